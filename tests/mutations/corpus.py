"""Reads the corpus: tests/mutations/<family>/<check-name>.yml, over the pages of tests/mutations/library.

A file lists ways to make one mistake:

    - what: a page that was renamed          in words, for whoever reads a failing test
      file: docs/en/modules/rights-at-work.md
      find: "(../help.md)"                   must stand there exactly once
      put: "(../hlep.md)"
      at: "(../hlep.md)"                     the line of this text, if it is not told where `find` began
      line: 12                               or on this line
      told_in: docs/es/help.md               only if it is told in another file
      also: [other-check]                    other checks that rightly tell of the same change, anywhere
      today: 2027-03-01                      the day of the run, if it matters

Instead of `find` and `put`, `new:` is the whole text of a file, `base64:` its bytes, `append:` a text behind its end
(`times:` how often), `gone: true` takes it away, `latin-1: true` saves it in another encoding. `steps:` is a list of
several such changes; of them the last is told.
That a change in English puts its translations behind is true, and needs no `also`.
"""

import base64
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.site_builder import ROOT, files_in

HERE = Path(__file__).resolve().parent
KEYS = {
    "what",
    "file",
    "find",
    "put",
    "line",
    "told_in",
    "at",
    "also",
    "base64",
    "new",
    "append",
    "times",
    "gone",
    "latin-1",
    "steps",
    "today",
}


@dataclass(frozen=True)
class Mutation:
    """One way to make the mistake that `check` finds."""

    check: str
    number: int
    record: dict[str, Any]

    @property
    def name(self) -> str:
        """How a test names it."""
        return f"{self.check}-{self.number}"

    @property
    def steps(self) -> list[dict[str, Any]]:
        """Its changes, in order."""
        steps: list[dict[str, Any]] = self.record.get("steps") or [self.record]
        return steps

    @property
    def expected(self) -> tuple[str, int]:
        """The file and the line it must be told on."""
        last = self.steps[-1]
        path = self.record.get("told_in") or last["file"]
        if "line" in self.record:
            return path, self.record["line"]
        after = changed(self)
        if "at" in self.record:
            content = after[path][0] if path in after else library()[path]
            text = (content or b"").decode(errors="replace")
            assert text.count(self.record["at"]) == 1, f"{self.name}: `{self.record['at']}` is not there once"
            return path, text[: text.index(self.record["at"])].count("\n") + 1
        return path, after[last["file"]][1]


@cache
def library() -> dict[str, bytes]:
    """The files that are broken: frozen copies of real pages, with the languages and page types of today."""
    files = files_in(HERE / "library")
    for folder in ("languages", "page_types"):
        for path in sorted((ROOT / "docs" / "_data" / folder).glob("*.yml")):
            files[path.relative_to(ROOT).as_posix()] = path.read_bytes()
    return files


@cache
def mutations() -> tuple[Mutation, ...]:
    """Every mutation of the corpus."""
    found = []
    for path in sorted(HERE.glob("*/*.yml")):
        if path.is_relative_to(HERE / "library"):
            continue
        records = yaml.safe_load(path.read_text(encoding="utf-8"))
        for number, record in enumerate(records, 1):
            assert set(record) <= KEYS, f"{path}: {set(record) - KEYS}"
            found.append(Mutation(path.stem, number, record))
    return tuple(found)


def changed(mutation: Mutation) -> dict[str, tuple[bytes | None, int]]:
    """What each file of a mutation holds afterwards, None if it is gone, and the line where it was changed."""
    result: dict[str, tuple[bytes | None, int]] = {}
    for step in mutation.steps:
        path = step["file"]
        before = result[path][0] if path in result else library().get(path)
        text = (before or b"").decode()
        if step.get("gone"):
            assert before is not None, f"{mutation.name}: {path} is not there"
            result[path] = (None, 1)
        elif "new" in step:
            result[path] = (_bytes(step, step["new"]), 1)
        elif "base64" in step:
            result[path] = (base64.b64decode(step["base64"]), 1)
        elif "append" in step:
            result[path] = (_bytes(step, text + step["append"] * step.get("times", 1)), text.count("\n") + 1)
        else:
            assert text.count(step["find"]) == 1, (
                f"{mutation.name}: `{step['find']}` stands {text.count(step['find'])} times"
            )
            line = text[: text.index(step["find"])].count("\n") + 1
            result[path] = (_bytes(step, text.replace(step["find"], step["put"])), line)
    return result


def _bytes(step: dict[str, Any], text: str) -> bytes:
    return text.encode("latin-1" if step.get("latin-1") else "utf-8")
