"""Checks a library on disk, reading anew only what has changed since the memory of the last run."""

import datetime
import enum
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from hooks.checks.around import Around
from hooks.checks.check import Check, Finding
from hooks.checks.run import found_in_library, told_of
from hooks.content.file_metadata import ENDINGS
from hooks.content.files import Files
from hooks.content.load import metadata_in
from hooks.content.overview import Overview
from hooks.content.read_pages import pages_by_language
from hooks.remember.memory import Memory, PageRow
from hooks.remember.reading import Reading
from hooks.remember.rows import Row, face_from, found_from, found_row, trouble_from, trouble_row
from hooks.remember.workers import Workers


def recheck(
    root: Path, today: datetime.date, checks: Iterable[Check], memory: Memory, processes: int = 1
) -> tuple[list[Finding], Memory]:
    """What `checks` find in the library under `root`, as `run_checks` tells it, and the memory for the next run.

    `memory` is that of an earlier run of the same program with the same checks, or an empty one. `processes` is how
    many may work at once when there is much to read.
    """
    checks = tuple(checks)
    reading = Reading(root)
    old = _with_data(reading, memory)
    listing = Files(reading.paths, reading.content)
    by_language = pages_by_language(listing, tuple(old.codes), old.source)
    paths = [
        path for code in (old.source, *(c for c in old.codes if c != old.source)) for path in by_language.get(code, [])
    ]
    states = {path: _state(reading, old, path) for path in paths}
    stale = [path for path in paths if states[path] is _State.STALE]
    rows = {path: old.pages[path] for path in paths if states[path] is not _State.STALE}
    metadata = {path: _metadata(reading, old, path) for path in reading.paths if path.lower().endswith(ENDINGS)}

    with Workers(reading, stale, checks, processes) as workers:
        rows |= workers.rows()
        rows = {path: rows[path] for path in sorted(rows)}
        around = Around(_overview(today, reading, old, rows, listing, metadata))
        changed = {question for question, answer in old.answers.items() if around.answer(question) != answer}
        workers.check(around)
        for path, row in rows.items():
            if states[path] is not _State.STALE and not changed.isdisjoint(row.asked):
                rows[path] = reading.checked(path, reading.row(path), around, checks, tied=False)
            elif states[path] is _State.UNTIED:
                again = replace(row, marks=reading.row(path).marks)
                rows[path] = reading.checked(path, again, around, checks, tied=True)
        library = old.library
        if not library.asked or not changed.isdisjoint(library.asked):
            asking = around.anew()
            found = [found_row(*one) for one in found_in_library(reading.data, asking, checks)]
            library = PageRow([], None, [], list(asking.asked), found)
        rows |= workers.checked()
    questions = dict.fromkeys(question for row in (*rows.values(), library) for question in row.asked)
    answers = {question: around.answer(question) for question in questions}
    new = replace(old, metadata=metadata, pages=rows, library=library, answers=answers)
    return _told(new, around.overview, checks), new


def _with_data(reading: Reading, memory: Memory) -> Memory:
    """The memory, if the data is still as it was; else an empty one that knows the data of now."""
    mark = reading.data_mark
    if memory.data == mark:
        return memory
    data = reading.data
    troubles = [trouble_row(trouble) for trouble in reading.troubles]
    return Memory(memory.program, mark, data.source_language, list(data.codes), list(data.languages), troubles)


class _State(enum.Enum):
    """What is remembered of a page: nothing that holds; all but what is tied to the page it translates; everything."""

    STALE = "stale"
    UNTIED = "untied"
    TRUE = "true"


def _state(reading: Reading, old: Memory, path: str) -> _State:
    row = old.pages.get(path)
    if not row:
        return _State.STALE
    marks = reading.page_marks(path, old.source, behind=len(row.marks) == 4)
    if row.marks == marks:
        return _State.TRUE
    return _State.UNTIED if row.face and len(marks) > 1 and row.marks[:2] == marks[:2] else _State.STALE


def _metadata(reading: Reading, old: Memory, path: str) -> Row:
    mark = reading.mark(path)
    known = old.metadata.get(path)
    return (
        known if known and known[0] == mark else [mark, list(metadata_in(Files(reading.paths, reading.content), path))]
    )


def _overview(
    today: datetime.date,
    reading: Reading,
    old: Memory,
    rows: dict[str, PageRow],
    listing: Files,
    metadata: dict[str, Row],
) -> Overview:
    faces = {path: face_from(row.face) for path, row in rows.items() if row.face}
    unread = [trouble for row in rows.values() for trouble in row.troubles]
    troubles = (*map(trouble_from, old.troubles), *listing.troubles, *map(trouble_from, unread))
    kinds = {path: tuple(told) for path, (_, told) in metadata.items() if told}
    return Overview(today, faces, frozenset(reading.paths), kinds, troubles)


def _told(memory: Memory, overview: Overview, checks: tuple[Check, ...]) -> list[Finding]:
    by_code = {check.code: check for check in checks}
    found = [*memory.library.found, *(one for row in memory.pages.values() for one in (*row.found, *row.tied))]
    return told_of((found_from(row, by_code) for row in found), overview.faces, memory.described, checks)
