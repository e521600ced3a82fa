"""The sections of a page stand in another order than those of its type."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("SEC003", Severity.ERROR)
def misordered_section(page: Page, data: Data) -> Iterator[Problem]:
    """The sections of a page stand in another order than those of its type."""
    places = {spec.id: place for place, spec in enumerate(page.type.sections)}
    language = data.language_of(page)
    known: list[str] = []  # the sections above, in the order of the page
    for section in page.sections:
        place = places.get(section.id)
        if place is None:
            continue
        later = next((name for name in known if places[name] > place), None)
        if later:
            words = language.section_words(section.id)
            message = f"`{words}` stands after `{language.section_words(later)}`."
            fix = f"Move it above `## {language.section_words(later)}`."
            yield Problem(page.path, section.line, message, fix)
        else:
            known.append(section.id)
