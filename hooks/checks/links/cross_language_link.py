"""A link leads into another language."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.link_target import inside_target
from hooks.content.page import Page
from hooks.content.site import DOCS, Data


@page_check("LNK004", Severity.ERROR)
def cross_language_link(page: Page, data: Data) -> Iterator[Problem]:
    """A link leads into another language."""
    codes = {*data.codes, *data.languages}
    for link in page.body.links:
        target = inside_target(page, link)
        parts = target.path.split("/") if target else []
        if len(parts) > 2 and parts[0] == DOCS and parts[1] in codes and parts[1] != page.language:
            message = f"This link leads from `{page.language}` into `{parts[1]}`; a reader would not expect it."
            fix = f"Link to the same page in `{page.language}/`."
            if page.language != data.source_language:
                fix += " Where it is not translated, readers get the source."
            yield Problem(page.path, link.line, message, fix, link.column)
