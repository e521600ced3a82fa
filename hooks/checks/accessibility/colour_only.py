"""Something is pointed at by its colour alone."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.body import Heading, Statement
from hooks.content.page import Page
from hooks.content.sieve import Sieve, held, loose, sieve_of
from hooks.content.site import Data


@page_check("ACC006", Severity.ERROR)
def colour_only(page: Page, data: Data) -> Iterator[Problem]:
    """Something is pointed at by its colour alone."""
    language = data.languages.get(page.language)
    if not language or not language.access.colour_only:
        return
    pattern, sieve = _pattern(language.access.colour_only)
    for thing in _worth_a_look(page, sieve):
        text = inline.mask(page.body.source_of(thing))
        for match in pattern.finditer(text):
            words = " ".join(match.group().split())
            message = f"`{words}` tells something by its colour alone, which not everybody sees, and no print."
            fix = "Name it by its words or its place: `the button Send`, `the last column`."
            place = thing.start + match.start()
            yield Problem(page.path, page.body.line_at(place), message, fix, page.body.column_at(place))


@functools.lru_cache(maxsize=16)
def _pattern(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], Sieve]:
    spaced = "|".join(patterns).replace(" ", r"\s+")  # a line may end there
    return re.compile(spaced, re.IGNORECASE), sieve_of(patterns, loosely=True)


def _worth_a_look(page: Page, sieve: Sieve) -> Iterator[Statement | Heading]:
    """What may hold one of the patterns: all that is hidden before they are looked for becomes spaces."""
    if "\\" in page.body.text:  # of `red\_` only `red` is left, and that is another word
        yield from page.body.runs
        return
    left = held(sieve, loose(page.body.text))
    for thing in page.body.runs if left else ():
        if held(left, loose(page.body.source_of(thing))):
            yield thing
