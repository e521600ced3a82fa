"""The status of the process was to be looked at again before today."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.site import Data


@library_check("REV002", Severity.NOTICE)
def status_overdue(data: Data, around: Around) -> Iterator[Problem]:
    """The status of the process was to be looked at again before today."""
    status = data.status
    if status.look_again and around.is_over(status.look_again):
        line = status.yaml.line("look_again") if status.yaml else 1
        message = f"The status was to be looked at again by {status.look_again}; every page now says it is overdue."
        fix = "Read the sources live, correct the status, then set `evidence_end` and `look_again`."
        yield Problem(status.path, line, message, fix)
