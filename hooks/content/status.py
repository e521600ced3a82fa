"""The status: what every page says first about the process, and until when that may be relied on."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from hooks.content.records import words
from hooks.content.shape import Field, check_record, not_fields, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

FIELDS = (
    Field("process", "choice", required=True, choices=("closed", "open", "unknown"), about="What is known of it."),
    Field("evidence_end", "part date", required=True, about="The month in which what we read ends."),
    Field("look_again", "date", required=True, about="The day after which the line warns that it may be out of date."),
    Field("rests_on", "list of ids", required=True, about="The facts it rests on."),
    Field("line", "words", required=True, about="What every page says first, in each language."),
    Field("overdue", "words", required=True, about="What it says after the day to look again, in each language."),
)


@dataclass(frozen=True)
class Status:
    """What every page says first. `evidence_end` is a month, `look_again` the day after which the line warns."""

    process: str = "unknown"
    evidence_end: str = ""
    look_again: datetime.date | None = None
    rests_on: tuple[str, ...] = ()
    line: Mapping[str, str] = field(default_factory=dict)
    overdue: Mapping[str, str] = field(default_factory=dict)
    path: str = "docs/_data/facts/status.yml"
    yaml: YamlText | None = None


def read_status(yaml: YamlText) -> tuple[Status, list[Trouble]]:
    """The status line of every page."""
    record = yaml.value
    if not isinstance(record, dict):
        return Status(), [] if yaml.troubles else [not_fields(yaml)]
    troubles = check_record(yaml, record, (), FIELDS, "The status")
    again = record.get("look_again")
    return Status(
        str(record.get("process") or "unknown"),
        str(record.get("evidence_end") or ""),
        again if isinstance(again, datetime.date) else None,
        texts(record.get("rests_on")),
        words(record.get("line")),
        words(record.get("overdue")),
        yaml.path,
        yaml,
    ), troubles
