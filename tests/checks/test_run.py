"""Running checks: sorted, told once, excused only with a reason that is needed."""

from hooks.checks import ALL
from hooks.checks.run import run_checks
from tests.site_builder import page, site_of

BROKEN = "# X\n\n[a](none.md)\n"


def names(text: str) -> list[str]:
    findings = run_checks(site_of({"docs/en/x.md": text}), ALL)
    return [
        f.check.name for f in findings if f.problem.path == "docs/en/x.md" and f.check.name != "missing-translation"
    ]


def test_an_allowed_check_is_not_told() -> None:
    assert names(page(BROKEN)) == ["missing-page"]
    allowed = page(BROKEN).replace("owner:", "allow: {missing-page: moves here next week}\nowner:")
    assert names(allowed) == []


def test_an_allowance_nobody_needs_is_a_problem() -> None:
    text = page("# X\n\nFine.\n").replace("owner:", "allow: {missing-page: moves here next week}\nowner:")
    assert names(text) == ["unused-allow"]


def test_an_allowance_without_a_reason_or_of_no_check_is_a_problem() -> None:
    assert "unused-allow" in names(page(BROKEN).replace("owner:", "allow: {missing-page: x}\nowner:"))
    assert "unused-allow" in names(page(BROKEN).replace("owner:", "allow: {no-such-check: because of that}\nowner:"))


def test_findings_are_sorted_and_told_once() -> None:
    findings = run_checks(site_of({"docs/en/x.md": page("# X\n\n[a](none.md)\n\n[b](no.md)\n")}), (*ALL, *ALL))
    orders = [finding.order for finding in findings]
    assert orders == sorted(orders)
    assert len(orders) == len(set(orders))


def test_every_problem_names_a_line_and_a_fix() -> None:
    for finding in run_checks(site_of({"docs/_data/sources.yml": "sources:\n", "docs/en/x.md": BROKEN}), ALL):
        assert finding.problem.line >= 1
        assert finding.problem.message.strip()
        assert finding.problem.fix.strip()
