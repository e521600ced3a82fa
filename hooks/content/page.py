"""A page: its fields, its text, and its sections by id."""

import datetime
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from hooks.content import inline
from hooks.content.body import Body, Heading, Statement
from hooks.content.language import Language, fold
from hooks.content.page_type import PageType, SectionSpec
from hooks.content.passage import Passage, passage_of
from hooks.content.translation import Translation, fingerprint
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

TOP = "top"  # the id of what stands before the first section: title and opening
SOURCES = "sources"  # the id of the generated list of sources
_MARKER = re.compile(r"(not-known|does-not-apply):[ \t]*(.*)", re.DOTALL)
_BLOCK_LINES = re.compile(r"^[ \t]*/{3,}.*$", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """A part of a page under a level-2 heading (or the top). `state` is not-known or does-not-apply, or None."""

    id: str
    heading: Heading | None
    start: int
    end: int
    spec: SectionSpec | None
    cited: bool
    statements: tuple[Statement, ...]
    state: str | None = None
    reason: str = ""

    @property
    def line(self) -> int:
        """The line of its heading; 1 for the top."""
        return self.heading.line if self.heading else 1


@dataclass(frozen=True)
class Page:
    """One Markdown file. `name` is its path inside its language; a translation has its source's name.

    `original` is the page in the source language that a translation renders, None where that does not exist.
    `earlier` is that page as it was when the translation was stamped; it is read only where a section is behind.
    `troubles` are what could not be read in it as written.
    """

    path: str
    language: str
    name: str
    type: PageType
    own: YamlText
    fields: Mapping[str, Any]
    body: Body
    sections: tuple[Section, ...]
    anchors: Mapping[int, str] = field(default_factory=dict)
    translation: Translation | None = None
    size: int = 0
    original: "Page | None" = field(default=None, repr=False)
    troubles: tuple[Trouble, ...] = ()
    earlier: "Page | None" = field(default=None, repr=False)

    @cached_property
    def title_heading(self) -> Heading | None:
        """The first level-1 heading."""
        return next((heading for heading in self.body.headings if heading.level == 1 and not heading.nested), None)

    @property
    def title(self) -> str:
        """The page's title; its file name if it has none."""
        return self.title_heading.text if self.title_heading else self.name.rsplit("/", 1)[-1].removesuffix(".md")

    @property
    def draft(self) -> bool:
        """A draft is shown by the preview and never published."""
        return self.fields.get("draft") is True

    @property
    def for_workers(self) -> bool:
        """Whether it is written for workers, perhaps among others."""
        audience = self.fields.get("audience")
        return isinstance(audience, list) and "workers" in audience

    @property
    def reviewed(self) -> datetime.date | None:
        """The day a person last read the page against its sources."""
        value = self.fields.get("reviewed")
        return value if isinstance(value, datetime.date) else None

    @property
    def allowed(self) -> Mapping[str, Any]:
        """Checks the page is excused from, with the reasons."""
        value = self.own.value.get("allow") if isinstance(self.own.value, dict) else None
        return value if isinstance(value, dict) else {}

    @cached_property
    def anchor_ids(self) -> frozenset[str]:
        """Every id a link may point to: headings, ids in the text, and the generated list of sources."""
        return frozenset({*self.anchors.values(), *(use.name for use in self.body.ids), SOURCES})

    @cached_property
    def cited_ids(self) -> tuple[str, ...]:
        """The facts the page cites or shows, in order of first use."""
        uses = sorted((*self.body.citations, *self.body.values), key=lambda use: use.start)
        return tuple(dict.fromkeys(use.name for use in uses))

    def line_of(self, name: str) -> int:
        """The line of a field of the front matter, or of its beginning."""
        return self.own.line(name)

    def anchor(self, heading: Heading) -> str:
        """The id of a heading in the built page."""
        return self.anchors.get(heading.start, "")

    @cached_property
    def passage(self) -> Passage:
        """The page as the checks of privacy read it."""
        return passage_of(self.path, self.body.text, made_up_passes=not self.type.readers)

    @cached_property
    def behind(self) -> tuple[str, ...]:
        """The ids of the sections of a translation whose source has changed, is new, or was never stamped."""
        if not self.original or not self.translation:
            return ()
        stamped = self.translation.sections
        marks = self.original.fingerprints
        return tuple(section_id for section_id, mark in marks.items() if stamped.get(section_id) != mark)

    def section(self, section_id: str) -> Section | None:
        """The section of that id, if the page has it."""
        return next((section for section in self.sections if section.id == section_id), None)

    def section_at(self, offset: int) -> Section | None:
        """The section in which the character at `offset` stands."""
        return next((s for s in self.sections if s.start <= offset < s.end), None)

    def words_of(self, section: Section) -> str:
        """What there is to translate in a section, as written, without the marks of blocks around it."""
        text = self.body.text[section.start : section.end]
        if section.id == TOP:
            text = f"{self.fields.get('description') or ''}\n{text}"
        return _BLOCK_LINES.sub("", text)

    @cached_property
    def fingerprints(self) -> dict[str, str]:
        """Section id to fingerprint, for every section."""
        return {section.id: fingerprint(self.words_of(section)) for section in self.sections}


def anchors_of(body: Body, page_type: PageType, language: Language) -> dict[int, str]:
    """Heading offset to id: what `{#id}` says, else the section its words name, else its words in plain letters."""
    anchors: dict[int, str] = {}
    taken: set[str] = set()
    declared = {spec.id for spec in page_type.sections}
    for heading in body.headings:
        if heading.level == 1:
            continue
        named = language.section_ids.get(fold(heading.text)) if heading.level == 2 and not heading.nested else None
        anchor = heading.id or (named if named in declared else None)
        if not anchor:
            base = slug(heading.text) or f"section-{len(anchors) + 1}"
            anchor, number = base, 2
            while anchor in taken:
                anchor, number = f"{base}-{number}", number + 1
        taken.add(anchor)
        anchors[heading.start] = anchor
    return anchors


def slug(words: str) -> str:
    """`words` as an id: small ASCII letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def sections_of(body: Body, page_type: PageType, anchors: Mapping[int, str]) -> tuple[Section, ...]:
    """The top and the level-2 sections of a page, in order. Statements inside questions and answers belong to none."""
    heads = [heading for heading in body.headings if heading.level == 2 and not heading.nested]
    bounds: list[tuple[str, Heading | None, int, int]] = []
    first = heads[0].start if heads else len(body.text)
    bounds.append((TOP, None, body.start, first))
    for place, heading in enumerate(heads):
        end = heads[place + 1].start if place + 1 < len(heads) else len(body.text)
        bounds.append((anchors.get(heading.start, ""), heading, heading.start, end))
    sections = []
    for section_id, head, start, end in bounds:
        spec = page_type.section(section_id)
        other = page_type.other_sections == "cited" and spec is None and head is not None
        statements = tuple(s for s in body.statements if start <= s.start < end)
        state, reason = _state(body, statements)
        cited = other or (spec.cited if spec else False)
        sections.append(Section(section_id, head, start, end, spec, cited, statements, state, reason))
    return tuple(sections)


def _state(body: Body, statements: tuple[Statement, ...]) -> tuple[str | None, str]:
    if len(statements) != 1:
        return None, ""
    found = _MARKER.match(inline.plain(body.source_of(statements[0])))
    return (found.group(1), found.group(2).strip()) if found else (None, "")
