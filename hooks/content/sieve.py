"""Says fast that a text cannot hold what slow patterns look for: by the words that whatever they find must hold."""

import re
from collections.abc import Iterable
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as reader  # type: ignore[attr-defined]
from typing import Any

# a word, and the pattern that tells it from a part of a longer word (None: it may be one)
Sieve = tuple[tuple[str, re.Pattern[str] | None], ...]
Words = frozenset[str]

_MOST = 40  # so many spellings of one place are still quicker to look for than the pattern
_EDGE, _GAP = "\b", " "  # what is known of the place beside a word: `\b` stands there, or no letter
# to re.IGNORECASE the first two are i, and to casefold they are not; the last would become a letter, and is none
_LOOSE = {"\u0130": "i", "\u0131": "i", "\u0345": " "}
_REFUSED = frozenset("\b,Σσς\u03b9\u0345\u0399\u1fbe")  # what becomes of these depends on what stands beside them


def sieve_of(patterns: Iterable[str], *, loosely: bool = False) -> Sieve:
    """The words of which one stands wherever one of `patterns` (read without flags) finds something.

    That holds too for a text in which other signs than letters stand between words where the patterns saw spaces or
    commas. Made `loosely`, it is for `loose` texts, and patterns with `re.IGNORECASE`.
    """
    needed: set[str] = set()
    for pattern in patterns:
        words = words_needed(pattern)
        if not words:
            return (("", None),)  # stands in every text
        needed |= {loose(word) for word in words} if loosely else words
    free = [word for word in needed if word == _bare(word)]
    return tuple(_told(word) for word in sorted(needed) if not any(one in word and one != word for one in free))


def held(sieve: Sieve, text: str) -> Sieve:
    """What of `sieve` stands in `text`; nothing if it cannot hold what is looked for."""
    return tuple(word for word in sieve if word[0] in text and (word[1] is None or word[1].search(text)))


def loose(text: str) -> str:
    """`text` with one letter in place of all those that are one to `re.IGNORECASE`."""
    for odd, usual in _LOOSE.items():
        if odd in text:
            text = text.replace(odd, usual)
    return text.casefold()


def words_needed(pattern: str) -> Words | None:
    """Words of which at least one stands in whatever `pattern` (read without flags) finds; None if it needs none."""
    read = reader.parse(pattern)
    return None if read.state.flags & re.IGNORECASE else _needed(read)[1]


def _told(word: str) -> tuple[str, re.Pattern[str] | None]:
    bare = _bare(word)
    before = word[0] == _GAP or (word[0] == _EDGE and _is_letter(bare[0]))
    behind = word[-1] == _GAP or (word[-1] == _EDGE and _is_letter(bare[-1]))
    if not before and not behind:
        return bare, None
    # what stands before is looked at last: a pattern that begins with letters is found much faster
    spelt = re.escape(bare)
    return bare, re.compile(spelt + (rf"(?<!\w{spelt})" if before else "") + (r"(?!\w)" if behind else ""))


def _bare(word: str) -> str:
    return word.replace(_EDGE, "").replace(_GAP, "")


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _needed(parts: Any) -> tuple[Words | None, Words | None]:
    """All that `parts` can match, if that is a few words, and the words one of which it needs; None for either."""
    whole: Words | None = frozenset({""})
    spelt: Words = frozenset({""})  # what must stand here, letter by letter, since the last part that is not known
    best: Words | None = None
    for kind, value in parts:
        if kind is op.LITERAL and chr(value) == " ":
            best, whole, spelt = _longer(best, _behind(spelt, frozenset({_GAP}))), None, frozenset({_GAP})
            continue
        exact, inside = _part(kind, value)
        best = _longer(best, inside)
        whole = _behind(whole, exact) if whole is not None and exact is not None else None
        longer = _behind(spelt, exact) if exact is not None else None
        if longer is None:
            best = _longer(best, spelt)
        spelt = longer or exact or frozenset({""})
    return whole, _longer(best, spelt)


def _part(kind: Any, value: Any) -> tuple[Words | None, Words | None]:
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):  # takes no letter
        return frozenset({_EDGE if value is op.AT_BOUNDARY else ""}), None
    if kind is op.LITERAL:
        return _letters([value]), None
    if kind is op.IN and all(one is op.LITERAL for one, _ in value):
        return _letters([letter for _, letter in value]), None
    if kind is op.SUBPATTERN and not value[1] and not value[2]:
        return _needed(value[3])
    if kind is op.BRANCH:
        read = [_needed(branch) for branch in value[1]]
        return _together([whole for whole, _ in read]), _together([words for _, words in read])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] > 0:
        return None, _needed(value[2])[1]
    return None, None


def _letters(codes: list[int]) -> Words | None:
    """Letters that stay what they are in small letters, and when spaces and commas change."""
    letters = frozenset(map(chr, codes))
    return None if len(letters) > _MOST or any(one.isspace() or one in _REFUSED for one in letters) else letters


def _behind(first: Words, second: Words) -> Words | None:
    if len(first) * len(second) > _MOST:
        return None
    return frozenset(map("".join, product(first, second)))


def _together(several: list[Words | None]) -> Words | None:
    found: set[str] = set()
    for words in several:
        if words is None:
            return None
        found |= words
    return frozenset(found) if len(found) <= _MOST else None


def _longer(one: Words | None, other: Words | None) -> Words | None:
    """The one whose shortest word is longer; words of no letter are of no use."""
    usable = [words for words in (one, other) if words and all(map(_bare, words))]
    return max(usable, key=lambda words: (min(len(_bare(word)) for word in words), min(map(len, words))), default=None)
