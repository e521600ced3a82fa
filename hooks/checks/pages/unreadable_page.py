"""A page is not plain text in UTF-8."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("PAG001", Severity.ERROR)
def unreadable_page(site: Site) -> Iterator[Problem]:
    """A page is not plain text in UTF-8."""
    yield from told(site, "unreadable-page")
