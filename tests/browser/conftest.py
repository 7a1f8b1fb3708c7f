"""The screens in Debian's Chromium, served by uvicorn over the fakes."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, sync_playwright

from api.app import create_app
from tests.api.house import House

CHROMIUM = "/usr/bin/chromium"
_FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]


@dataclass(frozen=True)
class Site:
    """One running application and what is behind it."""

    address: str
    house: House
    app: FastAPI

    def put(self, **parts: Any) -> None:  # noqa: ANN401 - any part of the services
        """Change parts of the application while it runs."""
        self.app.state.services = replace(self.app.state.services, **parts)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def site() -> Iterator[Site]:
    house = House(inspection_wait_s=1.0)
    app = create_app(house.services())
    with served(app) as address:
        yield Site(address, house, app)


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Serve an application on a port of its own, for as long as the context lasts."""
    server = uvicorn.Server(
        uvicorn.Config(app, host="127.0.0.1", port=0, lifespan="off", log_config=None, access_log=False)
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=20)
