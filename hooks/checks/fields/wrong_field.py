"""A field holds something it cannot hold."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("FLD003")
def wrong_field(trouble: Trouble) -> Problem:
    """A field holds something it cannot hold."""
    return told(trouble)
