"""A phone number, amount or deadline is typed by hand although a fact holds it."""

import re
from collections.abc import Iterator

from hooks.checks.check import Edit, Problem, Severity, page_check
from hooks.content import inline
from hooks.content.amounts import MONEY, PHONE, digits, dollars
from hooks.content.body import Heading, Statement
from hooks.content.fact import Fact
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.same_value import reads_the_same
from hooks.content.site import Data

_DIGIT = re.compile(r"\d")


@page_check("FCT005", Severity.ERROR)
def typed_fact(page: Page, data: Data) -> Iterator[Problem]:
    """A phone number, amount or deadline is typed by hand although a fact holds it."""
    phones = {digits(f.value.text): f for f in data.facts.values() if f.value and f.value.kind == "phone"}
    amounts = {float(f.value.text): f for f in data.facts.values() if f.value and f.value.kind == "money"}
    clocks = [f for f in data.facts.values() if f.value and f.value.kind == "length"]
    if not page.type.readers:
        return
    lengths = _lengths_used(page, clocks)
    pattern = _length_pattern(data.language_of(page))
    runs: list[Statement | Heading] = [*page.body.statements, *page.body.headings]
    for statement in runs:
        text = inline.mask(page.body.source_of(statement))
        numbered = _DIGIT.search(text)  # most text has none, and then no number to look for
        for match in PHONE.finditer(text) if numbered else ():
            found = phones.get(digits(match.group()))
            yield from _told(data, page, statement, match, found)
        for match in MONEY.finditer(text) if numbered else ():
            yield from _told(data, page, statement, match, amounts.get(dollars(match)))
        cited = [use.name for use in page.body.within(page.body.citations, statement)]
        about_clock = not cited or any(fact.id in cited for fact in clocks)
        for match in pattern.finditer(text) if lengths and about_clock else ():
            found = lengths.get(_length(match, data.language_of(page)))
            yield from _told(data, page, statement, match, found)


def _told(
    data: Data, page: Page, run: Statement | Heading, match: re.Match[str], fact: Fact | None
) -> Iterator[Problem]:
    if fact:
        start, end = run.start + match.start(), run.start + match.end()
        value = f"{{{{ {fact.id} }}}}"
        message = f"`{match.group().strip()}` is typed by hand; the fact `{fact.id}` holds it."
        fix = f"Write `{value}`, so that it changes everywhere at once."
        certain = isinstance(run, Statement) and reads_the_same(data, page, run, start, end, fact)
        edit = Edit(start, end, value) if certain else None
        yield Problem(page.path, page.body.line_at(start), message, fix, page.body.column_at(start), edit)


def _lengths_used(page: Page, clocks: list[Fact]) -> dict[tuple[int, str], Fact]:
    """The lengths that may not be typed on this page: of the clocks it cites and, on a guide, of its agency's."""
    used = set(page.cited_ids)
    agency = page.fields.get("agency")
    mine = [fact for fact in clocks if fact.id in used or fact.agency == agency]
    return {(int(f.value.text), f.value.unit): f for f in mine if f.value}


def _length_pattern(language: Language) -> re.Pattern[str]:
    units = sorted((word for words in language.units.values() for word in words), key=len, reverse=True)
    numbers = sorted(language.numbers, key=len, reverse=True)
    if not units:
        return re.compile(r"(?!)")
    number = "|".join([r"\d+", *map(re.escape, numbers)])
    return re.compile(rf"\b({number})[\s-]+({'|'.join(map(re.escape, units))})\b", re.IGNORECASE)


def _length(match: re.Match[str], language: Language) -> tuple[int, str]:
    number, word = match.group(1).lower(), match.group(2).lower()
    unit = next((unit for unit, words in language.units.items() if word in words), "")
    return int(number) if number.isdigit() else language.numbers.get(number, 0), unit
