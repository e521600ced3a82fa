"""A link leads to a part of a page that the page does not have."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.link_target import inside_target, target_page
from hooks.content.shape import did_you_mean
from hooks.content.site import Site


@check("LNK002", Severity.ERROR)
def missing_anchor(site: Site) -> Iterator[Problem]:
    """A link leads to a part of a page that the page does not have."""
    for page in site.pages:
        for link in page.body.links:
            target = inside_target(page, link)
            if not target or not target.anchor:
                continue
            there = target_page(site, page, target)
            if there and target.anchor not in there.anchor_ids:
                known = sorted(set(there.anchors.values()))
                message = f"`{there.name}` has no part with the id `{target.anchor}`."
                otherwise = f"Use one of: {', '.join(known)}." if known else "Link to the whole page, without `#`."
                fix = did_you_mean(target.anchor, known, otherwise)
                yield Problem(page.path, link.line, message, fix, link.column)
