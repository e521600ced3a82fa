"""A question has no answer behind it, or the two do not match."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.body import Block
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("BLK003", Severity.ERROR)
def unanswered_question(page: Page, data: Data) -> Iterator[Problem]:
    """A question has no answer behind it, or the two do not match."""
    blocks = [block for block in page.body.blocks if block.name in ("question", "answer")]
    for place, block in enumerate(blocks):
        if block.name == "answer":
            if place == 0 or blocks[place - 1].name != "question":
                message = "This answer has no question above it."
                yield Problem(page.path, block.line, message, "Put its `/// question` block directly above.")
            continue
        answer = blocks[place + 1] if place + 1 < len(blocks) else None
        if answer is None or answer.name != "answer":
            message = "This question has no answer."
            yield Problem(page.path, block.line, message, "Put an `/// answer` block directly below it.")
            continue
        if block.closed and answer.closed:  # else all that follows would count, and that is told where it opens
            yield from _mismatch(page, block, answer)


def _mismatch(page: Page, question: Block, answer: Block) -> Iterator[Problem]:
    choices, reasons = _items(page, question), _items(page, answer)
    right = [t for t in page.body.tasks if answer.start <= t.start < answer.end and t.name in "xX"]
    asked = any(t for t in page.body.tasks if answer.start <= t.start < answer.end)
    if choices != reasons and (choices or asked):
        message = f"The question has {choices} choices and its answer {reasons} reasons."
        yield Problem(page.path, answer.line, message, "Write one `- [ ]` or `- [x]` line for each choice.")
    elif choices and not right:
        message = "No choice is marked as right."
        yield Problem(page.path, answer.line, message, "Write `- [x]` before the reason of the right choice.")


def _items(page: Page, block: Block) -> int:
    inside = (s for s in page.body.statements if block.start <= s.start < block.end)
    return sum(1 for s in inside if s.kind == "item" and s.depth == 0)
