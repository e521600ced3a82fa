"""What has changed in the library that readers should know, told at the end of the pages it concerns."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from hooks.content.records import RecordFile, read_records, words
from hooks.content.shape import Field, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

FIELDS = (
    Field("date", "date", required=True, about="The day of the change."),
    Field("pages", "list of texts", about="The pages it concerns, such as modules/rights-at-work.md; none: all."),
    Field("words", "words", required=True, about="What changed, in plain words in each language."),
)
FILE = RecordFile("changes", FIELDS, "The change", "What changed, the newest first.")


@dataclass(frozen=True)
class Change:
    """One change. `pages` are names inside a language; none means every page for readers."""

    date: datetime.date
    pages: tuple[str, ...]
    words: Mapping[str, str]
    path: str
    line: int

    def concerns(self, name: str) -> bool:
        """Whether the page of that name has changed by it."""
        return not self.pages or name in self.pages


def read_changes(yaml: YamlText) -> tuple[list[Change], list[Trouble]]:
    """The changes, as written."""
    items, troubles = read_records(yaml, FILE)
    return [
        Change(item["date"], texts(item.get("pages")), words(item["words"]), yaml.path, yaml.line(*key, "date"))
        for item, key in items
        if isinstance(item["date"], datetime.date)
    ], troubles
