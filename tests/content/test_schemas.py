"""The schemas for editors: as the declarations say, and true of the real library."""

from collections.abc import Iterator

import jsonschema
import pytest

from hooks.content.front_matter import read_front_matter
from hooks.content.load import load
from hooks.content.page_type import COMMON_FIELDS, TRANSLATION_FIELDS
from hooks.content.read_data import DATA, READERS
from hooks.content.schema import Schema
from hooks.content.schemas import FOLDER, all_schemas, editor_files, schema_name
from hooks.content.shape import Field
from tests.content.editor import refusals
from tests.site_builder import ROOT, TODAY

SITE = load(ROOT, TODAY)
SCHEMAS = all_schemas(SITE.data)
DATA_FILES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / DATA).rglob("*.yml"))


def schema_of_data(path: str) -> str:
    file = next(file for file in READERS if file.holds(path.removeprefix(f"{DATA}/")))
    return f"{FOLDER}/{schema_name(file)}.json"


def test_the_committed_files_are_what_the_declarations_say() -> None:
    wanted = editor_files(SITE.data)
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / FOLDER).rglob("*.json")} | wanted.keys()
    texts = {path: (ROOT / path).read_text(encoding="utf-8") for path in there if (ROOT / path).is_file()}
    old = sorted(path for path in there if texts.get(path) != wanted.get(path))
    assert not old, f"{', '.join(old)}: not what the fields say now. Type: python -m hooks schemas"


@pytest.mark.parametrize("path", SCHEMAS)
def test_a_schema_is_one(path: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMAS[path])


@pytest.mark.parametrize("path", DATA_FILES)
def test_a_file_of_the_library_fits_its_schema(path: str) -> None:
    assert not refusals(SCHEMAS[schema_of_data(path)], (ROOT / path).read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", SITE.pages, ids=lambda page: page.path)
def test_what_stands_above_a_page_fits_its_schema(page) -> None:  # type: ignore[no-untyped-def]
    text = page.body.text[: read_front_matter(page.path, page.body.text).body_start].strip().strip("-")
    translated = ".translation" if page.original else ""
    assert not refusals(SCHEMAS[f"{FOLDER}/pages/{page.type.name}{translated}.json"], text)


def test_a_missing_field_of_the_library_is_noticed() -> None:
    text = (ROOT / DATA / "site.yml").read_text(encoding="utf-8").replace("repo_url", "repo")
    assert len(refusals(SCHEMAS[f"{FOLDER}/site.json"], text)) == 2


def fields_inside(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from fields_inside((*field.fields, *field.each))


def test_every_field_is_explained_to_who_writes() -> None:
    declared = [field for file in READERS for field in fields_inside(file.fields)]
    declared += [
        *COMMON_FIELDS,
        *TRANSLATION_FIELDS,
        *(field for kind in SITE.data.page_types for field in kind.fields),
    ]
    assert not [field.name for field in declared if not field.about.endswith((".", ")"))]


def test_a_word_of_a_choice_is_offered_and_explained() -> None:
    level: Schema = SCHEMAS[f"{FOLDER}/pages/module.json"]["properties"]["level"]
    assert level["enum"] == ["start", "next", "deeper"]
    assert level["description"] == "Where it stands on the way."
