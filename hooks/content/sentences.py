"""Cuts text into sentences and clauses, in every language we write."""

import functools
import re
from collections.abc import Iterable, Iterator

# both ways begin with one of a few signs, told first: looking behind at every letter would be slow
_SENTENCE = re.compile(r"[\s\"'”’)](?:(?<=[.!?;:。！？；].)[\s\"'”’)]*|(?<=\n)\s*\n)", re.DOTALL)
_CLAUSE = re.compile(r"[,;:()—–\"“”]+\s*|(?<=[.!?])\s+| (?:but|pero|mas|men) ")


def sentences(text: str) -> Iterator[str]:
    """The sentences of plain `text`."""
    for part in _SENTENCE.split(text):
        sentence = part.strip()
        if sentence:
            yield sentence


def clauses(text: str) -> Iterator[str]:
    """The parts of plain `text` between commas, colons, brackets and full stops."""
    for part in _CLAUSE.split(text):
        if part and part.strip():
            yield part.strip()


def has_words(text: str, words: Iterable[str]) -> bool:
    """Whether one of `words` stands in `text` as a word of its own."""
    return bool(_any_of(tuple(words)).search(text))


@functools.lru_cache(maxsize=64)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def place_of(text: str, start: int, end: int, sentence: str) -> int:
    """Where the plain `sentence` begins in the Markdown `text`; `start` if marks stand between its words."""
    words = [re.escape(word) for word in sentence.split()[:4]]
    found = re.compile(r"[\s*_`\[\]]+".join(words)).search(text, start, end) if words else None
    return found.start() if found else start
