"""A statement that rests on one report is told as if it were certain."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.body import Statement, Use
from hooks.content.page import Page
from hooks.content.sentences import has_words
from hooks.content.site import Data


@page_check("FCT004", Severity.ERROR)
def flat_single_source(page: Page, data: Data) -> Iterator[Problem]:
    """A statement that rests on one report is told as if it were certain."""
    words = data.language_of(page).reported
    used = (*page.body.citations, *page.body.values)
    some = any(_confidence(data, use) == "single-source" for use in used)  # most pages use none
    for statement in page.body.statements if words and some else ():
        for uses, told in _runs(page, statement):
            weak = [use for use in uses if _confidence(data, use) == "single-source"]
            if weak and len(weak) == len(uses) and not has_words(inline.plain(told), words):
                message = f"`{weak[0].name}` rests on one report, and the sentence does not say so."
                fix = f"Say who said it, with one of: {', '.join(words[:6])}."
                yield Problem(page.path, weak[0].line, message, fix, weak[0].column)


def _runs(page: Page, statement: Statement) -> Iterator[tuple[list[Use], str]]:
    """The facts used together, and the text they stand for: up to them from the ones before, or the whole row."""
    body = page.body
    uses = sorted(
        body.within(body.citations, statement) + body.within(body.values, statement), key=lambda use: use.start
    )
    if statement.kind in ("row", "item") and uses:
        yield uses, body.source_of(statement)
        if statement.kind == "row":  # a number in a cell rests on its own fact, whatever stands in the other cells
            yield from (([use], body.source_of(statement)) for use in uses if use in body.values and len(uses) > 1)
        return
    start = statement.start
    together: list[Use] = []
    for place, use in enumerate(uses):
        together.append(use)
        following = uses[place + 1] if place + 1 < len(uses) else None
        if use in body.citations and (following is None or body.text[use.end : following.start].strip()):
            yield together, body.text[start : use.end]
            start, together = use.end, []
    if together:
        yield together, body.text[start : statement.end]


def _confidence(data: Data, use: Use) -> str:
    fact = data.fact_behind(use.name)
    return fact.confidence if fact else ""
