"""Nobody has read the sources of a fact for so long that it may no longer hold."""

import datetime
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.fact import Fact
from hooks.content.site import Data


@library_check("FCT008", Severity.NOTICE)
def stale_fact(data: Data, around: Around) -> Iterator[Problem]:
    """Nobody has read the sources of a fact for so long that it may no longer hold."""
    period = datetime.timedelta(days=data.settings.read_every)
    for fact in data.facts.values():
        day = _last_read(fact, data)
        pages = _pages_that_tell(fact, data, around) if day and around.is_over(day + period) else []
        if day and pages:  # what no page tells misleads nobody
            today = around.this_day()
            message = f"`{fact.id}` was last read {(today - day).days} days ago, on {day}, and {_named(pages)}."
            yield Problem(fact.path, fact.line, message, _fix(fact, data, today))


def _last_read(fact: Fact, data: Data) -> datetime.date | None:
    """The newest day on which one of its sources was read; the day of looking, for what was looked for in vain."""
    sources = (data.sources[name] for name in fact.sources if name in data.sources)
    days = [source.read for source in sources]
    if fact.looked_for and fact.date:
        days.append(fact.date)
    newest = max(days, default=datetime.date.min)
    # an unreadable day is told elsewhere, and so is one that has not come yet
    return newest if datetime.date.min < newest.replace(month=1, day=1) < datetime.date(9000, 1, 1) else None


def _pages_that_tell(fact: Fact, data: Data, around: Around) -> list[str]:
    """The pages that cite or show it, show it inside another fact's words, or have it in a list made from the data."""
    inside = [other.id for other in data.facts.values() if fact.id in other.shows]
    pages = {path for name in (fact.id, f"{fact.id}.date", *inside) for path in around.citing(name)}
    if any(fact.id == event.fact for event in data.timeline):
        pages.update(around.citing("timeline"))
    if any(fact.id in term.rests_on for term in data.terms):
        pages.update(around.citing("glossary"))
    if fact.agency:  # its guide has its name
        own = [*around.citing("deadlines"), *around.citing("at-a-glance")]
        shown = fact.value is not None and fact.value.kind in ("length", "phone")
        pages.update(path for path in own if shown and path.endswith(f"/{fact.agency}.md"))
    return sorted(pages)


def _named(pages: list[str]) -> str:
    others = len(pages) - 1
    more = "" if not others else " and 1 more page" if others == 1 else f" and {others} more pages"
    return f"`{pages[0]}`{more} {'tell' if others else 'tells'} it"


def _fix(fact: Fact, data: Data, today: datetime.date) -> str:
    known = [name for name in fact.sources if name in data.sources]
    if not known:
        return f"Look for it again; if it is still not to be found, set `date: {today}`."
    several = " or ".join(f"`{name}`" for name in known[:3])
    where = data.sources[known[0]].path
    return f"Read its source again; if it still holds, set `read: {today}` of {several} in {where}."
