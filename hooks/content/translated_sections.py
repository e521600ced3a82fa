"""Pairs the sections of a translation with those of its source, to be compared."""

from collections.abc import Iterator

from hooks.content.body import Link, Use
from hooks.content.page import Page, Section

Span = tuple[int, int]


def current_sections(page: Page, source: Page) -> Iterator[tuple[Section, Section]]:
    """Each section of a translation that is not behind, with the section of its source that it translates.

    A section behind is told as that, and what differs in it is the reason.
    """
    theirs = {section.id: section for section in source.sections}
    for section in page.sections:
        if section.id in theirs and section.id not in page.behind:
            yield section, theirs[section.id]


def pieces(page: Page, section: Section, source: Page, original: Section) -> list[tuple[Span, Span]]:
    """The parts of two sections that tell the same: statement beside statement, where both have the same kinds.

    Otherwise there is only one part, the whole sections.
    """
    ours, theirs = _parts(page, section), _parts(source, original)
    if [kind for kind, _ in ours] != [kind for kind, _ in theirs]:
        return [((section.start, section.end), (original.start, original.end))]
    return [(mine, its) for (_, mine), (_, its) in zip(ours, theirs, strict=True)]


def _parts(page: Page, section: Section) -> list[tuple[str, Span]]:
    """What stands in a section, each with its kind: statements and headings."""
    headings = (h for h in page.body.headings if section.start <= h.start < section.end)
    parts = [(f"heading {heading.level}", (heading.start, heading.end)) for heading in headings]
    parts += [
        (f"{one.kind} {one.audience}", (one.start, one.end))
        for one in page.body.statements
        if section.start <= one.start < section.end
    ]
    return sorted(parts, key=lambda part: part[1])


def text_without_code(page: Page, section: Section) -> str:
    """The Markdown of a section with blanks for its blocks of code; every other character stays where it was."""
    text = page.body.text[section.start : section.end]
    for fence in page.body.fences:
        if section.start <= fence.start < section.end:
            start, end = fence.start - section.start, min(fence.end, section.end) - section.start
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def uses_in(uses: tuple[Use, ...], section: Section) -> dict[str, Use]:
    """The first use of each name within a section."""
    found: dict[str, Use] = {}
    for use in uses:
        if section.start <= use.start < section.end:
            found.setdefault(use.name, use)
    return found


def links_in(page: Page, section: Section) -> list[Link]:
    """The links, images and addresses within a section."""
    return [link for link in page.body.links if section.start <= link.start < section.end]
