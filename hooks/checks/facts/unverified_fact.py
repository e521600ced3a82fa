"""A page cites a fact that nobody has verified."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.fact import Fact
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("FCT003", Severity.ERROR)
def unverified_fact(page: Page, data: Data) -> Iterator[Problem]:
    """A page cites a fact that nobody has verified."""
    for use in (*page.body.citations, *page.body.values):
        for fact in _behind(data, use.name):
            if not fact.may_be_cited:
                message = f"`{fact.id}` is unverified, so it may not be told as fact."
                fix = f"Leave the statement out, or find a source and record it in {fact.path}:{fact.line}."
                yield Problem(page.path, use.line, message, fix, use.column)


def _behind(data: Data, name: str) -> list[Fact]:
    """The fact of that name and every fact shown inside its words."""
    found: dict[str, Fact] = {}
    waiting = [name]
    while waiting:
        fact = data.fact_behind(waiting.pop())
        if fact and fact.id not in found:
            found[fact.id] = fact
            waiting += fact.shows
    return list(found.values())
