"""A real two-language build of a small site: the doors fit, nothing leaks, fallbacks are honest."""

import json
from pathlib import Path

from tests.html import one, tree_of, words_of
from tests.site_builder import page, run, write_site


def test_a_page_missing_in_spanish_shows_the_english_one_announced_and_marked(missing_in_spanish: Path) -> None:
    tree = tree_of(missing_in_spanish / "es" / "only-english" / "index.html")
    assert one(tree, "html").attributes["lang"] == "es"
    article = one(tree, "article")
    assert (article.attributes["lang"], article.attributes["dir"]) == ("en", "ltr")
    assert "todavía no está traducida" in one(tree, ".notice-fallback").text()
    assert one(tree, ".notice-fallback").attributes["lang"] == "es"
    assert one(tree, 'link[rel="canonical"]').attributes["href"] == "https://library.org/only-english/"
    assert "El proceso está" in one(tree, ".status-line").text()


def test_a_translated_page_is_marked_as_its_own_language(missing_in_spanish: Path) -> None:
    tree = tree_of(missing_in_spanish / "es" / "index.html")
    assert one(tree, "article").attributes["lang"] == "es"
    assert one(tree, 'link[rel="canonical"]').attributes["href"] == "https://library.org/es/"


def test_fallback_pages_are_in_no_search_index_and_no_sitemap(missing_in_spanish: Path) -> None:
    index = json.loads((missing_in_spanish / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = {entry["location"].split("#")[0] for entry in index["docs"]}
    assert "only-english/" in places
    assert "es/only-english/" not in places
    sitemap = (missing_in_spanish / "sitemap.xml").read_text(encoding="utf-8")
    assert "https://library.org/only-english/" in sitemap
    assert "es/only-english" not in sitemap


def test_nothing_for_facilitators_is_in_what_learners_get(missing_in_spanish: Path) -> None:
    facilitators = [p for p in missing_in_spanish.rglob("*") if p.is_file() and b"ZEBRA" in p.read_bytes()]
    assert {p.relative_to(missing_in_spanish).as_posix() for p in facilitators} == {
        "modules/rights/facilitator/index.html"
    }


def test_the_facilitators_view_is_a_page_of_its_own_outside_search_and_sitemap(missing_in_spanish: Path) -> None:
    view = missing_in_spanish / "modules" / "rights" / "facilitator" / "index.html"
    assert words_of(view).count("ZEBRA-ANSWER") == 10
    assert one(tree_of(view), 'meta[name="robots"]').attributes["content"] == "noindex"
    assert "facilitator" not in (missing_in_spanish / "sitemap.xml").read_text(encoding="utf-8")
    assert "facilitator" not in (missing_in_spanish / "search" / "search_index.json").read_text(encoding="utf-8")
    learner = tree_of(missing_in_spanish / "modules" / "rights" / "index.html")
    assert learner.css_first('a[href="facilitator/"]')


def test_a_draft_is_published_nowhere(missing_in_spanish: Path) -> None:
    assert not (missing_in_spanish / "a-draft").exists()
    assert all(b"ZEBRA-DRAFT" not in p.read_bytes() for p in missing_in_spanish.rglob("*") if p.is_file())


def test_no_data_is_published(missing_in_spanish: Path) -> None:
    assert not [p for p in missing_in_spanish.rglob("*") if "_data" in p.parts or p.suffix in (".yml", ".yaml")]


def test_the_page_for_wrong_addresses_speaks_every_language_and_leads_to_help(missing_in_spanish: Path) -> None:
    tree = tree_of(missing_in_spanish / "404.html")
    assert [section.attributes["lang"] for section in tree.css("section")] == ["en", "es"]
    assert {"/help/", "/es/help/"} <= {link.attributes["href"] for link in tree.css("a")}


def test_the_menu_is_in_the_language_of_the_tree(missing_in_spanish: Path) -> None:
    menu = one(tree_of(missing_in_spanish / "es" / "index.html"), ".md-nav--primary").text()
    assert "Inicio" in menu


def test_a_site_under_a_path_keeps_its_links(tmp_path: Path) -> None:
    settings = (write_site(tmp_path, "page-missing-in-spanish") / "docs/_data/site.yml").read_text(encoding="utf-8")
    (tmp_path / "docs/_data/site.yml").write_text(settings.replace("library.org/", "library.org/wpl/", 1))
    config = (tmp_path / "mkdocs.yml").read_text(encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(config.replace("library.org/", "library.org/wpl/", 1))
    assert run("mkdocs", "build", "--quiet", folder=tmp_path).returncode == 0
    tree = tree_of(tmp_path / "site" / "404.html")
    assert "/wpl/es/help/" in {link.attributes["href"] for link in tree.css("a")}


def test_an_error_stops_the_build_before_anything_is_written_with_all_languages_told(tmp_path: Path) -> None:
    files = {
        "docs/en/x.md": page("# X\n\n[a](none.md) {{ no.fact }}\n"),
        "docs/es/help.md": "---\ndescription: A.\ntranslation: {state: machine-draft, sections: {}}\n---\n"
        "# Ayuda\n\n## Quién {#who-may-help}\n\n[b](nada.md)\n",
    }
    write_site(tmp_path, files=files)
    done = run("mkdocs", "build", "--quiet", folder=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "docs/en/x.md:8: error LNK001" in done.stderr
    assert "docs/en/x.md:8: error FCT001" in done.stderr
    assert "docs/es/help.md:9: error LNK001" in done.stderr
    assert done.stderr.count("LNK001") == 2
    assert not (tmp_path / "site" / "index.html").exists()


def test_a_misspelled_block_stops_the_build(tmp_path: Path) -> None:
    write_site(tmp_path, files={"docs/en/x.md": page("# X\n\n/// anser\nsecret\n///\n")})
    done = run("mkdocs", "build", "--quiet", folder=tmp_path)
    assert done.returncode == 1
    assert "Did you mean `answer`?" in done.stderr
