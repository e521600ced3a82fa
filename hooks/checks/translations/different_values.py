"""A section and its translation tell different numbers, dates or amounts."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.different_numbers import Text, different_numbers, same_at_a_glance
from hooks.content.page import Page, Section
from hooks.content.site import Data
from hooks.content.translated_sections import current_sections, pieces, text_without_code
from hooks.content.written_numbers import text_of, values_in


@page_check("TRN006", Severity.ERROR)
def different_values(page: Page, data: Data) -> Iterator[Problem]:
    """A section and its translation tell different numbers, dates or amounts."""
    source = page.original
    if not source:
        return
    language, other = data.language_of(page), data.language_of(source)
    for section, original in current_sections(page, source):
        ours, theirs = (text_without_code(page, section), language), (text_without_code(source, original), other)
        if same_at_a_glance(ours, theirs):
            continue
        ours, theirs = (text_of(ours[0]), language), (text_of(theirs[0]), other)
        if not same_at_a_glance(ours, theirs):  # else only links or citations differ
            yield from _in_section(page, section, ours, source, original, theirs)


def _in_section(
    page: Page, section: Section, ours: Text, source: Page, original: Section, theirs: Text
) -> Iterator[Problem]:
    counts, other_counts = values_in(*ours), values_in(*theirs)
    for mine, its in pieces(page, section, source, original):
        here = (ours[0][mine[0] - section.start : mine[1] - section.start], ours[1])
        there = (theirs[0][its[0] - original.start : its[1] - original.start], theirs[1])
        only_ours, only_theirs = different_numbers(here, there)
        line = source.body.line_at(its[0])
        for one in only_ours:
            if counts[one.value] != other_counts[one.value]:  # else it only stands in another sentence
                start = mine[0] + one.start
                message = f"`{one.typed}` stands here and not in {source.path}:{line}, which this translates."
                fix = "Write what the source says, or correct it there first."
                yield Problem(page.path, page.body.line_at(start), message, fix, page.body.column_at(start))
        for one in only_theirs:
            if counts[one.value] != other_counts[one.value]:
                there_line = source.body.line_at(its[0] + one.start)
                message = f"`{one.typed}` stands in {source.path}:{there_line} and not here, where it is translated."
                fix = "Write it here too, in the form of this language."
                yield Problem(page.path, page.body.line_at(mine[0]), message, fix)
