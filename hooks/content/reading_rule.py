"""How hard a text is to read: the published formula of a language, and what counts its syllables."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hooks.content.shape import Field

FORMULAS = ("flesch-kincaid", "fernandez-huerta", "flesch-martins")
FIELDS = (
    Field("formula", "choice", required=True, choices=FORMULAS, about="The published formula that gives a grade."),
    Field("syllables", "text", required=True, about="The hyphenation patterns that part its words, such as en_US."),
)


@dataclass(frozen=True)
class ReadingRule:
    """One language's formula; without one its pages are not graded."""

    formula: str = ""
    syllables: str = ""


def read_reading_rule(record: Mapping[str, Any]) -> ReadingRule:
    """The rule of one language file."""
    return ReadingRule(str(record.get("formula") or ""), str(record.get("syllables") or ""))
