"""A page says that it was reviewed on a day that has not come yet."""

import datetime
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.page import Page
from hooks.content.site import Data

DAY = datetime.timedelta(days=1)


@linked_check("REV003", Severity.ERROR)
def review_in_future(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A page says that it was reviewed on a day that has not come yet."""
    if page.language != data.source_language:
        return
    # somewhere it is already tomorrow, so that only what lies two days ahead is wrong
    if page.reviewed and not around.is_over(page.reviewed - 2 * DAY) and page.reviewed > around.this_day() + DAY:
        message = f"`reviewed` is {page.reviewed}, and today is {around.this_day()}."
        fix = f"Write the day it was read against its sources, such as `reviewed: {around.this_day()}`."
        yield Problem(page.path, page.line_of("reviewed"), message, fix)
