"""The readers and the schemas refuse the same: at every place, whatever is typed there."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.content import source
from hooks.content.files import in_memory
from hooks.content.front_matter import read_front_matter
from hooks.content.load import load
from hooks.content.page import Page
from hooks.content.page_type import COMMON_FIELDS, PageType
from hooks.content.parse import parse
from hooks.content.read_data import DATA, READERS, DataFile, read_data
from hooks.content.read_fields import check_page_fields
from hooks.content.schemas import FOLDER, all_schemas, schema_name
from hooks.content.shape import Field
from tests.content.broken_data import Tree, as_yaml, broken, record
from tests.content.editor import accepts, as_an_editor_reads
from tests.site_builder import ROOT, TODAY

DATA_OF_LIBRARY = load(ROOT, TODAY).data
SCHEMAS = all_schemas(DATA_OF_LIBRARY)
# What a schema cannot say, and why. Cross references, and dates that contradict each other, are told by other checks.
UNQUOTED_DAY = "a day without quotes is a date to the reader; an editor sees the text `2026-11-01` either way"
QUOTED_DAY = "a day in quotes is a text to the reader; an editor sees the same text either way"
NUMBER_LIKE = "the reader knows whole numbers, `true` and `false`; an editor takes 2.5, 1e3, 007, +5 and True as well"
FILE_NAME = "an agency's id and a language's code are the name of their file, which a schema does not see"
REASONS = {"2026-11-01": UNQUOTED_DAY, '"2026-11-01"': QUOTED_DAY}
REASONS |= dict.fromkeys(("2.5", ".5", "1e3", "007", "+5", "True"), NUMBER_LIKE)

COMMON = frozenset(field.name for field in COMMON_FIELDS)
Refuses = Callable[[str], bool]


def reader_of_data(file: DataFile) -> Refuses:
    path = f"{DATA}/{file.place}" + ("x.yml" if file.place.endswith("/") else "")

    def refuses(text: str) -> bool:
        files = in_memory({path: text})
        read_data(files)
        return any(trouble.path == path for trouble in files.troubles)

    return refuses


def reader_of_pages(kind: PageType, *, translated: bool) -> Refuses:
    def refuses(text: str) -> bool:
        front = read_front_matter("x.md", f"---\n{text}\n---\n")
        page = Page("x.md", "es", "x.md", kind, front.yaml, {}, parse("", 0), ())
        return bool(front.troubles or check_page_fields(page, translated=translated))

    return refuses


def all_kinds() -> Iterator[tuple[str, tuple[Field, ...], Refuses]]:
    for file in READERS:
        yield f"{FOLDER}/{schema_name(file)}.json", file.fields, reader_of_data(file)
    for kind in DATA_OF_LIBRARY.page_types:
        path = f"{FOLDER}/pages/{kind.name}"
        yield f"{path}.json", kind.source_fields, reader_of_pages(kind, translated=False)
        yield f"{path}.translation.json", kind.translation_fields, reader_of_pages(kind, translated=True)


KINDS = {path: (fields, refuses) for path, fields, refuses in all_kinds()}


def reason(path: str, where: str, typed: Tree) -> str | None:
    """Why the two may differ about what was typed there, if they may."""
    if (path, where) in {(f"{FOLDER}/agencies.json", "id"), (f"{FOLDER}/languages.json", "code")}:
        return FILE_NAME
    inside = list(typed.values()) if isinstance(typed, dict) else typed if isinstance(typed, list) else [typed]
    return next((REASONS[one] for one in inside if isinstance(one, str) and one in REASONS), None)


def differences(path: str) -> Iterator[tuple[str, Tree, str]]:
    """Where only one of the two refuses what was typed, and which one."""
    fields, refuses = KINDS[path]
    common = COMMON if "/pages/" in path and "/pages/page." not in path else frozenset()  # once is enough
    for where, typed, tree in broken(fields, common):
        text = as_yaml(tree)
        if refuses(text) == accepts(SCHEMAS[path], text):
            yield where, typed, "reader" if refuses(text) else "schema"


@pytest.mark.parametrize("path", KINDS)
def test_the_reader_and_the_schema_refuse_the_same(path: str) -> None:
    whole = as_yaml(record(KINDS[path][0]))
    assert not KINDS[path][1](whole) and accepts(SCHEMAS[path], whole)
    for where, typed, which in differences(path):
        assert reason(path, where, typed), f"{where}: {typed}: only the {which} refuses it"


def test_every_exception_is_still_one() -> None:
    path = f"{FOLDER}/agencies.json"
    found = {reason(path, where, typed) for where, typed, _ in differences(path)}
    assert found == {UNQUOTED_DAY, QUOTED_DAY, NUMBER_LIKE, FILE_NAME}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        # an id that stands twice: a schema sees one record at a time
        ("sources", as_yaml({"sources": [record(source.FIELDS)] * 2})),
        # an alias, and a field that stands twice: a schema sees only what became of them
        ("timeline", "events: [{fact: x, words: &a {en: a}}, {fact: y, words: *a}]"),
        ("timeline", "events: []\nevents: []"),
    ],
)
def test_what_only_the_reader_can_know_is_refused_by_it_alone(path: str, text: str) -> None:
    assert KINDS[f"{FOLDER}/{path}.json"][1](text) and accepts(SCHEMAS[f"{FOLDER}/{path}.json"], text)


@pytest.mark.parametrize("path", KINDS)
@pytest.mark.parametrize("text", ["", "x", "5", "[]", "[x]", "{}", "~"])
def test_what_is_not_made_of_fields_is_refused_by_both(path: str, text: str) -> None:
    assert KINDS[path][1](text) and not accepts(SCHEMAS[path], text)


LEAVES = st.sampled_from(["", "x", "Some words", "5", "true", "2026-07", "https://e.org/", "undated", '"5"', "''"])
TREES = st.recursive(LEAVES, lambda of: st.lists(of, max_size=2) | st.dictionaries(st.sampled_from("abxy"), of))


@given(st.sampled_from(sorted(KINDS)), st.data())
@settings(max_examples=200, deadline=None, derandomize=True)
def test_they_agree_whatever_stands_in_several_fields_at_once(path: str, data: st.DataObject) -> None:
    fields, refuses = KINDS[path]
    whole = record(fields)
    names = st.sampled_from([name for name in [*whole, "zzz"] if name not in ("id", "code")])
    changed = as_yaml({**whole, **data.draw(st.dictionaries(names, TREES, max_size=3))})
    assert refuses(changed) != accepts(SCHEMAS[path], changed), as_an_editor_reads(changed)
