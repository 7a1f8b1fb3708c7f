"""Files for tests, made from nothing: sound ones and hostile ones."""

import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image, ImageDraw

PDF_OF_ONE_VAST_PAGE = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 14400]>>endobj trailer<</Root 1 0 R>>"
)
# A PDF encrypted with a user password (RC4, revision 2); its strings are random.
ENCRYPTED_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + b"a1" * 32 + b">/U<" + b"b2" * 32 + b">>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<" + b"00" * 16 + b"><" + b"00" * 16 + b">]>>"
)


def picture(size: tuple[int, int] = (800, 600), form: str = "JPEG", **options: object) -> bytes:
    """A page with some strokes on it."""
    page = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(page)
    for y in range(40, size[1] - 40, 40):
        for x in range(40, size[0] - 40, 22):
            pen.rectangle((x, y, x + 12, y + 18), outline="black", width=3)
    file = io.BytesIO()
    page.save(file, form, **options)
    return file.getvalue()


def pages(count: int, form: str, size: tuple[int, int] = (300, 200)) -> bytes:
    """A TIFF or PDF of several pages."""
    made = [Image.new("RGB", size, (255, 255, 255 - number % 200)) for number in range(count)]
    file = io.BytesIO()
    made[0].save(file, form, save_all=True, append_images=made[1:])
    return file.getvalue()


def png_claiming(width: int, height: int, rows: int | None = None) -> bytes:
    """A PNG of one colour, small in bytes however large."""
    line = b"\x00" + b"\x00" * ((width + 7) // 8)
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(line) for _ in range(rows if rows is not None else height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def tiff_claiming(width: int, height: int) -> bytes:
    """A TIFF whose header claims a size that its few bytes do not hold."""
    entries: Sequence[tuple[int, int, int, int]] = (
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 8),
        (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, 16),
    )  # fmt: skip
    table = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\x00" + struct.pack("<I", 8) + struct.pack("<H", len(entries)) + table + struct.pack("<I", 0)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
