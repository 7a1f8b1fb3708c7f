"""A real sandbox on a real port, and gateways that ask it."""

import socket
from collections.abc import Iterator

import pytest

from gateways.connection import Patience
from tests.gateways.running import Sandbox, running


@pytest.fixture(scope="session")
def running_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """A sandbox for all tests that leave nothing behind, asked by somebody of little patience."""
    with running(tmp_path_factory.mktemp("sandbox"), Patience(timeout_s=1.5)) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    """A sandbox that nobody told anything and in which nothing fails; its ledger may hold other tests' effects."""
    assert running_sandbox.control.delete("/control/population").status_code == 204
    running_sandbox.fail()
    return running_sandbox


@pytest.fixture
def free_port() -> int:
    """A port of the loopback interface on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
