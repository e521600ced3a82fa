"""The parts of a page's text: headings, statements, links, values, citations and blocks, each with its place."""

import bisect
from dataclasses import dataclass
from functools import cached_property

from hooks.content import inline


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `id` is what `{#id}` gives it or None. `start`/`end` are offsets of its line(s) in the page.

    A `nested` one stands in a list, quote or aside: it can be linked to, and begins no section.
    """

    level: int
    text: str
    id: str | None
    line: int
    start: int
    end: int
    audience: str | None = None
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A run of text a reader takes as one thing. `kind` is paragraph, item, row, header, title, definition or html.

    `audience` is the innermost `///` block around it, or None. `leads` says that it ends in a colon and introduces
    the list or table below it.
    """

    kind: str
    line: int
    start: int
    end: int
    audience: str | None = None
    leads: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image. `kind` is inline, reference, autolink, image or html; `target` None: it has no definition."""

    kind: str
    target: str | None
    text: str
    line: int
    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Use:
    """A `{{ value }}` or `[@citation]` in the text: the `name` used, and where. An empty name is an unreadable one."""

    name: str
    line: int
    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A `/// name` block. `inner_start`/`inner_end` bound its content; `closed` is False when no `///` ends it."""

    name: str
    argument: str
    line: int
    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    inside: str | None = None


@dataclass(frozen=True, slots=True)
class Fence:
    """A block of code, with what stands behind its opening fence and its content."""

    info: str
    line: int
    start: int
    end: int
    content: str
    closed: bool = True


@dataclass(frozen=True)
class Body:
    """Everything found in the text of one page. Offsets count characters in `text`, the whole file."""

    text: str = ""
    start: int = 0
    headings: tuple[Heading, ...] = ()
    statements: tuple[Statement, ...] = ()
    links: tuple[Link, ...] = ()
    values: tuple[Use, ...] = ()
    citations: tuple[Use, ...] = ()
    ours: tuple[Use, ...] = ()
    ids: tuple[Use, ...] = ()
    blocks: tuple[Block, ...] = ()
    fences: tuple[Fence, ...] = ()
    tasks: tuple[Use, ...] = ()
    admonitions: tuple[Use, ...] = ()
    stray: tuple[Use, ...] = ()
    buried: tuple[Use, ...] = ()  # a `///` behind the mark of a quote or list, which opens nothing
    open_comments: tuple[Use, ...] = ()

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line begins."""
        starts = [0]
        place = self.text.find("\n")
        while place >= 0:
            starts.append(place + 1)
            place = self.text.find("\n", place + 1)
        return starts

    def line_at(self, offset: int) -> int:
        """The line (from 1) that holds the character at `offset`."""
        return bisect.bisect_right(self.line_starts, offset)

    def column_at(self, offset: int) -> int:
        """The column (from 1) of the character at `offset`."""
        return offset - self.line_starts[self.line_at(offset) - 1] + 1

    def place_of(self, offset: int) -> tuple[int, int]:
        """The line and the column (both from 1) of the character at `offset`."""
        line = bisect.bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def statement_at(self, offset: int) -> int:
        """The number of the statement that holds the character at `offset`; -1 before the first."""
        return bisect.bisect_right(self.statements, offset, key=lambda statement: statement.start) - 1

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """Each statement without its Markdown, in their order: several checks read every word of a page."""
        return tuple(inline.plain(self.text[one.start : one.end]) for one in self.statements)

    def source_of(self, thing: Statement | Heading) -> str:
        """The Markdown of a statement or heading, as written."""
        return self.text[thing.start : thing.end]

    @property
    def runs(self) -> tuple[Statement | Heading, ...]:
        """Everything that holds words: statements, then headings."""
        return (*self.statements, *self.headings)

    def within(self, uses: tuple[Use, ...], thing: Statement | Heading) -> list[Use]:
        """Those of `uses` that stand inside `thing`."""
        low = bisect.bisect_left(uses, thing.start, key=lambda use: use.start)
        high = bisect.bisect_left(uses, thing.end, key=lambda use: use.start)
        return list(uses[low:high])
