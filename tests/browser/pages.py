"""Which pages the browser tests look at: one of each type in each language, however much the library grows."""

from hooks.content.load import load
from hooks.render.navigation import address
from tests.site_builder import ROOT, TODAY

SITE = load(ROOT, TODAY)


def one_of_each() -> list[str]:
    """The address of one page of every type and language, and of both home pages."""
    seen: dict[tuple[str, str], str] = {}
    for page in SITE.pages:
        if not page.draft:
            kind = "home" if page.name == "index.md" else page.type.name
            seen.setdefault((page.language, kind), address(SITE, page.language, page.name))
    return sorted(seen.values())


def every_page() -> list[str]:
    """The address of every page."""
    return sorted(address(SITE, page.language, page.name) for page in SITE.pages if not page.draft)
