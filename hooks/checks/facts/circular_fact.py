"""A fact refers to itself, directly or by way of others."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.shape import did_you_mean
from hooks.content.site import Data


@library_check("FCT007", Severity.ERROR)
def circular_fact(data: Data, around: Around) -> Iterator[Problem]:
    """A fact refers to itself, directly or by way of others."""
    for fact in data.facts.values():
        for name in fact.shows:
            if not data.value(name) and name not in data.facts:
                message = f"The fact `{fact.id}` shows `{name}`, which does not exist."
                yield Problem(fact.path, fact.line, message, did_you_mean(name, data.facts, "Write the words out."))
        way = _way_back(fact.id, data)
        if way:
            message = f"The fact `{fact.id}` refers to itself: {' → '.join(way)}."
            yield Problem(fact.path, fact.line, message, "Write the words out in one of them.")


def _way_back(start: str, data: Data) -> list[str]:
    """The shortest way from a fact back to itself, or nothing. A fact's day is not its words."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for name in data.facts[way[-1]].shows if way[-1] in data.facts else []:
            if name == start:
                return [*way, start]
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []
