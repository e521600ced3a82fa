"""An image has no words for somebody who cannot see it."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.images import images_of
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("ACC001", Severity.ERROR)
def missing_alt_text(page: Page, data: Data) -> Iterator[Problem]:
    """An image has no words for somebody who cannot see it."""
    for image in images_of(page):
        if image.alt is None or not (image.alt.strip() or image.html):
            message = f"The image `{image.target}` has no description."
            fix = f"Say what it shows: `![A worker reads a pay stub]({image.target})`."
            if image.html:
                fix = 'Say what it shows: `alt="A worker reads a pay stub"`. If it is only an ornament, write `alt=""`.'
            yield Problem(page.path, image.line, message, fix, image.column)
