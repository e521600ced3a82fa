"""The grade of a text follows the published formulas, and counts only what a reader reads as sentences."""

import pytest

from hooks.content.readability import grade, line_of, prose
from hooks.content.reading_rule import ReadingRule
from tests.site_builder import page, site_of

ENGLISH, SPANISH = ReadingRule("flesch-kincaid", "en_US"), ReadingRule("fernandez-huerta", "es")
PORTUGUESE = ReadingRule("flesch-martins", "pt_BR")


def text_of(words: str) -> list:  # type: ignore[type-arg]
    return list(prose(site_of({"docs/en/x.md": page(f"# X\n\n{words}\n")}).by_path["docs/en/x.md"]))


def test_english_is_graded_by_flesch_kincaid() -> None:
    # 120 words in 12 sentences, 12 syllables a sentence: 0.39 * 10 + 11.8 * 1.2 - 15.59
    found = grade(text_of("The worker and the boss sat in the big kitchen. " * 12), ENGLISH)
    assert found == pytest.approx(0.39 * 10 + 11.8 * 1.2 - 15.59)


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("La casa de la jefa no da a la calle. ", 4.0),
        ("Las personas de la planta presentaron una queja por salarios. ", 6.0),
        ("Las organizaciones comunicaron inmediatamente documentación administrativa. ", 16.0),
    ],
)
def test_spanish_is_graded_by_fernandez_huerta(sentence: str, years: float) -> None:
    assert grade(text_of(sentence * 20), SPANISH) == years


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        # 9 words of 12 syllables: 248.835 - 84.6 * 12 / 9 - 1.015 * 9 = 126.9
        ("O pai da casa tem sal na mesa grande. ", 4.0),
        # 7 words of 16 syllables: 248.835 - 84.6 * 16 / 7 - 1.015 * 7 = 48.4
        ("Os patrões atrasaram o pagamento dos salários. ", 12.0),
        # 10 words of 21 syllables: 248.835 - 84.6 * 2.1 - 1.015 * 10 = 61.0
        ("As pessoas da fábrica fizeram uma queixa por falta de pagamento. ", 8.0),
        ("As organizações comunicaram imediatamente documentação administrativa. ", 16.0),
    ],
)
def test_portuguese_is_graded_by_flesch_as_martins_adapted_it(sentence: str, years: float) -> None:
    assert grade(text_of(sentence * 20), PORTUGUESE) == years


def test_fewer_than_a_hundred_words_or_an_unknown_language_have_no_grade() -> None:
    assert grade(text_of("One two three. " * 33), ENGLISH) is None
    assert grade(text_of("One two three. " * 40), ENGLISH) is not None
    assert grade(text_of("One two three. " * 40), ReadingRule()) is None
    assert grade(text_of("One two three. " * 40), ReadingRule("flesch-kincaid", "xx_XX")) is None


def test_citations_values_code_and_tables_are_no_prose() -> None:
    found = text_of(
        "Pay is owed. [@wages-owed] {{ us-nlrb.phone }} `code here`\n\n| A table |\n|---|\n| cell |\n\n```\ncode\n```"
    )
    assert [sentence.words for sentence in found if sentence.words] == [["Pay", "is", "owed"]]


def test_a_sentence_knows_its_line_inside_a_paragraph() -> None:
    site = site_of({"docs/en/x.md": page("# X\n\nOne is here.\nTwo **is**\nhere. Three is here.\n")})
    x = site.by_path["docs/en/x.md"]
    assert [line_of(x, sentence) for sentence in prose(x)] == [8, 9, 10]
