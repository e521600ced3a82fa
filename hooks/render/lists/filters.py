"""Lets readers choose among agencies by place and by what happened; without scripts the whole list stays."""

from collections.abc import Iterable
from html import escape

from hooks.content.agency import Agency
from hooks.content.language import Language
from hooks.render.values import in_language


def agency_marks(agency: Agency, language: Language) -> str:
    """The attributes of an agency's row, by which the choices below find it."""
    place = escape(_place(agency, language), quote=True)
    return f'data-place="{place}" data-issues="{escape(" ".join(agency.issues), quote=True)}"'


def agency_filters(agencies: Iterable[Agency], language: Language) -> str:
    """Two choices, hidden until the script that works them has come; federal agencies belong to every place."""
    phrase = language.phrase
    several = list(agencies)
    federal = phrase("level_federal")
    places = sorted({_place(agency, language) for agency in several} - {federal})
    issues = sorted({issue for agency in several for issue in agency.issues}, key=lambda one: phrase(f"issue_{one}"))
    choices = [(place, place) for place in places]
    kinds = [(issue, phrase(f"issue_{issue}")) for issue in issues]
    return (
        f'<form class="filters" hidden data-all-places="{escape(federal, quote=True)}">\n'
        + _choice("place", phrase("filter_place"), phrase("filter_all"), choices)
        + _choice("issues", phrase("filter_issue"), phrase("filter_all"), kinds)
        + f'<output data-words="{escape(phrase("filter_count"), quote=True)}" aria-live="polite"></output>\n</form>\n'
    )


def _place(agency: Agency, language: Language) -> str:
    return language.phrase("level_federal") if agency.level == "federal" else in_language(agency.place, language)


def _choice(name: str, label: str, everything: str, choices: Iterable[tuple[str, str]]) -> str:
    options = "".join(
        f'<option value="{escape(value, quote=True)}">{escape(words)}</option>' for value, words in choices
    )
    return (
        f'<label>{escape(label)} <select name="{name}"><option value="">{escape(everything)}</option>{options}</select>'
        "</label>\n"
    )
