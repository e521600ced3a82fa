"""A `///` block has a name nobody knows, or a `///` closes nothing."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.block_names import BLOCK_NAMES
from hooks.content.page import Page
from hooks.content.shape import did_you_mean
from hooks.content.site import Data


@page_check("BLK001", Severity.ERROR)
def unknown_block(page: Page, data: Data) -> Iterator[Problem]:
    """A `///` block has a name nobody knows, or a `///` closes nothing."""
    for block in page.body.blocks:
        if block.name not in BLOCK_NAMES:
            fix = did_you_mean(block.name, BLOCK_NAMES, f"Use one of: {', '.join(BLOCK_NAMES)}.")
            message = f"There is no block `/// {block.name}`. The page is not built, so that nothing leaks."
            yield Problem(page.path, block.line, message, fix)
        elif block.inside:
            message = f"`/// {block.name}` stands inside `/// {block.inside}`."
            yield Problem(page.path, block.line, message, f"Close `/// {block.inside}` with `///` first.")
    for use in page.body.buried:
        message = "This `///` stands in a quote, a list or too far in, where it opens nothing. The page is not built."
        yield Problem(page.path, use.line, message, "Put it at the start of a line of its own.")
    for use in page.body.stray:
        message = "This `///` closes nothing. The page is not built, so that nothing leaks."
        yield Problem(page.path, use.line, message, "Remove it, or open the block it was meant to close.")
