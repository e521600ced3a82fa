"""The library as one value that never changes: its pages, its data, and what could not be read."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from hooks.content.abbreviation import in_glossary
from hooks.content.agency import Agency
from hooks.content.answer import Answer
from hooks.content.change import Change
from hooks.content.deadline import Deadline
from hooks.content.fact import Fact, Value
from hooks.content.language import Language
from hooks.content.mkdocs_languages import languages_in_settings
from hooks.content.page import Page
from hooks.content.page_type import PageType
from hooks.content.passage import Passage, passage_of
from hooks.content.privacy_words import PrivacyWords, of_all
from hooks.content.redirect import Redirect, last_name
from hooks.content.settings import SiteSettings
from hooks.content.source import Source
from hooks.content.status import Status
from hooks.content.term import Term
from hooks.content.timeline import Event
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

DOCS = "docs"


@dataclass(frozen=True)
class Data:
    """What stands in docs/_data, and the settings of mkdocs.yml that pages depend on. `texts`: each file as written."""

    settings: SiteSettings = field(default_factory=SiteSettings)
    mkdocs: YamlText = field(default_factory=lambda: YamlText("mkdocs.yml", {}))
    languages: Mapping[str, Language] = field(default_factory=dict)
    page_types: tuple[PageType, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    deadlines: tuple[Deadline, ...] = ()
    agencies: Mapping[str, Agency] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    timeline: tuple[Event, ...] = ()
    status: Status = field(default_factory=Status)
    texts: Mapping[str, str] = field(default_factory=dict)
    redirects: tuple[Redirect, ...] = ()
    changes: tuple[Change, ...] = ()

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """The abbreviations that the glossary explains."""
        return in_glossary(self.terms)

    @cached_property
    def moves(self) -> dict[str, str]:
        """The old name of each page that has moved to the name it has now; moves in a circle are left out."""
        moves = {move.old: move.new for move in self.redirects if move.is_page}
        ends = {old: last_name(old, moves) for old in moves}
        return {old: new for old, new in ends.items() if new}

    @property
    def source_language(self) -> str:
        """The language the library is written in first."""
        return self.settings.source_language

    def value(self, name: str) -> Value | None:
        """What `{{ name }}` shows: a fact's value, a fact's day as `id.date`, or a date of the status; else None."""
        if name == "status.evidence_end":
            return Value("date", self.status.evidence_end)
        if name == "status.look_again":
            return Value("date", str(self.status.look_again or ""))
        fact = self.facts.get(name)
        if fact:
            return fact.value
        if name.endswith(".date"):
            fact = self.facts.get(name.removesuffix(".date"))
            if fact and fact.date:
                return Value("date", fact.date.isoformat())
        return None

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The data files as the checks of privacy read them."""
        return tuple(passage_of(path, text, data=True) for path, text in self.texts.items())

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The codes of the site's languages: those of mkdocs.yml, or those with a file if it names none."""
        named = tuple(code for code, _ in languages_in_settings(self.mkdocs))
        return named or tuple(sorted(self.languages)) or (self.source_language,)

    @cached_property
    def privacy_words(self) -> PrivacyWords:
        """The words beside private details, of every language together: a Spanish page holds English ones as well."""
        return of_all(language.privacy for language in self.languages.values())

    @cached_property
    def fact_texts(self) -> tuple[str, ...]:
        """What the facts say and show: a phone number or address in them is public and has its source."""
        texts = []
        for fact in self.facts.values():
            shown = [fact.value.text, *fact.value.words.values()] if fact.value else []
            texts += [fact.claim, *shown]
        return tuple(texts)

    def of_kind(self, kind: str) -> tuple[Fact, ...]:
        """The facts whose value is of that kind, such as `phone`."""
        return self._by_kind.get(kind, ())

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Fact, ...]]:
        kinds: dict[str, tuple[Fact, ...]] = {}
        for fact in self.facts.values():
            if fact.value:
                kinds[fact.value.kind] = (*kinds.get(fact.value.kind, ()), fact)
        return kinds

    def language_of(self, page: Page) -> Language:
        """The language file of a page, or an empty one in its place."""
        found = self.languages.get(page.language)
        return found or Language(page.language, page.language, "ltr", "en_US", "")

    def fact_behind(self, name: str) -> Fact | None:
        """The fact that a value or citation of that name rests on; None for the status and for unknown names."""
        return self.facts.get(name) or self.facts.get(name.removesuffix(".date"))


@dataclass(frozen=True)
class Site:
    """The whole library on one day. `files` are the paths, from the root, of docs/ and the theme's words we add.

    `troubles` are what could not be read, but for what is wrong in single pages, which have their own.
    `metadata` is what images and documents tell beside what they show: path to kinds, such as `author`.
    `answers` tell what became of outside addresses, where somebody has asked; reading and building never do.
    """

    today: datetime.date
    data: Data
    pages: tuple[Page, ...]
    files: frozenset[str] = frozenset()
    troubles: tuple[Trouble, ...] = ()
    metadata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)

    @cached_property
    def by_path(self) -> dict[str, Page]:
        """Path to page."""
        return {page.path: page for page in self.pages}

    @cached_property
    def source_pages(self) -> tuple[Page, ...]:
        """The pages of the source language."""
        return tuple(page for page in self.pages if page.language == self.data.source_language)

    @cached_property
    def translations(self) -> tuple[Page, ...]:
        """The pages of every other language."""
        return tuple(page for page in self.pages if page.language != self.data.source_language)

    def page(self, language: str, name: str) -> Page | None:
        """The page of that name in that language, if it was written or translated."""
        return self.by_path.get(f"{DOCS}/{language}/{name}")

    def shown(self, language: str, name: str) -> Page | None:
        """The page a reader of `language` gets under that name: the translation, else the source page."""
        page = self.page(language, name) or self.page(self.data.source_language, name)
        return page if page and (page.type.readers or page.language == language) else None
