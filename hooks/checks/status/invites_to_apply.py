"""A link leads to a form or a filing page of an immigration agency."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.dangerous import dangerous, worth_a_look
from hooks.content.guard import Guard
from hooks.content.page import Page
from hooks.content.site import Data

_FORM = re.compile(r"(?:form-?)?(?:i|g|n)-?\d{3}[a-z]{0,2}(?:instr)?\Z", re.IGNORECASE)
_LEFT_OUT = dict.fromkeys(map(ord, "\t\r\n"))  # as `urlsplit` does, and browsers
_IMMIGRATION = re.compile(r"(?:^|\.)(?:uscis|dhs|ice)\.gov\Z", re.IGNORECASE)


@page_check("STA002", Severity.ERROR)
def invites_to_apply(page: Page, data: Data) -> Iterator[Problem]:
    """A link leads to a form or a filing page of an immigration agency."""
    source = data.languages.get(data.source_language)
    guards = [data.language_of(page).guard, *([source.guard] if source else [])]
    for link in page.body.links if page.type.readers and _may_invite(page, guards) else ():
        label = inline.plain(link.text)
        # what the words of the link say by themselves, `sends-to-immigration` tells
        if (
            link.target
            and not any(dangerous(label, guard) for guard in guards)
            and _invites(link.target, label, guards)
        ):
            message = "This link leads to where immigration takes requests, so it invites somebody to send one."
            fix = "Take the link away and keep the words, or link `status.md` or `help.md` instead."
            yield Problem(page.path, link.line, message, fix, link.column)


def _may_invite(page: Page, guards: list[Guard]) -> bool:
    """Whether some address on the page is one of immigration, or its words might send somebody there."""
    targets = " ".join(link.target or "" for link in page.body.links).translate(_LEFT_OUT)
    return "gov" in targets.casefold() or any(worth_a_look([_words(unquote(targets))], guard) for guard in guards)


def _invites(target: str, label: str, guards: list[Guard]) -> bool:
    try:
        parts = urlsplit(target)
        host = parts.hostname or ""
    except ValueError:
        return False
    segments = [unquote(part).rsplit(".", 1)[0] for part in parts.path.split("/") if part]
    if _IMMIGRATION.search(host):
        if any(_FORM.match(segment) for segment in segments) or host.startswith(("my.", "egov.")):
            return True
        # `Apply here` and `file-online` say nothing of immigration; the address does
        told = [f"{words} with {host.split('.')[-2]}" for words in (label, *map(_words, segments)) if words]
    else:
        told = [_words(segment) for segment in segments]
    return any(dangerous(words, guard) for words in told for guard in guards)


def _words(segment: str) -> str:
    return re.sub(r"[-_+.\s]+", " ", segment).strip()
