"""A page is excused from a check that finds nothing on it, that does not exist, or without a reason."""

from collections.abc import Iterable, Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.overview import Face
from hooks.content.shape import did_you_mean
from hooks.content.site import Data


@library_check("ALW001", Severity.ERROR)
def unused_allow(data: Data, around: Around) -> Iterator[Problem]:
    """A page is excused from a check that finds nothing on it, that does not exist, or without a reason."""
    # Which excuses were used is known only when all checks have run: checks.run tells it.
    yield from ()


def told_unused(faces: Iterable[Face], used: set[tuple[str, str]], names: set[str]) -> Iterator[Problem]:
    """The problems of this check. `used` holds (path, check name) of every excuse that was needed."""
    for page in faces:
        for name, line, is_reason in page.allowed:
            if name not in names:
                fix = did_you_mean(name, names, "Remove the line.")
                yield Problem(page.path, line, f"There is no check `{name}` to be excused from.", fix)
            elif not is_reason:
                yield Problem(page.path, line, f"`{name}` is allowed without a reason.", f'Write `{name}: "why"`.')
            elif (page.path, name) not in used:
                yield Problem(page.path, line, f"`{name}` is allowed here and no longer needed.", "Remove the line.")
