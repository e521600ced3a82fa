"""Finds phone numbers, amounts of money and whole dates in text, however they were typed."""

import datetime
import re

PHONE = re.compile(r"(?<![\d-])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)")
MONEY = re.compile(
    r"(?:\$\s?(?P<a>\d[\d,. ]*\d|\d)(?:\s*(?P<m>million|millones))?)"
    r"|(?:\b(?P<b>\d[\d,.]*\d|\d)(?:\s*(?P<n>million|millones))?\s*(?:de\s+)?(?:dollars|dólares))"
)


def digits(phone: str) -> str:
    """The ten digits by which two phone numbers are compared."""
    return re.sub(r"\D", "", phone)[-10:]


def dollars(match: re.Match[str]) -> float:
    """The amount that MONEY found; 0 if it cannot be read."""
    number = re.sub(r"[, ]", "", match.group("a") or match.group("b")).rstrip(".")
    amount = float(number) if number.count(".") < 2 else 0.0
    return amount * 1_000_000 if match.group("m") or match.group("n") else amount


def first_day(part_date: str) -> datetime.date | None:
    """The first day of a date that may be cut (`2025`, `2025-07`); None if it is none."""
    try:
        return datetime.date.fromisoformat(f"{part_date}-01-01"[:10])
    except ValueError:
        return None
