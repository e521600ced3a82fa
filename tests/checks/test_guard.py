"""The status guard stops what sends somebody to an immigration agency, and lets labor complaints and history pass."""

import pytest

from hooks.content.dangerous import dangerous
from hooks.content.guard import Guard
from tests.site_builder import site_of

LANGUAGES = site_of({}).data.languages
FAIL = [(code, text) for code, one in LANGUAGES.items() for text in one.guard.must_fail]
PASS = [(code, text) for code, one in LANGUAGES.items() for text in one.guard.must_pass]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_language_brings_at_least_ten_sentences_of_each_kind(code: str) -> None:
    guard = LANGUAGES[code].guard
    assert len(guard.must_fail) >= 10
    assert len(guard.must_pass) >= 10


@pytest.mark.parametrize(("code", "text"), FAIL)
def test_a_sentence_that_sends_somebody_to_immigration_is_stopped(code: str, text: str) -> None:
    assert dangerous(text, LANGUAGES[code].guard)


@pytest.mark.parametrize(("code", "text"), PASS)
def test_a_labor_complaint_or_history_passes(code: str, text: str) -> None:
    assert dangerous(text, LANGUAGES[code].guard) is None


def test_a_negation_in_another_clause_does_not_excuse() -> None:
    guard = LANGUAGES["en"].guard
    assert dangerous("Do not be afraid, file your request with USCIS.", guard)
    assert dangerous("Nothing is lost: you can apply for deferred action.", guard)


def test_a_language_without_a_guard_stops_nothing() -> None:
    assert dangerous("File your request with USCIS.", Guard()) is None
