"""A language is named in mkdocs.yml and has no language file, or has one and is not named."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.mkdocs_languages import languages_in_settings
from hooks.content.site import DOCS, Data


@library_check("SET003", Severity.ERROR)
def missing_language(data: Data, around: Around) -> Iterator[Problem]:
    """A language is named in mkdocs.yml and has no language file, or has one and is not named."""
    named = languages_in_settings(data.mkdocs)
    for code, line in named:
        if code not in data.languages:
            message = f"mkdocs.yml names the language `{code}`, which has no language file."
            fix = f"Copy {DOCS}/_data/languages/en.yml to {code}.yml beside it and translate it."
            yield Problem("mkdocs.yml", line, message, fix)
    codes = {code for code, _ in named}
    for language in data.languages.values():
        if named and language.code not in codes:
            message = f"{language.name} has a file and is not named in mkdocs.yml, so it is not built."
            fix = f"Add `- locale: {language.code}` under `languages:` of the i18n plugin."
            yield Problem(language.path, 1, message, fix)
