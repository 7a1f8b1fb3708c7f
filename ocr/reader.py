"""The reader: a file's bytes in, its kind and fields out. Decoding happens in the sandbox, the rest here.

One reader serves one thread at a time; a worker keeps one a reading slot, warm.
"""

from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Self

import cv2

from dossier.inspection import Inspection
from dossier.reading import Box, Legibility, PageSize, Quality, Reading
from ocr import nets, quality
from ocr.abandoned import AbandonableEngine
from ocr.anchors import forget_rows
from ocr.codes import codes_on
from ocr.documents import Document, documents_of
from ocr.engine import Colour, Engine
from ocr.errors import UnreadableFileError
from ocr.fingerprint import fingerprint
from ocr.kind import UNKNOWN
from ocr.page import Page, read_page
from ocr.pages import turned, turns_to_try
from ocr.prepare import sight
from ocr.sandbox import Sandbox, SandboxedPage
from ocr.settings import ReaderSettings

_JPEG_QUALITY = 88
# What OpenCV, NumPy and Tesseract raise for pictures that nobody foresaw.
_OF_STRANGE_PIXELS = (cv2.error, ArithmeticError, ValueError, IndexError, RuntimeError)
# A first look at a file needs no more pixels than this on the longer side of a page.
_LOOK_SIDE = 1700


class Reader:
    """Reads files; close it, or use it as a context, to end its engine and its sandbox."""

    def __init__(
        self, settings: ReaderSettings | None = None, sandbox: Sandbox | None = None, engine: Engine | None = None
    ) -> None:
        """Start nothing yet; a sandbox that is handed over may be shared and is left open."""
        self._settings = settings or ReaderSettings()
        self._own_sandbox = sandbox is None
        self._sandbox = sandbox or Sandbox(self._settings.limits)
        self._engine: Engine | None = engine
        # More cores than one slot's would only slow the neighbours.
        cv2.setNumThreads(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the engine, and the sandbox where it is this reader's own."""
        if self._engine:
            self._engine.close()
            self._engine = None
        if self._own_sandbox:
            self._sandbox.close()

    def warm(self) -> None:
        """Load the nets, so that the first file does not wait for them."""
        self.engine()

    def inspect(self, data: bytes) -> Inspection:
        """Look at a file without reading it: does it open, how many pages, will it be legible?"""
        sizes, looks, prints, media_type = [], [], [], None
        try:
            with self._sandbox.file(data) as file:
                number, count = 0, 1
                while number < count:
                    page = file.page(number, _LOOK_SIDE)
                    media_type, count = page.media_type, page.pages
                    seen = sight(page.pixels)
                    sizes.append(_size(page.size, turns_to_try(seen)[0]))
                    looks.append(quality.look(seen, page.factor))
                    prints.append(fingerprint(cv2.cvtColor(page.pixels, cv2.COLOR_RGB2GRAY)))
                    number += 1
        except UnreadableFileError as error:
            return Inspection(_unreadable(error), media_type, error=error.code)
        except _OF_STRANGE_PIXELS:
            failed = UnreadableFileError("page")
            return Inspection(_unreadable(failed), media_type, error=failed.code)
        pictures = tuple(each for each in prints if each)
        return Inspection(quality.first_verdict(looks), media_type, tuple(sizes), pictures=pictures)

    def read(self, data: bytes, is_abandoned: Callable[[], bool] | None = None) -> Reading:
        """Read a file; one that cannot be opened comes back with its `error` code, never as an exception.

        Args:
            data: the whole file.
            is_abandoned: asked often whether nobody waits for the reading any more.

        Raises:
            ReadingAbandonedError: nobody does.
        """
        engine, pages = self.engine(), list[Page]()
        if is_abandoned is not None:
            engine = AbandonableEngine(engine, is_abandoned)
        try:
            for number, picture in enumerate(self.pictures(data), start=1):
                pages.append(read_page(engine, picture.pixels, number, picture.size))
            return reading_of(pages, documents_of(engine, [part for page in pages for part in page.parts]))
        except UnreadableFileError as error:
            return Reading(UNKNOWN, 0.0, _unreadable(error), tuple(page.size for page in pages), error=error.code)
        except _OF_STRANGE_PIXELS:
            # No page may end the process that reads the next one.
            failed = UnreadableFileError("page")
            return Reading(UNKNOWN, 0.0, _unreadable(failed), tuple(page.size for page in pages), error=failed.code)
        finally:
            forget_rows()

    def pictures(self, data: bytes) -> Iterator[SandboxedPage]:
        """Decode a file page by page, each upright as far as its EXIF data knows and as fine as it was scanned.

        Raises:
            UnreadableFileError: the file, or a page of it, cannot be opened.
        """
        with self._sandbox.file(data) as file:
            number, count = 0, 1
            while number < count:
                page = file.page(number, scanned=True)
                count = page.pages
                number += 1
                yield page

    def engine(self) -> Engine:
        """Return the engine, started if need be."""
        if self._engine is None:
            self._engine = start_engine(self._settings)
        return self._engine

    def crop(self, data: bytes, page: int, box: Box, margin: int = 0, turn: int = 0) -> bytes:
        """Return a part of a page, decoded in the sandbox and encoded anew as JPEG; `page` counts from 1.

        Raises:
            UnreadableFileError: the file cannot be opened.
        """
        picture = self._picture(data, page, turn)
        height, width = picture.shape[:2]
        left, top = max(0, box.x - margin), max(0, box.y - margin)
        right, bottom = min(width, box.x + box.width + margin), min(height, box.y + box.height + margin)
        if left >= right or top >= bottom:
            raise UnreadableFileError("box outside the page")
        return _jpeg(picture[top:bottom, left:right])

    def page_image(self, data: bytes, page: int, max_side: int, turn: int = 0) -> bytes:
        """Return a page as JPEG, no side longer than `max_side` pixels; `page` counts from 1.

        Raises:
            UnreadableFileError: the file cannot be opened.
        """
        picture = self._picture(data, page, turn)
        factor = min(1.0, max_side / max(picture.shape[:2]))
        if factor < 1:
            picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        return _jpeg(picture)

    def _picture(self, data: bytes, page: int, turn: int) -> Colour:
        with self._sandbox.file(data) as file:
            return turned(file.page(page - 1).pixels, turn)


def reading_of(pages: Sequence[Page], documents: Sequence[Document]) -> Reading:
    """Return what was read as the rest of the house knows it."""
    told = [document.reading() for document in documents]
    first = quality.first_verdict([page.look for page in pages if page.look])
    rows = [row for page in pages for part in page.parts for row in part.rows]
    return Reading(
        told[0].kind,
        told[0].kind_confidence,
        quality.final_verdict(first, rows, told),
        tuple(page.size for page in pages),
        told[0].fields,
        documents=tuple(told) if len(told) > 1 else (),
        codes=tuple(code for page in pages for part in page.parts for code in codes_on(part)),
    )


def start_engine(settings: ReaderSettings) -> Engine:
    """Return the engine that the settings name; where they leave it open, the fast one if it is installed."""
    found = nets.locate(settings.tessdata)
    if settings.engine != "pytesseract":
        try:
            from ocr.tesserocr_engine import TesserocrEngine
        except ImportError:
            if settings.engine == "tesserocr":
                raise
        else:
            return TesserocrEngine(found)
    from ocr.pytesseract_engine import PytesseractEngine

    return PytesseractEngine(found)


def _size(size: tuple[int, int], turn: int) -> PageSize:
    width, height = size
    return PageSize(width, height, turn) if turn in (0, 180) else PageSize(height, width, turn)


def _unreadable(error: UnreadableFileError) -> Quality:
    return Quality(Legibility.UNREADABLE, (error.code,) if error.code.startswith("quality.") else ())


def _jpeg(picture: Colour) -> bytes:
    done, content = cv2.imencode(
        ".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    if not done:
        raise UnreadableFileError("page cannot be encoded")
    return content.tobytes()
