"""What a check is, what it finds, and how it is declared."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from hooks.checks.around import Around
from hooks.content.page import Page
from hooks.content.site import Data, Site
from hooks.content.trouble import Trouble


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


PageFunction = Callable[[Page, Data], Iterable[Problem]]
LinkedFunction = Callable[[Page, Data, Around], Iterable[Problem]]
LibraryFunction = Callable[[Data, Around], Iterable[Problem]]
SiteFunction = Callable[[Site], Iterable[Problem]]


@dataclass(frozen=True)
class Check:
    """A check: its lasting code, the name of the defect it finds, and the functions that find it.

    `on_page` and `on_library` are remembered between runs by what they read, so they may read nothing but what they
    are given. `on_site` sees everything and is never remembered.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    family: str
    on_page: LinkedFunction | None = None
    on_library: LibraryFunction | None = None
    on_site: SiteFunction | None = None


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


def page_check(
    code: str, severity: Severity, library: LibraryFunction | None = None
) -> Callable[[PageFunction], Check]:
    """Declare a check of one page at a time: a function from a `Page` and the `Data` to its problems.

    A translation brings the page it translates along, as `page.original`. `library` finds the same defect in the data.
    """

    def declare(function: PageFunction) -> Check:
        def alone(page: Page, data: Data, around: Around) -> Iterable[Problem]:
            return function(page, data)

        return declared(code, severity, function, on_page=alone, on_library=library)

    return declare


def linked_check(
    code: str, severity: Severity, library: LibraryFunction | None = None
) -> Callable[[LinkedFunction], Check]:
    """Declare a check of one page at a time that asks about other pages, files or the day of the run."""

    def declare(function: LinkedFunction) -> Check:
        return declared(code, severity, function, on_page=function, on_library=library)

    return declare


def library_check(code: str, severity: Severity) -> Callable[[LibraryFunction], Check]:
    """Declare a check of the data, or of what can be asked about the library as a whole."""

    def declare(function: LibraryFunction) -> Check:
        return declared(code, severity, function, on_library=function)

    return declare


def site_check(code: str, severity: Severity) -> Callable[[SiteFunction], Check]:
    """Declare a check that sees the whole `Site` and rests on more than the library: the answers of servers."""

    def declare(function: SiteFunction) -> Check:
        return declared(code, severity, function, on_site=function)

    return declare


def reading_check(code: str) -> Callable[[Callable[[Trouble], Problem]], Check]:
    """Declare the check that tells what reading recorded under its name, in pages and elsewhere."""

    def declare(function: Callable[[Trouble], Problem]) -> Check:
        kind = function.__name__.replace("_", "-")

        def on_page(page: Page, data: Data, around: Around) -> Iterator[Problem]:
            return (function(trouble) for trouble in page.troubles if trouble.kind == kind and trouble.message)

        def on_library(data: Data, around: Around) -> Iterator[Problem]:
            return (function(trouble) for trouble in around.troubles() if trouble.kind == kind and trouble.message)

        return declared(code, Severity.ERROR, function, on_page=on_page, on_library=on_library)

    return declare


def declared(
    code: str,
    severity: Severity,
    function: Callable[..., object],
    on_page: LinkedFunction | None = None,
    on_library: LibraryFunction | None = None,
    on_site: SiteFunction | None = None,
) -> Check:
    """The check that `function` declares: its name and its first line are the check's, its folder is the family."""
    family = function.__module__.split(".")[-2]
    summary = (function.__doc__ or "").strip().splitlines()[0]
    name = function.__name__.replace("_", "-")
    return Check(code, name, severity, summary, family, on_page, on_library, on_site)


def told(trouble: Trouble) -> Problem:
    """What reading recorded, as a problem."""
    return Problem(trouble.path, trouble.line, trouble.message, trouble.fix, trouble.column)
