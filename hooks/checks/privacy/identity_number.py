"""A Social Security or taxpayer number stands in the open."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.private import any_word, words_of
from hooks.content.site import Data

_NUMBER = r"(?<![\w-])\d{3}([- ])\d{2}\1\d{4}(?![\w-])"
_LAST_FOUR = r"(?<![\w-])[Xx]{3}[- ]?[Xx]{2}[- ]?\d{4}(?!\w)"


@passage_check("PRV002", in_data=True)
def identity_number(passage: Passage, data: Data) -> Iterator[Problem]:
    """A Social Security or taxpayer number stands in the open."""
    label = any_word(words_of(data).identity_number)
    pattern = re.compile(rf"{_NUMBER}|{_LAST_FOUR}|(?<!\w)(?i:{label})\W{{0,4}}\d{{3}}[- ]?\d{{2}}[- ]?\d{{4}}(?!\w)")
    for match in passage.find(pattern):
        message = "A number stands here that looks like somebody's Social Security or taxpayer number."
        fix = "Take it away, and tell the editors: the file's history must be cleaned too. We do not repeat it."
        yield Problem(passage.path, passage.line(match.start()), message, fix)
