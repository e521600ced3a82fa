"""Writes the value of a fact in the language of its reader."""

import re
from collections.abc import Mapping
from html import escape

from babel.numbers import format_currency, format_decimal

from hooks.content import inline
from hooks.content.fact import Value
from hooks.content.language import Language
from hooks.content.site import Data
from hooks.render.dates import written_date

_DEEPEST = 5  # a fact's words may show another fact; checks find circles, this only ends them


def in_language(words: Mapping[str, str], language: Language) -> str:
    """The words for `language`, else those for every language, else the first there are."""
    return words.get(language.code) or words.get("*") or next(iter(words.values()), "")


def written_value(value: Value, language: Language, data: Data, depth: int = 0) -> str:
    """The plain text of a value: `6 months`, `$3,600,000`, `1-844-762-6572`, `January 13, 2023`."""
    if value.kind == "length":
        return language.length(int(value.text), value.unit)
    if value.kind == "money":
        # on a U.S. pay stub a dollar sign stands before western digits, in every language
        return str(format_currency(float(value.text), "USD", "¤#,##0", locale="en_US", currency_digits=False))
    if value.kind == "number":
        return str(format_decimal(float(value.text), locale="en_US"))
    if value.kind == "date":
        return written_date(value.text, language)
    if value.kind == "words":
        return _fill(in_language(value.words, language), language, data, depth)
    return value.text


def _fill(text: str, language: Language, data: Data, depth: int) -> str:
    def show(match: re.Match[str]) -> str:
        inner = data.value(match.group(1))
        return written_value(inner, language, data, depth + 1) if inner and depth < _DEEPEST else match.group()

    return inline.VALUE.sub(show, text)


def value_html(value: Value, language: Language, data: Data) -> str:
    """A value as HTML: phone numbers and addresses keep their direction, and phones can be called."""
    text = escape(written_value(value, language, data))
    if value.kind == "phone":
        digits = "".join(character for character in value.text if character.isdigit())
        country = "" if digits.startswith("1") and len(digits) == 11 else "1"
        return f'<a class="phone" href="tel:+{country}{digits}"><bdi dir="ltr">{text}</bdi></a>'
    if value.kind == "url":
        return f'<bdi dir="ltr">{text}</bdi>'
    return f'<span class="value">{text}</span>' if value.kind == "length" else text
