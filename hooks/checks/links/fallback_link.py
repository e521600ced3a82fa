"""A translated page leads to pages that are not translated."""

from collections.abc import Iterator

from hooks.checks.around import Around, page_shown
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.body import Link
from hooks.content.link_target import inside_target
from hooks.content.page import Page
from hooks.content.site import Data


@linked_check("LNK008", Severity.NOTICE)
def fallback_link(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A translated page leads to pages that are not translated."""
    if page.language == data.source_language:
        return
    words = data.language_of(page).phrase("in_source_language")
    names: dict[str, Link] = {}
    for link in page.body.links:
        target = inside_target(page, link)
        there = page_shown(around, data, page.language, target.path) if target else None
        # a link straight into another language is told as that
        if target and there and there.path != target.path and words not in _around(page, link):
            names.setdefault(there.name, link)
    if names:  # once for a page: who translates it mends all its links at once
        link = next(iter(names.values()))
        source = data.languages.get(data.source_language)
        listed = ", ".join(f"`{name}`" for name in names)
        what = "a page that is" if len(names) == 1 else f"{len(names)} pages that are"
        message = f"Links lead to {what} not translated, {listed}: readers get"
        message += f" {'it' if len(names) == 1 else 'them'} in {source.name if source else data.source_language}."
        fix = f"Say so right behind each link: `({words})`. Or translate what it leads to."
        yield Problem(page.path, link.line, message, fix, link.column)


def _around(page: Page, link: Link) -> str:
    """The words of the link and those right behind it."""
    return page.body.text[link.start : link.end + 40].split("\n\n")[0]
