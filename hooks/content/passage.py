"""The texts in which no private detail of a person may stand, and what a made-up detail looks like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_SCHEME = re.compile(r"(?:https?|ftp)\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"://[^\s<>\"'`]+")
# other hyphens and spaces, so that a number is found however it was typed
_HYPHENS, _SPACES = "\u2010\u2011\u2012\u2013\u2212", "\u00a0\u2009\u202f"
_ODD = {**dict.fromkeys(_HYPHENS, "-"), **dict.fromkeys(_SPACES, " ")}
_NUMBER = re.compile(r"\d[\d .-]{6,}\w?")  # the longer numbers with what may stand in them, and a letter behind
# numbers published as examples, or plainly none: one digit only, in a row, 987-65-432x, the card of 1938, 555-01xx
_MADE_UP = re.compile(r"(\d)\1+\Z|0?123456789\d*\Z|1234(?:567\d?)?\Z|98765432\d\Z|078051120\Z|\d*55501\d\d\Z")
_MADE_UP_HOST = re.compile(r"[@.\])\s](?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid))\Z", re.IGNORECASE)
_MADE_UP_PLACE = re.compile(r"\A123 [^\W\d]|\A[^\W\d]\D* 123\Z")  # the house of the forms
_MADE_UP_YEAR = re.compile(r"\b1900\b")  # in which nobody alive was born
# what no detail is without, one after the other: together they could only be tried letter by letter
_DETAILS = (re.compile(r"\d\d"), re.compile(r"@(?<=\w@)\w"), re.compile(r"[\[(](?:at|arroba)[\])]"))


@dataclass(frozen=True)
class Passage:
    """What may hold details: the text of a file, `cleaned` of web addresses, odd hyphens and odd spaces.

    `data` tells a data file from a page. In pages for contributors `made_up_passes`; what readers see may hold no
    made-up detail either, for nobody can tell it from a real one.
    """

    path: str
    cleaned: str
    data: bool = False
    made_up_passes: bool = False

    @cached_property
    def text(self) -> str:
        """The lines with a number or an address in them and their neighbours; the others empty, to keep the count."""
        return _emptied(self.cleaned)

    @cached_property
    def numbers(self) -> str:
        """Every run of at least seven digits, spaces, dots and hyphens, one a line: most pages have hardly any.

        A letter right behind a run stands there too, so that a number in a longer word can be told.
        """
        return "\n".join(_NUMBER.findall(self.cleaned))

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
    text = _without_addresses(text)  # their numbers are nobody's
    for odd, usual in _ODD.items():
        if odd in text:
            text = text.replace(odd, usual)
    return Passage(path, text, data, made_up_passes)


def _without_addresses(text: str) -> str:
    kept: list[str] = []
    done = 0
    place = text.find("://")
    while place >= 0:
        scheme = _SCHEME.search(text, max(done, place - 5), place)
        address = _ADDRESS.match(text, place) if scheme else None
        if scheme and address:
            kept.append(text[done : scheme.start()])
            done = address.end()
        place = text.find("://", max(done, place + 1))
    return " ".join((*kept, text[done:]))


def _emptied(text: str) -> str:
    """`text` without the lines that hold no detail, nor the line above or below one that does."""
    lines = text.split("\n")
    held = [False] * len(lines)
    for detail in _DETAILS:
        number, counted = 0, 0
        found = detail.search(text)
        while found:
            number += text.count("\n", counted, found.start())
            held[max(0, number - 1) : number + 2] = [True] * len(held[max(0, number - 1) : number + 2])
            counted = text.find("\n", found.end())
            found = detail.search(text, counted) if counted >= 0 else None
    return "\n".join(line if keep else "" for line, keep in zip(lines, held, strict=True))


def is_made_up(found: str) -> bool:
    """Whether a detail is one of those that serve as examples, such as 555-0100 or example.com."""
    digits = re.sub(r"\D", "", found)
    if len(digits) <= 8 and _MADE_UP_YEAR.search(found):
        return True
    return bool(_MADE_UP_HOST.search(found) or _MADE_UP.match(digits) or _MADE_UP_PLACE.search(found))
