"""A rotation of wrapping keys under open dossiers, on real servers of its own: the benchmark, small."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.keeping import Keeping, rotation
from tests.conftest import running
from tests.servers import TABLE

pytestmark = pytest.mark.engines
# Keys are fetched anew all the time: one that was not wrapped again would show at once.
FRESH_S = 0.2


@pytest.fixture
def keeping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keeping]:
    """Servers of this test alone: others' open runs are sealed under other keys, and would fail its workers."""
    with running(tmp_path, TABLE) as servers:
        monkeypatch.setenv("PGPASSFILE", servers.environment["PGPASSFILE"])
        keeping = Keeping(servers.environment, FRESH_S)
        yield keeping
        keeping.own.close()


def test_wrapping_keys_change_under_open_dossiers_and_no_workflow_task_fails(keeping: Keeping) -> None:
    before = keeping.kek_file.newest()
    told = asyncio.run(rotation(keeping, 5))
    assert (told["failed_workflow_tasks"], told["failed_updates"], told["left_under_old_key"]) == (0, 0, 0)
    assert told["updates"] > 2 * told["open_dossiers"]
    assert before not in keeping.kek_file.ids()
    assert told["updates_after_the_drop"] == 5
