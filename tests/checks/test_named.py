"""A check is found by what somebody types."""

import pytest

from hooks.checks import ALL
from hooks.checks.links.missing_page import missing_page
from hooks.checks.named import check_named, no_such_check


@pytest.mark.parametrize("typed", ["missing-page", "Missing_Page", "LNK001", "lnk001"])
def test_a_name_or_a_code_in_any_case(typed: str) -> None:
    assert check_named(typed, ALL) is missing_page


def test_what_was_probably_meant_is_asked() -> None:
    assert check_named("missing-pages", ALL) is None
    assert "Did you mean `missing-page`?" in no_such_check("missing-pages", ALL)
    assert "Did you mean `LNK001`?" in no_such_check("lnk0001", ALL)
    assert "docs/en/contributing/checks/" in no_such_check("zzzzzz", ALL)
