"""Old debt: the errors a library had on one day, so that they do not stop new work."""

import json
from collections import Counter
from collections.abc import Sequence

from hooks.checks.check import Finding, Severity
from hooks.report.identity import Identity, identity

# What may harm a reader or name a person is told every time, however old it is.
NEVER_OLD = ("status", "privacy")
_KEYS = ("path", "code", "message", "count")


def as_baseline(findings: Sequence[Finding]) -> str:
    """The errors of `findings` as JSON, sorted: a list of `{path, code, message, count}`, without lines."""
    counted = Counter(identity(finding) for finding in findings if _may_be_old(finding))
    records = [dict(zip(_KEYS, (*same, number), strict=True)) for same, number in sorted(counted.items())]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def read_baseline(text: str | bytes) -> Counter[Identity]:
    """How many errors of each identity are old. Raises ValueError on what `as_baseline` did not write."""
    try:
        records = json.loads(text)
        return Counter({(str(r["path"]), str(r["code"]), str(r["message"])): int(r["count"]) for r in records})
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        raise ValueError("it is no baseline; write it anew with --write-baseline") from error


def new_since(findings: Sequence[Finding], old: Counter[Identity]) -> list[Finding]:
    """The findings that `old` does not hold: all notices, all that may never be old, and what was added since.

    Of five equal errors where three are old, the last two in the file are told.
    """
    left = old.copy()
    new = []
    for finding in findings:
        same = identity(finding)
        if _may_be_old(finding) and left[same] > 0:
            left[same] -= 1
        else:
            new.append(finding)
    return new


def mended_since(findings: Sequence[Finding], old: Counter[Identity]) -> int:
    """How many errors of `old` are no longer found."""
    return (old - Counter(identity(finding) for finding in findings)).total()


def _may_be_old(finding: Finding) -> bool:
    return finding.check.severity is Severity.ERROR and finding.check.family not in NEVER_OLD
