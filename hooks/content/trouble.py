"""What reading found wrong: recorded here, told by a check."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that could not be read as written.

    `kind` is the name of the check that will tell it; `line` and `column` count from 1.
    """

    kind: str
    path: str
    line: int
    message: str
    fix: str
    column: int = 1
