"""Tells findings to a person: grouped by file, each with its line, what is so and what to type."""

from collections import Counter
from collections.abc import Sequence

from hooks.checks.check import Finding, Severity
from hooks.report.paint import BOLD, DIM, GREEN, RED, YELLOW, paint


def as_text(findings: Sequence[Finding], *, colour: bool = False, most_notices: int | None = None) -> str:
    """The findings as lines of text, errors and notices, with a summary last; `most_notices` cuts the notices told."""
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
            lines += [""] if lines else []
            lines.append(paint(path, BOLD, colour=colour))
        kind = paint("notice", YELLOW, colour=colour) if notice else paint("error", RED, colour=colour)
        label = paint(f"{finding.check.code} {finding.check.name}", DIM, colour=colour)
        lines.append(f"  {problem.path}:{problem.line}: {kind} {label}: {problem.message}")
        lines.append(f"      {paint('→', GREEN, colour=colour)} {problem.fix}")
    if most_notices is not None and notices > most_notices:
        lines += [f"… and {notices - most_notices} notices more: `make check` tells them."]
    return "\n".join([*lines, *([""] if lines else []), summary(findings), *_what_to_do(findings)])


def summary(findings: Sequence[Finding]) -> str:
    """One line that counts errors, files and notices, each by family: `2 errors in 1 file (links 2), 1 notice (…).`"""
    if not findings:
        return "Nothing to mend."
    errors = [finding for finding in findings if finding.check.severity is Severity.ERROR]
    notices = [finding for finding in findings if finding.check.severity is Severity.NOTICE]
    files = len({finding.problem.path for finding in errors})
    told = f"{_count(len(errors), 'error')} in {_count(files, 'file')}{_families(errors)}" if errors else "No errors"
    return f"{told}, {_count(len(notices), 'notice')}{_families(notices)}."


def _families(findings: Sequence[Finding]) -> str:
    """The families of `findings` with their counts, the largest first."""
    counted = Counter(finding.check.family for finding in findings)
    told = [f"{family} {number}" for family, number in sorted(counted.items(), key=lambda one: (-one[1], one[0]))]
    return f" ({', '.join(told)})" if told else ""


def _what_to_do(findings: Sequence[Finding]) -> list[str]:
    errors = [finding for finding in findings if finding.check.severity is Severity.ERROR]
    certain = sum(finding.problem.edit is not None for finding in findings)
    lines = []
    if errors:
        name = errors[0].check.name
        lines.append(f"Why, with examples: `python -m hooks explain {name}`, and so for every other name above.")
    if certain:
        told = "One of these mends" if certain == 1 else f"{certain} of these mend"
        lines.append(f"{told} by command: `python -m hooks check --fix`, which shows you what it changed.")
    return lines


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
