"""Compares the numbers of two texts that should say the same in two languages."""

from collections import Counter
from fractions import Fraction

from hooks.content.language import Language
from hooks.content.month_names import month_counts
from hooks.content.written_numbers import DIGITS, Written, may_mean, number_words, numbers_in, spoken_lengths, text_of

_TENS = frozenset(Fraction(10**power) for power in range(1, 12))
_THOUSANDS = frozenset(Fraction(10**power) for power in (3, 4, 6, 8, 9))
Text = tuple[str, Language]
_NO_DIGITS = bytes(byte for byte in range(256) if not 48 <= byte <= 57)


def same_at_a_glance(ours: Text, theirs: Text) -> bool:
    """Whether both have the same digits and months, as most have: then nothing needs to be read."""
    if _digits(ours[0]) != _digits(theirs[0]) and sorted(DIGITS.findall(ours[0])) != sorted(DIGITS.findall(theirs[0])):
        return False
    if ours[1].months and theirs[1].months and month_counts(*ours) != month_counts(*theirs):
        return False
    return spoken_lengths(*ours) == spoken_lengths(*theirs)


def different_numbers(ours: Text, theirs: Text) -> tuple[list[Written], list[Written]]:
    """The numbers that stand only in the first, and only in the second of two texts in Markdown.

    A number that may as well be written in words is told only if the other text has another one in its place: then
    it says something else, and does not only say it differently.
    """
    here, there = (text_of(ours[0]), ours[1]), (text_of(theirs[0]), theirs[1])
    if same_at_a_glance(here, there):  # only links or citations differ
        return [], []
    mine, its = numbers_in(*here), numbers_in(*there)
    read_here, read_there = may_mean(*here), may_mean(*there)
    counts_here, counts_there = _counts(mine, here), _counts(its, there)
    return (
        [one for one in mine if not _means(one, read_there) and _sure(one, its, counts_here, counts_there, read_here)],
        [one for one in its if not _means(one, read_here) and _sure(one, mine, counts_there, counts_here, read_there)],
    )


def _digits(text: str) -> bytes:
    return text.encode().translate(None, _NO_DIGITS)


def _counts(numbers: list[Written], text: Text) -> Counter[Fraction]:
    """How often each number is told, in digits or words."""
    in_words = Counter(Fraction(number) for number in number_words(*text))
    spoken = Counter(one.value for one in numbers if one.typed.isalpha())  # lengths, which are counted among the words
    return Counter(one.value for one in numbers) + (in_words - spoken)


def _means(one: Written, read: set[Fraction]) -> bool:
    return not read.isdisjoint((one.value, *one.also)) or any(_magnitude(one.value, other) for other in read)


def _magnitude(one: Fraction, other: Fraction) -> bool:
    """Whether one may be the other in thousands, ten thousands or millions: `50,000` and `50 mil`."""
    small, large = sorted((one, other))
    broken = small.denominator > 1
    return small > 0 and large / small in (_TENS if broken else _THOUSANDS)


def _sure(
    one: Written,
    others: list[Written],
    own: Counter[Fraction],
    other: Counter[Fraction],
    read: set[Fraction],
) -> bool:
    """Whether `one` is missing in the other text for certain: it cannot be a word, or another stands in its place."""
    if not one.spoken:
        return True
    for it in others:
        more = other[it.value] > own[it.value] and own.keys().isdisjoint(it.also)
        same_kind = not it.unit or not one.unit or it.unit == one.unit
        if more and same_kind and (it.spoken or one.value > 100):
            return True
    return any(number > 1 and number not in read for number in other)
