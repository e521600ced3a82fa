"""Tells findings to a program, in a promised format."""

import json
from collections.abc import Sequence

from hooks.checks.check import Finding


def as_json(findings: Sequence[Finding]) -> str:
    """A JSON list of `{path, line, column, code, name, severity, message, fix}`.

    `severity` is `error` or `notice`; `path` is relative to the root, with `/`; lines and columns count from 1.
    """
    told = [
        {
            "path": finding.problem.path,
            "line": finding.problem.line,
            "column": finding.problem.column,
            "code": finding.check.code,
            "name": finding.check.name,
            "severity": finding.check.severity.value,
            "message": finding.problem.message,
            "fix": finding.problem.fix,
        }
        for finding in findings
    ]
    return json.dumps(told, ensure_ascii=False, indent=2)
