"""Pictures that claim what they are not, cost more than they weigh, or hold what a picture does not need."""

import io
import struct
import zlib
from random import Random

from PIL import Image

from samples.hostile.bent import honest

_VAST = (1, 2, 65_535, 65_536, 20_000, 40_000, 0x7FFFFFFF, 0xFFFFFFFF, 0)
_TYPES = {1: "B", 2: "c", 3: "H", 4: "I", 5: "Q", 6: "b", 11: "f", 12: "d", 16: "Q", 129: "Q"}


def header(chance: Random, canary: str) -> bytes:
    """A size, a depth or a number of channels that the bytes do not bear out."""
    width, height = chance.choice(_VAST), chance.choice(_VAST)
    return chance.choice((_png_of, _jpeg_of, _webp_of, _tiff_of, _heif_of))(chance, width, height)


def bomb(chance: Random, canary: str) -> bytes:
    """Small to send and large to open."""
    return chance.choice((_png_of_zeros, _png_text, _jpeg_of_scans, _tiff_strips, _tiff_pages, _many_frames))(chance)


def structure(chance: Random, canary: str) -> bytes:
    """Directories, boxes and segments that point at themselves, beyond the end, or have no end."""
    return chance.choice((_tiff_loop, _tiff_tags, _heif_boxes, _jpeg_segments, _png_chunks, _exif))(chance)


def hidden(chance: Random, canary: str) -> bytes:
    """A sound picture with scripts, markup or addresses in its comments, profiles and tags."""
    said = chance.choice(
        (
            f"<script src='{canary}'></script>",
            f"<img src=x onerror=\"fetch('{canary}')\">",
            "' OR 1=1 --",
            "=cmd|' /C calc'!A0",
        )
    )
    exif = Image.Exif()
    for tag in (0x010E, 0x010F, 0x013B, 0x9286):
        exif[tag] = said
    page, kept = Image.open(io.BytesIO(honest("PNG", chance.randrange(16)))).convert("RGB"), io.BytesIO()
    profile = said.encode() * chance.choice((1, 1000))
    form = chance.choice(("JPEG", "PNG", "WEBP", "TIFF"))
    if form == "JPEG":
        page.save(kept, form, exif=exif, comment=said, icc_profile=profile[:60_000])
    else:
        page.save(kept, form, exif=exif, icc_profile=profile)
    return kept.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    """Return one chunk of a PNG."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _png(*chunks: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + chunk(b"IEND", b"")


def _png_of(chance: Random, width: int, height: int) -> bytes:
    depth, colour = chance.choice((1, 2, 4, 8, 16, 3, 255)), chance.choice((0, 2, 3, 4, 6, 7))
    told = struct.pack(">IIBBBBB", width, height, depth, colour, chance.choice((0, 1)), 0, chance.choice((0, 1, 9)))
    return _png(chunk(b"IHDR", told), chunk(b"IDAT", zlib.compress(chance.randbytes(300))))


def _jpeg_of(chance: Random, width: int, height: int) -> bytes:
    channels = chance.choice((0, 1, 3, 4, 255))
    frame = struct.pack(">BHHB", chance.choice((8, 12, 0)), height & 0xFFFF, width & 0xFFFF, channels)
    frame += b"\x01\xff\x00" * channels
    kind = chance.choice((0xC0, 0xC2, 0xC3, 0xC9, 0xCF))
    body = honest("JPEG", chance.randrange(16))
    return b"\xff\xd8\xff" + bytes([kind]) + struct.pack(">H", len(frame) + 2) + frame + body[2:]


def _webp_of(chance: Random, width: int, height: int) -> bytes:
    size = struct.pack("<I", width & 0xFFFFFF)[:3] + struct.pack("<I", height & 0xFFFFFF)[:3]
    extended = b"VP8X" + struct.pack("<I", 10) + bytes([chance.randrange(256), 0, 0, 0]) + size
    body = extended + honest("WEBP", chance.randrange(16))[12:]
    return b"RIFF" + struct.pack("<I", chance.choice((len(body) + 4, 0, 0xFFFFFFFF))) + b"WEBP" + body


def _tiff_of(chance: Random, width: int, height: int) -> bytes:
    return _tiff(
        chance,
        [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, chance.choice((1, 8, 16, 32, 64))),
         (259, 3, 1, chance.choice((1, 2, 3, 4, 5, 6, 7, 8, 32773, 34712))), (262, 3, 1, chance.randrange(9)),
         (273, 4, 1, 8), (277, 3, 1, chance.choice((1, 3, 4, 0, 65_535))), (278, 4, 1, height), (279, 4, 1, 200)],
    )  # fmt: skip


def _tiff(chance: Random, entries: list[tuple[int, int, int, int]], following: int = 0) -> bytes:
    table = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    body = struct.pack("<H", len(entries)) + table + struct.pack("<I", following)
    return b"II*\x00" + struct.pack("<I", 8) + body + chance.randbytes(200)


def _heif_of(chance: Random, width: int, height: int) -> bytes:
    data = bytearray(honest("HEIF", chance.randrange(16)))
    at = data.find(b"ispe")
    data[at + 8 : at + 16] = struct.pack(">II", width, height)
    return bytes(data)


def _png_of_zeros(chance: Random) -> bytes:
    width = chance.choice((6_000, 6_300, 13_000, 30_000))
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(width * 3 + 1)) for _ in range(chance.choice((10, 3_000, 6_300))))
    told = struct.pack(">IIBBBBB", width, chance.choice((6_300, 3_000)), 8, 2, 0, 0, 0)
    return _png(chunk(b"IHDR", told), chunk(b"IDAT", rows + packer.flush()))


def _png_text(chance: Random) -> bytes:
    said = zlib.compress(bytes(chance.choice((1, 40, 200)) * 1_000_000), 9)
    kind, head = chance.choice(((b"zTXt", b"Comment\0\0"), (b"iCCP", b"icc\0\0"), (b"iTXt", b"Comment\0\x01\0\0\0")))
    sound = honest("PNG", 0)
    return sound[:33] + chunk(kind, head + said) * chance.choice((1, 40)) + sound[33:]


def _jpeg_of_scans(chance: Random) -> bytes:
    """A progressive picture whose scans come a thousand times: each costs a pass over all pixels."""
    sound = honest("JPEG", 1)
    at = sound.rfind(b"\xff\xda")
    return sound[:at] + sound[at:-2] * chance.choice((10, 1_000)) + sound[-2:]


def _tiff_strips(chance: Random) -> bytes:
    count = chance.choice((1_000, 0x10000000, 0xFFFFFFFF))
    return _tiff(
        chance,
        [(256, 4, 1, 5_000), (257, 4, 1, 5_000), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1),
         (273, 4, count, 8), (277, 3, 1, 1), (278, 4, 1, 1), (279, 4, count, 8)],
    )  # fmt: skip


def _tiff_pages(chance: Random) -> bytes:
    pages = [Image.new("L", (8, 8)) for _ in range(chance.choice((21, 400)))]
    kept = io.BytesIO()
    pages[0].save(kept, "TIFF", save_all=True, append_images=pages[1:])
    return kept.getvalue()


def _many_frames(chance: Random) -> bytes:
    form = chance.choice(("WEBP", "PNG"))
    frames = [Image.new("RGB", (200, 200), (number % 255, 9, 9)) for number in range(chance.choice((60, 300)))]
    kept = io.BytesIO()
    frames[0].save(kept, form, save_all=True, append_images=frames[1:], duration=1)
    return kept.getvalue()


def _tiff_loop(chance: Random) -> bytes:
    return _tiff(chance, [(256, 4, 1, 60), (257, 4, 1, 60), (330, 4, 1, 8), (34665, 4, 1, 8)], following=8)


def _tiff_tags(chance: Random) -> bytes:
    entries = [
        (chance.randrange(65_536), chance.choice(list(_TYPES)), chance.choice(_VAST), chance.choice(_VAST))
        for _ in range(chance.choice((3, 60, 2_000)))
    ]
    return _tiff(chance, [(256, 4, 1, 60), (257, 4, 1, 60), *entries], following=chance.choice(_VAST))


def _heif_boxes(chance: Random) -> bytes:
    """Boxes within boxes, lengths beyond the end, and an item that is made of itself."""
    sound = bytearray(honest("HEIF", chance.randrange(16)))
    for name in chance.sample((b"meta", b"iloc", b"iprp", b"ipco", b"iinf", b"pitm", b"iref", b"hvcC"), 3):
        at = sound.find(name)
        if at > 4:
            sound[at - 4 : at] = struct.pack(">I", chance.choice((0, 1, 8, 9, 0x7FFFFFFF, 0xFFFFFFFF)))
    nested = b""
    for _ in range(chance.choice((1, 500))):
        nested = struct.pack(">I", len(nested) + 12) + b"meta\0\0\0\0" + nested
    return bytes(sound) + nested


def _jpeg_segments(chance: Random) -> bytes:
    sound = honest("JPEG", chance.randrange(16))
    kind = chance.choice((0xE0, 0xE1, 0xE2, 0xED, 0xDB, 0xC4, 0xDD, 0xFE))
    length = chance.choice((0, 1, 2, 3, 65_535))
    segment = b"\xff" + bytes([kind]) + struct.pack(">H", length) + chance.randbytes(min(length, 2_000))
    return sound[:2] + segment * chance.choice((1, 300)) + sound[2:]


def _png_chunks(chance: Random) -> bytes:
    sound = honest("PNG", chance.randrange(16))
    names = (b"PLTE", b"tRNS", b"acTL", b"fcTL", b"fdAT", b"eXIf", b"gAMA", b"sPLT", b"IHDR", b"IDAT")
    strange = b"".join(
        chunk(chance.choice(names), chance.randbytes(chance.choice((0, 1, 26, 3_000)))) for _ in range(9)
    )
    return sound[:33] + strange + sound[33:]


def _exif(chance: Random) -> bytes:
    """EXIF whose directories point at each other."""
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, 8) for tag in (0x8769, 0x8825, 0xA005, 0x0112))
    table = b"II*\x00" + struct.pack("<I", 8) + struct.pack("<H", 4) + entries + struct.pack("<I", 8)
    segment = b"Exif\0\0" + table + chance.randbytes(64)
    sound = honest("JPEG", chance.randrange(16))
    return sound[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + sound[2:]
