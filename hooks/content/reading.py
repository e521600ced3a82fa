"""What has been read of a page so far, while its lines are read one after the other."""

from dataclasses import dataclass, field

from hooks.content.body import Block, Fence, Heading, Statement, Use


@dataclass(frozen=True, slots=True)
class Open:
    """A `///` block that waits for its end."""

    name: str
    argument: str
    slashes: int
    line: int
    start: int
    inner_start: int


@dataclass
class Reading:
    """The parts found, and where the next line stands. `level` counts the lists, asides and definitions around it."""

    text: str
    headings: list[Heading] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    stray: list[Use] = field(default_factory=list)
    buried: list[Use] = field(default_factory=list)
    open_comments: list[Use] = field(default_factory=list)
    tasks: list[Use] = field(default_factory=list)
    admonitions: list[Use] = field(default_factory=list)
    definitions: dict[str, str] = field(default_factory=dict)
    open_blocks: list[Open] = field(default_factory=list)
    kind: str = ""  # of the statement that is being read; empty: none is
    line: int = 0
    start: int = 0
    end: int = 0
    depth: int = 0
    level: int = 0
    blank: bool = True
    quoted: bool = False
    outside: int = 0  # the level to which the end of a quote leads back
    in_table: bool = False
    in_code: bool = False

    @property
    def audience(self) -> str | None:
        """The innermost `///` block the line stands in."""
        return self.open_blocks[-1].name if self.open_blocks else None

    def begin(self, kind: str, line: int, start: int, end: int) -> None:
        """Begin a statement; lines may be added to it until it is closed."""
        self.close()
        self.kind, self.line, self.start, self.end, self.depth = kind, line, start, end, self.level

    def close(self) -> None:
        """End the statement that is being read, if one is."""
        if self.kind:
            found = Statement(self.kind, self.line, self.start, self.end, self.audience, depth=self.depth)
            self.statements.append(found)
            self.kind = ""

    def whole(self, kind: str, line: int, start: int, end: int) -> None:
        """A statement to which no line can be added."""
        self.begin(kind, line, start, end)
        self.close()

    def end_block(self, inner_end: int, end: int, *, closed: bool) -> None:
        """End the innermost `///` block."""
        one = self.open_blocks.pop()
        inner_start = min(one.inner_start, inner_end)
        self.blocks.append(
            Block(one.name, one.argument, one.line, one.start, end, inner_start, inner_end, closed, self.audience)
        )
