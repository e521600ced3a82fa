"""Reads a sentence for what could send somebody to an immigration agency, with the words of one language."""

import functools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from hooks.content.guard import Guard
from hooks.content.sentences import clauses
from hooks.content.sieve import Sieve, held, sieve_of

_ICE = re.compile(r"ice(?<=\bice)\b")
CLOSE = 4  # a negation this many words before the verb turns it round


@dataclass(frozen=True)
class _Patterns:
    send: re.Pattern[str]
    target: re.Pattern[str]
    negation: re.Pattern[str]
    condition: re.Pattern[str]
    not_really: re.Pattern[str]
    history: re.Pattern[str]
    present: re.Pattern[str]
    labor: re.Pattern[str]
    nothing: re.Pattern[str]
    promise: re.Pattern[str]
    sieve: Sieve


def worth_a_look(texts: Sequence[str], guard: Guard) -> list[int]:
    """The numbers of the `texts`, one line each, in which some sentence might be `dangerous`; in the others none is."""
    # clauses are cut where no letter stands, so a word of a pattern stands in a text as it does in a clause of it
    small = _folded("\n".join(texts))
    left = held(_patterns(guard).sieve, small)
    return [number for number, text in enumerate(small.split("\n")) if held(left, text)] if left else []


def dangerous(sentence: str, guard: Guard) -> str | None:
    """The part of `sentence` that sends somebody to an immigration agency or promises protection; else None."""
    words = _patterns(guard)
    if not held(words.sieve, _folded(sentence)):
        return None
    parts = list(clauses(sentence))
    small = [_folded(part) for part in parts]
    if not words.target.search(" , ".join(small)) and not any(words.promise.search(clause) for clause in small):
        return None  # nothing to weigh
    for number, clause in enumerate(small):
        rest = " , ".join(small[number + 1 :])
        promised = any(not words.negation.search(clause[: m.start()]) for m in words.promise.finditer(clause))
        if promised or any(_sends(clause, rest, match, words) for match in words.send.finditer(clause)):
            return parts[number]
    return None


def _folded(clause: str) -> str:
    """`clause` in small letters, in which ICE the agency is still told apart from ice on the floor.

    Some keyboards write an accent as a sign of its own; then it and its letter become one again.
    """
    clause = clause if clause.isascii() else unicodedata.normalize("NFC", clause)
    return (_ICE.sub("frost", clause) if "ice" in clause else clause).lower()


def _sends(clause: str, rest: str, match: re.Match[str], words: _Patterns) -> bool:
    """Whether the verb found by `match` sends somebody to immigration, in its clause or in what follows it."""
    target = words.target.search(clause, match.start())
    labor = words.labor.search(clause, match.start())
    if labor and (not target or labor.start() < target.start()):
        return False
    if not target and (words.labor.search(rest) or not words.target.search(rest)):
        return False
    if words.nothing.match(clause[match.end() :].lstrip()):
        return False
    verb = match.start() + match.group().rfind(" ") + 1
    before = clause[:verb]
    near = " ".join(before.split()[-CLOSE:])
    turned = words.negation.search(near) or words.condition.search(" ".join(before.split()[-2:]))
    if turned and not words.not_really.search(before):
        return False
    told = list(words.history.finditer(clause[: match.end()]))
    return not (told and not words.present.search(clause[told[-1].end() : verb]))


@functools.lru_cache(maxsize=16)
def _patterns(guard: Guard) -> _Patterns:
    def words(several: tuple[str, ...]) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(several) or '(?!)'})(?!\w)")

    def patterns(several: tuple[str, ...]) -> re.Pattern[str]:
        return re.compile("|".join(several) or "(?!)")

    return _Patterns(
        send=patterns(guard.send),
        target=patterns(guard.immigration),
        negation=words(guard.negations),
        condition=words(guard.conditions),
        not_really=words(guard.not_really),
        history=words(guard.history),
        present=words(guard.present),
        labor=words(guard.labor),
        nothing=words(guard.nothing),
        promise=patterns(guard.promise),
        sieve=sieve_of((*guard.immigration, *guard.promise)),
    )
