"""A phone number that is no fact of ours stands in the open."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.passage import Passage
from hooks.content.private import texts_of_facts
from hooks.content.site import Site

_PHONE = re.compile(
    r"(?<![\w.-])(?:\+?1[\s.-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])"
    r"|(?<![\w-])tel:\+?\d[\d.-]{6,16}"
    r"|(?<![\w+])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}(?!\w)"
    r"|(?<![\w-])555-01\d\d(?!\d)"
)
_DIGITS = re.compile(r"\d\d\d[ .-]\d{4}")  # which each holds without `tel:` or `+`


@check("PRV004", Severity.ERROR)
def unknown_phone(site: Site) -> Iterator[Problem]:
    """A phone number that is no fact of ours stands in the open."""
    known = {_digits(m.group()) for text in texts_of_facts(site.data.facts.values()) for m in _PHONE.finditer(text)}
    for passage in site.passages:
        for match in passage.find(_PHONE) if not passage.data and _may_hold(passage) else ():
            if _digits(match.group()) not in known:
                message = "A phone number stands here that is no fact of ours: it may be private, or wrong."
                fix = "If it is an agency's, write it as a fact with its source; else take it away."
                yield Problem(passage.path, passage.line(match.start()), message, fix)


def _may_hold(passage: Passage) -> bool:
    return bool(_DIGITS.search(passage.numbers)) or "tel:" in passage.cleaned or "+" in passage.cleaned


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)[-10:]
