"""The words by which private details of a person are known in one language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hooks.content.shape import Field, texts

FIELDS = (
    Field("immigration_number", "list of texts", about="Words before a person's number at immigration: A-number."),
    Field("identity_number", "list of texts", about="Words before a Social Security or tax number."),
    Field("birth", "list of texts", about="Words before a day of birth: born on."),
    Field("streets", "list of texts", about="Kinds of street that follow a number and a name: Avenue."),
    Field("streets_first", "list of texts", about="Kinds of street that stand before a name and a number: Calle."),
    Field("people", "list of texts", about="Words for somebody at work, in small letters: worker, cook."),
    Field("named", "list of texts", about="Words between such a word and a name: named, called."),
    Field("one", "list of texts", about="Words between a name and such a word: a, another."),
    Field("after", "list of texts", about="Words behind such a word that show it means a person: who, said."),
    Field("places", "list of texts", about="Words before the name of a place, not of a person: in, near."),
    Field("not_names", "list of texts", about="Words that no person's name holds: Board, Union, In."),
)


@dataclass(frozen=True)
class PrivacyWords:
    """The words of one language, each list as in FIELDS."""

    immigration_number: tuple[str, ...] = ()
    identity_number: tuple[str, ...] = ()
    birth: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    streets_first: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    one: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()

    def __or__(self, other: "PrivacyWords") -> "PrivacyWords":
        """The words of both languages."""
        return PrivacyWords(*(tuple(getattr(self, f.name)) + tuple(getattr(other, f.name)) for f in FIELDS))


def read_privacy_words(record: Mapping[str, Any]) -> PrivacyWords:
    """The words of one language file; its fields stand there in the order of FIELDS."""
    return PrivacyWords(*(texts(record.get(field.name)) for field in FIELDS))


def of_all(languages: Iterable[PrivacyWords]) -> PrivacyWords:
    """The words of all languages together: a Spanish page holds English addresses as well."""
    together = PrivacyWords()
    for one in languages:
        together |= one
    return together
