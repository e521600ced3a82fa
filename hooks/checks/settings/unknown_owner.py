"""A page is owned by nobody on the list."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.shape import did_you_mean
from hooks.content.site import Data


@page_check("SET001", Severity.ERROR)
def unknown_owner(page: Page, data: Data) -> Iterator[Problem]:
    """A page is owned by nobody on the list."""
    owners = data.settings.owners
    if page.language != data.source_language:
        return
    owner = page.fields.get("owner")
    if isinstance(owner, str) and owners and owner not in owners:
        fix = did_you_mean(owner, owners, f"Use one of: {', '.join(owners)}.")
        yield Problem(page.path, page.line_of("owner"), f"There is no owner `{owner}` in site.yml.", fix)
