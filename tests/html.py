"""Reads built pages."""

from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode


def tree_of(path: Path) -> LexborHTMLParser:
    return LexborHTMLParser(path.read_text(encoding="utf-8"))


def one(tree: LexborHTMLParser, selector: str) -> LexborNode:
    found = tree.css(selector)
    assert len(found) == 1, f"{len(found)} × {selector}"
    return found[0]


def words_of(path: Path) -> str:
    body = tree_of(path).body
    assert body
    return " ".join(body.text(separator=" ").split())
