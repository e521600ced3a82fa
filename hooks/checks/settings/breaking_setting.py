"""A setting in mkdocs.yml breaks a site of several languages, or fetches something from elsewhere."""

from collections.abc import Iterator
from typing import Any

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.mkdocs_settings import has, listed, tree
from hooks.content.site import Data
from hooks.content.yaml_text import Key, YamlText

# plugin -> why not, what to do
PLUGINS = {
    "blog": ("loses its posts beside the i18n plugin", "Take it away and write the posts as pages."),
    "mike": ("breaks the language menu", "Take it away; the library has one version, the newest."),
    "gen-files": ("makes pages that the i18n plugin drops", "Take it away and write the pages under docs/."),
    "privacy": (
        "fetches files from elsewhere while building",
        "Take it away; keep such files under docs/assets/.",
    ),
}


@library_check("SET005", Severity.ERROR)
def breaking_setting(data: Data, around: Around) -> Iterator[Problem]:
    """A setting in mkdocs.yml breaks a site of several languages, or fetches something from elsewhere."""
    mkdocs = data.mkdocs
    if isinstance(mkdocs.value, dict):
        for key, message, fix in (*_theme(mkdocs), *_plugins(mkdocs), *_extensions(mkdocs), *_extra(mkdocs)):
            yield Problem(mkdocs.path, mkdocs.line(*key), message, fix)


Told = Iterator[tuple[Key, str, str]]


def _theme(mkdocs: YamlText) -> Told:
    theme = mkdocs.value.get("theme")
    name = theme.get("name") if isinstance(theme, dict) else theme
    if name == "material" and tree(theme).get("font") is not False:
        message = "Fonts are fetched from another company, which then knows who reads here."
        key: Key = ("theme", "font") if has(theme, "font") else ("theme",)
        yield key, message, "Write `font: false` under `theme:`."
    for place, feature in enumerate(_items(tree(theme).get("features"))):
        if str(feature).startswith("navigation.instant"):
            message = f"`{feature}` leaves the language menu on the page before."
            yield ("theme", "features", place), message, "Take the line away."


def _plugins(mkdocs: YamlText) -> Told:
    plugins = listed(mkdocs, "plugins")
    names = [name for name, _, _ in plugins]
    for name, key, _ in plugins:
        if name in PLUGINS:
            why, fix = PLUGINS[name]
            yield key, f"The plugin `{name}` {why}.", fix
        if name == "offline" and "i18n" in names[names.index("offline") :]:
            message = "`offline` stands before `i18n`, so only the last language could be searched offline."
            yield key, message, "Move it below `i18n` and its languages."


def _extensions(mkdocs: YamlText) -> Told:
    for name, key, options in listed(mkdocs, "markdown_extensions"):
        if name == "pymdownx.emoji" and not has(options, "emoji_generator"):
            message = "`pymdownx.emoji` shows emoji as pictures fetched from another company."
            yield key, message, "Take it away and type the emoji as letters, or name a generator that ships them."
        for place, fence in enumerate(_items(tree(options).get("custom_fences"))):
            if tree(fence).get("name") == "mermaid":
                message = "`mermaid` fetches its program from another company when a page is read."
                where = (*key, "custom_fences", place)
                yield where, message, "Take it away and put the diagram as an image under docs/assets/."


def _extra(mkdocs: YamlText) -> Told:
    extra = tree(mkdocs.value.get("extra"))
    if tree(extra.get("version")).get("provider") == "mike":
        yield ("extra", "version"), f"`mike` {PLUGINS['mike'][0]}.", PLUGINS["mike"][1]
    if has(extra, "alternate"):
        message = "The languages are listed by hand, so pages fetch lists of pages that do not exist."
        yield ("extra", "alternate"), message, "Take it away: the `i18n` plugin knows the languages."
    for name in ("extra_css", "extra_javascript"):
        for place, item in enumerate(_items(mkdocs.value.get(name))):
            address = tree(item).get("path") if isinstance(item, dict) else item
            if str(address).startswith(("http://", "https://", "//")):
                message = f"`{address}` is fetched from elsewhere when a page is read."
                yield (name, place), message, "Put the file under docs/assets/ and name that."


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
