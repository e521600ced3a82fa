"""Writes the Markdown that mkdocs turns into a page: for its reader's language, and for learner or facilitator."""

from collections.abc import Iterator
from html import escape

from hooks.content.body import Use
from hooks.content.generated_lists import LISTS
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.anchors import anchor_edits
from hooks.render.audience import LEARNER, audience_edits, hidden, is_sound
from hooks.render.changes import what_changed
from hooks.render.citations import Notes
from hooks.render.edit import Edit, apply
from hooks.render.links import link_edits
from hooks.render.lists import STEPS
from hooks.render.notices import behind_edits, page_facts, page_notices, state_edits
from hooks.render.values import value_html

# The titles Material gives asides that have none of their own are English; these are in the reader's words.
_ASIDE_TITLES = {"note": "note_title", "warning": "warning"}


def render_page(site: Site, page: Page, reader_code: str, view: str = LEARNER) -> str:
    """The Markdown of `page` as a reader of the language `reader_code` gets it, without front matter.

    A page that is not translated keeps its own language in its text; what the site says about it is in the reader's.
    A page with a broken `///` block is withheld whole, so that no answer leaks.
    """
    language = site.data.language_of(page)
    reader = site.data.languages.get(reader_code) or language
    if not is_sound(page):
        return f"# {page.title}\n\n{reader.phrase('page_withheld')}.\n"
    notes = Notes(site.data, language)
    edits = [
        *audience_edits(page, language, view),
        *anchor_edits(page),
        *state_edits(page, language),
        *behind_edits(site, page, reader),
        *_aside_edits(page, language),
        *link_edits(site, page, reader_code),
        *_use_edits(site, page, language, notes, hidden(page, view)),
    ]
    head = [*page_notices(site, page, reader, view)]
    if page.type.readers:
        head.insert(0, page_facts(site, page, reader))
    title = page.title_heading
    place = title.end if title else page.body.start
    if head and title:
        edits.append(Edit(place, place, "\n\n" + "\n\n".join(head) + "\n"))
    return apply(page.body.text, page.body.start, edits) + notes.list_of_sources() + what_changed(site, page, reader)


def _use_edits(
    site: Site, page: Page, language: Language, notes: Notes, hidden_parts: list[tuple[int, int]]
) -> Iterator[Edit]:
    """Values, lists, citations and marks of our own view, in the order of the text, so that numbers rise."""
    uses = [(use, "value") for use in page.body.values]
    uses += [(use, "citation") for use in page.body.citations]
    uses += [(use, "ours") for use in page.body.ours]
    statement, done = -1, 0
    noted: set[str] = set()  # the facts noted, and "confirm" if said, in this statement: once is enough
    for use, kind in sorted(uses, key=lambda pair: pair[0].start):
        if any(start <= use.start < end for start, end in hidden_parts):
            continue
        here = page.body.statement_at(use.start)
        if here != statement:
            statement, noted = here, set()
        if kind == "ours":
            yield Edit(use.start, use.end, f' <span class="ours">({escape(language.phrase("ours"))})</span>')
        elif kind == "citation":
            if use.start < done:
                continue
            run = _together(page, use)
            done = run[-1].end
            space = use.start - 1 if page.body.text[use.start - 1 : use.start] == " " else use.start
            facts = [site.data.facts[one.name] for one in run if one.name in site.data.facts]
            new = [fact for fact in facts if fact.may_be_cited and fact.id not in noted]
            yield Edit(space, done, notes.note(*new))
            noted |= {one.name for one in run}
        elif use.name in LISTS:
            yield Edit(use.start, use.end, STEPS[use.name](site, page, language, notes))
        else:
            value = site.data.value(use.name)
            fact = site.data.fact_behind(use.name)
            if value:
                shown = value_html(value, language, site.data)
                if fact and fact.id not in noted:
                    shown += notes.note(fact)
                    noted.add(fact.id)
                if fact and "confirm" not in noted:
                    said = notes.confirm(fact)
                    shown += said
                    noted |= {"confirm"} if said else set()
                yield Edit(use.start, use.end, shown)


def _together(page: Page, first: Use) -> list[Use]:
    """The citation `first` and those right behind it: readers get one note for all of them."""
    run = [first]
    place = page.body.citations.index(first) + 1
    for use in page.body.citations[place:]:
        if page.body.text[run[-1].end : use.start].strip(" "):
            break
        run.append(use)
    return run


def _aside_edits(page: Page, language: Language) -> Iterator[Edit]:
    for aside in page.body.admonitions:
        line = page.body.text[aside.start : aside.end]
        name = _ASIDE_TITLES.get(aside.name)
        if '"' not in line and name:
            yield Edit(aside.end, aside.end, f' "{language.phrase(name)}"')
