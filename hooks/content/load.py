"""Reads a library from disk: the only part of `content` that touches files."""

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hooks.content.agency import Agency, read_agency
from hooks.content.deadline import Deadline, read_deadlines
from hooks.content.fact import Fact, read_facts
from hooks.content.front_matter import read_front_matter
from hooks.content.language import Language, read_language
from hooks.content.page import Page, anchors_of, sections_of
from hooks.content.page_type import PageType, read_page_type, type_of
from hooks.content.parse import parse
from hooks.content.read_fields import check_page_fields, read_translation
from hooks.content.settings import SiteSettings, read_site_settings
from hooks.content.site import DOCS, Data, Site
from hooks.content.source import Source, read_sources
from hooks.content.status import Status, read_status
from hooks.content.term import Term, read_terms
from hooks.content.timeline import Event, read_timeline
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText, read_yaml

DATA = f"{DOCS}/_data"
# Files a library cannot be without, and what each is for.
NEEDED = {
    "mkdocs.yml": "the settings of the site",
    f"{DATA}/site.yml": "the library's name and addresses",
    f"{DATA}/sources.yml": "the sources that facts rest on",
    f"{DATA}/facts/status.yml": "the status line of every page",
}


def load(root: Path, today: datetime.date) -> Site:
    """Read the library under `root` as it is on the day `today`.

    Never raises on what an author wrote: whatever cannot be read is recorded in `Site.troubles`.
    """
    reader = _Reader(root)
    files = reader.list_files()
    data = _read_data(reader, files)
    pages = _read_pages(reader, data, files)
    return Site(today, data, pages, frozenset(files), tuple(reader.troubles))


def site_of(files: Mapping[str, str | bytes], today: datetime.date) -> Site:
    """The library made of `files` (path to content), for tests and examples: no disk is read."""
    reader = _Reader(None, files)
    paths = reader.list_files()
    data = _read_data(reader, paths)
    pages = _read_pages(reader, data, paths)
    return Site(today, data, pages, frozenset(paths), tuple(reader.troubles))


class _Reader:
    """Hands out the texts of files, from a folder or from memory, and collects what could not be read."""

    def __init__(self, root: Path | None, memory: Mapping[str, str | bytes] | None = None) -> None:
        self.root = root
        self.memory = memory or {}
        self.troubles: list[Trouble] = []

    def list_files(self) -> list[str]:
        """Every file under docs/, as a path from the root with `/`, sorted."""
        if self.root is None:
            return sorted(path for path in self.memory if path.startswith(DOCS + "/"))
        base = self.root / DOCS
        found = (path for path in base.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.root).as_posix() for path in found)

    def has(self, path: str) -> bool:
        """Whether there is such a file."""
        return path in self.memory if self.root is None else (self.root / path).is_file()

    def raw(self, path: str) -> bytes:
        """The bytes of a file."""
        if self.root is not None:
            return (self.root / path).read_bytes()
        content = self.memory[path]
        return content if isinstance(content, bytes) else content.encode()

    def text(self, path: str, kind: str) -> str | None:
        """The text of a file with `\\n` line ends and no byte order mark; None, and a trouble, if it is not text."""
        try:
            raw = self.raw(path)
        except OSError as error:
            self.troubles.append(
                Trouble(kind, path, 1, f"This file cannot be opened: {error.strerror}.", "Check that it may be read.")
            )
            return None
        if b"\0" in raw[:8000]:
            fix = "Remove it, or put it in docs/assets/ under its own ending. Pages are plain text, saved as UTF-8."
            if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
                message = "This file was saved as UTF-16."
                self.troubles.append(Trouble(kind, path, 1, message, "Save the file again with the encoding UTF-8."))
                return None
            self.troubles.append(Trouble(kind, path, 1, "This is not a text file.", fix))
            return None
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            message = "A letter here is not UTF-8; the file was probably saved as Latin-1 or Windows-1252."
            self.troubles.append(Trouble(kind, path, line, message, "Save the file again with the encoding UTF-8."))
            text = raw.decode("latin-1")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def yaml(self, path: str) -> YamlText:
        """A YAML file, with its troubles recorded."""
        text = self.text(path, "unreadable-data")
        if text is None:
            return YamlText(path, None, {}, (Trouble("unreadable-data", path, 1, "", ""),))
        read = read_yaml(path, text)
        self.troubles.extend(read.troubles)
        return read

    def keep(self, read: tuple[Any, ...]) -> Any:
        """The result of a reader without its last part, the troubles, which are recorded."""
        self.troubles.extend(read[-1])
        return read[0] if len(read) == 2 else read[:-1]


def _read_data(reader: _Reader, files: list[str]) -> Data:
    in_data = [path for path in files if path.startswith(DATA + "/") and path.endswith((".yml", ".yaml"))]
    if not in_data:
        reader.troubles.append(
            Trouble(
                "missing-data",
                DATA,
                1,
                "There is no docs/_data folder, so there are no facts, languages or page types.",
                "Get it back from the last version that had it, or copy it from the library's repository.",
            )
        )
    for path, what in NEEDED.items():
        if not reader.has(path) and (in_data or not path.startswith(DATA)):
            reader.troubles.append(
                Trouble("missing-data", path, 1, f"This file is missing: it holds {what}.", "Get it back, or write it.")
            )
    if in_data and not any(path.startswith(f"{DATA}/page_types/") for path in in_data):
        message = "There are no page types, so no page would need any section."
        reader.troubles.append(
            Trouble("missing-data", f"{DATA}/page_types", 1, message, "Get it back from the last version that had it.")
        )
    mkdocs = reader.yaml("mkdocs.yml") if reader.has("mkdocs.yml") else YamlText("mkdocs.yml", {})
    settings = SiteSettings()
    status = Status()
    sources: list[Source] = []
    facts: list[Fact] = []
    deadlines: list[Deadline] = []
    agencies: dict[str, Agency] = {}
    languages: dict[str, Language] = {}
    page_types: list[PageType] = []
    terms: list[Term] = []
    timeline: list[Event] = []
    for path in in_data:
        name = path.removeprefix(DATA + "/")
        yaml = reader.yaml(path)
        if name == "site.yml":
            settings = reader.keep(read_site_settings(yaml))
        elif name == "facts/status.yml":
            status = reader.keep(read_status(yaml))
        elif name == "sources.yml":
            sources = reader.keep(read_sources(yaml))
        elif name == "glossary.yml":
            terms = reader.keep(read_terms(yaml))
        elif name == "timeline.yml":
            timeline = reader.keep(read_timeline(yaml))
        elif name == "deadlines.yml":
            deadlines, clocks = reader.keep(read_deadlines(yaml))
            facts += clocks
        elif name.startswith("facts/"):
            facts += reader.keep(read_facts(yaml))
        elif name.startswith("agencies/"):
            agency, own = reader.keep(read_agency(yaml))
            facts += own
            if agency:
                agencies[agency.id] = agency
        elif name.startswith("languages/"):
            language = reader.keep(read_language(yaml))
            if language:
                languages[language.code] = language
        elif name.startswith("page_types/"):
            page_type = reader.keep(read_page_type(yaml))
            if page_type:
                page_types.append(page_type)
        else:
            folders = "agencies/, facts/, languages/ or page_types/"
            reader.troubles.append(
                Trouble("unreadable-data", path, 1, "No part of the library reads this file.", f"Move it to {folders}.")
            )
    return Data(
        settings,
        mkdocs,
        languages,
        tuple(page_types),
        _unique(reader, sources, "source"),
        _unique(reader, facts, "fact"),
        tuple(deadlines),
        agencies,
        tuple(terms),
        tuple(timeline),
        status,
    )


def _unique(reader: _Reader, items: Iterable[Any], what: str) -> dict[str, Any]:
    """The items by id; a second one of the same id is recorded and left out."""
    found: dict[str, Any] = {}
    for item in items:
        first = found.setdefault(item.id, item)
        if first is not item:
            message = f"The {what} `{item.id}` stands here a second time; the first is in {first.path}:{first.line}."
            reader.troubles.append(Trouble("duplicate-id", item.path, item.line, message, "Give it another id."))
    return found


def _read_pages(reader: _Reader, data: Data, files: list[str]) -> tuple[Page, ...]:
    codes = languages_of(data)
    source = data.source_language
    paths = []
    for path in files:
        if path.startswith(DATA + "/"):
            continue
        stem, _, ending = path.rpartition(".")
        if ending == "md":
            paths.append(path)
        elif ending.lower() in ("md", "markdown", "mdown", "mkdn", "mkd"):  # mkdocs would publish it unchecked
            message = f"The ending `.{ending}` is not read here, so nothing in this page is checked."
            reader.troubles.append(Trouble("stray-page", path, 1, message, f"Rename it to `{stem}.md`."))
    by_language: dict[str, list[str]] = {}
    for path in paths:
        parts = path.split("/")
        if len(parts) > 2 and parts[1] in codes:
            by_language.setdefault(parts[1], []).append(path)
        else:
            folder = parts[1] if len(parts) > 2 else ""
            message = "This page is in no language's folder, so it would have no language."
            fix = f"Move it to {DOCS}/{source}/."
            if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", folder):
                message = f"mkdocs.yml names no language `{folder}`, so this page would have no language."
                fix = f"Add `- locale: {folder}` under `languages:` of the i18n plugin, or move the page."
            reader.troubles.append(Trouble("stray-page", path, 1, message, fix))
    pages: dict[str, Page] = {}
    for code in (source, *(c for c in codes if c != source)):
        for path in by_language.get(code, []):
            name = path.removeprefix(f"{DOCS}/{code}/")
            original = pages.get(f"{DOCS}/{source}/{name}") if code != source else None
            page = _read_page(reader, data, path, code, name, original)
            if page:
                pages[path] = page
    return tuple(pages[path] for path in sorted(pages))


def languages_of(data: Data) -> tuple[str, ...]:
    """The codes of the site's languages: those of mkdocs.yml, or those with a file if it names none."""
    named = [code for code, _ in languages_in_settings(data.mkdocs)]
    return tuple(named) or tuple(sorted(data.languages)) or (data.source_language,)


def languages_in_settings(mkdocs: YamlText) -> list[tuple[str, int]]:
    """The language codes under the i18n plugin of mkdocs.yml, each with its line."""
    plugins = mkdocs.value.get("plugins") if isinstance(mkdocs.value, dict) else None
    found: list[tuple[str, int]] = []
    for place, plugin in enumerate(plugins if isinstance(plugins, list) else []):
        settings = plugin.get("i18n") if isinstance(plugin, dict) else None
        listed = settings.get("languages") if isinstance(settings, dict) else None
        for number, item in enumerate(listed if isinstance(listed, list) else []):
            if isinstance(item, dict) and isinstance(item.get("locale"), str):
                line = mkdocs.line("plugins", place, "i18n", "languages", number, "locale")
                found.append((item["locale"], line))
    return found


def _read_page(reader: _Reader, data: Data, path: str, code: str, name: str, original: Page | None) -> Page | None:
    text = reader.text(path, "unreadable-page")
    if text is None:
        return None
    front = read_front_matter(path, text)
    reader.troubles.extend(front.troubles)
    own: dict[str, Any] = front.yaml.value
    page_type = original.type if original else type_of(name, data.page_types)
    language = data.languages.get(code) or Language(code, code, "ltr", "en_US", "")
    fields = dict(own)
    if original:
        kept = {field.name for field in page_type.fields if not field.translated}
        fields = {**{k: v for k, v in original.fields.items() if k in kept}, **own}
    body = parse(text, front.body_start)
    anchors = anchors_of(body, page_type, language)
    page = Page(
        path,
        code,
        name,
        page_type,
        front.yaml,
        fields,
        body,
        sections_of(body, page_type, anchors),
        anchors,
        size=len(text),
    )
    translated = code != data.source_language
    if not front.troubles:
        reader.troubles.extend(check_page_fields(page, translated=translated))
    return replace(page, translation=read_translation(page)) if translated else page
