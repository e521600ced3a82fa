"""Tells findings in SARIF 2.1.0, which code hosts and editors read."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from hooks.checks.check import Check, Finding, Severity
from hooks.report.identity import Identity, fingerprint, identity

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.NOTICE: "note"}


def as_sarif(findings: Sequence[Finding], checks: Sequence[Check]) -> str:
    """A SARIF log of one run: every check as a rule, every finding as a result with its place in the library."""
    numbers = {check.code: place for place, check in enumerate(checks)}
    seen: Counter[Identity] = Counter()
    results = []
    for finding in findings:
        same = identity(finding)
        results.append(_result(finding, numbers[finding.check.code], fingerprint(same, seen[same])))
        seen[same] += 1
    driver = {"name": "library-checks", "rules": [_rule(check) for check in checks]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(check: Check) -> dict[str, Any]:
    return {
        "id": check.code,
        "name": check.name,
        "shortDescription": {"text": check.summary},
        "help": {"text": f"Why, with examples: docs/en/contributing/checks/{check.name}.md"},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
        "properties": {"tags": [check.family]},
    }


def _result(finding: Finding, number: int, mark: str) -> dict[str, Any]:
    problem = finding.problem
    place = {"uri": quote(problem.path), "uriBaseId": "%SRCROOT%"}
    region = {"startLine": problem.line, "startColumn": problem.column}
    return {
        "ruleId": finding.check.code,
        "ruleIndex": number,
        "level": _LEVELS[finding.check.severity],
        "message": {"text": f"{problem.message} {problem.fix}"},
        "locations": [{"physicalLocation": {"artifactLocation": place, "region": region}}],
        "partialFingerprints": {"pathCodeMessage/v1": mark},
    }
