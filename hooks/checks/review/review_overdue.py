"""A page is past its review date."""

import datetime
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import Site


@check("REV001", Severity.NOTICE)
def review_overdue(site: Site) -> Iterator[Problem]:
    """A page is past its review date."""
    for page in site.source_pages:
        if not page.reviewed or page.draft:
            continue
        due = page.reviewed + datetime.timedelta(days=page.type.review_every)
        if due < site.today:
            message = f"This page was due for review on {due}."
            fix = f"Re-read it against its sources, then set `reviewed: {site.today}`."
            yield Problem(page.path, page.line_of("reviewed"), message, fix)
