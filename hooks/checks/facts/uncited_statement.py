"""A statement in a section that tells law or history names no fact."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.block_names import BLOCK_NAMES
from hooks.content.body import Statement
from hooks.content.page import Page
from hooks.content.sentences import sentences
from hooks.content.site import Data

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
BLANK = "____"  # a line to write on
ASKED = ("?", "？", "؟")
TOLD = ("paragraph", "item", "row", "quote", "definition", "html")


@page_check("FCT002", Severity.ERROR)
def uncited_statement(page: Page, data: Data) -> Iterator[Problem]:
    """A statement in a section that tells law or history names no fact."""
    for section in page.sections:
        if not section.cited or section.state:
            continue
        for statement in section.statements:
            if needs_citation(page, statement):
                words = inline.plain(page.body.source_of(statement)).strip("| ")
                shown = words if len(words) <= 60 else words[:57] + "…"
                yield Problem(
                    page.path,
                    statement.line,
                    f"This statement names no source: {shown}",
                    "Add `[@fact-id]` or a `{{ value }}`; or end it with `{.ours}` if it is our own view or advice.",
                )


def needs_citation(page: Page, statement: Statement) -> bool:
    """Whether `statement` must name a fact and does not.

    Lead-ins, questions, lines to write on and what facilitators see need none.
    """
    if statement.kind not in TOLD or statement.leads or statement.audience in BLOCK_NAMES:
        return False
    body = page.body
    if any(body.within(uses, statement) for uses in (body.citations, body.values, body.ours)):
        return False
    words = inline.plain(_PICTURE.sub("", body.source_of(statement))).strip("| -*")
    if BLANK in body.source_of(statement) or all(sentence.endswith(ASKED) for sentence in sentences(words)):
        return False
    return bool(words)
