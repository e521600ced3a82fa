"""The schemas for editors: one for each kind of data file and, by page type, for what stands above a page."""

import json

from hooks.content.read_data import DATA, READERS, DataFile
from hooks.content.schema import Schema, file_schema
from hooks.content.site import Data
from hooks.content.snippet import all_snippets

FOLDER = "schemas"
PAGES = f"{FOLDER}/pages"
SNIPPETS = ".vscode/front-matter.code-snippets"


def schema_name(file: DataFile) -> str:
    """The name of its schema: `site` for site.yml, `status` for facts/status.yml, `facts` for facts/."""
    return file.place.removesuffix("/").rsplit("/", 1)[-1].removesuffix(".yml")


def all_schemas(data: Data) -> dict[str, Schema]:
    """Path of the file to schema. Pages get two: one for the source language, one for translations."""
    found = {
        f"{FOLDER}/{schema_name(file)}.json": file_schema(
            f"{DATA}/{file.place}{'*.yml' if file.place.endswith('/') else ''}", file.fields
        )
        for file in READERS
    }
    for kind in data.page_types:
        source = file_schema(f"Above the text of a page: {kind.name}", kind.source_fields)
        translation = file_schema(f"Above the text of a translated page: {kind.name}", kind.translation_fields)
        found[f"{PAGES}/{kind.name}.json"] = source
        found[f"{PAGES}/{kind.name}.translation.json"] = translation
    return found


def editor_files(data: Data) -> dict[str, str]:
    """Path to text of every file that is made for editors."""
    files: dict[str, object] = {**all_schemas(data), SNIPPETS: all_snippets(data.page_types)}
    return {path: json.dumps(content, indent=2, ensure_ascii=False) + "\n" for path, content in files.items()}
