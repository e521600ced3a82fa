"""The diff that `--fix` shows."""

from hooks.report.diff import as_diff


def test_only_lines_that_differ_and_their_neighbours_are_shown() -> None:
    old = "".join(f"{number}\n" for number in range(20))
    told = as_diff("docs/en/x.md", old, old.replace("9\n", "nine\n", 1)).splitlines()
    assert told[:2] == ["--- docs/en/x.md", "+++ docs/en/x.md"]
    assert told[3:] == [" 7", " 8", "-9", "+nine", " 10", " 11"]


def test_a_line_end_that_was_missing_is_seen() -> None:
    assert "\\ No newline at end of file" in as_diff("x", "a", "a\n")


def test_odd_line_separators_do_not_make_lines() -> None:
    assert "\n-a\u2028b\n" in as_diff("x", "a\u2028b\n", "c\n")
