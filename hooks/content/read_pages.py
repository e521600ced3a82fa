"""Reads the pages of every language, each with its sections, its fields and what it translates."""

import functools
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hooks.content.files import Files, decoded
from hooks.content.front_matter import FrontMatter, read_front_matter
from hooks.content.language import Language
from hooks.content.page import Page, anchors_of, sections_of
from hooks.content.page_type import type_of
from hooks.content.parse import parse
from hooks.content.read_data import DATA
from hooks.content.read_fields import check_page_fields, read_translation
from hooks.content.site import DOCS, Data
from hooks.content.stamp import copy_of_source
from hooks.content.trouble import Trouble

# Endings that mkdocs takes for pages; only `.md` is ours, so that no page is published unread.
PAGE_ENDINGS = ("md", "markdown", "mdown", "mkdn", "mkd")


def read_pages(files: Files, data: Data) -> tuple[Page, ...]:
    """Every page of every language, sorted by path. Translations take from their source what they do not say."""
    codes = data.codes
    source = data.source_language
    by_language = pages_by_language(files, codes, source)
    pages: dict[str, Page] = {}
    for code in (source, *(c for c in codes if c != source)):
        for path in by_language.get(code, []):
            name = path.removeprefix(f"{DOCS}/{code}/")
            original = pages.get(f"{DOCS}/{source}/{name}") if code != source else None
            raw = files.bytes(path, "unreadable-page")
            copy = functools.partial(_copy, files, code, name)
            page, troubles = read_page(path, raw, data, original, copy) if raw is not None else (None, ())
            files.troubles.extend(troubles)
            if page:
                pages[path] = page
    return tuple(pages[path] for path in sorted(pages))


def _copy(files: Files, code: str, name: str) -> bytes | None:
    path = copy_of_source(code, name)
    return files.bytes(path, "unreadable-data") if path in files.known else None


def pages_by_language(files: Files, codes: tuple[str, ...], source: str) -> dict[str, list[str]]:
    """The paths of the pages by language; pages in no language are recorded."""
    paths = []
    for path in files.paths:
        if path.startswith(DATA + "/"):
            continue
        stem, _, ending = path.rpartition(".")
        if ending == "md":
            paths.append(path)
        elif ending.lower() in PAGE_ENDINGS:
            message = f"The ending `.{ending}` is not read here, so nothing in this page is checked."
            files.trouble("stray-page", path, 1, message, f"Rename it to `{stem}.md`.")
    by_language: dict[str, list[str]] = {}
    for path in paths:
        parts = path.split("/")
        if len(parts) > 2 and parts[1] in codes:
            by_language.setdefault(parts[1], []).append(path)
        else:
            folder = parts[1] if len(parts) > 2 else ""
            message = "This page is in no language's folder, so it would have no language."
            fix = f"Move it to {DOCS}/{source}/."
            if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", folder):
                message = f"mkdocs.yml names no language `{folder}`, so this page would have no language."
                fix = f"Add `- locale: {folder}` under `languages:` of the i18n plugin, or move the page."
            files.trouble("stray-page", path, 1, message, fix)
    return by_language


def read_page(
    path: str, raw: bytes, data: Data, original: Page | None, copy: Callable[[], bytes | None]
) -> tuple[Page | None, tuple[Trouble, ...]]:
    """The page at `path` (docs/<language>/<name>) whose file holds `raw`; what is wrong is in `Page.troubles`.

    `copy` gives the copy of its source that `stamp` kept, None if there is none; it is asked only where the
    translation is behind. A file that is no text is no page: then what is wrong stands beside it.
    """
    text, troubles = decoded(path, raw, "unreadable-page")
    if text is None:
        return None, troubles
    code, name = path.removeprefix(f"{DOCS}/").split("/", 1)
    front = read_front_matter(path, text)
    fields: dict[str, Any] = dict(front.yaml.value)
    if original:
        kept = {field.name for field in original.type.fields if not field.translated}
        fields = {**{k: v for k, v in original.fields.items() if k in kept}, **fields}
    page = _page(data, path, code, name, front, fields, text, original)
    translated = code != data.source_language
    wrong = [*troubles, *front.troubles]
    if not front.troubles:
        wrong += check_page_fields(page, translated=translated)
    page = replace(page, translation=read_translation(page) if translated else None, troubles=tuple(wrong))
    return replace(page, earlier=_earlier(data, page, copy())) if page.behind else page, ()


def _page(
    data: Data,
    path: str,
    code: str,
    name: str,
    front: FrontMatter,
    fields: dict[str, Any],
    text: str,
    original: Page | None,
) -> Page:
    page_type = original.type if original else type_of(name, data.page_types)
    language = data.languages.get(code) or Language(code, code, "ltr", "en_US", "")
    body = parse(text, front.body_start)
    anchors = anchors_of(body, page_type, language)
    sections = sections_of(body, page_type, anchors)
    size = len(text)
    return Page(path, code, name, page_type, front.yaml, fields, body, sections, anchors, size=size, original=original)


def _earlier(data: Data, page: Page, raw: bytes | None) -> Page | None:
    """The source page as it was when `page` was stamped, of which `raw` is the copy."""
    path = copy_of_source(page.language, page.name)
    text, _ = decoded(path, raw, "unreadable-data") if raw is not None else (None, ())
    if text is None:
        return None
    front = read_front_matter(path, text)
    return _page(data, path, data.source_language, page.name, front, dict(front.yaml.value), text, None)
