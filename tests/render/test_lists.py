"""The lists that data writes: agendas with their times, case studies with their years, agencies side by side."""

import re

from selectolax.lexbor import LexborHTMLParser

from hooks.content.load import load
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists import STEPS
from tests.site_builder import ROOT, TODAY, page, site_of

MODULE = page("# Pay\n").replace("owner:", "minutes: 45\nlevel: start\nowner:")
WORKSHOP = page("# Evening\n\n## Agenda\n\n{{ agenda }}\n").replace(
    "owner:", "minutes: 70\nagenda: [welcome 10, modules/pay.md, break 15]\nowner:"
)
CASE = "kind: direct\nplace: Ohio\nindustry: Food\nbegan: {}\n{}owner:"


def rows(site: Site, name: str, path: str, code: str = "en") -> list[list[str]]:
    html = STEPS[name](site, site.by_path[path], site.data.languages[code], Notes(site.data, site.data.languages[code]))
    table = LexborHTMLParser(html)
    return [[cell.text().strip() for cell in row.css("th, td")] for row in table.css("tbody tr")]


def test_an_agenda_counts_from_the_beginning_and_takes_minutes_from_its_modules() -> None:
    site = site_of({"docs/en/modules/pay.md": MODULE, "docs/en/workshops/evening.md": WORKSHOP})
    told = rows(site, "agenda", "docs/en/workshops/evening.md")
    assert told == [["0:00–0:10", "Welcome", "10"], ["0:10–0:55", "Pay", "45"], ["0:55–1:10", "Break", "15"]]
    assert rows(site, "agenda", "docs/en/workshops/evening.md", "es")[0] == ["0:00–0:10", "Bienvenida", "10"]


def test_cases_are_told_oldest_first_and_one_that_goes_on_has_no_end() -> None:
    files: dict[str, str | bytes | None] = {
        f"docs/en/case-studies/{name}.md": page(f"# {name}\n").replace("owner:", CASE.format(began, ended))
        for name, began, ended in (("new", 2024, ""), ("old", 2019, "ended: 2021\n"), ("short", 2022, "ended: 2022\n"))
    }
    site = site_of({**files, "docs/en/x.md": page("# X\n\n{{ cases }}\n")})
    told = rows(site, "cases", "docs/en/x.md")
    assert [(row[0], row[1]) for row in told] == [("old", "2019–2021"), ("short", "2022"), ("new", "2024–")]


def test_the_line_of_a_case_stays_inside_its_drawing() -> None:
    files: dict[str, str | bytes | None] = {
        "docs/en/case-studies/a.md": page("# A\n").replace("owner:", CASE.format(2019, "ended: 2021\n"))
    }
    site = site_of({**files, "docs/en/x.md": page("# X\n\n{{ cases }}\n")})
    html = STEPS["cases"](
        site, site.by_path["docs/en/x.md"], site.data.languages["en"], Notes(site.data, site.data.languages["en"])
    )
    assert re.search(r'viewBox="0 0 30 12".*class="case"', html, re.DOTALL) and "M0 6H30" in html


def test_clocks_are_told_the_shortest_first_and_none_that_nobody_verified() -> None:
    site = load(ROOT, TODAY)
    told = rows(site, "clocks", "docs/en/index.md")
    lengths = [clock for clock in site.data.deadlines if clock.mode == "file-by" and clock.confidence == "confirmed"]
    federal = [clock for clock in lengths if site.data.agencies[clock.agency].level == "federal"]
    assert len(told) == len(federal) and told[0][0].startswith(
        f"{min(c.length for c in federal if c.unit == 'days')} day"
    )


def test_agencies_without_a_guide_or_without_issues_are_not_compared() -> None:
    site = site_of({"docs/en/x.md": page("# X\n\n{{ comparison }}\n")})
    guides = {str(p.fields.get("agency")) for p in site.source_pages if p.fields.get("agency")}
    told = rows(site, "comparison", "docs/en/x.md")
    assert len(told) == len(guides)
    assert all(row[-1] == "Read this before you file" for row in told)
