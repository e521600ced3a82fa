"""Finds links, values, citations and marks inside a run of Markdown text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape

from hooks.content.address import address_at, written

CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
VALUE = re.compile(r"\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}")
HALF_VALUE = re.compile(r"\{\{|\}\}")
CITATION = re.compile(r"\[@([^\[\]\n]*)\](?!\()")  # `[@name](address)` is a link
OURS = re.compile(r"[ \t]*\{[ \t]*:?[ \t]*\.ours[ \t]*\}")
# `{#id}` right behind what it names, at the end of a cell, or on the last line of a paragraph; elsewhere it is text
ATTRIBUTE_ID = re.compile(
    r"(?:(?<=[*_`)\]>~])|(?<=[ ])(?=\{[^\n{}]*\}[ ]*\|)|^[ \t]*(?=[^\n]*\}[ ]*\Z))\{:?[^{}\n]*?#([\w:.-]+)[^{}\n]*\}",
    re.MULTILINE,
)
FENCE_ID = re.compile(r"\A\{[^{}]*?#([\w:.-]+)")
AUTOLINK = re.compile(r"<((?:https?|ftps?)://[^<>]*|(?:mailto:)?[^<> !\n]+@[^@<> \n]+)>", re.IGNORECASE)
TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s+[^<>]*?)?)/?>", re.DOTALL)
ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*("([^"]*)"|'([^']*)'|([^\s"'>]+))""")
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!<>|-])")
_SQUARE = re.compile(r"[\[\]]")
_REFERENCE = re.compile(r"[ \n]?\[([^\]]*)\]")


@dataclass(slots=True)
class Found:
    """What one run holds: (name or target, start, end) and, for links, (kind, target or None, text, start, end)."""

    links: list[tuple[str, str | None, str, int, int]] = field(default_factory=list)
    values: list[tuple[str, int, int]] = field(default_factory=list)
    citations: list[tuple[str, int, int]] = field(default_factory=list)
    ours: list[tuple[str, int, int]] = field(default_factory=list)
    ids: list[tuple[str, int, int]] = field(default_factory=list)


def mask(text: str) -> str:
    """`text` with code, comments and escaped characters blanked, every other character where it was."""
    if "`" in text:
        text = CODE.sub(_blank_code, text)
    if "<!--" in text:
        text = COMMENT.sub(_blank, text)
    if "\\" in text:
        text = ESCAPE.sub("  ", text)
    return text


def scan(source: str, start: int, end: int, definitions: Mapping[str, str], *, raw: bool = False) -> Found:
    """What stands from `start` to `end` of `source`; `definitions` maps reference names (small letters) to targets.

    In `raw` HTML no Markdown is read, but values and citations are: they are written out before it is.
    """
    found = Found()
    text = source[start:end]
    text = COMMENT.sub(_blank, text) if raw else mask(text)
    if "{" in text or "}}" in text:
        _scan_braces(text, start, found)
    if "[" in text:
        if raw:
            found.citations += [(m.group(1), start + m.start(), start + m.end()) for m in CITATION.finditer(text)]
        else:
            _scan_brackets(text, source, start, found, definitions)
    if "<" in text:
        _scan_angles(text, start, found)
    if raw:
        found.ids = [one for one in found.ids if source[one[1]] == "<"]
    return found


def _blank_code(match: re.Match[str]) -> str:
    return f"`{' ' * (len(match.group()) - 2)}`"  # the marks stay: attributes may stand behind them


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _scan_braces(text: str, start: int, found: Found) -> None:
    if "{{" in text or "}}" in text:
        for match in VALUE.finditer(text):
            found.values.append((match.group(1), start + match.start(), start + match.end()))
        if text.count("{") + text.count("}") > 4 * len(found.values):  # some belong to no value
            for match in HALF_VALUE.finditer(VALUE.sub(_blank, text)):
                found.values.append(("", start + match.start(), start + match.end()))
            found.values.sort(key=lambda value: value[1])
    if ".ours" in text:
        for match in OURS.finditer(text):
            found.ours.append(("ours", start + match.start(), start + match.end()))
    if "#" in text:
        for match in ATTRIBUTE_ID.finditer(text):
            found.ids.append((match.group(1), start + match.start(), start + match.end()))


def _scan_brackets(text: str, source: str, start: int, found: Found, definitions: Mapping[str, str]) -> None:
    if "[@" in text:
        for match in CITATION.finditer(text):
            found.citations.append((match.group(1), start + match.start(), start + match.end()))
        if len(found.citations) == text.count("["):
            return  # every bracket belongs to a citation
    squares = _pairs(text)
    place = text.find("[")
    inside = -1  # the end of the text of a link, in which only images are links of their own
    while place >= 0:
        close = squares.get(place, -1)
        if close < 0 or CITATION.match(text, place):
            place = text.find("[", place + 1)
            continue
        image = place > 0 and text[place - 1] == "!"
        label = source[start + place + 1 : start + close]
        begin = start + place - (1 if image else 0)
        kind, target, stop = _target(text, source, start, close, label, definitions)
        if kind and (image or place > inside):
            found.links.append(("image" if image else kind, target, label, begin, start + stop))
            inside = max(inside, close)
        # an image may be the text of a link, so a link's text is read as well
        place = text.find("[", stop if image or kind == "reference" else place + 1)


def _target(
    text: str, source: str, start: int, close: int, label: str, definitions: Mapping[str, str]
) -> tuple[str | None, str | None, int]:
    after = close + 1
    if text.startswith("(", after):
        address = address_at(text, source, after, start)
        if address:
            return "inline", address[0], address[1]
    name, stop = label, after
    match = _REFERENCE.match(text, after)
    if match:
        second = source[start + match.start(1) : start + match.end(1)]
        key = reference_key(second or label)
        if key in definitions:
            return "reference", definitions[key], match.end()
        # a missing definition is told only where a reference was surely meant
        if match.start(1) == after + 1 and second.strip() and not second.startswith(("@", "^")):
            return "reference", None, match.end()
    key = reference_key(name)
    return ("reference", definitions[key], stop) if key in definitions else (None, None, after)


def reference_key(name: str) -> str:
    """The name of a reference as it is looked up."""
    return " ".join(name.lower().split())


def _pairs(text: str) -> dict[int, int]:
    """The place of each opening square bracket to that of the one which closes it."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for match in _SQUARE.finditer(text):
        if match.group() == "[":
            waiting.append(match.start())
        elif waiting:
            pairs[waiting.pop()] = match.start()
    return pairs


def _scan_angles(text: str, start: int, found: Found) -> None:
    for match in AUTOLINK.finditer(text):
        words = match.group(1)
        if text[max(0, match.start() - 3) : match.start()].rstrip().endswith("]("):
            continue  # the address of a link, in angle brackets
        target = words if "://" in words or words.lower().startswith("mailto:") else f"mailto:{words}"
        found.links.append(("autolink", written(target), words, start + match.start(), start + match.end()))
    for match in TAG.finditer(text):
        if match.group(1):
            continue
        for attribute in ATTRIBUTE.finditer(match.group(3)):
            name = attribute.group(1).lower()
            value = next(group for group in attribute.groups()[2:] if group is not None)
            place = start + match.start()
            if name in ("href", "src", "poster"):
                found.links.append(("html", written(value), "", place, start + match.end()))
            elif name == "id" or (name == "name" and match.group(2).lower() == "a"):
                found.ids.append((value, place, start + match.end()))


_KEPT = re.compile(rf"{CODE.pattern}|{ESCAPE.pattern}", re.DOTALL)
_STASHED = "\ue000"  # stands for code and escaped signs while marks are taken away; nobody types it
# the sign without which a pattern need not be tried, the pattern (None: the sign alone), and what is left of it
_WITHOUT: tuple[tuple[str, re.Pattern[str] | None, str], ...] = (
    ("<!--", COMMENT, " "),
    ("[@", CITATION, ""),
    (".ours", OURS, ""),
    ("](", re.compile(r"(?:!\[|\[)([^\]]*)\]\([^)]*\)"), r"\1"),
    ("][", re.compile(r"\[([^\]]*)\]\[[^\]]*\]"), r"\1"),
    ("<", AUTOLINK, r"\1"),
    ("<", TAG, ""),
    ("{", re.compile(r"\{[ \t]*:?[ \t]*[.#][^{}]*\}"), ""),
    ("*", None, ""),
    ("_", re.compile(r"__|(?<![^\W_])_|_(?![^\W_])"), ""),
    ("~~", None, ""),
    ("==", None, ""),
    ("`", None, ""),
    ("\n", re.compile(r"\n[ \t]*>"), "\n"),
)
_MARKED = re.compile(r"[*_`\[\]<>{}&\\~=]")


def plain(text: str) -> str:
    """`text` without its Markdown: link texts, code and words stay; marks, citations and tags go."""
    if not _MARKED.search(text):
        return " ".join(text.split())
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match.group(2) or match.group(3))
        return _STASHED

    if "`" in text or "\\" in text:
        text = _KEPT.sub(keep, text.replace(_STASHED, ""))
    for sign, pattern, instead in _WITHOUT:
        if sign not in text:
            continue
        if sign in "*_" and (len(pattern.findall(text)) if pattern else text.count(sign)) == 1:
            continue  # a mark without a partner marks nothing
        text = pattern.sub(instead, text) if pattern else text.replace(sign, instead)
    text = unescape(text) if "&" in text else text
    if kept:
        words = iter(kept)
        text = re.sub(_STASHED, lambda _: next(words), text)
    return " ".join(text.split())
