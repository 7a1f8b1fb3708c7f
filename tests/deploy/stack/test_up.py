"""`up`, `status` and `down` with the real servers."""

import os
import re
import socket
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from deploy.stack.state import PartState, Phase
from tests.deploy.stack.driver import Stack, gone

pytestmark = pytest.mark.engines

# Cold 3 s and warm 2.5 s on two idle cores; a test must not fail because others are at work.
START_WITHIN_S = 30.0


def listeners(processes: list[psutil.Process]) -> set[str]:
    found = set()
    for process in processes:
        with suppress(psutil.NoSuchProcess):  # a server's child for one connection is gone again soon
            listening = [each for each in process.net_connections("inet") if each.status == psutil.CONN_LISTEN]
            found |= {each.laddr.ip for each in listening}
    return found


def test_a_fresh_home_comes_up_whole(running: Stack) -> None:
    status = running.status
    assert status.is_healthy
    assert status.part("migrate").state is PartState.DONE
    assert {part.state for part in status.parts} == {PartState.HEALTHY, PartState.DONE}


def test_everything_listens_on_this_machine_only(running: Stack) -> None:
    assert listeners(running.processes()) == {"127.0.0.1"}


def test_no_secret_shows_in_an_argument_list_or_an_environment(running: Stack) -> None:
    secrets = [file.read_text().strip() for file in running.site.home.secrets.iterdir() if file.name != "s3.json"]
    shown = ""
    for process in running.processes():
        # What a worker started for one task may end between being listed and being asked.
        with suppress(psutil.NoSuchProcess):
            shown += " ".join([*process.cmdline(), *process.environ().values()])
    assert shown
    assert not [secret for secret in secrets if secret in shown]


def test_closed_runs_are_kept_for_thirty_days(running: Stack) -> None:
    answer = running.get("temporal_http", "/api/v1/namespaces/wathiq")
    assert re.search(rb'"workflowExecutionRetentionTtl":\s*"2592000s"', answer.body)


def test_runs_can_be_searched_by_status_queue_and_office(running: Stack) -> None:
    answer = running.get("temporal_http", "/cluster/namespaces/wathiq/search-attributes")
    assert all(name in answer.body for name in (b"WathiqStatus", b"WathiqQueue"))


def test_the_engines_pages_are_served(running: Stack) -> None:
    assert running.get("temporal_ui", "/").status == 200


def test_objects_are_reached_with_the_keys_only(running: Stack) -> None:
    assert running.object("PUT", "/wathiq/kept") == 200
    assert running.get("objects", "/wathiq/kept").status == 403
    assert running.get("objects_filer", "/buckets/wathiq/kept").status != 200


def test_the_database_asks_for_the_password(running: Stack) -> None:
    with running.connect() as connection:
        assert connection.execute("SHOW password_encryption").fetchone() == ("scram-sha-256",)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        running.connect(password="wrong")
    with pytest.raises(psycopg.OperationalError, match=r"no pg_hba\.conf entry"):
        running.connect(user="postgres")


def test_a_second_up_is_refused(running: Stack) -> None:
    before = running.status.supervisor
    assert running.up() == 3
    assert "already running" in running.said
    assert running.status.supervisor == before


def test_down_ends_everything_in_time_and_up_finds_the_data_again_on_other_ports(fresh: Stack) -> None:
    assert fresh.up() == 0, fresh.said
    with fresh.connect() as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS value")
    processes = fresh.processes()
    ports = fresh.site.ports

    begun = time.monotonic()
    assert fresh.down() == 0
    assert time.monotonic() - begun < 5.0
    assert gone(processes)
    assert fresh.status.phase is Phase.STOPPED
    assert {part.state for part in fresh.status.parts} == {PartState.STOPPED}

    taken = ("temporal", "objects", "database", "api")
    squatters = [socket.create_server(("127.0.0.1", ports[name])) for name in taken]
    begun = time.monotonic()
    assert fresh.up() == 0, fresh.said
    assert time.monotonic() - begun < START_WITHIN_S
    for squatter in squatters:
        squatter.close()
    # Others start beside this stack and may take one more.
    assert {name for name, number in fresh.site.ports.items() if number != ports[name]} >= set(taken)
    with fresh.connect() as connection:
        assert connection.execute("SELECT value FROM kept").fetchone() == (42,)


def test_down_where_nothing_runs_is_fine(fresh: Stack) -> None:
    assert fresh.down() == 0
    assert not fresh.status.is_running


@pytest.mark.skipif(os.getuid() != 0, reason="only root has to become somebody else for PostgreSQL")
def test_root_may_keep_a_home_where_nobody_else_can_go() -> None:
    with tempfile.TemporaryDirectory(prefix="wathiq-test-") as folder:
        stack = Stack(Path(folder) / "home", "tests.deploy.stack.stand_in:DATABASE_ONLY")
        Path(folder).chmod(0o700)
        assert stack.up() == 0, stack.said
        with stack.connect() as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        assert stack.down() == 0
