"""The menu: in the reader's language, in the order pages ask for."""

from hooks.render.navigation import address, menu
from tests.site_builder import SITES, files_in, site_of

SITE = site_of(files_in(SITES / "page-missing-in-spanish"))


def test_a_folder_is_named_by_its_index_page_and_stands_where_that_says() -> None:
    titles = [next(iter(item)) for item in menu(SITE, "en")]
    assert titles[0] == "Modules"
    assert {"Modules": ["modules/index.md", {"Rights": "modules/rights.md"}]} in menu(SITE, "en")


def test_a_translated_tree_shows_translations_and_what_is_not_translated_yet() -> None:
    items = {next(iter(item)): item for item in menu(SITE, "es")}
    assert "Inicio" in items
    assert "Only in English" in items


def test_contributors_pages_are_in_the_source_tree_alone() -> None:
    text = "---\ndescription: How.\nreviewed: 2026-11-01\nowner: library-editors\n---\n# How\n\nSo.\n"
    site = site_of({"docs/en/contributing/index.md": text})
    assert "How" in str(menu(site, "en"))
    assert "How" not in str(menu(site, "es"))


def test_addresses_are_folders_below_the_language() -> None:
    assert address(SITE, "en", "index.md") == ""
    assert address(SITE, "es", "index.md") == "es/"
    assert address(SITE, "en", "modules/index.md") == "modules/"
    assert address(SITE, "es", "modules/rights.md") == "es/modules/rights/"
