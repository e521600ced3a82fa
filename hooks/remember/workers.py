"""Shares the reading of pages among processes: each keeps the pages it read until it has checked them."""

import contextlib
import multiprocessing
import sys
import threading
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from types import TracebackType

from hooks.checks.around import Around
from hooks.checks.check import Check
from hooks.content.overview import Overview
from hooks.remember.memory import PageRow
from hooks.remember.reading import Reading

ENOUGH = 150  # pages; for fewer, a second process takes longer to start than it saves


class Workers:
    """Reads and checks `paths`. First `rows`, then `check`, then `checked`; this process does a share itself."""

    def __init__(self, reading: Reading, paths: list[str], checks: tuple[Check, ...], processes: int) -> None:
        self.reading, self.checks, self.paths = reading, checks, frozenset(paths)
        count = max(1, min(processes, len(paths) // ENOUGH)) if can_fork() else 1
        shares = _shares(paths, count)
        self._own = shares[0]
        self._own_rows: dict[str, PageRow] = {}
        if paths:
            _ = reading.data  # once, for all
        self._helpers = [_Helper(reading, share, checks) for share in shares[1:]]

    def __enter__(self) -> "Workers":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for helper in self._helpers:
            helper.stop()

    def rows(self) -> dict[str, PageRow]:
        """What others may know of each page."""
        self._own_rows = {path: self.reading.row(path) for path in self._own}
        rows = dict(self._own_rows)
        for helper in self._helpers:
            rows |= helper.get(self.reading)
        return rows

    def check(self, around: Around) -> None:
        """Begin to check, now that all pages are known."""
        for helper in self._helpers:
            helper.tell(around.overview)
        for path, row in self._own_rows.items():
            self._own_rows[path] = self.reading.checked(path, row, around, self.checks, tied=False)

    def checked(self) -> dict[str, PageRow]:
        """The rows of all pages, with what was found."""
        rows = dict(self._own_rows)
        for helper in self._helpers:
            rows |= helper.get(self.reading)
        return rows


def can_fork() -> bool:
    """Forking is safe where no thread runs; elsewhere one process does it all."""
    return sys.platform == "linux" and threading.active_count() == 1


def _shares(paths: list[str], count: int) -> list[list[str]]:
    """`paths` in `count` parts of about the same size; a page and its translations stay together."""
    shares: list[list[str]] = [[] for _ in range(count)]
    place_of: dict[str, int] = {}
    for path in paths:
        name = path.split("/", 2)[2]
        shares[place_of.setdefault(name, len(place_of) % count)].append(path)
    return shares


class _Helper:
    """A process that reads and checks a share; should it be lost, its share is done here."""

    def __init__(self, reading: Reading, paths: list[str], checks: tuple[Check, ...]) -> None:
        self.paths, self.checks = paths, checks
        self.overview: Overview | None = None
        context = multiprocessing.get_context("fork")
        self.line, theirs = context.Pipe()
        self.process: ForkProcess = context.Process(target=_help, args=(theirs, reading, paths, checks), daemon=True)
        self.process.start()
        theirs.close()

    def tell(self, overview: Overview) -> None:
        """Hand over what is known of all pages."""
        self.overview = overview
        with contextlib.suppress(OSError):  # it is lost; `get` will do its share
            self.line.send(overview)

    def get(self, reading: Reading) -> dict[str, PageRow]:
        """The rows of its share."""
        try:
            rows: dict[str, PageRow] = self.line.recv()
            return rows
        except (EOFError, OSError):
            rows = {path: reading.row(path) for path in self.paths}
            if self.overview:
                around = Around(self.overview)
                for path, row in rows.items():
                    rows[path] = reading.checked(path, row, around, self.checks, tied=False)
            return rows

    def stop(self) -> None:
        """End the process."""
        self.line.close()
        self.process.join(timeout=0.2)
        if self.process.is_alive():
            self.process.kill()


def _help(line: Connection, reading: Reading, paths: list[str], checks: tuple[Check, ...]) -> None:
    try:
        rows = {path: reading.row(path) for path in paths}
        line.send(rows)
        around = Around(line.recv())
        line.send({path: reading.checked(path, row, around, checks, tied=False) for path, row in rows.items()})
    except (EOFError, OSError):  # the run was stopped
        return
