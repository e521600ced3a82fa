"""A section has changed since it was translated."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import TOP, Page
from hooks.content.site import Data
from hooks.content.word_diff import word_diff


@page_check("TRN002", Severity.NOTICE)
def outdated_translation(page: Page, data: Data) -> Iterator[Problem]:
    """A section has changed since it was translated."""
    source = page.original
    if not source or not page.translation:
        return
    for section_id in page.behind:
        section = page.section(section_id)
        original = source.section(section_id)
        name = "The title with the opening" if section_id == TOP else f"The section `{section_id}`"
        if section is None:
            message = f"{name} is new in `{source.path}` and not translated."
        elif page.translation.sections.get(section_id):
            message = f"{name} has changed in `{source.path}` since it was translated"
            message += f": {changed}" if (changed := _changed(page, section_id)) else "."
        else:
            message = f"{name} has no fingerprint, so nobody can tell which text it translates."
        there = original.line if original else 1
        fix = f"Compare it with {source.path}:{there}, then run `python -m hooks stamp {page.path}`."
        yield Problem(page.path, section.line if section else 1, message, fix)


def _changed(page: Page, section_id: str) -> str:
    """The words that have changed; empty where the text that was translated is not known for certain."""
    source, earlier, translation = page.original, page.earlier, page.translation
    now = source.section(section_id) if source else None
    was = earlier.section(section_id) if earlier else None
    if not (source and earlier and translation and now and was):
        return ""
    if earlier.fingerprints[section_id] != translation.sections.get(section_id):
        return ""
    return word_diff(earlier.words_of(was), source.words_of(now))
