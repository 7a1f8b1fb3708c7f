"""A plugin of pytest for the tiers: notes which tests there are, and begins with those that take long.

To know the marks of tests pytest imports every test file, and each process of each tier does: 15 s of a CPU. What the
first tier notes spares the others all files that hold nothing for them. Of processes that share a tier, one that gets
the longest file last keeps all others waiting.
"""

import os
from collections.abc import Generator
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Two options that `.ci/tiers.py` gives."""
    parser.addoption("--note-tests", metavar="FILE", help="write a line for each test: its file and its marks")
    parser.addoption("--first", metavar="PATH", action="append", default=[], help="begin with the tests of this path")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Generator[None]:
    """Note all tests with the marks that conftests gave them, also those that this run leaves to others."""
    everything = list(items)
    yield
    note = config.getoption("--note-tests")
    if note and os.environ.get("PYTEST_XDIST_WORKER", "gw0") == "gw0":
        Path(note).write_text("".join(f"{_line(config, each)}\n" for each in everything), encoding="utf-8")
    first = config.getoption("--first")
    # Tests of one file stay together, in their order.
    items.sort(key=lambda each: _rank(_path(config, each), first))


def _line(config: pytest.Config, test: pytest.Item) -> str:
    return " ".join([_path(config, test), *sorted({mark.name for mark in test.iter_markers()})])


def _path(config: pytest.Config, test: pytest.Item) -> str:
    return test.path.relative_to(config.rootpath).as_posix()


def _rank(path: str, first: list[str]) -> int:
    return next((rank for rank, begin in enumerate(first) if path.startswith(begin)), len(first))
