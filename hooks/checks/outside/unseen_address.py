"""An outside address was not looked at, because its site does not want programs to."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, site_check
from hooks.content.answer import State
from hooks.content.outside_link import answered
from hooks.content.site import Site


@site_check("OUT004", Severity.NOTICE)
def unseen_address(site: Site) -> Iterator[Problem]:
    """An outside address was not looked at, because its site does not want programs to."""
    for link, answer in answered(site, State.UNSEEN):
        message = f"`{link.address}` was not looked at: {answer.detail}"
        yield Problem(link.path, link.line, message, "Open it in a browser, now and then.", link.column)
