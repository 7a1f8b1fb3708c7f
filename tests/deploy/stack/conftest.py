"""Homes for stacks that tests start."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.stack.driver import Stack


@pytest.fixture(scope="module")
def running() -> Iterator[Stack]:
    """One stack for the tests of a module."""
    with tempfile.TemporaryDirectory(prefix="wathiq-test-") as folder:
        started = Stack(Path(folder) / "home")
        assert started.up() == 0, started.said
        yield started
        started.down()


@pytest.fixture
def fresh() -> Iterator[Stack]:
    """A home where nothing ran yet."""
    with tempfile.TemporaryDirectory(prefix="wathiq-test-") as folder:
        made = Stack(Path(folder) / "home")
        yield made
        made.down()
