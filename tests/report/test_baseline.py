"""The baseline: old errors are held back, new ones are told, and lines do not matter."""

import json
from dataclasses import replace

import pytest

from hooks.checks import ALL
from hooks.checks.check import Finding, Problem, Severity
from hooks.checks.run import run_checks
from hooks.report.baseline import as_baseline, mended_since, new_since, read_baseline
from tests.report.findings import FINDINGS, TEXT
from tests.site_builder import page, site_of

OLD = read_baseline(as_baseline(FINDINGS))


def found(text: str) -> list[Finding]:
    return run_checks(site_of({"docs/en/x.md": page(text)}), ALL)


def errors(findings: list[Finding]) -> list[str]:
    return [f.problem.message for f in findings if f.check.severity is Severity.ERROR]


def test_what_was_there_is_held_back_wherever_its_line_has_gone() -> None:
    assert errors(FINDINGS)
    assert errors(new_since(found("# X\n\nNew words.\n\n" + TEXT.split("\n", 2)[2]), OLD)) == []


def test_what_is_new_is_told() -> None:
    assert errors(new_since(found(TEXT + "\n[c](new.md)\n"), OLD)) == ["There is no `new.md`."]


def test_one_more_of_the_same_is_told_and_it_is_the_last() -> None:
    (new,) = [f for f in new_since(found(TEXT + "\n[a](none.md)\n"), OLD) if f.check.severity is Severity.ERROR]
    assert new.problem.line == 14


def test_notices_are_never_held_back() -> None:
    notices = [f for f in FINDINGS if f.check.severity is Severity.NOTICE]
    assert notices
    assert new_since(FINDINGS, OLD) == notices


def test_a_sentence_that_sends_somebody_to_immigration_is_never_old() -> None:
    danger = found("# X\n\nFile your request with USCIS today.\n")
    assert [f.check.name for f in danger if f.check.severity is Severity.ERROR] == ["sends-to-immigration"]
    assert as_baseline(danger) == "[]\n"
    check = replace(FINDINGS[0].check, family="privacy", severity=Severity.ERROR)
    finding = Finding(check, Problem("docs/en/x.md", 1, "So.", "Type."))
    assert as_baseline([finding]) == "[]\n"


def test_a_line_named_in_a_message_does_not_make_it_new() -> None:
    def finding(message: str) -> list[Finding]:
        return [replace(FINDINGS[0], check=ALL[0], problem=Problem("docs/en/x.md", 1, message, "Type."))]

    for before, after in (
        ("Is in docs/en/y.md:8.", "Is in docs/en/y.md:19."),
        ("As on line 3: x.", "As on line 40: x."),
    ):
        assert new_since(finding(after), read_baseline(as_baseline(finding(before)))) == []
    assert new_since(finding("There are 4."), read_baseline(as_baseline(finding("There are 3."))))


def test_what_is_mended_is_counted() -> None:
    assert mended_since(FINDINGS, OLD) == 0
    assert mended_since(found("# X\n\n[a](none.md)\n"), OLD) == 2


def test_the_file_is_sorted_names_no_line_and_is_the_same_twice() -> None:
    text = as_baseline(FINDINGS)
    assert text == as_baseline(list(reversed(FINDINGS)))
    assert all(list(record) == ["path", "code", "message", "count"] for record in json.loads(text))


@pytest.mark.parametrize(
    "text", ["", "{}x", "3", '["a"]', '[{"path": "x"}]', '{"a": 1}', '[{"path":1,"code":2,"message":3,"count":"x"}]']
)
def test_what_is_no_baseline_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="it is no baseline"):
        read_baseline(text)
