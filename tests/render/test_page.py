"""Rendering: what learners get, what facilitators get, and what is told about a page."""

import re

from hooks.render.audience import FACILITATOR, LEARNER
from hooks.render.citations import Notes
from hooks.render.page import render_page
from tests.site_builder import SITES, base_files, files_in, page, site_of

SITUATION = files_in(SITES / "page-missing-in-spanish")


def rendered(text: str, view: str = LEARNER, reader: str = "en") -> str:
    site = site_of({"docs/en/x.md": page(text)})
    return render_page(site, site.by_path["docs/en/x.md"], reader, view)


def test_learners_get_no_answers_and_no_notes() -> None:
    site = site_of(SITUATION)
    module = site.by_path["docs/en/modules/rights.md"]
    learner = render_page(site, module, "en", LEARNER)
    assert "ZEBRA" not in learner
    assert "Facilitator notes" not in learner
    assert "Who is owed wages?" in learner
    facilitator = render_page(site, module, "en", FACILITATOR)
    assert facilitator.count("ZEBRA-ANSWER") == 10
    assert "ZEBRA-NOTES" in facilitator


def test_sources_only_a_facilitator_sees_cited_are_not_listed_for_learners() -> None:
    text = "# X\n\nPlain. [@wages-owed]\n\n/// answer\nHidden. [@process-ended]\n///\n"
    assert "A newspaper" not in rendered(text)
    assert "A newspaper" in rendered(text, FACILITATOR)


def test_a_page_with_a_broken_block_is_withheld_whole() -> None:
    for broken in ("/// anser\nZEBRA\n///\n", "/// answer\nZEBRA\n", "/// answer\nZEBRA\n\n///\n\n///\n"):
        assert "ZEBRA" not in rendered(f"# X\n\nText.\n\n{broken}")
        assert "Text." not in rendered(f"# X\n\nText.\n\n{broken}")


def test_a_value_is_shown_with_its_source_and_a_word_of_care() -> None:
    text = rendered("# X\n\nCall {{ us-nlrb.phone }}.\n")
    assert '<bdi dir="ltr">1-844-555-0100</bdi>' in text
    assert 'href="tel:+18445550100"' in text
    assert "(call or look to confirm)" in text
    assert "How to file a charge" in text


def test_a_length_and_a_date_are_written_in_the_language_of_the_page() -> None:
    spanish = "---\ndescription: X.\n---\n# X\n\n{{ charge-6m }}, {{ wages-owed.date }}, {{ status.evidence_end }}.\n"
    site = site_of({"docs/en/x.md": page("# X\n\nX.\n"), "docs/es/x.md": spanish})
    text = render_page(site, site.by_path["docs/es/x.md"], "es")
    assert "6 meses" in text
    assert "10 de enero de 2017" in text
    assert "julio de 2026" in text


def test_a_source_is_told_with_its_date_and_how_it_was_read() -> None:
    text = rendered("# X\n\nSo it is. [@process-ended]\n")
    assert "published July 17, 2025" in text
    assert "read November 1, 2026 in a stored copy, not checked live" in text
    assert "†" in text


def test_a_source_twice_used_stands_once() -> None:
    text = rendered("# X\n\nOne. [@wages-owed]\n\nTwo. [@settlement]\n")
    assert text.count('<li id="source-') == 1


def test_our_own_view_is_marked_in_words() -> None:
    assert '<span class="ours">(our view)</span>' in rendered("# X\n\nAsk early. {.ours}\n")


def test_braces_and_citations_in_code_stay_as_they_are() -> None:
    text = rendered("# X\n\nWrite `{{ us-nlrb.phone }}` and `[@wages-owed]`.\n\n```\n{{ us-nlrb.phone }}\n```\n")
    assert text.count("{{ us-nlrb.phone }}") == 2
    assert "[@wages-owed]" in text


def test_a_section_that_says_it_is_unknown_says_so_in_words() -> None:
    text = rendered("# X\n\n## Fees\n\nnot-known: whether there is a fee; ask the agency.\n")
    assert "**Not known.** whether there is a fee" in text


def test_a_page_not_translated_says_so_in_the_language_of_its_reader() -> None:
    site = site_of(SITUATION)
    text = render_page(site, site.by_path["docs/en/only-english.md"], "es")
    assert "Esta página todavía no está traducida. La está leyendo en inglés." in text
    assert "# Only in English" in text


def test_a_translation_says_in_both_languages_that_it_is_a_machine_draft_and_behind() -> None:
    site = site_of(SITUATION)
    text = render_page(site, site.by_path["docs/es/index.md"], "es")
    assert "borrador hecho por máquina" in text
    assert "machine draft" in text
    assert "Partes de esta página cambiaron en inglés" in text


def test_headings_get_their_ids_written_out() -> None:
    text = rendered("# X\n\n## A & b\n\nX.\n\n## C {#see}\n\nX.\n\nD\n-\n\nX.\n")
    assert "## A & b {#a-b}" in text
    assert "## C {#see}" in text
    assert "D {#d}\n-" in text


def test_the_generated_lists_are_written_from_the_data() -> None:
    text = rendered("# X\n\n{{ agencies }}\n")
    assert "National Labor Relations Board (NLRB)" in text
    assert '<table class="cards agencies">' in text


def deadlines_of(confidence: str, **changed: str) -> str:
    """The table of a guide whose one clock, of six months, has that confidence."""
    clocks = base_files()["docs/_data/deadlines.yml"].decode().replace("confirmed", confidence)
    for name, value in changed.items():
        clocks = re.sub(rf"{name}: .*", f"{name}: {value}", clocks)
    guide = page("# X\n\n{{ deadlines }}\n").replace("owner:", "agency: us-nlrb\nowner:")
    site = site_of({"docs/_data/deadlines.yml": clocks, "docs/en/agencies/x.md": guide})
    return render_page(site, site.by_path["docs/en/agencies/x.md"], "en", LEARNER)


def test_a_clock_that_nobody_verified_is_told_without_its_number() -> None:
    assert "6 months" in deadlines_of("confirmed")
    unverified = deadlines_of("unverified")
    assert "6 months" not in unverified
    assert "We could not verify how long. Ask the agency or a lawyer now." in unverified
    assert "File a charge" in unverified
    assert 'href="#source-1"' not in unverified


def test_a_clock_of_one_source_says_so() -> None:
    assert "<small>reported; act by the last day</small>" in deadlines_of("single-source")
    assert "reported" not in deadlines_of("confirmed")


def test_a_clock_that_looks_back_does_not_speak_of_paydays() -> None:
    """A hazard has no payday: the words have to fit every clock of that mode."""
    assert "looks back: what is older no longer counts" in deadlines_of("confirmed", mode="look-back")


def test_a_shorter_clock_is_shown_beside_a_longer_one_and_not_the_other_way() -> None:
    """A worker who reads only the longer one would lose the shorter."""
    long = base_files()["docs/_data/deadlines.yml"].decode()
    short = long.split("deadlines:\n")[1].replace("charge-6m", "fast-30d").replace("length: 6", "length: 30")
    short = short.replace("months", "days").replace("an unfair act", "a dangerous act")
    clocks = long + "    also: ['fast-30d: runs too']\n" + short + "    also: [charge-6m]\n"
    guide = page("# X\n\n{{ deadlines }}\n").replace("owner:", "agency: us-nlrb\nowner:")
    site = site_of({"docs/_data/deadlines.yml": clocks, "docs/en/agencies/x.md": guide})
    text = render_page(site, site.by_path["docs/en/agencies/x.md"], "en", LEARNER)
    assert text.count("A shorter clock may run at the same time") == 1
    assert ": a dangerous act (NLRB)</li>" in text


def test_an_agency_of_the_past_says_that_it_takes_no_complaints() -> None:
    agency = base_files()["docs/_data/agencies/us-nlrb.yml"].decode().replace("[organizing, retaliation]", "[]")
    files = {"docs/_data/agencies/us-nlrb.yml": agency, "docs/en/x.md": page("# X\n\n{{ agencies }}\n")}
    site = site_of(files)
    assert "takes no complaints (history)" in render_page(site, site.by_path["docs/en/x.md"], "en", LEARNER)


def test_what_to_read_first_is_a_link_in_the_language_of_the_reader() -> None:
    head = "---\ndescription: D.\nreviewed: 2026-11-01\nowner: library-editors\nminutes: 5\nlevel: start\n"
    two = head + "prerequisites: [modules/one.md]\n---\n# Two\n\nX.\n"
    spanish = "---\ndescription: U.\ntranslation: {state: machine-draft, sections: {}}\n---\n# Uno\n\nX.\n"
    site = site_of(
        {
            "docs/en/modules/one.md": head + "---\n# One\n\nX.\n",
            "docs/en/modules/two.md": two,
            "docs/es/modules/one.md": spanish,
        }
    )
    text = render_page(site, site.by_path["docs/en/modules/two.md"], "es")
    assert '<dt>Lea primero</dt><dd><a href="../one/">Uno</a></dd>' in text


def test_citations_side_by_side_are_one_note_with_each_source_once() -> None:
    text = page("# X\n\n## Law\n\nIt is so. [@wages-owed] [@wages-owed] Then more. [@wages-owed]\n")
    site = site_of({"docs/en/x.md": text})
    written = render_page(site, site.by_path["docs/en/x.md"], "en")
    assert written.count('<sup class="cite">') == 1 and written.count('href="#source-1"') == 1
    facts = [fact for fact in site.data.facts.values() if fact.may_be_cited and len(fact.sources) == 1][:2]
    notes = Notes(site.data, site.data.languages["en"])
    both = notes.note(*facts, facts[0])
    assert both.count("<a ") == len({name for fact in facts for name in fact.sources})
