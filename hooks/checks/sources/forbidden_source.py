"""A source or fact holds an address that nobody is to be sent to."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.no_links_to import reason_against
from hooks.content.site import Data


@library_check("SRC004", Severity.ERROR)
def forbidden_source(data: Data, around: Around) -> Iterator[Problem]:
    """A source or fact holds an address that nobody is to be sent to."""
    settings = data.settings
    for source in data.sources.values():
        found = reason_against(source.url, settings)
        if found and not source.no_link:
            message = f"The source `{source.id}` would be linked, but nobody is sent to `{found[0]}`: {found[1]}."
            fix = f'Write the publisher\'s own address, or add `no_link: "{found[1]}"`: then it is named, not linked.'
            yield Problem(source.path, source.line_of("url"), message, fix)
    for fact in data.facts.values():
        found = reason_against(fact.value.text, settings) if fact.value and fact.value.kind == "url" else None
        if found:
            message = f"The value of `{fact.id}` leads to `{found[0]}`, where nobody is sent: {found[1]}."
            yield Problem(fact.path, fact.line, message, "Write the address of the publisher, or take the value away.")
