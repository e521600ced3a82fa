"""A file the library cannot be without is missing."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("DAT002", Severity.ERROR)
def missing_data(site: Site) -> Iterator[Problem]:
    """A file the library cannot be without is missing."""
    yield from told(site, "missing-data")
