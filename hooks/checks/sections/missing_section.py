"""A page lacks a section that pages of its type have."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("SEC001", Severity.ERROR)
def missing_section(page: Page, data: Data) -> Iterator[Problem]:
    """A page lacks a section that pages of its type have."""
    language = data.language_of(page)
    present = {section.id for section in page.sections}
    line = page.title_heading.line if page.title_heading else 1
    for place, spec in enumerate(page.type.sections):
        if spec.id in present or spec.optional:
            continue
        words = language.section_words(spec.id)
        before = [earlier.id for earlier in page.type.sections[:place] if earlier.id in present]
        where = f"after `## {language.section_words(before[-1])}`" if before else "below the title"
        here = page.section(before[-1]) if before else None
        yield Problem(
            page.path,
            here.line if here else line,
            f"The section `{words}` is missing.",
            f"Add `## {words}` {where}. If nothing is known, write `not-known: what, and whom to ask` under it.",
        )
