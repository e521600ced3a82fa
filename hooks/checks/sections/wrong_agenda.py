"""The agenda of a workshop names something that is not there, or takes longer or shorter than it says."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, linked_check
from hooks.content.agenda import PARTS, read_part
from hooks.content.page import Page
from hooks.content.shape import did_you_mean
from hooks.content.site import DOCS, Data

_FORM = (
    "Write a module such as `modules/rights-at-work.md`, or one of these with its minutes: " + ", ".join(PARTS) + "."
)


@linked_check("SEC007", Severity.ERROR)
def wrong_agenda(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """The agenda of a workshop names something that is not there, or takes longer or shorter than it says."""
    lines = page.fields.get("agenda")
    if page.language != data.source_language or not isinstance(lines, list):
        return
    home = f"{DOCS}/{page.language}/"

    def minutes_of(name: str) -> int:
        there = around.page(home + name)
        return there.minutes if there else 0

    total, certain = 0, True
    for place, text in enumerate(lines):
        line = page.own.line("agenda", place)
        part = read_part(str(text), minutes_of)
        total += part.minutes if part else 0
        certain = certain and bool(part and part.minutes)
        if not part:
            yield Problem(page.path, line, f"`{text}` is no part of an agenda.", _FORM)
        elif part.page and not around.page(home + part.page):
            names = sorted(path.removeprefix(home) for path in around.paths() if path.startswith(f"{home}modules/"))
            fix = did_you_mean(part.page, names, "Write its path inside the language's folder.")
            yield Problem(page.path, line, f"There is no page `{part.page}`.", fix)
        elif not part.minutes:
            yield Problem(page.path, line, f"`{text}` has no minutes.", f"Write how many behind it: `{text} 20`.")
    stated = page.fields.get("minutes")
    if certain and isinstance(stated, int) and stated != total:
        message = f"`minutes` is {stated}, and the parts of the agenda take {total}."
        yield Problem(page.path, page.line_of("minutes"), message, f"Write `minutes: {total}`, or change a part.")
