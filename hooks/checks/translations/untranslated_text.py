"""A paragraph of a translation is in another language."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.language import WORD, Language
from hooks.content.page import Page
from hooks.content.sentences import sentences
from hooks.content.site import Data

_FEWEST = 6  # words that a text must have to be judged, names not counted
_MORE = 0.2  # of its words that must be more at home in the other language
_FILE = 100  # words that a language's file must have, or nobody can tell its own text
# what may stay as it is: values, names of documents in links to elsewhere, in italics and in quotes
_KEPT = re.compile(
    r"\{\{[^{}\n]*\}\}|\[@[^\]\n]*\]|!?\[[^\]]*\]\(<?(?:https?:)?//[^)]*\)|(?<![\w*])[*_](?![*_\s])[^*_]+[*_](?![\w*])"
    r"|\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」|‘[^’]*’"
)


@page_check("TRN009", Severity.ERROR)
def untranslated_text(page: Page, data: Data) -> Iterator[Problem]:
    """A paragraph of a translation is in another language."""
    own = data.languages.get(page.language)
    if not page.original or not own or len(own.words) < _FILE:
        return
    others = tuple(one for one in data.languages.values() if one is not own)
    foreign = _foreign(own.words, tuple(one.words for one in others))
    texts = [(page.line_of("description"), str(page.own.value.get("description") or ""))]
    texts += [(run.line, page.body.source_of(run)) for run in page.body.runs]
    for line, text in texts:
        # most text is at home: hardly a word of it is looked at twice
        if len(foreign.intersection(text.split())) > 1 and "lang=" not in text:
            as_in_source = text in page.original.body.text
            other = next(filter(None, (_other(part, own, others, as_in_source) for part in _parts(text))), None)
            if other:
                message = f"This is in {other.name}: `{' '.join(text.split()[:8])} …`"
                fix = f"Write it in {own.name}. The title of a document may stay, in quotes or as the text of its link."
                yield Problem(page.path, line, message, fix)


def _parts(text: str) -> list[str]:
    """The text without what may stay as it is, and each of its sentences: one may have been forgotten."""
    plain = inline.plain(_KEPT.sub(" ", inline.CODE.sub(" ", text)))
    return [plain, *sentences(plain)]


def _other(text: str, own: Language, others: tuple[Language, ...], as_in_source: bool) -> Language | None:
    """The language in which a plain text is written, if it is another than its own."""
    words = _words(text)
    other = max(others, key=lambda one: _share(words, own, one), default=None)
    return other if other and len(words) >= _FEWEST and _in_other(words, own, other, as_in_source) else None


def _words(text: str) -> list[str]:
    """The words of a plain text in small letters, without those that begin with a great one: they may be names."""
    words = WORD.findall(text)
    return [word for word in words if not word[0].isupper()]


def _in_other(words: list[str], own: Language, other: Language, as_in_source: bool) -> bool:
    share = _share(words, own, other)
    return share >= _MORE or (as_in_source and share >= 0)


def _share(words: list[str], own: Language, other: Language) -> float:
    """How many more of the words only `other` knows than `own` knows, as a part of all."""
    foreign = sum(1 for word in words if word in other.words and word not in own.words)
    return (foreign - sum(1 for word in words if word in own.words)) / max(len(words), 1)


@functools.lru_cache(maxsize=64)
def _foreign(own: frozenset[str], others: tuple[frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*others) - own
