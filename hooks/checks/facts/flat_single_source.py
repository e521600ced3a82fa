"""A statement that rests on one report is told as if it were certain."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content import inline
from hooks.content.sentences import has_words
from hooks.content.site import Site


@check("FCT004", Severity.ERROR)
def flat_single_source(site: Site) -> Iterator[Problem]:
    """A statement that rests on one report is told as if it were certain."""
    for page in site.pages:
        words = site.language_of(page).reported
        if not words:
            continue
        for statement in page.body.statements:
            used = page.body.within(page.body.citations, statement)
            weak = [use for use in used if _is_weak(site, use.name)]
            if not weak or len(weak) < len(used):
                continue
            if not has_words(inline.plain(page.body.source_of(statement)), words):
                message = f"`{weak[0].name}` rests on one report, and the sentence does not say so."
                fix = f"Say who said it, with one of: {', '.join(words[:6])}."
                yield Problem(page.path, statement.line, message, fix)


def _is_weak(site: Site, name: str) -> bool:
    fact = site.data.facts.get(name)
    return fact is not None and fact.confidence == "single-source"
