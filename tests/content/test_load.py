"""Bad input: file, line, what is wrong; nothing crashes, nothing is dropped unseen, all in one run."""

import pytest

from hooks.checks import ALL
from hooks.checks.run import run_checks
from tests.site_builder import page, site_of

LOOP = "facts:\n  - id: loop\n    claim: See {{ loop }}.\n    confidence: unverified\n"
SETTINGS = "plugins:\n  - i18n:\n      languages:\n        - locale: en\n        - locale: ht\n"


def told(files: dict[str, str | bytes | None]) -> list[tuple[str, int, str]]:
    return [(f.problem.path, f.problem.line, f.check.name) for f in run_checks(site_of(files), ALL)]


def test_the_base_library_has_nothing_wrong_but_missing_translations() -> None:
    assert {name for _, _, name in told({})} == {"missing-translation"}


@pytest.mark.parametrize(
    ("path", "content", "line", "name"),
    [
        ("docs/en/x.md", "---\ndescription: Pay: owed\n---\n# X\n\nText.\n", 2, "unreadable-front-matter"),
        ("docs/en/x.md", "---\n- a\n- b\n---\n# X\n\nText.\n", 2, "unreadable-front-matter"),
        ("docs/en/x.md", "---\ndescription: never closed\n# X\n", 1, "unreadable-front-matter"),
        ("docs/en/x.md", b"\x89PNG\x00\x00\x00", 1, "unreadable-page"),
        ("docs/en/x.md", page("# Título\n\nSi.\n").encode("latin-1"), 6, "unreadable-page"),
        ("docs/en/x.md", "", 1, "empty-page"),
        ("docs/en/x.md", page("# X\n\n## Part\n\nA.\n\n## Part\n\nB.\n"), 12, "repeated-heading"),
        ("docs/en/x.md", page("# X\n\n" + "word " * 1_000_000), 1, "oversized-page"),
        ("docs/en/x.md", page("# X\n\n[me](x.md)\n"), 8, "self-link"),
        ("docs/x.md", page("# X\n\nText.\n"), 1, "stray-page"),
        ("docs/_data/facts/loop.yml", LOOP, 2, "circular-fact"),
        ("docs/_data/facts/list.yml", "- a\n", 1, "unreadable-data"),
        ("docs/_data/facts/empty.yml", "", 1, "unreadable-data"),
        ("docs/_data/facts/tab.yml", "facts:\n\t- id: x\n", 2, "unreadable-data"),
        ("docs/_data/odd.yml", "a: 1\n", 1, "unreadable-data"),
        ("mkdocs.yml", SETTINGS, 5, "missing-language"),
    ],
)
def test_bad_input_is_told_with_file_and_line(path: str, content: str | bytes, line: int, name: str) -> None:
    assert (path, line, name) in told({path: content})


def test_a_missing_data_folder_is_one_problem_and_no_crash() -> None:
    names = [name for _, _, name in told({"docs/_data": None})]
    assert "missing-data" in names


def test_all_problems_come_in_one_run() -> None:
    found = told(
        {
            "docs/en/a.md": "---\n- list\n---\n# A\n\n[x](nowhere.md)\n",
            "docs/en/b.md": b"\x00\x00",
            "docs/es/help.md": "---\ntranslation: 3\n---\n# Ayuda\n\n[x](nada.md)\n",
            "docs/_data/sources.yml": "sources: [\n",
        }
    )
    paths = {path for path, _, _ in found}
    assert {"docs/en/a.md", "docs/en/b.md", "docs/es/help.md", "docs/_data/sources.yml"} <= paths
    assert ("docs/en/a.md", 6, "missing-page") in found
    assert ("docs/es/help.md", 6, "missing-page") in found


def test_windows_line_ends_and_a_byte_order_mark_change_no_line() -> None:
    text = page("# X\n\nText.\n\n[a](nowhere.md)\n")
    mark = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    assert [t for t in told({"docs/en/x.md": text}) if "x.md" in t[0]] == [
        t for t in told({"docs/en/x.md": mark}) if "x.md" in t[0]
    ]


def test_the_order_of_files_does_not_change_what_is_told() -> None:
    files: dict[str, str | bytes | None] = {
        "docs/en/b.md": page("# B\n\n[a](none.md)\n"),
        "docs/en/a.md": page("# A\n\n[b](none.md)\n"),
    }
    assert told(files) == told(dict(reversed(files.items())))


@pytest.mark.parametrize("amount", ["abc", "1.2.3", "[1]", ".nan", "1e400", "²", "2026-01-01"])
def test_an_amount_that_is_no_number_is_told_and_no_check_falls_over_it(amount: str) -> None:
    fact = f"facts:\n  - id: a\n    claim: It is $5.\n    value: {{money: {amount}}}\n    confidence: unverified\n"
    found = run_checks(site_of({"docs/_data/facts/n.yml": fact, "docs/en/x.md": page("# X\n\n$5\n")}), ALL)
    assert "wrong-field" in {finding.check.name for finding in found}
