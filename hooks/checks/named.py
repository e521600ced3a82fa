"""Finds a check by what somebody typed."""

from collections.abc import Iterable

from hooks.checks.check import Check
from hooks.content.shape import did_you_mean


def check_named(typed: str, checks: Iterable[Check]) -> Check | None:
    """The check of that name or code, in any case, with `_` or `-`; None if there is none."""
    wanted = typed.strip().lower().replace("_", "-")
    return next((check for check in checks if wanted in (check.name, check.code.lower())), None)


def no_such_check(typed: str, checks: Iterable[Check]) -> str:
    """What to tell whoever typed the name of no check."""
    checks = tuple(checks)
    code_like = any(character.isdigit() for character in typed)
    known = [check.code for check in checks] if code_like else [check.name for check in checks]
    otherwise = "`docs/en/contributing/checks/` has a page for each."
    typed_as = typed.upper() if code_like else typed.lower().replace("_", "-")
    return f"there is no check `{typed}`. {did_you_mean(typed_as, known, otherwise)}"
