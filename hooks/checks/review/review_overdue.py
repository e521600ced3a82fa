"""A page is past its review date."""

import datetime
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.page import Page
from hooks.content.site import Data


@linked_check("REV001", Severity.NOTICE)
def review_overdue(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A page is past its review date."""
    if page.language != data.source_language:
        return
    if not page.reviewed or page.draft:
        return
    due = page.reviewed + datetime.timedelta(days=page.type.review_every)
    if around.is_over(due):
        message = f"This page was due for review on {due}."
        fix = f"Re-read it against its sources, then set `reviewed: {around.this_day()}`."
        yield Problem(page.path, page.line_of("reviewed"), message, fix)
