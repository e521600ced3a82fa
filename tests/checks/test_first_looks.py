"""The first look of a check, which is fast, never hides what its full look finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.checks.accessibility import colour_only
from hooks.checks.facts import typed_fact
from hooks.checks.privacy import (
    birth_date,
    identity_number,
    immigration_number,
    street_address,
    unknown_email,
    unknown_phone,
)
from hooks.checks.spacing import stray_spaces
from hooks.content import inline
from hooks.content.passage import Passage, passage_of
from hooks.content.readability import prose
from tests.site_builder import page, site_of

MANY = settings(max_examples=400, deadline=None, derandomize=True)
SITE = site_of({})
WORDS = SITE.data.privacy_words
LABELS = [*WORDS.immigration_number, *WORDS.identity_number, *WORDS.birth, *WORDS.streets, *WORDS.streets_first]
NUMBERS = ["12", "012", "123", "1234", "6789", "678", "2019", "3/4/1980", "1980-03-04", "12345", "2 de mayo de 1980"]
NUMBERS += [
    "A 98 765 432",
    "+44 20 79 46",
    "A012-345-678",
    "123-45-6789",
    "xxx-xx-6789",
    "EAC1912345678",
    "(415) 555-2671",
    "+52 55 1234 5678",
]
OTHERS = [
    "742",
    "N.",
    "Evergreen",
    "Apartado Postal 7",
    "P.O. Box 12",
    "DC 20570",
    "tel:",
    "a",
    "@",
    "b.org",
    "(at)",
    "$",
]
OTHERS += ["the red button", "botón ROJO", "6 months", "dos años", "dollars", "\\_", "`x`", "http://a.example/1-2"]
SIGNS = ["", " ", "-", ": ", ", ", "\n", "\n\n\n", "#", ".", "\u2011", "\u00a0", "_", "\u0131", "\u212a", " \n", "\t"]
TEXTS = st.lists(
    st.tuples(
        st.sampled_from([*LABELS, *NUMBERS, *OTHERS]),
        st.sampled_from(SIGNS),
        st.sampled_from([str, str.upper, str.lower]),
    ),
    max_size=8,
).map(lambda parts: "".join(change(word) + sign for word, sign, change in parts))
FULL = {
    "immigration": (immigration_number._pattern(WORDS), immigration_number._may_hold),
    "identity": (identity_number._pattern(WORDS), identity_number._may_hold),
    "birth": (birth_date._pattern(WORDS), lambda passage: birth_date._may_hold(passage, WORDS)),
    "street": (street_address._pattern(WORDS), lambda passage: street_address._may_hold(passage, WORDS)),
    "phone": (unknown_phone._PHONE, unknown_phone._may_hold),
    "email": (unknown_email._AT, unknown_email._may_hold),
}


@pytest.mark.parametrize("name", list(FULL))
@MANY
@given(TEXTS)
def test_no_private_detail_is_hidden(name: str, text: str) -> None:
    pattern, may_hold = FULL[name]
    passage: Passage = passage_of("x.md", text)
    if pattern.search(passage.text):
        assert may_hold(passage)


@pytest.mark.parametrize("name", list(FULL))
def test_no_number_is_hidden_behind_any_label(name: str) -> None:
    pattern, may_hold = FULL[name]
    passages = [
        passage_of("x.md", f"{label}{sign}{number}.")
        for label in ["", *LABELS]
        for sign in ("", " ", ": ")
        for number in NUMBERS
    ]
    assert [p.text for p in passages if pattern.search(p.text) and not may_hold(p)] == []


@MANY
@given(TEXTS)
def test_the_lines_beside_a_detail_are_kept_and_the_others_emptied(text: str) -> None:
    passage = passage_of("x.md", text)
    lines = passage.cleaned.split("\n")
    detail = re.compile(r"\d\d|\w@\w|[\[(](?:at|arroba)[\])]")
    near = {place + step for place, line in enumerate(lines) if detail.search(line) for step in (-1, 0, 1)}
    assert passage.text.split("\n") == [line if place in near else "" for place, line in enumerate(lines)]


@settings(MANY, max_examples=100)
@given(TEXTS, st.sampled_from(["en", "es"]))
def test_no_typed_number_and_no_colour_is_hidden(text: str, code: str) -> None:
    one = site_of({f"docs/{code}/x.md": page(text)}).by_path[f"docs/{code}/x.md"]
    language = SITE.data.languages[code]
    masked = [inline.mask(one.body.source_of(run)) for run in one.body.runs]
    written = one.body.text
    if any(map(typed_fact._PHONE.search, masked)):
        assert typed_fact._PHONE_DIGITS.search(written, one.body.start)
    if any(map(typed_fact._MONEY.search, masked)):
        assert any(sign in written for sign in typed_fact._MONEY_SIGNS)
    if any(map(typed_fact._length_pattern(language).search, masked)):
        assert typed_fact._names_a_unit(written, language)
    pattern, sieve = colour_only._pattern(language.access.colour_only)
    looked_at = list(colour_only._worth_a_look(one, sieve))
    assert all(run in looked_at for run in one.body.runs if pattern.search(inline.mask(one.body.source_of(run))))
    assert [s for s in prose(one) if len(s.words) > 4] == [s for s in prose(one, letters=9) if len(s.words) > 4]
    assert all(s.length == len(s.words) for s in prose(one))
    ends = list(stray_spaces._SPACES.finditer(written, one.body.start))
    assert not ends or any(f"{space}\n" in f"{written}\n" for space in " \t\u00a0")
