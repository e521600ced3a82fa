"""Where a link leads: another place on the web, a page, a file, or a part of a page."""

import functools
import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from hooks.content.body import Link
from hooks.content.page import Page
from hooks.content.site import DOCS

_USUAL = re.compile(r"(?!//)[\w./-]*(?:#[\w./-]*)?\Z", re.ASCII)  # neither scheme nor question nor anything encoded


@dataclass(frozen=True, slots=True)
class Target:
    """A link inside the library. `path` is from the root; `anchor` is what stands behind `#`, decoded."""

    path: str
    anchor: str


def inside_target(page: Page, link: Link) -> Target | None:
    """Where `link` on `page` leads inside the library; None if it leads outside or nowhere."""
    return _resolved(page.path, link.target) if link.target else None


@functools.lru_cache(maxsize=100_000)  # every check of links asks for all of them again
def _resolved(path: str, target: str) -> Target | None:
    if _USUAL.match(target):
        there, _, anchor = target.partition("#")
    else:
        try:
            parts = urlsplit(target)
        except ValueError:  # a bracket in the name of a server
            return None
        if parts.scheme == "file" or len(parts.scheme) == 1:  # on the writer's own machine, where nobody else gets
            return Target(target, "")
        if "[" in target or parts.scheme or parts.netloc:
            return None
        there, anchor = unquote(parts.path), unquote(parts.fragment)
    if not there:
        return Target(path, anchor)
    base = DOCS + there if there.startswith("/") else posixpath.join(posixpath.dirname(path), there)
    return Target(posixpath.normpath(base), anchor)
