"""The library's address is still a reserved example name."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import Site


@check("SET004", Severity.NOTICE)
def reserved_address(site: Site) -> Iterator[Problem]:
    """The library's address is still a reserved example name."""
    settings = site.data.settings
    for name, address in (("site_url", settings.site_url), ("repo_url", settings.repo_url)):
        host = address.partition("://")[2].split("/")[0]
        if host.endswith((".example", ".test", ".invalid", ".localhost")):
            message = f"`{name}` is `{address}`, a reserved name: printed codes and links to it do not open yet."
            yield Problem(settings.path, settings.lines.get(name, 1), message, "Write the address where it will live.")
