"""The library's address is still a reserved example name."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.site import Data

# names that will never lead anywhere (RFC 2606 and RFC 6761)
RESERVED = {"example", "test", "invalid", "localhost"}
OWN_MACHINE = {"127.0.0.1", "0.0.0.0", "::1"}
OF_EXAMPLES = (["example", "com"], ["example", "org"], ["example", "net"])


@library_check("SET004", Severity.NOTICE)
def reserved_address(data: Data, around: Around) -> Iterator[Problem]:
    """The library's address is still a reserved example name."""
    settings = data.settings
    for name, address in (("site_url", settings.site_url), ("repo_url", settings.repo_url)):
        name_of_host = urlsplit(address).hostname or ""
        host = name_of_host.split(".")
        if host[-1] in RESERVED or host[-2:] in OF_EXAMPLES or name_of_host in OWN_MACHINE:
            message = f"`{name}` is `{address}`, a reserved name: printed codes and links to it do not open yet."
            yield Problem(settings.path, settings.lines.get(name, 1), message, "Write the address where it will live.")
