"""A labor agency: its name in each language, its level, its place and what it deals with."""

from collections.abc import Mapping
from dataclasses import dataclass

from hooks.content.fact import FIELDS as FACT_FIELDS
from hooks.content.fact import Fact, fact_of
from hooks.content.records import words
from hooks.content.shape import Field, check_record, not_fields, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

ISSUES = (
    "wages",
    "safety",
    "organizing",
    "discrimination",
    "retaliation",
    "child-labor",
    "leave",
)
FIELDS = (
    Field("id", "id", required=True, about="The name of this file without `.yml`; ids of its facts begin with it."),
    Field("name", "words", required=True, about="The agency's name in each language."),
    Field("abbreviation", "text", required=True, about="The letters by which it is known, such as NLRB."),
    Field("level", "choice", required=True, choices=("federal", "state", "local"), about="Whose agency it is."),
    Field("place", "words", required=True, about="Where it acts, in each language."),
    Field(
        "issues",
        "list of choices",
        required=True,
        choices=ISSUES,
        about="What it deals with; empty: it takes no complaints.",
    ),
    Field(
        "facts", "list of maps", required=True, fields=FACT_FIELDS, about="What we know of it, each with its sources."
    ),
)


@dataclass(frozen=True)
class Agency:
    """One agency; its facts stand with all facts, under ids that begin with its own."""

    id: str
    name: Mapping[str, str]
    abbreviation: str
    level: str
    place: Mapping[str, str]
    issues: tuple[str, ...]
    path: str
    line: int


def read_agency(yaml: YamlText) -> tuple[Agency | None, list[Fact], list[Trouble]]:
    """The agency of one file with its facts."""
    record = yaml.value
    if not isinstance(record, dict):
        return None, [], [] if yaml.troubles else [not_fields(yaml)]
    troubles = check_record(yaml, record, (), FIELDS, "This agency")
    own = yaml.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    if record.get("id") != own:
        message = f"The id is `{record.get('id')}`, the file is named `{own}.yml`."
        troubles.append(
            Trouble(
                "wrong-field",
                yaml.path,
                yaml.line("id"),
                message,
                f"Write `id: {own}`.",
            )
        )
    found = Agency(
        own,
        words(record.get("name")),
        str(record.get("abbreviation") or own),
        str(record.get("level") or ""),
        words(record.get("place")),
        texts(record.get("issues")),
        yaml.path,
        yaml.line("id"),
    )
    facts = []
    items = record.get("facts")
    for place, item in enumerate(items if isinstance(items, list) else []):
        if isinstance(item, dict) and all(item.get(name) for name in ("id", "claim", "confidence")):
            facts.append(fact_of(yaml, item, ("facts", place), own))
    return found, facts, troubles
