"""The JSON report is a promised format."""

import json

from hooks.checks import ALL
from hooks.checks.run import run_checks
from hooks.report.as_json import as_json
from tests.site_builder import page, site_of

FINDINGS = run_checks(site_of({"docs/en/x.md": page("# X\n\n[a](none.md)\n")}), ALL)


def test_each_problem_has_the_promised_keys() -> None:
    told = json.loads(as_json(FINDINGS))
    keys = ["path", "line", "column", "code", "name", "severity", "message", "fix"]
    assert all(list(problem) == keys for problem in told)
    assert {problem["severity"] for problem in told} == {"error", "notice"}
    (error,) = [problem for problem in told if problem["severity"] == "error"]
    assert (error["path"], error["line"], error["column"], error["name"]) == ("docs/en/x.md", 8, 1, "missing-page")


def test_nothing_wrong_is_an_empty_list() -> None:
    assert json.loads(as_json([])) == []
