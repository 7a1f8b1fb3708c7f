"""The reader: a file's bytes in, its kind and fields out. Decoding happens in the sandbox, the rest here.

One reader serves one thread at a time; a worker keeps one a reading slot, warm.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

import cv2

from dossier.documents import KINDS
from dossier.inspection import Inspection
from dossier.reading import Box, Legibility, PageSize, Quality, Reading
from ocr import kind as kinds
from ocr import nets, quality
from ocr.combine import Found, choose, confirmed_by_latin, with_zone
from ocr.engine import Colour, Engine, Rect, Word
from ocr.errors import UnreadableFileError
from ocr.finder import candidates
from ocr.forms.mrz import ZoneRead, find_zone
from ocr.lines import Row, merge
from ocr.pages import SURE_WORDS, turned, turns_to_try
from ocr.prepare import Working, prepare, sight
from ocr.sandbox import Sandbox
from ocr.second_pass import both_scripts
from ocr.settings import ReaderSettings
from ocr.verify import Verified, verify

_JPEG_QUALITY = 88


@dataclass(frozen=True, slots=True)
class _Page:
    """One page read: its number from 1, size and turn, working image, rows, zone, and what its pixels look like."""

    number: int
    size: PageSize
    working: Working
    rows: list[Row]
    zone: tuple[ZoneRead, Rect] | None
    guess: kinds.KindGuess
    look: quality.Look


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
        self._started()

    def inspect(self, data: bytes) -> Inspection:
        """Look at a file without reading it: does it open, how many pages, will it be legible?"""
        sizes, looks, media_type = [], [], None
        try:
            with self._sandbox.file(data) as file:
                number, count = 0, 1
                while number < count:
                    page = file.page(number)
                    media_type, count = page.media_type, page.pages
                    seen = sight(page.pixels)
                    sizes.append(_size(page.pixels, turns_to_try(seen)[0]))
                    looks.append(quality.look(seen))
                    number += 1
        except UnreadableFileError as error:
            return Inspection(_unreadable(error), media_type, error=error.code)
        return Inspection(quality.first_verdict(looks), media_type, tuple(sizes))

    def read(self, data: bytes) -> Reading:
        """Read a file; one that cannot be opened comes back with its `error` code, never as an exception."""
        pages: list[_Page] = []
        try:
            with self._sandbox.file(data) as file:
                number, count = 0, 1
                while number < count:
                    page = file.page(number)
                    count = page.pages
                    number += 1
                    pages.append(self._read_page(page.pixels, number))
        except UnreadableFileError as error:
            return Reading(kinds.UNKNOWN, 0.0, _unreadable(error), tuple(p.size for p in pages), error=error.code)
        guess = _joint(pages)
        fields = self._fields(pages, guess.name)
        first = quality.first_verdict([page.look for page in pages])
        verdict = quality.final_verdict(first, [row for page in pages for row in page.rows])
        return Reading(
            guess.name,
            guess.confidence,
            verdict,
            tuple(page.size for page in pages),
            {name: fields[name].reading() for name in KINDS[guess.name].fields if name in fields},
        )

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

    def _read_page(self, pixels: Colour, number: int) -> _Page:
        engine = self._started()
        first = sight(pixels)
        looked = quality.look(first)
        best: tuple[int, Working, list[Word], int] | None = None
        for turn in turns_to_try(first):
            working = prepare(sight(turned(pixels, turn)) if turn else first)
            words = engine.words(working.even, engine.nets.fra[0])
            sure = _sure_words(words)
            if best is None or sure > best[3]:
                best = turn, working, words, sure
            if sure >= SURE_WORDS or looked.letters is None:
                break
        if best is None:
            raise UnreadableFileError("page without turns")
        turn, working, words, _ = best
        rows = merge(*both_scripts(engine, working.even, words))
        zone = find_zone(engine, working.even, rows, _today())
        guess = kinds.judge(rows, zone[0] if zone else None)
        return _Page(number, _size(pixels, turn), working, rows, zone, guess, looked)

    def _fields(self, pages: Sequence[_Page], name: str) -> dict[str, Found]:
        kind = KINDS[name]
        reads: dict[str, list[tuple[Verified, int, Rect]]] = {}
        for page in pages:
            for read in verify(self._started(), page.working, page.rows, kind, candidates(page.rows, kind)):
                rect = _inside(page.working.on_page(read.candidate.rect), page.size)
                reads.setdefault(read.candidate.field, []).append((read, page.number, rect))
        fields = {field: choose(found) for field, found in reads.items()}
        for page in pages:
            if page.zone and kind.zones:
                zone, rect = page.zone
                fields = with_zone(fields, name, zone, page.number, _inside(page.working.on_page(rect), page.size))
        return confirmed_by_latin(fields)

    def _started(self) -> Engine:
        if self._engine is None:
            self._engine = start_engine(self._settings)
        return self._engine


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


def _joint(pages: Sequence[_Page]) -> kinds.KindGuess:
    """Return the kind of the whole file: the surest page's."""
    named = [page.guess for page in pages if page.guess.name != kinds.UNKNOWN]
    return max(named or [page.guess for page in pages], key=lambda guess: guess.confidence)


def _sure_words(words: Sequence[Word]) -> int:
    return sum(word.confidence >= 0.8 and len(word.text) >= 3 and any(c.isalnum() for c in word.text) for word in words)


def _size(pixels: Colour, turn: int) -> PageSize:
    height, width = pixels.shape[:2]
    return PageSize(width, height, turn) if turn in (0, 180) else PageSize(height, width, turn)


def _inside(rect: Rect, size: PageSize) -> Rect:
    left, top = max(0, rect.left), max(0, rect.top)
    return Rect(left, top, max(left + 1, min(size.width, rect.right)), max(top + 1, min(size.height, rect.bottom)))


def _unreadable(error: UnreadableFileError) -> Quality:
    return Quality(Legibility.UNREADABLE, (error.code,) if error.code.startswith("quality.") else ())


def _jpeg(picture: Colour) -> bytes:
    done, content = cv2.imencode(
        ".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    if not done:
        raise UnreadableFileError("page cannot be encoded")
    return content.tobytes()


def _today() -> date:
    # The century of a two-digit year is all that the day is needed for.
    return datetime.now(UTC).date()
