"""Changed words are told in one short line."""

from hooks.content.word_diff import word_diff


def test_words_that_are_gone_and_words_that_are_new_stand_beside_their_neighbours() -> None:
    old, new = "You must file it within 30 days of the act.", "You must file it within 60 days of the act."
    assert word_diff(old, new) == "file it within [- 30 -] [+ 60 +] days of the"


def test_lines_broken_elsewhere_are_no_change() -> None:
    assert word_diff("one\ntwo", "one  two\n") == ""


def test_a_value_is_one_word() -> None:
    assert word_diff("Call {{ a.phone }}.", "Call {{ b.phone }}.") == "Call [- {{ a.phone }}. -] [+ {{ b.phone }}. +]"


def test_many_changes_are_counted_and_not_all_shown() -> None:
    old = [f"w{number}" for number in range(400)]
    new = [f"new{place}" if place % 20 == 0 else word for place, word in enumerate(old)]
    told = word_diff(" ".join(old), " ".join(new))
    assert len(told) < 230 and told.endswith("more")
    shown = told.count("[+")
    assert told.endswith(f"and {20 - shown} more")


def test_of_a_long_change_the_beginning_is_shown() -> None:
    told = word_diff("", " ".join(["word"] * 500))
    assert told == f"[+ {'word ' * 16}… +]"
