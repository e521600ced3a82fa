"""Builds small sites in three lines: the base library of tests/sites/base with a few files laid over it."""

import datetime
import functools
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from hooks.content import load
from hooks.content.site import Site

ROOT = Path(__file__).resolve().parent.parent
SITES = ROOT / "tests" / "sites"
TODAY = datetime.date(2026, 11, 23)


@functools.cache
def base_files() -> dict[str, bytes]:
    """The files of the base library, with the real languages and page types."""
    files = files_in(SITES / "base")
    for folder in ("languages", "page_types"):
        for path in sorted((ROOT / "docs" / "_data" / folder).glob("*.yml")):
            files[path.relative_to(ROOT).as_posix()] = path.read_bytes()
    return files


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file under `folder`, by its path from there."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def site_of(files: Mapping[str, str | bytes | None], today: datetime.date = TODAY) -> Site:
    """The base library with `files` over it; a file given as None is taken away."""
    merged: dict[str, str | bytes] = dict(base_files())
    for path, content in files.items():
        if content is None:
            merged = {p: c for p, c in merged.items() if p != path and not p.startswith(path + "/")}
        else:
            merged[path] = content
    return load.site_of(merged, today)


FRONT = "---\ndescription: A page.\nreviewed: 2026-11-01\nowner: library-editors\n---\n"


def page(text: str) -> str:
    """`text` under the front matter of a plain page; the text begins on line 6."""
    return FRONT + text


def write_site(folder: Path, *situations: str, files: Mapping[str, str] | None = None) -> Path:
    """Write the base library with the tests/sites named over it, and `files` over those; answers `folder`."""
    merged = dict(base_files())
    for situation in situations:
        merged |= files_in(SITES / situation)
    merged |= {path: text.encode() for path, text in (files or {}).items()}
    for path, content in merged.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if path == "mkdocs.yml":
            content = content.replace(b"ROOT/", f"{ROOT.as_posix()}/".encode())
        target.write_bytes(content)
    return folder


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a Python module in `folder` as a user would, and answer what it printed and its exit code."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
