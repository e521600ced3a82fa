"""A `///` block is never closed."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("BLK002", Severity.ERROR)
def unclosed_block(page: Page, data: Data) -> Iterator[Problem]:
    """A `///` block is never closed."""
    for block in page.body.blocks:
        if not block.closed:
            message = f"`/// {block.name}` is never closed. The page is not built, so that nothing leaks."
            yield Problem(page.path, block.line, message, "Put a line with only `///` where it ends.")
    for fence in page.body.fences:
        if not fence.closed:
            message = "This block of code is never closed. The page is not built, so that nothing leaks."
            yield Problem(page.path, fence.line, message, "Put the same marks on a line of their own where it ends.")
    for use in page.body.open_comments:
        message = "`<!--` is never closed. The page is not built, so that nothing leaks."
        yield Problem(page.path, use.line, message, "Put `-->` where the note ends.")
