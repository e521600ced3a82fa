"""Which languages the site is built in, as mkdocs.yml says."""

from hooks.content.yaml_text import YamlText


def languages_in_settings(mkdocs: YamlText) -> list[tuple[str, int]]:
    """The language codes under the i18n plugin of mkdocs.yml, each with its line."""
    plugins = mkdocs.value.get("plugins") if isinstance(mkdocs.value, dict) else None
    found: list[tuple[str, int]] = []
    for place, plugin in enumerate(plugins if isinstance(plugins, list) else []):
        settings = plugin.get("i18n") if isinstance(plugin, dict) else None
        listed = settings.get("languages") if isinstance(settings, dict) else None
        for number, item in enumerate(listed if isinstance(listed, list) else []):
            if isinstance(item, dict) and isinstance(item.get("locale"), str):
                line = mkdocs.line("plugins", place, "i18n", "languages", number, "locale")
                found.append((item["locale"], line))
    return found
