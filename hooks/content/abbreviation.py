"""Finds abbreviations in capital letters, and those that a text spells out."""

import re
from collections.abc import Iterable, Iterator

from hooks.content.term import Term

# no numbers in Roman letters (of at least one: of none, every word that begins like one would be a number),
# and nothing in the number of a form, law or memo: G-325A, 29 U.S.C., SB 294, GC 22-01
_ROMAN = r"(?=[MDCLXVI])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})(?<=[A-Z])\b"
ABBREVIATION = re.compile(rf"(?<![\w@.&/#§-])(?!{_ROMAN})[A-Z]{{2,6}}(?![\w@&-]|[ ]\d)")
_IN_BRACKETS = re.compile(r"[(（]([^()（）]*)[)）]")
_WORDS_BEHIND = re.compile(r"\b([A-Z]{2,6})[\"”»*_]* ?[(（][^()（）]*[^\W\d_]{3}[^()（）]* ")


def spelled_out(text: str) -> Iterator[str]:
    """The abbreviations that stand in brackets in plain `text`, or have words in brackets behind them."""
    for inside in _IN_BRACKETS.findall(text):
        yield from ABBREVIATION.findall(inside)
    yield from _WORDS_BEHIND.findall(text)


def in_glossary(terms: Iterable[Term]) -> frozenset[str]:
    """The abbreviations that are a term or a variant of one in some language, alone or in brackets behind it."""
    found: set[str] = set()
    for term in terms:
        for words in (*term.term.values(), *(one for several in term.variants.values() for one in several)):
            found.update(spelled_out(words))
            if ABBREVIATION.fullmatch(words):
                found.add(words)
    return frozenset(found)
