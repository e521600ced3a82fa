"""Hands out the texts of the library's files, wherever they come from, and records what is not text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText, read_yaml

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass
class Files:
    """The files of a library. `read` gives the bytes of one of `paths`.

    `troubles`, and `data_texts` (the YAML files as written), grow while they are read.
    """

    paths: tuple[str, ...]
    read: Callable[[str], bytes]
    troubles: list[Trouble] = field(default_factory=list)
    data_texts: dict[str, str] = field(default_factory=dict)

    @cached_property
    def known(self) -> frozenset[str]:
        """The paths, to ask for one."""
        return frozenset(self.paths)

    def trouble(self, kind: str, path: str, line: int, message: str, fix: str) -> None:
        """Record something wrong."""
        self.troubles.append(Trouble(kind, path, line, message, fix))

    def bytes(self, path: str, kind: str) -> bytes | None:
        """What the file holds; None, and a trouble, if it cannot be opened."""
        try:
            return self.read(path)
        except OSError as error:
            self.trouble(kind, path, 1, f"This file cannot be opened: {error.strerror}.", "Check that it may be read.")
            return None

    def text(self, path: str, kind: str) -> str | None:
        """The text of a file, as `decoded` gives it; None, and a trouble, if it has none."""
        raw = self.bytes(path, kind)
        if raw is None:
            return None
        text, troubles = decoded(path, raw, kind)
        self.troubles.extend(troubles)
        return text

    def yaml(self, path: str) -> YamlText:
        """A YAML file, with its troubles recorded."""
        text = self.text(path, "unreadable-data")
        if text is None:  # already told: the empty trouble keeps readers of the value silent
            return YamlText(path, None, {}, (Trouble("unreadable-data", path, 1, "", ""),))
        self.data_texts[path] = text
        read = read_yaml(path, text)
        self.troubles.extend(read.troubles)
        return read


def in_memory(files: Mapping[str, str | bytes]) -> Files:
    """The files given as path to content."""

    def read(path: str) -> bytes:
        content = files[path]
        return content if isinstance(content, bytes) else content.encode()

    return Files(tuple(sorted(files)), read)


def decoded(path: str, raw: bytes, kind: str) -> tuple[str | None, tuple[Trouble, ...]]:
    """`raw` as text with `\\n` line ends and no byte order mark, and what is wrong with it; None if it is no text."""
    if b"\0" in raw[:8000]:
        message, fix = "This is not a text file.", "Remove it, or put it in docs/assets/ under its own ending."
        if raw.startswith(_UTF16):
            message, fix = "This file was saved as UTF-16.", "Save the file again with the encoding UTF-8."
        return None, (Trouble(kind, path, 1, message, fix),)
    troubles: tuple[Trouble, ...] = ()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        message = "A letter here is not UTF-8; the file was probably saved as Latin-1 or Windows-1252."
        troubles = (Trouble(kind, path, line, message, "Save the file again with the encoding UTF-8."),)
        text = raw.decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n"), troubles
