"""Reads YAML as editors do (the core schema of YAML 1.2), and asks a schema what it thinks of it."""

import re
from typing import Any

import jsonschema
import yaml

from hooks.content.schema import Schema


class _Core(yaml.CSafeLoader):
    """Dates are texts, and `no` is one too."""


_Core.yaml_implicit_resolvers = {}
for _tag, _form in (
    ("null", r"~|null|Null|NULL|"),
    ("bool", r"true|True|TRUE|false|False|FALSE"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_form})\Z"), None)


def as_an_editor_reads(text: str) -> Any:
    return yaml.load(text, Loader=_Core)


def refusals(schema: Schema, text: str) -> list[str]:
    """What the schema has against `text`; where, and in its own words."""
    value = as_an_editor_reads(text)
    return [f"{error.json_path}: {error.message}" for error in _validator(schema).iter_errors(value)]


def accepts(schema: Schema, text: str) -> bool:
    """Whether there is nothing to underline in `text`; what is no YAML is underlined as well."""
    try:
        return _validator(schema).is_valid(as_an_editor_reads(text))
    except yaml.YAMLError:
        return False


def _validator(schema: Schema) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER)
