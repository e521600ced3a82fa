"""A required field is missing."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("FLD002", Severity.ERROR)
def missing_field(site: Site) -> Iterator[Problem]:
    """A required field is missing."""
    yield from told(site, "missing-field")
