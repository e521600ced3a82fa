"""Every mutation of the corpus is found to the line, and nothing else is told: recall 100 %, no false alarm."""

import datetime
from dataclasses import dataclass
from pathlib import Path

import pytest

from hooks.checks import ALL, OUTSIDE
from hooks.checks.check import Severity
from hooks.remember.memory import Memory
from hooks.remember.recheck import recheck
from tests.mutations.corpus import Mutation, changed, library, mutations
from tests.site_builder import TODAY

Told = set[tuple[str, str, int]]
# Told of what no text of a library can break; each is tested where it belongs.
ELSEWHERE = {check.name for check in OUTSIDE}


@dataclass
class Broken:
    """The library on disk, and what is told of it unbroken."""

    root: Path
    memory: Memory
    unbroken: Told

    def told(self, today: datetime.date = TODAY) -> Told:
        findings, _ = recheck(self.root, today, ALL, self.memory)
        return {(f.check.name, f.problem.path, f.problem.line) for f in findings}

    def put(self, path: str, content: bytes | None) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_bytes(content)


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Broken:
    it = Broken(tmp_path_factory.mktemp("library"), Memory("tests"), set())
    for path, content in library().items():
        it.put(path, content)
    findings, it.memory = recheck(it.root, TODAY, ALL, it.memory)
    assert not [f for f in findings if f.check.severity is Severity.ERROR], "the unbroken library has no errors"
    it.unbroken = it.told()
    return it


@pytest.mark.parametrize("mutation", mutations(), ids=lambda mutation: mutation.name)
def test_it_is_found_to_the_line_and_nothing_else_is_told(broken: Broken, mutation: Mutation) -> None:
    contents = changed(mutation)
    try:
        for path, (content, _) in contents.items():
            broken.put(path, content)
        today = mutation.record.get("today", TODAY)
        told = broken.told(today)
    finally:
        for path in contents:
            broken.put(path, library().get(path))
    expected = (mutation.check, *mutation.expected)
    assert expected in told, f"not found: {mutation.record['what']}; told: {sorted(told - broken.unbroken)}"
    moved = {(name, path) for name, path, _ in broken.unbroken}
    also = {*mutation.record.get("also", []), mutation.check}
    behind = {path.replace("docs/en/", "docs/es/") for path in contents}
    moved |= {("outdated-translation", path) for path in behind}
    false = {one for one in told if one[0] not in also and (one[0], one[1]) not in moved}
    assert not false, f"false alarms: {sorted(false)}"


def test_every_check_is_broken_in_five_ways_and_in_several_languages() -> None:
    few = {}
    for check in ALL:
        mine = [mutation for mutation in mutations() if mutation.check == check.name]
        if len(mine) < 5 and check.name not in ELSEWHERE:
            few[check.name] = len(mine)
    assert not few, f"fewer than five: {few}"
    unknown = {mutation.check for mutation in mutations()} - {check.name for check in ALL}
    assert not unknown, f"no such check: {unknown}"
    spanish = [mutation for mutation in mutations() if any("docs/es/" in step["file"] for step in mutation.steps)]
    assert len(spanish) * 4 >= len(mutations()), "a quarter of the corpus is in another language than English"
