"""A mended file keeps the form it was saved in."""

import pytest

from hooks.mend.rewritten import rewritten


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["no mark", "mark"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"], ids=["unix", "windows", "old mac"])
def test_line_ends_and_the_byte_order_mark_are_kept(mark: bytes, end: bytes) -> None:
    raw = mark + end.join([b"a ", b"\xc3\xb1", b""])
    assert rewritten(raw, "a \nñ\n", "a\nñ\n") == mark + end.join([b"a", b"\xc3\xb1", b""])


@pytest.mark.parametrize("raw", [b"a \r\nb\n", b"a \nb\nc\n", b"\xf1 \nb\n"], ids=["mixed", "changed", "latin-1"])
def test_what_cannot_be_kept_is_not_written(raw: bytes) -> None:
    assert rewritten(raw, "a \nb\n", "a\nb\n") is None
