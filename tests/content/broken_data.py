"""Makes one sound file of each kind out of its declaration, and breaks it at every place in every way.

A file is a tree of dicts and lists whose leaves are pieces of YAML as somebody types them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hooks.content.shape import Field

Tree = dict[str, "Tree"] | list["Tree"] | str
# what each kind is shown with; the rest take `x`
SOUND: dict[str, Tree] = {
    "text": "Some words",
    "words": {"en": "Some words"},
    "whole number": "5",
    "number": "5",
    "date": "2026-11-01",
    "part date": "2026-07",
    "true or false": "true",
    "list of ids": ["x"],
    "list of texts": ["Some words"],
    "url": "https://e.org/",
    "phone": "1-844-555-0100",
    "list of pages": ["modules/a.md"],
    "map": {},
    "list of maps": [{}],
}
# what somebody may type in the wrong place; many are right somewhere
TYPED: tuple[Tree, ...] = (
    *("", "''", "' '", "x", "Some words", "Ünï", "a_b", "-a", "https://e.org/", "no", "null", '"null"', "[x", "{"),
    *("0", "5", "-3", '"5"', '"2.5"', '"."', "1800", "1801", "2199", "2200", '"2026"', "123456", "1-844-555-0100"),
    *("true", "false", '"true"', "2026-02-30", "2026-13", "2026-07", '"2026-02-30"', "undated", "12:30"),
    *({}, [], {"en": "x"}, {"en": "5"}, {"en": ""}, {"en": []}, ["x"], ["x", "5"], [""], ["Some words"], [{}], [[]]),
    *("2026-11-01", '"2026-11-01"', ["2026-11-01"], "2.5", ".5", "1e3", "True", "007", "+5", ["007"], {"en": "True"}),
)
A_FEW: tuple[Tree, ...] = ("", "x", "5", {}, ["x"], [""])  # for a field declared as the one before it


def record(fields: Iterable[Field], *, all_fields: bool = True) -> dict[str, Tree]:
    """A sound record with all its fields, or with those it must have."""
    return {field.name: sound(field, all_fields) for field in fields if all_fields or field.required}


def sound(field: Field, all_fields: bool) -> Tree:
    if field.fields or field.each:
        return _around(field, record(field.fields or field.each, all_fields=all_fields))
    if field.choices:
        return [field.choices[0]] if field.kind == "list of choices" else field.choices[0]
    return SOUND.get(field.kind, ["x"] if field.kind.startswith("list") else "x")


def _around(field: Field, inside: Tree) -> Tree:
    """The value of a field with one record inside."""
    return [inside] if field.kind == "list of maps" else {"x": inside} if field.each else inside


def broken(fields: tuple[Field, ...], known_already: frozenset[str] = frozenset()) -> Iterator[tuple[str, Tree, Tree]]:
    """Where a record was broken, what was typed there, and the record; not in the fields `known_already`."""
    least = record(fields, all_fields=False)
    tried: set[Field] = set()
    yield "an unknown field", "x", {**least, "zzz": "x"}
    for field in {field.name: field for field in fields if field.name not in known_already}.values():
        name = field.name
        yield f"no {name}", "", {key: value for key, value in least.items() if key != name}
        yield f"{name} misspelt", "", {**least, f"{name}s": sound(field, False)}
        declared = replace(field, name="", about="")
        for typed in (*TYPED, *field.choices, [*field.choices]) if declared not in tried else A_FEW:
            yield name, typed, {**least, name: typed}
        tried.add(declared)
        for where, typed, inside in broken(field.fields or field.each):
            yield f"{name}/{where}", typed, {**least, name: _around(field, inside)}


def as_yaml(tree: Tree) -> str:
    """The tree on one line."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{name}: {as_yaml(value)}" for name, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(as_yaml(item) or "~" for item in tree) + "]"
    return tree
