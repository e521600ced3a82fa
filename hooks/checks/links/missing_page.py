"""A link leads to a page or file that does not exist."""

import posixpath
from collections.abc import Iterator

from hooks.checks.around import Around, moved_to, page_shown
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.body import Link
from hooks.content.link_target import Target, inside_target
from hooks.content.page import Page
from hooks.content.shape import guess
from hooks.content.site import DOCS, Data


@linked_check("LNK001", Severity.ERROR)
def missing_page(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A link leads to a page or file that does not exist."""
    for link in page.body.links:
        if link.kind == "image" or (link.kind == "html" and link.target and link.target.startswith(("/", "#"))):
            continue
        if link.target is None:
            message = f"The link `[{link.text}]` names a reference that is not defined."
            fix = "Define it below the text: `[name]: ../help.md`, or write the link out."
            yield Problem(page.path, link.line, message, fix, link.column)
            continue
        target = inside_target(page, link)
        if not target:
            continue
        there = page_shown(around, data, page.language, target.path)
        if there and there.draft and not page.draft:
            message = f"`{link.target}` is a draft, so it will not be published."
            yield Problem(page.path, link.line, message, "Finish it first, or remove the link.", link.column)
        elif not there and not _is_file(around, target) and not moved_to(around, data, page.language, target.path):
            yield _problem(around, data, page, link, target)


def _is_file(around: Around, target: Target) -> bool:
    return not target.path.endswith(".md") and around.has_file(target.path)


def _problem(around: Around, data: Data, page: Page, link: Link, target: Target) -> Problem:
    message = f"There is no `{link.target}`."
    home = f"{DOCS}/{page.language}/"
    known = {path for path in around.paths() if not path.startswith(f"{DOCS}/_data")}
    source = f"{DOCS}/{data.source_language}/"
    known |= {home + path.removeprefix(source) for path in known if path.startswith(source) and path.endswith(".md")}
    candidates = {_relative(page, path): path for path in known if path.startswith((home, f"{DOCS}/assets"))}
    meant = next((p for p in (target.path + ".md", target.path + "/index.md") if p in known), None)
    meant = meant or next((p for p in sorted(known) if p.lower() == target.path.lower()), None)
    by_name = [p for p in sorted(candidates.values()) if posixpath.basename(p) == posixpath.basename(target.path)]
    if meant:
        found: str | None = _relative(page, meant)
    elif len(by_name) == 1:
        found = _relative(page, by_name[0])
    else:
        found = guess(_relative(page, target.path), candidates)
    fix = f"Did you mean `{found}`?" if found else "Write the path of a page, such as `../help.md`, or remove the link."
    return Problem(page.path, link.line, message, fix, link.column)


def _relative(page: Page, path: str) -> str:
    return posixpath.relpath(path, posixpath.dirname(page.path))
