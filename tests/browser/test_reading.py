"""What readers do: change language, search, follow a note, print, read without JavaScript or long after."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser
Opener = Callable[..., Visit]


def test_the_language_menu_leads_to_the_same_page_and_back(visit: Opener) -> None:
    page = visit().to("modules/rights-at-work/")
    page.locator(".md-select").hover()
    page.locator('.md-select__link[hreflang="es"]').click()
    expect(page).to_have_url(re.compile("/es/modules/rights-at-work/$"))
    assert page.locator("html").get_attribute("lang") == "es"
    page.locator(".md-select").hover()
    page.locator('.md-select__link[hreflang="en"]').click()
    expect(page).to_have_url(re.compile(r":\d+/modules/rights-at-work/$"))


def test_agencies_are_chosen_by_place_and_by_what_happened(visit: Opener) -> None:
    page = visit("phone").to("agencies/compare/")
    shown = page.locator("table.comparison tbody tr:visible")
    everything = shown.count()
    page.locator('select[name="place"]').select_option("California")
    assert 0 < shown.count() < everything
    assert set(shown.evaluate_all("rows => rows.map(row => row.dataset.place)")) == {"federal", "California"}
    page.locator('select[name="issues"]').select_option("organizing")
    told = page.locator("form.filters output").inner_text()
    assert told.startswith(f"{shown.count()} ")
    page.locator('select[name="place"]').select_option("")
    page.locator('select[name="issues"]').select_option("")
    assert shown.count() == everything


def test_search_finds_a_page(visit: Opener) -> None:
    page = visit().to("")
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("overtime")
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=15_000)


def test_a_note_leads_to_its_source_and_back(visit: Opener) -> None:
    page = visit("phone").to("status/")
    page.locator("sup.cite a").first.click()
    assert page.url.endswith("#source-1")
    page.locator("#source-1 .back").click()
    assert page.url.endswith("#use-1")


def test_without_scripts_the_status_the_menu_and_the_text_are_there(visit: Opener) -> None:
    page = visit("phone", java_script_enabled=False).to("es/modules/rights-at-work/")
    assert page.locator(".status-line").is_visible()
    assert page.locator(".question").first.is_visible()
    page.locator('label.md-header__button[for="__drawer"]').click()
    assert page.locator(".md-nav--primary").is_visible()


def test_on_paper_the_status_line_stays_and_the_frame_goes(visit: Opener) -> None:
    page = visit().to("handouts/deadlines-card/")
    page.emulate_media(media="print")
    assert page.locator(".status-line").is_visible()
    assert page.locator(".sources").is_visible()
    assert not page.locator(".md-header").is_visible()
    assert not page.locator(".md-tabs").is_visible()


def test_after_the_day_to_look_again_the_line_warns_without_a_build(visit: Opener) -> None:
    window = visit()
    window.page.clock.set_fixed_time("2027-01-31T10:00:00")
    page = window.to("es/")
    assert not page.locator(".status-overdue").is_visible()
    late = visit()
    late.page.clock.set_fixed_time("2027-02-01T10:00:00")
    page = late.to("es/")
    assert page.locator(".status-overdue").is_visible()
    assert "No confíe en ella" in page.locator(".status-overdue").inner_text()


def test_a_wrong_address_leads_home_in_every_language(visit: Opener) -> None:
    page = visit("phone").to("es/no/such/page/")
    page.locator('section[lang="es"] a').nth(1).click()
    expect(page).to_have_url(re.compile("/es/help/$"))
    assert page.locator("h1").is_visible()


def test_the_keyboard_reaches_the_text_first(visit: Opener) -> None:
    page = visit().to("modules/rights-at-work/")
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.className")
    assert "md-skip" in focused
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


def test_answers_are_only_in_the_facilitators_copy(visit: Opener) -> None:
    page = visit().to("modules/rights-at-work/")
    assert page.locator(".answer").count() == 0
    page.locator('a[href="facilitator/"]').click()
    page.wait_for_url("**/facilitator/")
    assert page.locator(".answer").count() >= 5
    assert page.locator(".facilitator").count() == 1
