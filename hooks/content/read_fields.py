"""Reads the front matter of a page against its type, and what a translation says of itself."""

from hooks.content.page import Page
from hooks.content.shape import check_record
from hooks.content.translation import Translation
from hooks.content.trouble import Trouble


def check_page_fields(page: Page, *, translated: bool) -> list[Trouble]:
    """What is missing, wrong or unknown above the page. A translation repeats nothing that its source says."""
    own = page.own.value
    if not translated:
        return check_record(page.own, own, (), page.type.source_fields, "This page")
    kept = {field.name for field in page.type.fields if not field.translated}
    troubles = [
        Trouble(
            "unknown-field",
            page.path,
            page.own.line(name),
            f"`{name}` is told by the page in the source language; a translation does not repeat it.",
            "Remove the line.",
        )
        for name in own
        if name in kept
    ]
    rest = {name: value for name, value in own.items() if name not in kept}
    return troubles + check_record(page.own, rest, (), page.type.translation_fields, "This translation")


def read_translation(page: Page) -> Translation:
    """What the page says of itself as a translation; an empty record if it says nothing usable."""
    record = page.own.value.get("translation")
    if not isinstance(record, dict):
        return Translation()
    sections = record.get("sections")
    marks = sections if isinstance(sections, dict) else {}
    return Translation(
        "reviewed" if record.get("state") == "reviewed" else "machine-draft",
        str(record.get("reviewer") or ""),
        {str(key): str(value) for key, value in marks.items()},
    )
