"""A module asks fewer questions than modules do."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("SEC006", Severity.ERROR)
def too_few_questions(page: Page, data: Data) -> Iterator[Problem]:
    """A module asks fewer questions than modules do."""
    for section in page.sections:
        if not section.spec or not section.spec.questions or section.state:
            continue
        asked = sum(1 for b in page.body.blocks if b.name == "question" and section.start <= b.start < section.end)
        if asked < section.spec.questions:
            noun = "question" if asked == 1 else "questions"
            message = f"This section asks {asked} {noun}; it needs {section.spec.questions}."
            yield Problem(page.path, section.line, message, "Add a `/// question` with its `/// answer`.")
