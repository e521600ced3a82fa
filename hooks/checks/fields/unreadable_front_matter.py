"""The fields above a page cannot be read."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("FLD001")
def unreadable_front_matter(trouble: Trouble) -> Problem:
    """The fields above a page cannot be read."""
    return told(trouble)
