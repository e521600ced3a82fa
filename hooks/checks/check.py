"""What a check is, what it finds, and how it is declared."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from hooks.content.page import Page
from hooks.content.site import Data, Site


class Severity(Enum):
    """ERROR: the page is wrong and the build stops. NOTICE: time has passed; it is told and stops nobody."""

    ERROR = "error"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Edit:
    """`text` in place of the characters from `start` to `end` of a page, as its body counts them."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong. `message` says what is so, `fix` what to type; `line` and `column` count from 1.

    `edit` is there only where the mend is certain and changes nothing a reader is told: `check --fix` makes it.
    """

    path: str
    line: int
    message: str
    fix: str
    column: int = 1
    edit: Edit | None = None


@dataclass(frozen=True)
class Check:
    """A check: its lasting code, the name of the defect it finds, and the function that finds it."""

    code: str
    name: str
    severity: Severity
    summary: str
    family: str
    run: Callable[[Site], Iterable[Problem]]


@dataclass(frozen=True)
class Finding:
    """A problem together with the check that found it."""

    check: Check
    problem: Problem

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Findings are told by file, line, column and code."""
        problem = self.problem
        return (problem.path, problem.line, problem.column, self.check.code, problem.message)


SiteFunction = Callable[[Site], Iterable[Problem]]
PageFunction = Callable[[Page, Data], Iterable[Problem]]


def check(code: str, severity: Severity) -> Callable[[SiteFunction], Check]:
    """Declare a check of the whole site: a function from the `Site` to its problems, named after the defect."""

    def declare(function: SiteFunction) -> Check:
        return _declared(code, severity, function, function)

    return declare


def page_check(code: str, severity: Severity) -> Callable[[PageFunction], Check]:
    """Declare a check of one page at a time: a function from a `Page` and the `Data` to its problems."""

    def declare(function: PageFunction) -> Check:
        def on_every_page(site: Site) -> Iterator[Problem]:
            for page in site.pages:
                yield from function(page, site.data)

        return _declared(code, severity, function, on_every_page)

    return declare


def _declared(code: str, severity: Severity, function: SiteFunction | PageFunction, run: SiteFunction) -> Check:
    family = function.__module__.split(".")[-2]
    summary = (function.__doc__ or "").strip().splitlines()[0]
    return Check(code, function.__name__.replace("_", "-"), severity, summary, family, run)


def told(site: Site, kind: str) -> Iterator[Problem]:
    """What reading recorded under the name of a check, as its problems."""
    for trouble in site.troubles:
        if trouble.kind == kind and trouble.message:
            yield Problem(trouble.path, trouble.line, trouble.message, trouble.fix, trouble.column)
