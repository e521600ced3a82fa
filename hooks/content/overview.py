"""What one page may know of the others: that they are there, and where a link may lead in them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from hooks.content.page import Page
from hooks.content.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Face:
    """A page as others see it, without its text.

    `headings` are the ids of its headings, in order; `ids` every id a link may point to; `fragments` what its own
    links name behind `#`; `cited` the facts it cites or shows; `minutes` how long it takes, 0 if it does not say;
    `allowed` the checks it is excused from, with the line of each and whether a reason is given.
    """

    path: str
    language: str
    name: str
    readers: bool
    draft: bool
    headings: tuple[str, ...]
    ids: tuple[str, ...]
    fragments: tuple[str, ...]
    cited: tuple[str, ...]
    minutes: int
    allowed: tuple[tuple[str, int, bool], ...]


def face_of(page: Page) -> Face:
    """What others may know of `page`."""
    minutes = page.fields.get("minutes")
    targets = [link.target for link in page.body.links if link.target]
    return Face(
        page.path,
        page.language,
        page.name,
        page.type.readers,
        page.draft,
        tuple(page.anchors.values()),
        tuple(sorted(page.anchor_ids)),
        tuple(sorted({target.rpartition("#")[2] for target in targets if "#" in target})),
        page.cited_ids,
        minutes if isinstance(minutes, int) else 0,
        tuple((name, page.own.line("allow", name), _is_reason(reason)) for name, reason in page.allowed.items()),
    )


def _is_reason(reason: object) -> bool:
    return isinstance(reason, str) and len(reason.strip()) >= 8


@dataclass(frozen=True)
class Overview:
    """The library without the texts of its pages. `files`, `metadata` and `troubles` are as in `Site`."""

    today: datetime.date
    faces: Mapping[str, Face] = field(default_factory=dict)
    files: frozenset[str] = frozenset()
    metadata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()

    @cached_property
    def citing(self) -> dict[str, tuple[str, ...]]:
        """What pages cite or show, to the paths of the published pages for readers that do."""
        found: dict[str, list[str]] = {}
        for face in self.faces.values():
            for name in face.cited if face.readers and not face.draft else ():
                found.setdefault(name, []).append(face.path)
        return {name: tuple(sorted(paths)) for name, paths in found.items()}
