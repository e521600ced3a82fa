"""Reads the data folder and the settings into one value."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from hooks.content import (
    agency,
    change,
    deadline,
    fact,
    language,
    page_type,
    redirect,
    settings,
    source,
    status,
    term,
    timeline,
)
from hooks.content.agency import Agency
from hooks.content.change import Change
from hooks.content.deadline import Deadline
from hooks.content.fact import Fact
from hooks.content.files import Files
from hooks.content.language import Language
from hooks.content.page_type import PageType
from hooks.content.redirect import Redirect
from hooks.content.settings import SiteSettings
from hooks.content.shape import Field, not_fields
from hooks.content.site import DOCS, Data
from hooks.content.source import Source
from hooks.content.status import Status
from hooks.content.term import Term
from hooks.content.timeline import Event
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

DATA = f"{DOCS}/_data"
# What a library cannot be without, and what each is for.
NEEDED = {
    "mkdocs.yml": "the settings of the site",
    f"{DATA}/site.yml": "the library's name and addresses",
    f"{DATA}/sources.yml": "the sources that facts rest on",
    f"{DATA}/facts/status.yml": "the status line of every page",
}


@dataclass
class _Gathered:
    """What has been read so far."""

    settings: SiteSettings = field(default_factory=SiteSettings)
    status: Status = field(default_factory=Status)
    sources: list[Source] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    deadlines: list[Deadline] = field(default_factory=list)
    agencies: list[Agency] = field(default_factory=list)
    languages: list[Language] = field(default_factory=list)
    page_types: list[PageType] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    timeline: list[Event] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    redirects: list[Redirect] = field(default_factory=list)


_Reader = Callable[[_Gathered, YamlText], list[Trouble]]


def _settings(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    data.settings, troubles = settings.read_site_settings(yaml)
    return troubles


def _status(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    data.status, troubles = status.read_status(yaml)
    return troubles


def _list(name: str, read: Callable[[YamlText], tuple[list[Any], list[Trouble]]]) -> _Reader:
    """What adds the records that `read` finds in a file to the list `name`."""

    def gather(data: _Gathered, yaml: YamlText) -> list[Trouble]:
        found, troubles = read(yaml)
        getattr(data, name).extend(found)
        return troubles

    return gather


def _deadlines(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    found, clocks, troubles = deadline.read_deadlines(yaml)
    data.deadlines += found
    data.facts += clocks
    return troubles


def _agency(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    found, facts, troubles = agency.read_agency(yaml)
    data.agencies += [found] if found else []
    data.facts += facts
    return troubles


def _language(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    found, troubles = language.read_language(yaml)
    data.languages += [found] if found else []
    return troubles


def _page_type(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    found, troubles = page_type.read_page_type(yaml)
    data.page_types += [found] if found else []
    return troubles


@dataclass(frozen=True)
class DataFile:
    """A file of docs/_data, or a folder of files: its `place` there, its fields, and what reads it."""

    place: str
    fields: tuple[Field, ...]
    read: _Reader

    def holds(self, name: str) -> bool:
        """Whether `name`, a path from docs/_data, is this file or in this folder."""
        return name.startswith(self.place) if self.place.endswith("/") else name == self.place


# the first that fits is taken
READERS = (
    DataFile("site.yml", settings.FIELDS, _settings),
    DataFile("sources.yml", source.FILE.fields, _list("sources", source.read_sources)),
    DataFile("glossary.yml", term.FILE.fields, _list("terms", term.read_terms)),
    DataFile("timeline.yml", timeline.FILE.fields, _list("timeline", timeline.read_timeline)),
    DataFile("changes.yml", change.FILE.fields, _list("changes", change.read_changes)),
    DataFile("redirects.yml", redirect.FIELDS, _list("redirects", redirect.read_redirects)),
    DataFile("deadlines.yml", deadline.FILE.fields, _deadlines),
    DataFile("facts/status.yml", status.FIELDS, _status),
    DataFile("facts/", fact.FILE.fields, _list("facts", fact.read_facts)),
    DataFile("agencies/", agency.FIELDS, _agency),
    DataFile("languages/", language.FIELDS, _language),
    DataFile("page_types/", page_type.FIELDS, _page_type),
)


def read_data(files: Files) -> Data:
    """Everything in the data folder; what is missing or broken is recorded in `files`."""
    paths = [path for path in files.paths if path.startswith(DATA + "/") and path.endswith((".yml", ".yaml"))]
    _tell_missing(files, paths)
    data = _Gathered()
    for path in paths:
        name = path.removeprefix(DATA + "/")
        known = next((file for file in READERS if file.holds(name)), None)
        if known:
            files.troubles += known.read(data, files.yaml(path))
        else:
            fix = "Move it to agencies/, facts/, languages/ or page_types/, or rename it to what it was meant to be."
            files.trouble("unreadable-data", path, 1, "No part of the library reads this file.", fix)
    mkdocs = files.yaml("mkdocs.yml") if "mkdocs.yml" in files.paths else YamlText("mkdocs.yml", {})
    if not isinstance(mkdocs.value, dict) and not mkdocs.troubles:
        files.troubles.append(not_fields(mkdocs))
    return Data(
        data.settings,
        mkdocs,
        {one.code: one for one in data.languages},
        tuple(data.page_types),
        _by_id(files, data.sources, "source"),
        _by_id(files, data.facts, "fact"),
        tuple(data.deadlines),
        {one.id: one for one in data.agencies},
        tuple(_by_id(files, data.terms, "term").values()),
        tuple(data.timeline),
        data.status,
        files.data_texts,
        tuple(data.redirects),
        tuple(data.changes),
    )


def _tell_missing(files: Files, paths: list[str]) -> None:
    back = "Get it back from the last version that had it."
    if not paths:
        message = "There is no docs/_data folder, so there are no facts, languages or page types."
        files.trouble("missing-data", DATA, 1, message, back)
    elif not any(path.startswith(f"{DATA}/page_types/") for path in paths):
        message = "There are no page types, so no page would need any section."
        files.trouble("missing-data", f"{DATA}/page_types", 1, message, back)
    for path, what in NEEDED.items():
        if path not in files.paths and (paths or not path.startswith(DATA)):
            files.trouble(
                "missing-data", path, 1, f"This file is missing: it holds {what}.", "Get it back, or write it."
            )


def _by_id(files: Files, items: Iterable[Any], what: str) -> dict[str, Any]:
    """The items by id; a second one of the same id is recorded and left out."""
    found: dict[str, Any] = {}
    for item in items:
        first = found.setdefault(item.id, item)
        if first is not item:
            message = f"The {what} `{item.id}` stands here a second time; the first is in {first.path}:{first.line}."
            fix = "Give it another id, or remove it if it says the same."
            files.trouble("duplicate-id", item.path, item.line, message, fix)
    return found
