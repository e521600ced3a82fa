"""The library's own settings: its name, addresses, source language and owners."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hooks.content.records import words
from hooks.content.shape import Field, check_record, not_fields
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

FIELDS = (
    Field("name", "words", required=True, about="The library's name in each language."),
    Field("site_url", "url", required=True, about="The address under which readers find it."),
    Field("repo_url", "url", required=True, about="The address under which it is edited."),
    Field("source_language", "id", required=True, about="The code of the language it is written in first."),
    Field("owners", "words", required=True, about="Who answers for pages: a role, never a person, and what it is for."),
)


@dataclass(frozen=True)
class SiteSettings:
    """The library's own name, addresses and owners."""

    name: Mapping[str, str] = field(default_factory=dict)
    site_url: str = ""
    repo_url: str = ""
    source_language: str = "en"
    owners: tuple[str, ...] = ()
    path: str = "docs/_data/site.yml"
    lines: Mapping[str, int] = field(default_factory=dict)


def read_site_settings(yaml: YamlText) -> tuple[SiteSettings, list[Trouble]]:
    """The library's name, addresses and owners."""
    record = yaml.value
    if not isinstance(record, dict):
        return SiteSettings(), [] if yaml.troubles else [not_fields(yaml)]
    troubles = check_record(yaml, record, (), FIELDS, "site.yml")
    owners = record.get("owners")
    return SiteSettings(
        words(record.get("name")),
        str(record.get("site_url") or ""),
        str(record.get("repo_url") or ""),
        str(record.get("source_language") or "en"),
        tuple(owners) if isinstance(owners, dict) else (),
        yaml.path,
        {name: yaml.line(name) for name in record},
    ), troubles
