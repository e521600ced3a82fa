"""The lines a page says about itself: draft, not translated, behind, and the facts about it."""

import datetime
import posixpath
from collections.abc import Iterator
from html import escape

from hooks.content.language import Language
from hooks.content.page import TOP, Page
from hooks.content.site import Site
from hooks.render.audience import FACILITATOR
from hooks.render.dates import written_date
from hooks.render.edit import Edit
from hooks.render.language_names import language_name
from hooks.render.navigation import address
from hooks.render.values import in_language


def notice(kind: str, text: str, language: Language) -> str:
    """One calm line in a box, in the reader's language. `text` is plain."""
    return f'<p class="notice notice-{kind}" lang="{language.code}" dir="{language.direction}">{escape(text)}</p>'


def page_notices(site: Site, page: Page, reader: Language, view: str) -> list[str]:
    """The notices that stand above the text of a page, as HTML, for a reader of `reader`."""
    lines = []
    if page.draft:
        lines.append(notice("draft", reader.phrase("draft"), reader))
    if page.language != reader.code:
        name = language_name(site.data.language_of(page), reader)
        lines.append(notice("fallback", reader.phrase("fallback", language=name), reader))
    if page.translation and page.translation.state == "machine-draft":
        lines += [notice("draft-translation", _draft_words(one), one) for one in (reader, *_source(site, reader))]
    if page.behind:
        lines.append(notice("behind", reader.phrase("page_behind", language=_source_name(site, reader)), reader))
    if view == FACILITATOR:
        lines.append(notice("facilitator", reader.phrase("facilitator_view_note"), reader))
    return lines


def _draft_words(language: Language) -> str:
    return f"{language.phrase('translation')}: {language.phrase('machine_draft')}."


def _source(site: Site, reader: Language) -> list[Language]:
    """The source language, unless it is the reader's own."""
    source = site.data.languages.get(site.data.source_language)
    return [source] if source and source.code != reader.code else []


def _source_name(site: Site, reader: Language) -> str:
    source = site.data.languages.get(site.data.source_language)
    return language_name(source, reader) if source else site.data.source_language


def behind_edits(site: Site, page: Page, reader: Language) -> Iterator[Edit]:
    """A line under the heading of every section whose source has changed since it was translated."""
    name = _source_name(site, reader)
    for section_id in page.behind:
        section = page.section(section_id)
        if section_id != TOP and section and section.heading:
            line = notice("behind", reader.phrase("section_behind", language=name), reader)
            yield Edit(section.heading.end, section.heading.end, f"\n\n{line}\n")


def state_edits(page: Page, reader: Language) -> Iterator[Edit]:
    """`not-known:` and `does-not-apply:` in the reader's words."""
    for section in page.sections:
        if section.state:
            statement = section.statements[0]
            place = page.body.text.find(section.state, statement.start)
            words = reader.phrase(section.state.replace("-", "_"))
            yield Edit(place, place + len(section.state) + 1, f"**{words}.**")


def page_facts(site: Site, page: Page, reader: Language) -> str:
    """What a reader should know about the page: for whom, how long, when reviewed, by which lawyer (none yet)."""
    fields, phrase = page.fields, reader.phrase
    rows: list[tuple[str, str]] = []
    if isinstance(fields.get("minutes"), int):
        rows.append((phrase("minutes"), phrase("minutes_value", minutes=fields["minutes"])))
    audience = fields.get("audience")
    if isinstance(audience, list):
        rows.append((phrase("audience"), ", ".join(phrase(f"audience_{name}") for name in audience)))
    if fields.get("level"):
        rows.append((phrase("level"), phrase(f"level_{fields['level']}")))
    for name in ("kind", "place", "industry"):
        if isinstance(fields.get(name), str):
            words = phrase(f"kind_{fields[name]}") if name == "kind" else fields[name]
            rows.append((phrase(name), words))
    first = fields.get("prerequisites")
    before = [_linked(site, page, reader, str(name)) for name in (first if isinstance(first, list) else [])]
    if page.reviewed:
        rows.append((phrase("reviewed"), written_date(page.reviewed.isoformat(), reader)))
        due = page.reviewed + datetime.timedelta(days=page.type.review_every)
        rows.append((phrase("review_due"), written_date(due.isoformat(), reader)))
    if owner := str(fields.get("owner") or ""):
        rows.append((phrase("owner"), reader.phrases.get(f"owner_{owner}", owner)))
    legal = fields.get("legal_review")
    rows.append((phrase("legal_review"), str(legal) if legal and legal != "none" else phrase("legal_none")))
    if page.translation and page.translation.state == "reviewed":
        rows.append((phrase("translation"), phrase("translation_reviewed", reviewer=page.translation.reviewer)))
    written = [(name, escape(words)) for name, words in rows]
    if before:
        written.append((phrase("prerequisites"), ", ".join(before)))
    cells = "".join(f"<div><dt>{escape(name)}</dt><dd>{words}</dd></div>" for name, words in written)
    label = escape(phrase("page_facts"), quote=True)
    opening = f'<dl class="page-facts" aria-label="{label}" lang="{reader.code}" dir="{reader.direction}">'
    return f"{opening}{cells}</dl>"


def _linked(site: Site, page: Page, reader: Language, name: str) -> str:
    """The title of the page `name`, leading to it from `page`; the name itself if there is no such page."""
    there = site.shown(reader.code, name)
    if not there:
        return escape(name)
    here = "/" + address(site, reader.code, page.name)
    path = posixpath.relpath("/" + address(site, reader.code, name), here)
    return f'<a href="{path}/">{escape(there.title)}</a>'


def site_name(site: Site, reader: Language) -> str:
    """The library's name in the reader's language."""
    return in_language(site.data.settings.name, reader)
