"""The order and names of all pages in the menu of one language, and the address of each."""

from typing import Any

from hooks.content.page import Page
from hooks.content.site import Site

_LAST = 10_000


def menu(site: Site, language: str, *, drafts: bool = False) -> list[Any]:
    """The menu of `language` as mkdocs wants it: `[{"Title": "page.md"}, {"Folder": ["folder/index.md", …]}]`.

    Folders are named by their index pages. Pages follow `order`, then their title; a folder stands where its index
    page's `order` puts it. Drafts are in it only for the preview.
    """
    return _folder(pages_of(site, language, drafts=drafts), "")


def pages_of(site: Site, language: str, *, drafts: bool = False) -> list[Page]:
    """The pages a reader of `language` can open: its own, and the source's where there is no translation."""
    names = {page.name for page in site.pages if page.language in (language, _source(site))}
    shown = (site.shown(language, name) for name in sorted(names))
    return [page for page in shown if page and (drafts or not page.draft)]


def _source(site: Site) -> str:
    return site.data.source_language


def _folder(pages: list[Page], folder: str) -> list[Any]:
    own: list[tuple[tuple[int, str], Any]] = []
    index: list[Any] = []
    inner: dict[str, list[Page]] = {}
    for page in pages:
        rest = page.name.removeprefix(folder)
        if "/" in rest:
            inner.setdefault(rest.split("/")[0], []).append(page)
        elif rest == "index.md" and folder:
            index = [page.name]
        else:
            own.append((_key(page), {menu_title(page): page.name}))
    for name, inside in inner.items():
        head = next((page for page in inside if page.name == f"{folder}{name}/index.md"), None)
        title = menu_title(head) if head else name.replace("-", " ").capitalize()
        own.append((_key(head, title), {title: _folder(inside, f"{folder}{name}/")}))
    return [*index, *(item for _, item in sorted(own, key=lambda pair: pair[0]))]


def _key(page: Page | None, title: str = "") -> tuple[int, str]:
    order = page.fields.get("order") if page else None
    return (order if isinstance(order, int) else _LAST, title or (page.title if page else ""))


def menu_title(page: Page) -> str:
    """What menus call the page."""
    return str(page.fields.get("short_title") or page.title)


def address(site: Site, language: str, name: str) -> str:
    """The address of a page below `site_url`: `modules/x/`, in other languages `es/modules/x/`."""
    path = name.removesuffix(".md")
    path = path.removesuffix("index") if path == "index" or path.endswith("/index") else path + "/"
    return path if language == _source(site) else f"{language}/{path}"
