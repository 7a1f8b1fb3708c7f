"""Readers for several threads at once: the adapter of `dossier.ports.Readers`.

A reader serves one thread at a time. The pool lends each caller one of its own; recognition lets other threads run,
so two readers of one process keep two cores busy. All share one sandbox. OpenCV, Tesseract and the sandbox are loaded
with the first reader: a process that may never show a picture starts without them.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dossier.errors import UnreadableFileError
from dossier.inspection import Inspection
from dossier.reading import Box, Reading
from ocr.errors import UnreadableFileError as NotReadError
from ocr.settings import ReaderSettings

if TYPE_CHECKING:
    from ocr.reader import Reader
    from ocr.sandbox import Sandbox


class ReaderPool:
    """So many readers, each started when it is first needed; callers wait for a free one."""

    def __init__(self, size: int, settings: ReaderSettings | None = None) -> None:
        self._settings = settings or ReaderSettings()
        self._slots = threading.BoundedSemaphore(size)
        self._lock = threading.Lock()
        self._sandbox: Sandbox | None = None
        # Last in, first out: a reader that is warm is used again before another is started.
        self._free: list[Reader] = []

    def warm(self) -> None:
        """Load everything that the first file would wait for."""
        with self._lent() as reader:
            reader.warm()

    def close(self) -> None:
        """End the readers that are free and the sandbox; nothing may be lent out."""
        for reader in self._free:
            reader.close()
        if self._sandbox is not None:
            self._sandbox.close()

    def inspect(self, data: bytes) -> Inspection:
        """Judge whether a file can be used."""
        with self._lent() as reader:
            return reader.inspect(data)

    def read(self, data: bytes, is_abandoned: Callable[[], bool] | None = None) -> Reading:
        """Read a file; never raises for what is in it. Raises ReadingAbandonedError once nobody waits for it."""
        with self._lent() as reader:
            return reader.read(data, is_abandoned)

    def crop(self, data: bytes, page: int, box: Box, turn: int) -> bytes:
        """Return a JPEG of a part of a page, re-encoded. Raises dossier's UnreadableFileError."""
        with self._lent() as reader:
            return reader.crop(data, page, box, turn=turn)

    def page_image(self, data: bytes, page: int, max_side: int, turn: int) -> bytes:
        """Return a JPEG of a page, re-encoded. Raises dossier's UnreadableFileError."""
        with self._lent() as reader:
            return reader.page_image(data, page, max_side, turn)

    @contextmanager
    def _lent(self) -> "Iterator[Reader]":
        with self._slots:
            with self._lock:
                reader = self._free.pop() if self._free else self._started()
            try:
                yield reader
            except NotReadError as error:
                raise UnreadableFileError(error.code) from None
            finally:
                self._free.append(reader)

    def _started(self) -> "Reader":
        from ocr.reader import Reader
        from ocr.sandbox import Sandbox

        if self._sandbox is None:
            self._sandbox = Sandbox(self._settings.limits)
        return Reader(self._settings, self._sandbox)
