"""A phone number that is no fact of ours stands in the open."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.site import Data

_PHONE = re.compile(
    r"(?<![\w.-])(?:\+?1[\s.-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])"
    r"|(?<![\w-])tel:\+?\d[\d.-]{6,16}"
    r"|(?<![\w+])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}(?!\w)"
    r"|(?<![\w-])555-01\d\d(?!\d)"
)
_DIGITS = re.compile(r"\d\d\d[ .-]\d{4}")  # which each holds without `tel:` or `+`


@passage_check("PRV004")
def unknown_phone(passage: Passage, data: Data) -> Iterator[Problem]:
    """A phone number that is no fact of ours stands in the open."""
    known = _known(data.fact_texts)
    for match in passage.find(_PHONE) if _may_hold(passage) else ():
        if _digits(match.group()) not in known:
            message = "A phone number stands here that is no fact of ours: it may be private, or wrong."
            fix = "If it is an agency's, write it as a fact with its source; else take it away."
            yield Problem(passage.path, passage.line(match.start()), message, fix)


@functools.lru_cache(maxsize=4)
def _known(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_digits(m.group()) for text in texts for m in _PHONE.finditer(text))


def _may_hold(passage: Passage) -> bool:
    return bool(_DIGITS.search(passage.numbers)) or "tel:" in passage.cleaned or "+" in passage.cleaned


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)[-10:]
