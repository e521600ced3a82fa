"""A translation has other sections or ids than the page it translates."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.shape import guess
from hooks.content.site import Site


@check("TRN003", Severity.ERROR)
def different_anchors(site: Site) -> Iterator[Problem]:
    """A translation has other sections or ids than the page it translates."""
    for page in site.translations:
        source = site.source_of(page)
        if not source:
            continue
        theirs = [source.anchor(heading) for heading in source.body.headings if heading.level > 1]
        ours = [page.anchor(heading) for heading in page.body.headings if heading.level > 1]
        declared = {spec.id for spec in page.type.sections}
        missing = [anchor for anchor in theirs if anchor not in ours and anchor not in declared]
        for heading in page.body.headings:
            anchor = page.anchor(heading)
            if heading.level == 1 or anchor in theirs or anchor in declared:
                continue
            place = ours.index(anchor)
            same = theirs[place] if place < len(theirs) and theirs[place] in missing else guess(anchor, missing)
            message = f"The heading `{heading.text}` has the id `{anchor}`, which `{source.path}` does not have."
            if same:
                fix = f"Write `{'#' * heading.level} {heading.text} {{#{same}}}`."
            else:
                fix = "Remove it, or write it in the source page first."
            yield Problem(page.path, heading.line, message, fix)
            if same in missing:
                missing.remove(same)
        for anchor in missing:
            line = next(h.line for h in source.body.headings if source.anchor(h) == anchor)
            message = f"The part `{anchor}` of {source.path}:{line} is not here."
            yield Problem(page.path, 1, message, f"Translate it, with `{{#{anchor}}}` behind its heading.")
