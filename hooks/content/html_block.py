"""Finds where a block of raw HTML ends, in which nothing is Markdown."""

import re

# The tags that begin such a block, as Python-Markdown has them; a test compares.
BLOCK_TAGS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body canvas center colgroup dd details div dl dt fieldset figcaption figure "
        "footer form group h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main map math menu nav noscript "
        "object ol option output p pre progress script section style summary table tbody td textarea tfoot th thead "
        "tr ul video",
    )
)
_OPENING = re.compile(r"<([a-zA-Z][\w:-]*)((?:\s[^<>]*)?)>")
_WITH_MARKDOWN = re.compile(r"""\bmarkdown(?:\s*=\s*["']?(?:1|block|span|markdown)?["']?)?(?=[\s/]|\Z)""")
# a tag; a comment or a block of code first, as the tags in them do not count
_TAGS = re.compile(
    r"<!--.*?(?:-->|\Z)|^[ \t]*(?P<marks>`{3,}|~{3,})[^\n`]*\n.*?^[ \t]*(?P=marks)[ \t]*$"
    r"|<(?P<end>/?)(?P<name>[a-zA-Z][\w:-]*)(?:\s[^<>]*?)?(?P<alone>/?)>",
    re.DOTALL | re.MULTILINE,
)


def end_of_html(text: str, place: int) -> int | None:
    """The offset behind the block of raw HTML that opens at `place`; None if none does.

    A block that is never closed goes on to the end of `text`. A tag with the attribute `markdown` is a block by itself:
    what stands in it is Markdown.
    """
    opening = _OPENING.match(text, place)
    name = opening.group(1).lower() if opening else ""
    if not opening or name not in BLOCK_TAGS:
        return None
    attributes = opening.group(2)
    if name == "hr" or attributes.endswith("/") or ("markdown" in attributes and _WITH_MARKDOWN.search(attributes)):
        return opening.end()
    if name in ("script", "style"):
        close = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, opening.end())
        return close.end() if close else len(text)
    waiting = [name]
    for tag in _TAGS.finditer(text, opening.end()):
        name = (tag["name"] or "").lower()
        if tag["end"]:
            while name in waiting and waiting.pop() != name:
                pass
            if not waiting:
                return tag.end()
        elif name and not tag["alone"]:
            waiting.append(name)
    return len(text)
