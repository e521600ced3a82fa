"""Leads links to pages that a language's tree does not hold to the tree that holds them."""

import posixpath
from collections.abc import Iterator

from hooks.content.link_target import Target, inside_target
from hooks.content.page import Page
from hooks.content.site import DOCS, Site
from hooks.render.edit import Edit
from hooks.render.navigation import address


def link_edits(site: Site, page: Page, reader_code: str) -> Iterator[Edit]:
    """In translated trees, links to contributors' pages lead to the source language, which alone holds them."""
    source = site.data.source_language
    if reader_code == source:
        return
    here = address(site, reader_code, page.name)
    for link in page.body.links:
        target = inside_target(page, link)
        there = _target_page(site, page, target) if target else None
        if link.kind != "inline" or not target or not there or there.type.readers:
            continue
        path = posixpath.relpath("/" + address(site, source, there.name), "/" + here)
        anchor = f"#{target.anchor}" if target.anchor else ""
        yield Edit(link.start, link.end, f'[{link.text}]({path}/{anchor}){{hreflang="{source}"}}')


def _target_page(site: Site, page: Page, target: Target) -> Page | None:
    """The page a reader of `page` gets there: the one named, or, in a translation, the source it falls back to."""
    found = site.by_path.get(target.path)
    prefix = f"{DOCS}/{page.language}/"
    if found or not target.path.startswith(prefix):
        return found
    return site.page(site.data.source_language, target.path.removeprefix(prefix))
