"""What every page must show in a browser, whatever its type."""

from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Visit

GRAVE = {"serious", "critical"}


def assert_page_is_sound(visit: Visit, path: str) -> None:
    """No error, no request elsewhere, nothing wider than the window, one title, the status line in sight."""
    page = visit.to(path)
    page.wait_for_load_state("load")
    wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wider <= 0, f"{path} is {wider} px wider than the window"
    assert page.locator("h1").count() == 1
    assert page.locator(".status-line").is_visible()
    assert not page.locator(".status-overdue").is_visible()
    assert visit.errors == [], f"{path}: {visit.errors}"
    assert visit.foreign == [], f"{path}: {visit.foreign}"


def assert_accessible(visit: Visit, path: str) -> None:
    """axe-core finds nothing serious or critical."""
    page = visit.to(path)
    found = Axe().run(page).response["violations"]
    grave = [f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in found if v["impact"] in GRAVE]
    assert grave == [], f"{path}: {grave}"
