"""The theme has no words in a language of the site, or the site no name in it."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.mkdocs_languages import languages_in_settings, name_in_settings
from hooks.content.mkdocs_settings import tree
from hooks.content.site import Data
from hooks.content.theme_languages import OWN_WORDS, THEME_LANGUAGES


@library_check("TRN010", Severity.ERROR)
def missing_theme_strings(data: Data, around: Around) -> Iterator[Problem]:
    """The theme has no words in a language of the site, or the site no name in it."""
    mkdocs = data.mkdocs
    theme = tree(mkdocs.value).get("theme")
    if "material" not in (theme, tree(theme).get("name")):
        return
    for code, line in languages_in_settings(mkdocs):
        own = f"{OWN_WORDS}/{code}.html"
        if code not in THEME_LANGUAGES and not around.has_file(own):
            message = f"The theme has no words in `{code}` for its search, menus and buttons, so nothing can be built."
            fix = f"Write them in `{own}`, in the form of the theme's own `en.html`."
            yield Problem(mkdocs.path, line, message, fix)
        if code != data.source_language and not name_in_settings(mkdocs, code):
            name = data.settings.name.get(code) or "the library's name in it"
            message = f"The pages in `{code}` show the library's name in the source language."
            yield Problem(mkdocs.path, line, message, f"Add `site_name: {name}` below it.")
