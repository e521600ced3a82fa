"""The page at the old address of a page that has moved leads on, in every language."""

from selectolax.lexbor import LexborHTMLParser as HTMLParser

from hooks.publish.redirects import redirects
from tests.html import one
from tests.site_builder import page, site_of

MOVED = {"docs/_data/redirects.yml": "moved:\n  modules/pay.md: help.md\n"}
SPANISH = "---\ndescription: A.\ntranslation: {state: machine-draft, sections: {}}\n---\n# Ayuda\n"


def written(files: dict[str, str], languages: tuple[str, ...] = ("en", "es")) -> dict[str, HTMLParser]:
    return {place: HTMLParser(html) for place, html in redirects(site_of(MOVED | files), list(languages))}


def test_there_is_one_for_each_language_at_the_old_address() -> None:
    assert set(written({})) == {"modules/pay/index.html", "es/modules/pay/index.html"}
    assert set(written({}, ("en",))) == {"modules/pay/index.html"}


def test_it_forwards_without_scripts_and_shows_a_plain_link() -> None:
    tree = written({"docs/es/help.md": SPANISH})["es/modules/pay/index.html"]
    assert one(tree, "html").attributes["lang"] == "es"
    assert one(tree, 'meta[http-equiv="refresh"]').attributes["content"] == "0; url=../../help/"
    assert one(tree, "main a").attributes["href"] == "../../help/"
    assert one(tree, "main a").text() == "Ayuda"
    assert one(tree, "h1").text() == "Esta página cambió de lugar"
    assert not tree.css("script")


def test_search_engines_are_told_the_page_it_leads_to_and_keep_out_of_this_one() -> None:
    translated = written({"docs/es/help.md": SPANISH})["es/modules/pay/index.html"]
    assert one(translated, 'meta[name="robots"]').attributes["content"] == "noindex"
    assert one(translated, 'link[rel="canonical"]').attributes["href"] == "https://library.org/es/help/"
    fallback = written({})["es/modules/pay/index.html"]
    assert one(fallback, 'link[rel="canonical"]').attributes["href"] == "https://library.org/help/"


def test_a_page_that_is_there_is_never_written_over() -> None:
    assert written({"docs/en/modules/pay.md": page("# Pay\n")}) == {}


def test_a_way_by_another_page_leads_to_the_last_and_one_to_nowhere_is_left_out() -> None:
    chain = "moved:\n  a.md: b.md\n  b.md: help.md\n  c.md: d.md\n  d.md: c.md\n  e.md: none.md\n"
    found = written({"docs/_data/redirects.yml": chain}, ("en",))
    assert {place: one(tree, "main a").attributes["href"] for place, tree in found.items()} == {
        "a/index.html": "../help/",
        "b/index.html": "../help/",
    }


def test_nothing_is_written_outside_the_site() -> None:
    for old in ("../../x.md", "a/../../x.md", "./x.md", "x", "''"):
        assert written({"docs/_data/redirects.yml": f"moved:\n  {old}: help.md\n"}) == {}, old


def test_what_a_title_holds_is_text() -> None:
    tree = written({"docs/en/help.md": page("# Help & <more>\n")}, ("en",))["modules/pay/index.html"]
    assert "<more>" not in (one(tree, "main a").html or "")
