"""A stack that a test drives, and what it asks of it."""

import asyncio
import io
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import psycopg
from rich.console import Console

from deploy import stack
from deploy.stack.home import home_at
from deploy.stack.objects import signed
from deploy.stack.part import Site
from deploy.stack.ports import known
from deploy.stack.probes import Answer, http

SERVERS_AND_STAND_INS = "tests.deploy.stack.stand_in:PARTS"


class Stack:
    """A stack on a home of its own, driven by the functions behind the commands."""

    def __init__(self, home: Path, table: str = SERVERS_AND_STAND_INS) -> None:
        self.home = home
        self.table = table
        self.said = ""

    def up(self) -> int:
        told = io.StringIO()
        code = stack.up(self.home, detach=True, console=Console(file=told, width=200), table=self.table)
        self.said = told.getvalue()
        return code

    def down(self) -> int:
        return stack.down(self.home)

    @property
    def status(self) -> stack.StackStatus:
        return stack.status(self.home)

    @property
    def site(self) -> Site:
        home = home_at(self.home)
        return Site(home, known(home))

    def pid(self, part: str) -> int:
        process = self.status.part(part).process
        assert process is not None, f"{part} does not run"
        return process.pid

    def get(self, port: str, path: str) -> Answer:
        return asyncio.run(http(self.site.ports[port], path))

    def object(self, method: str, path: str) -> int:
        return asyncio.run(signed(self.site, method, path)).status

    def connect(self, password: str | None = None, user: str = "wathiq") -> psycopg.Connection:
        return psycopg.connect(
            host="127.0.0.1",
            port=self.site.ports["database"],
            dbname="wathiq",
            user=user,
            password=self.site.secret("database-password") if password is None else password,
            autocommit=True,
        )

    def processes(self) -> list[psutil.Process]:
        """The supervisor and everything below it."""
        supervisor = self.status.supervisor
        assert supervisor is not None
        process = psutil.Process(supervisor.pid)
        return [process, *process.children(recursive=True)]


def eventually(what: Callable[[], bool], within_s: float = 15.0) -> bool:
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        if what():
            return True
        time.sleep(0.1)
    return False


def gone(processes: list[psutil.Process]) -> bool:
    return all(not each.is_running() or each.status() == psutil.STATUS_ZOMBIE for each in processes)
