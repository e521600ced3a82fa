"""A section has a heading and nothing under it, or says that it is empty and not why."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.block_names import BLOCK_NAMES
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("SEC002", Severity.ERROR)
def empty_section(page: Page, data: Data) -> Iterator[Problem]:
    """A section has a heading and nothing under it, or says that it is empty and not why."""
    body = page.body
    if body.open_comments or not all([b.closed for b in body.blocks] + [f.closed for f in body.fences]):
        return  # what is never closed swallows the sections below it, and is told as that
    for section in page.sections:
        if section.heading is None:
            continue
        if section.state and len(section.reason) < 12:
            message = f"`{section.state}:` stands here without a reason."
            yield Problem(page.path, section.statements[0].line, message, "Say why, and whom a reader can ask.")
        fences = any(section.start < fence.start < section.end for fence in page.body.fences)
        for_all = not section.spec or not section.spec.audience
        shown = [s for s in section.statements if not for_all or BLOCK_NAMES.get(s.audience or "", True)]
        if not shown and not fences:
            yield Problem(
                page.path,
                section.line,
                f"The section `{section.heading.text}` is empty" + (" for learners." if section.statements else "."),
                "Fill it, or write `not-known: …` or `does-not-apply: …` with the reason.",
            )
