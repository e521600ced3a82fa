"""Reads the data folder and the settings into one value."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from hooks.content.agency import Agency, read_agency
from hooks.content.deadline import Deadline, read_deadlines
from hooks.content.fact import Fact, read_facts
from hooks.content.files import Files
from hooks.content.language import Language, read_language
from hooks.content.page_type import PageType, read_page_type
from hooks.content.redirect import Redirect, read_redirects
from hooks.content.settings import SiteSettings, read_site_settings
from hooks.content.shape import not_fields
from hooks.content.site import DOCS, Data
from hooks.content.source import Source, read_sources
from hooks.content.status import Status, read_status
from hooks.content.term import Term, read_terms
from hooks.content.timeline import Event, read_timeline
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
    redirects: list[Redirect] = field(default_factory=list)


_Reader = Callable[[_Gathered, YamlText], list[Trouble]]


def _settings(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    data.settings, troubles = read_site_settings(yaml)
    return troubles


def _status(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    data.status, troubles = read_status(yaml)
    return troubles


def _list(name: str, read: Callable[[YamlText], tuple[list[Any], list[Trouble]]]) -> _Reader:
    """What adds the records that `read` finds in a file to the list `name`."""

    def gather(data: _Gathered, yaml: YamlText) -> list[Trouble]:
        found, troubles = read(yaml)
        getattr(data, name).extend(found)
        return troubles

    return gather


def _deadlines(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    found, clocks, troubles = read_deadlines(yaml)
    data.deadlines += found
    data.facts += clocks
    return troubles


def _agency(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    agency, facts, troubles = read_agency(yaml)
    data.agencies += [agency] if agency else []
    data.facts += facts
    return troubles


def _language(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    language, troubles = read_language(yaml)
    data.languages += [language] if language else []
    return troubles


def _page_type(data: _Gathered, yaml: YamlText) -> list[Trouble]:
    page_type, troubles = read_page_type(yaml)
    data.page_types += [page_type] if page_type else []
    return troubles


# A file, or a folder of files, and what reads it; the first that fits is taken.
READERS: tuple[tuple[str, _Reader], ...] = (
    ("site.yml", _settings),
    ("sources.yml", _list("sources", read_sources)),
    ("glossary.yml", _list("terms", read_terms)),
    ("timeline.yml", _list("timeline", read_timeline)),
    ("redirects.yml", _list("redirects", read_redirects)),
    ("deadlines.yml", _deadlines),
    ("facts/status.yml", _status),
    ("facts/", _list("facts", read_facts)),
    ("agencies/", _agency),
    ("languages/", _language),
    ("page_types/", _page_type),
)


def read_data(files: Files) -> Data:
    """Everything in the data folder; what is missing or broken is recorded in `files`."""
    paths = [path for path in files.paths if path.startswith(DATA + "/") and path.endswith((".yml", ".yaml"))]
    _tell_missing(files, paths)
    data = _Gathered()
    for path in paths:
        name = path.removeprefix(DATA + "/")
        reader = next(
            (read for place, read in READERS if name == place or (name.startswith(place) and "/" in place)), None
        )
        if reader:
            files.troubles += reader(data, files.yaml(path))
        else:
            fix = "Move it to agencies/, facts/, languages/ or page_types/, or rename it to what it was meant to be."
            files.trouble("unreadable-data", path, 1, "No part of the library reads this file.", fix)
    mkdocs = files.yaml("mkdocs.yml") if "mkdocs.yml" in files.paths else YamlText("mkdocs.yml", {})
    if not isinstance(mkdocs.value, dict) and not mkdocs.troubles:
        files.troubles.append(not_fields(mkdocs))
    return Data(
        data.settings,
        mkdocs,
        {language.code: language for language in data.languages},
        tuple(data.page_types),
        _by_id(files, data.sources, "source"),
        _by_id(files, data.facts, "fact"),
        tuple(data.deadlines),
        {agency.id: agency for agency in data.agencies},
        tuple(_by_id(files, data.terms, "term").values()),
        tuple(data.timeline),
        data.status,
        files.data_texts,
        tuple(data.redirects),
    )


def _fits(name: str, place: str) -> bool:
    return name.startswith(place) if place.endswith("/") else name == place


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
