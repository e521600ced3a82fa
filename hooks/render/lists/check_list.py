"""`{{ checks }}` in the contributors' pages: every check's page, by its code."""

from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.table import table


def check_list(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of the pages in `contributing/checks/`: code, name, what it finds."""
    pages = [p for p in site.source_pages if p.fields.get("code")]
    rows = [
        [
            escape(str(p.fields["code"])),
            f'<a href="{escape(p.name.rsplit("/", 1)[-1].removesuffix(".md"))}/">{escape(p.title)}</a>',
            escape(str(p.fields.get("severity") or "")),
            escape(str(p.fields.get("description") or "")),
        ]
        for p in sorted(pages, key=lambda p: str(p.fields["code"]))
    ]
    return table("Every check", ["Code", "Name", "Kind", "What it finds"], rows, kind="checks")
