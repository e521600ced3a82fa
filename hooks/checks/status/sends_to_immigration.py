"""Wording that sends somebody to an immigration agency, or promises protection."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.dangerous import dangerous
from hooks.content.data_words import words_in_data
from hooks.content.guard import Guard
from hooks.content.page import Page
from hooks.content.sentences import place_of, sentences
from hooks.content.site import Data

FIX = (
    "The process is reported closed. Tell it as history (`workers could ask …`), say what not to do (`do not send …`), "
    "or send the reader to a lawyer."
)
_SHOWN_ATTRIBUTE = re.compile(r"""\b(?:alt|title|aria-label)\s*=\s*["']([^"']+)["']|\]\([^)"]*"([^"]+)"\)""")


def _in_data(data: Data, around: Around) -> Iterator[Problem]:
    for _, path, line, words in words_in_data(data):
        for code, text in words.items():
            language = data.languages.get(code)
            if language:
                yield from _told(path, line, text, language.guard)
    for language in data.languages.values():
        for name, text in language.phrases.items():
            yield from _told(language.path, language.phrase_lines.get(name, 1), text, language.guard)


@page_check("STA001", Severity.ERROR, library=_in_data)
def sends_to_immigration(page: Page, data: Data) -> Iterator[Problem]:
    """Wording that sends somebody to an immigration agency, or promises protection."""
    guard = data.language_of(page).guard
    if page.type.readers and guard.immigration:
        for line, text in _texts(page):
            yield from _told(page.path, line, text, guard)
        for start, line, text in _statements(page):
            passed: list[str] = []  # looked up in the source only when there is something to tell
            for sentence in sentences(text):
                passed.append(sentence)
                found = dangerous(sentence, guard)
                if found:
                    place = functools.reduce(functools.partial(_place, page), passed, start)
                    yield _problem(page.path, page.body.line_at(place) if place else line, found)


def _told(path: str, line: int, text: str, guard: Guard) -> Iterator[Problem]:
    for sentence in sentences(inline.plain(text)):
        found = dangerous(sentence, guard)
        if found:
            yield _problem(path, line, found)


def _problem(path: str, line: int, found: str) -> Problem:
    shown = found if len(found) <= 70 else found[:67] + "…"
    return Problem(path, line, f"This could send somebody to an immigration agency: {shown}", FIX)


def _place(page: Page, start: int, sentence: str) -> int:
    """Where `sentence` stands in the source of `page`, looked for from `start` on."""
    return place_of(page.body.text, start, len(page.body.text), sentence)


def _statements(page: Page) -> Iterator[tuple[int, int, str]]:
    """Offset, line and plain text of what the page tells; each cell of a table by itself."""
    for statement in page.body.statements:
        source = page.body.source_of(statement)
        place = statement.start
        for cell in source.split("|") if statement.kind in ("row", "header") else [source]:
            yield place, page.body.line_at(place), inline.plain(cell)
            place += len(cell) + 1


def _texts(page: Page) -> Iterator[tuple[int, str]]:
    """Line and text of what readers meet outside the running text: headings, fields, titles of links and images."""
    for heading in page.body.headings:
        yield heading.line, heading.text
    for name in ("description", "short_title", "place", "industry"):
        if isinstance(page.own.value.get(name), str):
            yield page.line_of(name), page.own.value[name]
    for statement in page.body.statements:
        for match in _SHOWN_ATTRIBUTE.finditer(page.body.source_of(statement)):
            yield page.body.line_at(statement.start + match.start()), match.group(1) or match.group(2)
