"""The timeline: facts with a day, told in words for readers."""

from collections.abc import Mapping
from dataclasses import dataclass

from hooks.content.records import RecordFile, read_records, words
from hooks.content.shape import Field
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

FIELDS = (
    Field("fact", "id", required=True, about="The id of a fact that has a day."),
    Field("words", "words", required=True, about="What happened, in plain words in each language."),
)
FILE = RecordFile("events", FIELDS, "The event", "What the timeline tells.")


@dataclass(frozen=True)
class Event:
    """A line of the timeline: a fact, told in words for readers."""

    fact: str
    words: Mapping[str, str]
    path: str
    line: int


def read_timeline(yaml: YamlText) -> tuple[list[Event], list[Trouble]]:
    """The events of the timeline, as written; their order is their facts' dates."""
    items, troubles = read_records(yaml, FILE)
    return [Event(str(i["fact"]), words(i["words"]), yaml.path, yaml.line(*key, "fact")) for i, key in items], troubles
