"""What is remembered from one run to the next."""

import datetime
from pathlib import Path

import pytest

from hooks.content.answer import Answer, State
from hooks.outside.memory import remember, remembered
from tests.outside.test_look import TODAY

GOOD = {
    "https://a.example/": Answer(State.ALIVE, "", TODAY),
    "https://b.example/": Answer(State.MOVED, "https://c.example/é", TODAY),
}
BAD = {
    f"https://{state.value}.example/": Answer(state, "x", TODAY)
    for state in (State.GONE, State.UNREACHABLE, State.UNSEEN)
}


def test_good_answers_are_remembered_and_failures_are_not(tmp_path: Path) -> None:
    remember(tmp_path / "new" / "outside.json", GOOD | BAD, TODAY)
    assert remembered(tmp_path / "new" / "outside.json", TODAY) == GOOD
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["outside.json"]


@pytest.mark.parametrize(("days", "known"), [(0, True), (6, True), (7, False), (-1, False)])
def test_an_answer_counts_for_a_week(tmp_path: Path, days: int, known: bool) -> None:
    remember(tmp_path / "outside.json", GOOD, TODAY)
    assert bool(remembered(tmp_path / "outside.json", TODAY + datetime.timedelta(days))) is known


@pytest.mark.parametrize("text", [b"", b"[]", b"{", b"\xff", b'{"a": 1}', b'{"a": {"state": "ok"}}', b"null"])
def test_a_file_that_cannot_be_read_is_no_memory(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "outside.json").write_bytes(text)
    assert remembered(tmp_path / "outside.json", TODAY) == {}
    assert remembered(tmp_path / "none.json", TODAY) == {}
