"""The texts in which no private detail of a person may stand, and what a made-up detail looks like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>\"'`]+", re.IGNORECASE)
# other hyphens and spaces, so that a number is found however it was typed
_HYPHENS, _SPACES = "\u2010\u2011\u2012\u2013\u2212", "\u00a0\u2009\u202f"
_ODD = str.maketrans({**dict.fromkeys(_HYPHENS, "-"), **dict.fromkeys(_SPACES, " ")})
# numbers published as examples, or plainly none: one digit only, in a row, 987-65-432x, the card of 1938, 555-01xx
_MADE_UP = re.compile(r"(\d)\1+\Z|0?123456789\d*\Z|1234(?:567\d?)?\Z|98765432\d\Z|078051120\Z|\d*55501\d\d\Z")
_MADE_UP_HOST = re.compile(r"[@.\])\s](?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid))\Z", re.IGNORECASE)
_MADE_UP_PLACE = re.compile(r"\A123 [^\W\d]|\A[^\W\d]\D* 123\Z")  # the house of the forms
_MADE_UP_YEAR = re.compile(r"\b1900\b")  # in which nobody alive was born
_DETAIL = re.compile(r"\d\d|\w@\w|[\[(](?:at|arroba)[\])]")


@dataclass(frozen=True)
class Passage:
    """What may hold details: the lines of a file with a number or an address in them and their neighbours, cleaned.

    The other lines are empty, so that lines keep their number and long libraries are read fast. `data` tells a data
    file from a page. In pages for contributors `made_up_passes`; what readers see may hold no made-up detail either,
    for nobody can tell it from a real one.
    """

    path: str
    text: str
    data: bool = False
    made_up_passes: bool = False

    def line(self, offset: int) -> int:
        """The line (from 1) of the character at `offset`."""
        return self.text.count("\n", 0, offset) + 1

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What `pattern` finds, without the made-up details that pass."""
        for match in pattern.finditer(self.text):
            if not (self.made_up_passes and is_made_up(match.group())):
                yield match


def passage_of(path: str, text: str, *, data: bool = False, made_up_passes: bool = False) -> Passage:
    """The passage of a file: its whole text, front matter and comments too, without web addresses."""
    if "://" in text:  # their numbers are nobody's
        text = _ADDRESS.sub(" ", text)
    lines = text.translate(_ODD).split("\n")
    held = {place + step for place, line in enumerate(lines) if _DETAIL.search(line) for step in (-1, 0, 1)}
    return Passage(
        path, "\n".join(line if place in held else "" for place, line in enumerate(lines)), data, made_up_passes
    )


def is_made_up(found: str) -> bool:
    """Whether a detail is one of those that serve as examples, such as 555-0100 or example.com."""
    digits = re.sub(r"\D", "", found)
    if len(digits) <= 8 and _MADE_UP_YEAR.search(found):
        return True
    return bool(_MADE_UP_HOST.search(found) or _MADE_UP.match(digits) or _MADE_UP_PLACE.search(found))
