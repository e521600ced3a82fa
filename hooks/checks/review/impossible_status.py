"""The days of the status cannot all be right."""

import datetime
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.amounts import first_day
from hooks.content.site import Data


@library_check("REV004", Severity.ERROR)
def impossible_status(data: Data, around: Around) -> Iterator[Problem]:
    """The days of the status cannot all be right."""
    status = data.status
    end = first_day(status.evidence_end)
    if not end or end.year < 1900 or not status.yaml:
        return
    line = status.yaml.line("evidence_end")
    if not around.is_over(end - datetime.timedelta(days=1)):
        message = f"What was read ends in {status.evidence_end}, and today is {around.this_day()}."
        fix = "Write the month of the newest thing that was read, such as `evidence_end: 2026-07`."
        yield Problem(status.path, line, message, fix)
    elif status.look_again and end > status.look_again:
        message = f"What was read ends in {status.evidence_end}, after the day to look again, {status.look_again}."
        fix = "Set `look_again` to the next day on which somebody has to look."
        yield Problem(status.path, status.yaml.line("look_again"), message, fix)
