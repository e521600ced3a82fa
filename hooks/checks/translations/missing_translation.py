"""A page for readers is not translated yet."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.page import Page
from hooks.content.site import DOCS, Data


@linked_check("TRN001", Severity.NOTICE)
def missing_translation(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A page for readers is not translated yet."""
    if page.language != data.source_language:
        return
    for code in data.codes:
        if code == data.source_language or not page.type.readers or page.draft:
            continue
        if not around.page(f"{DOCS}/{code}/{page.name}"):
            path = f"{DOCS}/{code}/{page.name}"
            message = f"`{page.name}` is not translated into `{code}`; its readers get it in the source language."
            yield Problem(page.path, 1, message, f"Translate it as `{path}`.")
