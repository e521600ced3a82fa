"""A heading is more than one level below the one before it."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.page import Page
from hooks.content.site import Data

_HTML = re.compile(r"<h([1-6])\b[^>]*>(.*?)</h\1>", re.IGNORECASE | re.DOTALL)


@page_check("ACC004", Severity.ERROR)
def skipped_heading_level(page: Page, data: Data) -> Iterator[Problem]:
    """A heading is more than one level below the one before it."""
    before = 1
    for start, level, text in sorted([*_headings(page), *_in_html(page)]):
        if level > before + 1:
            message = f"`{'#' * level} {text}` skips a level: the heading before it has {before}."
            yield Problem(page.path, page.body.line_at(start), message, f"Write `{'#' * (before + 1)} {text}`.")
        before = level


def _headings(page: Page) -> Iterator[tuple[int, int, str]]:
    for heading in page.body.headings:
        yield heading.start, heading.level, heading.text


def _in_html(page: Page) -> Iterator[tuple[int, int, str]]:
    """Where the headings typed as HTML stand, with their level and words."""
    for statement in page.body.statements:
        source = page.body.source_of(statement)
        for match in _HTML.finditer(inline.CODE.sub(_blank, source)) if "</h" in source.lower() else ():
            yield statement.start + match.start(), int(match.group(1)), inline.plain(match.group(2)).strip()


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
