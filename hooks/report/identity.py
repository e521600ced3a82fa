"""What stays the same of a finding while the lines around it move."""

import hashlib
import re

from hooks.checks.check import Finding

_LINE = re.compile(r"(?<=\.md):\d+|(?<=\.yml):\d+|(?<=\bline )\d+")
Identity = tuple[str, str, str]


def identity(finding: Finding) -> Identity:
    """Path, code and message; a line that the message names in another place is left out, because it moves as well."""
    return (finding.problem.path, finding.check.code, _LINE.sub("", finding.problem.message))


def fingerprint(same: Identity, number: int) -> str:
    """Sixteen hex digits for the `number`th finding of that identity."""
    return hashlib.sha256("\0".join([*same, str(number)]).encode()).hexdigest()[:16]
