"""A deadline: one clock, with what starts it and what must be done before it ends."""

from collections.abc import Mapping
from dataclasses import dataclass

from hooks.content.fact import CONFIDENCE, CONFIDENCE_ABOUT, NOTE_ABOUT, SOURCES_ABOUT, Fact, Value
from hooks.content.records import RecordFile, read_records, words
from hooks.content.shape import Field, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

UNITS = ("days", "months", "years")
FIELDS = (
    Field("id", "id", required=True, about="What pages show by `{{ id }}` and cite by `[@id]`."),
    Field("agency", "agency", required=True, about="The id of the agency; its file is in docs/_data/agencies/."),
    Field("kind", "words", required=True, about="What happened to the worker."),
    Field("who", "words", required=True, about="Whom this clock is for."),
    Field("length", "whole number", required=True, about="How many days, months or years."),
    Field("unit", "choice", required=True, choices=UNITS, about="What the length is counted in."),
    Field(
        "mode",
        "choice",
        required=True,
        choices=("file-by", "look-back"),
        about="file-by: act before it ends. look-back: older pay is lost day by day.",
    ),
    Field("starts", "words", required=True, about="What starts the clock."),
    Field("to_do", "words", required=True, about="What must be done before it ends."),
    Field("exceptions", "list of maps", about="What makes it longer or shorter, each in every language."),
    Field("weekend_rule", "text", about="Empty means: do not move the day forward."),
    Field("statute", "text", required=True, about="Where the law says so, such as 29 U.S.C. 160(b)."),
    Field(
        "also",
        "list of texts",
        about="Other clocks that may run too, by their ids; a shorter one is shown beside this one.",
    ),
    Field("confidence", "choice", required=True, choices=CONFIDENCE, about=CONFIDENCE_ABOUT),
    Field("sources", "list of ids", required=True, about=SOURCES_ABOUT),
    Field("note", "text", about=NOTE_ABOUT),
)
FILE = RecordFile("deadlines", FIELDS, "The deadline", "Every clock, once.")


@dataclass(frozen=True)
class Deadline:
    """One clock. `mode` file-by: act by its end; look-back: what is older no longer counts. Words are by language."""

    id: str
    agency: str
    kind: Mapping[str, str]
    who: Mapping[str, str]
    length: int
    unit: str
    mode: str
    starts: Mapping[str, str]
    to_do: Mapping[str, str]
    exceptions: tuple[Mapping[str, str], ...]
    statute: str
    confidence: str
    sources: tuple[str, ...]
    path: str
    line: int
    also: tuple[str, ...] = ()

    @property
    def about_days(self) -> int:
        """Roughly how many days it runs, to compare clocks: never shown."""
        return self.length * {"days": 1, "months": 30, "years": 365}.get(self.unit, 1)


def read_deadlines(yaml: YamlText) -> tuple[list[Deadline], list[Fact], list[Trouble]]:
    """The deadlines, and each of them as a fact that pages cite and whose length they show."""
    items, troubles = read_records(yaml, FILE)
    found, facts = [], []
    for item, key in items:
        line = yaml.line(*key, "id")
        exceptions = item.get("exceptions")
        one = Deadline(
            str(item["id"]),
            str(item["agency"]),
            words(item["kind"]),
            words(item["who"]),
            item["length"] if isinstance(item["length"], int) else 0,
            str(item["unit"]),
            str(item["mode"]),
            words(item["starts"]),
            words(item["to_do"]),
            tuple(words(e) for e in (exceptions if isinstance(exceptions, list) else [])),
            str(item["statute"]),
            str(item["confidence"]),
            texts(item["sources"]),
            yaml.path,
            line,
            texts(item.get("also")),
        )
        found.append(one)
        claim = next(iter(one.kind.values()), one.id)
        value = Value("length", str(one.length), unit=one.unit)
        facts.append(
            Fact(
                one.id,
                claim,
                one.confidence,
                one.sources,
                yaml.path,
                line,
                value=value,
                agency=one.agency,
            )
        )
    return found, facts, troubles
