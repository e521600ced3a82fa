"""A link leads to a part of a page that the page does not have."""

from collections.abc import Iterator

from hooks.checks.around import Around, page_shown
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.link_target import inside_target
from hooks.content.page import Page
from hooks.content.shape import did_you_mean
from hooks.content.site import Data


@linked_check("LNK002", Severity.ERROR)
def missing_anchor(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A link leads to a part of a page that the page does not have."""
    for link in page.body.links:
        target = inside_target(page, link)
        if not target or not target.anchor:
            continue
        there = page_shown(around, data, page.language, target.path)
        if there and target.anchor not in there.ids:
            known = sorted(set(there.headings))
            message = f"`{there.name}` has no part with the id `{target.anchor}`."
            otherwise = f"Use one of: {', '.join(known)}." if known else "Link to the whole page, without `#`."
            fix = did_you_mean(target.anchor, known, otherwise)
            yield Problem(page.path, link.line, message, fix, link.column)
