"""A page is not plain text in UTF-8."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("PAG001")
def unreadable_page(trouble: Trouble) -> Problem:
    """A page is not plain text in UTF-8."""
    return told(trouble)
