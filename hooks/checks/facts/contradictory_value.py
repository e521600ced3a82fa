"""A fact holds one value and its sentence tells another."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.amounts import MONEY, PHONE, digits, dollars
from hooks.content.fact import Fact, Value
from hooks.content.site import Data


@library_check("FCT009", Severity.ERROR)
def contradictory_value(data: Data, around: Around) -> Iterator[Problem]:
    """A fact holds one value and its sentence tells another."""
    for fact in data.facts.values():
        told = _told(fact, fact.value) if fact.value else []
        if told and fact.value:
            several = f"`{told[0]}`" if len(told) == 1 else f"`{told[0]}` and others"
            message = f"The value of `{fact.id}` is `{fact.value.text}`; its claim says {several}."
            fix = "Look at the source, and write the same in both. If the two are two facts, make them two."
            yield Problem(fact.path, fact.line, message, fix)


def _told(fact: Fact, value: Value) -> list[str]:
    """The phone numbers or amounts in the claim, if the value is none of them; numbers of other kinds prove nothing."""
    if value.kind == "phone":
        phones = [match.group().strip() for match in PHONE.finditer(fact.claim)]
        return [] if digits(value.text) in map(digits, phones) else phones
    if value.kind == "money":
        amounts = [(match.group().strip(), dollars(match)) for match in MONEY.finditer(fact.claim)]
        return [] if float(value.text) in [amount for _, amount in amounts] else [words for words, _ in amounts]
    return []
