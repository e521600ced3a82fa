"""A heading is more than one level below the one before it."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("ACC004", Severity.ERROR)
def skipped_heading_level(page: Page, data: Data) -> Iterator[Problem]:
    """A heading is more than one level below the one before it."""
    before = 1
    for heading in page.body.headings:
        if heading.level > before + 1:
            message = f"`{'#' * heading.level} {heading.text}` skips a level: the heading before it has {before}."
            fix = f"Write `{'#' * (before + 1)} {heading.text}`."
            yield Problem(page.path, heading.line, message, fix)
        before = heading.level
