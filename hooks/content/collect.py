"""Gathers what stands inside the statements and headings of a page: links, values, citations, marks and ids."""

import re
from collections.abc import Mapping
from dataclasses import replace

from hooks.content import inline
from hooks.content.body import Body, Link, Statement, Use
from hooks.content.reading import Reading

_MARK = re.compile(r"[\[<{}]")  # with which everything begins or ends that stands inside words


def collect(read: Reading, start: int) -> Body:
    """The parts of the page that begins at offset `start`, when all its lines are read."""
    body = Body(
        read.text,
        start,
        headings=tuple(read.headings),
        statements=tuple(_mark_leads(read.text, read.statements)),
        blocks=tuple(sorted(read.blocks, key=lambda block: block.start)),
        fences=tuple(read.fences),
        tasks=tuple(read.tasks),
        admonitions=tuple(read.admonitions),
        stray=tuple(read.stray),
        buried=tuple(read.buried),
        open_comments=tuple(read.open_comments),
    )
    return _with_inner_parts(body, read.definitions)


def _with_inner_parts(body: Body, definitions: Mapping[str, str]) -> Body:
    links: list[Link] = []
    uses: dict[str, list[Use]] = {"values": [], "citations": [], "ours": [], "ids": []}
    text = body.text
    runs = [(s.start, s.end, s.kind) for s in body.statements] + [(h.start, h.end, "heading") for h in body.headings]
    for start, end, kind in sorted(runs):
        if not _MARK.search(text, start, end):
            continue
        found = inline.scan(text, start, end, definitions, raw=kind == "html")
        for link, target, words, first, last in found.links:
            links.append(Link(link, target, words, *body.place_of(first), first, last))
        if kind == "heading":  # it knows its own id; those of tags in it count
            found.ids = [one for one in found.ids if text[one[1]] == "<"]
        for name, items in (
            ("values", found.values),
            ("citations", found.citations),
            ("ours", found.ours),
            ("ids", found.ids),
        ):
            if items:
                uses[name] += [Use(one, *body.place_of(first), first, last) for one, first, last in items]
    for fence in body.fences:
        named = inline.FENCE_ID.search(fence.info)
        if named:
            uses["ids"].append(Use(named.group(1), fence.line, 1, fence.start, fence.start))
    return replace(
        body,
        links=tuple(links),
        values=tuple(uses["values"]),
        citations=tuple(uses["citations"]),
        ours=tuple(uses["ours"]),
        ids=tuple(sorted(uses["ids"], key=lambda use: use.start)),
    )


def _mark_leads(text: str, statements: list[Statement]) -> list[Statement]:
    """`statements`, with those marked that end in a colon and introduce the list or table below them."""
    marked = list(statements)
    for place, following in enumerate(statements[1:]):
        if following.kind not in ("item", "header"):
            continue
        one = statements[place]
        words = inline.CITATION.sub("", text[one.start : one.end]).rstrip(" *_\n")
        if words.endswith((":", "：")):
            marked[place] = replace(one, leads=True)
    return marked
