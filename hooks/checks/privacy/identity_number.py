"""A Social Security or taxpayer number stands in the open."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.privacy_words import PrivacyWords
from hooks.content.private import any_word
from hooks.content.site import Data

_NUMBER = r"(?<![\w-])\d{3}([- ])\d{2}\1\d{4}(?![\w-])"
_LAST_FOUR = r"(?<![\w-])[Xx]{3}[- ]?[Xx]{2}[- ]?\d{4}(?!\w)"
_DIGITS = re.compile(r"\d\d\d[- ]?\d\d[- ]?\d{4}")  # which each holds that is not hidden by xs


@passage_check("PRV002", in_data=True)
def identity_number(passage: Passage, data: Data) -> Iterator[Problem]:
    """A Social Security or taxpayer number stands in the open."""
    pattern = _pattern(data.privacy_words)
    for match in passage.find(pattern) if _may_hold(passage) else ():
        message = "A number stands here that looks like somebody's Social Security or taxpayer number."
        fix = "Take it away, and tell the editors: the file's history must be cleaned too. We do not repeat it."
        yield Problem(passage.path, passage.line(match.start()), message, fix)


@functools.lru_cache(maxsize=8)
def _pattern(words: PrivacyWords) -> re.Pattern[str]:
    label = any_word(words.identity_number)
    return re.compile(rf"{_NUMBER}|{_LAST_FOUR}|(?<!\w)(?i:{label})\W{{0,4}}\d{{3}}[- ]?\d{{2}}[- ]?\d{{4}}(?!\w)")


def _may_hold(passage: Passage) -> bool:
    return bool(_DIGITS.search(passage.numbers)) or "xxx" in passage.cleaned.lower()
