"""The file in which a run leaves what it found for the next one."""

import contextlib
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hooks.checks.around import Question
from hooks.remember.rows import Row

FORMAT = "checks 2"


@dataclass
class PageRow:
    """What is remembered of one page.

    `marks` stand for its bytes, for the fields of the page it translates, for the whole of that and, if the page is
    behind, for the copy kept of that. `face` is None for a file that is no text, then `troubles` tell why. `asked` are
    what its checks asked of the rest of the library; `found` the problems, `tied` those that rest on the page it
    translates as well.
    """

    marks: list[str]
    face: Row | None
    troubles: list[Row] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)
    found: list[Row] = field(default_factory=list)
    tied: list[Row] = field(default_factory=list)


@dataclass
class Memory:
    """What a run found. `program` and `data` are marks of what everything rests on; `codes` the site's languages.

    `described` are the codes that have a language file; `metadata` path to [mark, kinds] of images and documents;
    `library` what was found in the data and in the library as a whole; `answers` what all that was asked had for an
    answer in that run.
    """

    program: str = ""
    data: str = ""
    source: str = ""
    codes: list[str] = field(default_factory=list)
    described: list[str] = field(default_factory=list)
    troubles: list[Row] = field(default_factory=list)
    metadata: dict[str, Row] = field(default_factory=dict)
    pages: dict[str, PageRow] = field(default_factory=dict)
    library: PageRow = field(default_factory=lambda: PageRow([], None))
    answers: dict[Question, str] = field(default_factory=dict)


def _as_list(row: PageRow, places: dict[Question, int]) -> Row:
    """A row as a list; each question, which many pages ask, by its place among all."""
    return [row.marks, row.face, row.troubles, [places[question] for question in row.asked], row.found, row.tied]


def _page_row(row: Row, questions: list[Question]) -> PageRow:
    marks, face, troubles, asked, found, tied = row
    return PageRow(marks, face, troubles, [questions[place] for place in asked], found, tied)


def mark_of(*parts: bytes) -> str:
    """A short mark of `parts`: other parts, another mark."""
    made = hashlib.blake2b(digest_size=16)
    for part in parts:
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.hexdigest()


def read_memory(file: Path, program: str) -> Memory:
    """What the last run left in `file`; an empty memory if it left nothing, or nothing this `program` can believe."""
    try:
        first, _, rest = file.read_bytes().partition(b"\n")
        if first.decode() != f"{FORMAT} {program} {mark_of(rest)}":
            return Memory(program)
        kept: dict[str, Any] = json.loads(rest)
        questions = [(kind, about) for kind, about, _ in kept["answers"]]
        kept["answers"] = {question: row[2] for question, row in zip(questions, kept["answers"], strict=True)}
        kept["pages"] = {path: _page_row(row, questions) for path, row in kept["pages"].items()}
        kept["library"] = _page_row(kept["library"], questions)
        return Memory(**kept)
    except (OSError, ValueError, TypeError, LookupError):
        return Memory(program)


def write_memory(file: Path, memory: Memory) -> None:
    """Leave `memory` in `file`; a folder that cannot be written to is no reason to fail."""
    kept = {name: getattr(memory, name) for name in Memory.__dataclass_fields__}
    places = {question: place for place, question in enumerate(memory.answers)}
    kept["answers"] = [[*question, answer] for question, answer in memory.answers.items()]
    kept["pages"] = {path: _as_list(row, places) for path, row in memory.pages.items()}
    kept["library"] = _as_list(memory.library, places)
    content = json.dumps(kept, separators=(",", ":")).encode()
    partial = file.with_suffix(".part")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(f"{FORMAT} {memory.program} {mark_of(content)}\n".encode() + content)
        partial.replace(file)  # so that a run that is stopped leaves the old memory, or none
