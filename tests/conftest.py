"""Sites built once for all tests that look at them."""

from pathlib import Path

import pytest

from tests.site_builder import ROOT, run, write_site


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last: Playwright keeps an event loop in this thread, in which no other can be started."""
    items.sort(key=lambda item: "browser" in item.path.parts)


def build(folder: Path, out: Path) -> Path:
    done = run("mkdocs", "build", "--quiet", "--site-dir", str(out), folder=folder)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real library, built."""
    return build(ROOT, tmp_path_factory.mktemp("library") / "site")


@pytest.fixture(scope="session")
def missing_in_spanish(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tests/sites/page-missing-in-spanish, built."""
    folder = write_site(tmp_path_factory.mktemp("missing"), "page-missing-in-spanish")
    return build(folder, folder / "site")
