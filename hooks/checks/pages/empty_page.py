"""A page has no text."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("PAG003", Severity.ERROR)
def empty_page(page: Page, data: Data) -> Iterator[Problem]:
    """A page has no text."""
    sections = any(heading.level > 1 for heading in page.body.headings)
    if not page.body.statements and not page.body.fences and not sections:
        message = "This page has a title and no text." if page.title_heading else "This page is empty."
        yield Problem(page.path, 1, message, "Write it, or delete the file.")
