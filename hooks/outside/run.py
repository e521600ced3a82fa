"""Finds out what became of outside addresses: those of the last week from memory, the others by asking."""

import datetime
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from hooks.content.answer import Answer, State
from hooks.outside.host import host_name
from hooks.outside.look import look
from hooks.outside.manners import Manners
from hooks.outside.memory import remember, remembered
from hooks.outside.progress import progress, say

MEMORY = ".cache/outside.json"
_TOO_MANY = 5  # hosts; if none of so many answers, it is not they who are missing


class NoNetworkError(Exception):
    """Not one of several servers answered, so nothing can be said of any of them."""


def answers_for(addresses: Iterable[str], root: Path, today: datetime.date, manners: Manners) -> dict[str, Answer]:
    """The answer of every address. What was found is remembered even if the run is stopped.

    Raises `NoNetworkError` if several hosts were asked and none could be reached.
    """
    wanted = list(dict.fromkeys(addresses))
    memory = remembered(root / MEMORY, today)
    new: dict[str, Answer] = {}
    asked = [address for address in wanted if address not in memory]
    if asked:
        try:
            with progress(len(asked)) as step:

                def tell(address: str, answer: Answer) -> None:
                    new[address] = answer
                    step()

                look(asked, manners, today, tell)
        finally:
            remember(root / MEMORY, memory | new, today)
    hosts = {host_name(address) for address in new}
    if len(hosts) >= _TOO_MANY and all(answer.state is State.UNREACHABLE for answer in new.values()):
        raise NoNetworkError(f"None of {len(hosts)} servers answered. Is this machine connected to the internet?")
    answers = {address: (memory | new)[address] for address in wanted}
    say(_summary(answers, len(wanted) - len(asked)))
    return answers


def _summary(answers: dict[str, Answer], known: int) -> str:
    counts = Counter(answer.state.value for answer in answers.values())
    told = ", ".join(f"{counts[state.value]} {state.value}" for state in State if counts[state.value])
    return f"{len(answers)} outside addresses, {known} of them known from the last week: {told or 'none'}."
