"""Numbers that say the same in two languages are the same; others are told."""

import pytest

from hooks.content.different_numbers import different_numbers
from hooks.content.language import Language

UNITS = {
    "en": {"days": ("day", "days"), "months": ("month", "months"), "years": ("year", "years")},
    "es": {"days": ("día", "días"), "months": ("mes", "meses"), "years": ("año", "años")},
    "pt": {"days": ("dia", "dias"), "months": ("mês", "meses"), "years": ("ano", "anos")},
}
NUMBERS = {
    "en": {"one": 1, "two": 2, "three": 3, "five": 5, "six": 6, "ten": 10},
    "es": {"un": 1, "una": 1, "dos": 2, "tres": 3, "cinco": 5, "seis": 6, "diez": 10},
    "pt": {"um": 1, "dois": 2, "três": 3, "cinco": 5, "seis": 6, "dez": 10},
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ht": "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm",
}


def language(code: str) -> Language:
    months = tuple(MONTHS.get(code, "").split())
    return Language(
        code, code, "ltr", code, "", units=UNITS.get(code, {}), numbers=NUMBERS.get(code, {}), months=months
    )


def told(english: str, code: str, text: str) -> tuple[list[str], list[str]]:
    """What stands only in the translation, and what only in the source."""
    ours, theirs = different_numbers((text, language(code)), (english, language("en")))
    return [one.typed for one in ours], [one.typed for one in theirs]


SAME = [
    ("It cost $1,000 or 7.25 an hour.", "es", "Costó $1.000 o 7,25 la hora."),
    ("It cost $1,000.", "pt", "Custou 1 000 dólares."),
    ("It cost $1,234,567.50.", "es", "Costó 1.234.567,50 dólares."),
    ("More than 50,000 workers", "es", "Más de 50 mil trabajadores"),
    ("A fund of $3.4 million", "es", "Un fondo de 3,4 millones de dólares"),
    ("A fund of $3.4 million", "zh", "340万美元的基金"),
    ("On January 13, 2023 it began.", "es", "Empezó el 13 de enero de 2023."),
    ("On January 13, 2023 it began.", "pt", "Começou em 13 de janeiro de 2023."),
    ("On January 13, 2023 it began.", "zh", "它于2023年1月13日开始。"),
    ("On January 13, 2023 it began.", "vi", "Bắt đầu ngày 13 tháng 1 năm 2023."),
    ("On January 13, 2023 it began.", "ar", "بدأ في ١٣ يناير ٢٠٢٣."),
    ("On January 13, 2023 it began.", "ht", "Li kòmanse 13 janvye 2023."),
    ("On January 13, 2023 it began.", "es", "Empezó el 13/1/2023."),
    ("You have 6 months.", "es", "Tiene seis meses."),
    ("You have six months.", "es", "Tiene 6 meses."),
    ("You have two days.", "zh", "您有两天时间。"),
    ("About 30 workers came in 2 vans.", "es", "Unos treinta trabajadores llegaron en ambas camionetas."),
    ("Open 9 a.m. to 5 p.m.", "es", "Abierto de 9 a 17 horas."),
    ("Open until 10 p.m.", "es", "Abierto hasta las 10 p. m."),
    ("Open until 10:30 p.m.", "pt", "Aberto até 22h30."),
    ("Call (844) 762-6572.", "es", "Llame al 1-844-762-6572."),
    ("Half of them, 50%", "es", "La mitad, el 50 por ciento"),
    ("In the 1990s", "es", "En los años noventa"),
    ("Use form I-9 `line 40`. {{ a.b-30 }} [@c-60] [x](y-70.md){#z-80}", "es", "Use el formulario I-9. [x](otro.md)"),
    ("1. First\n2. Second", "es", "- Primero\n- Segundo"),
    ("May I ask? You may bring 2 friends.", "es", "¿Puedo preguntar? Traiga a dos amigos."),
]


@pytest.mark.parametrize(("english", "code", "text"), SAME)
def test_the_same_in_another_form_is_not_told(english: str, code: str, text: str) -> None:
    assert told(english, code, text) == ([], [])


DIFFERENT = [
    ("You have 30 days.", "es", "Tiene 60 días.", ["60"], ["30"]),
    ("You have six months.", "es", "Tiene cinco meses.", ["cinco"], ["six"]),
    ("You have 6 months.", "pt", "Você tem três meses.", ["três"], ["6"]),
    ("It began on January 13, 2023.", "es", "Empezó el 13 de febrero de 2023.", ["febrero"], ["January"]),
    ("It began on January 13, 2023.", "ht", "Li kòmanse 13 fevriye 2023.", ["fevriye"], ["January"]),
    ("It began on January 13, 2023.", "es", "Empezó el 31 de enero de 2023.", ["31"], ["13"]),
    ("It ended in 2025.", "es", "Ya terminó.", [], ["2025"]),
    ("It ended.", "pt", "Acabou em 2025.", ["2025"], []),
    ("It ended in 2025.", "zh", "它于2024年结束。", ["2024"], ["2025"]),
    ("They paid $2,500.", "es", "Pagaron 2.600 dólares.", ["2.600"], ["2,500"]),
    ("They paid $50.", "vi", "Họ đã trả tiền.", [], ["50"]),
    ("Call 1-844-762-6572.", "es", "Llame al 1-844-762-6527.", ["1-844-762-6527"], ["1-844-762-6572"]),
    ("About 42% came.", "ar", "جاء حوالي ٢٤٪.", ["٢٤"], ["42"]),
    ("Open until 10 p.m.", "es", "Abierto hasta las 11 p. m.", ["11 p. m"], ["10 p.m"]),
]


@pytest.mark.parametrize(("english", "code", "text", "ours", "theirs"), DIFFERENT)
def test_another_number_is_told(english: str, code: str, text: str, ours: list[str], theirs: list[str]) -> None:
    assert told(english, code, text) == (ours, theirs)
