"""A fact refers to itself, directly or by way of others."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content import inline
from hooks.content.fact import Fact
from hooks.content.shape import did_you_mean
from hooks.content.site import Site


@check("FCT007", Severity.ERROR)
def circular_fact(site: Site) -> Iterator[Problem]:
    """A fact refers to itself, directly or by way of others."""
    facts = site.data.facts
    names = {fact.id: references(fact) for fact in facts.values()}
    for fact in facts.values():
        for name in names[fact.id]:
            if name not in facts:
                message = f"The fact `{fact.id}` shows `{name}`, which does not exist."
                yield Problem(fact.path, fact.line, message, did_you_mean(name, facts, "Write the words out."))
        way = _way_back(fact.id, names)
        if way:
            message = f"The fact `{fact.id}` refers to itself: {' → '.join(way)}."
            yield Problem(fact.path, fact.line, message, "Write the words out in one of them.")


def references(fact: Fact) -> list[str]:
    """The facts shown inside the words of `fact`."""
    texts = list(fact.value.words.values()) if fact.value else []
    return [m.group(1) for text in (fact.claim, *texts) for m in inline.VALUE.finditer(text)]


def _way_back(start: str, names: dict[str, list[str]]) -> list[str]:
    """The shortest way from a fact back to itself, or nothing."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for name in names.get(way[-1], []):
            if name == start:
                return [*way, start]
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []
