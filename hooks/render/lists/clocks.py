"""`{{ clocks }}`: the clocks of federal agencies by which something must be filed, the shortest first, drawn to scale."""

from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.table import table
from hooks.render.values import in_language

_DAYS = {"days": 1, "months": 30.4, "years": 365}  # to sort and to draw; the words tell the true length
_WIDTH, _HEIGHT = 200, 12


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
        bar = (
            f'<svg class="years" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" aria-hidden="true" '
            f'focusable="false"><path d="M0 6H{_WIDTH}" class="all"/><path d="M0 6H{width}" class="case"/></svg>'
        )
        kind = in_language(clock.kind, language)
        rows.append(
            [
                f"{escape(language.length(clock.length, clock.unit))}{notes.note(site.data.facts[clock.id])}{bar}",
                escape(kind[:1].upper() + kind[1:]),
                escape(site.data.agencies[clock.agency].abbreviation),
            ]
        )
    heads = [phrase("deadline_length"), phrase("deadline_kind"), phrase("agency")]
    return table(phrase("clocks_caption"), heads, rows, kind="clocks")
