"""A fact that was read long ago is told if any page tells it, however it came there."""

import datetime

import pytest

from hooks.checks import ALL
from hooks.checks.run import run_checks
from tests.site_builder import base_files, page, site_of

LATER = datetime.date(2028, 1, 1)
FACTS = (
    base_files()["docs/_data/facts/law.yml"].decode()
    + "  - id: quoting\n    claim: It repeats another.\n    value: {words: {en: 'See {{ settlement }}'}}\n"
    "    confidence: confirmed\n    sources: [board-page]\n"
)
GUIDE = page("# Guide\n\n{{ deadlines }}\n\n{{ at-a-glance }}\n").replace("owner:", "agency: us-nlrb\nowner:")
TERMS = "terms:\n  - id: pay\n    term: {en: pay}\n    meaning: {en: Money.}\n    rests_on: [settlement]\n"
EVENTS = "events:\n  - fact: process-ended\n    words: {en: It ended.}\n"


def stale(files: dict[str, str | bytes | None], today: datetime.date = LATER) -> set[str]:
    site = site_of({"docs/_data/facts/law.yml": FACTS, "docs/en/help.md": None, **files}, today)
    return {f.problem.message.split("`")[1] for f in run_checks(site, ALL) if f.check.name == "stale-fact"}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Pay. [@wages-owed]", {"wages-owed"}),
        ("{{ settlement }}", {"settlement"}),
        ("{{ process-ended.date }}", {"process-ended"}),
        ("{{ quoting }}", {"quoting", "settlement"}),
        ("{{ glossary }}", {"settlement"}),
        ("{{ timeline }}", {"process-ended"}),
        ("Nothing.", set()),
    ],
)
def test_every_way_to_tell_a_fact_counts(text: str, facts: set[str]) -> None:
    data = {"docs/_data/glossary.yml": TERMS, "docs/_data/timeline.yml": EVENTS}
    assert stale({"docs/en/x.md": page(f"# X\n\n{text}\n"), **data}) == facts


def test_an_agencys_guide_tells_its_clocks_and_its_phone() -> None:
    assert stale({"docs/en/agencies/us-nlrb.md": GUIDE}) == {"charge-6m", "us-nlrb.phone"}


def test_a_draft_and_a_fresh_reading_tell_nobody() -> None:
    draft = page("# X\n\nPay. [@wages-owed]\n").replace("owner:", "draft: true\nowner:")
    assert stale({"docs/en/x.md": draft}) == set()
    fresh = {"docs/en/x.md": page("# X\n\nPay. [@wages-owed]\n")}
    assert stale(fresh, datetime.date(2027, 11, 1)) == set()
    assert stale(fresh, datetime.date(2027, 11, 2)) == {"wages-owed"}
