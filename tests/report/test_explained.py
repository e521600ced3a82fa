"""The page of a check in a terminal."""

import re

import pytest

from hooks.checks import ALL
from hooks.checks.check import Check
from hooks.checks.links.missing_page import missing_page
from hooks.content.load import site_of
from hooks.report.explained import explained
from tests.site_builder import ROOT, TODAY

PAGES = "docs/en/contributing/checks"


def body_of(check: Check) -> str:
    return (ROOT / PAGES / f"{check.name}.md").read_text(encoding="utf-8").split("\n---\n", 1)[1]


def test_the_page_begins_with_the_check_and_is_free_of_marks() -> None:
    text = explained(missing_page, body_of(missing_page))
    assert text.startswith("LNK001 missing-page\n")
    assert "It is an error: it stops a build." in text
    outside = [line for line in text.splitlines() if not line.startswith("  │")]
    assert not [line for line in outside if line.startswith(("#", "```"))]


def test_an_example_stands_behind_a_bar_under_its_path() -> None:
    markdown = '## Wrong\n\n```markdown title="docs/en/a.md"\n# A\n\n## B\n```\n\n```problems\nSo.\n```\n'
    text = explained(missing_page, markdown)
    assert "  docs/en/a.md:\n  │ # A\n  │\n  │ ## B\n\n  What you will read:\n  │ So." in text


def test_lines_fit_and_what_is_to_be_typed_stays_whole() -> None:
    words = "Write " + "very " * 12 + "`## A heading of many words {#its-id}` there, see [the page](../writing.md)."
    lines = explained(missing_page, words, width=40).splitlines()
    assert "`## A heading of many words {#its-id}`" in lines
    assert "the page (../writing.md)" in " ".join(lines)
    assert max(len(line) for line in lines[3:]) <= 40


def test_items_keep_their_marks_and_hang() -> None:
    lines = explained(missing_page, "- one two three\n  four five\n- six\n", width=14).splitlines()
    assert lines[3:] == ["- one two", "  three four", "  five", "- six"]


def test_a_check_without_a_page_is_told_in_its_sentence() -> None:
    assert missing_page.summary in explained(missing_page, "")


def test_colour_changes_no_word() -> None:
    plain, coloured = (explained(missing_page, body_of(missing_page), colour=colour) for colour in (False, True))
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


@pytest.mark.parametrize("check", ALL, ids=lambda check: check.name)
def test_no_word_of_a_page_is_lost(check: Check) -> None:
    page = site_of({f"{PAGES}/{check.name}.md": body_of(check)}, TODAY).by_path[f"{PAGES}/{check.name}.md"]
    told = explained(check, page.body.text)
    for fence in page.body.fences:
        for line in fence.content.splitlines():
            assert f"  │ {line}".rstrip() in told
    words = re.sub(r"\s+", " ", told)
    for statement in page.body.statements:
        if statement.kind == "paragraph" and "](" not in page.body.source_of(statement):
            assert re.sub(r"\s+", " ", page.body.source_of(statement)) in words
