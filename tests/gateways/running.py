"""Apps served on a real port, and a running sandbox with gateways that ask it."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import uvicorn
from fastapi import FastAPI

from gateways.cards import HttpCards
from gateways.connection import Connection, Patience
from gateways.registration import HttpCovers
from gateways.registries import HttpRegistries
from gateways.sandbox.app import create_sandbox
from gateways.sandbox.notices import Receiver
from gateways.sms import HttpMessages

TOKEN = "control"


@contextmanager
def served(app: FastAPI, **options: Any) -> Iterator[str]:  # noqa: ANN401 - any setting of the server
    """Serve an app on a free port of the loopback interface, and give its address."""
    # asyncio turns Nagle's delay of 40 ms off only for sockets that say they are TCP.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(
            uvicorn.Config(app, log_level="critical", timeout_graceful_shutdown=1, lifespan="on", ws="none", **options)
        )
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=10)


@dataclass(frozen=True)
class Sandbox:
    """The control side of a running sandbox, and gateways to it."""

    url: str
    control: httpx2.Client
    registries: HttpRegistries
    covers: HttpCovers
    cards: HttpCards
    messages: HttpMessages

    def put(self, household: dict[str, object]) -> None:
        assert self.control.put("/control/population", json=household).status_code == 200

    def fail(self, **faults: Mapping[str, object]) -> None:
        assert self.control.put("/control/faults", json=faults).status_code == 200


@contextmanager
def running(data: Path, patience: Patience | None = None, receiver: Receiver | None = None) -> Iterator[Sandbox]:
    """Run a sandbox over a directory."""
    with served(create_sandbox(data, TOKEN, receiver)) as url:
        systems = ("rnp", "rsu", "cover", "ramed", "registration", "cards", "sms")
        lines = [Connection(name, url, patience=patience) for name in systems]
        with httpx2.Client(base_url=url, headers={"X-Control-Token": TOKEN}, trust_env=False) as control:
            yield Sandbox(
                url,
                control,
                HttpRegistries(*lines[:4]),
                HttpCovers(lines[4]),
                HttpCards(lines[5]),
                HttpMessages(lines[6]),
            )
        for line in lines:
            line.close()


def started(data: Path, port: int, **environment: str) -> subprocess.Popen[bytes]:
    """Start a sandbox in a process of its own, and wait until it answers."""
    process = subprocess.Popen(
        [sys.executable, "-m", "gateways.sandbox", "--port", str(port)],
        env={"WATHIQ_SANDBOX_DATA": str(data), "WATHIQ_SANDBOX_TOKEN": TOKEN, **environment},
        cwd=Path(__file__).parents[2],
    )
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            httpx2.get(f"http://127.0.0.1:{port}/healthz", trust_env=False)
        except httpx2.TransportError:
            time.sleep(0.05)
        else:
            return process
    process.kill()
    process.wait()
    raise AssertionError("the sandbox did not start")
