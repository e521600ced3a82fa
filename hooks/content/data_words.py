"""The words that stand in data files and are shown to readers, in every language."""

from collections.abc import Iterator, Mapping

from hooks.content.site import Data

Words = tuple[str, str, int, Mapping[str, str]]


def words_in_data(data: Data) -> Iterator[Words]:
    """Each text of the data that readers see: what it is, its file and line, and its words by language.

    Words under the key `*` count for every language.
    """
    if data.settings.name:
        yield "The library's name", data.settings.path, data.settings.lines.get("name", 1), data.settings.name
    for agency in data.agencies.values():
        yield f"The name of `{agency.id}`", agency.path, agency.line, agency.name
        yield f"The place of `{agency.id}`", agency.path, agency.line, agency.place
    for fact in data.facts.values():
        if fact.value and fact.value.kind == "words":
            yield f"The value of `{fact.id}`", fact.path, fact.line, fact.value.words
    for clock in data.deadlines:
        for name, words in (("kind", clock.kind), ("who", clock.who), ("starts", clock.starts), ("to_do", clock.to_do)):
            yield f"`{name}` of the deadline `{clock.id}`", clock.path, clock.line, words
        for words in clock.exceptions:
            yield f"An exception of the deadline `{clock.id}`", clock.path, clock.line, words
    for term in data.terms:
        yield f"The term `{term.id}`", term.path, term.line, term.term
        yield f"The meaning of `{term.id}`", term.path, term.line, term.meaning
    for event in data.timeline:
        yield f"The event `{event.fact}`", event.path, event.line, event.words
    for change in data.changes:
        yield f"The change of {change.date}", change.path, change.line, change.words
    status = data.status
    for name, words in (("line", status.line), ("overdue", status.overdue)):
        if words and status.yaml:
            yield f"`{name}` of the status", status.path, status.yaml.line(name), words
