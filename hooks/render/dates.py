"""Writes dates in the form of a language."""

import datetime
import functools

from babel.dates import format_date, format_skeleton

from hooks.content.language import Language


def written_date(text: str, language: Language) -> str:
    """An ISO date, or the part of one that is known (`2025-07`, `2025`), as `language` writes it."""
    return _written(text, language.babel)


@functools.lru_cache(maxsize=4096)
def _written(text: str, locale: str) -> str:
    parts = [int(part) for part in text.split("-") if part.isdigit()]
    if not parts:
        return text
    day = datetime.date(*[*parts, 1, 1][:3])
    if len(parts) == 1:
        return text
    if len(parts) == 2:
        return str(format_skeleton("yMMMM", datetime.datetime(day.year, day.month, 1), locale=locale))
    return str(format_date(day, "long", locale=locale))
