"""The page for addresses that lead nowhere: one page that speaks every language."""

from html import escape
from urllib.parse import urlsplit

from hooks.content.site import Site
from hooks.render.navigation import address
from hooks.render.notices import site_name
from hooks.render.status import status_html

DOORS = (("home", "index.md"), ("get_help", "help.md"), ("status_more", "status.md"))


def not_found(site: Site, languages: list[str], styles: list[str]) -> str:
    """404.html. A host shows it at any address, so every link in it begins with the path of `site_url`.

    mkdocs writes one 404 page, in the last language built and with the links of the last page built; this one replaces
    it. `styles` are paths below the site's root.
    """
    root = urlsplit(site.data.settings.site_url).path.rstrip("/") + "/"
    sections = []
    for code in languages:
        language = site.data.languages.get(code)
        if not language:
            continue
        doors = "".join(
            f'<li><a href="{root}{address(site, code, name)}">{escape(language.phrase(phrase))}</a></li>'
            for phrase, name in DOORS
            if site.shown(code, name)
        )
        sections.append(
            f'<section lang="{code}" dir="{language.direction}">\n'
            f"<h2>{escape(language.phrase('not_found_title'))}</h2>\n"
            f"<p>{escape(language.phrase('not_found_text'))}</p>\n<ul>{doors}</ul>\n"
            f'<p class="status">{status_html(site, language)["line"]}</p>\n</section>'
        )
    source = site.data.languages.get(site.data.source_language)
    title = site_name(site, source) if source else ""
    heading = source.phrase("not_found_title") if source else "404"
    links = "".join(f'<link rel="stylesheet" href="{root}{style}">' for style in styles)
    body = "\n".join(sections)
    return (
        f'<!doctype html>\n<html lang="{site.data.source_language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n<meta name="robots" content="noindex">\n'
        f"<title>{escape(heading)} - {escape(title)}</title>\n{links}\n</head>\n"
        f'<body class="not-found">\n<main>\n<h1>{escape(title)}</h1>\n{body}\n</main>\n</body>\n</html>\n'
    )
