"""Where a link leads: another place on the web, a page, a file, or a part of a page."""

import functools
import posixpath
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from hooks.content.body import Link
from hooks.content.page import Page
from hooks.content.site import DOCS


@dataclass(frozen=True, slots=True)
class Target:
    """A link inside the library. `path` is from the root; `anchor` is what stands behind `#`, decoded."""

    path: str
    anchor: str


def inside_target(page: Page, link: Link) -> Target | None:
    """Where `link` on `page` leads inside the library; None if it leads outside or nowhere."""
    return _resolved(posixpath.dirname(page.path), page.path, link.target) if link.target else None


@functools.lru_cache(maxsize=100_000)  # every check of links asks for all of them again
def _resolved(folder: str, path: str, target: str) -> Target | None:
    parts = urlsplit(target) if "[" not in target else None
    if parts is None or parts.scheme or parts.netloc:
        return None
    there = unquote(parts.path)
    if not there:
        return Target(path, unquote(parts.fragment))
    base = DOCS + there if there.startswith("/") else posixpath.join(folder, there)
    return Target(posixpath.normpath(base), unquote(parts.fragment))
