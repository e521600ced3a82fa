"""Breaking a copy of the real library: the check names exactly that file and line, and the build stops."""

import json
import shutil
from pathlib import Path

import pytest

from tests.site_builder import ROOT, run

MODULE = "docs/en/modules/rights-at-work.md"
GUIDE = "docs/es/agencies/us-nlrb.md"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The library without what is made."""
    for name in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path / "mkdocs.yml")
    return tmp_path


def errors(folder: Path) -> list[tuple[str, int, str]]:
    done = run("hooks", "check", "--root", str(folder), "--format", "json", "--today", "2026-11-23")
    return [(p["path"], p["line"], p["name"]) for p in json.loads(done.stdout) if p["severity"] == "error"]


def line_of(folder: Path, path: str, words: str) -> int:
    lines = (folder / path).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def change(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text
    (folder / path).write_text(text.replace(old, new, 1), encoding="utf-8")


def assert_build_stops(folder: Path, path: str) -> None:
    done = run("mkdocs", "build", "--quiet", folder=folder)
    assert done.returncode != 0
    assert path in done.stderr
    assert not (folder / "site" / "index.html").exists()


def test_a_section_taken_away(copy: Path) -> None:
    text = (copy / GUIDE).read_text(encoding="utf-8")
    start, end = text.index("## Quién puede presentar"), text.index("## Plazos")
    (copy / GUIDE).write_text(text[:start] + text[end:], encoding="utf-8")
    found = errors(copy)
    assert {path for path, _, _ in found} == {GUIDE}
    assert (GUIDE, line_of(copy, GUIDE, "## Qué leyes"), "missing-section") in found
    assert_build_stops(copy, GUIDE)


def test_a_broken_link(copy: Path) -> None:
    change(copy, MODULE, "../help.md", "../halp.md")
    assert errors(copy) == [(MODULE, line_of(copy, MODULE, "halp.md"), "missing-page")]
    assert_build_stops(copy, MODULE)


def test_a_misspelled_fact(copy: Path) -> None:
    change(copy, MODULE, "[@flsa-wages-owed]", "[@flsa-wages-owned]")
    assert errors(copy) == [(MODULE, line_of(copy, MODULE, "flsa-wages-owned"), "unknown-fact")]
    assert_build_stops(copy, MODULE)


def test_a_misspelled_value(copy: Path) -> None:
    change(copy, GUIDE, "{{ us-nlrb.phone }}", "{{ us-nlrb.phnoe }}")
    assert errors(copy) == [(GUIDE, line_of(copy, GUIDE, "phnoe"), "unknown-fact")]


def test_a_sentence_that_sends_somebody_to_immigration(copy: Path) -> None:
    change(copy, GUIDE, "\n## Plazos\n", "\nPresente su solicitud ante USCIS. {.ours}\n\n## Plazos\n")
    assert errors(copy) == [(GUIDE, line_of(copy, GUIDE, "ante USCIS"), "sends-to-immigration")]


def test_a_phone_number_typed_by_hand(copy: Path) -> None:
    change(copy, MODULE, "\n## Practice scenario\n\n", "\n## Practice scenario\n\nCall 1-844-762-6572.\n\n")
    assert errors(copy) == [(MODULE, line_of(copy, MODULE, "762-6572"), "typed-fact")]


def test_a_block_left_open_in_a_translation(copy: Path) -> None:
    path = "docs/es/modules/where-it-stands.md"
    text = (copy / path).read_text(encoding="utf-8").rstrip()
    assert text.endswith("///")
    (copy / path).write_text(text.removesuffix("///"), encoding="utf-8")
    assert errors(copy) == [(path, line_of(copy, path, "/// facilitator"), "unclosed-block")]
