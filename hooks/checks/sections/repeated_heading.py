"""Two headings of a page have the same id."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page, slug
from hooks.content.site import Data


@page_check("SEC005", Severity.ERROR)
def repeated_heading(page: Page, data: Data) -> Iterator[Problem]:
    """Two headings of a page have the same id."""
    seen: dict[str, int] = {}
    for heading in page.body.headings:
        if heading.level == 1:
            continue
        written = heading.id or slug(heading.text) or page.anchor(heading)
        ids = {written, page.anchor(heading)}
        first = next((seen[name] for name in ids if name in seen), None)
        if first:
            message = f"The heading `{heading.text}` has the same id as the one on line {first}: `{written}`."
            fix = f"Give it other words, or an id of its own: `{heading.text} {{#{written}-2}}`."
            yield Problem(page.path, heading.line, message, fix)
        for name in ids:
            seen.setdefault(name, heading.line)
