"""The agenda of a workshop: its parts in order, as its front matter gives them."""

import re
from collections.abc import Callable
from dataclasses import dataclass

# Parts that are no module; each language has a phrase `part_<name>` for them.
PARTS = ("welcome", "break", "lunch", "practice", "questions", "closing")
_LINE = re.compile(r"(?P<what>\S+)(?:\s+(?P<minutes>[1-9]\d{0,2}))?\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `page` is a page's path inside its language, None for one of PARTS; `minutes` 0: nobody knows."""

    text: str
    name: str
    page: str | None
    minutes: int


def read_part(text: str, minutes_of: Callable[[str], int]) -> Part | None:
    """The part that one line of an agenda means; None if it means nothing. `minutes_of` a page: 0 if it has none."""
    match = _LINE.match(text.strip())
    if not match:
        return None
    what, minutes = match["what"], int(match["minutes"] or 0)
    if what.endswith(".md"):
        return Part(text, what, what, minutes or minutes_of(what))
    return Part(text, what, None, minutes) if what in PARTS else None
