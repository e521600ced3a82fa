"""Every address that leads out is found, with the line it is written on."""

import dataclasses

from hooks.content.answer import Answer, State
from hooks.content.outside_link import answered, outside_links
from tests.site_builder import TODAY, page, site_of

SOURCES = """sources:
  - id: board-page
    title: How to file a charge
    publisher: The Board
    url: http://board.example/charge
    published: 2025-03
    read: 2026-11-01
    read_as: stored-copy
    no_link: old instructions
    archived: https://archive.example/charge
"""
FACTS = """facts:
  - id: form
    claim: The form is here.
    value: {url: "https://board.example/form"}
    confidence: confirmed
    sources: [board-page]
"""
PAGE = """# X

[a](https://a.example/x#y) and <https://b.example/>, ![i](https://c.example/i.png)
<a href="https://d.example/">d</a> [r][r] [in](help.md) [mail](mailto:a@b.example) `https://code.example/`

[r]: https://e.example/
"""
FILES = {"docs/_data/sources.yml": SOURCES, "docs/_data/facts/law.yml": FACTS, "docs/en/x.md": page(PAGE)}


def test_sources_facts_and_links_are_found_on_their_lines() -> None:
    found = [(link.path, link.line, link.address) for link in outside_links(site_of(FILES))]
    assert found == [
        ("docs/_data/facts/law.yml", 2, "https://board.example/form"),
        ("docs/_data/sources.yml", 5, "http://board.example/charge"),
        ("docs/_data/sources.yml", 10, "https://archive.example/charge"),
        ("docs/en/x.md", 8, "https://a.example/x#y"),
        ("docs/en/x.md", 8, "https://b.example/"),
        ("docs/en/x.md", 8, "https://c.example/i.png"),
        ("docs/en/x.md", 9, "https://d.example/"),
        ("docs/en/x.md", 9, "https://e.example/"),
    ]


def test_a_server_is_not_asked_for_a_part_of_a_page() -> None:
    asked = {link.asked for link in outside_links(site_of(FILES))}
    assert "https://a.example/x" in asked
    assert not any("#" in address for address in asked)


def test_an_answer_belongs_to_every_place_where_its_address_stands() -> None:
    text = "# X\n\n[a](https://a.example/x#y)\n\n[b](https://a.example/x)\n"
    site = site_of({"docs/en/x.md": page(text)})
    site = dataclasses.replace(site, answers={"https://a.example/x": Answer(State.GONE, "404", TODAY)})
    assert [link.line for link, _ in answered(site, State.GONE)] == [8, 10]
    assert list(answered(site, State.MOVED)) == []


def test_a_broken_address_raises_nothing() -> None:
    links = outside_links(
        site_of({"docs/en/x.md": page("# X\n\n<a href='http://[x'>a</a> <a href='https://'>b</a>\n")})
    )
    assert [link.asked for link in links if link.path.endswith("x.md")] == ["http://[x", "https://"]
