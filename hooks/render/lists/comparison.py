"""`{{ comparison }}`: all agencies side by side, with their clocks and the way to who sees a complaint."""

import posixpath
from html import escape

from hooks.content.agency import Agency
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.filters import agency_filters, agency_marks
from hooks.render.lists.table import table
from hooks.render.navigation import address
from hooks.render.values import in_language

_LEVELS = {"federal": 0, "state": 1, "local": 2}


def comparison(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of agency, place, what it deals with, deadlines, and a link to what the employer learns."""
    phrase = language.phrase
    here = address(site, language.code, page.name)
    guides = {str(p.fields.get("agency")): p.name for p in site.source_pages if p.fields.get("agency") and not p.draft}
    rows, chosen = [], []
    for agency in sorted(site.data.agencies.values(), key=lambda one: (_LEVELS.get(one.level, 3), one.id)):
        if not agency.issues or agency.id not in guides:  # one without issues takes no complaints
            continue
        there = posixpath.relpath(address(site, language.code, guides[agency.id]), here)
        name = f"{escape(in_language(agency.name, language))} ({escape(agency.abbreviation)})"
        where = f"{phrase(f'level_{agency.level}')}; {in_language(agency.place, language)}"
        rows.append(
            [
                f'<a href="{there}/">{name}</a>',
                escape(where),
                escape(", ".join(phrase(f"issue_{issue}") for issue in agency.issues)),
                _clocks(site, agency, language, notes),
                f'<a href="{there}/#who-sees-it">{escape(phrase("comparison_read_first"))}</a>',
            ]
        )
        chosen.append(agency)
    heads = [phrase(name) for name in ("agency", "agency_place", "agency_issues")]
    heads += [phrase("comparison_deadlines"), phrase("comparison_employer")]
    marks = [agency_marks(agency, language) for agency in chosen]
    filters = agency_filters(chosen, language)
    return filters + table(phrase("comparison_caption"), heads, rows, kind="comparison", marks=marks)


def _clocks(site: Site, agency: Agency, language: Language, notes: Notes) -> str:
    """The agency's deadlines, the shortest first; one that nobody verified is named without its number."""
    days = {"days": 1, "months": 30, "years": 365}  # near enough to sort by
    clocks = [clock for clock in site.data.deadlines if clock.agency == agency.id]
    clocks.sort(key=lambda clock: clock.length * days[clock.unit])
    items = []
    for clock in clocks:
        kind = escape(in_language(clock.kind, language))
        fact = site.data.facts.get(clock.id)
        if clock.confidence == "unverified" or not fact:
            items.append(f"<li>{kind}: {escape(language.phrase('deadline_unverified'))}</li>")
        else:
            length = escape(language.length(clock.length, clock.unit))
            items.append(f"<li>{kind}: <strong>{length}</strong>{notes.note(fact)}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else escape(language.phrase("not_known"))
