"""The day somebody was born stands in the open."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.privacy_words import PrivacyWords
from hooks.content.private import any_word
from hooks.content.sieve import loose
from hooks.content.site import Data

_MONTH = r"[^\W\d_]{3,12}\.?"
_DAY = (
    r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})"
    rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}\s+(?:de\s+)?{_MONTH}\s+(?:de(?:l)?\s+)?\d{{4}})"
)


@passage_check("PRV003", in_data=True)
def birth_date(passage: Passage, data: Data) -> Iterator[Problem]:
    """The day somebody was born stands in the open."""
    words = data.privacy_words
    pattern = _pattern(words)
    for match in passage.find(pattern) if _may_hold(passage, words) else ():
        message = "Somebody's day of birth stands here."
        fix = "Take it away, or tell only what matters, such as `a worker over 60`. We do not repeat it."
        yield Problem(passage.path, passage.line(match.start()), message, fix)


@functools.lru_cache(maxsize=8)
def _pattern(words: PrivacyWords) -> re.Pattern[str]:
    # `born in Puebla, Mexico on` a day
    where = rf"(?:\s(?:{any_word(words.places)})\s(?:[A-ZÀ-ÖØ-Þ][\w'’-]*,?\s){{1,3}}(?:\w\w)?)?"
    return re.compile(rf"(?<!\w)(?i:{any_word(words.birth)}){where}[\s:*_|]{{0,6}}{_DAY}(?!\w)")


def _may_hold(passage: Passage, words: PrivacyWords) -> bool:
    text = loose(passage.cleaned)
    return any(loose(label) in text for label in words.birth)
