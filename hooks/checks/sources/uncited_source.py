"""No fact rests on a source."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.site import Data


@library_check("SRC002", Severity.NOTICE)
def uncited_source(data: Data, around: Around) -> Iterator[Problem]:
    """No fact rests on a source."""
    used = {name for fact in data.facts.values() for name in fact.sources}
    for source in data.sources.values():
        if source.id not in used:
            fix = f"Name it under `sources:` of the fact that rests on it: `sources: [{source.id}]`. Or take it away."
            yield Problem(source.path, source.line, f"No fact names the source `{source.id}`.", fix)
