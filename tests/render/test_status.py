"""The status line: from one file, in every language, with its dates."""

from hooks.render.status import status_html
from tests.site_builder import site_of


def test_the_line_is_told_in_each_language_with_its_dates() -> None:
    site = site_of({})
    english = status_html(site, site.data.languages["en"])
    spanish = status_html(site, site.data.languages["es"])
    assert english["line"].startswith("The process is <strong>reported closed</strong>.")
    assert "July 2026" in english["line"]
    assert "31 de enero de 2027" in spanish["line"]
    assert english["look_again"] == "2027-01-31"


def test_changing_the_file_changes_the_line() -> None:
    changed = site_of({"docs/_data/facts/status.yml": STATUS})
    assert status_html(changed, changed.data.languages["es"])["line"] == "Otra vez abierto, marzo de 2027."


STATUS = """\
process: open
evidence_end: 2027-03
look_again: 2027-06-30
rests_on: [process-ended]
line: {en: "Open again, {evidence_end}.", es: "Otra vez abierto, {evidence_end}."}
overdue: {en: "Old.", es: "Viejo."}
"""
