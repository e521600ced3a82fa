"""A page has no title, or more than one."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("PAG005", Severity.ERROR)
def missing_title(page: Page, data: Data) -> Iterator[Problem]:
    """A page has no title, or more than one."""
    titles = [heading for heading in page.body.headings if heading.level == 1]
    if not titles and (page.body.statements or page.body.headings or page.body.fences):
        line = page.body.line_at(page.body.start)
        yield Problem(page.path, line, "This page has no title.", "Write `# The title` above the text.")
    for heading in titles[1:]:
        message = f"`# {heading.text}` is a second title."
        yield Problem(page.path, heading.line, message, "Make it a section: `## " + heading.text + "`.")
