"""The day somebody was born stands in the open."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.private import any_word, words_of
from hooks.content.site import Data

_MONTH = r"[^\W\d_]{3,12}\.?"
_DAY = (
    r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})"
    rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}\s+(?:de\s+)?{_MONTH}\s+(?:de(?:l)?\s+)?\d{{4}})"
)


@passage_check("PRV003", in_data=True)
def birth_date(passage: Passage, data: Data) -> Iterator[Problem]:
    """The day somebody was born stands in the open."""
    label = any_word(words_of(data).birth)
    pattern = re.compile(rf"(?<!\w)(?i:{label})[\s:*_|]{{0,6}}{_DAY}(?!\w)")
    for match in passage.find(pattern):
        message = "Somebody's day of birth stands here."
        fix = "Take it away, or tell only what matters, such as `a worker over 60`. We do not repeat it."
        yield Problem(passage.path, passage.line(match.start()), message, fix)
