"""The words that leave somebody out who cannot see a page, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hooks.content.shape import Field, texts

FIELDS = (
    Field("vague_links", "list of texts", about="Link texts that do not say where the link leads: click here."),
    Field("useless_alt", "list of texts", about="Descriptions that say only that there is an image: photo."),
    Field("colour_only", "list of texts", about="Patterns that point at something by its colour alone: red button."),
)


@dataclass(frozen=True)
class AccessWords:
    """The words of one language; `colour_only` are patterns, the others whole texts."""

    vague_links: tuple[str, ...] = ()
    useless_alt: tuple[str, ...] = ()
    colour_only: tuple[str, ...] = ()


def read_access_words(record: Mapping[str, Any]) -> AccessWords:
    """The words of one language file; its fields stand there in the order of FIELDS."""
    return AccessWords(*(texts(record.get(field.name)) for field in FIELDS))
