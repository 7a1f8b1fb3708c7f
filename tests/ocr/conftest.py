"""One sandbox and one reader for all tests of the reader; files made small in bytes."""

from collections.abc import Iterator

import pytest

from ocr.reader import Reader
from ocr.sandbox import Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


@pytest.fixture(scope="session")
def reader(sandbox: Sandbox) -> Iterator[Reader]:
    with Reader(sandbox=sandbox) as made:
        yield made
