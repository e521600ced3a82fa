"""What a value of each kind may be: declared once, for the checks and for the schemas that editors read."""

import datetime
import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Form:
    """One form of a value. `type` is a name of TYPES; the rest narrows it.

    `pattern` is found in texts; `least` and `most` are of numbers; `item` is what every item of a list and
    every value of a map must be. A `quoted` date may stand in quotes.
    """

    type: str
    pattern: str = ""
    least: int | None = None
    most: int | None = None
    item: "Form | None" = None
    quoted: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of value: what a writer is told is wanted, and the forms of which it must have one."""

    wanted: str
    forms: tuple[Form, ...]


DAY = r"^\d{4}-\d{2}-\d{2}$"
_TEXT = Form("text", r"\S")
_ID = Form("text", r"^[a-z0-9][a-z0-9.-]*$")
_WHOLE = Form("whole")
_DATE = Form("date", DAY)
_MAP = Form("map")

KINDS: dict[str, Kind] = {
    "text": Kind("a text", (_TEXT,)),
    "words": Kind("one text for each language", (Form("map", item=_TEXT),)),
    "whole number": Kind("a whole number, such as `45`", (_WHOLE,)),
    "number": Kind("a number", (_WHOLE, Form("decimal", r"^(?:\d+\.?\d*|\.\d+)$"))),
    "date": Kind("a date, such as `2026-11-23`", (_DATE,)),
    "part date": Kind(
        "a date (`2026-11-23`, `2026-11`, `2026`) or `undated`",
        (
            Form("date", DAY, quoted=True),
            Form("whole", least=1801, most=2199),
            Form("text", r"^(?:undated|(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?)$"),
        ),
    ),
    "true or false": Kind("`true` or `false`", (Form("truth"),)),
    "id": Kind("an id of small letters, digits, dots and hyphens", (_ID,)),
    "list of ids": Kind("a list of ids, such as `[board-page]`", (Form("list", item=_ID),)),
    "list of texts": Kind("a list of texts, such as `[one, two]`", (Form("list", item=_TEXT),)),
    "url": Kind("an address that starts with `https://`", (Form("text", "://"),)),
    "phone": Kind("a phone number in quotes", (Form("text", r"^[+(]?\d[\d\s().-]{5,}\d$"),)),
    "choice": Kind("one of the choices", (_TEXT,)),
    "list of choices": Kind("a list, such as `[workers, trainers]`", (Form("list", item=_TEXT),)),
    "agency": Kind("the id of an agency", (_ID,)),
    "list of pages": Kind("a list of pages, such as `[modules/rights-at-work.md]`", (Form("list", item=_TEXT),)),
    "map": Kind("fields with values", (_MAP,)),
    "list of maps": Kind("a list of records", (Form("list", item=_MAP),)),
    "anything": Kind("anything", (Form("any"),)),
}


def fits(kind: str, value: Any) -> bool:
    """Whether `value` is of the kind of that name."""
    return any(_has_form(value, form) for form in KINDS[kind].forms)


def _has_form(value: Any, form: Form) -> bool:
    return TYPES[form.type](value, form)


def _is_text(value: Any, form: Form) -> bool:
    return isinstance(value, str) and bool(_compiled(form.pattern).search(value))


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # the `$` of a schema is the very end; in Python it may stand before a last line end as well
    return re.compile(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)


def _is_date(value: Any, form: Form) -> bool:
    if not (form.quoted and _is_text(value, form)):
        return isinstance(value, datetime.date)
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_whole(value: Any, form: Form) -> bool:
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return (form.least is None or value >= form.least) and (form.most is None or value <= form.most)


def _is_list(value: Any, form: Form) -> bool:
    return isinstance(value, list) and (form.item is None or all(_has_form(item, form.item) for item in value))


def _is_map(value: Any, form: Form) -> bool:
    return isinstance(value, dict) and (form.item is None or all(_has_form(v, form.item) for v in value.values()))


# type -> whether a value, read from YAML, is of it; a decimal is read as a text
TYPES: dict[str, Callable[[Any, Form], bool]] = {
    "text": _is_text,
    "decimal": _is_text,
    "whole": _is_whole,
    "date": _is_date,
    "truth": lambda value, form: isinstance(value, bool),
    "list": _is_list,
    "map": _is_map,
    "any": lambda value, form: True,
}
