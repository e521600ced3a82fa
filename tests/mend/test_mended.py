"""Mending: only what is certain, nothing a reader is told, and nothing more the second time."""

import re

import markdown
import pytest

from hooks.checks import ALL
from hooks.checks.check import Severity
from hooks.checks.run import run_checks
from hooks.content.load import site_of as exactly
from hooks.mend.mended import mended
from tests.site_builder import TODAY, page, site_of

ENGLISH = page("# A\n\n## Bring this\n\nPapers. [@wages-owed]\n\n### Pay stubs\n\n- All.\n\n## Then what\n\nCall.\n")
SPANISH = (
    "---\ndescription: X.\ntranslation:\n  state: machine-draft\n  sections: {}\n---\n"
    "# A\n\n## Traiga esto\n\nPapeles. [@wages-owed]\n\n### Talones\n\n- Todos.\n\n## Y luego\n\nLlame.\n"
)


def fixed(files: dict[str, str], path: str) -> str:
    """The text of `path` after mending; mending once more changes nothing."""
    site = site_of(files)
    texts = {**files, **mended(site, run_checks(site, ALL))}
    again = site_of(texts)
    assert mended(again, run_checks(again, ALL)) == {}
    return texts[path]


def spanish(text: str, english: str = ENGLISH, **more: str) -> str:
    return fixed({"docs/en/a.md": english, "docs/es/a.md": text, **more}, "docs/es/a.md")


def english(text: str) -> str:
    return fixed({"docs/en/x.md": page(text)}, "docs/en/x.md").removeprefix(page(""))


def test_headings_of_a_translation_get_the_ids_of_the_source() -> None:
    told = spanish(SPANISH)
    assert "## Traiga esto {#bring-this}\n" in told
    assert "### Talones {#pay-stubs}\n" in told
    assert "## Y luego {#then-what}\n" in told
    assert told.replace(" {#bring-this}", "").replace(" {#pay-stubs}", "").replace(" {#then-what}", "") == SPANISH


@pytest.mark.parametrize(
    "text",
    [
        SPANISH.replace("### Talones\n\n- Todos.\n\n", ""),  # a part was left out: which one, a person must see
        SPANISH.replace("## Y luego", "### Y luego"),
        SPANISH.replace("## Y luego", "## Y luego {#other}"),
    ],
    ids=["a part is missing", "another level", "another id"],
)
def test_when_the_headings_do_not_agree_none_is_touched(text: str) -> None:
    assert spanish(text) == text


def test_a_heading_over_something_else_is_left_to_a_person() -> None:
    text = SPANISH.replace("Llame.", "Llame. [@wages-owed]")
    assert "## Y luego\n" in spanish(text)
    assert "{#bring-this}" in spanish(text)


def test_two_that_cannot_be_told_apart_are_left_to_a_person() -> None:
    source = page("# A\n\n## One\n\nText.\n\n## Two\n\nText.\n")
    text = SPANISH.split("# A")[0] + "# A\n\n## Dos\n\nTexto.\n\n## Uno\n\nTexto.\n"
    assert spanish(text, source) == text
    known = text.replace("## Dos", "## Uno {#one}").replace("## Uno\n", "## Dos\n")
    assert spanish(known, source) == known.replace("## Dos\n", "## Dos {#two}\n")


def test_a_known_heading_between_two_tells_them_apart() -> None:
    source = page("# A\n\n## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.\n")
    text = SPANISH.split("# A")[0] + "# A\n\n## Uno\n\nA.\n\n## Dos {#two}\n\nB.\n\n## Tres\n\nC.\n"
    assert spanish(text, source) == text.replace("Uno", "Uno {#one}").replace("Tres", "Tres {#three}")


def test_a_word_that_is_the_same_in_both_languages_at_another_place_stops_it() -> None:
    source = page("# A\n\n## FAQ\n\n- Text.\n\n## Bring\n\nText.\n")
    text = SPANISH.split("# A")[0] + "# A\n\n## Traiga\n\n- Texto.\n\n## FAQ\n\nTexto.\n"
    assert spanish(text, source) == text


def test_a_heading_whose_present_id_is_linked_to_keeps_it() -> None:
    text = SPANISH + "\n[Arriba](#traiga-esto)\n"
    source = ENGLISH + "\n[Up](#traiga-esto)\n"
    assert "## Traiga esto\n" in spanish(text, source)


@pytest.mark.parametrize("typed", ["1-844-555-0100", "(844) 555-0100", "844.555.0100"])
def test_a_typed_phone_becomes_its_fact(typed: str) -> None:
    assert english(f"# X\n\nCall **{typed}** now.\n") == "# X\n\nCall **{{ us-nlrb.phone }}** now.\n"


def test_an_amount_or_length_becomes_its_fact_where_it_is_cited_and_typed_as_shown() -> None:
    assert english("# X\n\nPaid $45,000. [@settlement]\n") == "# X\n\nPaid {{ settlement }}. [@settlement]\n"
    assert english("# X\n\nIn 6 months. [@charge-6m]\n") == "# X\n\nIn {{ charge-6m }}. [@charge-6m]\n"


@pytest.mark.parametrize(
    "text",
    [
        "# X\n\nPaid $45,000.\n",
        "# X\n\nPaid 45,000 dollars. [@settlement]\n",
        "# X\n\nSix months, a 6-month wait. [@charge-6m]\n",
        "# Call 1-844-555-0100\n\nText.\n",
        "# X\n\n[1-844-555-0100](../help.md)\n",
        "# X\n\n<b>1-844-555-0100</b>\n",
        "# X\n\n`1-844-555-0100`\n",
    ],
)
def test_what_a_person_must_decide_is_not_touched(text: str) -> None:
    assert english(text) == text


def facts(*records: str) -> dict[str, str]:
    several = "".join(f"  - {{claim: X., sources: [board-page], {record}}}\n" for record in records)
    return {"docs/_data/facts/more.yml": f"about: More.\nfacts:\n{several}"}


def test_a_value_of_two_facts_is_left_to_a_person() -> None:
    text = page("# X\n\nPaid $45,000. [@settlement] [@twin]\n")
    files = {**facts("id: twin, value: {money: 45000}, confidence: confirmed"), "docs/en/x.md": text}
    assert fixed(files, "docs/en/x.md") == text


def test_a_phone_that_rests_on_one_report_is_left_to_a_person() -> None:
    for confidence, told in (("single-source", "1-800-555-0199"), ("confirmed", "{{ line }}")):
        record = f"id: line, value: {{phone: 1-800-555-0199}}, confidence: {confidence}"
        files = {**facts(record), "docs/en/x.md": page("# X\n\nCall 1-800-555-0199.\n")}
        assert fixed(files, "docs/en/x.md") == page(f"# X\n\nCall {told}.\n")


def test_a_statement_without_a_source_is_not_made_to_look_as_if_it_had_one() -> None:
    for end, told in (("", "1-844-555-0100"), (" {.ours}", "{{ us-nlrb.phone }}")):
        text = page(f"# X\n\n## Key ideas\n\nYou are owed; call 1-844-555-0100.{end}\n")
        told = text.replace("1-844-555-0100", told)
        assert fixed({"docs/en/modules/x.md": text}, "docs/en/modules/x.md") == told


SPACED = (
    "# X \n\nOne \ntwo  \nthree\t\nfour  \n\n- a \n- b  \n- c\n   \n> q \n> r\n\n    code \n\n"
    "```\nfenced  \n```\n\n| a | b | \n|---|---| \n| 1 | 2 | \n\nend\\ \nof it"
)


def test_spaces_go_where_nobody_can_see_them_and_the_page_reads_the_same() -> None:
    told = english(SPACED)
    assert told.startswith(
        "# X\n\nOne\ntwo  \nthree\t\nfour\n\n- a\n- b  \n- c\n\n> q\n> r\n\n    code \n\n```\nfenced  \n```\n"
    )
    assert told.endswith("end\\ \nof it\n")
    extensions = ["tables", "pymdownx.superfences", "def_list", "md_in_html"]
    before, after = (markdown.markdown(text, extensions=extensions) for text in (SPACED, told))
    unseen = re.compile(r" +(?=\n|</)")  # a browser shows no space before a line end or the end of a paragraph
    assert unseen.sub("", after) == unseen.sub("", before)


def test_spaces_in_front_matter_are_not_ours_to_judge() -> None:
    text = page("# X\n\nText.\n").replace("A page.", "A page. ")
    assert fixed({"docs/en/x.md": text}, "docs/en/x.md") == text


def test_an_excused_finding_is_not_mended() -> None:
    text = page("# X\n\nCall 1-844-555-0100.\n").replace("owner:", "allow: {typed-fact: quoted from a court}\nowner:")
    assert fixed({"docs/en/x.md": text}, "docs/en/x.md") == text


def test_mending_brings_no_new_error() -> None:
    files = {"docs/en/a.md": ENGLISH, "docs/es/a.md": SPANISH, "docs/en/x.md": page(SPACED + " $45,000 [@settlement]")}

    def errors(files: dict[str, str]) -> set[tuple[str, str, str]]:
        found = run_checks(site_of(files), ALL)
        return {(f.problem.path, f.check.code, f.problem.message) for f in found if f.check.severity is Severity.ERROR}

    site = site_of(files)
    assert errors({**files, **mended(site, run_checks(site, ALL))}) < errors(files)


def test_a_site_without_pages_has_nothing_to_mend() -> None:
    site = exactly({}, TODAY)
    assert mended(site, run_checks(site, ALL)) == {}


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("[a](old.md) [b](./old.md#who-may-help 'T')", "[a](help.md) [b](help.md#who-may-help 'T')"),
        ("[a](old.md#gone)", "[a](old.md#gone)"),  # which part of the new page is meant, a person must see
        ("[old.md](old.md)", "[old.md](old.md)"),
        ("[a][r]\n\n[r]: old.md", "[a][r]\n\n[r]: old.md"),
        ("[a](index.md) `[a](old.md)`", "[a](index.md) `[a](old.md)`"),
    ],
)
def test_a_link_to_a_page_that_has_moved_gets_the_new_path(text: str, after: str) -> None:
    files = {"docs/_data/redirects.yml": "moved: {old.md: help.md}\n", "docs/en/x.md": page(f"# X\n\n{text}\n")}
    assert fixed(files, "docs/en/x.md") == page(f"# X\n\n{after}\n")
