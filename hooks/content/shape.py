"""Says which fields a record has, and records what is missing, wrong or unknown in one."""

import datetime
import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hooks.content.trouble import Trouble
from hooks.content.yaml_text import Key, YamlText

_ID = re.compile(r"[a-z0-9][a-z0-9.-]*\Z")
_PART_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")
_PHONE = re.compile(r"[+(]?\d[\d\s().-]{5,}\d\Z")


@dataclass(frozen=True)
class Field:
    """One field of a record. `kind` is one of KINDS; `fields` describes the records inside a map or a list of maps."""

    name: str
    kind: str = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    fields: tuple["Field", ...] = ()
    about: str = ""
    translated: bool = False


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_part_date(value: Any) -> bool:
    if isinstance(value, datetime.date) or value == "undated":
        return True
    if isinstance(value, int):
        return 1800 < value < 2200
    if not (isinstance(value, str) and _PART_DATE.match(value)):
        return False
    try:
        datetime.date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        return False
    return True


def _is_list_of(test: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(test(item) for item in value)


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and bool(_ID.match(value))


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


# kind -> (test, what a writer is told is wanted)
KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "text": (_is_text, "a text"),
    "words": (
        lambda v: isinstance(v, dict) and all(_is_text(w) for w in v.values()),
        "one text for each language",
    ),
    "whole number": (_is_whole, "a whole number, such as `45`"),
    "number": (
        lambda v: _is_whole(v) or (isinstance(v, str) and v.replace(".", "", 1).isdecimal()),
        "a number",
    ),
    "date": (lambda v: isinstance(v, datetime.date), "a date, such as `2026-11-23`"),
    "part date": (
        _is_part_date,
        "a date (`2026-11-23`, `2026-11`, `2026`) or `undated`",
    ),
    "true or false": (lambda v: isinstance(v, bool), "`true` or `false`"),
    "id": (_is_id, "an id of small letters, digits, dots and hyphens"),
    "list of ids": (_is_list_of(_is_id), "a list of ids, such as `[board-page]`"),
    "list of texts": (_is_list_of(_is_text), "a list of texts, such as `[one, two]`"),
    "url": (
        lambda v: _is_text(v) and "://" in v,
        "an address that starts with `https://`",
    ),
    "phone": (
        lambda v: isinstance(v, str) and bool(_PHONE.match(v)),
        "a phone number in quotes",
    ),
    "choice": (_is_text, "one of the choices"),
    "list of choices": (_is_list_of(_is_text), "a list, such as `[workers, trainers]`"),
    "agency": (_is_id, "the id of an agency"),
    "list of pages": (
        _is_list_of(_is_text),
        "a list of pages, such as `[modules/rights-at-work.md]`",
    ),
    "map": (lambda v: isinstance(v, dict), "fields with values"),
    "list of maps": (_is_list_of(lambda v: isinstance(v, dict)), "a list of records"),
    "anything": (lambda v: True, "anything"),
}


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
    return KINDS[field.kind][1]


def _check_value(source: YamlText, value: Any, key: Key, field: Field, what: str) -> list[Trouble]:
    test, wanted = KINDS[field.kind]
    line = source.line(*key)
    if not test(value):
        shown = _shown(value)
        message = f"`{field.name}` is `{shown}`." if shown else f"`{field.name}` is empty."
        fix = f"Write {wanted}."
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
