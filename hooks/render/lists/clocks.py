"""`{{ clocks }}`: until when something must be filed with a federal agency, the shortest clock first, to scale."""

from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.bar import bar
from hooks.render.lists.table import table
from hooks.render.values import in_language

_DAYS = {"days": 1, "months": 30.4, "years": 365}  # to sort and to draw; the words tell the true length
_WIDTH = 200


def clocks(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of clock and agency; the bar in it says nothing that the length does not say."""
    phrase = language.phrase
    federal = [
        clock
        for clock in site.data.deadlines
        if clock.mode == "file-by" and clock.confidence == "confirmed" and clock.id in site.data.facts
        if (agency := site.data.agencies.get(clock.agency)) and agency.level == "federal"
    ]
    federal.sort(key=lambda clock: (clock.length * _DAYS[clock.unit], clock.id))
    longest = max((clock.length * _DAYS[clock.unit] for clock in federal), default=1)
    rows = []
    for clock in federal:
        width = max(2, round(_WIDTH * clock.length * _DAYS[clock.unit] / longest))
        kind = in_language(clock.kind, language)
        length = escape(language.length(clock.length, clock.unit)) + notes.note(site.data.facts[clock.id])
        rows.append(
            [
                length + bar(0, width, _WIDTH),
                escape(kind[:1].upper() + kind[1:]),
                escape(site.data.agencies[clock.agency].abbreviation),
            ]
        )
    heads = [phrase("deadline_length"), phrase("deadline_kind"), phrase("agency")]
    return table(phrase("clocks_caption"), heads, rows, kind="clocks")
