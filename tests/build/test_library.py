"""The library as built: real text in both languages, nothing of the data, nothing for facilitators, nothing foreign."""

import json
import re
from pathlib import Path

import pytest

from hooks.content.data_words import words_in_data
from hooks.content.load import load
from hooks.content.page import Page
from hooks.render.navigation import address
from tests.html import one, tree_of, words_of
from tests.site_builder import ROOT, TODAY

SITE = load(ROOT, TODAY)
READERS = [page for page in SITE.pages if page.type.readers and not page.draft]
HIDDEN = [
    (page, " ".join(page.body.source_of(statement).split()))
    for page in SITE.pages
    for statement in page.body.statements
    if statement.audience in ("facilitator", "answer")
]


def built(library: Path, page: Page) -> Path:
    return library / address(SITE, page.language, page.name) / "index.html"


@pytest.mark.parametrize("page", READERS, ids=lambda page: page.path)
def test_every_page_is_built_with_its_status_line_sources_and_facts(library: Path, page: Page) -> None:
    tree = tree_of(built(library, page))
    assert one(tree, "html").attributes["lang"] == page.language
    assert one(tree, "article h1").text().strip() == page.title
    status = one(tree, ".status")
    assert status.attributes["data-look-again"] == str(SITE.data.status.look_again)
    where = built(library, page).parent
    doors = [(where / (link.attributes["href"] or "")).resolve() for link in status.css("a")]
    tree_root = library if page.language == SITE.data.source_language else library / page.language
    assert doors == [(tree_root / "help").resolve(), (tree_root / "status").resolve()]
    if any(fact for name in page.cited_ids if (fact := SITE.data.fact_behind(name)) and fact.sources):
        assert tree.css("#sources"), "a page that cites ends with its sources"
    for note in tree.css("sup.cite a"):
        target = (note.attributes["href"] or "")[1:]
        assert tree.css(f'[id="{target}"]'), f"the note leads nowhere: {target}"


def test_the_two_languages_have_the_same_anchors(library: Path) -> None:
    for page in SITE.translations:
        source = page.original
        assert source
        ours = [node.attributes["id"] for node in tree_of(built(library, page)).css("article :is(h2,h3)[id]")]
        theirs = [node.attributes["id"] for node in tree_of(built(library, source)).css("article :is(h2,h3)[id]")]
        assert ours == theirs, page.path


def test_nothing_of_the_data_is_published(library: Path) -> None:
    assert not [p for p in library.rglob("*") if "_data" in p.parts or p.suffix in (".yml", ".yaml", ".md", ".py")]


def test_no_answer_and_no_note_for_facilitators_is_in_what_learners_get(library: Path) -> None:
    """The leak test: every sentence of the source that is for facilitators, looked for in everything published."""
    assert len(HIDDEN) > 100
    search = json.loads((library / "search" / "search_index.json").read_text(encoding="utf-8"))
    searched = " ".join(f"{entry['title']} {entry['text']}" for entry in search["docs"])
    searched = " ".join(re.sub(r"<[^>]+>", " ", searched).split())
    pages = [p for p in library.rglob("*.html") if "facilitator" not in p.parts]
    texts = {p: words_of(p) for p in pages}
    everything = " ".join(_shown(page) for page in SITE.pages)
    data = (text for _, _, _, words in words_in_data(SITE.data) for text in words.values())
    everything += " ".join(" ".join(data).split())  # the glossary may happen to say the same
    for page, source in HIDDEN:
        words = _longest_run(source)
        if len(words) < 25:
            continue
        learner = texts[built(library, page)]
        assert words not in learner or words in _shown(page), f"{page.path}: {words}"
        assert words not in searched or words in everything, f"in search: {page.path}: {words}"


def _longest_run(source: str) -> str:
    """The longest stretch of plain words in a statement, which must appear nowhere for learners."""
    runs = re.split(r"\[@[^\]]*\]|\{\{[^}]*\}\}|[*`|\[\](){}]|\(\.\./", source)
    return max((" ".join(run.split()) for run in runs), key=len)


def _shown(page: Page) -> str:
    """What the same page tells learners, where a facilitator's sentence may happen to repeat it."""
    body = page.body
    kept = (body.source_of(s) for s in body.runs if s.audience not in ("facilitator", "answer"))
    return " ".join(" ".join(text.split()) for text in kept)


def test_the_leak_test_would_find_a_leak() -> None:
    page, source = max(HIDDEN, key=lambda pair: len(_longest_run(pair[1])))
    assert len(_longest_run(source)) > 60
    assert _longest_run(source) not in _shown(page)


def test_no_page_asks_for_anything_from_elsewhere(library: Path) -> None:
    wanted = "script[src], link[rel=stylesheet], img[src], iframe, source[src], video, audio, link[rel=preload]"
    for path in library.rglob("*.html"):
        for node in tree_of(path).css(wanted):
            target = node.attributes.get("src") or node.attributes.get("href") or ""
            assert "//" not in target, f"{path}: {target}"
    for path in library.rglob("assets/styles/*.css"):
        assert "url(" not in path.read_text(encoding="utf-8")


def test_modules_have_the_length_of_a_lesson(library: Path) -> None:
    """At least 500 words beside the questions, citations not counted."""
    for page in SITE.source_pages:
        if page.type.name == "module" and not page.draft:
            told = [s for s in page.body.statements if s.audience is None]
            words = sum(len(re.sub(r"\[@[^\]]*\]", "", page.body.source_of(s)).split()) for s in told)
            assert words >= 500, f"{page.path}: {words} words"
