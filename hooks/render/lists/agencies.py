"""`{{ agencies }}`: every agency of the library, with its guide if there is one."""

import posixpath
from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.filters import agency_filters, agency_marks
from hooks.render.lists.table import table
from hooks.render.navigation import address
from hooks.render.values import in_language, value_html


def agencies(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of the agencies: name, level and place, what they deal with, phone."""
    phrase = language.phrase
    guides = {str(p.fields.get("agency")): p.name for p in site.source_pages if p.fields.get("agency") and not p.draft}
    here = address(site, language.code, page.name)
    rows, chosen = [], []
    order = {"federal": 0, "state": 1, "local": 2}
    for agency in sorted(site.data.agencies.values(), key=lambda one: (order.get(one.level, 3), one.id)):
        name = f"{escape(in_language(agency.name, language))} ({escape(agency.abbreviation)})"
        if agency.id in guides:
            there = address(site, language.code, guides[agency.id])
            name = f'<a href="{posixpath.relpath(there, here)}/">{name}</a>'
        phone = site.data.facts.get(f"{agency.id}.phone")
        shown = ""
        if phone and phone.value and phone.may_be_cited:
            shown = value_html(phone.value, language, site.data) + notes.note(phone)
        where = f"{phrase(f'level_{agency.level}')}; {in_language(agency.place, language)}"
        issues = ", ".join(phrase(f"issue_{issue}") for issue in agency.issues) or phrase("agency_history")
        rows.append([name, escape(where), escape(issues), shown])
        chosen.append(agency)
    heads = [phrase("agency"), phrase("agency_place"), phrase("agency_issues"), phrase("agency_phone")]
    caption = f"{phrase('agencies_caption')} ({phrase('confirm')})"
    marks = [agency_marks(agency, language) for agency in chosen]
    return agency_filters(chosen, language) + table(caption, heads, rows, kind="agencies", marks=marks)
