"""One page of every type and language, in a real browser, on a desk and on a phone."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.looks import assert_accessible, assert_page_is_sound
from tests.browser.pages import one_of_each

PAGES = one_of_each()
# The day is fixed: after `look_again` the status line is meant to change.
TODAY = "2026-11-23T12:00:00"


def test_both_languages_are_among_the_pages() -> None:
    assert "" in PAGES
    assert "es/" in PAGES
    assert len(PAGES) >= 12


@pytest.mark.browser
@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_sound(visit: Callable[..., Visit], path: str, size: str) -> None:
    window = visit(size)
    window.page.clock.set_fixed_time(TODAY)
    assert_page_is_sound(window, path)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_accessible(visit: Callable[..., Visit], path: str, scheme: str) -> None:
    assert_accessible(visit("desktop", color_scheme=scheme), path)


@pytest.mark.browser
@pytest.mark.parametrize("path", ["modules/rights-at-work/", "es/agencies/us-nlrb/"])
def test_a_page_is_accessible_on_a_phone(visit: Callable[..., Visit], path: str) -> None:
    assert_accessible(visit("phone"), path)
