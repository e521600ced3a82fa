"""Edits: made in order, the wider one wins."""

from hooks.render.edit import Edit, apply


def test_edits_are_made_by_their_place_in_the_first_text() -> None:
    assert apply("abcdef", 0, [Edit(4, 5, "X"), Edit(1, 2, "YY"), Edit(3, 3, "-")]) == "aYYc-dXf"


def test_an_edit_inside_a_cut_is_dropped() -> None:
    assert apply("abcdef", 0, [Edit(1, 5, ""), Edit(2, 3, "X")]) == "af"


def test_what_stands_before_the_start_is_left_out() -> None:
    assert apply("---\nhead\n---\nbody", 13, [Edit(13, 13, ">")]) == ">body"
