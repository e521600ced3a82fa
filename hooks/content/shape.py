"""Says which fields a record has, and records what is missing, wrong or unknown in one."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hooks.content.kind import KINDS, fits
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import Key, YamlText


@dataclass(frozen=True)
class Field:
    """One field of a record. `kind` is one of KINDS; `fields` describes the records inside a map or a list of maps.

    `each` describes the records of a map whose names the writer chooses; whoever reads them checks them. `default` is
    what a missing `true or false` means. `about` is shown to writers, in the editor.
    """

    name: str
    kind: str = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    fields: tuple["Field", ...] = ()
    about: str = ""
    translated: bool = False
    each: tuple["Field", ...] = ()
    default: bool = False


def guess(word: str, words: Iterable[str]) -> str | None:
    """The one of `words` that was probably meant by `word`, or None."""
    found = difflib.get_close_matches(word, sorted(set(words)), n=1, cutoff=0.7)
    return found[0] if found else None


def did_you_mean(word: str, words: Iterable[str], otherwise: str) -> str:
    """`Did you mean …?` if a guess is possible, else `otherwise`."""
    found = guess(word, words)
    return f"Did you mean `{found}`?" if found else otherwise


def check_record(
    source: YamlText,
    record: Mapping[str, Any],
    key: Key,
    fields: Iterable[Field],
    what: str,
) -> list[Trouble]:
    """What is missing, wrong or unknown in `record` at `key` of `source`; `what` names it to the writer."""
    troubles: list[Trouble] = []
    known = {field.name: field for field in fields}
    for field in known.values():
        if field.required and record.get(field.name) is None:
            wanted = _wanted(field)
            message = f"{what} has no `{field.name}`."
            troubles.append(
                Trouble(
                    "missing-field",
                    source.path,
                    source.line(*key, field.name),
                    message,
                    f"Add `{field.name}:` with {wanted}.",
                )
            )
    for name, value in record.items():
        line = source.line(*key, name)
        if name not in known:
            fix = did_you_mean(name, known, f"Remove it, or use one of: {', '.join(sorted(known))}.")
            troubles.append(
                Trouble(
                    "unknown-field",
                    source.path,
                    line,
                    f"{what} has no field `{name}`.",
                    fix,
                )
            )
        elif value is not None:
            troubles.extend(_check_value(source, value, (*key, name), known[name], what))
    return troubles


def _wanted(field: Field) -> str:
    if field.name == "translation":
        return "`state: machine-draft` and `sections: {}`, then run `python -m hooks stamp` with the page's path"
    if field.choices:
        return f"one of: {', '.join(field.choices)}"
    return KINDS[field.kind].wanted


def _check_value(source: YamlText, value: Any, key: Key, field: Field, what: str) -> list[Trouble]:
    line = source.line(*key)
    if not fits(field.kind, value):
        shown = _shown(value)
        message = f"`{field.name}` is `{shown}`." if shown else f"`{field.name}` is empty."
        fix = f"Write {KINDS[field.kind].wanted}."
        if field.kind == "text" and shown and not isinstance(value, str | list | dict):
            fix = f'Put it in quotes: `{field.name}: "{shown}"`.'
        return [Trouble("wrong-field", source.path, line, message, fix)]
    troubles: list[Trouble] = []
    if field.choices:
        for item in value if isinstance(value, list) else [value]:
            if item not in field.choices:
                fix = did_you_mean(str(item), field.choices, f"Use one of: {', '.join(field.choices)}.")
                troubles.append(
                    Trouble(
                        "wrong-field",
                        source.path,
                        line,
                        f"`{field.name}` is `{item}`.",
                        fix,
                    )
                )
    if field.fields and isinstance(value, dict):
        troubles += check_record(source, value, key, field.fields, f"`{field.name}`")
    if field.fields and isinstance(value, list):
        for place, item in enumerate(value):
            troubles += check_record(source, item, (*key, place), field.fields, f"An item of `{field.name}`")
    return troubles


def _shown(value: Any) -> str:
    text = _as_written(value).replace("\n", " ").strip()
    return text if len(text) <= 60 else text[:57] + "…"


def _as_written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(_as_written(item) for item in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {_as_written(item)}' for name, item in value.items())}}}"
    return "" if value is None else str(value)


def flag(record: Mapping[str, Any], name: str, fields: Iterable[Field]) -> bool:
    """The field `name` of `record`, which is true or false, or its default."""
    value = record.get(name)
    return value if isinstance(value, bool) else next(field.default for field in fields if field.name == name)


def not_fields(source: YamlText) -> Trouble:
    """The trouble of a data file that holds a list or nothing where fields are wanted."""
    found = "is empty" if source.value is None else "is not made of fields with values"
    return Trouble(
        "unreadable-data",
        source.path,
        1,
        f"This file {found}.",
        "Write one field a line: `name: value`.",
    )


def texts(value: object) -> tuple[str, ...]:
    """The texts in a list, or of a single text; anything else is left out."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list):
        return tuple(str(item) for item in value if isinstance(item, str | int) and str(item))
    return ()
