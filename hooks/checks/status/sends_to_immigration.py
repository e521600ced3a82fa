"""Wording that sends somebody to an immigration agency, or promises protection."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.dangerous import dangerous, worth_a_look
from hooks.content.data_words import words_in_data
from hooks.content.guard import Guard
from hooks.content.page import Page
from hooks.content.sentences import place_of, sentences
from hooks.content.site import Data

FIX = (
    "The process is reported closed. Tell it as history (`workers could ask …`), say what not to do (`do not send …`), "
    "or send the reader to a lawyer."
)
_SHOWN_ATTRIBUTE = re.compile(
    r"""\b(?:alt|title|aria-label)\s*=\s*["']([^"']+)["']|\]\([^)\s]*\s+(?:"([^"]+)"|'([^']+)')\s*\)"""
)


def _in_data(data: Data, around: Around) -> Iterator[Problem]:
    for _, path, line, words in words_in_data(data):
        for code, text in words.items():
            language = data.languages.get(code)
            if language:
                yield from _told(path, line, inline.plain(text), language.guard)
    for language in data.languages.values():
        for name, text in language.phrases.items():
            yield from _told(language.path, language.phrase_lines.get(name, 1), inline.plain(text), language.guard)


@page_check("STA001", Severity.ERROR, library=_in_data)
def sends_to_immigration(page: Page, data: Data) -> Iterator[Problem]:
    """Wording that sends somebody to an immigration agency, or promises protection."""
    guard = data.language_of(page).guard
    if page.type.readers and guard.immigration:
        yield from _on_page(page, guard)


def _on_page(page: Page, guard: Guard) -> Iterator[Problem]:
    texts = list(_texts(page))
    for number in worth_a_look([text for _, text in texts], guard):
        line, text = texts[number]
        yield from _told(page.path, line, text, guard)
    told = list(_statements(page))
    for number in worth_a_look([text for _, text in told], guard):
        start, text = told[number]
        passed: list[str] = []  # looked up in the source only when there is something to tell
        for sentence in sentences(text):
            passed.append(sentence)
            found = dangerous(sentence, guard)
            if found:
                place = functools.reduce(functools.partial(_place, page), passed, start)
                yield _problem(page.path, page.body.line_at(place or start), found)


def _told(path: str, line: int, text: str, guard: Guard) -> Iterator[Problem]:
    for sentence in sentences(text):
        found = dangerous(sentence, guard)
        if found:
            yield _problem(path, line, found)


def _problem(path: str, line: int, found: str) -> Problem:
    shown = found if len(found) <= 70 else found[:67] + "…"
    return Problem(path, line, f"This could send somebody to an immigration agency: {shown}", FIX)


def _place(page: Page, start: int, sentence: str) -> int:
    """Where `sentence` stands in the source of `page`, looked for from `start` on."""
    return place_of(page.body.text, start, len(page.body.text), sentence)


def _statements(page: Page) -> Iterator[tuple[int, str]]:
    """Offset and plain text of what the page tells; each cell of a table by itself."""
    for statement, text in zip(page.body.statements, page.body.plain, strict=True):
        place = statement.start
        if statement.kind not in ("row", "header"):
            yield place, text
            continue
        for cell in page.body.source_of(statement).split("|"):
            yield place, inline.plain(cell)
            place += len(cell) + 1


def _texts(page: Page) -> Iterator[tuple[int, str]]:
    """Line and plain text of what readers meet outside the running text: headings, fields, titles of links, images."""
    for heading in page.body.headings:
        yield heading.line, inline.plain(heading.text)
    for name in ("description", "short_title", "place", "industry"):
        if isinstance(page.own.value.get(name), str):
            yield page.line_of(name), inline.plain(page.own.value[name])
    text = page.body.text
    if all(text.find(sign, page.body.start) < 0 for sign in ('"', "=", " '")):
        return  # an attribute needs one of them
    for statement in page.body.statements:
        for match in _SHOWN_ATTRIBUTE.finditer(page.body.source_of(statement)):
            words = inline.plain(next(filter(None, match.groups())))
            yield page.body.line_at(statement.start + match.start()), words
