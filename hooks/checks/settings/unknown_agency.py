"""A guide, a deadline or a list names an agency or a page that has no file."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.page import Page
from hooks.content.shape import did_you_mean
from hooks.content.site import DOCS, Data


def _in_data(data: Data, around: Around) -> Iterator[Problem]:
    for clock in data.deadlines:
        if clock.agency not in data.agencies:
            fix = did_you_mean(clock.agency, data.agencies, f"Add docs/_data/agencies/{clock.agency}.yml.")
            message = f"The deadline `{clock.id}` names the agency `{clock.agency}`, which has no file."
            yield Problem(clock.path, clock.line, message, fix)
    home = f"{DOCS}/{data.source_language}/"
    for change in data.changes:
        for name in change.pages:
            if not around.page(home + name):
                names = sorted(path.removeprefix(home) for path in around.paths() if path.startswith(home))
                fix = did_you_mean(name, names, "Write its path inside the language's folder.")
                yield Problem(change.path, change.line, f"There is no page `{name}` that could have changed.", fix)
    for path, line, name in _facts_named(data):
        if name not in data.facts:
            fix = did_you_mean(name, data.facts, "Look the id up in docs/_data/facts.")
            yield Problem(path, line, f"There is no fact `{name}`.", fix)


@linked_check("SET002", Severity.ERROR, library=_in_data)
def unknown_agency(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A guide, a deadline or a list names an agency or a page that has no file."""
    if page.language != data.source_language:
        return
    agency = page.fields.get("agency")
    if isinstance(agency, str) and agency not in data.agencies:
        fix = did_you_mean(agency, data.agencies, f"Add docs/_data/agencies/{agency}.yml.")
        yield Problem(page.path, page.line_of("agency"), f"There is no agency `{agency}`.", fix)
    names = page.fields.get("prerequisites")
    home = f"{DOCS}/{page.language}/"
    for name in names if isinstance(names, list) else []:
        if not around.page(f"{home}{name}"):
            pages = [path.removeprefix(home) for path in sorted(around.paths()) if path.startswith(home)]
            fix = did_you_mean(str(name), pages, "Write its path inside the language's folder.")
            message = f"There is no page `{name}` to read first."
            yield Problem(page.path, page.line_of("prerequisites"), message, fix)


def _facts_named(data: Data) -> Iterator[tuple[str, int, str]]:
    for term in data.terms:
        for name in term.rests_on:
            yield term.path, term.line, name
    for event in data.timeline:
        yield event.path, event.line, event.fact
    status = data.status
    for name in status.rests_on:
        yield status.path, status.yaml.line("rests_on") if status.yaml else 1, name
