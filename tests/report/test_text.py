"""The text report: what a person reads in a terminal."""

import re

from hooks.checks.check import Severity
from hooks.report.text import as_text, summary
from tests.report.findings import FINDINGS


def test_each_finding_names_file_line_and_fix() -> None:
    text = as_text(FINDINGS)
    assert "docs/en/x.md:8: error LNK001 missing-page: There is no `none.md`." in text
    assert "      → Write `{{ us-nlrb.phone }}`, so that it changes everywhere at once." in text


def test_findings_are_grouped_under_their_file() -> None:
    heads = [line for line in as_text(FINDINGS).splitlines() if re.fullmatch(r"\S+\.(md|yml)", line)]
    assert heads == sorted(set(heads))
    assert "docs/en/x.md" in heads


def test_the_summary_counts_by_family_the_largest_first() -> None:
    assert summary(FINDINGS).startswith("3 errors in 1 file (links 2, facts 1), 3 notices (")
    notices = [finding for finding in FINDINGS if finding.check.severity is Severity.NOTICE]
    assert summary(notices).startswith("No errors, 3 notices (translations ")
    assert summary([]) == "Nothing to mend."


def test_a_reader_is_told_what_explains_and_what_mends() -> None:
    text = as_text(FINDINGS)
    assert "`python -m hooks explain missing-page`" in text
    assert "One of these mends by command: `python -m hooks check --fix`" in text
    assert "explain" not in as_text([])


def test_colour_changes_no_word() -> None:
    coloured = as_text(FINDINGS, colour=True)
    assert "\x1b[31merror\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == as_text(FINDINGS)
    assert "\x1b" not in as_text(FINDINGS)


def test_notices_can_be_cut_and_are_still_counted() -> None:
    text = as_text(FINDINGS, most_notices=1)
    assert text.count(": notice ") == 1
    assert "… and 2 notices more" in text
    assert "3 notices" in text
