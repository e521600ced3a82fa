"""Tells findings to a person: grouped by file, each with its line, what is so and what to type."""

from collections.abc import Sequence

from hooks.checks.check import Finding, Severity

_RED, _YELLOW, _BOLD, _DIM, _END = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def as_text(findings: Sequence[Finding], *, colour: bool = False, most_notices: int | None = None) -> str:
    """The findings as lines of text, errors and notices, with a summary last; `most_notices` cuts the notices told."""

    def paint(code: str, words: str) -> str:
        return f"{code}{words}{_END}" if colour else words

    lines: list[str] = []
    path = ""
    notices = 0
    for finding in findings:
        problem = finding.problem
        notice = finding.check.severity is Severity.NOTICE
        notices += notice
        if notice and most_notices is not None and notices > most_notices:
            continue  # the count is told below
        if problem.path != path:
            path = problem.path
            lines += ["", paint(_BOLD, path)] if lines else [paint(_BOLD, path)]
        kind = paint(_YELLOW, "notice") if notice else paint(_RED, "error")
        label = paint(_DIM, f"{finding.check.code} {finding.check.name}")
        lines.append(f"  {problem.path}:{problem.line}: {kind} {label}: {problem.message}")
        lines.append(f"      → {problem.fix}")
    if most_notices is not None and notices > most_notices:
        lines += [f"… and {notices - most_notices} notices more: `make check` tells them."]
    return "\n".join([*lines, *([""] if lines else []), summary(findings)])


def summary(findings: Sequence[Finding]) -> str:
    """One line that counts: errors, notices, files."""
    errors = [f for f in findings if f.check.severity is Severity.ERROR]
    notices = len(findings) - len(errors)
    if not findings:
        return "Nothing to mend."
    files = len({f.problem.path for f in errors})
    told = f"{_count(len(errors), 'error')} in {_count(files, 'file')}" if errors else "No errors"
    return f"{told}, {_count(notices, 'notice')}."


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
