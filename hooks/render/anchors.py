"""Writes the id of every heading out, so that links hold in every language and when headings are added."""

import re
from collections.abc import Iterator

from hooks.content.page import Page
from hooks.render.edit import Edit

_WRITTEN = re.compile(r"[ \t]*\{[ \t]*:?[^{}]*\}[ \t]*\Z")


def anchor_edits(page: Page) -> Iterator[Edit]:
    """`## Heading {#id}` for every heading below the title."""
    for heading in page.body.headings:
        anchor = page.anchor(heading)
        if not anchor:
            continue
        first, *rest = page.body.source_of(heading).split("\n")
        words = _WRITTEN.sub("", first).rstrip().rstrip("#").rstrip()
        yield Edit(heading.start, heading.end, "\n".join([f"{words} {{#{anchor}}}", *rest]))
