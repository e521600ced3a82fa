"""Two deadlines for the same thing at the same agency are of different length."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.deadline import Deadline
from hooks.content.language import fold
from hooks.content.site import Data


@library_check("FCT010", Severity.ERROR)
def contradictory_deadline(data: Data, around: Around) -> Iterator[Problem]:
    """Two deadlines for the same thing at the same agency are of different length."""
    first: dict[tuple[str, ...], Deadline] = {}
    for clock in data.deadlines:
        words = [by_language.get(data.source_language, "") for by_language in (clock.kind, clock.who, clock.starts)]
        same = first.setdefault((clock.agency, clock.mode, *map(fold, words)), clock)
        if all(words) and _length(same) != _length(clock):
            message = (
                f"`{clock.id}` gives {clock.length} {clock.unit}, and `{same.id}` on line {same.line} gives "
                f"{same.length} {same.unit}, for the same thing at `{clock.agency}`."
            )
            fix = "Look at the statute and keep the right one. If both are right, say in `kind:` how they differ."
            yield Problem(clock.path, clock.line, message, fix)


def _length(clock: Deadline) -> tuple[int, str]:
    """Its length; twelve months are a year, but thirty days are no month."""
    return (clock.length * 12, "months") if clock.unit == "years" else (clock.length, clock.unit)
