"""The fields above a page cannot be read."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check, told
from hooks.content.site import Site


@check("FLD001", Severity.ERROR)
def unreadable_front_matter(site: Site) -> Iterator[Problem]:
    """The fields above a page cannot be read."""
    yield from told(site, "unreadable-front-matter")
