"""Honest files that something happened to: the half of all crashes of decoders comes from these."""

import io
from functools import lru_cache
from random import Random

import pillow_heif
from PIL import Image, ImageDraw

FORMS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "PDF")
_MOST_CHANGED = 60


@lru_cache(maxsize=64)
def honest(form: str, variant: int = 0) -> bytes:
    """Return a small picture of writing in one of FORMS, of one of sixteen makes."""
    pillow_heif.register_heif_opener()
    chance = Random(f"{form} {variant}")
    size = chance.choice(((640, 400), (333, 517), (1200, 90), (64, 64)))
    mode = "RGB" if form in ("HEIF", "PDF") else chance.choice(("RGB", "L", "RGB", "P" if form == "PNG" else "RGB"))
    page = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(page)
    for _ in range(60):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        pen.rectangle((x, y, x + 9, y + 14), outline=chance.choice(("black", "navy", "grey")), width=2)
    options: dict[str, dict[str, object]] = {
        "JPEG": {"quality": 70, "progressive": variant % 2 == 1},
        "TIFF": {"compression": ("raw", "tiff_lzw", "jpeg", "tiff_adobe_deflate", "packbits")[variant % 5]},
        "WEBP": {"lossless": variant % 2 == 1},
    }
    kept = io.BytesIO()
    page.convert(mode).save(kept, form, **options.get(form, {}))
    return kept.getvalue()


def cut_short(chance: Random, canary: str) -> bytes:
    """Where the connection broke: anywhere, more often near an end."""
    data = _any(chance)
    at = chance.choice((chance.randrange(len(data)), chance.randrange(min(64, len(data))), len(data) - 1))
    return data[:at]


def changed(chance: Random, canary: str) -> bytes:
    """Some bytes are others, mostly in the header, often to the least or the most that they can be."""
    data = bytearray(_any(chance))
    reach = len(data) if chance.random() < 0.5 else min(len(data), 512)
    for _ in range(chance.randint(1, _MOST_CHANGED)):
        data[chance.randrange(reach)] = chance.choice((0x00, 0xFF, 0x7F, 0x80, chance.randrange(256)))
    return bytes(data)


def moved(chance: Random, canary: str) -> bytes:
    """A piece stands twice, is lost, or has changed places with another."""
    data = _any(chance)
    first, second = sorted((chance.randrange(len(data)), chance.randrange(len(data))))
    piece = data[first:second]
    return chance.choice(
        (
            data[:second] + piece * chance.randint(1, 4) + data[second:],
            data[:first] + data[second:],
            piece + data[:first] + data[second:],
            data[:first] + bytes(len(piece)) + data[second:],
            data[:first] + piece[::-1] + data[second:],
        )
    )


def spliced(chance: Random, canary: str) -> bytes:
    """The head of one format on the body of another."""
    head, body = _any(chance), _any(chance)
    return head[: chance.randrange(1, min(len(head), 400))] + body[chance.randrange(min(len(body), 400)) :]


def _any(chance: Random) -> bytes:
    return honest(chance.choice(FORMS), chance.randrange(16))
