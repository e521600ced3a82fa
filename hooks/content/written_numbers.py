"""Finds the numbers in a text, however a language writes them: amounts, dates, times, phone numbers, lengths."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from hooks.content.language import Language
from hooks.content.month_names import months_in, months_named

DIGITS = re.compile(r"\d+")
# what is no text of the page: values, citations, the targets of links, marks, addresses, numbers of lists
_NO_TEXT = re.compile(r"\{\{[^{}\n]*\}\}|\[@[^\]\n]*\]|\]\([^)\n]*\)|\{[^{}\n]*\}|<[^<>]*>|://[^\s)>]+")
_NO_LINE = re.compile(r"^[ \t]*\[[^\]\n]+\]:.*$|^[ \t>]*\d+[.)](?=[ \t])", re.MULTILINE)
_PHONE = re.compile(r"(?<![\d-])(?:\+?1[\s.-]{0,2})?\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]\d{4}(?!\d)")
_TIME = re.compile(
    r"(?<![\d.,:])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?[ \u00a0\u202f]?(?:[ap]\.?[ \u00a0\u202f]?m\b)"
    r"|(?<![\d.,:])(?P<h>\d{1,2})(?:(?::|h)(?P<m>\d{2})|h)(?!\w)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,٫٬'’\u00a0\u202f\u2009]\d+)*(?P<letters>s\b)?")
_SPACED = re.compile(r"(?<!\d)\d{1,3}(?: \d{3})+(?!\d)")
_MONEY = re.compile(r"[$€£¥][ \u00a0\u202f]?\Z")
_WORD = re.compile(r"[^\W\d_]+")
_TWO_WORDS = re.compile(r"\b(\d+|[^\W\d_]+)(?=[ \u00a0-]([^\W\d_]+))")
_PARTS = re.compile(r"[^\d]")


@dataclass(frozen=True, slots=True)
class Written:
    """A number with what was typed and where. A `spoken` one may as well be written in words, `24` as `two dozen`."""

    value: Fraction
    typed: str
    start: int
    spoken: bool = True
    unit: str = ""
    also: tuple[Fraction, ...] = ()  # other numbers that say the same: 17 for `5 p.m.`


def text_of(text: str) -> str:
    """`text` with blanks for what is no text of the page; every other character stays where it was."""
    text = _NO_TEXT.sub(_blank, text)
    return _NO_LINE.sub(_blank, text) if DIGITS.search(text) else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def numbers_in(text: str, language: Language) -> list[Written]:
    """The numbers that surely stand in `text`: digits, months beside them, and lengths such as `six months`."""
    found = [Written(Fraction(number), text[start:end], start) for number, start, end in months_in(text, language)]
    for match in _PHONE.finditer(text):
        digits = _PARTS.sub("", match.group())[-10:]
        found.append(Written(Fraction(int(digits)), match.group(), match.start(), spoken=False))
    rest = _PHONE.sub(_blank, text)
    for match in _TIME.finditer(rest):
        hour, minute = (int(group or 0) for group in (match["hour"] or match["h"], match["minute"] or match["m"]))
        also = (Fraction(hour % 12), Fraction((hour + 12) % 24), Fraction(hour))
        found.append(Written(Fraction(hour % 12 or 12), match.group(), match.start(), also=also))
        found += [Written(Fraction(minute), match.group(), match.start())] if minute else []
    rest = _TIME.sub(_blank, rest)
    spaced = [(match.start(), match.end()) for match in _SPACED.finditer(rest)]
    units = _lengths(rest, language)
    for match in _NUMBER.finditer(rest):
        start = match.start()
        if match.group("letters") or any(low <= start < high for low, high in spaced):
            continue  # `the 1990s`; `1 000` may be one number or two
        money = bool(_MONEY.search(rest, max(0, start - 2), start))
        for value in _values(match.group()):
            found.append(Written(value, match.group(), start, _spoken(value) and not money, units.get(start, "")))
    for start, unit in units.items():
        if rest[start].isalpha():
            word = _TWO_WORDS.match(rest, start)
            typed = word.group() if word else ""
            found.append(Written(Fraction(_spoken_number(rest, start, language)), typed, start, unit=unit))
    return sorted(found, key=lambda one: one.start)


def may_mean(text: str, language: Language) -> set[Fraction]:
    """Every number that somebody could read in `text`."""
    surely = numbers_in(text, language)
    found = {one.value for one in surely}
    found |= {Fraction(number) for number in number_words(text, language)}
    found |= {Fraction(month) for month in months_named(text, language)}
    found |= {Fraction(int(digits)) for digits in DIGITS.findall(text)}
    for match in _SPACED.finditer(text):
        found.add(Fraction(int(match.group().replace(" ", ""))))
    return found | {value for one in surely for value in one.also}


def values_in(text: str, language: Language) -> Counter[Fraction]:
    """How often each number surely stands in a text in Markdown."""
    return Counter(one.value for one in numbers_in(text_of(text), language))


def number_words(text: str, language: Language) -> list[int]:
    """The numbers that words of `text` tell, such as 6 for `six`."""
    numbers = {word.casefold(): number for word, number in language.numbers.items()}
    return [numbers[word] for word in _WORD.findall(text.casefold()) if word in numbers]


def _values(typed: str) -> Iterator[Fraction]:
    """What was typed, as a number: `1,000` and `1.000` are a thousand, `7.25` is not, `12.05.2023` are three."""
    parts = [str(int(part)) if part == "" else part for part in _PARTS.split(typed) if part]
    marks = _PARTS.findall(typed.rstrip("s"))
    if len(parts) == 1:
        yield Fraction(int(parts[0]))
    elif len(parts[0]) <= 3 and parts[0] != "0" and all(len(part) == 3 for part in parts[1:]):
        yield Fraction(int("".join(parts)))
    elif len(parts) == 2 or (len(set(marks[:-1])) == 1 and marks[-1] != marks[0]):
        yield Fraction(f"{''.join(parts[:-1])}.{parts[-1]}")
    else:
        yield from (Fraction(int(part)) for part in parts)


def _spoken(value: Fraction) -> bool:
    return value <= 100 or (value.denominator == 1 and value % 100 == 0) or value.denominator == 2


def spoken_lengths(text: str, language: Language) -> list[tuple[int, str]]:
    """The lengths of time whose number is written in words: `six months` as (6, "months")."""
    if not any(word in text for words in language.units.values() for word in words):
        return []
    found = _lengths(text, language)
    return sorted(
        (_spoken_number(text, start, language), unit) for start, unit in found.items() if text[start].isalpha()
    )


def _spoken_number(text: str, start: int, language: Language) -> int:
    word = _WORD.match(text, start)
    return language.numbers[word.group().casefold()] if word else 0


def _lengths(text: str, language: Language) -> dict[int, str]:
    """Offset of a number, in digits or words, to the unit of time behind it."""
    units = {word.casefold(): unit for unit, words in language.units.items() for word in words}
    found = {}
    for match in _TWO_WORDS.finditer(text):
        number, word = match.group(1).casefold(), match.group(2).casefold()
        if word in units and (number.isdigit() or number in language.numbers):
            found[match.start()] = units[word]
    return found
