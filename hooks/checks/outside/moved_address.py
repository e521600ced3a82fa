"""An outside address has moved for good."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from hooks.checks.check import Problem, Severity, site_check
from hooks.content.answer import State
from hooks.content.outside_link import answered
from hooks.content.site import Site


@site_check("OUT002", Severity.NOTICE)
def moved_address(site: Site) -> Iterator[Problem]:
    """An outside address has moved for good."""
    for link, answer in answered(site, State.MOVED):
        part = link.address.partition("#")[2]
        now = answer.detail + (f"#{part}" if part and "#" not in answer.detail else "")
        if _is_front(now) and not _is_front(link.address):
            message = f"`{link.address}` now leads to a front page, `{now}`: the page itself is probably gone."
            fix = "Search that site for the page, and write its address here. "
            fix += (
                f"Or write the recorded copy: `url: {link.archived}`."
                if link.archived
                else "If it is gone, paste the old address into the search of web.archive.org for a copy."
            )
        else:
            message = f"`{link.address}` has moved to `{now}`."
            fix = f"Open it; if it still says what is cited, write `{now}`."
        yield Problem(link.path, link.line, message, fix, link.column)


def _is_front(address: str) -> bool:
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query
