"""`{{ timeline }}`: the dates of the process, oldest first, each with its sources."""

import datetime
from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.content.timeline import Event
from hooks.render.citations import Notes
from hooks.render.dates import written_date
from hooks.render.lists.table import table
from hooks.render.values import in_language


def timeline(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of date and event."""

    def day(event: Event) -> datetime.date:
        fact = site.data.facts.get(event.fact)
        return (fact.date if fact else None) or datetime.date.min

    rows = []
    for event in sorted(site.data.timeline, key=day):
        fact = site.data.facts.get(event.fact)
        if not fact or not fact.date or not fact.may_be_cited:
            continue
        iso = fact.date.isoformat()
        when = f'<time datetime="{iso}">{escape(written_date(iso, language))}</time>'
        rows.append([when, escape(in_language(event.words, language)) + notes.note(fact)])
    heads = [language.phrase("timeline_date"), language.phrase("timeline_event")]
    return table(language.phrase("timeline_caption"), heads, rows, kind="timeline")
