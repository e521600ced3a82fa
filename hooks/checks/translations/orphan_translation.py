"""A translation has no page that it translates."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.shape import did_you_mean
from hooks.content.site import DOCS, Site


@check("TRN004", Severity.ERROR)
def orphan_translation(site: Site) -> Iterator[Problem]:
    """A translation has no page that it translates."""
    names = [page.name for page in site.source_pages]
    for page in site.translations:
        if not page.original:
            source = f"{DOCS}/{site.data.source_language}/{page.name}"
            fix = did_you_mean(page.name, names, "Rename it to the path of the page it translates, or delete it.")
            yield Problem(page.path, 1, f"There is no `{source}` that this page could translate.", fix)
