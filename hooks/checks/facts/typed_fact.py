"""A phone number, amount or deadline is typed by hand although a fact holds it."""

import re
from collections.abc import Iterator

from hooks.checks.check import Edit, Problem, Severity, page_check
from hooks.content import inline
from hooks.content.body import Heading, Statement
from hooks.content.fact import Fact
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.same_value import reads_the_same
from hooks.content.sieve import loose
from hooks.content.site import Data

_DIGIT = re.compile(r"\d")
_PHONE = re.compile(r"(?<![\d-])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)")
# what a page is looked through for first, as most pages hold neither number
_PHONE_DIGITS = re.compile(r"\d\d\d[\s.-]?\d{4}")
_MONEY_SIGNS = ("$", "dollars", "dólares")
_MONEY = re.compile(
    r"(?:\$\s?(?P<a>\d[\d,. ]*\d|\d)(?:\s*(?P<m>million|millones))?)"
    r"|(?:\b(?P<b>\d[\d,.]*\d|\d)(?:\s*(?P<n>million|millones))?\s*(?:de\s+)?(?:dollars|dólares))"
)


@page_check("FCT005", Severity.ERROR)
def typed_fact(page: Page, data: Data) -> Iterator[Problem]:
    """A phone number, amount or deadline is typed by hand although a fact holds it."""
    phones = {_digits(f.value.text): f for f in data.of_kind("phone") if f.value}
    amounts = {float(f.value.text): f for f in data.of_kind("money") if f.value}
    clocks = data.of_kind("length")
    if not page.type.readers:
        return
    language, written = data.language_of(page), page.body.text
    phone = _PHONE_DIGITS.search(written, page.body.start)
    money = any(sign in written for sign in _MONEY_SIGNS)
    lengths = _lengths_used(page, clocks) if _names_a_unit(written, language) else {}
    pattern = _length_pattern(language) if lengths else None
    for statement in page.body.runs if phone or money or lengths else ():
        text = inline.mask(page.body.source_of(statement))
        digits = _DIGIT.search(text)  # most text has none, and then no number to look for
        for match in _PHONE.finditer(text) if digits and phone else ():
            found = phones.get(_digits(match.group()))
            yield from _told(data, page, statement, match, found)
        for match in _MONEY.finditer(text) if digits and money else ():
            yield from _told(data, page, statement, match, amounts.get(_amount(match)))
        cited = [use.name for use in page.body.within(page.body.citations, statement)] if lengths else []
        about_clock = not cited or any(fact.id in cited for fact in clocks)
        for match in pattern.finditer(text) if pattern and about_clock else ():
            found = lengths.get(_length(match, language))
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


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)[-10:]


def _amount(match: re.Match[str]) -> float:
    digits = re.sub(r"[, ]", "", match.group("a") or match.group("b")).rstrip(".")
    number = float(digits) if digits.count(".") < 2 else 0.0
    return number * 1_000_000 if match.group("m") or match.group("n") else number


def _lengths_used(page: Page, clocks: tuple[Fact, ...]) -> dict[tuple[int, str], Fact]:
    """The lengths that may not be typed on this page: of the clocks it cites and, on a guide, of its agency's."""
    used = set(page.cited_ids)
    agency = page.fields.get("agency")
    mine = [fact for fact in clocks if fact.id in used or fact.agency == agency]
    return {(int(f.value.text), f.value.unit): f for f in mine if f.value}


def _names_a_unit(written: str, language: Language) -> bool:
    """Whether a word for days, months or years stands in the text, of which a length needs one."""
    small = loose(written)
    return any(loose(word) in small for words in language.units.values() for word in words)


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
