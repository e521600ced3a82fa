"""Remembers between two runs which addresses answered well, so that nobody's server is asked twice in a week."""

import datetime
import json
import os
from collections.abc import Mapping
from pathlib import Path

from hooks.content.answer import Answer, State

GOOD = {State.ALIVE, State.MOVED}
DAYS = 7


def remembered(file: Path, today: datetime.date) -> dict[str, Answer]:
    """The good answers of the last seven days, by address; none if `file` is not there or cannot be read."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        answers = {
            str(address): Answer(State(one["state"]), str(one["detail"]), datetime.date.fromisoformat(one["day"]))
            for address, one in told.items()
        }
    except (OSError, ValueError, AttributeError, KeyError, TypeError):
        return {}
    return {address: answer for address, answer in answers.items() if _counts(answer, today)}


def remember(file: Path, answers: Mapping[str, Answer], today: datetime.date) -> None:
    """Write the good ones of `answers`; failures are asked anew each time."""
    good = {
        address: {"state": answer.state.value, "detail": answer.detail, "day": answer.day.isoformat()}
        for address, answer in sorted(answers.items())
        if _counts(answer, today)
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    draft.write_text(json.dumps(good, ensure_ascii=False, indent=1), encoding="utf-8")
    draft.replace(file)  # at once: whoever reads meanwhile finds the old one or the new one


def _counts(answer: Answer, today: datetime.date) -> bool:
    return answer.state in GOOD and 0 <= (today - answer.day).days < DAYS
