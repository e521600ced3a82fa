"""Finds the names of months in a text."""

import functools
import re

from hooks.content.language import Language

_NAME = re.compile(r"[^\W\d_]{3,}")


def months_in(text: str, language: Language) -> list[tuple[int, int, int]]:
    """The months named beside a number in `text`, as (1 to 12, start, end): `13 de enero`, `January 2025`."""
    pattern = _beside_number(language.months)
    names = _numbers(language.months)
    found = []
    for match in pattern.finditer(text) if pattern else ():
        group = "before" if match.group("before") else "after"
        found.append((names[match.group(group).casefold()], match.start(group), match.end(group)))
    return found


def month_counts(text: str, language: Language) -> list[int]:
    """How often the name of each month seems to stand in `text`: fast, and not certain."""
    return [text.count(name) for name in language.months]


def months_named(text: str, language: Language) -> set[int]:
    """The months that words of `text` may name, in full or cut short."""
    words = {word.casefold() for word in _NAME.findall(text)}
    names = _numbers(language.months)
    return {number for name, number in names.items() if any(name.startswith(word) or name in word for word in words)}


@functools.lru_cache(maxsize=16)
def _numbers(months: tuple[str, ...]) -> dict[str, int]:
    return {name.casefold(): number for number, name in enumerate(months, 1)}


@functools.lru_cache(maxsize=16)
def _beside_number(months: tuple[str, ...]) -> re.Pattern[str] | None:
    names = "|".join(re.escape(name) for name in sorted(months, key=len, reverse=True))
    before = rf"\b(?P<before>{names})\b(?=,? (?:de |del )?\d)"
    after = rf"(?<=\d )(?:de |del )?(?P<after>{names})\b"
    return re.compile(f"{before}|{after}", re.IGNORECASE) if names else None
