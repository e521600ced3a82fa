"""Reads what an image or document tells beside what it shows: who made it, where, with what."""

import re
import struct
import zlib
from collections.abc import Iterator

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".svg", ".pdf", ".heic")
# tags of EXIF that tell something of a person; the turn of the picture and its colours tell nothing
_TAGS = {
    0x010E: "description",
    0x010F: "camera",
    0x0110: "camera",
    0x0132: "day and time",
    0x013B: "author",
    0x8298: "author",
    0x8825: "place",
    0x9003: "day and time",
    0x9C9D: "author",
    0xA430: "author",
    0xA431: "camera",
}
_MORE = 0x8769  # where the tags of the camera stand
_MARKS = (
    (re.compile(rb"<(?:dc:creator|pdf:Author)>\s*(?!\s*</)(?:<rdf:Seq>\s*<rdf:li>\s*(?!</)|[^\s<])"), "author"),
    (re.compile(rb"exif:GPSL|GPSLatitude"), "place"),
    (re.compile(rb"(?:/home/|/Users/|[A-Z]:\\Users\\)[^\s\"'<]"), "folder on a computer"),
)
_PDF_AUTHOR = re.compile(rb"/Author\s*(?:\(\s*[^)\s]|<\s*[0-9A-Fa-f]{2})")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_MOST = 8_000_000  # no more of a stream is unpacked than this


def metadata_of(path: str, content: bytes) -> tuple[str, ...]:
    """The kinds of things the file tells, sorted: author, camera, day and time, description, place …

    Never raises: what cannot be read tells nothing.
    """
    kind = path.rsplit(".", 1)[-1].lower()
    try:
        found = set(_READERS.get(kind, _in_text)(content))
    except (struct.error, IndexError, zlib.error, ValueError):
        return ()
    return tuple(sorted(found))


def _in_text(content: bytes) -> Iterator[str]:
    for pattern, kind in _MARKS:
        if pattern.search(content):
            yield kind


def _in_jpeg(content: bytes) -> Iterator[str]:
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF and content[place + 1] != 0xDA:
        size = struct.unpack_from(">H", content, place + 2)[0]
        part = content[place + 4 : place + 2 + size]
        if part.startswith(b"Exif\0\0"):
            yield from _in_exif(part[6:])
        elif content[place + 1] == 0xE1:
            yield from _in_text(part)
        place += 2 + max(size, 2)


def _in_png(content: bytes) -> Iterator[str]:
    place = 8
    while place + 8 <= len(content):
        size, name = struct.unpack_from(">I4s", content, place)
        part = content[place + 8 : place + 8 + size]
        if name == b"eXIf":
            yield from _in_exif(part)
        elif name in (b"tEXt", b"iTXt", b"zTXt"):
            word = part.split(b"\0", 1)[0].lower()
            if word in (b"author", b"artist"):
                yield "author"
            yield from _in_text(part)
        place += 12 + size


def _in_webp(content: bytes) -> Iterator[str]:
    place = 12
    while place + 8 <= len(content):
        name, size = struct.unpack_from("<4sI", content, place)
        part = content[place + 8 : place + 8 + size]
        if name == b"EXIF":
            yield from _in_exif(part.removeprefix(b"Exif\0\0"))
        elif name == b"XMP ":
            yield from _in_text(part)
        place += 8 + size + size % 2


def _in_heic(content: bytes) -> Iterator[str]:
    start = content.find(b"Exif\0\0")
    if start >= 0:
        yield from _in_exif(content[start + 6 :])


def _in_exif(part: bytes) -> Iterator[str]:
    order = {b"II": "<", b"MM": ">"}.get(part[:2])
    waiting = [struct.unpack_from(f"{order}I", part, 4)[0]] if order else []
    seen: set[int] = set()
    while waiting:
        place = waiting.pop()
        if place in seen or place + 2 > len(part):
            continue
        seen.add(place)
        for number in range(struct.unpack_from(f"{order}H", part, place)[0]):
            tag, _, _, value = struct.unpack_from(f"{order}HHII", part, place + 2 + 12 * number)
            if tag == _MORE:
                waiting.append(value)
            elif tag in _TAGS:
                yield _TAGS[tag]


def _in_pdf(content: bytes) -> Iterator[str]:
    yield from _in_pdf_part(content)
    for match in _STREAM.finditer(content):
        try:
            part = zlib.decompressobj().decompress(match.group(1), _MOST)
        except zlib.error:  # a picture or a locked part: not ours to read
            continue
        yield from _in_pdf_part(part)


def _in_pdf_part(content: bytes) -> Iterator[str]:
    if _PDF_AUTHOR.search(content):
        yield "author"
    yield from _in_text(content)


_READERS = {
    "jpg": _in_jpeg,
    "jpeg": _in_jpeg,
    "png": _in_png,
    "webp": _in_webp,
    "heic": _in_heic,
    "pdf": _in_pdf,
}
