"""A page asks for more years of school than its readers may have."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.readability import grade, line_of, prose
from hooks.content.site import Data

FOR_WORKERS, FOR_OTHERS = 8, 12
MOST = 16  # beyond the end of college a number tells nothing


@page_check("PLN001", Severity.NOTICE)
def hard_to_read(page: Page, data: Data) -> Iterator[Problem]:
    """A page asks for more years of school than its readers may have."""
    language = data.languages.get(page.language)
    audience = page.fields.get("audience")
    workers = isinstance(audience, list) and "workers" in audience
    highest = FOR_WORKERS if workers else FOR_OTHERS
    sentences = list(prose(page)) if language else []
    found = grade(sentences, language.reading) if language else None
    if found is not None and round(found, 1) > highest:
        longest = max(sentences, key=lambda sentence: sentence.length)
        line = page.title_heading.line if page.title_heading else 1
        whom = "a page for workers" if workers else "this page"
        years = f"about {round(found, 1):g}" if found < MOST else f"{MOST} or more"
        message = f"The text asks for {years} years of school; {whom} should ask for {highest} at most."
        fix = f"Use everyday words and shorter sentences. The longest is on line {line_of(page, longest)}."
        yield Problem(page.path, line, message, fix)
