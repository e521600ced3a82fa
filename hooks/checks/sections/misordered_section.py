"""The sections of a page stand in another order than those of its type."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import Site


@check("SEC003", Severity.ERROR)
def misordered_section(site: Site) -> Iterator[Problem]:
    """The sections of a page stand in another order than those of its type."""
    for page in site.pages:
        places = {spec.id: place for place, spec in enumerate(page.type.sections)}
        language = site.language_of(page)
        highest, above = -1, ""
        for section in page.sections:
            place = places.get(section.id)
            if place is None:
                continue
            if place < highest:
                words = language.section_words(section.id)
                message = f"`{words}` stands after `{language.section_words(above)}`."
                fix = f"Move it above `## {language.section_words(above)}`."
                yield Problem(page.path, section.line, message, fix)
            else:
                highest, above = place, section.id
