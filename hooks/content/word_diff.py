"""Tells which words of a text have changed, in one short line."""

import re
from difflib import SequenceMatcher

_WORD = re.compile(r"(?:\{\{[^{}\n]*\}\}|\S)+")  # a value is one word
_AROUND = 3  # words shown on each side of a change, so that it can be found
_LONGEST = 16  # words of one change; of a longer one its beginning is enough to find it


def word_diff(old: str, new: str, limit: int = 200) -> str:
    """The changes from `old` to `new`: `within [- 30 -] [+ 60 +] days`, about `limit` characters at most.

    Words in `[- -]` are gone, words in `[+ +]` are new. Empty if both have the same words.
    """
    was, now = _WORD.findall(old), _WORD.findall(new)
    # without `autojunk` a word that comes often would not be matched; in very long texts that takes too long
    matcher = SequenceMatcher(None, was, now, autojunk=len(now) > 2000)
    told: list[str] = []
    groups = list(matcher.get_grouped_opcodes(_AROUND))
    for place, group in enumerate(groups):
        words = " ".join(filter(None, (_written(tag, was[a:b], now[c:d]) for tag, a, b, c, d in group)))
        if told and len(" … ".join([*told, words])) > limit:
            rest = len(groups) - place
            return " … ".join(told) + f" … and {rest} more"
        told.append(words)
    return " … ".join(told)


def _written(tag: str, was: list[str], now: list[str]) -> str:
    if tag == "equal":
        return " ".join(now)
    return " ".join([*_marked(was, "-"), *_marked(now, "+")])


def _marked(words: list[str], sign: str) -> list[str]:
    if not words:
        return []
    cut = [*words[:_LONGEST], "…"] if len(words) > _LONGEST else words
    return [f"[{sign} {' '.join(cut)} {sign}]"]
