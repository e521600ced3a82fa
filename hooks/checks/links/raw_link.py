"""An HTML tag holds the path of a file, which is not turned into the address of the page."""

import posixpath
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content import inline
from hooks.content.link_target import inside_target
from hooks.content.page import Page
from hooks.content.site import Data


@page_check("LNK012", Severity.ERROR)
def raw_link(page: Page, data: Data) -> Iterator[Problem]:
    """An HTML tag holds the path of a file, which is not turned into the address of the page."""
    for link in page.body.links:
        if link.kind != "html" or not link.target or link.target.startswith(("/", "#", "?")):
            continue
        target = inside_target(page, link)
        if target and "." in posixpath.basename(target.path):
            tag = inline.TAG.match(page.body.text, link.start)
            name = tag.group(2).lower() if tag else ""
            message = f"`{link.target}` stands in an HTML tag, so it is published as typed and leads nowhere."
            anchor = f"`[words]({link.target})`"
            fix = {"a": f"Write the link in Markdown: {anchor}.", "img": f"Write `![what it shows]({link.target})`."}
            yield Problem(page.path, link.line, message, fix.get(name, f"Use Markdown, such as {anchor}."), link.column)
