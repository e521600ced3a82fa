"""The names of the months, in every language."""

import functools
import re

from hooks.content.language import Language

_NAME = re.compile(r"[^\W\d_]{3,}")


def months_in(text: str, language: Language) -> list[tuple[int, int, int]]:
    """The months named beside a number in `text`, as (1 to 12, start, end): `13 de enero`, `January 2025`."""
    pattern = _beside_number(language.babel)
    names = _names(language.babel)
    found = []
    for match in pattern.finditer(text) if pattern else ():
        group = "before" if match.group("before") else "after"
        found.append((names[match.group(group).casefold()], match.start(group), match.end(group)))
    return found


def month_counts(text: str, language: Language) -> list[int]:
    """How often the name of each month seems to stand in `text`: fast, and not certain."""
    return [text.count(name) for name in _as_written(language.babel)]


def months_named(text: str, language: Language) -> set[int]:
    """The months that words of `text` may name, in full or cut short."""
    words = {word.casefold() for word in _NAME.findall(text)}
    names = _names(language.babel)
    return {number for name, number in names.items() if any(name.startswith(word) or name in word for word in words)}


@functools.lru_cache(maxsize=16)
def _names(locale: str) -> dict[str, int]:
    wide = enumerate(_as_written(locale), 1)
    return {name.casefold(): number for number, name in wide if not any(c.isdigit() for c in name)}


@functools.lru_cache(maxsize=16)
def _as_written(locale: str) -> tuple[str, ...]:
    # here, so that a library of one language never loads it
    from babel.core import Locale, UnknownLocaleError

    try:
        wide = Locale.parse(locale).months["format"]["wide"]
    except (UnknownLocaleError, ValueError):
        return ()
    return tuple(wide[number] for number in range(1, 13))


@functools.lru_cache(maxsize=16)
def _beside_number(locale: str) -> re.Pattern[str] | None:
    names = "|".join(re.escape(name) for name in sorted(_names(locale), key=len, reverse=True))
    before = rf"\b(?P<before>{names})\b(?=,? (?:de |del )?\d)"
    after = rf"(?<=\d )(?:de |del )?(?P<after>{names})\b"
    return re.compile(f"{before}|{after}", re.IGNORECASE) if names else None
