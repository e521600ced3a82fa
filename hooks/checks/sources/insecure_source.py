"""A source is recorded under an address that begins with `http:`."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import Site


@check("SRC001", Severity.NOTICE)
def insecure_source(site: Site) -> Iterator[Problem]:
    """A source is recorded under an address that begins with `http:`."""
    for source in site.data.sources.values():
        # one with `no_link` is never a link on a page, so nobody is sent over an open line
        if source.url.lower().startswith("http:") and not source.no_link:
            message = f"The source `{source.id}` is named and not linked, because its address begins with `http:`."
            fix = f"Open `https:{source.url[5:]}`; if it shows the same page, write that. If not, say so in `no_link:`."
            yield Problem(source.path, source.line_of("url"), message, fix)
