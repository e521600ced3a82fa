"""Reads YAML into plain values that know their lines, and never raises on what an author wrote."""

import datetime
import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from hooks.content.trouble import Trouble

try:  # the C parser is ten times faster; the pure one reads the same language
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - depends on how PyYAML was built
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

Key = tuple[str | int, ...]

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_WHOLE = re.compile(r"-?(0|[1-9]\d*)\Z")
_DEEPEST = 40
_OPENS = re.compile(r"""\s*(?:- +)?(?:[\w-]+: +)?(?P<mark>["'])(?:(?!(?P=mark)).)*\Z""")  # and does not close it
_ODD_BREAKS = dict.fromkeys(
    (0x85, 0x2028, 0x2029), " "
)  # line ends to YAML, and to no editor: lines would be miscounted


@dataclass(frozen=True)
class YamlText:
    """`value` as plain Python (dict, list, str, int, bool, date, None) and the line of every key and item in it."""

    path: str
    value: Any
    lines: dict[Key, int] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()

    def line(self, *key: str | int) -> int:
        """The line of `key`, or of the nearest thing around it that was written."""
        for length in range(len(key), -1, -1):
            found = self.lines.get(key[:length])
            if found:
                return found
        return 1


def read_yaml(path: str, text: str, *, first_line: int = 1, kind: str = "unreadable-data") -> YamlText:
    """Read `text` (the whole file, or a front matter that starts on `first_line`).

    Only `true` and `false` are truth values and only YYYY-MM-DD is a date, so that `no: 12:30` stays what was typed.
    Anchors, aliases and tags other than the plain ones are refused: one thing stands in one place.
    """
    text = text.translate(_ODD_BREAKS)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        return YamlText(path, None, {}, (_syntax_trouble(path, text, error, first_line, kind),))
    except (ValueError, RecursionError) as error:
        trouble = Trouble(
            kind,
            path,
            first_line,
            f"This cannot be read as YAML: {error}.",
            "Remove the odd characters.",
        )
        return YamlText(path, None, {}, (trouble,))
    if root is None:
        return YamlText(path, None, {(): first_line})
    lines: dict[Key, int] = {}
    troubles: list[Trouble] = []
    value = _plain(root, (), path, first_line, kind, lines, troubles, set())
    return YamlText(path, value, lines, tuple(troubles))


def _plain(
    node: yaml.Node,
    key: Key,
    path: str,
    first_line: int,
    kind: str,
    lines: dict[Key, int],
    troubles: list[Trouble],
    seen: set[int],
) -> Any:
    line = node.start_mark.line + first_line
    lines.setdefault(key, line)
    if id(node) in seen or len(key) > _DEEPEST:
        message = "An alias (`*name`) stands here, or the nesting is too deep."
        troubles.append(Trouble(kind, path, line, message, "Write the value out where it is needed."))
        return None
    if not isinstance(node, yaml.ScalarNode):
        seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            name = key_node.value if isinstance(key_node, yaml.ScalarNode) else str(key_node.start_mark.line)
            here = key_node.start_mark.line + first_line
            if name in result:
                troubles.append(
                    Trouble(
                        kind,
                        path,
                        here,
                        f"`{name}` stands here a second time.",
                        "Keep one of the two.",
                    )
                )
                continue
            lines[(*key, name)] = here
            result[name] = _plain(value_node, (*key, name), path, first_line, kind, lines, troubles, seen)
        return result
    if isinstance(node, yaml.SequenceNode):
        return [
            _plain(item, (*key, place), path, first_line, kind, lines, troubles, seen)
            for place, item in enumerate(node.value)
        ]
    return _scalar(node)


def _scalar(node: yaml.Node) -> Any:
    text: str = node.value
    if getattr(node, "style", None) in ("'", '"', "|", ">"):  # quoted, or a block of text: always text
        return text
    if text in ("true", "false"):
        return text == "true"
    if text in ("", "~", "null"):
        return None
    if _WHOLE.match(text) and len(text) < 19:
        return int(text)
    if _DATE.match(text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            return text
    return text


def _syntax_trouble(path: str, text: str, error: yaml.YAMLError, first_line: int, kind: str) -> Trouble:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "")
    context = str(getattr(error, "context", None) or "")
    message = "This line, or the one above it, cannot be read."
    fix = "Look for a missing space after `:`, a missing quote, or a line that begins too far in or too far out."
    lines = text.split("\n")
    here = lines[mark.line] if mark and mark.line < len(lines) else ""
    conflict = next((place for place, one in enumerate(lines) if one.startswith("<<<<<<< ")), None)
    quote = _open_quote(lines, mark.line) if mark and "expected" in problem else None
    if conflict is not None:
        message = "Two versions of these lines stand one above the other."
        fix = "Keep one of the two, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` away."
        return Trouble(kind, path, conflict + first_line, message, fix)
    if quote is not None:
        message, fix = "A quote opens here and is never closed.", "Put a quote at the end of the text as well."
        return Trouble(kind, path, quote + first_line, message, fix)
    if "quoted scalar" in context:  # told where the quote opens, not where the file ends
        mark = getattr(error, "context_mark", None) or mark
        message, fix = "A quote opens here and is never closed.", "Put a quote at the end of the text as well."
    elif "\t" in here[: len(here) - len(here.lstrip())]:
        message, fix = "This line begins with a tab.", "Begin it with spaces."
    elif "mapping values" in problem:
        message = "There is a `:` in a text without quotes, or no space behind one above."
        fix = 'Put the text in quotes: `title: "Pay: what is owed"`, and a space behind the name: `name: value`.'
    elif "cannot start any token" in problem:
        sign = here[mark.column : mark.column + 1] if mark else ""
        message, fix = f"A text without quotes cannot begin with `{sign}`.", "Put the text in quotes."
    last = text.rstrip().count("\n")  # what is missing at the end is told on the last line with words
    if mark and mark.line <= last:
        return Trouble(kind, path, mark.line + first_line, message, fix, mark.column + 1)
    return Trouble(kind, path, (last if mark else 0) + first_line, message, fix)


def _open_quote(lines: list[str], last: int) -> int | None:
    """The line that opens the quote which the first quote of line `last` closed by mistake, if it looks like one."""
    for place in range(last - 1, max(last - 60, -1), -1):
        opening = _OPENS.match(lines[place])
        mark = opening["mark"] if opening else ""
        if mark and mark in lines[last] and not any(mark in line for line in lines[place + 1 : last]):
            return place
    return None
