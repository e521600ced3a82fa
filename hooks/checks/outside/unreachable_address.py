"""An outside address gives no answer that can be used."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, site_check
from hooks.content.answer import State
from hooks.content.outside_link import answered
from hooks.content.site import Site


@site_check("OUT003", Severity.NOTICE)
def unreachable_address(site: Site) -> Iterator[Problem]:
    """An outside address gives no answer that can be used."""
    for link, answer in answered(site, State.UNREACHABLE):
        fix = "Open it in a browser. If it opens there, leave it; if it fails for days, mend it like one that is gone"
        fix += f", with the recorded copy `{link.archived}`." if link.archived else "."
        yield Problem(link.path, link.line, f"`{link.address}` was not reached: {answer.detail}", fix, link.column)
