"""`{{ cases }}`: every case study, oldest first, with a small line that shows when it was."""

import posixpath
from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.bar import bar
from hooks.render.lists.table import table
from hooks.render.navigation import address

_YEAR = 10  # as wide as a year is drawn


def cases(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of title, years, place, work and kind; the line in it says nothing that the years do not say."""
    phrase = language.phrase
    found = []
    for source in site.source_pages:
        began = source.fields.get("began")
        if source.type.name == "case_study" and isinstance(began, int) and not source.draft:
            found.append((began, source))
    found.sort(key=lambda one: (one[0], one[1].name))
    last = max((_end(source, began, site) for began, source in found), default=0)
    first = found[0][0] if found else 0
    here = address(site, language.code, page.name)
    rows = []
    for began, source in found:
        shown = site.shown(language.code, source.name) or source
        there = posixpath.relpath(address(site, language.code, source.name), here)
        ended = source.fields.get("ended")
        years = str(began) if ended == began else f"{began}–{ended}" if ended else f"{began}–"
        left, right = (began - first) * _YEAR, (_end(source, began, site) - first + 1) * _YEAR
        line = bar(left, right, (last - first + 1) * _YEAR, open_end=not ended)
        rows.append(
            [
                f'<a href="{there}/">{escape(shown.title)}</a>',
                f"<span>{years}</span>{line}",
                escape(str(shown.fields.get("place") or "")),
                escape(str(shown.fields.get("industry") or "")),
                escape(phrase(f"kind_{source.fields.get('kind')}")),
            ]
        )
    heads = [phrase(f"case_{name}") for name in ("title", "years", "place", "industry", "kind")]
    return table(phrase("cases_caption"), heads, rows, kind="cases")


def _end(page: Page, began: int, site: Site) -> int:
    """The year a case ended; one that goes on reaches to the last year we have read of."""
    ended = page.fields.get("ended")
    return ended if isinstance(ended, int) else max(began, int(site.data.status.evidence_end[:4] or 0))
