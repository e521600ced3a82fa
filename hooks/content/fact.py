"""A fact: one sourced statement that pages cite, and the value in it that pages show."""

import datetime
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from hooks.content.inline import VALUE
from hooks.content.records import RecordFile, read_records, words
from hooks.content.shape import Field, flag, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import Key, YamlText

CONFIDENCE = ("confirmed", "single-source", "unverified")
CONFIDENCE_ABOUT = (
    "confirmed: an official document, or two publishers who do not repeat each other. "
    "single-source: one report. unverified: nobody has verified it, so it is not published."
)
SOURCES_ABOUT = "The ids of what it rests on; they stand in docs/_data/sources.yml."
NOTE_ABOUT = "What a writer must know; readers do not see it."
VALUE_FIELDS = (
    Field("phone", "phone", about="A phone number of an agency or organization, never of a person."),
    Field("money", "number", about="An amount in dollars, without the sign."),
    Field("number", "number", about="A count."),
    Field("date", "part date", about="A day, a month or a year."),
    Field("url", "url", about="An address that readers may open."),
    Field("words", "words", about="Words in each language."),
)
FIELDS = (
    Field("id", "id", required=True, about="What pages show by `{{ id }}` and cite by `[@id]`."),
    Field("claim", "text", required=True, about="One plain sentence in our own words."),
    Field(
        "value",
        "map",
        fields=VALUE_FIELDS,
        about="What {{ id }} shows: a phone, money, number, date, url or words.",
    ),
    Field("date", "date", about="The day of the event, or of the check."),
    Field("confidence", "choice", required=True, choices=CONFIDENCE, about=CONFIDENCE_ABOUT),
    Field("sources", "list of ids", about=SOURCES_ABOUT),
    Field(
        "looked_for",
        "true or false",
        about="It was looked for and not found, and may be published as that.",
    ),
    Field("note", "text", about=NOTE_ABOUT),
)
FILE = RecordFile("facts", FIELDS, "The fact", "Statements that pages cite, each with its sources.")


@dataclass(frozen=True, slots=True)
class Value:
    """What `{{ id }}` shows. `kind` is phone, money, number, date, url, words or length; `words` is by language."""

    kind: str
    text: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    unit: str = ""


@dataclass(frozen=True)
class Fact:
    """One statement with its sources. `id` is what pages cite; agencies' facts begin with the agency's id."""

    id: str
    claim: str
    confidence: str
    sources: tuple[str, ...]
    path: str
    line: int
    date: datetime.date | None = None
    value: Value | None = None
    looked_for: bool = False
    agency: str | None = None

    @cached_property
    def shows(self) -> list[str]:
        """The names of the values shown inside the words of this fact."""
        texts = list(self.value.words.values()) if self.value else []
        return [match.group(1) for text in (self.claim, *texts) for match in VALUE.finditer(text)]

    @property
    def may_be_cited(self) -> bool:
        """Unverified facts are not published, but what was looked for and not found is, as that."""
        return self.confidence != "unverified" or self.looked_for


def read_facts(yaml: YamlText) -> tuple[list[Fact], list[Trouble]]:
    """The facts of one topic."""
    items, troubles = read_records(yaml, FILE)
    return [fact_of(yaml, item, key, None) for item, key in items], troubles


def fact_of(yaml: YamlText, item: dict[str, Any], key: Key, owner: str | None) -> Fact:
    """The fact written as `item` at `key`; `owner` is the agency whose file it stands in, or None."""
    return Fact(
        id=f"{owner}.{item['id']}" if owner else str(item["id"]),
        claim=str(item["claim"]),
        confidence=str(item["confidence"]),
        sources=texts(item.get("sources")),
        path=yaml.path,
        line=yaml.line(*key, "id"),
        date=item["date"] if isinstance(item.get("date"), datetime.date) else None,
        value=_value(item.get("value")),
        looked_for=flag(item, "looked_for", FIELDS),
        agency=owner,
    )


def _value(record: Any) -> Value | None:
    if not isinstance(record, dict) or not record:
        return None
    kind, content = next(iter(record.items()))
    if kind == "words":
        return Value("words", words=words(content))
    if kind in ("money", "number") and not _is_number(content):
        return None  # told as a wrong field; whoever reads the value may count on a number
    return Value(str(kind), str(content)) if content is not None else None


def _is_number(content: Any) -> bool:
    try:
        return math.isfinite(float(str(content)))
    except ValueError:
        return False
