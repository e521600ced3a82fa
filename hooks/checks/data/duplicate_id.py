"""Two facts or two sources have the same id."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("DAT003")
def duplicate_id(trouble: Trouble) -> Problem:
    """Two facts or two sources have the same id."""
    return told(trouble)
