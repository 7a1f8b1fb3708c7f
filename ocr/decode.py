"""One file's bytes to the pixels of one page. Runs in the sandbox's child only: decoders are where attacks land.

PDF pages are told at 200 dpi; a page so large that this passes the pixel cap is told at 72 dpi
(telephone scanners write one point a pixel), and refused where even that passes it. To be read, a page that is a
scan is rendered at the scan's own resolution, up to 300 dpi: what stands on it is still told in pixels of the page
at 200. Pictures are turned as EXIF says. Only the first frame of an animated picture and the main picture of a
multi-picture JPEG count.

Text layers of a PDF are never used, on purpose: what a clerk sees is the picture, and whoever made the file may put
any name beneath it. A born-digital page is rendered and read like a scan. Attachments are not looked at either.

A page may be asked for small, for a first look: a JPEG is then decoded at a half or a quarter of its size, a PDF
rendered smaller, and every other picture reduced before it leaves the child.
"""

import contextlib
import io
import itertools
import math
import warnings
from dataclasses import dataclass

import pillow_heif
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageOps, UnidentifiedImageError

from ocr.errors import (
    DecoderFailedError,
    NotADocumentError,
    PasswordProtectedError,
    TooManyPagesError,
    TooManyPixelsError,
    UnreadableFileError,
)
from ocr.screen import HEAD_BYTES, screen
from ocr.settings import DecodeLimits

POINTS_PER_INCH = 72
# Share of a page that a scan fills, and how many pictures of a page are asked for their pixels.
_FILLS, _PICTURES = 0.85, 200
# A picture this much coarser than its page was given a point for each pixel: enlarged it would only cost.
_FAR = 0.5
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/tiff": "TIFF", "image/heic": "HEIF"}


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """One page as the file holds it: `pixels` is an RGB picture, upright as far as EXIF knows.

    `size` is the width and height in pixels that the page is told in, whatever size it was asked for in.
    """

    media_type: str
    pages: int
    pixels: Image.Image
    size: tuple[int, int]


def warm() -> None:
    """Load every decoder, so that a child forked later loads nothing."""
    # One thread: a forked child must not start others, and its limits forbid it.
    pillow_heif.options.DECODE_THREADS = 1
    pillow_heif.register_heif_opener(thumbnails=False)
    # The cap on pixels is ours, judged on the header before any decoding.
    Image.MAX_IMAGE_PIXELS = None
    Image.init()
    warnings.simplefilter("ignore")
    for name in _FORMATS.values():
        tiny = io.BytesIO()
        Image.new("RGB", (8, 8)).save(tiny, name)
        Image.open(tiny, formats=[name]).load()
    pypdfium2.PdfDocument.new().close()


def decode(
    data: bytes, page: int, limits: DecodeLimits, side: int | None = None, *, scanned: bool = False
) -> DecodedPage:
    """Decode one page, counted from 0.

    Args:
        data: the whole file.
        page: its number.
        limits: what it may cost.
        side: the longer side need not have more pixels than that; None for the page in full.
        scanned: a scan inside a PDF comes in its own pixels, more or fewer than `size` says.

    Raises:
        UnreadableFileError: one of its subclasses, with the stable code of the refusal.
    """
    media_type = screen(data[:HEAD_BYTES], len(data), limits).media_type
    if media_type == "application/pdf":
        return _decode_pdf(data, page, limits, side, scanned=scanned)
    return _decode_picture(data, page, media_type, limits, side)


def _decode_pdf(data: bytes, page: int, limits: DecodeLimits, side: int | None, *, scanned: bool) -> DecodedPage:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise PasswordProtectedError from None
        raise UnreadableFileError("pdf") from None
    count = len(document)
    if count == 0:
        raise UnreadableFileError("pdf without pages")
    if count > limits.pages:
        raise TooManyPagesError(f"{count} pages")
    try:
        sheet = document[page]
        width, height = sheet.get_size()
        scale = _pdf_scale(width, height, limits)
        # As pdfium's own rendering rounds them.
        size = (math.ceil(width * scale), math.ceil(height * scale))
        own = _scan_scale(sheet, width, height, scale, limits) if scanned else scale
        less = min(scale, side / max(width, height)) if side else own
        picture = sheet.render(scale=less, may_draw_forms=True).to_pil().convert("RGB")
    except pypdfium2.PdfiumError:
        raise UnreadableFileError("pdf page") from None
    return DecodedPage("application/pdf", count, picture, size if side or own != scale else picture.size)


def _pdf_scale(width: float, height: float, limits: DecodeLimits) -> float:
    if width <= 0 or height <= 0:
        raise UnreadableFileError("pdf page without size")
    for scale in (limits.pdf_dpi / POINTS_PER_INCH, 1.0):
        if width * height * scale * scale <= limits.page_pixels:
            return scale
    raise TooManyPixelsError(f"{width:.0f} x {height:.0f} points")


def _scan_scale(
    sheet: pypdfium2.PdfPage, width: float, height: float, scale: float, limits: DecodeLimits
) -> float:  # fmt: skip
    """Return the scale at which the pictures that fill a page are rendered in their own pixels, else `scale`."""
    pictures = []
    for picture in itertools.islice(sheet.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3), _PICTURES):
        left, bottom, right, top = picture.get_bounds()
        columns, rows = picture.get_px_size()
        area = (right - left) * (top - bottom)
        if area > 0:
            pictures.append((area / (width * height), columns * rows / area))
    # A mask of letters is finer than the paper behind it; some scanners cut a page to strips.
    whole = [pixels for share, pixels in pictures if share >= _FILLS]
    share = sum(share for share, _ in pictures)
    if not whole and share < _FILLS:
        return scale
    density = max(whole) if whole else sum(part * pixels for part, pixels in pictures) / share
    own = max(1.0, min(limits.scan_dpi / POINTS_PER_INCH, math.sqrt(density)))
    if _FAR * scale < own < scale:
        # Enlarged a little by pdfium, scans of 150 dpi read as well as enlarged later, or better.
        return scale
    return own if width * height * own * own <= limits.page_pixels else scale


def _decode_picture(data: bytes, page: int, media_type: str, limits: DecodeLimits, side: int | None) -> DecodedPage:
    try:
        with Image.open(io.BytesIO(data), formats=[_FORMATS[media_type]]) as picture:
            count = getattr(picture, "n_frames", 1) if media_type == "image/tiff" else 1
            if count > limits.pages:
                raise TooManyPagesError(f"{count} pages")
            if page:
                picture.seek(page)
            width, height = picture.size
            if width * height > limits.page_pixels:
                raise TooManyPixelsError(f"{width} x {height} pixels")
            if side and media_type == "image/jpeg":
                share = min(1.0, side / max(width, height))
                picture.draft("RGB", (max(1, int(width * share)), max(1, int(height * share))))
            picture.load()
            shown = picture.size
            _turn_as_exif_says(picture)
            if side and media_type == "image/jpeg":
                size = (width, height) if picture.size == shown else (height, width)
                return DecodedPage(media_type, count, _rgb(picture), size)
            size = picture.size
            less = _rgb(picture)
            return DecodedPage(media_type, count, less.reduce(max(1, round(max(size) / side))) if side else less, size)
    except UnidentifiedImageError:
        raise (UnreadableFileError if len(data) > 64 else NotADocumentError)("picture") from None
    except MemoryError:
        raise DecoderFailedError("out of memory") from None
    except UnreadableFileError:
        raise
    except Exception:
        # Pillow's decoders raise OSError, ValueError, SyntaxError, struct.error and many more on bent files.
        raise UnreadableFileError("picture") from None


def _turn_as_exif_says(picture: Image.Image) -> None:
    # A photograph with bent EXIF data is still a photograph: it is shown as it is.
    with contextlib.suppress(Exception):
        ImageOps.exif_transpose(picture, in_place=True)


def _rgb(picture: Image.Image) -> Image.Image:
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        # What is transparent is paper: white, as every viewer shows it.
        layer = picture.convert("RGBA")
        paper = Image.new("RGB", layer.size, "white")
        paper.paste(layer, mask=layer.getchannel("A"))
        return paper
    if picture.mode.startswith(("I", "F")):
        # 16-bit scanners: Pillow's own conversion clips instead of scaling.
        _, high = picture.convert("F").getextrema()
        span = 65535.0 if isinstance(high, float) and high > 255 else 255.0
        return picture.convert("F").point(lambda value: value * (255.0 / span)).convert("L").convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")
