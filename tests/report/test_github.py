"""The annotations of GitHub Actions: one line a finding, with what GitHub reads as marks escaped."""

import re

from hooks.checks.check import Check, Finding, Problem, Severity
from hooks.report.github import as_github
from tests.report.findings import FINDINGS

_COMMAND = re.compile(r"::(error|notice) file=([^,:]+),line=(\d+),col=(\d+),title=([^,:]+)::(.+)")


def told(problem: Problem) -> tuple[str, ...]:
    """What GitHub would show: kind, file, line, column, title and message, with the escapes undone."""
    check = Check("XXX001", "made-up", Severity.ERROR, "", "links", lambda site: ())
    found = _COMMAND.fullmatch(as_github([Finding(check, problem)]).splitlines()[0])
    assert found
    marks = {"%3A": ":", "%2C": ",", "%0A": "\n", "%0D": "\r", "%25": "%"}
    return tuple(re.sub("%3A|%2C|%0A|%0D|%25", lambda mark: marks[mark.group()], text) for text in found.groups())


def test_every_finding_is_one_command_and_the_summary_comes_last() -> None:
    lines = as_github(FINDINGS).splitlines()
    assert len(lines) == len(FINDINGS) + 1
    assert all(_COMMAND.fullmatch(line) for line in lines[:-1])
    assert lines[-1].startswith("3 errors in 1 file")


def test_what_github_reads_as_marks_is_escaped_and_comes_back() -> None:
    problem = Problem("docs/en/a,b:c%.md", 3, "100%: a, b\r\nc ::error::", "Type `x`.", 5)
    expected = ("error", problem.path, "3", "5", "XXX001 made-up", f"{problem.message}\n→ {problem.fix}")
    assert told(problem) == expected


def test_nothing_wrong_is_only_the_summary() -> None:
    assert as_github([]) == "Nothing to mend."
