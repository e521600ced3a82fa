"""How a check of privacy is declared: it reads passages, of pages and, where it can, of data files."""

from collections.abc import Callable, Iterable, Iterator

from hooks.checks.around import Around
from hooks.checks.check import Check, Problem, Severity, declared
from hooks.content.page import Page
from hooks.content.passage import Passage
from hooks.content.site import Data

PassageFunction = Callable[[Passage, Data], Iterable[Problem]]


def passage_check(code: str, *, in_data: bool = False) -> Callable[[PassageFunction], Check]:
    """Declare a check of the passage of each page; with `in_data`, of each data file as well."""

    def declare(function: PassageFunction) -> Check:
        def on_page(page: Page, data: Data, around: Around) -> Iterable[Problem]:
            return function(page.passage, data)

        def on_library(data: Data, around: Around) -> Iterator[Problem]:
            for passage in data.passages:
                yield from function(passage, data)

        return declared(code, Severity.ERROR, function, on_page=on_page, on_library=on_library if in_data else None)

    return declare
