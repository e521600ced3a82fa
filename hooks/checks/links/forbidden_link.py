"""A link leads to a site that nobody is to be sent to."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.no_links_to import reason_against
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("LNK011", Severity.ERROR)
def forbidden_link(page: Page, data: Data) -> Iterator[Problem]:
    """A link leads to a site that nobody is to be sent to."""
    for link in page.body.links:
        found = reason_against(link.target, data.settings) if link.target else None
        if found:
            message = f"This link leads to `{found[0]}`, where nobody is sent: {found[1]}."
            fix = "Link the publisher's own page, or cite a fact that rests on it. Or keep the words without a link."
            yield Problem(page.path, link.line, message, fix, link.column)
