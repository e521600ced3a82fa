"""Turns the fields of a record into a JSON Schema (draft 7), by which editors complete and underline."""

from collections.abc import Iterable
from typing import Any

from hooks.content.kind import KINDS, Form
from hooks.content.shape import Field

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
# type of a form -> type of a schema; an editor reads a day as a text
_TYPES = {
    "text": "string",
    "date": "string",
    "whole": "integer",
    "truth": "boolean",
    "list": "array",
    "map": "object",
}


def file_schema(title: str, fields: Iterable[Field]) -> Schema:
    """The schema of a whole file, or of a front matter, that has these fields and no others."""
    return {"$schema": DRAFT, "title": title, **_record(fields)}


def _record(fields: Iterable[Field]) -> Schema:
    known = {field.name: field for field in fields}
    required = [field.name for field in known.values() if field.required]
    return {
        "type": "object",
        "properties": {field.name: _value(field) for field in known.values()},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _value(field: Field) -> Schema:
    """What one field may hold; a field that may be missing may be empty as well."""
    forms = [schema for form in KINDS[field.kind].forms for schema in _inside(form, field)]
    told: Schema = {"description": field.about} if field.about else {}
    if field.kind == "true or false":
        told["default"] = field.default
    if forms == [{}]:
        return told
    if not field.required:
        forms = [_or_nothing(forms[0])] if len(forms) == 1 else [*forms, {"type": "null"}]
    forms = [_told(schema, f"Write {_wanted(field)}.") for schema in forms]
    return {**told, **(forms[0] if len(forms) == 1 else {"anyOf": forms})}


def _told(schema: Schema, words: str) -> Schema:
    """`schema` with what editors say when it is not met, there and in what it holds; validators pass over it."""
    inside = {
        key: {**schema[key], "errorMessage": words}
        for key in ("items", "additionalProperties")
        if isinstance(schema.get(key), dict) and "properties" not in schema[key]
    }
    return {"errorMessage": words, **schema, **inside}


def _wanted(field: Field) -> str:
    if not field.choices:
        return KINDS[field.kind].wanted
    one = "one or more of" if field.kind.startswith("list") else "one of"
    return f"{one}: {', '.join(field.choices)}"


def _inside(form: Form, field: Field) -> list[Schema]:
    """The schemas of a form, narrowed by what the field says of choices and of records inside it."""
    if form.type == "decimal":  # 12.5 is a text to us, and a number to an editor
        return [{"type": "number", "minimum": 0}, {"type": "string", "pattern": form.pattern}]
    schema = _form(form)
    if field.choices and form.type == "list":
        schema["items"] = {"enum": list(field.choices)}
    elif field.choices:
        schema = {"type": schema["type"], "enum": list(field.choices)}
    if field.fields and form.type == "list":
        schema["items"] = _record(field.fields)
    elif field.fields:
        schema |= _record(field.fields)
    elif field.each:
        schema["additionalProperties"] = _record(field.each)
    return [schema]


def _form(form: Form) -> Schema:
    if form.type == "any":
        return {}
    schema: Schema = {"type": _TYPES[form.type]}
    if form.type == "date":
        schema["format"] = "date"
    if form.pattern:
        schema["pattern"] = form.pattern
    if form.least is not None:
        schema["minimum"] = form.least
    if form.most is not None:
        schema["maximum"] = form.most
    if form.item:
        schema["items" if form.type == "list" else "additionalProperties"] = _form(form.item)
    return schema


def _or_nothing(schema: Schema) -> Schema:
    """`schema`, or an empty value."""
    wider = {**schema, "type": [schema["type"], "null"]}
    return {**wider, "enum": [*schema["enum"], None]} if "enum" in schema else wider
