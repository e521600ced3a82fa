"""A page cites a fact that nobody has verified."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("FCT003", Severity.ERROR)
def unverified_fact(page: Page, data: Data) -> Iterator[Problem]:
    """A page cites a fact that nobody has verified."""
    for use in (*page.body.citations, *page.body.values):
        fact = data.fact_behind(use.name)
        if fact and not fact.may_be_cited:
            message = f"`{fact.id}` is unverified, so it may not be told as fact."
            fix = f"Leave the statement out, or find a source and record it in {fact.path}:{fact.line}."
            yield Problem(page.path, use.line, message, fix, use.column)
