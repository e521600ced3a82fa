"""A page for readers is not translated yet."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import DOCS, Site


@check("TRN001", Severity.NOTICE)
def missing_translation(site: Site) -> Iterator[Problem]:
    """A page for readers is not translated yet."""
    codes = sorted({page.language for page in site.translations} | set(site.data.languages))
    for page in site.source_pages:
        for code in codes:
            if code == site.data.source_language or not page.type.readers or page.draft:
                continue
            if not site.page(code, page.name):
                path = f"{DOCS}/{code}/{page.name}"
                message = f"`{page.name}` is not translated into `{code}`; its readers get it in the source language."
                yield Problem(page.path, 1, message, f"Translate it as `{path}`.")
