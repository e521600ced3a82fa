"""What became of an address outside the library when somebody last asked for it."""

import datetime
from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """ALIVE: it opens. MOVED: for good, elsewhere. GONE: the server has it no more. UNSEEN: we were not let in."""

    ALIVE = "alive"
    MOVED = "moved"
    GONE = "gone"
    UNREACHABLE = "unreachable"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address answered on `day`.

    `detail` is the new address if it moved, the number of the answer if it is gone, and a sentence that says why if it
    is unreachable or unseen.
    """

    state: State
    detail: str
    day: datetime.date
