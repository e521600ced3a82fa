"""The words by which a sentence that sends somebody to an immigration agency is known, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hooks.content.shape import Field, texts

FIELDS = (
    Field(
        "send",
        "list of texts",
        required=True,
        about="Verbs that send something, in the forms that tell or invite.",
    ),
    Field(
        "immigration",
        "list of texts",
        required=True,
        about="Names of immigration agencies, requests and papers.",
    ),
    Field(
        "not",
        "list of texts",
        required=True,
        about="Words that turn the sentence round: do not, never, before.",
    ),
    Field(
        "history",
        "list of texts",
        required=True,
        about="Words before a verb that tell what was: could, had to.",
    ),
    Field(
        "promise",
        "list of texts",
        required=True,
        about="Patterns that promise protection.",
    ),
    Field(
        "must_fail",
        "list of texts",
        required=True,
        about="Sentences the guard must stop; tests run them.",
    ),
    Field(
        "must_pass",
        "list of texts",
        required=True,
        about="Sentences the guard must let pass; tests run them.",
    ),
)


@dataclass(frozen=True)
class Guard:
    """The words by which the status guard knows a sentence that sends somebody to an immigration agency."""

    send: tuple[str, ...] = ()
    immigration: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    promise: tuple[str, ...] = ()
    must_fail: tuple[str, ...] = ()
    must_pass: tuple[str, ...] = ()


def read_guard(record: Mapping[str, Any]) -> Guard:
    """The guard of one language file."""
    return Guard(
        texts(record.get("send")),
        texts(record.get("immigration")),
        texts(record.get("not")),
        texts(record.get("history")),
        texts(record.get("promise")),
        texts(record.get("must_fail")),
        texts(record.get("must_pass")),
    )
