"""The words by which a sentence that sends somebody to an immigration agency is known, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from hooks.content.shape import Field, texts

FIELDS = (
    Field("send", "list of texts", required=True, about="Verbs that send something, in the forms that tell or invite."),
    Field("immigration", "list of texts", required=True, about="Names of immigration agencies, requests and papers."),
    Field("labor", "list of texts", required=True, about="What is sent to a labor agency: wage claim, complaint."),
    Field("not", "list of texts", required=True, about="Words shortly before a verb that turn it round: do not."),
    Field("if", "list of texts", required=True, about="Words directly before a verb that put it in doubt: if you."),
    Field("not_really", "list of texts", required=True, about="Words after a `not` that undo it: forget, need, only."),
    Field("nothing", "list of texts", required=True, about="Words behind a verb that turn it round: nothing."),
    Field("history", "list of texts", required=True, about="Words before a verb that tell what was: could, had to."),
    Field("present", "list of texts", required=True, about="Words that end history before the verb: now, can."),
    Field("promise", "list of texts", required=True, about="Patterns that promise protection."),
    Field("must_fail", "list of texts", required=True, about="Sentences the guard must stop; tests run them."),
    Field("must_pass", "list of texts", required=True, about="Sentences the guard must let pass; tests run them."),
)


@dataclass(frozen=True)
class Guard:
    """How the status guard reads one language. `send`, `immigration` and `promise` are patterns, the others words."""

    send: tuple[str, ...] = ()
    immigration: tuple[str, ...] = ()
    labor: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    not_really: tuple[str, ...] = ()
    nothing: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    promise: tuple[str, ...] = ()
    must_fail: tuple[str, ...] = ()
    must_pass: tuple[str, ...] = ()

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(getattr(self, one.name) for one in fields(self)))

    def __hash__(self) -> int:
        """The same for equal guards; kept, as the patterns made of a guard are looked up for every sentence."""
        return self._hash


def read_guard(record: Mapping[str, Any]) -> Guard:
    """The guard of one language file; its fields stand there in the order of FIELDS."""
    return Guard(*(texts(record.get(field.name)) for field in FIELDS))
