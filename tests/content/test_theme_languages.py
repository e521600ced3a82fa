"""What we know of the theme's languages is what the installed theme has."""

from pathlib import Path

import material

from hooks.content.theme_languages import THEME_LANGUAGES


def test_the_theme_has_words_in_exactly_these_languages() -> None:
    folder = Path(material.__path__[0]) / "templates" / "partials" / "languages"
    assert {path.stem for path in folder.glob("*.html")} == THEME_LANGUAGES
