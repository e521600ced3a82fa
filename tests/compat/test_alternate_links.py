"""Page heads name no other language: Material would fetch sitemaps that are not there."""

from pathlib import Path

from hooks.compat.alternate_links import without_alternate_links
from tests.html import tree_of


def test_links_in_the_head_go_and_those_in_the_text_stay() -> None:
    html = '<head>\n<link rel="alternate" href="./" hreflang="en"><link rel="icon" href="x"></head><body>hreflang="es"'
    assert without_alternate_links(html) == '<head><link rel="icon" href="x"></head><body>hreflang="es"'


def test_no_built_page_names_another_language_in_its_head(missing_in_spanish: Path) -> None:
    pages = list(missing_in_spanish.rglob("*.html"))
    assert len(pages) > 6
    for path in pages:
        assert not tree_of(path).css('head link[rel="alternate"]'), path


def test_the_language_menu_is_still_there(missing_in_spanish: Path) -> None:
    tree = tree_of(missing_in_spanish / "only-english" / "index.html")
    targets = {node.attributes["hreflang"]: node.attributes["href"] for node in tree.css(".md-select__link")}
    assert targets == {"en": "./", "es": "../es/only-english/"}
