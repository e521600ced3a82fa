"""Pages: sections are ids, anchors are the same in every language, drafts and translations know themselves."""

from hooks.content.stamp import stamped
from tests.site_builder import page, site_of

SPANISH = "---\ndescription: Ayuda.\ntranslation:\n  state: machine-draft\n  sections: {}\n---\n"


def test_a_section_is_known_by_its_words_in_its_language() -> None:
    text = "# M\n\n## Lo que aprenderá\n\nX.\n"
    files = {
        "docs/en/modules/m.md": page("# M\n\n## What you will learn\n\nX.\n"),
        "docs/es/modules/m.md": SPANISH + text,
    }
    site = site_of(files)
    english, spanish = site.page("en", "modules/m.md"), site.page("es", "modules/m.md")
    assert english and spanish
    assert [s.id for s in english.sections] == [s.id for s in spanish.sections] == ["top", "goals"]


def test_an_id_that_is_written_wins_over_words() -> None:
    site = site_of({"docs/en/x.md": page("# X\n\n## What to bring {#papers}\n\nX.\n\n### A b & c\n\nY.\n")})
    found = site.page("en", "x.md")
    assert found and list(found.anchors.values()) == ["papers", "a-b-c"]


def test_a_fingerprint_changes_with_the_words_and_not_with_the_lines() -> None:
    def prints(text: str) -> dict[str, str]:
        found = site_of({"docs/en/x.md": page(text)}).page("en", "x.md")
        assert found
        return found.fingerprints

    one = prints("# X\n\n## A\n\nSome words here.\n\n## B\n\nMore.\n")
    assert one == prints("# X\n\n## A\n\nSome\nwords here.\n\n## B\n\nMore.\n")
    changed = prints("# X\n\n## A\n\nOther words here.\n\n## B\n\nMore.\n")
    assert {key for key in one if one[key] != changed[key]} == {"a"}


def test_a_stamp_makes_a_translation_current_and_a_later_change_marks_one_section() -> None:
    english = page("# X\n\nHi.\n\n## A\n\nOne.\n\n## B\n\nTwo.\n")
    spanish = SPANISH + "# X\n\nHola.\n\n## Ah {#a}\n\nUno.\n\n## Be {#b}\n\nDos.\n"
    site = site_of({"docs/en/x.md": english, "docs/es/x.md": spanish})
    translated, source = site.page("es", "x.md"), site.page("en", "x.md")
    assert translated and source and translated.behind == ("top", "a", "b")
    fresh = stamped(translated, source)
    after = site_of({"docs/en/x.md": english, "docs/es/x.md": fresh})
    assert after.by_path["docs/es/x.md"].behind == ()
    changed = site_of({"docs/en/x.md": english.replace("One.", "One and a half."), "docs/es/x.md": fresh})
    assert changed.by_path["docs/es/x.md"].behind == ("a",)
    assert stamped(after.by_path["docs/es/x.md"], source) == fresh


def test_a_translation_takes_the_fields_it_does_not_repeat_from_its_source() -> None:
    english = page("# X\n\nHi.\n").replace("---\n# X", "order: 7\n---\n# X")
    site = site_of({"docs/en/x.md": english, "docs/es/x.md": SPANISH + "# X\n\nHola.\n"})
    assert site.by_path["docs/es/x.md"].fields["order"] == 7
    assert site.by_path["docs/es/x.md"].fields["description"] == "Ayuda."
