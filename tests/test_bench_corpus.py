"""The library that `make bench` measures is a sound one, and the same every time."""

from pathlib import Path

from hooks.checks import ALL
from hooks.checks.check import Severity
from hooks.checks.run import run_checks
from hooks.content.load import load
from tests import bench_corpus
from tests.site_builder import TODAY, files_in


def test_the_measured_library_has_no_errors_and_current_translations(tmp_path: Path) -> None:
    assert bench_corpus.write(tmp_path, 4) == 4 * len(bench_corpus.LANGUAGES) + 2
    found = run_checks(load(tmp_path, TODAY), ALL)
    assert not [f for f in found if f.check.severity is Severity.ERROR or f.check.name == "outdated-translation"]


def test_the_measured_library_is_the_same_every_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        bench_corpus.write(tmp_path / name, 2)
    assert files_in(tmp_path / "one") == files_in(tmp_path / "two")
