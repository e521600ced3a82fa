"""Two facts or two sources have the same id."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("DAT003", Severity.ERROR)
def duplicate_id(site: Site) -> Iterator[Problem]:
    """Two facts or two sources have the same id."""
    yield from told(site, "duplicate-id")
