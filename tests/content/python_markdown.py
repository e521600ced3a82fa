"""What Python-Markdown makes of a text with the extensions of mkdocs.yml, in the terms of our parser."""

import functools
import re
from collections import Counter
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import markdown
from markdown.treeprocessors import Treeprocessor
from mkdocs.config import load_config
from selectolax.lexbor import LexborHTMLParser, LexborNode

from hooks.content.block_names import BLOCK_NAMES
from hooks.content.body import Link
from hooks.content.parse import parse
from tests.site_builder import ROOT

AUTO = "made-by-toc"  # the id the table of contents gives a heading without one
_OUR_BLOCKS = re.compile(rf"^[ \t]*/{{3,}}[ \t]*(?:{'|'.join(BLOCK_NAMES)})?[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Parts:
    """What differs if the two read differently: (level, words) of headings, targets of links and images, ids."""

    headings: tuple[tuple[int, str], ...]
    links: Counter[str]
    images: Counter[str]
    ids: Counter[str]


@functools.cache
def _settings() -> tuple[list[str], dict[str, dict[str, object]]]:
    config = load_config(str(ROOT / "mkdocs.yml"))
    configs = dict(config.mdx_configs)
    configs["toc"] = {**configs.get("toc", {}), "slugify": lambda value, separator: AUTO}
    return list(config.markdown_extensions), configs


class _MarkHeadings(Treeprocessor):
    """Marks the headings that Markdown made: one written as a tag gets no id of its own and begins no section."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag):
                element.set("data-made", "")


def html_of(text: str) -> str:
    """The HTML of `text`. Our own blocks are taken out first, as the render step does."""
    extensions, configs = _settings()
    made = markdown.Markdown(extensions=extensions, extension_configs=configs)
    made.treeprocessors.register(_MarkHeadings(made), "mark-headings", 1)
    return made.convert(_OUR_BLOCKS.sub("", text))


def built(text: str) -> Parts:
    """The parts of the page that Python-Markdown makes."""
    tree = LexborHTMLParser(html_of(text))
    links, images, ids = [], [], []
    headings = [(int(node.tag[1]), _words(node)) for node in tree.css("[data-made]")]
    for node in tree.css("*"):
        attributes = node.attributes
        if node.tag == "img":
            images.append(attributes.get("src") or "")
        else:
            links += [attributes[name] or "" for name in ("href", "src", "poster") if name in attributes]
        name = attributes.get("id") or (attributes.get("name") if node.tag == "a" else None)
        if name and not name.startswith(AUTO):
            ids.append(name)
    named = tuple(heading for heading in headings if heading[1])  # an empty heading is none to us
    return Parts(named, Counter(links), Counter(images), Counter(ids))


def _words(heading: LexborNode) -> str:
    """The words of a heading; those of an image count."""
    html = re.sub(r'<img[^>]*\balt="([^"]*)"[^>]*>', r"\1", heading.html or "")
    node = LexborHTMLParser(html).body
    return " ".join(node.text().split()) if node else ""


def read(text: str, start: int = 0) -> Parts:
    """The parts of the page that our parser reports."""
    body = parse(text, start)
    known = [link for link in body.links if link.target is not None]
    images = Counter(link.target for link in known if _is_image(text, link))
    links = Counter(link.target for link in known if not _is_image(text, link))
    ids = Counter([*(use.name for use in body.ids), *(heading.id for heading in body.headings if heading.id)])
    return Parts(tuple((h.level, h.text) for h in body.headings), links, images, ids)


def _is_image(text: str, link: Link) -> bool:
    return link.kind == "image" or (link.kind == "html" and text[link.start : link.start + 4].lower() == "<img")
