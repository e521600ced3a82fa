"""A page stands in no language's folder."""

from hooks.checks.check import Problem, reading_check, told
from hooks.content.trouble import Trouble


@reading_check("PAG002")
def stray_page(trouble: Trouble) -> Problem:
    """A page stands in no language's folder."""
    return told(trouble)
