"""The readers that are compared: Wathiq with each of its engines, and the naive one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from benchmarks.naive import NaiveReader
from benchmarks.remembered import RememberedEngine
from dossier.reading import Reading
from ocr.reader import Reader, start_engine
from ocr.settings import ReaderSettings

NAIVE = "naive"
ENGINES = ("auto", "tesserocr", "pytesseract", NAIVE)


class Reads(Protocol):
    """What the benchmark asks of any reader."""

    def read(self, data: bytes) -> Reading:
        """Read a file."""
        ...


@contextmanager
def opened(engine: str, remember: Path | None) -> Iterator[Reads]:
    """Yield a warm reader; with `remember` it keeps what the engine read in that folder, and times mean nothing."""
    if engine == NAIVE:
        yield NaiveReader()
        return
    settings = ReaderSettings(engine=engine)
    kept = RememberedEngine(start_engine(settings), remember) if remember else None
    with Reader(settings, engine=kept) as reader:
        reader.warm()
        yield reader
