"""What images and documents tell beside what they show is read from their bytes, and nothing else is told."""

import struct
import zlib

import pytest

from hooks.content.file_metadata import metadata_of
from tests.site_builder import site_of

TURNED, CAMERA, DAY, AUTHOR, PLACE, MORE = 0x0112, 0x010F, 0x9003, 0x013B, 0x8825, 0x8769


def exif(*tags: int, order: str = ">", more: tuple[int, ...] = ()) -> bytes:
    """The EXIF part of a picture with those tags, and `more` tags of its camera."""
    first = 8
    second = first + 2 + 12 * (len(tags) + bool(more)) + 4

    def folder(numbers: tuple[int, ...], last: bytes = b"") -> bytes:
        entries = b"".join(struct.pack(f"{order}HHII", tag, 2, 1, 0) for tag in numbers)
        return struct.pack(f"{order}H", len(numbers) + bool(last)) + entries + last + bytes(4)

    pointer = struct.pack(f"{order}HHII", MORE, 4, 1, second) if more else b""
    head = (b"MM" if order == ">" else b"II") + struct.pack(f"{order}HI", 42, first)
    return head + folder(tags, pointer) + (folder(more) if more else b"")


def jpeg(*parts: bytes) -> bytes:
    segments = b"".join(b"\xff\xe1" + struct.pack(">H", len(part) + 2) + part for part in parts)
    return b"\xff\xd8" + segments + b"\xff\xda\x00\x02data\xff\xd9"


def png(name: bytes, part: bytes) -> bytes:
    chunk = struct.pack(">I4s", len(part), name) + part + struct.pack(">I", zlib.crc32(name + part))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", 0, b"IHDR") + bytes(4) + chunk


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photograph_tells_place_camera_and_day(order: str) -> None:
    photo = jpeg(b"Exif\0\0" + exif(TURNED, CAMERA, PLACE, order=order, more=(DAY,)))
    assert metadata_of("a/b.JPG", photo) == ("camera", "day and time", "place")


def test_the_turn_of_a_picture_tells_nothing() -> None:
    assert metadata_of("b.jpg", jpeg(b"Exif\0\0" + exif(TURNED))) == ()


def test_a_png_tells_its_author_and_not_its_program() -> None:
    assert metadata_of("b.png", png(b"tEXt", b"Author\0Ana")) == ("author",)
    assert metadata_of("b.png", png(b"tEXt", b"Software\0Paint")) == ()
    assert metadata_of("b.png", png(b"eXIf", exif(PLACE))) == ("place",)


def test_a_webp_tells_what_its_exif_tells() -> None:
    part = exif(AUTHOR)
    assert metadata_of("b.webp", b"RIFF\0\0\0\0WEBP" + b"EXIF" + struct.pack("<I", len(part)) + part) == ("author",)


def test_a_pdf_tells_its_author_also_from_a_packed_part() -> None:
    packed = zlib.compress(b"<< /Author (Ana) >>")
    assert metadata_of("b.pdf", b"%PDF-1.5\nstream\n" + packed + b"\nendstream") == ("author",)
    assert metadata_of("b.pdf", b"%PDF-1.5\n<< /Author <FEFF0041> >>") == ("author",)
    assert metadata_of("b.pdf", b"%PDF-1.5\n<< /Author () /Creator (Typst) >>") == ()


def test_a_drawing_tells_the_folder_it_was_kept_in() -> None:
    drawing = b'<svg inkscape:export-filename="/home/' + b'ana/map.png"/>'
    assert metadata_of("b.svg", drawing) == ("folder on a computer",)


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "heic", "pdf", "svg"])
def test_a_broken_or_cut_file_tells_nothing_and_stops_nothing(ending: str) -> None:
    whole = jpeg(b"Exif\0\0" + exif(CAMERA, PLACE, more=(DAY,)))
    for cut in range(len(whole)):
        metadata_of(f"b.{ending}", whole[:cut])
    assert metadata_of(f"b.{ending}", b"") == ()


def test_loading_measures_the_files_of_a_library() -> None:
    site = site_of({"docs/assets/a.png": png(b"tEXt", b"Artist\0Ana"), "docs/assets/b.png": b"\x89PNG"})
    assert site.metadata == {"docs/assets/a.png": ("author",)}
