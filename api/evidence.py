"""The place on a document that something is said of, as a picture; originals are never served: it was re-encoded."""

from starlette.responses import Response

from api.intake import fetch
from api.services import Services
from dossier.reading import Box
from dossier.record import Document

# A word alone is hard to judge: this much of the box's size is shown around it.
_AROUND = 0.6
_AROUND_LEAST = 40
# What the reader lost of a value stands beside what it read: so many heights of the box to either side.
_BESIDE = 6


def crop(services: Services, number: str, document: Document, page: int, box: Box) -> Response:
    """Return a place of a page with what stands around it. Raises as `fetch` does."""
    data = fetch(services, number, document)
    return picture(services.readers.crop(data, page, _around(box, document, page), turn(document, page)))


def turn(document: Document, page: int) -> int:
    """Return the quarter turn that set the page upright when it was read; 0 where it was not."""
    sizes = document.reading.page_sizes if document.reading else ()
    return sizes[page - 1].turn if page <= len(sizes) else 0


def picture(content: bytes) -> Response:
    """Return an image that no browser keeps."""
    return Response(content, media_type="image/jpeg", headers={"Cache-Control": "no-store"})


def _around(box: Box, document: Document, page: int) -> Box:
    margin_x = max(round(box.width * _AROUND), box.height * _BESIDE, _AROUND_LEAST)
    margin_y = max(round(box.height * _AROUND), _AROUND_LEAST)
    left, top = max(box.x - margin_x, 0), max(box.y - margin_y, 0)
    right, bottom = box.x + box.width + margin_x, box.y + box.height + margin_y
    if document.reading is not None and page <= document.reading.pages:
        size = document.reading.page_sizes[page - 1]
        right, bottom = min(right, size.width), min(bottom, size.height)
    return Box(left, top, max(right - left, 1), max(bottom - top, 1))
