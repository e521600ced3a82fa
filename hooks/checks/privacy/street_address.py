"""A street address that is no fact of ours stands in the open."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem
from hooks.checks.passages import passage_check
from hooks.content.passage import Passage
from hooks.content.privacy_words import PrivacyWords
from hooks.content.private import any_word
from hooks.content.site import Data

_BIG = r"[A-ZÀ-ÖØ-Þ\d]"
_NAME = rf"(?:[NSEW]\.? )?(?:{_BIG}[\w'’.-]* ){{1,4}}"
_YEAR = r"(?!(?:19|20)\d\d\b)"  # `In 2024 Drive` is no address
_WITH_STATE = (
    rf"(?<![\w$.,/-])\d{{1,6}} (?:{_NAME})?{_BIG}[\w'’.-]*,? [\w#., ]{{0,40}}, [A-Z]{{2}} \d{{5}}(?:-\d{{4}})?(?!\w)"
)
_BOX = r"(?<!\w)(?:P\.? ?O\.? Box|[Aa]partado [Pp]ostal) \d+"
_STATE = re.compile(r", [A-Z]{2} \d")


@passage_check("PRV006")
def street_address(passage: Passage, data: Data) -> Iterator[Problem]:
    """A street address that is no fact of ours stands in the open."""
    words = data.privacy_words
    pattern = _pattern(words)
    for match in passage.find(pattern) if _may_hold(passage, words) else ():
        if not any(match.group() in text for text in data.fact_texts):
            message = "A street address stands here that is no fact of ours: it may be somebody's home."
            fix = "Write the address of an office as a fact with its source; of a home only the town."
            yield Problem(passage.path, passage.line(match.start()), message, fix)


@functools.lru_cache(maxsize=8)
def _pattern(words: PrivacyWords) -> re.Pattern[str]:
    number_first = rf"(?<![\w$.,/-]){_YEAR}\d{{1,6}} {_NAME}(?:{any_word(words.streets)})(?![\w-])"
    street_first = (
        rf"(?<!\w)(?:{any_word(words.streets_first)}) (?:(?:de|del|la|las|los) )*(?:{_BIG}[\w'’.-]* ?){{1,4}},? ?"
        rf"(?:#|[Nn]o\.?|[Nn]úm\.?|[Nn]úmero)? ?{_YEAR}\d{{1,5}}(?!\w)"
    )
    return re.compile(f"{_WITH_STATE}|{number_first}|{street_first}|{_BOX}")


def _may_hold(passage: Passage, words: PrivacyWords) -> bool:
    text = passage.cleaned
    # without a state behind it, one of these words stands in an address
    needed = (*words.streets, *words.streets_first, "Box ", "ostal ")
    return any(word in text for word in needed) or bool(_STATE.search(text))
