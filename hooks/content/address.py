"""Reads the address in the round brackets of a link, with the title behind it, as Python-Markdown does."""

import re
from html import unescape

_USUAL = re.compile(r"""\(\s*([^\s()<>"']*)\s*(?:\s(?:"[^"]*"|'[^']*')\s*)?\)""")
_POINTED = re.compile(r"""\(\s*<([^<>]*)>\s*(?:(?:'[^']*'|"[^"]*")\s*)?\)""")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!<>|-])")
_LONGEST = 500  # so that thousands of brackets never closed are not each read to the end of the page


def address_at(masked: str, source: str, place: int, offset: int) -> tuple[str, int] | None:
    """The address in the bracket at `place` of `masked` and the offset behind the bracket; None if it is no link.

    `masked` is `source` from `offset` on, with code and escaped characters blanked: places are found in the one, and
    words taken from the other.
    """
    found = _USUAL.match(masked, place) or _POINTED.match(masked, place)
    if found:
        start, end, stop = found.start(1), found.end(1), found.end()
    else:
        other = _unusual(masked, place)
        if not other:
            return None
        start, end, stop = other
    return written(source[offset + start : offset + end]), stop


def written(address: str) -> str:
    """`address` as it stands in the HTML, where a browser reads it: without escapes and entities."""
    if "\\" in address:
        address = _ESCAPE.sub(r"\1", address)
    return unescape(address).strip() if "&" in address else address.strip()


def _unusual(text: str, place: int) -> tuple[int, int, int] | None:
    """Start and end of the address, and the end of the bracket: it holds brackets, or its title does or is in quotes.

    The bracket that closes is the first one right behind the quote that ends a title, else the one that balances.
    """
    start = place + 1
    depth, title, sign, last = 1, -1, "", ""
    balanced = -1
    for here in range(start, min(len(text), start + _LONGEST)):
        letter = text[here]
        if letter == ")" and title >= 0 and last == sign and here - 1 > title:
            return start, title, here + 1
        if letter == ")" and balanced < 0:
            depth -= 1
            if depth == 0 and title < 0:
                return start, here, here + 1
            balanced = here if depth == 0 else balanced
        elif letter == "(" and balanced < 0:
            depth += 1
        elif letter in "\"'" and title < 0 and here > start:
            title, sign = here, letter
        last = letter if letter != " " else last
    return (start, balanced, balanced + 1) if balanced >= 0 else None
