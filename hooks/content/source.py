"""A source: what a fact rests on, with its date and how it was read."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from hooks.content.records import RecordFile, read_records
from hooks.content.shape import Field
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

FIELDS = (
    Field("id", "id", required=True, about="What facts name it by."),
    Field("title", "text", required=True, about="Its title, without the name of a private person."),
    Field("publisher", "text", required=True, about="Who published it."),
    Field("url", "url", about="Where it is."),
    Field("published", "part date", required=True, about="When it was published, as far as it says; else `undated`."),
    Field("read", "date", required=True, about="The day a person read it."),
    Field(
        "read_as",
        "choice",
        required=True,
        choices=("live", "stored-copy"),
        about="Whether it was read where it is, or in a stored copy.",
    ),
    Field(
        "no_link",
        "text",
        about="Why the address is not linked: a copy elsewhere, or old instructions.",
    ),
    Field("archived", "url", about="The address of a copy in a public web archive, for the day the page is gone."),
    Field("note", "text", about="What a writer must know; readers do not see it."),
)
FILE = RecordFile("sources", FIELDS, "The source", "What facts rest on.")


@dataclass(frozen=True, slots=True)
class Source:
    """One cited work. `published` is an ISO date cut where it is not known (`2025-07`), or `undated`."""

    id: str
    title: str
    publisher: str
    url: str
    published: str
    read: datetime.date
    read_as: str
    no_link: str
    path: str
    line: int
    archived: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)

    def line_of(self, name: str) -> int:
        """The line of one of its fields, or the line it begins on."""
        return self.lines.get(name, self.line)


def read_sources(yaml: YamlText) -> tuple[list[Source], list[Trouble]]:
    """The sources of sources.yml."""
    items, troubles = read_records(yaml, FILE)
    return [
        Source(
            str(item["id"]),
            str(item["title"]),
            str(item["publisher"]),
            str(item.get("url") or ""),
            str(item["published"]),
            item["read"] if isinstance(item["read"], datetime.date) else datetime.date.min,
            str(item["read_as"]),
            str(item.get("no_link") or ""),
            yaml.path,
            yaml.line(*key, "id"),
            str(item.get("archived") or ""),
            {name: yaml.line(*key, name) for name in item},
        )
        for item, key in items
    ], troubles
