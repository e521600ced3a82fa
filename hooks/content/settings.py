"""The library's own settings: its name, addresses, source language, owners, and what holds for facts and sources."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hooks.content.records import words
from hooks.content.shape import Field, check_record, not_fields
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

READ_EVERY = 365
_LONGEST = 36_500  # a hundred years; beyond, days cannot be counted
_NO_LINK_FIELDS = (
    Field("host", "text", required=True, about="The address of the site, such as example.org; its subdomains count."),
    Field("reason", "text", required=True, about="Why nobody is sent there."),
)
FIELDS = (
    Field("name", "words", required=True, about="The library's name in each language."),
    Field("site_url", "url", required=True, about="The address under which readers find it."),
    Field("repo_url", "url", required=True, about="The address under which it is edited."),
    Field("source_language", "id", required=True, about="The code of the language it is written in first."),
    Field("owners", "words", required=True, about="Who answers for pages: a role, never a person, and what it is for."),
    Field("read_every", "whole number", about="After how many days a source is read again; 365 if it is not said."),
    Field("no_links_to", "list of maps", fields=_NO_LINK_FIELDS, about="Sites that are cited and never linked."),
)


@dataclass(frozen=True)
class SiteSettings:
    """The library's own name, addresses and owners. `no_links_to` maps a host to why nobody is sent there."""

    name: Mapping[str, str] = field(default_factory=dict)
    site_url: str = ""
    repo_url: str = ""
    source_language: str = "en"
    owners: tuple[str, ...] = ()
    read_every: int = READ_EVERY
    no_links_to: Mapping[str, str] = field(default_factory=dict)
    path: str = "docs/_data/site.yml"
    lines: Mapping[str, int] = field(default_factory=dict)


def read_site_settings(yaml: YamlText) -> tuple[SiteSettings, list[Trouble]]:
    """The library's name, addresses and owners."""
    record = yaml.value
    if not isinstance(record, dict):
        return SiteSettings(), [] if yaml.troubles else [not_fields(yaml)]
    troubles = check_record(yaml, record, (), FIELDS, "site.yml")
    owners, every, hosts = record.get("owners"), record.get("read_every"), record.get("no_links_to")
    return SiteSettings(
        words(record.get("name")),
        str(record.get("site_url") or ""),
        str(record.get("repo_url") or ""),
        str(record.get("source_language") or "en"),
        tuple(owners) if isinstance(owners, dict) else (),
        every if isinstance(every, int) and 0 < every < _LONGEST else READ_EVERY,
        {
            str(item["host"]).lower().removeprefix("www."): str(item.get("reason") or "")
            for item in (hosts if isinstance(hosts, list) else [])
            if isinstance(item, dict) and item.get("host")
        },
        yaml.path,
        {name: yaml.line(name) for name in record},
    ), troubles
