"""QR codes and bar codes on a page: QR, PDF417 and Code 128 only, which is what papers of this field carry.

Restricting the formats and the direction brings a page from 100 CPU ms to 10, and finds no codes in guilloche
(research/ocr.md §7).
What a code says may be personal data: it goes into the reading and nowhere else.
"""

import contextlib

import numpy as np
import zxingcpp

from dossier.reading import Box, Code
from ocr.engine import Rect
from ocr.page import Part

_FORMATS = zxingcpp.BarcodeFormats(
    [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.PDF417, zxingcpp.BarcodeFormat.Code128]
)
# A code says less than a page; more is somebody's joke.
_LONGEST = 4096


def codes_on(part: Part) -> list[Code]:
    """Return the codes of a page or region, from top to bottom."""
    found = []
    # A damaged code is no fault of the document: the paper is read without it.
    with contextlib.suppress(RuntimeError, ValueError):
        # Upright pages need no second search along the other axis, which costs 40 CPU ms.
        found = zxingcpp.read_barcodes(part.working.plain, formats=_FORMATS, try_rotate=False, try_invert=False)
    return [code for each in found if (code := _code(each, part))]


def _code(found: zxingcpp.Barcode, part: Part) -> Code | None:
    if not found.valid or not found.text or len(found.text) > _LONGEST:
        return None
    corners = found.position
    points = np.array(
        [(p.x, p.y) for p in (corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)]
    )
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    rect = part.on_page(Rect(int(left), int(top), int(right) + 1, int(bottom) + 1))
    return Code(found.format.name, found.text, part.page, Box(rect.left, rect.top, rect.width, rect.height))
