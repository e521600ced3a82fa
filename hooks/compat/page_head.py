"""Tells templates what a page is: its real language, its canonical address, what may be searched."""

from typing import Any

from mkdocs.structure.pages import Page as MkPage

from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.audience import FACILITATOR
from hooks.render.navigation import address


def set_head(site: Site, page: Page, built: MkPage, reader: str, view: str) -> None:
    """Set on mkdocs' page what its templates and the search read from it.

    A page shown in another language's tree because it is not translated keeps the address of its source as canonical
    and stays out of that tree's search; so do facilitators' views and pages for contributors.
    """
    meta = built.meta
    meta.clear()
    meta["description"] = page.fields.get("description")
    if isinstance(page.fields.get("hide"), list):
        meta["hide"] = page.fields["hide"]
    fallback = page.language != reader
    private = view == FACILITATOR or not page.type.readers
    if fallback or private or page.draft:
        meta["search"] = {"exclude": True}
    if private or page.draft:
        meta["robots"] = "noindex"
    root = site.data.settings.site_url
    if fallback:
        built.canonical_url = root + address(site, page.language, page.name)


def context_of(site: Site, page: Page, reader: str, view: str) -> dict[str, Any]:
    """What overrides/main.html needs beyond mkdocs' own: the language of the text, and the facilitator's link."""
    language = site.data.language_of(page)
    return {
        "text_language": language.code,
        "text_direction": language.direction,
        "fallback": page.language != reader,
        "view": view,
        "facilitator": any(block.name in ("facilitator", "answer") for block in page.body.blocks)
        and page.language == reader,
        "name": page.name,
    }
