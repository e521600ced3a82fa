"""Reads a list of records out of a data file, leaving out the broken ones and recording why."""

from typing import Any

from hooks.content.shape import Field, check_record, not_fields
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import Key, YamlText

Records = list[tuple[dict[str, Any], Key]]


def read_records(yaml: YamlText, name: str, fields: tuple[Field, ...], what: str) -> tuple[Records, list[Trouble]]:
    """The well-formed records of the list `name`, each with its key, and what is wrong with the others."""
    if not isinstance(yaml.value, dict):
        return [], [] if yaml.troubles else [not_fields(yaml)]
    top = (Field("about"), Field(name, "list of maps", required=True))
    troubles = check_record(yaml, yaml.value, (), top, "This file")
    good: Records = []
    items = yaml.value.get(name)
    for place, item in enumerate(items if isinstance(items, list) else []):
        if not isinstance(item, dict):
            continue
        key: Key = (name, place)
        label = f"{what} `{item['id']}`" if isinstance(item.get("id"), str) else what
        found = check_record(yaml, item, key, fields, label)
        troubles += found
        if all(item.get(field.name) is not None for field in fields if field.required):
            good.append((item, key))
    return good, troubles


def words(value: Any) -> dict[str, str]:
    """Words by language; a plain text counts for every language, under the key ``*``."""
    if isinstance(value, str):
        return {"*": value}
    if isinstance(value, dict):
        return {str(k): str(v) for k, v in value.items() if v is not None and not isinstance(v, dict | list)}
    return {}
