"""A section and its translation tell different numbers, dates or amounts."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.different_numbers import different_numbers
from hooks.content.page import Page, Section
from hooks.content.site import Data
from hooks.content.translated_sections import current_sections, text_without_code


@page_check("TRN006", Severity.ERROR)
def different_values(page: Page, data: Data) -> Iterator[Problem]:
    """A section and its translation tell different numbers, dates or amounts."""
    source = page.original
    if not source:
        return
    for section, original in current_sections(page, source):
        ours = (text_without_code(page, section), data.language_of(page))
        theirs = (text_without_code(source, original), data.language_of(source))
        only_ours, only_theirs = different_numbers(ours, theirs)
        for one in only_ours:
            message = f"`{one.typed}` stands here and not in {_place(source, original)}, which this part translates."
            line, column = _at(page, section, one.start)
            yield Problem(page.path, line, message, "Write what the source says, or correct it there first.", column)
        for one in only_theirs:
            line, _ = _at(source, original, one.start)
            message = f"`{one.typed}` stands in {source.path}:{line} and not in this part, which translates it."
            yield Problem(page.path, section.line, message, "Write it here too, in the form of this language.")


def _at(page: Page, section: Section, offset: int) -> tuple[int, int]:
    place = section.start + offset
    return page.body.line_at(place), page.body.column_at(place)


def _place(page: Page, section: Section) -> str:
    return f"{page.path}:{section.line}"
