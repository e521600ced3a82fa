"""The words of a link do not say where it leads."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.language import fold
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("ACC003", Severity.ERROR)
def vague_link_text(page: Page, data: Data) -> Iterator[Problem]:
    """The words of a link do not say where it leads."""
    language = data.languages.get(page.language)
    vague = {fold(words) for words in language.access.vague_links} if language else set()
    for link in page.body.links:
        if link.kind not in ("inline", "reference"):
            continue
        words = fold(inline.plain(link.text)).strip("\"'“”«»→›>!¡ ")
        fix = "Use the name of what the reader gets there: `[Where to get help](../help.md)`."
        if words in vague:
            message = f"`{link.text.strip()}` does not say where the link leads to somebody who hears only the links."
            yield Problem(page.path, link.line, message, fix, link.column)
        elif not link.text.strip():
            message = f"The link to `{link.target}` has no words, so nobody can see or hear it."
            yield Problem(page.path, link.line, message, fix, link.column)
