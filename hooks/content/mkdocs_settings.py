"""Reads lists of plugins and extensions in mkdocs.yml, in each of the ways they may be written."""

from collections.abc import Mapping
from typing import Any

from hooks.content.yaml_text import Key, YamlText


def listed(mkdocs: YamlText, name: str) -> list[tuple[str, Key, Any]]:
    """The plugins or extensions under `name`: each with its key, for its line, and its options; `material/` is cut."""
    value = mkdocs.value.get(name) if isinstance(mkdocs.value, dict) else None
    found: list[tuple[str, Key, Any]] = []
    if isinstance(value, dict):
        found = [(str(item), (name, item), options) for item, options in value.items()]
    for place, item in enumerate(value if isinstance(value, list) else []):
        if isinstance(item, dict):
            found += [(str(one), (name, place, one), options) for one, options in item.items()]
        else:
            found.append((str(item), (name, place), None))
    return [(item.removeprefix("material/"), key, options) for item, key, options in found]


def tree(value: Any) -> Mapping[str, Any]:
    """`value` if it is made of fields, else none."""
    return value if isinstance(value, dict) else {}


def has(value: Any, name: str) -> bool:
    """Whether `value` has the field `name`, even an empty one."""
    return name in tree(value)
