"""The images of a page, in Markdown and in HTML, each with its description."""

from collections.abc import Iterator
from dataclasses import dataclass

from hooks.content import inline
from hooks.content.page import Page


@dataclass(frozen=True, slots=True)
class Image:
    """One image; `alt` is None if an HTML tag has no such attribute. `html` tells how it was written."""

    target: str
    alt: str | None
    html: bool
    line: int
    column: int


def images_of(page: Page) -> Iterator[Image]:
    """Every image of the page, in order."""
    for link in page.body.links:
        if link.kind == "image":
            yield Image(link.target or "", inline.plain(link.text), False, link.line, link.column)
        elif link.kind == "html":
            tag = inline.TAG.match(page.body.text, link.start)
            if tag and tag.group(2).lower() == "img":
                named = {m.group(1).lower(): m.group(2).strip("\"'") for m in inline.ATTRIBUTE.finditer(tag.group(3))}
                yield Image(link.target or "", named.get("alt"), True, link.line, link.column)
