"""Splits a page into its front matter and its body."""

import re
from dataclasses import dataclass

from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText, read_yaml

_OPEN = re.compile(r"\A\s*---[ \t]*\n")
_CLOSE = re.compile(r"^(---|\.\.\.)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class FrontMatter:
    """The fields above a page's text; `body_start` is where the text begins, counted in characters."""

    yaml: YamlText
    body_start: int
    troubles: tuple[Trouble, ...] = ()


def read_front_matter(path: str, text: str) -> FrontMatter:
    """Read the front matter of `text`, which has `\\n` line ends and no byte order mark.

    A page without front matter gives an empty one; a broken one is recorded, and the body is still found.
    """
    opening = _OPEN.match(text)
    if not opening:
        return FrontMatter(YamlText(path, {}, {(): 1}), 0)
    closing = _CLOSE.search(text, opening.end())
    if not closing:
        trouble = Trouble(
            "unreadable-front-matter",
            path,
            text.count("\n", 0, opening.end()),
            "The front matter opens with `---` and is never closed.",
            "Put a line with only `---` after the last field.",
        )
        return FrontMatter(YamlText(path, {}, {(): 1}), opening.end(), (trouble,))
    first_line = text.count("\n", 0, opening.end()) + 1
    read = read_yaml(
        path,
        text[opening.end() : closing.start()],
        first_line=first_line,
        kind="unreadable-front-matter",
    )
    body_start = min(closing.end() + 1, len(text))
    if read.troubles and read.value is None:
        return FrontMatter(YamlText(path, {}, {(): first_line}), body_start, read.troubles)
    if read.value is None:
        return FrontMatter(YamlText(path, {}, {(): first_line}), body_start, read.troubles)
    if not isinstance(read.value, dict):
        found = "a list" if isinstance(read.value, list) else "a plain text"
        trouble = Trouble(
            "unreadable-front-matter",
            path,
            first_line,
            f"The front matter is {found}, not fields with values.",
            "Write one field a line, such as `description: What this page is about.`",
        )
        return FrontMatter(YamlText(path, {}, {(): first_line}), body_start, (*read.troubles, trouble))
    return FrontMatter(read, body_start, read.troubles)
