"""A page stands in no language's folder."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("PAG002", Severity.ERROR)
def stray_page(site: Site) -> Iterator[Problem]:
    """A page stands in no language's folder."""
    yield from told(site, "stray-page")
