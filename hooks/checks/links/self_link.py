"""A page links to itself."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.link_target import inside_target
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("LNK005", Severity.ERROR)
def self_link(page: Page, data: Data) -> Iterator[Problem]:
    """A page links to itself."""
    for link in page.body.links:
        target = inside_target(page, link)
        if target and target.path == page.path and not target.anchor:
            fix = "Remove the link, or lead to a part of the page: `[deadlines](#deadlines)`."
            yield Problem(page.path, link.line, "This link leads to the page it stands on.", fix, link.column)
