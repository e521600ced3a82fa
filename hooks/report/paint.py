"""Colours of a terminal, and nothing where there is none."""

RED, GREEN, YELLOW, CYAN, BOLD, DIM = (f"\x1b[{code}m" for code in (31, 32, 33, 36, 1, 2))
_END = "\x1b[0m"


def paint(words: str, code: str, *, colour: bool) -> str:
    """`words` in a colour, or as they are."""
    return f"{code}{words}{_END}" if colour and words else words
