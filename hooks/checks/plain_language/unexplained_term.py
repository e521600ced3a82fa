"""A page for workers uses an abbreviation that it does not spell out."""

import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.abbreviation import ABBREVIATION, spelled_out
from hooks.content.page import Page
from hooks.content.site import Data
from hooks.content.visible import visible

_CAPITALS = re.compile(r"[A-Z]{2,}")  # cheap, and finds more than there is
# words in capitals, as nobody puts three abbreviations in a row
_SHOUTED = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ]+(?: [A-ZÀ-ÖØ-Þ]+){2,}(?!\w)")


@page_check("PLN004", Severity.NOTICE)
def unexplained_term(page: Page, data: Data) -> Iterator[Problem]:
    """A page for workers uses an abbreviation that it does not spell out."""
    if not page.for_workers or page.language not in data.languages:  # what everybody knows stands in its file
        return
    found: dict[str, int] = {}
    known = {*data.abbreviations, *data.language_of(page).known_abbreviations, *_listed(page, data)}
    if known.issuperset(_CAPITALS.findall(page.body.text)):
        return
    for run in sorted(page.body.runs, key=lambda run: run.start):
        if run.audience != "facilitator" and ABBREVIATION.search(page.body.text, run.start, run.end):
            text = visible(page.body.source_of(run))
            known.update(spelled_out(text))
            for match in ABBREVIATION.finditer(_SHOUTED.sub(_blank, text)):
                found.setdefault(match.group(), run.start + match.start())
    for word, place in found.items():
        if word not in known:
            message = f"`{word}` is not spelled out on this page, and the glossary does not have it."
            fix = f"Spell it out where it first stands, with `({word})` behind; or add it to docs/_data/glossary.yml."
            yield Problem(page.path, page.body.line_at(place), message, fix, page.body.column_at(place))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _listed(page: Page, data: Data) -> set[str]:
    """The agencies that a list on the page names with their abbreviations."""
    lists = {use.name for use in page.body.values}
    if "agencies" in lists:
        return {agency.abbreviation for agency in data.agencies.values()}
    agency = data.agencies.get(str(page.fields.get("agency")))
    return {agency.abbreviation} if agency and "at-a-glance" in lists else set()
