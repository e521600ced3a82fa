"""A language: the words it has for sections and set phrases, and how its dates and sentences are read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from hooks.content.access_words import FIELDS as ACCESS_FIELDS
from hooks.content.access_words import AccessWords, read_access_words
from hooks.content.guard import FIELDS as GUARD_FIELDS
from hooks.content.guard import Guard, read_guard
from hooks.content.privacy_words import FIELDS as PRIVACY_FIELDS
from hooks.content.privacy_words import PrivacyWords, read_privacy_words
from hooks.content.reading_rule import FIELDS as READING_FIELDS
from hooks.content.reading_rule import ReadingRule, read_reading_rule
from hooks.content.shape import Field, check_record, not_fields, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

WORD = re.compile(r"[^\W\d_]+")
_PLACE = re.compile(r"\{\w+\}")  # of a value in a set phrase
FIELDS = (
    Field(
        "code",
        "id",
        required=True,
        about="The code of the language, as in its folder's name.",
    ),
    Field("name", "text", required=True, about="The language's name in itself."),
    Field(
        "direction",
        "choice",
        required=True,
        choices=("ltr", "rtl"),
        about="Which way it is written.",
    ),
    Field(
        "babel",
        "text",
        required=True,
        about="The locale that writes its dates and numbers, such as en_US.",
    ),
    Field(
        "sections",
        "map",
        required=True,
        about="Section id to the words for it; the first is the one shown.",
    ),
    Field("phrases", "words", required=True, about="The set phrases of the site."),
    Field(
        "reported",
        "list of texts",
        required=True,
        about="Words that say a statement rests on one report.",
    ),
    Field(
        "units",
        "map",
        required=True,
        about="days, months and years, each with its words.",
    ),
    Field(
        "numbers",
        "map",
        about="Number words up to twelve, to find deadlines typed by hand.",
    ),
    Field(
        "months",
        "list of texts",
        about="The names of the twelve months, as they stand in a date. Leave it out where dates use numbers.",
    ),
    Field(
        "guard",
        "map",
        required=True,
        fields=GUARD_FIELDS,
        about="How the status guard reads this language.",
    ),
    Field(
        "privacy",
        "map",
        fields=PRIVACY_FIELDS,
        about="The words that stand beside private details of a person.",
    ),
    Field(
        "access",
        "map",
        fields=ACCESS_FIELDS,
        about="Words that leave out who cannot see the page.",
    ),
    Field(
        "reading",
        "map",
        fields=READING_FIELDS,
        about="How hard its texts are to read is measured.",
    ),
    Field(
        "plain_words",
        "words",
        about="Hard words, in all their forms with commas between, to the plain ones that say the same.",
    ),
    Field(
        "known_abbreviations",
        "list of texts",
        about="Abbreviations that every reader knows: US, PDF.",
    ),
)


@dataclass(frozen=True)
class Language:
    """One language file. `sections` maps an id to its words; `phrases` maps a name to the text shown."""

    code: str
    name: str
    direction: str
    babel: str
    path: str
    sections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)
    phrase_lines: Mapping[str, int] = field(default_factory=dict)
    reported: tuple[str, ...] = ()
    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    guard: Guard = field(default_factory=Guard)
    privacy: PrivacyWords = field(default_factory=PrivacyWords)
    access: AccessWords = field(default_factory=AccessWords)
    reading: ReadingRule = field(default_factory=ReadingRule)
    plain_words: Mapping[str, str] = field(default_factory=dict)
    known_abbreviations: tuple[str, ...] = ()

    @cached_property
    def hard_words(self) -> dict[str, str]:
        """Each form of each hard word, folded, to the plain words for it."""
        return {fold(form): plain for forms, plain in self.plain_words.items() for form in forms.split(",")}

    @cached_property
    def hard_by_word(self) -> dict[str, tuple[str, ...]]:
        """The longest word of each hard form to the forms with it: a text without that word holds none of them."""
        found: dict[str, tuple[str, ...]] = {}
        for form in self.hard_words:
            key = max(form.split(), key=len)
            found[key] = (*found.get(key, ()), form)
        return found

    @cached_property
    def section_ids(self) -> dict[str, str]:
        """Heading words, folded, to the id of the section they name."""
        return {fold(words): section for section, several in self.sections.items() for words in several}

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of this file, in small letters: enough of the commonest ones to know the language by."""
        guard = self.guard
        texts = [
            *self.phrases.values(),
            *(words for several in (*self.sections.values(), *self.units.values()) for words in several),
            *(*self.reported, *self.numbers, *guard.labor, *guard.negations, *guard.conditions, *guard.not_really),
            *(*guard.nothing, *guard.history, *guard.present, *guard.must_fail, *guard.must_pass),
        ]
        return frozenset(word for text in texts for word in WORD.findall(_PLACE.sub(" ", text).casefold()))

    def section_words(self, section: str) -> str:
        """The words this language shows for a section, or the id if it has none yet."""
        words = self.sections.get(section)
        return words[0] if words else section

    def length(self, number: int, unit: str) -> str:
        """`6 months` in the words of this language."""
        words = self.units.get(unit) or (unit,)
        return f"{number} {words[0] if number == 1 else words[-1]}"

    def phrase(self, name: str, **values: object) -> str:
        """A set phrase with its places filled; an unknown one is shown by its name, so that it is seen."""
        text = self.phrases.get(name, name)
        for place, value in values.items():
            text = text.replace("{" + place + "}", str(value))
        return text


def fold(words: str) -> str:
    """`words` as they are compared: small letters, single spaces, no full stop or colon at the end."""
    return " ".join(words.split()).rstrip(".:").casefold()


def read_language(source: YamlText) -> tuple[Language | None, list[Trouble]]:
    """The language of one file, and what is wrong with the file; None if it is too broken to use."""
    record = source.value
    if not isinstance(record, dict):
        return None, [not_fields(source)] if not source.troubles else []
    troubles = check_record(source, record, (), FIELDS, "This language")
    own = source.path.rsplit("/", 1)[-1].removesuffix(".yml")
    if isinstance(record.get("code"), str) and record["code"] != own:
        message = f"The code is `{record['code']}`, the file is named `{own}.yml`."
        troubles.append(Trouble("wrong-field", source.path, source.line("code"), message, f"Write `code: {own}`."))
    phrases = {k: v for k, v in _map(record, "phrases").items() if isinstance(v, str)}
    language = Language(
        code=str(record.get("code") or source.path.rsplit("/", 1)[-1].removesuffix(".yml")),
        name=str(record.get("name") or ""),
        direction="rtl" if record.get("direction") == "rtl" else "ltr",
        babel=str(record.get("babel") or "en_US"),
        path=source.path,
        sections={k: texts(v) for k, v in _map(record, "sections").items()},
        phrases=phrases,
        phrase_lines={name: source.line("phrases", name) for name in phrases},
        reported=texts(record.get("reported")),
        units={k: texts(v) for k, v in _map(record, "units").items()},
        numbers={k: v for k, v in _map(record, "numbers").items() if isinstance(v, int)},
        months=texts(record.get("months")),
        guard=read_guard(_map(record, "guard")),
        privacy=read_privacy_words(_map(record, "privacy")),
        access=read_access_words(_map(record, "access")),
        reading=read_reading_rule(_map(record, "reading")),
        plain_words={k: v for k, v in _map(record, "plain_words").items() if isinstance(v, str)},
        known_abbreviations=texts(record.get("known_abbreviations")),
    )
    return language, troubles


def _map(record: dict[str, Any], name: str) -> dict[str, Any]:
    value = record.get(name)
    return value if isinstance(value, dict) else {}
