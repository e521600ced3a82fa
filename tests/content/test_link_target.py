"""Where a link leads, however its address is written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.content.link_target import _USUAL, Target, _resolved

HERE = "docs/en/a/x.md"
PIECES = st.sampled_from(["..", "/", "//", ".", "b.md", "#", "c", "%20", ":", "?", "é", " ", "[", "]", "http", "@"])


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("../b.md#c", Target("docs/en/b.md", "c")),
        ("b.md", Target("docs/en/a/b.md", "")),
        ("#c", Target(HERE, "c")),
        ("/en/b.md", Target("docs/en/b.md", "")),
        ("b%20c.md?x=1#%C3%A9", Target("docs/en/a/b c.md", "é")),
        ("//b.example/c", None),
        ("mailto:b@c.example", None),
        ("http://b.example]/c", None),
        ("//]", None),
    ],
)
def test_a_link_leads_to_a_page_a_part_or_outside(address: str, target: Target | None) -> None:
    assert _resolved(HERE, address) == target


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(PIECES, max_size=6).map("".join))
def test_a_usual_address_is_read_like_any_other(address: str) -> None:
    # a question mark at its end changes nothing but the way it is read
    path, _, anchor = address.partition("#")
    if _USUAL.match(address) and path:
        assert _resolved(HERE, address) == _resolved(HERE, f"{path}?#{anchor}")
