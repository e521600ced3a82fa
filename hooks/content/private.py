"""Patterns made of the words that stand beside private details."""

import re
from collections.abc import Iterable


def any_word(words: Iterable[str]) -> str:
    """A pattern for one of `words`, the longest first; it finds nothing if there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
