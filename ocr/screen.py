"""Judge a file by its first bytes: signature, size and the pixel size in its header. No decoder is loaded.

Cheap and pure, so that the API can refuse before anything is stored. What this lets through is still
decoded in the sandbox only. Sources: PNG 3rd ed. §11.2, ITU T.81 B.2.2, RFC 9649, TIFF 6.0 §2, ISO/IEC 23008-12.
"""

import struct
from dataclasses import dataclass

from ocr.errors import EmptyFileError, FileTooLargeError, NotADocumentError, TooManyPixelsError
from ocr.settings import DecodeLimits

HEAD_BYTES = 64 * 1024
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
# PDF readers accept the signature anywhere in the first kilobyte (PDF 1.7, implementation note 13).
_PDF_SIGNATURE_WITHIN = 1024
# Frame headers that carry the size; C4, C8 and CC share the range but mean something else.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Screening:
    """What the header says: media type, and width and height in pixels where it tells them."""

    media_type: str
    pixels: tuple[int, int] | None = None


def screen(head: bytes, size: int, limits: DecodeLimits | None = None) -> Screening:
    """Judge the first bytes of a file of `size` bytes.

    Args:
        head: the first HEAD_BYTES of the file, or all of it.
        size: length of the whole file in bytes.
        limits: what may be taken; the defaults where None.

    Raises:
        UnreadableFileError: one of its subclasses, with the stable code of the refusal.
    """
    limits = limits or DecodeLimits()
    if size == 0 or not head:
        raise EmptyFileError
    if size > limits.file_bytes:
        raise FileTooLargeError(f"{size} bytes")
    media_type = _media_type(head)
    if media_type is None:
        raise NotADocumentError
    pixels = _pixels(head, media_type)
    if pixels and pixels[0] * pixels[1] > limits.page_pixels:
        raise TooManyPixelsError(f"{pixels[0]} x {pixels[1]} pixels")
    return Screening(media_type, pixels)


def _media_type(head: bytes) -> str | None:
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[:4] in (b"II*\x00", b"MM\x00*"):
        return "image/tiff"
    if head[4:8] == b"ftyp" and _brands(head) & _HEIF_BRANDS:
        return "image/heic"
    if b"%PDF-" in head[:_PDF_SIGNATURE_WITHIN]:
        return "application/pdf"
    return None


def _brands(head: bytes) -> set[bytes]:
    (length,) = struct.unpack(">I", head[:4])
    box = head[8 : min(length, len(head))]
    return {box[at : at + 4] for at in range(0, len(box), 4) if at != 4}


def _pixels(head: bytes, media_type: str) -> tuple[int, int] | None:
    readers = {"image/jpeg": _jpeg, "image/png": _png, "image/webp": _webp, "image/tiff": _tiff, "image/heic": _heif}
    reader = readers.get(media_type)
    try:
        return reader(head) if reader else None
    except (struct.error, IndexError):
        # A header cut short or bent is the decoder's to judge: it tells a broken file from a strange one.
        return None


def _png(head: bytes) -> tuple[int, int] | None:
    if head[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def _jpeg(head: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(head):
        if head[at] != 0xFF:
            return None
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return width, height
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
            continue
        at += 2 + struct.unpack(">H", head[at + 2 : at + 4])[0]
    return None


def _webp(head: bytes) -> tuple[int, int] | None:
    chunk = head[12:16]
    if chunk == b"VP8X":
        return (
            int.from_bytes(head[24:27], "little") + 1,
            int.from_bytes(head[27:30], "little") + 1,
        )
    if chunk == b"VP8 ":
        width, height = struct.unpack("<HH", head[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if chunk == b"VP8L":
        (bits,) = struct.unpack("<I", head[21:25])
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    return None


def _tiff(head: bytes) -> tuple[int, int] | None:
    order = "<" if head[:2] == b"II" else ">"
    (at,) = struct.unpack(order + "I", head[4:8])
    (count,) = struct.unpack(order + "H", head[at : at + 2])
    found: dict[int, int] = {}
    for entry in range(min(count, 512)):
        start = at + 2 + entry * 12
        tag, kind, _, value = struct.unpack(order + "HHI4s", head[start : start + 12])
        if tag in (256, 257):
            # SHORT (3) sits in the first two bytes of the value, LONG (4) fills it.
            found[tag] = struct.unpack(order + ("H" if kind == 3 else "I"), value[: 2 if kind == 3 else 4])[0]
    return (found[256], found[257]) if len(found) == 2 else None


def _heif(head: bytes) -> tuple[int, int] | None:
    # The largest spatial extent is the picture (tiles and thumbnails are smaller).
    sizes = []
    at = head.find(b"ispe")
    while at != -1 and at + 16 <= len(head):
        width, height = struct.unpack(">II", head[at + 8 : at + 16])
        sizes.append((width, height))
        at = head.find(b"ispe", at + 4)
    return max(sizes, key=lambda size: size[0] * size[1], default=None)
