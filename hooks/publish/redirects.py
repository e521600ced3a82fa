"""The small pages at the old addresses of pages that have moved, which lead readers to the new ones.

The plugin mkdocs-redirects knows one language, so it would write none of the translated addresses.
"""

import posixpath
from collections.abc import Iterator
from html import escape

from hooks.content.language import Language
from hooks.content.redirect import Redirect
from hooks.content.site import Site
from hooks.render.navigation import address
from hooks.render.status import status_html


def redirects(site: Site, languages: list[str]) -> Iterator[tuple[str, str]]:
    """The path below the site's root and the HTML of each such page, in every language where the new page is shown.

    It works without scripts, and where nothing is forwarded it shows a plain link.
    """
    for code in languages:
        language = site.data.languages.get(code)
        for move in site.data.redirects if language else ():
            there = site.shown(code, site.data.moves.get(move.old, ""))
            if language and there and not there.draft and not site.shown(code, move.old):
                yield address(site, code, move.old) + "index.html", _html(site, language, move, there.name, there.title)


def _html(site: Site, language: Language, move: Redirect, name: str, title: str) -> str:
    shown = site.page(language.code, name)
    there = address(site, language.code, name)
    way = escape(posixpath.relpath("/" + there, "/" + address(site, language.code, move.old)) + "/", quote=True)
    # a page that is not translated has its source's address as canonical
    own = address(site, shown.language if shown else site.data.source_language, name)
    canonical = escape(site.data.settings.site_url + own, quote=True)
    heading = escape(language.phrase("moved_title"))
    return (
        f'<!doctype html>\n<html lang="{language.code}" dir="{language.direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">\n<meta name="robots" content="noindex">\n'
        f'<meta http-equiv="refresh" content="0; url={way}">\n<link rel="canonical" href="{canonical}">\n'
        f"<title>{heading}</title>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n"
        f'<p>{escape(language.phrase("moved_text"))} <a href="{way}">{escape(title)}</a></p>\n'
        f'<p class="status">{status_html(site, language)["line"]}</p>\n</main>\n</body>\n</html>\n'
    )
