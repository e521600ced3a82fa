"""Reads a library from disk: the only part of `content` that touches files."""

import datetime
from collections.abc import Mapping
from pathlib import Path

from hooks.content.file_metadata import ENDINGS, metadata_of
from hooks.content.files import Files, in_memory
from hooks.content.read_data import read_data
from hooks.content.read_pages import read_pages
from hooks.content.site import DOCS, Site
from hooks.content.theme_languages import OWN_WORDS


def load(root: Path, today: datetime.date) -> Site:
    """Read the library under `root` as it is on the day `today`.

    Never raises on what an author wrote: whatever cannot be read is recorded in `Site.troubles`.
    """
    found = sorted(path.relative_to(root).as_posix() for path in (root / DOCS).rglob("*") if path.is_file())
    found += sorted(path.relative_to(root).as_posix() for path in (root / OWN_WORDS).glob("*.html"))
    if (root / "mkdocs.yml").is_file():
        found.append("mkdocs.yml")
    return _site(Files(tuple(found), lambda path: (root / path).read_bytes()), today)


def site_of(files: Mapping[str, str | bytes], today: datetime.date) -> Site:
    """The library made of `files` (path to content), for tests and examples: no disk is read."""
    return _site(in_memory(files), today)


def _site(files: Files, today: datetime.date) -> Site:
    data = read_data(files)
    pages = read_pages(files, data)
    metadata = _metadata(files)
    return Site(today, data, pages, frozenset(files.paths), tuple(files.troubles), metadata)


def _metadata(files: Files) -> dict[str, tuple[str, ...]]:
    """Path to what the file tells beside what it shows; a file that cannot be opened tells nothing."""
    found = {}
    for path in files.paths:
        if path.lower().endswith(ENDINGS):
            try:
                kinds = metadata_of(path, files.read(path))
            except OSError:
                continue
            if kinds:
                found[path] = kinds
    return found
