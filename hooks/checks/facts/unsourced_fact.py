"""A fact names no source, or a source that does not exist."""

import re
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.shape import did_you_mean
from hooks.content.site import DOCS, Data


@library_check("FCT006", Severity.ERROR)
def unsourced_fact(data: Data, around: Around) -> Iterator[Problem]:
    """A fact names no source, or a source that does not exist."""
    written = data.texts.get(f"{DOCS}/_data/sources.yml", "")
    for fact in data.facts.values():
        if not fact.sources and fact.confidence != "unverified":
            message = f"The fact `{fact.id}` is {fact.confidence} and names no source."
            yield Problem(fact.path, fact.line, message, "Add `sources: [id]`, or set `confidence: unverified`.")
        for name in fact.sources if data.sources else ():
            # a source that lacks something is left out while reading, and told where it stands
            if name not in data.sources and not re.search(rf"^ *- id: {re.escape(name)}$", written, re.MULTILINE):
                message = f"The fact `{fact.id}` names the source `{name}`, which is not in sources.yml."
                fix = did_you_mean(name, data.sources, "Add it to docs/_data/sources.yml.")
                yield Problem(fact.path, fact.line, message, fix)
