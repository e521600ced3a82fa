"""A file the library cannot be without is missing."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("DAT002")
def missing_data(trouble: Trouble) -> Problem:
    """A file the library cannot be without is missing."""
    return told(trouble)
