"""Readers lent to several threads: never more than there are, each file answered, refusals in the house's words."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from dossier.errors import UnreadableFileError
from dossier.reading import Box
from ocr.pool import ReaderPool
from tests.ocr import files

pytestmark = pytest.mark.reading


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    pool = ReaderPool(2)
    yield pool
    pool.close()


def test_many_threads_inspect_at_once(pool: ReaderPool) -> None:
    data = files.picture((800, 600))
    with ThreadPoolExecutor(8) as callers:
        found = list(callers.map(pool.inspect, [data, b"no picture at all"] * 8))
    assert [inspection.is_usable for inspection in found] == [True, False] * 8


def test_no_more_readers_are_started_than_there_are_slots(pool: ReaderPool) -> None:
    together = threading.Barrier(8)

    def look() -> int:
        together.wait()
        return len(pool.inspect(files.picture((400, 300))).page_sizes)

    with ThreadPoolExecutor(8) as callers:
        assert [call.result() for call in [callers.submit(look) for _ in range(8)]] == [1] * 8
    assert len(pool._free) <= 2


def test_what_cannot_be_shown_is_refused_by_code_and_the_reader_comes_back(pool: ReaderPool) -> None:
    for _ in range(3):
        with pytest.raises(UnreadableFileError):
            pool.crop(b"no picture at all", 1, Box(0, 0, 10, 10), 0)
    assert pool.page_image(files.picture((800, 600)), 1, 200, 90).startswith(b"\xff\xd8\xff")
