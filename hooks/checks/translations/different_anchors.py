"""A translation has other sections or ids than the page it translates."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Edit, Problem, Severity, linked_check
from hooks.content.body import Heading
from hooks.content.language import fold
from hooks.content.page import Page
from hooks.content.same_heading import certain_ids
from hooks.content.shape import guess
from hooks.content.site import Data


@linked_check("TRN003", Severity.ERROR)
def different_anchors(page: Page, data: Data, around: Around) -> Iterator[Problem]:
    """A translation has other sections or ids than the page it translates."""
    source = page.original
    if not source:
        return
    theirs = [source.anchor(heading) for heading in source.body.headings if heading.level > 1]
    ours = [page.anchor(heading) for heading in page.body.headings if heading.level > 1]
    declared = {spec.id for spec in page.type.sections}
    missing = [anchor for anchor in theirs if anchor not in ours and anchor not in declared]
    for heading in page.body.headings:
        anchor = page.anchor(heading)
        if heading.level == 1:
            continue
        if anchor in theirs or anchor in declared:
            yield from _still_in_the_source_language(data, page, heading, anchor)
            continue
        place = ours.index(anchor)
        same = theirs[place] if place < len(theirs) and theirs[place] in missing else guess(anchor, missing)
        message = f"The heading `{heading.text}` has the id `{anchor}`, which `{source.path}` does not have."
        if same:
            fix = f"Write `{'#' * heading.level} {heading.text} {{#{same}}}`."
        else:
            fix = "Remove it, or write it in the source page first."
        yield Problem(page.path, heading.line, message, fix, edit=_with_id(around, page, heading, same))
        if same in missing:
            missing.remove(same)
    for anchor in missing:
        line = next(h.line for h in source.body.headings if source.anchor(h) == anchor)
        message = f"The part `{anchor}` of {source.path}:{line} is not here."
        yield Problem(page.path, 1, message, f"Translate it, with `{{#{anchor}}}` behind its heading.")


def _with_id(around: Around, page: Page, heading: Heading, wanted: str | None) -> Edit | None:
    """The id behind the heading, if it can be no other, the line is plain, and nothing links to the id it has now."""
    source = page.original
    certain = certain_ids(page, source).get(heading.start) if source else None
    line = page.body.source_of(heading).rstrip()
    now = page.anchor(heading)
    if not certain or certain != wanted or not line.startswith("##") or "\n" in line or line.endswith(("#", "}")):
        return None
    if around.is_linked(now):
        return None
    end = heading.start + len(line)
    return Edit(end, end, f" {{#{certain}}}")


def _still_in_the_source_language(data: Data, page: Page, heading: Heading, anchor: str) -> Iterator[Problem]:
    """A section's heading without an id, whose plain letters happen to be the id, in words of the source language."""
    source = data.languages.get(data.source_language)
    language = data.language_of(page)
    words = fold(heading.text)
    if heading.id or heading.level != 2 or not source or words in language.section_ids:
        return
    if source.section_ids.get(words) == anchor:
        message = f"The heading `{heading.text}` is still in {source.name}."
        yield Problem(page.path, heading.line, message, f"Write `## {language.section_words(anchor)}`.")
