"""Changes to a text, named by their place in it, so that steps need not know of each other."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in place of what stands from `start` to `end`. `start == end` inserts."""

    start: int
    end: int
    text: str


def apply(text: str, start: int, edits: Iterable[Edit]) -> str:
    """`text` from `start` on, with `edits` made. An edit inside what an earlier, wider one replaced is dropped."""
    parts: list[str] = []
    place = start
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.start < place:
            continue
        parts += [text[place : edit.start], edit.text]
        place = edit.end
    parts.append(text[place:])
    return "".join(parts)
