"""Links in every form that Markdown knows are followed, and told on their line."""

import pytest

from hooks.checks import ALL
from hooks.checks.run import run_checks
from tests.site_builder import page, site_of

PART = {"docs/en/part.md": page('# Part\n\n## Año nuevo {#año}\n\n## A b {#a-b}\n\n<a id="raw"></a>\n')}


def told(text: str, path: str = "docs/en/modules/x.md") -> list[tuple[str, int]]:
    """Name and line of what the checks of links say of `text`, whose first line is 8."""
    site = site_of({path: page(f"# X\n\n{text}\n"), **PART})
    return [
        (finding.check.name, finding.problem.line)
        for finding in run_checks(site, ALL)
        if finding.check.family == "links" and finding.problem.path == path
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[a](../help.md)",
        "[a][r]\n\n[r]: ../help.md",
        "[r]\n\nText.\n\n[R]: ../help.md 'Title'",
        "[r][]\n\n[r]: <../help.md>",
        "[a](../part.md#a%2Db)",
        "[a](../part.md#año)",
        "[a](../part.md#a%C3%B1o)",
        "[a](../part.md#raw)",
        "[a](../help.md#who-may-help)",
        "[a](./../help.md)",
        "[a](%2E%2E/help.md)",
        "[a](/en/help.md)",
        "<https://board.example/a> <mail@library.org>",
        '<a href="#here" id="here">a</a>',
        "[a](mailto:mail@library.org) [b](tel:+15550100) [c](https://board.example/x.md)",
    ],
)
def test_a_link_that_leads_somewhere_is_silent(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[a](../halp.md)", [("missing-page", 8)]),
        ("Text\n[a](../halp.md 'T')", [("missing-page", 9)]),
        ("[a][r] and\n[r]\n\n[r]: ../halp.md", [("missing-page", 8), ("missing-page", 9)]),
        ("[a][nowhere]", [("missing-page", 8)]),
        ("[a](../Help.md)", [("missing-page", 8)]),
        ("[a](../help.MD)", [("missing-page", 8)]),
        ("[a](../help/)", [("missing-page", 8)]),
        ("[a](../help)", [("missing-page", 8)]),
        ("[a](../../../help.md)", [("missing-page", 8)]),
        ("[a](../../../../../../help.md)", [("missing-page", 8)]),
        ("[a](../../es/help.md)", [("cross-language-link", 8), ("missing-page", 8)]),
        ("[a](../part.md#A-B)", [("missing-anchor", 8)]),
        ("[a](../part.md#a%20b)", [("missing-anchor", 8)]),
        ("[a](../part.md#ano)", [("missing-anchor", 8)]),
        ("[a](#nowhere)", [("missing-anchor", 8)]),
        ('<a href="#nowhere">a</a>', [("missing-anchor", 8)]),
        ('<a href="../halp.md">a</a>', [("missing-page", 8), ("raw-link", 8)]),
        ('<div>\n<a href="../halp.md">a</a>\n</div>', [("missing-page", 9), ("raw-link", 9)]),
        ('<img src="../../assets/no.png" alt="x">', [("missing-page", 8), ("raw-link", 8)]),
        ("![x](../../assets/no.png)", [("missing-file", 8)]),
        ("![x][i]\n\n[i]: ../../assets/no.png", [("missing-file", 8)]),
        ("<http://board.example/>", [("insecure-link", 8)]),
        ("| a |\n|---|\n| [b](../halp.md) |", [("missing-page", 10)]),
        ("- a\n\n    > [b](../halp.md)", [("missing-page", 10)]),
        ("/// question\nQ [b](../halp.md)?\n\n- A\n///", [("missing-page", 9)]),
    ],
)
def test_a_link_that_leads_nowhere_is_told_on_its_line(text: str, found: list[tuple[str, int]]) -> None:
    assert sorted(told(text)) == sorted(found)


def test_a_guess_is_made_for_case_slash_and_ending() -> None:
    for typed in ("../Help.md", "../help/", "../help", "../help.MD", "../halp.md", "help.md"):
        site = site_of({"docs/en/modules/x.md": page(f"# X\n\n[a]({typed})\n")})
        fixes = [f.problem.fix for f in run_checks(site, ALL) if f.check.name == "missing-page"]
        assert fixes == ["Did you mean `../help.md`?"], typed
