"""Reads the pages of every language, each with its sections, its fields and what it translates."""

import re
from dataclasses import replace
from typing import Any

from hooks.content.files import Files
from hooks.content.front_matter import FrontMatter, read_front_matter
from hooks.content.language import Language
from hooks.content.mkdocs_languages import languages_in_settings
from hooks.content.page import Page, anchors_of, sections_of
from hooks.content.page_type import type_of
from hooks.content.parse import parse
from hooks.content.read_data import DATA
from hooks.content.read_fields import check_page_fields, read_translation
from hooks.content.site import DOCS, Data
from hooks.content.stamp import copy_of_source

# Endings that mkdocs takes for pages; only `.md` is ours, so that no page is published unread.
PAGE_ENDINGS = ("md", "markdown", "mdown", "mkdn", "mkd")


def read_pages(files: Files, data: Data) -> tuple[Page, ...]:
    """Every page of every language, sorted by path. Translations take from their source what they do not say."""
    codes = languages_of(data)
    source = data.source_language
    by_language = _by_language(files, codes, source)
    pages: dict[str, Page] = {}
    for code in (source, *(c for c in codes if c != source)):
        for path in by_language.get(code, []):
            name = path.removeprefix(f"{DOCS}/{code}/")
            original = pages.get(f"{DOCS}/{source}/{name}") if code != source else None
            page = _read_page(files, data, path, code, name, original)
            if page:
                pages[path] = page
    return tuple(pages[path] for path in sorted(pages))


def _by_language(files: Files, codes: tuple[str, ...], source: str) -> dict[str, list[str]]:
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


def languages_of(data: Data) -> tuple[str, ...]:
    """The codes of the site's languages: those of mkdocs.yml, or those with a file if it names none."""
    named = [code for code, _ in languages_in_settings(data.mkdocs)]
    return tuple(named) or tuple(sorted(data.languages)) or (data.source_language,)


def _read_page(files: Files, data: Data, path: str, code: str, name: str, original: Page | None) -> Page | None:
    text = files.text(path, "unreadable-page")
    if text is None:
        return None
    front = read_front_matter(path, text)
    files.troubles.extend(front.troubles)
    fields: dict[str, Any] = dict(front.yaml.value)
    if original:
        kept = {field.name for field in original.type.fields if not field.translated}
        fields = {**{k: v for k, v in original.fields.items() if k in kept}, **fields}
    page = _page(data, path, code, name, front, fields, text, original)
    translated = code != data.source_language
    if not front.troubles:
        files.troubles.extend(check_page_fields(page, translated=translated))
    if not translated:
        return page
    page = replace(page, translation=read_translation(page))
    return replace(page, earlier=_earlier(files, data, page)) if page.behind else page


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


def _earlier(files: Files, data: Data, page: Page) -> Page | None:
    """The source page as it was when `page` was stamped; None if `stamp` has kept no copy of it."""
    path = copy_of_source(page.language, page.name)
    text = files.text(path, "unreadable-data") if path in files.known else None
    if text is None:
        return None
    front = read_front_matter(path, text)
    return _page(data, path, data.source_language, page.name, front, dict(front.yaml.value), text, None)
