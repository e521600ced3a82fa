"""A folder has no index page, so that menus of every language show the name of the folder."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import Site


@check("TRN011", Severity.ERROR)
def missing_nav_title(site: Site) -> Iterator[Problem]:
    """A folder has no index page, so that menus of every language show the name of the folder."""
    if not site.translations:
        return
    told: set[str] = set()
    names = {page.name for page in site.source_pages}
    for page in site.source_pages:
        parts = page.name.split("/")[:-1] if page.type.readers and not page.draft else []
        for depth in range(1, len(parts) + 1):
            folder = "/".join(parts[:depth])
            if f"{folder}/index.md" not in names and folder not in told:
                told.add(folder)
                path = page.path.removesuffix(page.name) + f"{folder}/index.md"
                message = f"The folder `{folder}/` has no index page, so menus of every language call it by that name."
                yield Problem(page.path, 1, message, f"Write `{path}`; its title, translated, is what menus show.")
