"""One file's bytes to the pixels of one page. Runs in the sandbox's child only: decoders are where attacks land.

PDF pages are rendered at 200 dpi; a page so large that this passes the pixel cap is rendered at 72 dpi
(telephone scanners write one point a pixel), and refused where even that passes it. Pictures are turned as
EXIF says. Text layers and attachments of a PDF are not looked at. Only the first frame of an animated
picture and the main picture of a multi-picture JPEG count.

A page may be asked for small, for a first look: a JPEG is then decoded at a half or a quarter of its size, a PDF
rendered smaller, and every other picture reduced before it leaves the child.
"""

import contextlib
import io
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
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/tiff": "TIFF", "image/heic": "HEIF"}


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """One page as the file holds it: `pixels` is an RGB picture, upright as far as EXIF knows.

    `size` is the page's full width and height in pixels, whatever size it was asked for in.
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


def decode(data: bytes, page: int, limits: DecodeLimits, side: int | None = None) -> DecodedPage:
    """Decode one page, counted from 0; `side`: the longer side need not have more pixels than that.

    Raises:
        UnreadableFileError: one of its subclasses, with the stable code of the refusal.
    """
    media_type = screen(data[:HEAD_BYTES], len(data), limits).media_type
    if media_type == "application/pdf":
        return _decode_pdf(data, page, limits, side)
    return _decode_picture(data, page, media_type, limits, side)


def _decode_pdf(data: bytes, page: int, limits: DecodeLimits, side: int | None) -> DecodedPage:
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
        less = min(scale, side / max(width, height)) if side else scale
        picture = sheet.render(scale=less, may_draw_forms=True).to_pil().convert("RGB")
    except pypdfium2.PdfiumError:
        raise UnreadableFileError("pdf page") from None
    return DecodedPage("application/pdf", count, picture, size if side else picture.size)


def _pdf_scale(width: float, height: float, limits: DecodeLimits) -> float:
    if width <= 0 or height <= 0:
        raise UnreadableFileError("pdf page without size")
    for scale in (limits.pdf_dpi / POINTS_PER_INCH, 1.0):
        if width * height * scale * scale <= limits.page_pixels:
            return scale
    raise TooManyPixelsError(f"{width:.0f} x {height:.0f} points")


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
