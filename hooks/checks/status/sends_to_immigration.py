"""Wording that sends somebody to an immigration agency, or promises protection."""

import functools
import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, check
from hooks.content import inline
from hooks.content.guard import Guard
from hooks.content.page import Page
from hooks.content.sentences import clauses, sentences
from hooks.content.site import Site

CLOSE = 4  # a negation this many words before the verb turns it round
NOTHING = re.compile(r"\W*(?:nothing|nada)\b")
FIX = (
    "The process is reported closed. Tell it as history (`workers could ask …`), say what not to do (`do not send …`), "
    "or send the reader to a lawyer."
)


@check("STA001", Severity.ERROR)
def sends_to_immigration(site: Site) -> Iterator[Problem]:
    """Wording that sends somebody to an immigration agency, or promises protection."""
    for page in site.pages:
        guard = site.language_of(page).guard
        if not page.type.readers or not guard.immigration:
            continue
        for start, line, text in _texts(page):
            for sentence in sentences(text):
                found = dangerous(sentence, guard)
                if found:
                    at = page.body.text.find(sentence.split(" ", 1)[0], start) if start else -1
                    where = page.body.line_at(at) if at >= 0 else line
                    shown = found if len(found) <= 70 else found[:67] + "…"
                    yield Problem(page.path, where, f"This could send somebody to an immigration agency: {shown}", FIX)


def _texts(page: Page) -> Iterator[tuple[int, int, str]]:
    """What a reader reads: offset (0 if none), line and plain text of each statement, heading and field."""
    for statement in page.body.statements:
        yield statement.start, statement.line, inline.plain(page.body.source_of(statement))
    for heading in page.body.headings:
        yield 0, heading.line, heading.text
    for name in ("description", "short_title"):
        if isinstance(page.own.value.get(name), str):
            yield 0, page.line_of(name), page.own.value[name]


def dangerous(sentence: str, guard: Guard) -> str | None:
    """The part of `sentence` that sends somebody to an immigration agency or promises protection; else None."""
    send, target, negation, history, promise = _patterns(guard)
    for clause in clauses(sentence):
        small = clause.lower()
        for match in promise.finditer(small):
            if not negation.search(small[: match.start()]):
                return clause
        if not target.search(small):
            continue
        for match in send.finditer(small):
            if not target.search(small, match.start()):
                continue
            before, after = small[: match.start() + match.group().rfind(" ") + 1], small[match.end() :]
            turned = negation.search(" ".join(before.split()[-CLOSE:])) or NOTHING.match(after)
            if not turned and not history.search(before):
                return clause
    return None


@functools.lru_cache(maxsize=16)
def _patterns(guard: Guard) -> tuple[re.Pattern[str], ...]:
    def either(words: tuple[str, ...], edge: bool) -> re.Pattern[str]:
        joined = "|".join(words) or "(?!)"
        return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if edge else joined)

    return (
        either(guard.send, edge=False),
        either(guard.immigration, edge=False),
        either(guard.negations, edge=True),
        either(guard.history, edge=True),
        either(guard.promise, edge=False),
    )
