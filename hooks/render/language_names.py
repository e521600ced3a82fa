"""What a language is called, in the language of the reader."""

from babel import Locale, UnknownLocaleError

from hooks.content.language import Language


def language_name(named: Language, reader: Language) -> str:
    """`inglés` for English in Spanish; the language's own name where babel knows none."""
    try:
        return str(Locale.parse(reader.babel).languages.get(named.code) or named.name)
    except (UnknownLocaleError, ValueError):
        return named.name
