"""What `kill -9` leaves: parts come back, a killed supervisor takes everything along, data is found again."""

import os
import signal
from pathlib import Path

import psutil
import pytest

from deploy.stack.state import PartState, Phase
from tests.deploy.stack.driver import Stack, eventually, gone

pytestmark = pytest.mark.faults


@pytest.mark.parametrize("name", ["temporal", "objects", "database", "api", "worker-reading"])
def test_a_killed_part_comes_back(running: Stack, name: str) -> None:
    before = running.pid(name)
    os.kill(before, signal.SIGKILL)

    def is_back() -> bool:
        part = running.status.part(name)
        return part.state is PartState.HEALTHY and part.process is not None and part.process.pid != before

    assert eventually(is_back), running.status
    assert running.status.part(name).restarts >= 1
    assert eventually(lambda: running.status.is_healthy)


def test_a_killed_supervisor_leaves_nobody_behind_and_the_next_up_adopts_the_data(fresh: Stack) -> None:
    assert fresh.up() == 0, fresh.said
    with fresh.connect() as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS value")
    assert fresh.object("PUT", "/wathiq/kept") == 200
    supervisor, *others = fresh.processes()
    assert any(
        "stand_in" in " ".join(child.cmdline()) for child in psutil.Process(fresh.pid("worker-reading")).children()
    )

    supervisor.kill()

    assert eventually(lambda: gone(others), within_s=5.0), [each for each in others if each.is_running()]
    assert fresh.status.phase is Phase.STOPPED
    assert fresh.up() == 0, fresh.said
    with fresh.connect() as connection:
        assert connection.execute("SELECT value FROM kept").fetchone() == (42,)
    assert fresh.object("GET", "/wathiq/kept") == 200


def test_a_lock_of_postgresql_that_names_a_stranger_is_stale(fresh: Stack) -> None:
    fresh.table = "tests.deploy.stack.stand_in:DATABASE_ONLY"
    assert fresh.up() == 0, fresh.said
    database = fresh.home / "database" / "data"
    content = (database / "postmaster.pid").read_text().split("\n", 1)[1]
    fresh.down()
    # After the machine restarted, anybody may have that number: here it is ours.
    (database / "postmaster.pid").write_text(f"{os.getpid()}\n{content}")
    assert fresh.up() == 0, fresh.said


def test_children_that_ignore_the_end_of_their_part_are_ended(fresh: Stack) -> None:
    fresh.table = "tests.deploy.stack.stand_in:LIGHT"
    assert fresh.up() == 0, fresh.said
    processes = fresh.processes()
    assert fresh.down() == 0
    assert gone(processes)


def test_orphans_of_a_run_whose_warden_was_killed_too_are_ended_by_the_next_up(fresh: Stack) -> None:
    fresh.table = "tests.deploy.stack.stand_in:LIGHT"
    assert fresh.up() == 0, fresh.said
    supervisor, *others = fresh.processes()
    (warden,) = (each for each in others if each.cmdline()[-1].endswith("warden.py"))
    (child,) = psutil.Process(fresh.pid("worker-reading")).children()
    warden.kill()
    supervisor.kill()
    assert eventually(lambda: gone([each for each in others if each.pid != child.pid]), within_s=5.0)
    assert child.is_running()
    assert fresh.up() == 0, fresh.said
    assert gone([child])


def test_a_part_that_does_not_start_takes_the_others_down_and_shows_its_log(fresh: Stack) -> None:
    fresh.table = "tests.deploy.stack.stand_in:BROKEN"
    assert fresh.up() == 1
    assert "no_such_module" in fresh.said
    status = fresh.status
    assert status.phase is Phase.FAILED
    assert status.part("migrate").state is PartState.FAILED
    assert {part.process for part in status.parts} == {None}
    assert not _users_of(fresh.home)


def _users_of(home: Path) -> list[int]:
    """Processes that were told this home."""
    found = []
    for process in psutil.process_iter():
        try:
            told = process.environ().get("WATHIQ_HOME")
        except psutil.Error:
            continue
        if told == str(home):
            found.append(process.pid)
    return found
