"""Asks static-i18n which language is being built, and gives files the attributes it expects of them."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from hooks.content.site import Site


def plugin(config: MkDocsConfig) -> Any:
    """The i18n plugin, or None on a site of one language."""
    return config.plugins.get("i18n")


def is_outer(config: MkDocsConfig) -> bool:
    """Whether this is the first build, not one of those that static-i18n starts for every further language."""
    i18n = plugin(config)
    return i18n is None or not i18n.building


def language_of_build(config: MkDocsConfig, site: Site) -> str:
    """The language being built. Right in `on_config` at priority -200 and in every event after it."""
    i18n = plugin(config)
    return str(i18n.current_language) if i18n and i18n.current_language else site.data.source_language


def languages_built(config: MkDocsConfig, site: Site) -> list[str]:
    """The codes of all languages that are built."""
    i18n = plugin(config)
    return list(i18n.build_languages) if i18n else [site.data.source_language]


def generated(config: MkDocsConfig, like: File, uri: str, dest_uri: str, text: str) -> File:
    """A page that is in no folder, beside the page `like`.

    `File.generated` crashes static-i18n, which reads attributes that only its own files have; so they are copied.
    """
    made = File.generated(config, uri, content=text)
    made.dest_uri = dest_uri
    made.abs_dest_path = f"{config.site_dir}/{dest_uri}"
    made.url = dest_uri.removesuffix("index.html")
    for name in ("locale", "locale_alternate_of", "localization"):
        setattr(made, name, getattr(like, name, None))
    made.norm_src_uri = uri  # type: ignore[attr-defined]
    made.alternates = {getattr(like, "locale", ""): made}  # type: ignore[attr-defined]
    return made
