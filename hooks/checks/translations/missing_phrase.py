"""A language lacks a set phrase, a section name or words that another language has."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.data_words import words_in_data
from hooks.content.language import Language
from hooks.content.site import Data


@library_check("TRN005", Severity.ERROR)
def missing_phrase(data: Data, around: Around) -> Iterator[Problem]:
    """A language lacks a set phrase, a section name or words that another language has."""
    source = data.languages.get(data.source_language)
    for language in data.languages.values() if source else ():
        if source:
            yield from _in_language_file(language, source)
        for what, path, line, words in words_in_data(data):
            if language.code not in words and "*" not in words:
                message = f"{what} has no words in {language.name}."
                yield Problem(path, line, message, f"Add `{language.code}:` beside the others.")


def _in_language_file(language: Language, source: Language) -> Iterator[Problem]:
    for name in source.phrases:
        if name not in language.phrases:
            message = f"{language.name} has no phrase `{name}`. {source.name}: {source.phrases[name][:60]}"
            line = min(language.phrase_lines.values(), default=1)
            yield Problem(language.path, line, message, f"Add `{name}:` under `phrases:`.")
    for section in source.sections:
        if not language.sections.get(section):
            message = f"{language.name} has no words for the section `{section}`."
            yield Problem(language.path, 1, message, f"Add `{section}: [...]` under `sections:`.")
    for unit in source.units:
        if not language.units.get(unit):
            message = f"{language.name} has no words for `{unit}`, in which deadlines are told."
            yield Problem(language.path, 1, message, f"Add `{unit}: [...]` under `units:`, the word for one first.")
