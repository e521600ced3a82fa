"""Reads the pages of every language, each with its sections, its fields and what it translates."""

import re
from dataclasses import replace
from typing import Any

from hooks.content.files import Files, decoded
from hooks.content.front_matter import read_front_matter
from hooks.content.language import Language
from hooks.content.page import Page, anchors_of, sections_of
from hooks.content.page_type import type_of
from hooks.content.parse import parse
from hooks.content.read_data import DATA
from hooks.content.read_fields import check_page_fields, read_translation
from hooks.content.site import DOCS, Data
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
            page, troubles = read_page(path, raw, data, original) if raw is not None else (None, ())
            files.troubles.extend(troubles)
            if page:
                pages[path] = page
    return tuple(pages[path] for path in sorted(pages))


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


def read_page(path: str, raw: bytes, data: Data, original: Page | None) -> tuple[Page | None, tuple[Trouble, ...]]:
    """The page at `path` (docs/<language>/<name>) whose file holds `raw`; what is wrong is in `Page.troubles`.

    A file that is no text is no page: then what is wrong stands beside it.
    """
    text, troubles = decoded(path, raw, "unreadable-page")
    if text is None:
        return None, troubles
    code, name = path.removeprefix(f"{DOCS}/").split("/", 1)
    front = read_front_matter(path, text)
    own: dict[str, Any] = front.yaml.value
    page_type = original.type if original else type_of(name, data.page_types)
    language = data.languages.get(code) or Language(code, code, "ltr", "en_US", "")
    fields = dict(own)
    if original:
        kept = {field.name for field in page_type.fields if not field.translated}
        fields = {**{k: v for k, v in original.fields.items() if k in kept}, **own}
    body = parse(text, front.body_start)
    anchors = anchors_of(body, page_type, language)
    sections = sections_of(body, page_type, anchors)
    page = Page(
        path, code, name, page_type, front.yaml, fields, body, sections, anchors, size=len(text), original=original
    )
    translated = code != data.source_language
    wrong = [*troubles, *front.troubles]
    if not front.troubles:
        wrong += check_page_fields(page, translated=translated)
    return replace(page, translation=read_translation(page) if translated else None, troubles=tuple(wrong)), ()
