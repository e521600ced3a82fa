"""`{{ agenda }}`: the parts of a workshop with their times, counted from its beginning."""

import posixpath
from html import escape

from hooks.content.agenda import read_part
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.table import table
from hooks.render.navigation import address


def agenda(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of time, part and minutes; a module is a link to it, in the reader's language."""
    phrase = language.phrase

    def minutes_of(name: str) -> int:
        shown = site.shown(language.code, name)
        minutes = shown.fields.get("minutes") if shown else 0
        return minutes if isinstance(minutes, int) else 0

    here = address(site, language.code, page.name)
    rows, clock = [], 0
    lines = page.fields.get("agenda")
    for line in lines if isinstance(lines, list) else []:
        part = read_part(str(line), minutes_of)
        if not part:
            continue
        shown = site.shown(language.code, part.page) if part.page else None
        words = escape(shown.title if shown else phrase(f"part_{part.name}"))
        if shown:
            there = posixpath.relpath(address(site, language.code, shown.name), here)
            words = f'<a href="{there}/">{words}</a>'
        rows.append([f"{_clock(clock)}–{_clock(clock + part.minutes)}", words, str(part.minutes)])
        clock += part.minutes
    heads = [phrase("agenda_time"), phrase("agenda_part"), phrase("agenda_minutes")]
    caption = phrase("agenda_caption").replace("{length}", _clock(clock))
    return table(caption, heads, rows, kind="agenda")


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
