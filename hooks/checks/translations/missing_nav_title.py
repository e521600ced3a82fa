"""A folder has no index page, so that menus of every language show the name of the folder."""

import posixpath
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.page import Page
from hooks.content.site import DOCS, Data


@linked_check("TRN011", Severity.ERROR)
def missing_nav_title(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A folder has no index page, so that menus of every language show the name of the folder."""
    if page.language != data.source_language or len(data.codes) < 2 or not page.type.readers or page.draft:
        return
    folder = posixpath.dirname(page.path)
    while folder.count("/") > DOCS.count("/") + 1:
        if not around.has_file(f"{folder}/index.md") and _is_first(page, folder, around):
            name = folder.removeprefix(f"{DOCS}/{page.language}/")
            message = f"The folder `{name}/` has no index page, so menus of every language call it by that name."
            yield Problem(
                page.path, 1, message, f"Write `{folder}/index.md`; its title, translated, is what menus show."
            )
        folder = posixpath.dirname(folder)


def _is_first(page: Page, folder: str, around: Around) -> bool:
    """Whether no published page of the folder stands before this one: a missing index is told once."""
    for path in sorted(around.paths()):
        if path.startswith(f"{folder}/") and path.endswith(".md") and path < page.path:
            face = around.page(path)
            if face and face.readers and not face.draft:
                return False
    return True
