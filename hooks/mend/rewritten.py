"""Writes a mended text as its file was written: with its line ends and its byte order mark."""

_MARKS = (b"", b"\xef\xbb\xbf")
_ENDS = ("\n", "\r\n", "\r")


def rewritten(raw: bytes, old: str, new: str) -> bytes | None:
    """The bytes of `new` in the form of `raw`, which was read as `old`.

    None if `raw` is not exactly `old` in one such form (mixed line ends, other letters than UTF-8, changed meanwhile):
    then writing would change more than was mended.
    """
    for mark in _MARKS:
        for end in _ENDS:
            if raw == mark + old.replace("\n", end).encode():
                return mark + new.replace("\n", end).encode()
    return None
