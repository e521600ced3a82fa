"""A field holds something it cannot hold."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("FLD003", Severity.ERROR)
def wrong_field(site: Site) -> Iterator[Problem]:
    """A field holds something it cannot hold."""
    yield from told(site, "wrong-field")
