"""The list of pages for search engines: real pages only, each with its translations."""

from collections.abc import Sequence
from html import escape

from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.navigation import address


def sitemap(site: Site, languages: Sequence[str]) -> str:
    """sitemap.xml: every published page for readers, with `hreflang` for its real translations and `x-default`."""
    source = site.data.source_language
    entries = []
    for page in site.pages:
        if page.language not in languages or page.draft or not page.type.readers:
            continue
        names = [code for code in languages if _published(site.page(code, page.name))]
        links = [(code, _url(site, code, page.name)) for code in names]
        if source in names:
            links.append(("x-default", _url(site, source, page.name)))
        alternates = "".join(
            f'\n    <xhtml:link rel="alternate" hreflang="{code}" href="{escape(url)}"/>' for code, url in links
        )
        day = f"\n    <lastmod>{page.reviewed}</lastmod>" if page.reviewed else ""
        location = escape(_url(site, page.language, page.name))
        entries.append(f"  <url>\n    <loc>{location}</loc>{day}{alternates}\n  </url>")
    opening = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
    )
    return opening + "\n".join(entries) + "\n</urlset>\n"


def _published(page: Page | None) -> bool:
    return page is not None and not page.draft


def _url(site: Site, language: str, name: str) -> str:
    return site.data.settings.site_url + address(site, language, name)
