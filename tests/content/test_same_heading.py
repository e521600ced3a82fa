"""Which heading of the source a heading of a translation is."""

from hooks.content.same_heading import certain_ids
from tests.site_builder import page, site_of

FRONT = "---\ndescription: X.\ntranslation:\n  state: machine-draft\n  sections: {}\n---\n"


def ids(english: str, spanish: str) -> list[str]:
    site = site_of({"docs/en/a.md": page(english), "docs/es/a.md": FRONT + spanish})
    return list(certain_ids(site.by_path["docs/es/a.md"], site.by_path["docs/en/a.md"]).values())


def test_the_place_and_what_stands_there_tell_it() -> None:
    assert ids("# A\n\n## One\n\n- Text.\n\n## Two\n\nText.\n", "# A\n\n## Uno\n\n- T.\n\n## Dos\n\nT.\n") == [
        "one",
        "two",
    ]


def test_an_id_of_the_source_at_another_place_makes_nothing_certain() -> None:
    assert ids("# A\n\n## FAQ\n\n- Text.\n\n## Two\n\nText.\n", "# A\n\n## Dos\n\n- T.\n\n## FAQ\n\nT.\n") == []
