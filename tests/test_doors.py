"""The terminal: exit codes, formats, and the paths it tells."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_builder import ROOT, page, run, write_site


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
        ["check", "--baseline", "no-such-file.json"],
        ["check", "--baseline", "mkdocs.yml"],
        ["check", "--write-baseline", "x.json", "docs/en/x.md"],
        ["explain", "missing-pages"],
        ["explain"],
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
    renamed = tmp_path / "docs/_data/translated/es/y.md"
    renamed.parent.mkdir(parents=True)
    renamed.write_text("# Y\n", encoding="utf-8")
    assert run("hooks", "stamp", "docs/es/x.md", folder=tmp_path).returncode == 0
    copy = tmp_path / "docs/_data/translated/es/x.md"
    assert copy.read_bytes() == (tmp_path / "docs/en/x.md").read_bytes()
    assert not renamed.exists()
    after = run("hooks", "check", "--format", "json", "docs/es/x.md", folder=tmp_path)
    assert json.loads(after.stdout) == []


SENTENCE = "# X\n\nCall 1-844-555-0100. \n"


def test_fix_mends_shows_the_diff_keeps_line_ends_and_does_nothing_twice(tmp_path: Path) -> None:
    write_site(tmp_path)
    path = tmp_path / "docs" / "en" / "x.md"
    path.write_bytes(page(SENTENCE).replace("\n", "\r\n").encode())
    done = run("hooks", "check", "--fix", "docs/en/x.md", folder=tmp_path)
    assert done.returncode == 0
    assert "-Call 1-844-555-0100. \n+Call {{ us-nlrb.phone }}.\n" in done.stdout
    mended = page(SENTENCE).replace("1-844-555-0100. ", "{{ us-nlrb.phone }}.").replace("\n", "\r\n").encode()
    assert path.read_bytes() == mended
    assert "+++" not in run("hooks", "check", "--fix", "docs/en/x.md", folder=tmp_path).stdout
    assert path.read_bytes() == mended


def test_fix_leaves_a_file_with_mixed_line_ends_and_says_so(tmp_path: Path) -> None:
    write_site(tmp_path)
    path = tmp_path / "docs" / "en" / "x.md"
    path.write_bytes(page(SENTENCE).replace("\n", "\r\n", 2).encode())
    before = path.read_bytes()
    done = run("hooks", "check", "--fix", "--format", "json", "docs/en/x.md", folder=tmp_path)
    assert path.read_bytes() == before
    assert "docs/en/x.md: not mended" in done.stderr
    assert {p["name"] for p in json.loads(done.stdout)} >= {"typed-fact", "stray-spaces"}


def test_fix_touches_only_the_paths_given(tmp_path: Path) -> None:
    write_site(tmp_path, files={"docs/en/x.md": page(SENTENCE), "docs/en/y.md": page(SENTENCE)})
    run("hooks", "check", "--fix", "docs/en/x.md", folder=tmp_path)
    assert (tmp_path / "docs/en/y.md").read_text() == page(SENTENCE)


def test_a_baseline_lets_new_work_pass_and_stops_new_errors(tmp_path: Path) -> None:
    write_site(tmp_path, files={"docs/en/x.md": page("# X\n\n[a](none.md)\n")})
    assert run("hooks", "check", "--write-baseline", "old.json", folder=tmp_path).returncode == 0
    assert run("hooks", "check", folder=tmp_path).returncode == 1
    assert run("hooks", "check", "--baseline", "old.json", folder=tmp_path).returncode == 0
    (tmp_path / "docs/en/x.md").write_text(page("# X\n\nMore.\n\n[a](none.md)\n\n[b](new.md)\n"))
    done = run("hooks", "check", "--baseline", "old.json", "--format", "json", folder=tmp_path)
    assert done.returncode == 1
    assert [p["line"] for p in json.loads(done.stdout) if p["severity"] == "error"] == [12]
    (tmp_path / "docs/en/x.md").write_text(page("# X\n\nMore.\n"))
    assert "1 of its errors is mended" in run("hooks", "check", "--baseline", "old.json", folder=tmp_path).stderr


@pytest.mark.parametrize("form", ["text", "github", "json", "sarif"])
def test_every_form_tells_the_same_errors(library: Path, form: str) -> None:
    done = run("hooks", "check", "--format", form, folder=library)
    assert done.returncode == 1
    assert done.stdout.count("There is no `none.md`.") == 2


@pytest.mark.parametrize("name", ["missing-page", "lnk001"])
def test_explain_shows_the_page_of_a_check(name: str) -> None:
    done = run("hooks", "explain", name)
    assert done.returncode == 0
    assert done.stdout.startswith("LNK001 missing-page\n")
    assert "How to mend it" in done.stdout


def test_explain_tells_of_a_check_where_no_page_is(library: Path) -> None:
    assert "LNK001 missing-page" in run("hooks", "explain", "missing-page", folder=library).stdout


def test_a_reader_who_stops_reading_sees_no_traceback(library: Path) -> None:
    command = f"{sys.executable} -m hooks check --format sarif | head -c 10"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, shell=True, cwd=library, env=environment, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
