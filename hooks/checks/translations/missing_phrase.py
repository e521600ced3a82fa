"""A language lacks a set phrase, a section name or words that another language has."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.site import Site


@check("TRN005", Severity.ERROR)
def missing_phrase(site: Site) -> Iterator[Problem]:
    """A language lacks a set phrase, a section name or words that another language has."""
    data = site.data
    source = data.languages.get(data.source_language)
    if not source:
        return
    for language in data.languages.values():
        for name in source.phrases:
            if name not in language.phrases:
                message = f"{language.name} has no phrase `{name}`; English says: {source.phrases[name][:60]}"
                yield Problem(language.path, 1, message, f"Add `{name}:` under `phrases:`.")
        for section in source.sections:
            if section not in language.sections:
                message = f"{language.name} has no words for the section `{section}`."
                yield Problem(language.path, 1, message, f"Add `{section}: [...]` under `sections:`.")
        for what, path, line, words in _words(site):
            if language.code not in words and "*" not in words:
                message = f"{what} has no words in {language.name}."
                yield Problem(path, line, message, f"Add `{language.code}:` beside the others.")


def _words(site: Site) -> Iterator[tuple[str, str, int, dict[str, str]]]:
    data = site.data
    for agency in data.agencies.values():
        yield f"The name of `{agency.id}`", agency.path, agency.line, dict(agency.name)
    for clock in data.deadlines:
        for name, words in (("kind", clock.kind), ("starts", clock.starts), ("to_do", clock.to_do), ("who", clock.who)):
            yield f"`{name}` of the deadline `{clock.id}`", clock.path, clock.line, dict(words)
    for term in data.terms:
        yield f"The term `{term.id}`", term.path, term.line, dict(term.term)
        yield f"The meaning of `{term.id}`", term.path, term.line, dict(term.meaning)
    for event in data.timeline:
        yield f"The event `{event.fact}`", event.path, event.line, dict(event.words)
    if data.status.line:
        yield "The status line", data.status.path, 1, dict(data.status.line)
        yield "The warning of the status line", data.status.path, 1, dict(data.status.overdue)
