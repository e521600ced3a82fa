"""The long proof: every page of every language, on a desk and on a phone. `make proof` runs it."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.looks import assert_accessible, assert_page_is_sound
from tests.browser.pages import every_page

pytestmark = pytest.mark.proof


@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("path", every_page())
def test_every_page_is_sound_and_accessible(visit: Callable[..., Visit], path: str, size: str) -> None:
    window = visit(size)
    window.page.clock.set_fixed_time("2026-11-23T12:00:00")
    assert_page_is_sound(window, path)
    assert_accessible(window, path)
