"""A page has a section that pages of its type do not have."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.language import fold
from hooks.content.page import SOURCES, Page
from hooks.content.page_type import unknown_section_fix
from hooks.content.site import Data


@page_check("SEC004", Severity.ERROR)
def unknown_section(page: Page, data: Data) -> Iterator[Problem]:
    """A page has a section that pages of its type do not have."""
    language = data.language_of(page)
    words = {spec.id: language.section_words(spec.id) for spec in page.type.sections}
    for section in page.sections:
        if section.heading is None or section.spec:
            continue
        if section.id == SOURCES or fold(section.heading.text) == fold(language.phrase("sources")):
            message = "The list of sources is made from the citations; nobody writes it."
            yield Problem(page.path, section.line, message, "Remove the section, and cite with `[@fact-id]`.")
        elif not page.type.other_sections:
            kind = page.type.name.replace("_", " ")
            message = f"A page of the type {kind} has no section `{section.heading.text}`."
            fix = unknown_section_fix(section.heading.text, page.type, words)
            yield Problem(page.path, section.line, message, fix)
