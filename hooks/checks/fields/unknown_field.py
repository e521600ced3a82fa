"""A field is not known here."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("FLD004")
def unknown_field(trouble: Trouble) -> Problem:
    """A field is not known here."""
    return told(trouble)
