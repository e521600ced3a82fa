"""A data file cannot be read."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("DAT001", Severity.ERROR)
def unreadable_data(site: Site) -> Iterator[Problem]:
    """A data file cannot be read."""
    yield from told(site, "unreadable-data")
