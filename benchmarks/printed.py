"""`worker-reading` with a reader that knows what some papers say: a stack whose reading takes time and no CPU.

A file that is not among those known is really read. The table is that of `wathiq up` otherwise; what is known is
written down before it starts, at the path in PRINTED_READINGS: by SHA-256 of a file's bytes, sealed by nobody, since
all of it is made up.
"""

import hashlib
import os
import sys
import time
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from pydantic import TypeAdapter

from deploy import logs
from deploy.processes import worker_reading
from deploy.settings import Settings
from deploy.stack.ours import READING_NICE, SERVERS, worker
from deploy.stack.part import Part
from deploy.stack.parts import PARTS as WHOLE
from deploy.wiring import House
from dossier.reading import Reading
from ocr.pool import ReaderPool

TABLE = "benchmarks.printed:PARTS"
KNOWN = "PRINTED_READINGS"
PARTS: tuple[Part, ...] = tuple(
    worker(part.name, (*SERVERS, "migrate"), READING_NICE, "benchmarks.printed")
    if part.name == "worker-reading"
    else part
    for part in WHOLE
)
# About what a page takes on a core of its own.
_READS_FOR_S = 1.0
_READINGS = TypeAdapter(dict[str, Reading])


def digest(data: bytes) -> str:
    """Return what a file is known by."""
    return hashlib.sha256(data).hexdigest()


def write(path: Path, known: Mapping[str, Reading]) -> None:
    """Write down what some files say."""
    path.write_bytes(_READINGS.dump_json(dict(known)))
    os.environ[KNOWN] = str(path)


class PrintedReaders(ReaderPool):
    """Real readers, but for the files that are known: what they say is told after as long as reading them takes."""

    def __init__(self, slots: int, known: Mapping[str, Reading]) -> None:
        super().__init__(slots)
        self._known = known

    def read(self, data: bytes, is_abandoned: Callable[[], bool] | None = None) -> Reading:
        """Return what a paper says."""
        if (found := self._known.get(digest(data))) is None:
            return super().read(data, is_abandoned)
        time.sleep(_READS_FOR_S)
        return found


class PrintedHouse(House):
    """A house with such readers."""

    @cached_property
    def readers(self) -> PrintedReaders:
        """Readers that know some papers."""
        known = _READINGS.validate_json(Path(os.environ[KNOWN]).read_bytes())
        return PrintedReaders(self.settings.reading_slots, known)


def main() -> int:
    """Run the one process that this module changes."""
    logs.configure(sys.argv[1])
    worker_reading(PrintedHouse(Settings()))
    return 0
