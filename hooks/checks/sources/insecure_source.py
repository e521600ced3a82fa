"""A source is recorded under an address that begins with `http:`."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.site import Data


@library_check("SRC001", Severity.NOTICE)
def insecure_source(data: Data, around: Around) -> Iterator[Problem]:
    """A source is recorded under an address that begins with `http:`."""
    for source in data.sources.values():
        # one with `no_link` is never a link on a page, so nobody is sent over an open line
        if source.url.lower().startswith("http:") and not source.no_link:
            message = f"The source `{source.id}` is named and not linked, because its address begins with `http:`."
            fix = f"Open `https:{source.url[5:]}`; if it shows the same page, write that. If not, say so in `no_link:`."
            yield Problem(source.path, source.line_of("url"), message, fix)
