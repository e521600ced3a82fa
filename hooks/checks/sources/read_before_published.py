"""A source was read before it was published, or on a day that has not come yet."""

import datetime
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.amounts import first_day
from hooks.content.site import Data

TWO_DAYS = datetime.timedelta(days=2)  # somewhere it is already tomorrow


@library_check("SRC003", Severity.ERROR)
def read_before_published(data: Data, around: Around) -> Iterator[Problem]:
    """A source was read before it was published, or on a day that has not come yet."""
    for source in data.sources.values():
        published = first_day(source.published)
        if published and published > source.read > datetime.date.min:
            message = f"The source `{source.id}` was read on {source.read} and published later, in {source.published}."
            fix = "Look at the source, and correct `published:` or `read:`."
            yield Problem(source.path, source.line_of("published"), message, fix)
        elif source.read > datetime.date.min + TWO_DAYS and not around.is_over(source.read - TWO_DAYS):
            today = around.this_day()
            message = f"The source `{source.id}` was read on {source.read}, and today is {today}."
            fix = f"Write the day it was read, such as `read: {today}`."
            yield Problem(source.path, source.line_of("read"), message, fix)
