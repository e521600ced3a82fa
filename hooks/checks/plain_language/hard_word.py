"""A page for workers uses a word of lawyers or offices where a plain one says the same."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.language import fold
from hooks.content.page import Page
from hooks.content.site import Data
from hooks.content.visible import visible

_WORD = re.compile(r"\w+")


@page_check("PLN003", Severity.NOTICE)
def hard_word(page: Page, data: Data) -> Iterator[Problem]:
    """A page for workers uses a word of lawyers or offices where a plain one says the same."""
    language = data.language_of(page)
    if not language.plain_words or not page.for_workers:
        return
    # one look at the words of the page; most pages hold no such word, and their statements need not be read
    words = language.hard_by_word.keys() & set(_WORD.findall(page.body.text.casefold()))
    told: set[str] = set()
    pattern = _any_of(tuple(sorted(form for word in words for form in language.hard_by_word[word])))
    if not words or not pattern.search(page.body.text):
        return
    for run in page.body.runs:
        for match in pattern.finditer(visible(page.body.source_of(run))) if run.audience != "facilitator" else ():
            plain = language.hard_words[fold(match.group())]
            if plain not in told:  # a word that returns is told once
                told.add(plain)
                place = run.start + match.start()
                message = f"`{' '.join(match.group().split())}` is a hard word on a page for workers."
                fix = f"Say it plainly: {plain}."
                yield Problem(page.path, page.body.line_at(place), message, fix, page.body.column_at(place))


@functools.lru_cache(maxsize=64)
def _any_of(forms: tuple[str, ...]) -> re.Pattern[str]:
    """What finds any of `forms`, the longest first, over the ends of lines too."""
    words = (r"\s+".join(map(re.escape, form.split())) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
