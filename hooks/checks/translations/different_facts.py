"""A section and its translation show or cite different facts."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.generated_lists import LISTS
from hooks.content.page import Page
from hooks.content.site import Data
from hooks.content.translated_sections import current_sections, uses_in


@page_check("TRN007", Severity.ERROR)
def different_facts(page: Page, data: Data) -> Iterator[Problem]:
    """A section and its translation show or cite different facts."""
    source = page.original
    if not source:
        return
    for section, original in current_sections(page, source):
        for ours, theirs, form in (
            (page.body.values, source.body.values, "{{{{ {} }}}}"),
            (page.body.citations, source.body.citations, "[@{}]"),
        ):
            here, there = uses_in(ours, section), uses_in(theirs, original)
            if here.keys() == there.keys():
                continue
            for name, use in here.items():
                if name not in there and _known(data, name):
                    message = f"`{form.format(name)}` stands here and not in {source.path}:{original.line}, "
                    message += "which this part translates."
                    fix = "Take it away, or write it in the source first."
                    yield Problem(page.path, use.line, message, fix, use.column)
            if all(_known(data, name) for name in here):  # an unknown name is told, and may be the missing one
                for name, use in there.items():
                    if name not in here and _known(data, name):
                        message = f"`{form.format(name)}` stands in {source.path}:{use.line} and not in this part, "
                        message += "which translates it."
                        fix = f"Write `{form.format(name)}` where the translation says the same."
                        yield Problem(page.path, section.line, message, fix)


def _known(data: Data, name: str) -> bool:
    return bool(data.fact_behind(name) or data.value(name) or name in LISTS)
