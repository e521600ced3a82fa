"""A line ends in spaces that nobody sees, or the last line does not end."""

import re
from collections.abc import Iterator

from hooks.checks.check import Edit, Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data

_SPACES = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]+$", re.MULTILINE)  # also the space that does not break


@page_check("SPC001", Severity.NOTICE)
def stray_spaces(page: Page, data: Data) -> Iterator[Problem]:
    """A line ends in spaces that nobody sees, or the last line does not end."""
    text, body = page.body.text, page.body
    some = (
        " \n" in text or "\t\n" in text or "\u00a0\n" in text or text.endswith((" ", "\t", "\u00a0"))
    )  # most pages have none
    for spaces in _SPACES.finditer(text, body.start) if some else ():
        if not _may_mean_something(page, spaces.start(), spaces.group()):
            yield Problem(
                page.path,
                body.line_at(spaces.start()),
                "This line ends in spaces that nobody sees.",
                "Remove them.",
                body.column_at(spaces.start()),
                Edit(spaces.start(), spaces.end(), ""),
            )
    if len(text) > body.start and not text.endswith("\n"):
        end = len(text)
        message, fix = "The last line does not end.", "Press Enter behind it."
        yield Problem(page.path, body.line_at(end), message, fix, body.column_at(end), Edit(end, end, "\n"))


def _may_mean_something(page: Page, start: int, spaces: str) -> bool:
    """Whether a reader could notice that they are gone: in code, or as the two spaces that break a line."""
    text = page.body.text
    if any(fence.start <= start < fence.end for fence in page.body.fences):
        return True
    line = text[text.rfind("\n", 0, start) + 1 : start]
    if not line:
        return False
    if line.startswith(("    ", "\t")) or line.endswith("\\"):
        return True
    following = text[start + len(spaces) + 1 :].split("\n", 1)[0]
    return spaces.endswith(("  ", "\t")) and bool(following.strip())
