"""Reads a library from disk: the only part of `content` that touches files."""

import datetime
import os
from collections.abc import Callable, Mapping
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
    return _site(files_of(root), today)


def files_of(root: Path) -> Files:
    """The files of the library under `root`: everything under docs/, and mkdocs.yml."""
    found = []
    for folder, _, names in os.walk(root / DOCS):
        inside = Path(folder).relative_to(root).as_posix()
        found += [f"{inside}/{name}" for name in names if os.path.isfile(f"{folder}/{name}")]
    found += [path.relative_to(root).as_posix() for path in (root / OWN_WORDS).glob("*.html")]
    if (root / "mkdocs.yml").is_file():
        found.append("mkdocs.yml")
    return Files(tuple(sorted(found)), _reader(os.fspath(root)))


def _reader(root: str) -> Callable[[str], bytes]:
    def read(path: str) -> bytes:
        with open(f"{root}/{path}", "rb", buffering=0) as file:
            return file.read()

    return read


def site_of(files: Mapping[str, str | bytes], today: datetime.date) -> Site:
    """The library made of `files` (path to content), for tests and examples: no disk is read."""
    return _site(in_memory(files), today)


def _site(files: Files, today: datetime.date) -> Site:
    data = read_data(files)
    pages = read_pages(files, data)
    metadata = {path: kinds for path in files.paths if (kinds := metadata_in(files, path))}
    return Site(today, data, pages, frozenset(files.paths), tuple(files.troubles), metadata)


def metadata_in(files: Files, path: str) -> tuple[str, ...]:
    """What the file tells beside what it shows; a file that cannot be opened tells nothing."""
    try:
        return metadata_of(path, files.read(path)) if path.lower().endswith(ENDINGS) else ()
    except OSError:
        return ()
