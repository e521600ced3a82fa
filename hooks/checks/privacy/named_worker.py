"""A worker in a true story seems to be named."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.page import Page
from hooks.content.privacy_words import PrivacyWords
from hooks.content.private import any_word
from hooks.content.site import Data

_ONE = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’-]+"
_FULL = rf"{_ONE}(?: (?:{_ONE}|[A-Z]\.)){{1,3}}"


def _in_facts(data: Data, around: Around) -> Iterator[Problem]:
    words = data.privacy_words
    for fact in data.facts.values():
        texts = (fact.claim, *(fact.value.words.values() if fact.value else ()))
        if any(_names(text, words, "") for text in texts):
            message = "A worker seems to be named in this fact. Nobody private is named, even where the press did."
            yield Problem(fact.path, fact.line, message, "Take the name away: write `a worker`. We do not repeat it.")


@page_check("PRV007", Severity.ERROR, library=_in_facts)
def named_worker(page: Page, data: Data) -> Iterator[Problem]:
    """A worker in a true story seems to be named."""
    if not page.type.true_stories:
        return
    words = data.privacy_words
    place = str(page.fields.get("place") or "").casefold()
    for statement in page.body.runs:
        text = inline.plain(inline.VALUE.sub(" ", page.body.source_of(statement)))
        if _names(text, words, place):
            message = "A worker seems to be named here. Nobody private is named, even where the press did."
            fix = "Take the name away: write `a worker`. We do not repeat it."
            yield Problem(page.path, page.body.line_at(statement.start), message, fix)


@functools.lru_cache(maxsize=4)
def _pattern(words: PrivacyWords) -> re.Pattern[str]:
    people = f"(?:{any_word(words.people)})"
    called = rf"(?<!\w){people}e?s?,? (?:{any_word(words.named)}) (?P<called>{_ONE})"
    beside = rf"(?<!\w){people}e?s? (?P<beside>{_FULL})"
    between = rf"(?<!\w){people}, (?P<between>{_FULL}),"
    # `in Las Vegas, a worker …` names a place; a word is no longer than 30, or long lines of letters would be slow
    behind = rf"(?<!\w)(?P<word>[\w’']{{1,30}} )?(?P<behind>{_FULL}), (?:{any_word(words.one)}) (?:\w+ ){{0,2}}{people}"
    return re.compile(rf"{called}|{beside}|{between}|{behind}(?=[,.;:)!?]|$| (?:{any_word(words.after)})\b)")


def _names(text: str, words: PrivacyWords, place: str) -> bool:
    for match in _pattern(words).finditer(text):
        never, places = ({word.casefold() for word in several} for several in (words.not_names, words.places))
        name = next(found for kind, found in match.groupdict().items() if found and kind != "word").casefold()
        before = (match.group("word") or "").strip().casefold()
        if name not in place and before not in places and not never & set(name.replace("’s", "").split()):
            return True
    return False
