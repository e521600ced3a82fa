"""What VS Code is told: which schema is for which file, how to underline findings, and what to fill in."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from hooks.checks.check import Severity
from hooks.content.load import load
from hooks.content.read_data import DATA, READERS
from hooks.content.schemas import FOLDER, SNIPPETS, all_schemas, editor_files, schema_name
from hooks.report.text import as_text
from tests.content.editor import accepts
from tests.report.findings import FINDINGS
from tests.site_builder import ROOT, TODAY, run, write_site

TYPES = load(ROOT, TODAY).data.page_types
SCHEMAS = all_schemas(load(ROOT, TODAY).data)


def written(path: str) -> Any:
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


def test_the_editor_is_told_which_schema_is_for_which_file() -> None:
    alone = [file.place for file in READERS if not file.place.endswith("/")]
    wanted = {}
    for file in READERS:
        place = file.place
        if place.endswith("/"):
            others = [one.removeprefix(place).removesuffix(".yml") for one in alone if one.startswith(place)]
            place += f"!({'|'.join(others)}).yml" if others else "*.yml"
        wanted[f"./{FOLDER}/{schema_name(file)}.json"] = f"{DATA}/{place}"
    assert written(".vscode/settings.json")["yaml.schemas"] == wanted


def test_every_finding_is_underlined_once_at_its_place() -> None:
    matchers = written(".vscode/tasks.json")["tasks"][0]["problemMatcher"]
    severities = {"error": Severity.ERROR, "warning": Severity.NOTICE}
    found = []
    for line in as_text(FINDINGS).splitlines():
        for matcher in matchers:
            match = re.search(matcher["pattern"]["regexp"], line)
            if match:
                found.append((match[1], int(match[2]), severities[matcher["severity"]]))
    assert found == [(f.problem.path, f.problem.line, f.check.severity) for f in FINDINGS]


def filled(body: list[str]) -> str:
    """A snippet as it stands when the first of each choice is taken, and today for every day."""
    text = "\n".join(body).replace("YYYY-MM-DD", "2026-11-23")
    text = re.sub(r"\$\{\d+\|([^,|]*)[^|]*\|\}", r"\1", text)
    return re.sub(r"\$\{\d+:([^}]*)\}", r"\1", text)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_a_front_matter_that_was_filled_in_fits_its_schema(kind: Any) -> None:
    snippets = {snippet["prefix"]: snippet["body"] for snippet in written(SNIPPETS).values()}
    for typed, schema in (("", ""), ("-translated", ".translation")):
        front = filled(snippets[f"front-{kind.name}{typed}"]).split("---\n")[1]
        assert accepts(SCHEMAS[f"{FOLDER}/pages/{kind.name}{schema}.json"], front), front


def test_every_field_a_page_may_have_can_be_asked_for() -> None:
    prefixes = {snippet["prefix"] for snippet in written(SNIPPETS).values()}
    fields = {field.name for kind in TYPES for field in kind.source_fields if field.kind != "map"}
    assert {f"field-{name}" for name in fields} <= prefixes


def test_the_command_writes_every_file_and_takes_away_what_is_of_no_use(tmp_path: Path) -> None:
    write_site(tmp_path)
    old = tmp_path / FOLDER / "pages" / "leaflet.json"
    old.parent.mkdir(parents=True)
    old.write_text("{}")
    assert run("hooks", "schemas", folder=tmp_path).returncode == 0
    for path, text in editor_files(load(tmp_path, TODAY).data).items():
        assert (tmp_path / path).read_text(encoding="utf-8") == text
    assert not old.exists()


@pytest.mark.parametrize("broken", ["type: page\nfields: [", "type: page\nfields: {a: {kind: txt}}"])
def test_nothing_is_written_while_a_page_type_is_broken(tmp_path: Path, broken: str) -> None:
    write_site(tmp_path, files={"docs/_data/page_types/page.yml": broken})
    done = run("hooks", "schemas", folder=tmp_path)
    assert done.returncode == 2
    assert "docs/_data/page_types/page.yml: mend this first" in done.stderr
    assert not (tmp_path / FOLDER).exists()
