"""A required field is missing."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("FLD002")
def missing_field(trouble: Trouble) -> Problem:
    """A required field is missing."""
    return told(trouble)
