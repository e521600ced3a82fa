"""A value or citation names a fact that does not exist."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.generated_lists import LISTS
from hooks.content.page import Page
from hooks.content.shape import did_you_mean
from hooks.content.site import Data

_ONE_ID = re.compile(r"[\w.-]+\Z")


@page_check("FCT001", Severity.ERROR)
def unknown_fact(page: Page, data: Data) -> Iterator[Problem]:
    """A value or citation names a fact that does not exist."""
    for use in page.body.citations:
        if not _ONE_ID.match(use.name):
            message = f"`[@{use.name}]` is not one fact."
            yield Problem(page.path, use.line, message, "Write one `[@fact-id]` for each fact.", use.column)
        elif use.name not in data.facts:
            fix = did_you_mean(use.name, data.facts, "Look the id up in docs/_data/facts and docs/_data/agencies.")
            yield Problem(page.path, use.line, f"There is no fact `{use.name}`.", fix, use.column)
    for use in page.body.values:
        if use.name in LISTS or data.value(use.name):
            continue
        if not use.name:
            message = "Braces stand here that hold no value."
            fix = "Write `{{ us-nlrb.phone }}` on one line, or remove the braces."
        elif use.name in data.facts:
            message = f"The fact `{use.name}` has no value to show."
            fix = f"Cite it: `[@{use.name}]`."
            if data.facts[use.name].date:
                fix += f" Or show its day: `{{{{ {use.name}.date }}}}`."
        else:
            message = f"There is no fact `{use.name}`."
            known = [*LISTS, *(fact.id for fact in data.facts.values() if fact.value)]
            fix = did_you_mean(use.name, known, "Look the id up in docs/_data/facts and docs/_data/agencies.")
        yield Problem(page.path, use.line, message, fix, use.column)
