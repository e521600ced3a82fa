"""A sentence is so long that its beginning is forgotten at its end."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.readability import line_of, prose
from hooks.content.site import Data

LONGEST = 40


@page_check("PLN002", Severity.NOTICE)
def long_sentence(page: Page, data: Data) -> Iterator[Problem]:
    """A sentence is so long that its beginning is forgotten at its end."""
    for sentence in prose(page, letters=2 * LONGEST + 1):  # so many words have a letter each, and a sign between
        words = sentence.length
        if words > LONGEST:
            begins = " ".join(sentence.text.split()[:5])
            message = f"The sentence `{begins} …` has {words} words."
            fix = f"Cut it in two, or make it a list: {LONGEST} words at most."
            yield Problem(page.path, line_of(page, sentence), message, fix)
