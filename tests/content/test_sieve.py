"""A sieve never hides what the slow look finds, in any language, whatever the letters."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.content.dangerous import _folded, _patterns, dangerous, worth_a_look
from hooks.content.inline import plain
from hooks.content.sentences import clauses, sentences
from hooks.content.sieve import held, loose, sieve_of, words_needed
from tests.site_builder import site_of

MANY = settings(max_examples=400, deadline=None, derandomize=True)
LANGUAGES = site_of({}).data.languages
PATTERNS = [
    pattern
    for one in LANGUAGES.values()
    for pattern in (*one.guard.immigration, *one.guard.promise, *one.access.colour_only)
]
SENTENCES = [text for one in LANGUAGES.values() for text in (*one.guard.must_fail, *one.guard.must_pass)]
WORDS = sorted({word for text in SENTENCES for word in text.split()})
BETWEEN = st.sampled_from(
    [" ", ", ", " (", ") ", ". ", "-", " but ", " pero ", "\u00a0", "ice", "**", "_", "\u0130", "Σ", ""]
)
TEXTS = st.lists(st.tuples(st.sampled_from([*SENTENCES, *WORDS]), BETWEEN), min_size=1, max_size=8).map(
    lambda parts: "".join(word + sign for word, sign in parts)
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_pattern_of_ours_needs_some_word(pattern: str) -> None:
    assert words_needed(pattern)


@pytest.mark.parametrize("pattern", PATTERNS)
@settings(MANY, max_examples=60)
@given(st.data())
def test_what_a_pattern_finds_passes_its_sieve(pattern: str, data: st.DataObject) -> None:
    assert held(sieve_of([pattern]), data.draw(st.from_regex(pattern)))
    in_any_case = data.draw(st.from_regex(re.compile(pattern, re.IGNORECASE)))
    assert held(sieve_of([pattern], loosely=True), loose(in_any_case))


@given(TEXTS, st.sampled_from(list(LANGUAGES)))
@MANY
def test_no_dangerous_sentence_is_hidden(text: str, code: str) -> None:
    guard = LANGUAGES[code].guard
    words = _patterns(guard)
    for sentence in sentences(plain(text)):
        small = [_folded(clause) for clause in clauses(sentence)]
        if dangerous(sentence, guard):
            assert worth_a_look(["before", plain(text), "after"], guard) == [1]
        if any(words.promise.search(clause) for clause in small) or words.target.search(" , ".join(small)):
            assert worth_a_look([plain(text)], guard)


@pytest.mark.parametrize("letter", sorted(set("".join(WORDS)) | set("kKsSiIİıſ\u00b5")))
def test_letters_that_are_one_without_case_are_one_in_loose_text(letter: str) -> None:
    if letter in "Σσς":
        return
    pattern = re.compile(re.escape(letter), re.IGNORECASE)
    found = pattern.findall("".join(map(chr, (*range(0xD800), *range(0xE000, 0x1F000)))))
    assert {loose(one) for one in found} == {loose(letter)}


def test_no_sign_becomes_a_letter_in_loose_text() -> None:
    is_letter = re.compile(r"\w")
    for sign in map(chr, (*range(1, 0xD800), *range(0xE000, 0x1F000))):
        if not is_letter.match(sign):
            assert not is_letter.search(loose(sign)), hex(ord(sign))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bice\b", {"\bice\b"}),
        ("work permits?", {" permit"}),
        ("(?:i|g)-\\d", {"i-", "g-"}),
        ("(?:a|long) (?:word|verb)", {" word", " verb"}),
        (r"\w+", None),
        ("(?:file)?", None),
        ("(?i)file", None),
        ("file|", None),
    ],
)
def test_the_longest_words_are_taken_that_are_surely_needed(pattern: str, words: set[str] | None) -> None:
    assert words_needed(pattern) == words


def test_a_pattern_that_needs_no_word_lets_everything_pass() -> None:
    assert held(sieve_of(["file", r"\d+"]), "7")


def test_a_word_is_told_from_a_part_of_another() -> None:
    assert not held(sieve_of([r"\bice\b"]), "an office")
    assert held(sieve_of([r"\bice\b"]), "office, ice")
