"""Leaves out what is not for the reader, and marks what is: questions, answers, facilitators' notes."""

from collections.abc import Iterator

from hooks.content.block_names import BLOCK_NAMES
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.render.edit import Edit

LEARNER, FACILITATOR = "learner", "facilitator"


def is_sound(page: Page) -> bool:
    """Whether every `///` block of the page is known, closed and not inside another; else nothing of it is shown."""
    known = all(block.name in BLOCK_NAMES and block.closed and not block.inside for block in page.body.blocks)
    whole = all(fence.closed for fence in page.body.fences) and not page.body.open_comments
    return known and whole and not page.body.stray and not page.body.buried


def hidden(page: Page, view: str) -> list[tuple[int, int]]:
    """The parts of the page that `view` does not see, as (start, end)."""
    if view == FACILITATOR:
        return []
    return [(block.start, block.end) for block in page.body.blocks if not BLOCK_NAMES.get(block.name)]


def audience_edits(page: Page, language: Language, view: str) -> Iterator[Edit]:
    """Cuts what `view` does not see; numbers the questions; writes the marks of answers out in words."""
    for start, end in hidden(page, view):
        yield Edit(start, end, "")
    number = 0
    for block in page.body.blocks:
        if block.name == "question":
            number += 1
            title = language.phrase("question", number=number)
            opening = f"/// html | div.question\n\n**{title}**{{.question-number}}\n\n"
            yield Edit(block.start, block.inner_start, opening)
        elif view == FACILITATOR:
            title = f"\n**{language.phrase('answer')}**\n\n" if block.name == "answer" else ""
            yield Edit(block.start, block.inner_start, f"/// html | div.{block.name}\n{title}\n")
    answers = [block for block in page.body.blocks if block.name == "answer"]
    for task in page.body.tasks:
        if any(block.start <= task.start < block.end for block in answers):
            right = task.name in "xX"
            words = language.phrase("answer_right" if right else "answer_wrong")
            yield Edit(task.start, task.end, f"**{words}** ")
        else:
            yield Edit(task.start, task.end, "☑ " if task.name in "xX" else "☐ ")
