"""A section and its translation link to different places."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.body import Link
from hooks.content.link_target import inside_target
from hooks.content.page import Page
from hooks.content.site import DOCS, Data
from hooks.content.translated_sections import current_sections, links_in


@page_check("TRN008", Severity.ERROR)
def different_links(page: Page, data: Data) -> Iterator[Problem]:
    """A section and its translation link to different places."""
    source = page.original
    if not source:
        return
    for section, original in current_sections(page, source):
        ours, theirs = links_in(page, section), links_in(source, original)
        if [link.target for link in ours] == [link.target for link in theirs]:
            continue
        here = {_place(page, link, data): link for link in reversed(ours)}
        there = {_place(source, link, data): link for link in reversed(theirs)}
        for place in sorted(here.keys() - there.keys() - {""}):
            link = here[place]
            message = f"This links to `{link.target}`; {source.path}:{original.line}, which this part translates, "
            message += "does not."
            fix = "Take the link away, or write it in the source first."
            yield Problem(page.path, link.line, message, fix, link.column)
        for place in sorted(there.keys() - here.keys() - {""}):
            link = there[place]
            message = f"{source.path}:{link.line} links to `{link.target}`; this part, which translates it, does not."
            yield Problem(page.path, section.line, message, f"Link the same words to `{link.target}`.")


def _place(page: Page, link: Link, data: Data) -> str:
    """Where a link leads, the same in every language; empty for images and for what leads nowhere.

    Of addresses elsewhere only the site is compared: many have a page for each language.
    """
    target = link.target or ""
    if link.kind == "image" or not target or "[" in target:
        return ""
    inside = inside_target(page, link)
    if inside:
        path = inside.path
        for code in (page.language, data.source_language):
            path = path.removeprefix(f"{DOCS}/{code}/")
        path = data.moves.get(path, path)  # that the page has moved is told as that
        return f"{path}#{inside.anchor}" if path.endswith(".md") else ""
    parts = urlsplit(target)
    return ".".join((parts.hostname or "").split(".")[-2:]) or target.casefold()
