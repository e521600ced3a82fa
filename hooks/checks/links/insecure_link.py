"""An address begins with `http:`, so others can read and change what is sent."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.page import Page
from hooks.content.site import Data

# `https://archive.org/web/2012/http://…` leads to the archive, and nobody but the writer reaches `localhost`
_INSECURE = re.compile(r"(?<![\w/=%.-])http://(?!localhost\b|127\.0\.0\.1|\[::1\])[^\s<>\"')\]|]+", re.IGNORECASE)


@page_check("LNK006", Severity.ERROR)
def insecure_link(page: Page, data: Data) -> Iterator[Problem]:
    """An address begins with `http:`, so others can read and change what is sent."""
    text = page.body.text
    if "http://" not in text.lower():
        return
    for thing in page.body.runs:
        for match in _INSECURE.finditer(inline.mask(page.body.source_of(thing))):
            yield _problem(page, thing.start + match.start(), match.group())
    for link in page.body.links:
        if link.kind == "reference" and _INSECURE.match(link.target or ""):
            yield _problem(page, link.start, link.target or "")


def _problem(page: Page, place: int, found: str) -> Problem:
    address = found.rstrip(".,;:!?")
    message = f"`{address}` is not protected: others on the way can read and change it."
    fix = f"Try `https{address[4:]}` in a browser, and write that if it opens. If not, take the address away."
    return Problem(page.path, page.body.line_at(place), message, fix, page.body.column_at(place))
