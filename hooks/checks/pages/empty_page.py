"""A page has no text."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("PAG003", Severity.ERROR)
def empty_page(page: Page, data: Data) -> Iterator[Problem]:
    """A page has no text."""
    if not page.body.statements and not page.body.headings and not page.body.fences:
        yield Problem(page.path, 1, "This page is empty.", "Write it, or delete the file.")
