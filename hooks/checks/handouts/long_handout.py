"""A handout does not fit its sheet of paper."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.sheet import LINES_A_SHEET, lines_of_paper
from hooks.content.site import Data

A_FEW = 3  # the lines are guessed, and so few prove nothing


@page_check("HND001", Severity.NOTICE)
def long_handout(page: Page, data: Data) -> Iterator[Problem]:
    """A handout does not fit its sheet of paper."""
    room = page.type.sheets * LINES_A_SHEET
    lines = lines_of_paper(page, data) if room and not page.draft else 0
    if lines > room + A_FEW:
        sheets = "one sheet" if page.type.sheets == 1 else f"{page.type.sheets} sheets"
        line = page.title_heading.line if page.title_heading else 1
        message = f"This handout is about {lines - room} lines too long for {sheets}, printed on both sides."
        fix = f"Take out what a worker can do without, or make two of it: {sheets} holds about {room} lines."
        yield Problem(page.path, line, message, fix)
