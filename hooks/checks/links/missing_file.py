"""An image is not there."""

import posixpath
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.link_target import inside_target
from hooks.content.shape import guess
from hooks.content.site import Site


@check("LNK003", Severity.ERROR)
def missing_file(site: Site) -> Iterator[Problem]:
    """An image is not there."""
    for page in site.pages:
        for link in page.body.links:
            if link.kind != "image":
                continue
            target = inside_target(page, link)
            if target and (target.path not in site.files or target.path.endswith(".md")):
                names = [path for path in site.files if not path.endswith((".md", ".yml"))]
                meant = guess(target.path, names)
                near = posixpath.relpath(meant, posixpath.dirname(page.path)) if meant else ""
                fix = f"Did you mean `{near}`?" if near else "Put the file under docs/assets/ and write the path to it."
                yield Problem(page.path, link.line, f"There is no image `{link.target}`.", fix, link.column)
