"""A field is not known here."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("FLD004", Severity.ERROR)
def unknown_field(site: Site) -> Iterator[Problem]:
    """A field is not known here."""
    yield from told(site, "unknown-field")
