"""Reading Markdown: what is a heading, a link, a statement, and on which line."""

from hooks.content.parse import parse


def links(text: str) -> list[tuple[str, str | None, int]]:
    return [(link.kind, link.target, link.line) for link in parse(text).links]


def test_a_heading_in_a_code_block_is_not_a_section() -> None:
    text = "# A\n\n```\n## not one\n```\n\n    ## nor this\n\n## B {#b}\n"
    assert [(h.text, h.id, h.line) for h in parse(text).headings] == [("A", None, 1), ("B", "b", 9)]


def test_a_fence_ends_only_with_as_many_marks() -> None:
    text = "````md\n```\n## no\n```\n````\n## yes\n"
    assert [h.text for h in parse(text).headings] == ["yes"]


def test_an_underlined_line_is_a_heading() -> None:
    assert [(h.level, h.text, h.line) for h in parse("Title\n=====\n\nPart\n----\n").headings] == [
        (1, "Title", 1),
        (2, "Part", 4),
    ]


def test_every_kind_of_link_is_found_on_its_line() -> None:
    text = (
        '[a](x.md)\n\n![b](y.png)\n\n[c][ref] and [ref]\n\n<https://e.org/>\n\n<a href="h.md">h</a>\n\n[ref]: ../z.md\n'
    )
    assert links(text) == [
        ("inline", "x.md", 1),
        ("image", "y.png", 3),
        ("reference", "../z.md", 5),
        ("reference", "../z.md", 5),
        ("autolink", "https://e.org/", 7),
        ("html", "h.md", 9),
    ]


def test_links_in_code_and_comments_are_none() -> None:
    assert links("`[a](x.md)`\n\n<!-- [b](y.md) -->\n\n```\n[c](z.md)\n```\n\n    [d](w.md)\n") == []


def test_a_link_may_hold_brackets_an_image_and_a_title() -> None:
    assert links('[![i](i.png)](t(1).md "T")') == [("inline", "t(1).md", 1), ("image", "i.png", 1)]


def test_a_reference_without_definition_has_no_target() -> None:
    assert links("[a][nowhere]") == [("reference", None, 1)]


def test_values_and_citations_know_line_and_column() -> None:
    body = parse("A\n\nCall {{ a.phone }}. [@b-c]\n")
    assert [(u.name, u.line, u.column) for u in body.values] == [("a.phone", 3, 6)]
    assert [(u.name, u.line, u.column) for u in body.citations] == [("b-c", 3, 21)]


def test_braces_that_hold_no_value_are_unreadable_values() -> None:
    assert [u.name for u in parse("Call {{ a.phone }.\n").values] == [""]


def test_statements_are_paragraphs_items_and_rows() -> None:
    text = "Lead:\n\n- one\n- two\n  more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd\nof it.\n"
    found = [(s.kind, s.line, s.leads) for s in parse(text).statements]
    assert found == [
        ("paragraph", 1, True),
        ("item", 3, False),
        ("item", 4, False),
        ("header", 7, False),
        ("row", 9, False),
        ("paragraph", 11, False),
    ]


def test_a_list_without_a_blank_line_belongs_to_its_paragraph() -> None:
    assert [s.kind for s in parse("Text\n- not an item\n").statements] == ["paragraph"]


def test_a_paragraph_inside_an_item_or_an_aside_is_a_statement() -> None:
    text = '- item\n\n    its paragraph\n\n!!! note "T"\n    words\n'
    assert [s.kind for s in parse(text).statements] == ["item", "paragraph", "title", "paragraph"]


def test_blocks_know_their_bounds_and_whether_they_are_closed() -> None:
    body = parse("/// answer\ntext\n///\n\n/// facilitator\nnever closed\n")
    assert [(b.name, b.line, b.closed) for b in body.blocks] == [("answer", 1, True), ("facilitator", 5, False)]
    assert body.statements[0].audience == "answer"


def test_a_block_ends_right_under_a_quote() -> None:
    body = parse("/// answer\n> words\n///\n\nAfter.\n")
    assert [(b.line, b.closed) for b in body.blocks] == [(1, True)]
    assert [s.audience for s in body.statements] == ["answer", None]
    assert not body.buried and not body.stray


def test_a_block_inside_raw_html_or_a_quote_opens_nothing_and_is_told() -> None:
    for text in ("<div>\n/// answer\nsecret\n///\n</div>\n", "> /// answer\n> secret\n> ///\n"):
        body = parse(text)
        assert not body.blocks
        assert [use.line for use in body.buried] == ([2, 4] if text.startswith("<") else [1, 3])


def test_a_heading_in_a_list_quote_or_aside_is_nested() -> None:
    text = "# A\n\n> ## B\n\n- ## C\n\n!!! note\n    ## D\n\n## E\n"
    assert [(h.text, h.nested, h.line) for h in parse(text).headings] == [
        ("A", False, 1),
        ("B", True, 3),
        ("C", True, 5),
        ("D", True, 8),
        ("E", False, 10),
    ]


def test_text_behind_a_block_of_html_is_read_on_its_own_line() -> None:
    body = parse("<!-- one\ntwo --> [a](a.md)\n\n<div>\n</div>\n\n[b](b.md)\n")
    assert [(link.target, link.line) for link in body.links] == [("a.md", 2), ("b.md", 7)]


def test_a_page_of_brackets_tags_and_marks_is_read_in_reasonable_time() -> None:
    for piece in (
        "[](",
        "[a](b ",
        "<div>",
        "</div>",
        "```\n",
        "> ",
        "`",
        "{#",
        "<a ",
        "![",
        "*",
        "[a]: ",
        '("',
        "<!--",
    ):
        parse(piece * 5_000)


def test_a_close_without_a_block_is_stray() -> None:
    assert [use.line for use in parse("Text\n\n///\n").stray] == [3]


def test_offsets_give_back_the_source_of_every_statement() -> None:
    text = "# T\n\nOne\ntwo.\n\n- three\n"
    body = parse(text)
    assert [body.source_of(s) for s in body.statements] == ["One\ntwo.", "three"]


def test_a_long_line_of_brackets_is_read_in_reasonable_time() -> None:
    assert parse("[" * 5000).links == ()
