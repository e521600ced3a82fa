"""A page is too long for anybody to read or print."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data

MOST = 200_000  # characters: about 30,000 words, ten times the longest module


@page_check("PAG004", Severity.ERROR)
def oversized_page(page: Page, data: Data) -> Iterator[Problem]:
    """A page is too long for anybody to read or print."""
    if page.size > MOST:
        message = f"This page has {page.size:,} characters; a page may have {MOST:,}."
        yield Problem(page.path, 1, message, "Look whether something was pasted in by mistake; else split the page.")
