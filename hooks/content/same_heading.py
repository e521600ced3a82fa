"""Which heading of the source a heading of a translation is, where that is certain."""

from collections import Counter
from collections.abc import Hashable

from hooks.content.body import Heading
from hooks.content.page import Page


def certain_ids(page: Page, source: Page) -> dict[int, str]:
    """Offset of a heading without `{#id}` to the id it must carry, for those of `page` that can be no other.

    The two pages must have headings of the same levels in the same order, and every heading with a known id at its
    place. A heading in a gap between such is certain if under it stands what stands under the one at its place in
    `source` (as many paragraphs and items, the same facts and links), and under no other of that gap.
    """
    ours, theirs = _headings(page), _headings(source)
    here, there = [page.anchor(h) for h in ours], [source.anchor(h) for h in theirs]
    if [h.level for h in ours] != [h.level for h in theirs] or len(set(there)) < len(there):
        return {}
    declared = {spec.id for spec in page.type.sections}
    gaps: list[list[int]] = [[]]
    for place, (mine, its) in enumerate(zip(here, there, strict=True)):
        if mine == its:
            gaps.append([])
        elif ours[place].id or mine in declared or mine in there or its in here:
            return {}
        else:
            gaps[-1].append(place)
    found: dict[int, str] = {}
    for gap in gaps:
        mine_hold = {place: _holds(page, ours[place]) for place in gap}
        its_hold = {place: _holds(source, theirs[place]) for place in gap}
        count = Counter(its_hold.values())
        for place in gap:
            if mine_hold[place] == its_hold[place] and count[its_hold[place]] == 1:
                found[ours[place].start] = there[place]
    return found


def _headings(page: Page) -> list[Heading]:
    return [heading for heading in page.body.headings if heading.level > 1]


def _holds(page: Page, heading: Heading) -> Hashable:
    """What stands under a heading down to the next one, without its words."""
    body = page.body
    end = next((other.start for other in body.headings if other.start > heading.start), len(body.text))
    kinds = tuple((s.kind, s.audience) for s in body.statements if heading.end <= s.start < end)
    uses = [(use.start, use.name) for use in (*body.citations, *body.values) if heading.end <= use.start < end]
    links = [(link.start, link.target) for link in body.links if heading.end <= link.start < end]
    return (heading.level, kinds, tuple(str(name) for _, name in sorted([*uses, *links], key=lambda one: one[0])))
