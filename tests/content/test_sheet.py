"""How many lines a page takes on paper is guessed from its letters, in every script."""

import pytest

from hooks.content.sheet import lines_of_paper
from tests.site_builder import page, site_of

NOTHING = "# X\n"


def lines(text: str, files: dict[str, str] | None = None) -> int:
    site = site_of({"docs/en/handouts/x.md": page(text), **(files or {})})
    return lines_of_paper(site.by_path["docs/en/handouts/x.md"], site.data)


def more(text: str) -> int:
    """How many lines more than an empty sheet."""
    return lines(f"{NOTHING}\n{text}\n") - lines(NOTHING)


def test_ninety_letters_are_a_line_and_a_thousand_a_dozen() -> None:
    assert more("word " * 18) == 2  # the line, and the space below it
    assert more("word " * 200) in (12, 13)


@pytest.mark.parametrize(
    ("words", "least", "most"), [("权" * 440, 10, 12), ("حقوق " * 88, 4, 6), ("right " * 73, 5, 7)]
)
def test_every_script_has_its_width(words: str, least: int, most: int) -> None:
    assert least <= more(words) <= most


def test_lists_headings_and_rows_take_room() -> None:
    assert more("- one\n" * 10) == 12
    assert more("## Part\n\n" * 3) in (7, 8)
    assert more("| a | b |\n|---|---|\n" + "| c | d |\n" * 4) in (7, 8)


def test_values_and_lists_are_written_out() -> None:
    assert more("Call {{ us-nlrb.phone }}. " * 6) > more("Call now. " * 6)
    glossary = "terms:\n" + "".join(
        f"  - id: t{n}\n    term: {{en: Term}}\n    meaning: {{en: {'words ' * 20}}}\n" for n in range(5)
    )
    files = {"docs/_data/glossary.yml": glossary}
    assert lines("# X\n\n{{ glossary }}\n", files) - lines("# X\n", files) in range(12, 19)


def test_what_only_facilitators_see_is_not_on_the_sheet() -> None:
    assert more("/// facilitator\n" + "word " * 100 + "\n///") == 0
