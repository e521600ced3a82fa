"""Reads the Markdown of a page, as Python-Markdown and our extensions would, keeping the line of every part."""

import re

from hooks.content import inline
from hooks.content.block_names import BLOCK_NAMES
from hooks.content.body import Body, Fence, Heading, Use
from hooks.content.collect import collect
from hooks.content.html_block import end_of_html
from hooks.content.reading import Open, Reading

_FENCE = re.compile(
    r"(`{3,}|~{3,})[ \t]*"
    r"(\{[^\n]*\}|[\w#.+-]*[ \t]*(?:\b[a-zA-Z]\w*=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\"'`]+)[ \t]*)*)\Z"
)
_BLOCK_LINE = re.compile(r"^[ \t]*/{3,}(?!/).*$", re.MULTILINE)
_BLOCK = re.compile(r"(/{3,})[ \t]*(.*?)[ \t]*\Z")
_HEADING = re.compile(r"(#{1,6})(.*?)#*\Z")
_HEADING_ID = re.compile(r"[ \t]*\{[ \t]*:?[^{}]*?#([^\s{}]+)[^{}]*\}[ \t]*\Z")
_HEADING_ATTRIBUTES = re.compile(r"[ \t]*\{[ \t]*:?[ \t]*[.#][^{}]*\}[ \t]*\Z")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_BURIED = re.compile(r"(?:(?:>|[-*+]|\d+\.)[ \t]*)+/{3,}[ \t]*[\w-]*[ \t]*(?:\||\Z)")
_INDENTED = re.compile(rf"/{{3,}}[ \t]*(?:{'|'.join(BLOCK_NAMES)})[ \t]*\Z")
_RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_UNDERLINE = re.compile(r"(=+|-+)[ \t]*\Z")
_ASIDE = re.compile(r"(!!!|\?\?\?\+?)[ \t]*([\w -]*?)[ \t]*(?:\"(.*)\")?[ \t]*\Z")
_ITEM = re.compile(r"([-*+]|\d+\.)([ \t]+)(?=\S)")
_TASK = re.compile(r"\[([ xX])\][ \t]+")
_SEPARATOR = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
_DEFINITION = re.compile(
    r"\[([^\[\]@][^\[\]]*)\]:[ \t]*(?:\n[ \t]*)?<?(\S+?)>?[ \t]*"
    r"(?:(?:\n[ \t]*)?(?:\"[^\n]*\"|'[^\n]*'|\([^\n]*\))[ \t]*)?$",
    re.MULTILINE,
)
_ONLY_TAGS = re.compile(r"(?:</?[a-zA-Z][^<>]*>[ \t]*)+\Z")


def parse(text: str, start: int = 0) -> Body:
    """Read `text` from offset `start` (behind the front matter). Never raises; whatever is odd is plain text."""
    read = Reading(text)
    line = text.count("\n", 0, start) + 1
    size = len(text)
    place = start
    while place < size:
        stop = text.find("\n", place)
        stop = size if stop < 0 else stop
        following = _read_line(read, line, place, stop)
        if following <= stop:  # what a block left of its line is read as if it stood alone, unless nothing is left
            following = following if place < following < stop else stop + 1
        line += text.count("\n", place, following)
        place = following
    read.close()
    while read.open_blocks:
        read.end_block(size, size, closed=False)
    return collect(read, start)


def _read_line(read: Reading, line: int, start: int, end: int) -> int:
    """Read one line; answers the offset from which to go on: its end, or that of a block which begins on it."""
    text = read.text
    written = text[start:end]
    stripped = written.strip()
    if not stripped:
        return _end_paragraph(read, end, quote=True)
    begin = start + len(written) - len(written.lstrip())
    indent = begin - start if "\t" not in written else _width(text[start:begin])
    if read.blank and not (read.quoted and stripped[0] == ">"):
        read.level = min(read.level, indent // 4)
    if stripped[0] == ">" and (indent - 4 * read.level < 4 or read.kind):
        start = _enter_quote(read, begin, end)
        written = text[start:end]
        stripped = written.strip()
        if not stripped:
            return _end_paragraph(read, end, quote=False)
        begin = start + len(written) - len(written.lstrip())
        indent = begin - start if "\t" not in written else _width(text[start:begin])
        if read.blank:
            read.level = min(read.level, indent // 4)
    elif read.quoted and stripped.startswith("///"):  # ends what stands around the quote, and so the quote
        _end_paragraph(read, end, quote=True)
    was_blank, read.blank = read.blank, False
    rest = indent - 4 * read.level
    if rest >= 4 and (was_blank or read.in_code) and not read.kind and not stripped.startswith(("```", "~~~")):
        read.in_code = True
        if _INDENTED.match(stripped):
            read.buried.append(Use("///", line, 1, start, end))
        return end
    read.in_code = False
    first = stripped[0]
    following = _read_marked(read, line, start, end, begin, indent, stripped) if first in "`~</#=-*_" else None
    return following if following is not None else _read_text(read, line, start, end, begin, indent, stripped)


def _width(white: str) -> int:
    return len(white.expandtabs(4))


def _end_paragraph(read: Reading, end: int, *, quote: bool) -> int:
    read.close()
    read.blank, read.in_table = True, False
    if quote and read.quoted:
        read.quoted, read.level = False, read.outside
    return end


def _enter_quote(read: Reading, begin: int, end: int) -> int:
    """Where the line goes on behind its `>`."""
    marks = _QUOTE.match(read.text, begin, end)
    if not read.quoted:
        read.close()
        read.quoted, read.blank, read.in_table = True, True, False
        read.outside, read.level = read.level, 0
    return marks.end() if marks else begin


def _read_marked(read: Reading, line: int, start: int, end: int, begin: int, indent: int, stripped: str) -> int | None:
    """Read a line that begins with a mark of its own; answers None if it is text after all."""
    text = read.text
    if stripped.startswith(("```", "~~~")):
        fence = _FENCE.match(stripped)
        if fence:
            read.close()
            return _read_fence(read, line, start, begin, end, fence)
    elif stripped[0] == "<":
        return _read_html(read, line, begin, end, indent, stripped)
    elif stripped.startswith("///"):
        block = _BLOCK.match(stripped)
        if block and _read_block(read, line, start, end, indent, block):
            return end
    elif stripped[0] == "#":
        heading = _HEADING.match(text[begin:end])
        if heading and heading.group(2).strip() and (indent <= 4 * read.level and indent % 4 == 0):
            nested = read.quoted or indent > 0
            read.close()
            read.level = min(read.level, indent // 4)
            place = begin if nested else start
            _add_heading(read, len(heading.group(1)), heading.group(2), line, place, end, nested=nested)
            return end
    elif read.kind in ("paragraph", "quote") and _UNDERLINE.match(stripped) and read.line == line - 1:
        words, read.kind = text[read.start : read.end], ""
        nested = read.quoted or indent > 0
        _add_heading(read, 1 if stripped[0] == "=" else 2, words, read.line, read.start, end, nested=nested)
        return end
    if _RULE.match(stripped):
        read.close()
        return end
    return None


def _read_html(read: Reading, line: int, begin: int, end: int, indent: int, stripped: str) -> int | None:
    text = read.text
    if stripped.startswith("<!--"):
        close = text.find("-->", begin)
        read.close()
        if close < 0:
            read.open_comments.append(Use("<!--", line, 1, begin, end))
        read.blank = True
        return len(text) if close < 0 else close + 3
    stop = end_of_html(text, begin) if indent < 4 and not read.quoted else None
    if stop is not None:
        read.whole("html", line, begin, stop)
        read.blank = True
        for buried in _BLOCK_LINE.finditer(text, begin, stop):  # in raw HTML it opens nothing and would be shown
            there = line + text.count("\n", begin, buried.start())
            read.buried.append(Use("///", there, 1, buried.start(), buried.end()))
        return stop
    if not read.kind and _ONLY_TAGS.match(stripped):
        read.whole("html", line, begin, end)
        return end
    return None


def _read_text(read: Reading, line: int, start: int, end: int, begin: int, indent: int, stripped: str) -> int:
    text = read.text
    if "///" in stripped and _BURIED.match(stripped):
        read.buried.append(Use("///", line, 1, start, end))
    if stripped.startswith(("!!!", "???")):
        aside = _ASIDE.match(stripped)
        if aside:
            read.level = indent // 4
            read.whole("title", line, begin, end)
            read.admonitions.append(Use(aside.group(2).split(" ")[0], line, 1, begin, end))
            read.level, read.blank = read.level + 1, True
            return end
    item = _ITEM.match(stripped) if read.kind in ("", "item") else None
    if item:
        return _read_item(read, line, begin + item.end(), end, indent)
    if "|" in stripped and _read_row(read, line, begin, end, stripped):
        return end
    if stripped[0] == "[" and indent - 4 * read.level < 4:
        definition = _DEFINITION.match(text, begin)
        if definition:
            read.close()
            read.definitions[inline.reference_key(definition.group(1))] = definition.group(2)
            return definition.end()
    if stripped.startswith(": ") and (read.kind or not read.blank or indent == 0):
        read.level = indent // 4
        read.begin("definition", line, begin + 1, end)
        read.level += 1
        return end
    if read.kind:
        read.end = end
    else:
        read.begin("quote" if read.quoted else "paragraph", line, begin, end)
    return end


def _read_item(read: Reading, line: int, words: int, end: int, indent: int) -> int:
    """Read an item of a list, whose words begin at `words`."""
    text = read.text
    read.level = indent // 4
    heading = _HEADING.match(text[words:end]) if text[words] == "#" else None
    if heading and heading.group(2).strip():
        read.close()
        _add_heading(read, len(heading.group(1)), heading.group(2), line, words, end, nested=True)
        read.level += 1
        return end
    task = _TASK.match(text, words, end)
    read.begin("item", line, task.end() if task else words, end)
    if task:
        read.tasks.append(Use(task.group(1), line, 1, task.start(), task.end()))
    read.level += 1
    return end


def _read_row(read: Reading, line: int, begin: int, end: int, stripped: str) -> bool:
    """Read a row of a table, or the head of one; answers whether it is."""
    if read.in_table:
        if not _SEPARATOR.match(stripped):
            read.whole("row", line, begin, end)
        return True
    if read.kind:
        return False
    stop = read.text.find("\n", end + 1)
    following = read.text[end + 1 : stop if stop >= 0 else len(read.text)].strip("> \t")
    if "-" in following and "|" in following and _SEPARATOR.match(following):
        read.in_table = True
        read.whole("header", line, begin, end)
        return True
    return False


def _read_fence(read: Reading, line: int, start: int, begin: int, end: int, fence: re.Match[str]) -> int:
    """Read a block of code. It ends where its marks stand as far in as they opened, and no line before is less so."""
    text, marks = read.text, fence.group(1)
    margin = _width(text[start:begin])
    closing = re.compile(rf"^[ \t{'>' if read.quoted else ''}]*{re.escape(marks)}[ \t]*$", re.MULTILINE)
    inner_end, stop, closed = len(text), len(text), False
    for close in closing.finditer(text, end + 1) if end < len(text) else ():
        white = close.group().partition(marks[0])[0]
        if read.quoted or _width(white) == margin:
            closed = not margin or read.quoted or _all_within(text[end + 1 : close.start()], margin)
            if closed:
                inner_end, stop = close.start(), close.end()
            break
    read.fences.append(Fence(fence.group(2).strip(), line, start, stop, text[end + 1 : inner_end], closed))
    return stop


def _all_within(code: str, margin: int) -> bool:
    return all(not one.strip() or _width(one[: len(one) - len(one.lstrip())]) >= margin for one in code.split("\n"))


def _read_block(read: Reading, line: int, start: int, end: int, indent: int, block: re.Match[str]) -> bool:
    slashes, words = len(block.group(1)), block.group(2)
    if words.startswith("/"):
        return False
    written = read.text[start:end]
    too_far_in = bool(words) and _width(written[: len(written) - len(written.lstrip())]) >= 4
    if read.quoted or too_far_in:
        read.buried.append(Use("///", line, 1, start, end))
        return False
    read.close()
    read.level, read.blank = min(read.level, indent // 4), True  # in a list, what it holds stands as far in as it does
    if words:
        name, _, argument = words.partition("|")
        read.open_blocks.append(Open(name.strip(), argument.strip(), slashes, line, start, end + 1))
    elif read.open_blocks and read.open_blocks[-1].slashes == slashes:
        read.end_block(start, end, closed=True)
    else:
        read.stray.append(Use("///", line, 1, start, end))
    return True


def _add_heading(read: Reading, level: int, words: str, line: int, start: int, end: int, *, nested: bool) -> None:
    found = _HEADING_ID.search(words)
    without = _HEADING_ATTRIBUTES.sub("", words)
    if without != words:
        without = without.rstrip("#")
    heading_id = found.group(1) if found else None
    text = inline.plain(without.strip())
    read.headings.append(Heading(level, text, heading_id, line, start, end, read.audience, nested))
    read.blank = True
