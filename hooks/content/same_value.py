"""Whether `{{ fact }}` may stand in place of what was typed without changing what a reader is told."""

import re

from hooks.content.body import Statement
from hooks.content.fact import Fact
from hooks.content.page import Page
from hooks.content.site import Data


def reads_the_same(data: Data, page: Page, statement: Statement, start: int, end: int, fact: Fact) -> bool:
    """Whether the characters from `start` to `end`, in `statement`, are the whole value of `fact` and nothing else.

    An amount or a length is, if the statement cites the fact and it is typed as it would be shown. A phone number is
    nobody else's, so it may be typed in any form; but a statement that names no source yet is not made to look as if
    it did. Values of two facts, in links and in HTML are left to a person.
    """
    body = page.body
    typed = body.text[start:end]
    cited = [use.name for use in body.within(body.citations, statement)]
    if statement.kind == "html" or "<" in body.source_of(statement) or not fact.value:
        return False
    if any(link.start < end and start < link.end for link in body.links):
        return False
    if sum(_same(data, page, other, fact) for other in data.facts.values()) != 1:
        return False
    if fact.value.kind != "phone":
        return fact.id in cited and typed == _shown(data, page, fact)
    section = page.section_at(start)
    sourced = bool(cited or body.within(body.values, statement) or body.within(body.ours, statement))
    return fact.confidence == "confirmed" and (sourced or not (section and section.cited))


def _same(data: Data, page: Page, other: Fact, fact: Fact) -> bool:
    return bool(other.value and fact.value and other.value.kind == fact.value.kind) and (
        _shown(data, page, other) == _shown(data, page, fact)
    )


def _shown(data: Data, page: Page, fact: Fact) -> str:
    """The value as a page shows it; of a phone only the digits."""
    value = fact.value
    if value and value.kind == "length":
        return data.language_of(page).length(int(value.text), value.unit)
    if value and value.kind == "money":
        amount = float(value.text)
        return f"${amount:,.0f}" if amount.is_integer() else ""
    return re.sub(r"\D", "", value.text)[-10:] if value else ""
