"""Two places of a page have the same id, so a link to it leads to the first."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("LNK007", Severity.ERROR)
def repeated_id(page: Page, data: Data) -> Iterator[Problem]:
    """Two places of a page have the same id, so a link to it leads to the first."""
    headings = {page.anchor(heading): heading.line for heading in reversed(page.body.headings) if heading.level > 1}
    seen: dict[str, int] = {name: line for name, line in headings.items() if name}
    for use in page.body.ids:
        if use.name in seen:
            message = f"The id `{use.name}` stands on line {seen[use.name]} too, so links to it lead to one of the two."
            fix = f"Give this place an id of its own, such as `{use.name}-2`, or take the id away."
            yield Problem(page.path, use.line, message, fix, use.column)
        else:
            seen[use.name] = use.line
