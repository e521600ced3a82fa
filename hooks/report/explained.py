"""Shows the page of a check in a terminal: plain, readable, with its examples."""

import re
import textwrap

from hooks.checks.check import Check, Severity
from hooks.report.paint import BOLD, CYAN, DIM, RED, YELLOW, paint

_FENCE = re.compile(r"(`{3,}|~{3,})\s*(\S*)(?:.*?title=\"([^\"]*)\")?")
_HEADING = re.compile(r"(#+)\s+(.*)")
_ITEM = re.compile(r"(\s*(?:[-*+]|\d+\.)\s+)")
_LINK = re.compile(r"(?<!`)\[([^\]]+)\]\(([^)]+)\)")
_CODE = re.compile(r"(`+).+?\1")
_BAR = "  │ "
_KEEP = "\0"  # a space at which no line is broken, so that what is to be typed stays whole


def explained(check: Check, markdown: str, *, colour: bool = False, width: int = 80) -> str:
    """The Markdown of a check's page (without its front matter) as lines for a terminal of that width.

    Examples stand behind a bar, under the path of their file; what the check says of them stands below.
    A check whose page is not there is told in its one sentence.
    """
    error = check.severity is Severity.ERROR
    kind = "an error: it stops a build" if error else "a notice: it stops nobody"
    lines = [
        paint(f"{check.code} {check.name}", BOLD, colour=colour),
        check.summary,
        paint(f"It is {kind}.", RED if error else YELLOW, colour=colour),
    ]
    waiting: list[str] = []  # the lines of a paragraph or list item, until it ends
    closing = ""

    def flush() -> None:
        if waiting:
            lines.extend(_wrapped(waiting, width))
            waiting.clear()

    for line in markdown.splitlines():
        fence, heading = _FENCE.match(line), _HEADING.match(line)
        if closing:
            closing = "" if line.rstrip() == closing else closing
            if closing:
                lines.append((_BAR + line).rstrip())
        elif fence:
            flush()
            closing = fence.group(1)
            lines.append(paint(_title(fence), DIM, colour=colour))
        elif heading:
            flush()
            if len(heading.group(1)) > 1:  # the title is told above
                lines += ["", paint(heading.group(2), BOLD + CYAN, colour=colour)]
        elif not line.strip():
            flush()
            lines += [""] if lines[-1] else []
        elif line.startswith("|"):
            flush()
            lines.append(line)
        else:
            if _ITEM.match(line):
                flush()
            waiting.append(line)
    flush()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip()


def _title(fence: re.Match[str]) -> str:
    kind, path = fence.group(2), fence.group(3)
    if kind == "problems":
        return "  What you will read:"
    if kind == "gone":
        return f"  {path}, which is not there:"
    return f"  {path}:" if path else "  "


def _wrapped(several: list[str], width: int) -> list[str]:
    """One paragraph or list item, its lines broken anew."""
    mark = _ITEM.match(several[0])
    indent = " " * len(mark.group(1)) if mark else ""
    text = _LINK.sub(r"\1 (\2)", " ".join([several[0].rstrip(), *(line.strip() for line in several[1:])]))
    text = _CODE.sub(lambda code: code.group().replace(" ", _KEEP), text)
    broken = textwrap.wrap(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [line.replace(_KEEP, " ") for line in broken]
