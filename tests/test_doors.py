"""The terminal: exit codes, formats, and the paths it tells."""

import json
from pathlib import Path

import pytest

from tests.site_builder import page, run, write_site


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {"docs/en/x.md": page("# X\n\n[a](none.md)\n"), "docs/en/y.md": page("# Y\n\n[b](none.md)\n")}
    return write_site(tmp_path_factory.mktemp("library"), files=files)


def test_errors_give_exit_code_1_and_json_names_file_and_line(library: Path) -> None:
    done = run("hooks", "check", "--format", "json", "--today", "2026-11-23", folder=library)
    assert done.returncode == 1
    errors = [p for p in json.loads(done.stdout) if p["severity"] == "error"]
    assert [(p["path"], p["line"]) for p in errors] == [("docs/en/x.md", 8), ("docs/en/y.md", 8)]


def test_root_may_be_elsewhere_and_paths_stay_relative_to_it(library: Path, tmp_path: Path) -> None:
    done = run("hooks", "check", "--root", str(library), "--format", "json", "docs/en/y.md", folder=tmp_path)
    assert {p["path"] for p in json.loads(done.stdout)} == {"docs/en/y.md"}


def test_only_notices_give_exit_code_0(library: Path) -> None:
    assert run("hooks", "check", "docs/en/help.md", folder=library).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--format", "xml"],
        ["check", "--today", "tomorrow"],
        ["check", "no/such/file.md"],
        ["check", "--root", "no-such-folder"],
        ["chekc"],
        [],
    ],
)
def test_wrong_usage_gives_exit_code_2_and_no_traceback(library: Path, arguments: list[str]) -> None:
    done = run("hooks", *arguments, folder=library)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_the_day_given_decides_what_is_overdue(library: Path) -> None:
    done = run("hooks", "check", "--format", "json", "--today", "2030-01-01", folder=library)
    assert "review-overdue" in {p["name"] for p in json.loads(done.stdout)}
    assert "status-overdue" in {p["name"] for p in json.loads(done.stdout)}


def test_an_empty_folder_is_told_without_a_traceback(tmp_path: Path) -> None:
    done = run("hooks", "check", "--format", "json", folder=tmp_path)
    assert done.returncode == 1
    assert "missing-data" in {p["name"] for p in json.loads(done.stdout)}


def test_stamp_makes_a_translation_current(tmp_path: Path) -> None:
    spanish = "---\ndescription: X.\ntranslation:\n  state: machine-draft\n  sections: {}\n---\n# X\n\nHola.\n"
    write_site(tmp_path, files={"docs/en/x.md": page("# X\n\nHi.\n"), "docs/es/x.md": spanish})
    before = run("hooks", "check", "--format", "json", "docs/es/x.md", folder=tmp_path)
    assert "outdated-translation" in before.stdout
    assert run("hooks", "stamp", "docs/es/x.md", folder=tmp_path).returncode == 0
    after = run("hooks", "check", "--format", "json", "docs/es/x.md", folder=tmp_path)
    assert json.loads(after.stdout) == []
