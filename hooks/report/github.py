"""Tells findings to GitHub Actions, which shows each beside its line in the pull request."""

from collections.abc import Sequence

from hooks.checks.check import Finding
from hooks.report.text import summary


def as_github(findings: Sequence[Finding]) -> str:
    """One workflow command a finding, `::error file=…,line=…::message`, and the summary as a plain line."""
    return "\n".join([*map(_command, findings), summary(findings)])


def _command(finding: Finding) -> str:
    check, problem = finding.check, finding.problem
    properties = {
        "file": problem.path,
        "line": problem.line,
        "col": problem.column,
        "title": f"{check.code} {check.name}",
    }
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    words = _data(f"{problem.message}\n→ {problem.fix}")
    return f"::{check.severity.value} {told}::{words}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
