"""A translation has no page that it translates."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.page import Page
from hooks.content.shape import did_you_mean
from hooks.content.site import DOCS, Data


@linked_check("TRN004", Severity.ERROR)
def orphan_translation(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A translation has no page that it translates."""
    if page.language == data.source_language:
        return
    if not page.original:
        home = f"{DOCS}/{data.source_language}/"
        names = [path.removeprefix(home) for path in sorted(around.paths()) if path.startswith(home)]
        source = f"{DOCS}/{data.source_language}/{page.name}"
        fix = did_you_mean(page.name, names, "Rename it to the path of the page it translates, or delete it.")
        yield Problem(page.path, 1, f"There is no `{source}` that this page could translate.", fix)
