"""The words of a page that readers see, at the places where they stand."""

import re

from hooks.content import inline

_UNSEEN = re.compile(
    r"\{\{[^{}\n]*\}\}|\[@[^\[\]\n]*\]|(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|<[^<>]*>|\{[^{}\n]*\}|\w+://[^\s<>)]*"
)


def visible(markdown: str) -> str:
    """`markdown` with all that no reader sees as words blanked, every other character where it was.

    Blanked are code, comments, values, citations, addresses, tags and marks in braces.
    """
    return _UNSEEN.sub(lambda match: " " * len(match.group()), inline.mask(markdown))
