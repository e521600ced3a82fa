"""Every form in which findings are told."""

from collections.abc import Callable, Mapping, Sequence

from hooks.checks.check import Check, Finding
from hooks.report.as_json import as_json
from hooks.report.github import as_github
from hooks.report.sarif import as_sarif
from hooks.report.text import as_text

Told = Callable[[Sequence[Finding], Sequence[Check], bool], str]

# name -> what tells (findings, all the checks that ran, whether the reader sees colours)
FORMATS: Mapping[str, Told] = {
    "text": lambda findings, checks, colour: as_text(findings, colour=colour),
    "github": lambda findings, checks, colour: as_github(findings),
    "json": lambda findings, checks, colour: as_json(findings),
    "sarif": lambda findings, checks, colour: as_sarif(findings, checks),
}
