"""A word of the glossary, in every language, with the variants people search for."""

from collections.abc import Mapping
from dataclasses import dataclass

from hooks.content.records import RecordFile, read_records, words
from hooks.content.shape import Field, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

FIELDS = (
    Field("id", "id", required=True, about="Its name in this file, the same in every language."),
    Field("term", "words", required=True, about="The word in each language."),
    Field("variants", "map", about="Other words people search for: a list for each language."),
    Field("meaning", "words", required=True, about="What it means, in one or two plain sentences in each language."),
    Field("rests_on", "list of ids", about="The facts that the meaning rests on."),
)
FILE = RecordFile("terms", FIELDS, "The term", "The words of the glossary.")


@dataclass(frozen=True)
class Term:
    """A word of the glossary, by language, with the variants people search for."""

    id: str
    term: Mapping[str, str]
    variants: Mapping[str, tuple[str, ...]]
    meaning: Mapping[str, str]
    rests_on: tuple[str, ...]
    path: str
    line: int


def read_terms(yaml: YamlText) -> tuple[list[Term], list[Trouble]]:
    """The terms of the glossary."""
    items, troubles = read_records(yaml, FILE)
    return [
        Term(
            str(item["id"]),
            words(item["term"]),
            {k: texts(v) for k, v in (item.get("variants") or {}).items()}
            if isinstance(item.get("variants"), dict)
            else {},
            words(item["meaning"]),
            texts(item.get("rests_on")),
            yaml.path,
            yaml.line(*key, "id"),
        )
        for item, key in items
    ], troubles
