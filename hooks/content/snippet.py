"""Front matter to fill in: editors check no schema inside Markdown, but they know snippets."""

from collections.abc import Iterable

from hooks.content.page_type import PageType
from hooks.content.shape import Field

Snippet = dict[str, object]
# what stands in the place to be filled, until somebody does; `text` for all others
_PLACES = {"date": "YYYY-MM-DD", "whole number": "10", "agency": "agency-id", "list of pages": "modules/name.md"}


def all_snippets(types: Iterable[PageType]) -> dict[str, Snippet]:
    """What to type `front-module` for: the fields a module must have; then one for every field."""
    found: dict[str, Snippet] = {}
    fields: dict[tuple[str, tuple[str, ...]], Field] = {}
    for kind in types:
        found[f"Front matter: {kind.name}"] = _page(f"front-{kind.name}", kind.source_fields)
        found[f"Front matter: {kind.name}, translated"] = _page(
            f"front-{kind.name}-translated", kind.translation_fields
        )
        fields |= {(field.name, field.choices): field for field in kind.source_fields if field.kind != "map"}
    for field in fields.values():
        of = f" ({', '.join(field.choices)})" if field.choices else ""
        found[f"Field: {field.name}{of}"] = {
            "scope": "markdown",
            "prefix": f"field-{field.name}",
            "body": [_line(field, 1)],
            "description": field.about,
        }
    return found


def _page(prefix: str, fields: Iterable[Field]) -> Snippet:
    needed = [field for field in fields if field.required]
    lines = [_line(field, place) for place, field in enumerate(needed, 1)]
    body = ["---", *lines, "---", "# ${" + str(len(needed) + 1) + ":Title}", "", "$0"]
    return {"scope": "markdown", "prefix": prefix, "body": body, "description": "What must stand above such a page."}


def _line(field: Field, place: int) -> str:
    if field.name == "translation":
        return "translation:\n  state: machine-draft\n  sections: {}"
    if field.kind == "true or false":
        filled = "${" + str(place) + "|true,false|}"
    elif field.choices:
        filled = "${" + str(place) + "|" + ",".join(_escaped(word) for word in field.choices) + "|}"
    else:
        filled = "${" + str(place) + ":" + _PLACES.get(field.kind, "text") + "}"
    if field.kind.startswith("list"):
        filled = f"[{filled}]"
    return f"{field.name}: {filled}"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace(",", "\\,").replace("|", "\\|")
