"""Reads the Markdown of a page, as Python-Markdown and our extensions would, keeping the line of every part."""

import re
from dataclasses import dataclass, field, replace

from hooks.content import inline
from hooks.content.block_names import BLOCK_NAMES
from hooks.content.body import Block, Body, Fence, Heading, Link, Statement, Use

_FENCE = re.compile(r"(`{3,}|~{3,})[ \t]*([^`\n]*)\Z")
_BLOCK = re.compile(r"(/{3,})[ \t]*(.*?)[ \t]*\Z")
_HEADING = re.compile(r"(#{1,6})(.*?)#*[ \t]*\Z")
_HEADING_ID = re.compile(r"[ \t]*\{[ \t]*:?[^{}]*?#([^\s{}]+)[^{}]*\}[ \t]*\Z")
_HEADING_ATTRIBUTES = re.compile(r"[ \t]*\{[ \t]*:?[ \t]*[.#][^{}]*\}[ \t]*\Z")
_BURIED = re.compile(r"(?:(?:>|[-*+]|\d+\.)[ \t]*)+/{3,}[ \t]*[\w-]*[ \t]*(?:\||\Z)")
_INDENTED = re.compile(rf"/{{3,}}[ \t]*(?:{'|'.join(BLOCK_NAMES)})[ \t]*\Z")
_RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_UNDERLINE = re.compile(r"(=+|-+)[ \t]*\Z")
_ADMONITION = re.compile(r"(!!!|\?\?\?\+?|===[!+]?)[ \t]*([\w -]*?)[ \t]*(?:\"(.*)\")?[ \t]*\Z")
_ITEM = re.compile(r"([-*+]|\d+\.)([ \t]+)(?=\S)")
_TASK = re.compile(r"\[([ xX])\][ \t]+")
_SEPARATOR = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
_DEFINITION = re.compile(r"\[([^\]^@][^\]]*)\]:[ \t]*<?([^\s>]+)>?[ \t]*(?:[\"'(].*[\"')])?[ \t]*\Z")
_FOOTNOTE = re.compile(r"\[\^([^\]]+)\]:[ \t]*")
_ONLY_TAGS = re.compile(r"(?:</?[a-zA-Z][^<>]*>[ \t]*)+\Z")


@dataclass
class _Open:
    """A `///` block that waits for its end."""

    name: str
    argument: str
    slashes: int
    line: int
    start: int
    inner_start: int


@dataclass
class _State:
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
    open_blocks: list[_Open] = field(default_factory=list)
    current: Statement | None = None
    level: int = 0  # how many lists, asides or tabs the line stands in
    blank: bool = True
    in_table: bool = False
    in_code: bool = False

    @property
    def audience(self) -> str | None:
        return self.open_blocks[-1].name if self.open_blocks else None

    def close(self) -> None:
        if self.current:
            self.statements.append(self.current)
            self.current = None

    def begin(self, kind: str, line: int, start: int, end: int) -> None:
        self.close()
        self.current = Statement(kind, line, start, end, self.audience, depth=self.level)

    def whole(self, kind: str, line: int, start: int, end: int) -> None:
        self.begin(kind, line, start, end)
        self.close()


def parse(text: str, start: int = 0) -> Body:
    """Read `text` from offset `start` (behind the front matter). Never raises; whatever is odd is plain text."""
    state = _State(text)
    line = text.count("\n", 0, start)
    place = start
    skip_until = -1
    size = len(text)
    while place < size:
        line += 1
        stop = text.find("\n", place)
        stop = size if stop < 0 else stop
        if place >= skip_until:
            skip_until = _read_line(state, line, place, stop)
        place = stop + 1
    state.close()
    while state.open_blocks:
        _end_block(state, size, size, closed=False)
    return _collect(state, start)


def _read_line(state: _State, line: int, start: int, end: int) -> int:
    """Read one line; answers the offset from which to go on reading (behind it, or behind a fence or comment)."""
    text = state.text
    raw = text[start:end].expandtabs(4) if "\t" in text[start:end] else text[start:end]
    stripped = raw.strip()
    if not stripped:
        state.close()
        state.blank, state.in_table = True, False
        return -1
    indent = len(raw) - len(raw.lstrip())
    was_blank, state.blank = state.blank, False
    if was_blank:
        state.level = min(state.level, indent // 4)
    rest = indent - 4 * state.level
    if rest >= 4 and (was_blank or state.in_code) and state.current is None:
        state.in_code = True
        if _INDENTED.match(stripped):
            state.buried.append(Use("///", line, 1, start, end))
        return -1
    state.in_code = False
    # where the words begin, measured in the text as written
    begin = start + len(text[start:end]) - len(text[start:end].lstrip())

    if stripped.startswith(("```", "~~~")):
        fence = _FENCE.match(stripped)
        if fence:
            state.close()
            return _read_fence(state, line, start, end, fence)
    if stripped.startswith("<!--"):
        close = text.find("-->", begin)
        state.close()
        if close < 0:
            state.open_comments.append(Use("<!--", line, 1, start, end))
        return -1 if 0 <= close < end else (len(text) if close < 0 else text.find("\n", close) % (len(text) + 1))
    if stripped.startswith("///"):
        block = _BLOCK.match(stripped)
        if block and _read_block(state, line, start, end, block):
            return -1
    if rest <= 0 and stripped.startswith("#"):
        heading = _HEADING.match(stripped)
        if heading and heading.group(2).strip():
            state.close()
            _add_heading(state, len(heading.group(1)), heading.group(2), line, start, end)
            return -1
    if state.current and state.current.kind == "paragraph" and _UNDERLINE.match(stripped):
        one_line = "\n" not in text[state.current.start : start - 1]
        if one_line:
            first, state.current = state.current, None
            level = 1 if stripped[0] == "=" else 2
            _add_heading(
                state,
                level,
                text[first.start : start - 1],
                first.line,
                first.start,
                end,
            )
            return -1
    if _RULE.match(stripped):
        state.close()
        return -1
    return _read_text(state, line, start, end, begin, indent, stripped, was_blank)


def _read_text(
    state: _State,
    line: int,
    start: int,
    end: int,
    begin: int,
    indent: int,
    stripped: str,
    was_blank: bool,
) -> int:
    text = state.text
    if "///" in stripped and _BURIED.match(stripped):
        state.buried.append(Use("///", line, 1, start, end))
    if stripped.startswith(("!!!", "???", "===")):
        aside = _ADMONITION.match(stripped)
        if aside:
            state.level = indent // 4
            state.whole("title", line, begin, end)
            if not stripped.startswith("==="):
                state.admonitions.append(Use(aside.group(2).split(" ")[0], line, 1, begin, end))
            state.level += 1
            return -1
    item = _ITEM.match(stripped)
    if item and (state.current is None or state.current.kind == "item"):
        state.level = indent // 4
        words = begin + item.end()
        task = _TASK.match(text, words)
        state.begin("item", line, task.end() if task else words, end)
        if task:
            state.tasks.append(Use(task.group(1), line, 1, task.start(), task.end()))
        state.level += 1
        return -1
    if "|" in stripped:
        if state.in_table:
            if not _SEPARATOR.match(stripped):
                state.whole("row", line, begin, end)
            return -1
        following = text[end + 1 : _line_end(text, end + 1)].strip()
        if state.current is None and "-" in following and _SEPARATOR.match(following) and "|" in following:
            state.in_table = True
            state.whole("header", line, begin, end)
            return -1
    if stripped.startswith("["):
        definition = _DEFINITION.match(stripped)
        if definition and not state.current:
            state.definitions.setdefault(" ".join(definition.group(1).lower().split()), definition.group(2))
            return -1
        footnote = _FOOTNOTE.match(stripped)
        if footnote:
            state.begin("definition", line, begin + footnote.end(), end)
            state.level += 1
            return -1
    if stripped.startswith("*["):
        return -1
    if stripped.startswith(": ") and (state.current or not was_blank or indent == 0):
        state.begin("definition", line, begin + 1, end)
        state.level += 1
        return -1
    if stripped.startswith("<") and state.current is None and _ONLY_TAGS.match(stripped):
        state.whole("html", line, begin, end)
        return -1
    if stripped.startswith(">") and (state.current is None):
        state.begin("quote", line, begin + 1, end)
        return -1
    if state.current:
        state.current = replace(state.current, end=end)
    else:
        state.begin("paragraph", line, begin, end)
    return -1


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _read_fence(state: _State, line: int, start: int, end: int, fence: re.Match[str]) -> int:
    text, marks = state.text, fence.group(1)
    closing = re.compile(rf"^[ \t]*{re.escape(marks)}[ \t]*$", re.MULTILINE)
    close = closing.search(text, end + 1) if end < len(text) else None
    inner_end, stop = (close.start(), close.end()) if close else (len(text), len(text))
    state.fences.append(Fence(fence.group(2).strip(), line, start, stop, text[end + 1 : inner_end], close is not None))
    state.blank = False
    return stop + 1


def _read_block(state: _State, line: int, start: int, end: int, block: re.Match[str]) -> bool:
    slashes, words = len(block.group(1)), block.group(2)
    if words.startswith("/"):
        return False
    state.close()
    state.level, state.blank = 0, True
    if words:
        name, _, argument = words.partition("|")
        state.open_blocks.append(_Open(name.strip(), argument.strip(), slashes, line, start, end + 1))
        return True
    if state.open_blocks and state.open_blocks[-1].slashes == slashes:
        _end_block(state, start, end, closed=True)
    else:
        state.stray.append(Use("///", line, 1, start, end))
    return True


def _end_block(state: _State, inner_end: int, end: int, *, closed: bool) -> None:
    opened = state.open_blocks.pop()
    inside = state.audience
    inner_start = min(opened.inner_start, inner_end)
    state.blocks.append(
        Block(
            opened.name,
            opened.argument,
            opened.line,
            opened.start,
            end,
            inner_start,
            inner_end,
            closed,
            inside,
        )
    )


def _add_heading(state: _State, level: int, words: str, line: int, start: int, end: int) -> None:
    found = _HEADING_ID.search(words)
    words = _HEADING_ATTRIBUTES.sub("", words)
    heading_id = found.group(1) if found else None
    audience = state.audience
    state.headings.append(Heading(level, inline.plain(words.strip()), heading_id, line, start, end, audience))
    state.level, state.blank = 0, True


def _collect(state: _State, start: int) -> Body:
    statements = _mark_leads(state.text, state.statements)
    body = Body(state.text, start)
    links: list[Link] = []
    uses: dict[str, list[Use]] = {"values": [], "citations": [], "ours": [], "ids": []}
    runs = [(s.start, s.end) for s in statements] + [(h.start, h.end) for h in state.headings]
    heading_starts = {h.start for h in state.headings}
    for run_start, run_end in sorted(runs):
        found = inline.scan(state.text, run_start, run_end, state.definitions)
        for kind, target, words, begin, stop in found.links:
            links.append(
                Link(
                    kind,
                    target,
                    words,
                    body.line_at(begin),
                    body.column_at(begin),
                    begin,
                    stop,
                )
            )
        for name, items in (
            ("values", found.values),
            ("citations", found.citations),
            ("ours", found.ours),
        ):
            uses[name] += [Use(n, body.line_at(b), body.column_at(b), b, e) for n, b, e in items]
        if run_start not in heading_starts:
            uses["ids"] += [Use(n, body.line_at(b), body.column_at(b), b, e) for n, b, e in found.ids]
    return Body(
        state.text,
        start,
        headings=tuple(state.headings),
        statements=tuple(statements),
        links=tuple(links),
        values=tuple(uses["values"]),
        citations=tuple(uses["citations"]),
        ours=tuple(uses["ours"]),
        ids=tuple(uses["ids"]),
        blocks=tuple(sorted(state.blocks, key=lambda block: block.start)),
        fences=tuple(state.fences),
        tasks=tuple(state.tasks),
        admonitions=tuple(state.admonitions),
        stray=tuple(state.stray),
        buried=tuple(state.buried),
        open_comments=tuple(state.open_comments),
    )


def _mark_leads(text: str, statements: list[Statement]) -> list[Statement]:
    marked: list[Statement] = []
    for place, statement in enumerate(statements):
        following = statements[place + 1] if place + 1 < len(statements) else None
        words = inline.CITATION.sub("", text[statement.start : statement.end]).rstrip(" *_\n")
        introduces = following is not None and following.kind in ("item", "header") and words.endswith((":", "："))
        marked.append(replace(statement, leads=True) if introduces else statement)
    return marked
