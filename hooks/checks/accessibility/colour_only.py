"""Something is pointed at by its colour alone."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("ACC006", Severity.ERROR)
def colour_only(page: Page, data: Data) -> Iterator[Problem]:
    """Something is pointed at by its colour alone."""
    language = data.languages.get(page.language)
    if not language or not language.access.colour_only:
        return
    pattern = re.compile("|".join(language.access.colour_only), re.IGNORECASE)
    for thing in page.body.runs:
        text = inline.mask(page.body.source_of(thing))
        for match in pattern.finditer(text):
            words = " ".join(match.group().split())
            message = f"`{words}` tells something by its colour alone, which not everybody sees, and no print."
            fix = "Name it by its words or its place: `the button Send`, `the last column`."
            place = thing.start + match.start()
            yield Problem(page.path, page.body.line_at(place), message, fix, page.body.column_at(place))
