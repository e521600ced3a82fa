"""Records in a translation which version of each source section it translates."""

import re

from hooks.content.page import Page
from hooks.content.site import DOCS

COPIES = f"{DOCS}/_data/translated"

_SECTIONS = re.compile(r"^  sections:.*\n(?:^    .*\n|^[ \t]*\n)*", re.MULTILINE)
_TRANSLATION = re.compile(r"^translation:[ \t]*\n", re.MULTILINE)


def copy_of_source(language: str, name: str) -> str:
    """Where `stamp` keeps the source page as it was when it was translated, so that a change can be shown in words."""
    return f"{COPIES}/{language}/{name}"


def stamped(page: Page, source: Page) -> str:
    """The text of `page` with the fingerprints of every section of `source`, as they are now, in its front matter."""
    text = page.body.text
    head, body = text[: page.body.start], text[page.body.start :]
    marks = "".join(f'    {name}: "{mark}"\n' for name, mark in source.fingerprints.items())
    block = f"  sections:\n{marks}"
    if not head:
        return f"---\ntranslation:\n  state: machine-draft\n{block}---\n{body}"
    if _SECTIONS.search(head):
        head = _SECTIONS.sub(lambda _: block, head, count=1)
    elif _TRANSLATION.search(head):
        end = re.compile(r"^(?![ \t])", re.MULTILINE)
        start = _TRANSLATION.search(head).end()  # type: ignore[union-attr]
        place = end.search(head, start).start()  # type: ignore[union-attr]
        head = head[:place] + block + head[place:]
    else:
        close = head.rstrip().rfind("---")
        head = head[:close] + f"translation:\n  state: machine-draft\n{block}" + head[close:]
    return head + body
