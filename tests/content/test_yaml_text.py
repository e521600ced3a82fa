"""Reading YAML: plain values, their lines, and a clear word on what cannot be read."""

import datetime

from hooks.content.yaml_text import read_yaml


def test_every_key_and_item_knows_its_line() -> None:
    read = read_yaml("f.yml", "a: 1\nlist:\n  - b: 2\n  - c: 3\n")
    assert (read.line("a"), read.line("list", 1), read.line("list", 1, "c")) == (1, 4, 4)


def test_words_that_look_like_something_else_stay_words() -> None:
    read = read_yaml("f.yml", "no: yes\ntime: 12:30\nday: 2026-11-23\nnumber: 012\ntrue_one: true\n")
    assert read.value == {
        "no": "yes",
        "time": "12:30",
        "day": datetime.date(2026, 11, 23),
        "number": "012",
        "true_one": True,
    }


def test_broken_yaml_names_the_line_and_a_cure() -> None:
    (trouble,) = read_yaml("f.yml", "a: 1\ntitle: Pay: what is owed\n").troubles
    assert (trouble.path, trouble.line) == ("f.yml", 2)
    assert "quotes" in trouble.fix


def test_a_key_written_twice_is_told_on_the_second() -> None:
    (trouble,) = read_yaml("f.yml", "a: 1\na: 2\n").troubles
    assert trouble.line == 2


def test_an_alias_that_holds_itself_is_refused_and_ends() -> None:
    read = read_yaml("f.yml", "a: &x\n  b: *x\n")
    assert read.troubles


def test_a_first_line_other_than_one_is_added() -> None:
    assert read_yaml("p.md", "a: [\n", first_line=4).troubles[0].line >= 4


def test_signs_that_only_yaml_takes_for_line_ends_move_no_line() -> None:
    for sign in "\x85\u2028\u2029":
        read = read_yaml("x.yml", f"a: one{sign}two\nb: 1\nb: 2\n")
        assert read.lines[("b",)] == 2
        assert [trouble.line for trouble in read.troubles] == [3]


def test_what_is_missing_at_the_end_is_told_on_the_last_line_with_words() -> None:
    assert [trouble.line for trouble in read_yaml("x.yml", "a: 1\nb: {c: 2\n\n").troubles] == [2]
