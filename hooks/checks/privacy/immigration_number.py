"""A person's number at immigration stands in the open."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.privacy_words import PrivacyWords
from hooks.content.private import any_word
from hooks.content.site import Data

# A012-345-678, and the receipt of a request: three letters, the year, the day, a number
_A_NUMBER = r"(?<![\w/-])A(?:[-#]\s?|\s)?\d{2,3}[- ]?\d{3}[- ]?\d{3}(?![\w-])"
_OFFICES = "EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC|TSC|VSC|NSC|CSC|PSC|Z[A-Z]{2}"
# one of which each of them holds
_DIGITS = re.compile(r"\d\d[- ]?\d\d\d[- ]?\d(?:\d{4}|\d\d?(?![\w-]))")
_RECEIPT = rf"(?<!\w)(?i:{_OFFICES})[- ]?\d{{2}}[- ]?\d{{3}}[- ]?\d{{5}}(?!\d)"


@passage_check("PRV001", in_data=True)
def immigration_number(passage: Passage, data: Data) -> Iterator[Problem]:
    """A person's number at immigration stands in the open."""
    pattern = _pattern(data.privacy_words)
    for match in passage.find(pattern) if _may_hold(passage) else ():
        message = "A number stands here by which immigration knows one person (an A-number or a receipt number)."
        fix = "Take it away, and tell the editors: the file's history must be cleaned too. We do not repeat it."
        yield Problem(passage.path, passage.line(match.start()), message, fix)


@functools.lru_cache(maxsize=8)
def _pattern(words: PrivacyWords) -> re.Pattern[str]:
    label = any_word(words.immigration_number)
    labelled = rf"(?<!\w)(?i:{label})\W{{0,4}}A?[-# ]?\d{{2,3}}[- ]?\d{{3}}[- ]?\d{{2,3}}(?![\w-])"
    return re.compile(f"{labelled}|{_A_NUMBER}|{_RECEIPT}")


def _may_hold(passage: Passage) -> bool:
    return bool(_DIGITS.search(passage.numbers))
