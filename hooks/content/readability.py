"""Reads how hard a page is: its sentences with their lines, and the school grade they ask for."""

import functools
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import pyphen

from hooks.content import inline
from hooks.content.body import Statement
from hooks.content.page import Page
from hooks.content.reading_rule import ReadingRule
from hooks.content.sentences import place_of, sentences

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PROSE = ("paragraph", "item", "quote", "definition")
_FEWEST = 100  # a formula says nothing about fewer words: they were made on samples of a hundred
_Table = tuple[tuple[int, float], ...]
# Fernández Huerta's own table: the lowest score of each school grade; 60 to 70 is his "seventh or eighth"
_HUERTA: _Table = ((90, 4.0), (80, 5.0), (70, 6.0), (60, 8.0), (50, 12.0), (30, 14.0))
# Martins and others' own table: up to the fourth year, up to the eighth, secondary school, beyond
_MARTINS: _Table = ((75, 4.0), (50, 8.0), (25, 12.0))


class Sentence(NamedTuple):
    """One sentence in words a reader sees, without citations and values, and the statement it stands in."""

    text: str
    statement: Statement

    @property
    def words(self) -> list[str]:
        """Its words; numbers are none."""
        return _WORD.findall(self.text)

    @property
    def length(self) -> int:
        """How many words it has."""
        # no word holds a space; what stands between two spaces is mostly seen before, and need not be read again
        return sum(map(_words_in, self.text.split()))


def prose(page: Page, *, letters: int = 0) -> Iterator[Sentence]:
    """The sentences of a page's running text: no tables, headings or code, no citations and values.

    Sentences of fewer than so many `letters`, counted with all signs and spaces, are left out.
    """
    for statement, text in zip(page.body.statements, page.body.plain, strict=True):
        if statement.kind in _PROSE and statement.end - statement.start >= letters:
            source = page.body.source_of(statement)
            if "`" in source or "{{" in source:
                text = inline.plain(inline.VALUE.sub(" ", inline.CODE.sub(" ", source)))
            for sentence in sentences(text):
                if len(sentence) >= letters:
                    yield Sentence(sentence, statement)


def line_of(page: Page, sentence: Sentence) -> int:
    """The line on which `sentence` begins."""
    statement = sentence.statement
    return page.body.line_at(place_of(page.body.text, statement.start, statement.end, sentence.text))


def grade(text: Sequence[Sentence], rule: ReadingRule) -> float | None:
    """The school grade that `text` asks for; None for fewer than a hundred words or a language without a formula.

    English: Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers, Chissom 1975).
    Spanish: Fernández Huerta 1959, "Medidas sencillas de lecturabilidad", in the form Law corrected in 2011 (words a
    sentence, not sentences in a hundred words), turned into a grade by the table published with it.
    Portuguese: Martins, Ghiraldelo, Nunes, Oliveira 1996, "Readability formulas applied to textbooks in Brazilian
    Portuguese" (ICMSC-USP, notas 28): Flesch's formula, 42 points higher, with the table published there.
    Hyphenation parts some words too seldom (`idea`, `día`), so a grade is rather too low than too high.
    """
    if not rule.formula or rule.syllables not in pyphen.LANGUAGES:
        return None
    lengths = [sentence.length for sentence in text]
    words = sum(lengths)
    if words < _FEWEST:
        return None
    long = words / sum(map(bool, lengths))
    pieces = " ".join(sentence.text for sentence in text).split()
    syllables = sum(map(_syllables_in(rule.syllables), pieces)) / words
    if rule.formula == "flesch-kincaid":
        return 0.39 * long + 11.8 * syllables - 15.59
    if rule.formula == "flesch-martins":
        score, table = 248.835 - 84.6 * syllables - 1.015 * long, _MARTINS
    else:
        score, table = 206.84 - 60 * syllables - 1.02 * long, _HUERTA
    return next((years for lowest, years in table if score >= lowest), 16.0)


@functools.lru_cache(maxsize=65536)
def _words_in(piece: str) -> int:
    return len(_WORD.findall(piece))


@functools.lru_cache(maxsize=8)
def _syllables_in(patterns: str) -> Callable[[str], int]:
    # a syllable of one letter counts: `a-rea`; only a printer may not break there
    hyphenation = pyphen.Pyphen(lang=patterns, left=1, right=2)

    @functools.lru_cache(maxsize=65536)
    def syllables_in(piece: str) -> int:
        return sum(len(hyphenation.positions(word.lower())) + 1 for word in _WORD.findall(piece))

    return syllables_in
