"""A page says that it was reviewed on a day that has not come yet."""

import datetime
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import Site

# Somewhere it is already tomorrow.
TOMORROW = datetime.timedelta(days=1)


@check("REV003", Severity.ERROR)
def review_in_future(site: Site) -> Iterator[Problem]:
    """A page says that it was reviewed on a day that has not come yet."""
    for page in site.source_pages:
        if page.reviewed and page.reviewed > site.today + TOMORROW:
            message = f"`reviewed` is {page.reviewed}, and today is {site.today}."
            fix = f"Write the day it was read against its sources, such as `reviewed: {site.today}`."
            yield Problem(page.path, page.line_of("reviewed"), message, fix)
