"""A phone number that is no fact of ours stands in the open."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.private import texts_of_facts
from hooks.content.site import Data

_PHONE = re.compile(
    r"(?<![\w.-])(?:\+?1[\s.-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])"
    r"|(?<![\w-])tel:\+?\d[\d.-]{6,16}"
    r"|(?<![\w+])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}(?!\w)"
    r"|(?<![\w-])555-01\d\d(?!\d)"
)


@passage_check("PRV004")
def unknown_phone(passage: Passage, data: Data) -> Iterator[Problem]:
    """A phone number that is no fact of ours stands in the open."""
    known = {_digits(m.group()) for text in texts_of_facts(data.facts.values()) for m in _PHONE.finditer(text)}
    for match in passage.find(_PHONE):
        if _digits(match.group()) not in known:
            message = "A phone number stands here that is no fact of ours: it may be private, or wrong."
            fix = "If it is an agency's, write it as a fact with its source; else take it away."
            yield Problem(passage.path, passage.line(match.start()), message, fix)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)[-10:]
