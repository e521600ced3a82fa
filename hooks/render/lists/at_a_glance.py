"""`{{ at-a-glance }}` on an agency's guide: what the data knows of the agency."""

from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.values import in_language, value_html


def at_a_glance(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """The agency's name, level, place, issues and phone."""
    agency = site.data.agencies.get(str(page.fields.get("agency")))
    if not agency:
        return ""
    phrase = language.phrase
    issues = ", ".join(phrase(f"issue_{issue}") for issue in agency.issues) or phrase("agency_history")
    rows = [
        (phrase("agency"), f"{escape(in_language(agency.name, language))} ({escape(agency.abbreviation)})"),
        (phrase("agency_level"), escape(phrase(f"level_{agency.level}"))),
        (phrase("agency_place"), escape(in_language(agency.place, language))),
        (phrase("agency_issues"), escape(issues)),
    ]
    phone = site.data.facts.get(f"{agency.id}.phone")
    if phone and phone.value and phone.may_be_cited:
        shown = value_html(phone.value, language, site.data) + notes.note(phone) + notes.confirm(phone)
        rows.append((phrase("agency_phone"), shown))
    cells = "".join(f"<div><dt>{escape(name)}</dt><dd>{words}</dd></div>" for name, words in rows)
    return f'<dl class="glance">{cells}</dl>'
