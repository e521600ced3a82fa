"""Finds links, values, citations and marks inside a run of Markdown text."""

import re
from dataclasses import dataclass, field
from html import unescape

CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
VALUE = re.compile(r"\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}")
HALF_VALUE = re.compile(r"\{\{|\}\}")
CITATION = re.compile(r"\[@([^\]\n]*)\]")
OURS = re.compile(r"[ \t]*\{[ \t]*:?[ \t]*\.ours[ \t]*\}")
ATTRIBUTE_ID = re.compile(r"\{[^{}\n]*?#([\w.-]+)[^{}\n]*\}")
AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]+|[\w.+-]+@[\w-]+\.[\w.-]+)>")
TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s+[^<>]*?)?)/?>", re.DOTALL)
ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*("([^"]*)"|'([^']*)'|([^\s"'>]+))""")
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!<>|-])")
_TITLE = re.compile(r"""\s+(?:"[^"]*"|'[^']*')\s*\Z""")


@dataclass
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
        text = CODE.sub(lambda m: " " * len(m.group()), text)
    if "<!--" in text:
        text = COMMENT.sub(lambda m: " " * len(m.group()), text)
    if "\\" in text:
        text = ESCAPE.sub("  ", text)
    return text


def scan(source: str, start: int, end: int, definitions: dict[str, str]) -> Found:
    """What stands from `start` to `end` of `source`; `definitions` maps reference names (small letters) to targets."""
    found = Found()
    text = mask(source[start:end])
    if "{" in text:
        _scan_braces(text, start, found)
    if "[" in text:
        _scan_brackets(text, source, start, found, definitions)
    if "<" in text:
        _scan_angles(text, start, found)
    return found


def _scan_braces(text: str, start: int, found: Found) -> None:
    for match in VALUE.finditer(text):
        found.values.append((match.group(1), start + match.start(), start + match.end()))
    for match in HALF_VALUE.finditer(VALUE.sub(lambda m: " " * len(m.group()), text)):
        found.values.append(("", start + match.start(), start + match.end()))
    found.values.sort(key=lambda value: value[1])
    for match in OURS.finditer(text):
        found.ours.append(("ours", start + match.start(), start + match.end()))
    for match in ATTRIBUTE_ID.finditer(text):
        found.ids.append((match.group(1), start + match.start(), start + match.end()))


def _scan_brackets(text: str, source: str, start: int, found: Found, definitions: dict[str, str]) -> None:
    for match in CITATION.finditer(text):
        found.citations.append((match.group(1), start + match.start(), start + match.end()))
    squares, rounds = _pairs(text, "[", "]"), _pairs(text, "(", ")")
    place = text.find("[")
    while place >= 0:
        close = squares.get(place, -1)
        if close < 0 or text.startswith("[@", place) or text.startswith("[^", place):
            place = text.find("[", place + 1)
            continue
        image = place > 0 and text[place - 1] == "!"
        label = source[start + place + 1 : start + close]
        begin = start + place - (1 if image else 0)
        kind, target, stop = _target(text, source, start, close, label, definitions, rounds)
        if kind:
            found.links.append(("image" if image else kind, target, label, begin, start + stop))
        # an image may be the text of a link, so a link's text is read as well
        place = text.find("[", stop if image or kind == "reference" else place + 1)


def _target(
    text: str,
    source: str,
    start: int,
    close: int,
    label: str,
    definitions: dict[str, str],
    rounds: dict[int, int],
) -> tuple[str | None, str | None, int]:
    after = close + 1
    if text.startswith("(", after):
        end = rounds.get(after, -1)
        if end > 0:
            raw = _TITLE.sub("", source[start + after + 1 : start + end].strip()).strip()
            return (
                "inline",
                raw[1:-1] if raw.startswith("<") and raw.endswith(">") else raw,
                end + 1,
            )
    name, stop = label, after
    explicit = False
    match = re.compile(r" ?\n?\[([^\]]*)\]").match(text, after)
    if match and not match.group(1).startswith(("@", "^")):
        explicit = True
        name, stop = match.group(1) or label, match.end()
    key = " ".join(name.lower().split())
    if key in definitions:
        return "reference", definitions[key], stop
    if explicit and match and match.group(1):
        return "reference", None, stop
    return None, None, after


def _pairs(text: str, opening: str, closing: str) -> dict[int, int]:
    """The place of each opening bracket to that of the one which closes it."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for match in re.finditer(f"[{re.escape(opening + closing)}]", text):
        if match.group() == opening:
            waiting.append(match.start())
        elif waiting:
            pairs[waiting.pop()] = match.start()
    return pairs


def _scan_angles(text: str, start: int, found: Found) -> None:
    for match in AUTOLINK.finditer(text):
        target = match.group(1)
        if ":" not in target:
            target = f"mailto:{target}"
        found.links.append(
            (
                "autolink",
                target,
                match.group(1),
                start + match.start(),
                start + match.end(),
            )
        )
    for match in TAG.finditer(text):
        if match.group(1):
            continue
        for attribute in ATTRIBUTE.finditer(match.group(3)):
            name = attribute.group(1).lower()
            value = next(group for group in attribute.groups()[2:] if group is not None)
            place = start + match.start()
            if name in ("href", "src", "poster"):
                found.links.append(("html", value, "", place, start + match.end()))
            elif name == "id" or (name == "name" and match.group(2).lower() == "a"):
                found.ids.append((value, place, start + match.end()))


def plain(text: str) -> str:
    """`text` without its Markdown: link texts, code and words stay; marks, citations and tags go."""
    text = unescape(COMMENT.sub(" ", text))
    text = CITATION.sub("", text)
    text = OURS.sub("", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"\[([^\]]*)\]\[[^\]]*\]", r"\1", text)
    text = AUTOLINK.sub(r"\1", text)
    text = TAG.sub("", text)
    text = re.sub(r"\{[ \t]*:?[ \t]*[.#][^{}]*\}", "", text)
    text = re.sub(r"(\*\*|__|\*|`+|~~|==)", "", text)
    text = re.sub(r"^\s*(?:[-*+]|\d+\.)\s+(?:\[[ xX]\]\s+)?", "", text)
    text = ESCAPE.sub(r"\1", text)
    return " ".join(text.split())
