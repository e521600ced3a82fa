"""Shows what was changed in a file."""

import difflib
import re

from hooks.report.paint import BOLD, CYAN, GREEN, RED, paint

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_COLOURS = {"+": GREEN, "-": RED, "@": CYAN}


def as_diff(path: str, old: str, new: str, *, colour: bool = False) -> str:
    """The lines of `old` and `new` that differ, as a unified diff."""
    told = []
    for line in difflib.unified_diff(_LINE.findall(old), _LINE.findall(new), path, path, n=2):
        code = BOLD if line.startswith(("---", "+++")) else _COLOURS.get(line[0], "")
        told.append(paint(line.rstrip("\n"), code, colour=colour and bool(code)))
        if not line.endswith("\n"):
            told.append("\\ No newline at end of file")
    return "\n".join(told)
