"""A page is excused from a check that finds nothing on it, that does not exist, or without a reason."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.shape import did_you_mean
from hooks.content.site import Site


@check("ALW001", Severity.ERROR)
def unused_allow(site: Site) -> Iterator[Problem]:
    """A page is excused from a check that finds nothing on it, that does not exist, or without a reason."""
    # Which excuses were used is known only when all checks have run: checks.run tells it.
    yield from ()


def told_unused(site: Site, used: set[tuple[str, str]], names: set[str]) -> Iterator[Problem]:
    """The problems of this check. `used` holds (path, check name) of every excuse that was needed."""
    for page in site.pages:
        for name, reason in page.allowed.items():
            line = page.own.line("allow", name)
            if name not in names:
                fix = did_you_mean(name, names, "Remove the line.")
                yield Problem(page.path, line, f"There is no check `{name}` to be excused from.", fix)
            elif not isinstance(reason, str) or len(reason.strip()) < 8:
                yield Problem(page.path, line, f"`{name}` is allowed without a reason.", f'Write `{name}: "why"`.')
            elif (page.path, name) not in used:
                yield Problem(page.path, line, f"`{name}` is allowed here and no longer needed.", "Remove the line.")
