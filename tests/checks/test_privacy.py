"""Privacy checks find details however they are typed, never repeat them, and stay fast on hostile pages."""

import time

import pytest

from hooks.checks import ALL
from hooks.checks.run import run_checks
from tests.site_builder import page, site_of

PRIVACY = [check for check in ALL if check.family == "privacy"]
STORY = "---\ndescription: A case.\nreviewed: 2026-11-01\nowner: library-editors\nplace: Reno\n---\n"
FOUND = [
    ("immigration-number", "A209-118-347"),
    ("immigration-number", "A 209118347"),
    ("immigration-number", "A\u00a0209\u2011118\u2011347"),
    ("immigration-number", "MSC2190012345"),
    ("immigration-number", "ioe-09-123-45678"),
    ("identity-number", "219-09-9999"),
    ("identity-number", "912\u201370\u20131234"),
    ("identity-number", "xxx-xx-7351"),
    ("birth-date", "born on March 3rd, 1991"),
    ("birth-date", "fecha de nacimiento: 3/3/91"),
    ("unknown-phone", "(213) 688-2100"),
    ("unknown-phone", "+1 213 688 2100"),
    ("unknown-phone", "213\u2013688\u20132100"),
    ("unknown-email", "m.lopez+work@mail.example.mx"),
    ("unknown-email", "lopez [at] mail.mx"),
    ("street-address", "4820 N. Alder Street"),
    ("street-address", "Avenida Juárez, núm. 1602"),
    ("named-worker", "the cook Teresa Quispe"),
    ("named-worker", "Teresa Quispe, a cook,"),
    ("named-worker", "una cocinera llamada Teresa"),
]


def findings(text: str) -> list[tuple[str, str]]:
    site = site_of({"docs/en/case-studies/x.md": STORY + text})
    return [(f.check.name, f.problem.message + f.problem.fix) for f in run_checks(site, PRIVACY)]


@pytest.mark.parametrize(("name", "detail"), FOUND)
def test_a_detail_is_found_and_never_repeated(name: str, detail: str) -> None:
    told = findings(f"# X\n\nText before {detail} and after.\n")
    assert [found for found, _ in told] == [name]
    words = [word for word in detail.replace(",", "").split() if any(sign.isdigit() or sign == "@" for sign in word)]
    assert not any(word in message for _, message in told for word in [*words, "Quispe", "Teresa", "lopez", "1991"])


@pytest.mark.parametrize(("name", "detail"), [pair for pair in FOUND if pair[0] != "named-worker"])
def test_a_detail_is_found_in_front_matter_comments_code_tables_and_links(name: str, detail: str) -> None:
    for place in ("<!-- {} -->", "```\n{}\n```", "| a |\n|---|\n| {} |", '[x](help.md "{}")', "> {}", "`{}`"):
        assert name in {found for found, _ in findings("# X\n\n" + place.format(detail) + "\n")}, place
    text = page("# X\n").replace("A page.", f"'{detail}'")
    assert name in {f.check.name for f in run_checks(site_of({"docs/en/x.md": text}), PRIVACY)}


@pytest.mark.parametrize(("name", "detail"), [pair for pair in FOUND if pair[0] != "named-worker"])
def test_a_detail_of_somebody_is_found_on_a_page_for_contributors_too(name: str, detail: str) -> None:
    if "example" not in detail:
        site = site_of({"docs/en/contributing/x.md": page(f"# X\n\n```\n{detail}\n```\n")})
        assert [f.check.name for f in run_checks(site, PRIVACY)] == [name]


@pytest.mark.parametrize("detail", ["A123456789", "IOE0123456789", "987-65-4320", "213-555-0142", "a.b@example.com"])
def test_a_made_up_detail_passes_for_contributors_and_is_told_where_readers_see_it(detail: str) -> None:
    for path, told in (("docs/en/contributing/x.md", 0), ("docs/en/x.md", 1)):
        site = site_of({path: page(f"# X\n\nWrite {detail} here.\n")})
        assert len(run_checks(site, PRIVACY)) == told


@pytest.mark.parametrize(
    "sign", ["1 ", "1-", "A ", "Ab ", "a@", "5 Aa ", "+1 1", "born on ", "worker Ab ", "A1", "(", "x."]
)
def test_no_page_makes_a_privacy_check_slow(sign: str) -> None:
    site = site_of({"docs/en/case-studies/x.md": STORY + "# X\n\n" + sign * 20_000 + "\n"})
    start = time.process_time()
    list(run_checks(site, PRIVACY))
    assert time.process_time() - start < 5
