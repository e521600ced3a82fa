"""Guesses how many lines of paper a page takes when it is printed, without printing it."""

import math
import re
import unicodedata
from collections.abc import Iterator

from hooks.content import inline
from hooks.content.body import Heading, Statement
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Data

# US Letter within the margins of print.css (18, 18, 20 and 25 mm), at 11 points on lines of 15.4
_POINTS, _WIDTH, _HEIGHT = 11.0, 490.0, 684.0
LINES_A_SHEET = 2 * int(_HEIGHT / (_POINTS * 1.4))
# the width of an average letter as a share of the size of the type: Latin and the like, Chinese and the like, Arabic
_NARROW, _WIDE, _ARABIC = 0.49, 1.0, 0.42
_TABLE_FILL = 0.8  # how much of a row is words: the longest cell makes the row, and cells have rims
_AROUND = {"paragraph": 0.6, "item": 0.2, "row": 0.5, "header": 0.5, "quote": 0.6, "definition": 0.4, "title": 0.6}
_HEADING = {1: 2.6, 2: 2.3, 3: 1.8}  # lines of a heading with the space around it
_FRAME = 9.0  # the status line, the draft mark and the foot with who made the sheet
_MARKS = re.compile(r"\[[ xX]\]\s+|^\s*(?:[-*+]|\d+[.)])\s+")


def lines_of_paper(page: Page, data: Data) -> int:
    """About how many lines of 11 points `page` takes on Letter paper, with its values and lists written out.

    A guess from the average width of letters: it leaves out the list of sources and knows nothing of page breaks. The
    measure of whoever makes the PDF shall take its place, behind this same function.
    """
    lines = _FRAME
    for run in page.body.runs:
        lists = [use.name for use in page.body.within(page.body.values, run) if use.name in _LISTS]
        if run.audience:
            continue
        if lists:
            lines += sum(_row(cells) for name in lists for cells in _LISTS[name](page, data))
        elif isinstance(run, Heading):
            lines += _HEADING.get(run.level, 1.6) + _wrapped(run.text, 1.5 if run.level < 3 else 1.1) - 1
        else:
            lines += _statement(page, run, data)
    return math.ceil(lines)


def _statement(page: Page, run: Statement, data: Data) -> float:
    language = data.language_of(page)
    text = inline.VALUE.sub(lambda match: _value(match.group(1), data, language), page.body.source_of(run))
    words = _MARKS.sub("", inline.plain(inline.OURS.sub(f" ({language.phrase('ours')})", text)))
    if run.kind in ("row", "header"):
        return _row(words.strip("| ").split("|"))
    return _wrapped(words, indent=18.0 * (run.depth + 1) if run.kind == "item" else 0.0) + _AROUND.get(run.kind, 0.4)


def _row(cells: list[str]) -> float:
    return max(1, math.ceil(sum(map(_width, cells)) / (_WIDTH * _TABLE_FILL))) + _AROUND["row"]


def _wrapped(words: str, size: float = 1.0, indent: float = 0.0) -> int:
    return max(1, math.ceil(_width(words) * size / (_WIDTH - indent)))


def _width(words: str) -> float:
    """The width of `words` in points: by the number of letters of each script."""
    if words.isascii():
        return len(words) * _NARROW * _POINTS
    return sum(map(_share, words)) * _POINTS


def _share(letter: str) -> float:
    if unicodedata.east_asian_width(letter) in "WF":
        return _WIDE
    return _ARABIC if "\u0590" <= letter <= "\u08ff" else _NARROW


def _value(name: str, data: Data, language: Language) -> str:
    value = data.value(name)
    if not value:
        return ""
    confirm = f" ({language.phrase('confirm')})" if value.kind in ("phone", "length") else ""
    return (next(iter(value.words.values()), "") or f"{value.text} {value.unit}".strip()) + confirm


def _clocks(page: Page, data: Data) -> Iterator[list[str]]:
    for clock in data.deadlines:
        if clock.agency == page.fields.get("agency"):
            exceptions = [one.get(page.language, "") for one in clock.exceptions]
            words = [by_language.get(page.language, "") for by_language in (clock.kind, clock.starts, clock.to_do)]
            yield [*words, *exceptions, f"{clock.length} {clock.unit}"]


def _agencies(page: Page, data: Data) -> Iterator[list[str]]:
    for agency in data.agencies.values():
        yield [
            agency.name.get(page.language, ""),
            agency.place.get(page.language, ""),
            *agency.issues,
            "1-800-555-0100",
        ]


def _terms(page: Page, data: Data) -> Iterator[list[str]]:
    for term in data.terms:
        yield [term.term.get(page.language, ""), term.meaning.get(page.language, "")]


def _events(page: Page, data: Data) -> Iterator[list[str]]:
    for event in data.timeline:
        yield ["September 23, 2026", event.words.get(page.language, "")]


_LISTS = {"deadlines": _clocks, "agencies": _agencies, "glossary": _terms, "timeline": _events}
