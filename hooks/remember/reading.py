"""One library on disk as a run sees it: its files, its data when somebody asks, and its pages one by one."""

import functools
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from hooks.checks.around import Around
from hooks.checks.check import Check
from hooks.checks.run import found_on_page
from hooks.content.files import Files
from hooks.content.load import files_of
from hooks.content.overview import face_of
from hooks.content.page import Page
from hooks.content.read_data import DATA, read_data
from hooks.content.read_pages import read_page
from hooks.content.site import DOCS, Data
from hooks.content.stamp import COPIES, copy_of_source
from hooks.content.trouble import Trouble
from hooks.remember.memory import PageRow, mark_of
from hooks.remember.rows import face_row, found_row, trouble_row

# The checks of this family, and no other, look at the page that a translation renders.
TIED = "translations"


class Reading:
    """The files under `root`, each read from disk once. Only `row` and `check` parse a page, and only that page."""

    def __init__(self, root: Path) -> None:
        disk = files_of(root)
        self.paths = disk.paths
        self._disk = disk
        self._bytes: dict[str, bytes | OSError] = {}
        self._marks: dict[str, str] = {}
        self._fields_marks: dict[str, str] = {}
        self._pages: dict[str, tuple[Page | None, tuple[Trouble, ...]]] = {}
        self.troubles: list[Trouble] = []  # of the data, once it is read

    def content(self, path: str) -> bytes:
        """What the file holds. Raises OSError if it cannot be opened."""
        if path not in self._bytes:
            try:
                self._bytes[path] = self._disk.read(path)
            except OSError as error:
                self._bytes[path] = error
        found = self._bytes[path]
        if isinstance(found, OSError):
            raise found
        return found

    def mark(self, path: str) -> str:
        """A mark of what the file holds; one that is not there or cannot be opened has one too."""
        if path not in self._marks:
            try:
                self._marks[path] = mark_of(self.content(path)) if path in self._here else "none"
            except OSError as error:
                self._marks[path] = f"error {error.errno}"
        return self._marks[path]

    @cached_property
    def _here(self) -> frozenset[str]:
        return frozenset(self.paths)

    @property
    def data_mark(self) -> str:
        """A mark of the data and the settings."""
        data = [path for path in self.paths if path.startswith(f"{DATA}/") and not path.startswith(f"{COPIES}/")]
        paths = [*data, "mkdocs.yml"]
        return mark_of("\n".join(f"{path} {self.mark(path)}" for path in paths).encode())

    @cached_property
    def data(self) -> Data:
        """The data and the settings; what is wrong with them is in `troubles` from then on."""
        files = Files(self.paths, self.content)
        data = read_data(files)
        self.troubles = files.troubles
        return data

    def page_marks(self, path: str, source: str, *, behind: bool) -> list[str]:
        """The marks of a page; of the fields of the one it translates and of all of it; if it is behind, of the copy.

        `source` is the source language.
        """
        above = self.original_path(path, source)
        if not above:
            return [self.mark(path)]
        copies = [self.mark(self._copy_path(path))] if behind else []
        return [self.mark(path), self._fields_mark(above), self.mark(above), *copies]

    def _fields_mark(self, path: str) -> str:
        """A mark of what stands above a page's text, or of all of it where no text is set apart."""
        if path not in self._fields_marks:
            try:
                above, _, _ = self.content(path).partition(b"\n---") if path in self._here else (b"none", b"", b"")
                self._fields_marks[path] = mark_of(above)
            except OSError:
                self._fields_marks[path] = self.mark(path)
        return self._fields_marks[path]

    def _copy_path(self, path: str) -> str:
        _, code, name = path.split("/", 2)
        return copy_of_source(code, name)

    def _copy(self, path: str) -> bytes | None:
        copy = self._copy_path(path)
        try:
            return self.content(copy) if copy in self._here else None
        except OSError:
            return None

    def original_path(self, path: str, source: str) -> str:
        """Where the page that the one at `path` translates would stand; nowhere for the source language's own."""
        _, code, name = path.split("/", 2)
        return f"{DOCS}/{source}/{name}" if code != source else ""

    def page(self, path: str) -> tuple[Page | None, tuple[Trouble, ...]]:
        """The page at `path`, with the page it translates; None, and why, if it is no text."""
        if path not in self._pages:
            above = self.original_path(path, self.data.source_language)
            original = self.page(above)[0] if above in self._here else None
            files = Files(self.paths, self.content)
            raw = files.bytes(path, "unreadable-page")
            copy = functools.partial(self._copy, path)
            read = read_page(path, raw, self.data, original, copy) if raw is not None else (None, tuple(files.troubles))
            self._pages[path] = read
        return self._pages[path]

    def row(self, path: str) -> PageRow:
        """What others may know of the page at `path`; nothing is checked yet."""
        page, troubles = self.page(path)
        marks = self.page_marks(path, self.data.source_language, behind=bool(page and page.behind))
        return PageRow(marks, face_row(face_of(page)) if page else None, [trouble_row(one) for one in troubles])

    def checked(self, path: str, row: PageRow, around: Around, checks: tuple[Check, ...], *, tied: bool) -> PageRow:
        """The row with what `checks` find on the page and what they asked; `tied`: anew only what is tied."""
        page, _ = self.page(path)
        if not page:
            return row
        asking = around.anew()
        mine = [check for check in checks if check.family == TIED]
        found = row.found
        if not tied:
            others = (check for check in checks if check.family != TIED)
            found = [found_row(*one) for one in found_on_page(page, self.data, asking, others)]
        ties = [found_row(*one) for one in found_on_page(page, self.data, asking, mine)]
        asked = dict.fromkeys((*row.asked, *asking.asked)) if tied else asking.asked
        return replace(row, asked=list(asked), found=found, tied=ties)
