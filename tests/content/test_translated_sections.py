"""A section and its translation are compared statement by statement where they are built alike."""

from hooks.checks import ALL
from hooks.checks.run import run_checks
from hooks.content.stamp import stamped
from tests.site_builder import page, site_of

SOURCE = "# X\n\n## Years {#years}\n\n- It began in 2021.\n- It ended in 2023, and in 2021 it was new.\n"


def told(spanish: str) -> list[tuple[int, str]]:
    """Line and message of different numbers in the current translation `spanish` of SOURCE."""
    front = "---\ndescription: X.\ntranslation:\n  state: machine-draft\n  sections: {}\n---\n"
    files = {"docs/en/x.md": page(SOURCE), "docs/es/x.md": front + spanish}
    translated = site_of(files).by_path["docs/es/x.md"]
    assert translated.original
    files["docs/es/x.md"] = stamped(translated, translated.original)
    found = [f for f in run_checks(site_of(files), ALL) if f.check.name == "different-values"]
    return [
        (f.problem.line - files["docs/es/x.md"].count("\n", 0, files["docs/es/x.md"].index("# X")), f.problem.message)
        for f in found
    ]


HEAD = "# X\n\n## Años {#years}\n\n"


def test_a_year_that_stands_elsewhere_in_the_section_is_still_missed_in_its_sentence() -> None:
    found = told(HEAD + "- Empezó en 2023.\n- Terminó en 2023, y en 2021 era nuevo.\n")
    assert [line for line, _ in found] == [5, 5]


def test_years_that_only_changed_their_sentence_are_not_told() -> None:
    assert told(HEAD + "- Empezó en 2021 y terminó en 2023.\n- En 2021 era nuevo.\n") == []


def test_a_section_built_otherwise_is_compared_as_a_whole() -> None:
    assert told(HEAD + "Empezó en 2021. Terminó en 2023, y en 2021 era nuevo.\n") == []
    assert len(told(HEAD + "Empezó en 2021. Terminó en 2024, y en 2021 era nuevo.\n")) == 2
