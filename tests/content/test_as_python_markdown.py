"""Our parser reads what Python-Markdown makes, with the extensions of mkdocs.yml: headings, links, images and ids."""

from pathlib import Path

import markdown.util
import pytest

from hooks.content.front_matter import read_front_matter
from hooks.content.html_block import BLOCK_TAGS
from tests.content.python_markdown import built, read
from tests.content.tricky_pages import EXCEPTIONS, TRICKY
from tests.site_builder import ROOT, SITES

PAGES = sorted([*(ROOT / "docs").rglob("*.md"), *SITES.rglob("*.md")])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_page_is_read_as_it_is_built(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    start = read_front_matter(path.name, text).body_start
    assert read(text, start) == built(text[start:])


@pytest.mark.parametrize("name", TRICKY)
def test_a_tricky_page_is_read_as_it_is_built(name: str) -> None:
    assert read(TRICKY[name]) == built(TRICKY[name])


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_an_exception_is_still_one(name: str) -> None:
    text, why = EXCEPTIONS[name]
    assert read(text) != built(text), f"no longer so; remove it: {why}"


def test_the_tags_that_begin_a_block_are_those_of_python_markdown() -> None:
    assert set(markdown.util.BLOCK_LEVEL_ELEMENTS) == BLOCK_TAGS
