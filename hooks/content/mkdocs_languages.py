"""Which languages the site is built in, as mkdocs.yml says."""

from typing import Any

from hooks.content.yaml_text import YamlText


def languages_in_settings(mkdocs: YamlText) -> list[tuple[str, int]]:
    """The language codes under the i18n plugin of mkdocs.yml, each with its line."""
    return [(code, line) for code, line, _ in _listed(mkdocs)]


def name_in_settings(mkdocs: YamlText, code: str) -> str:
    """The name of the site in that language; empty if mkdocs.yml has none of its own for it."""
    return next((str(item.get("site_name") or "") for one, _, item in _listed(mkdocs) if one == code), "")


def _listed(mkdocs: YamlText) -> list[tuple[str, int, dict[str, Any]]]:
    plugins = mkdocs.value.get("plugins") if isinstance(mkdocs.value, dict) else None
    found: list[tuple[str, int, dict[str, Any]]] = []
    for place, plugin in enumerate(plugins if isinstance(plugins, list) else []):
        settings = plugin.get("i18n") if isinstance(plugin, dict) else None
        listed = settings.get("languages") if isinstance(settings, dict) else None
        for number, item in enumerate(listed if isinstance(listed, list) else []):
            if isinstance(item, dict) and isinstance(item.get("locale"), str):
                line = mkdocs.line("plugins", place, "i18n", "languages", number, "locale")
                found.append((item["locale"], line, item))
    return found
