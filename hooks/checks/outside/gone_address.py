"""The server of an outside address says that the page is gone."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, site_check
from hooks.content.answer import State
from hooks.content.outside_link import OutsideLink, answered
from hooks.content.site import Site


@site_check("OUT001", Severity.ERROR)
def gone_address(site: Site) -> Iterator[Problem]:
    """The server of an outside address says that the page is gone."""
    for link, answer in answered(site, State.GONE):
        message = f"`{link.address}` is gone: its server answers {answer.detail}."
        yield Problem(link.path, link.line, message, _fix(link), link.column)


def _fix(link: OutsideLink) -> str:
    if link.archived:
        return f"Write the recorded copy in its place: `url: {link.archived}`."
    last = {
        "": "take the link away and keep the words",
        "url": "take the line `url:` away; the source stays, with the day it was read",
        "archived": "take the line `archived:` away",
        "value": "find out whether the fact still holds",
    }[link.field]
    search = "Search its publisher's site for where it is now, or paste the address into the search of web.archive.org"
    return f"{search} and write the copy's address here. If there is none, {last}."
