"""A link leads to the old place of a page that has moved."""

import posixpath
from collections.abc import Iterator

from hooks.checks.around import Around, moved_to, page_shown
from hooks.checks.check import Edit, Problem, Severity, linked_check
from hooks.content.body import Link
from hooks.content.link_target import inside_target
from hooks.content.overview import Face
from hooks.content.page import Page
from hooks.content.site import DOCS, Data


@linked_check("LNK009", Severity.ERROR)
def redirected_link(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A link leads to the old place of a page that has moved."""
    for link in page.body.links if data.redirects else ():
        target = inside_target(page, link)
        new = moved_to(around, data, page.language, target.path) if target else None
        if target and new:
            path = f"{DOCS}/{page.language}/{new}"
            address = posixpath.relpath(path, posixpath.dirname(page.path))
            address += f"#{target.anchor}" if target.anchor else ""
            message = f"`{link.target}` leads to a page that has moved to `{new}`."
            there = page_shown(around, data, page.language, path)
            edit = _edit(page, link, there, target.anchor, address)
            yield Problem(page.path, link.line, message, f"Did you mean `{address}`?", link.column, edit)


def _edit(page: Page, link: Link, there: Face | None, anchor: str, address: str) -> Edit | None:
    """The new address in place of the old one, if it stands once in the link and its part is on the new page."""
    typed = link.target or ""
    written = page.body.text[link.start : link.end]
    sure = there is not None and (not anchor or anchor in there.ids)
    if not sure or link.kind not in ("inline", "html") or written.count(typed) != 1:
        return None
    start = link.start + written.index(typed)
    return Edit(start, start + len(typed), address)
