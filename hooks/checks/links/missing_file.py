"""An image is not there."""

import posixpath
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.link_target import inside_target
from hooks.content.page import Page
from hooks.content.shape import guess
from hooks.content.site import Data


@linked_check("LNK003", Severity.ERROR)
def missing_file(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """An image is not there."""
    for link in page.body.links:
        if link.kind != "image":
            continue
        target = inside_target(page, link)
        if target and (not around.has_file(target.path) or target.path.endswith(".md")):
            names = [path for path in sorted(around.paths()) if not path.endswith((".md", ".yml"))]
            meant = guess(target.path, names)
            near = posixpath.relpath(meant, posixpath.dirname(page.path)) if meant else ""
            fix = f"Did you mean `{near}`?" if near else "Put the file under docs/assets/ and write the path to it."
            yield Problem(page.path, link.line, f"There is no image `{link.target}`.", fix, link.column)
