"""A data file cannot be read."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("DAT001")
def unreadable_data(trouble: Trouble) -> Problem:
    """A data file cannot be read."""
    return told(trouble)
