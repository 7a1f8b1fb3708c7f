"""The file formats that papers arrive in, and how a picture is stored in each.

A file over the portal's limit is stored as JPEG instead, which is what anybody does who is told that it is too
large. Formats that cannot say how they are turned store pictures turned by EXIF as JPEG.
"""

import math
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pillow_heif
import pypdfium2
from PIL import Image

from samples.degradations import CAMERA_LEVELS, Shot

FILE_BYTES = 10 * 1024 * 1024
PDF_DPI = 200
"""A reader renders PDF pages at this resolution, so the true places in a PDF are in its pixels (DESIGN.md §5)."""
# A PDF carries its date of making: a fixed one keeps the bytes the same.
_MADE = time.gmtime(0)
_ORIENTATION = 0x0112
# How a viewer has to turn the stored picture: TIFF 6.0, tag 274.
_ORIENTATIONS = {90: 6, 180: 3, 270: 8}

Store = Callable[[Path, Sequence[Shot]], None]


@dataclass(frozen=True, slots=True)
class Format:
    """The suffix of a file, how it is stored, whether it holds several pages, whether it keeps EXIF."""

    suffix: str
    store: Store
    many: bool = False
    exif: bool = False


def _jpeg(path: Path, shots: Sequence[Shot]) -> None:
    (shot,) = shots
    _picture(shot).save(path, "JPEG", quality=shot.jpeg_quality, dpi=(shot.dpi, shot.dpi), exif=_exif(shot))


def _webp(path: Path, shots: Sequence[Shot]) -> None:
    (shot,) = shots
    _picture(shot).save(path, "WEBP", quality=shot.jpeg_quality, method=2, exif=_exif(shot))


def _heic(path: Path, shots: Sequence[Shot]) -> None:
    (shot,) = shots
    # Without the preset one photo takes twenty seconds: a telephone has a circuit for it.
    fast = {"preset": "ultrafast"}
    pillow_heif.from_pillow(_picture(shot)).save(path, quality=min(60, shot.jpeg_quality), chroma=420, enc_params=fast)


def _png(path: Path, shots: Sequence[Shot]) -> None:
    (shot,) = shots
    _picture(shot).save(path, "PNG", compress_level=3, dpi=(shot.dpi, shot.dpi))


def _grey(path: Path, shots: Sequence[Shot]) -> None:
    (shot,) = shots
    _picture(shot).convert("L").save(path, "PNG", compress_level=3, dpi=(shot.dpi, shot.dpi))


def _palette(path: Path, shots: Sequence[Shot]) -> None:
    (shot,) = shots
    few = _picture(shot).quantize(48, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(path, "PNG", compress_level=3, dpi=(shot.dpi, shot.dpi))


def _tiff(path: Path, shots: Sequence[Shot]) -> None:
    first, *others = [_picture(shot) for shot in shots]
    quality, dpi = shots[0].jpeg_quality, shots[0].dpi
    first.save(path, "TIFF", save_all=True, append_images=others, compression="jpeg", quality=quality, dpi=(dpi, dpi))


def _pdf(path: Path, shots: Sequence[Shot]) -> None:
    first, *others = [_picture(shot) for shot in shots]
    first.save(
        path, "PDF", resolution=shots[0].dpi, save_all=True, append_images=others,
        quality=shots[0].jpeg_quality, creationDate=_MADE, modDate=_MADE,
    )  # fmt: skip


def page_sizes(path: Path, shots: Sequence[Shot]) -> list[tuple[int, int]]:
    """Return width and height of the page images that a reader gets from a stored file."""
    if path.suffix != FORMATS["pdf"].suffix:
        return [(shot.picture.shape[1], shot.picture.shape[0]) for shot in shots]
    # Asked rather than computed: a page's size in points is rounded on its way, and pdfium rounds pixels up.
    document = pypdfium2.PdfDocument(path)
    sizes = [page.get_size() for page in document]
    document.close()
    scale = PDF_DPI / 72
    rendered = [(math.ceil(width * scale), math.ceil(height * scale)) for width, height in sizes]
    return [
        (high, wide) if shot.turn in (90, 270) else (wide, high)
        for (wide, high), shot in zip(rendered, shots, strict=True)
    ]


def _picture(shot: Shot) -> Image.Image:
    return Image.fromarray(shot.stored())


def _exif(shot: Shot) -> Image.Exif:
    tags = Image.Exif()
    if shot.by_exif:
        tags[_ORIENTATION] = _ORIENTATIONS[shot.turn]
    return tags


FORMATS: Mapping[str, Format] = {
    "jpeg": Format(".jpg", _jpeg, exif=True),
    "pdf": Format(".pdf", _pdf, many=True),
    "png": Format(".png", _png),
    "webp": Format(".webp", _webp, exif=True),
    "heic": Format(".heic", _heic),
    "tiff": Format(".tif", _tiff, many=True),
    "grey": Format(".png", _grey),
    "palette": Format(".png", _palette),
}
# Shares in hundredths.
_FROM_SCANNERS = {"jpeg": 50, "pdf": 28, "tiff": 8, "png": 5, "grey": 5, "palette": 4}
_FROM_TELEPHONES = {"jpeg": 78, "webp": 7, "pdf": 7, "heic": 6, "png": 2}


def drawn(level: str, rng: random.Random, *, many: bool = False) -> str:
    """Return a format in which a paper taken at that level may come; `many` asks for one with several pages."""
    shares = _FROM_TELEPHONES if level in CAMERA_LEVELS else _FROM_SCANNERS
    names = [name for name in shares if FORMATS[name].many or not many]
    return rng.choices(names, [shares[name] for name in names])[0]


def store(folder: Path, stem: str, shots: Sequence[Shot], name: str) -> tuple[Path, str]:
    """Store pictures as pages of one file; return its path and the format that it was given in the end.

    Raises:
        ValueError: several pages for a format of one page.
    """
    wanted = FORMATS[name]
    if len(shots) > 1 and not wanted.many:
        raise ValueError(f"{name} holds one page, not {len(shots)}")
    if any(shot.by_exif for shot in shots) and not wanted.exif:
        name = "jpeg"
    path = folder / f"{stem}{FORMATS[name].suffix}"
    FORMATS[name].store(path, shots)
    if path.stat().st_size > FILE_BYTES and name not in ("jpeg", "pdf"):
        path.unlink()
        return store(folder, stem, shots, "pdf" if len(shots) > 1 else "jpeg")
    return path, name
