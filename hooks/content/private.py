"""The words that stand beside private details, in all languages, and the details that are public facts."""

import re
from collections.abc import Iterable, Iterator

from hooks.content.fact import Fact
from hooks.content.privacy_words import PrivacyWords, of_all
from hooks.content.site import Data


def words_of(data: Data) -> PrivacyWords:
    """The words of every language of the site together."""
    return of_all(language.privacy for language in data.languages.values())


def texts_of_facts(facts: Iterable[Fact]) -> Iterator[str]:
    """What the facts say and show: a phone number or address in them is public and has its source."""
    for fact in facts:
        yield fact.claim
        if fact.value:
            yield fact.value.text
            yield from fact.value.words.values()


def any_word(words: Iterable[str]) -> str:
    """A pattern for one of `words`, the longest first; it finds nothing if there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
