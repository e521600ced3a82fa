"""Two headings of a page have the same id."""

import itertools
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page, slug
from hooks.content.site import Data


@page_check("SEC005", Severity.ERROR)
def repeated_heading(page: Page, data: Data) -> Iterator[Problem]:
    """Two headings of a page have the same id."""
    seen: dict[str, int] = {}
    suggested: set[str] = set()
    for heading in page.body.headings:
        if heading.level == 1:
            continue
        anchor = page.anchor(heading)
        words = slug(heading.text)
        # two headings with the same words get `pay` and `pay-2`; the second is told by the words it shares
        numbered = not heading.id and bool(words) and anchor != words and anchor.startswith(f"{words}-")
        shared = words if numbered and words in seen else anchor
        if shared in seen:
            message = f"The heading `{heading.text}` has the same id as the one on line {seen[shared]}: `{shared}`."
            free = next(f"{shared}-{n}" for n in itertools.count(2) if f"{shared}-{n}" not in {*seen, *suggested})
            suggested.add(free)
            fix = f"Give it other words, or an id of its own: `{heading.text} {{#{free}}}`."
            yield Problem(page.path, heading.line, message, fix)
        else:
            seen[shared] = heading.line
