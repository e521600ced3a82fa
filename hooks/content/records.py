"""Reads a list of records out of a data file, leaving out the broken ones and recording why."""

from dataclasses import dataclass, replace
from typing import Any

from hooks.content.shape import Field, check_record, not_fields
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import Key, YamlText

Records = list[tuple[dict[str, Any], Key]]


@dataclass(frozen=True)
class RecordFile:
    """A data file that holds one list of records. `what` names one of them to the writer."""

    list_name: str
    record_fields: tuple[Field, ...]
    what: str
    about: str

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the whole file."""
        return (
            Field("about", about="What this file is for, for those who write; readers do not see it."),
            Field(self.list_name, "list of maps", required=True, fields=self.record_fields, about=self.about),
        )


def read_records(yaml: YamlText, file: RecordFile) -> tuple[Records, list[Trouble]]:
    """The well-formed records of the file, each with its key, and what is wrong with the others."""
    if not isinstance(yaml.value, dict):
        return [], [] if yaml.troubles else [not_fields(yaml)]
    top = [replace(field, fields=()) for field in file.fields]  # each record is told by its id, below
    name, fields = file.list_name, file.record_fields
    troubles = check_record(yaml, yaml.value, (), top, "This file")
    good: Records = []
    items = yaml.value.get(name)
    for place, item in enumerate(items if isinstance(items, list) else []):
        if not isinstance(item, dict):
            continue
        key: Key = (name, place)
        label = f"{file.what} `{item['id']}`" if isinstance(item.get("id"), str) else file.what
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
