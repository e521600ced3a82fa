"""The theme has no words in a language of the site, or the site no name in it."""

from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content.mkdocs_languages import languages_in_settings, name_in_settings
from hooks.content.mkdocs_settings import tree
from hooks.content.site import Site
from hooks.content.theme_languages import OWN_WORDS, THEME_LANGUAGES


@check("TRN010", Severity.ERROR)
def missing_theme_strings(site: Site) -> Iterator[Problem]:
    """The theme has no words in a language of the site, or the site no name in it."""
    mkdocs = site.data.mkdocs
    theme = tree(mkdocs.value).get("theme")
    if "material" not in (theme, tree(theme).get("name")):
        return
    for code, line in languages_in_settings(mkdocs):
        own = f"{OWN_WORDS}/{code}.html"
        if code not in THEME_LANGUAGES and own not in site.files:
            message = f"The theme has no words in `{code}` for its search, menus and buttons, so nothing can be built."
            fix = f"Write them in `{own}`, in the form of the theme's own `en.html`."
            yield Problem(mkdocs.path, line, message, fix)
        if code != site.data.source_language and not name_in_settings(mkdocs, code):
            name = site.data.settings.name.get(code) or "the library's name in it"
            message = f"The pages in `{code}` show the library's name in the source language."
            yield Problem(mkdocs.path, line, message, f"Add `site_name: {name}` below it.")
