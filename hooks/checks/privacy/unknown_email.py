"""An e-mail address that is no fact of ours stands in the open."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.site import Data

# from the `@` on: looking for what stands before it at every word would be slow
_AT = re.compile(r"(?<=\w)(?:@|\s?[\[(](?:at|arroba)[\])]\s?)(?:[\w-]+\.)+[A-Za-z]{2,24}(?![\w-])", re.IGNORECASE)
_SURELY = (re.compile(r"@[\w-]+\."), re.compile(r"[\[(](?:at|arroba)[\])]", re.IGNORECASE))  # one of which it holds
_BEFORE = re.compile(r"[\w.+-]+\Z")
_FILES = (".png", ".jpg", ".jpeg", ".svg", ".webp", ".gif", ".css", ".js")  # mark@2x.png is a picture


@passage_check("PRV005", in_data=True)
def unknown_email(passage: Passage, data: Data) -> Iterator[Problem]:
    """An e-mail address that is no fact of ours stands in the open."""
    known = _known(data.fact_texts)
    for match in passage.find(_AT) if _may_hold(passage) else ():
        found = _whole(match)
        if found not in known and not found.endswith(_FILES):
            message = "An e-mail address stands here that is no fact of ours: it may be a private one."
            fix = "If it is an agency's, write it as a fact with its source; else take it away."
            yield Problem(passage.path, passage.line(match.start()), message, fix)


@functools.lru_cache(maxsize=4)
def _known(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_whole(m) for text in texts for m in _AT.finditer(text))


def _may_hold(passage: Passage) -> bool:
    return any(sign.search(passage.cleaned) for sign in _SURELY)


def _whole(match: re.Match[str]) -> str:
    before = _BEFORE.search(match.string[max(0, match.start() - 64) : match.start()])
    return f"{before.group() if before else ''}{match.group()}".lower()
