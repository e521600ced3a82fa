"""`{{ deadlines }}` on an agency's guide: every clock of that agency."""

import re
from html import escape

from hooks.content.deadline import Deadline
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.table import table
from hooks.render.values import in_language

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


def deadlines(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A table of the agency's deadlines: what happened, how long, what starts the clock, what to do."""
    agency = page.fields.get("agency")
    phrase = language.phrase
    heads = [phrase(name) for name in ("deadline_kind", "deadline_length", "deadline_starts", "deadline_to_do")]
    rows = [_row(site, clock, language, notes) for clock in site.data.deadlines if clock.agency == agency]
    return table(phrase("deadlines_caption"), heads, rows, kind="deadlines")


def _row(site: Site, clock: Deadline, language: Language, notes: Notes) -> list[str]:
    def words(text: str) -> str:
        return escape(text[:1].upper() + text[1:])

    phrase = language.phrase
    kind = words(in_language(clock.kind, language))
    if clock.confidence == "unverified":  # a number that nobody verified is not shown, not even with a warning
        asked = escape(phrase("deadline_unverified"))
        return [kind, asked, escape(phrase("not_known")), words(in_language(clock.to_do, language))]
    mode = phrase("deadline_file_by" if clock.mode == "file-by" else "deadline_look_back")
    if clock.confidence == "single-source":
        mode = f"{phrase('deadline_reported')}; {mode}"
    length = f"<strong>{escape(language.length(clock.length, clock.unit))}</strong>"
    fact = site.data.facts.get(clock.id)
    exceptions = "".join(f"<li>{words(in_language(one, language))}</li>" for one in clock.exceptions)
    if exceptions:
        title = escape(phrase("deadline_exceptions"))
        exceptions = f'<div class="exceptions"><span>{title}:</span><ul>{exceptions}</ul></div>'
    return [
        kind,
        f"{length}{notes.note(fact) if fact else ''} <small>{escape(mode)}</small>",
        words(in_language(clock.starts, language)),
        words(in_language(clock.to_do, language)) + exceptions + _shorter(site, clock, language, notes),
    ]


def _shorter(site: Site, clock: Deadline, language: Language, notes: Notes) -> str:
    """The shorter clocks that may run beside this one, shortest first: a longer one never replaces them."""
    named = {name for text in clock.also for name in _ID.findall(text)}
    others = [one for one in site.data.deadlines if one.id in named and one.about_days < clock.about_days]
    items = []
    for one in sorted(others, key=lambda one: one.about_days):
        fact, agency = site.data.facts.get(one.id), site.data.agencies.get(one.agency)
        if fact and agency and fact.may_be_cited:
            length = escape(language.length(one.length, one.unit))
            kind = escape(f"{in_language(one.kind, language)} ({agency.abbreviation})")
            items.append(f"<li>{length}{notes.note(fact)}: {kind}</li>")
    if not items:
        return ""
    title = escape(language.phrase("deadline_shorter"))
    return f'<div class="exceptions"><span>{title}:</span><ul>{"".join(items)}</ul></div>'
