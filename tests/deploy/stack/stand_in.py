"""Stand-ins for our own processes, so that the stack is tested with real servers before and without them."""

import os
import signal
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from deploy.stack.database import DATABASE
from deploy.stack.objects import OBJECTS
from deploy.stack.ours import SERVERS, migration, server, worker
from deploy.stack.part import Part
from deploy.stack.temporal import TEMPORAL

HERE = "tests.deploy.stack.stand_in"

PARTS: tuple[Part, ...] = (
    TEMPORAL,
    OBJECTS,
    DATABASE,
    migration("migrate", needs=("database",), module=HERE),
    server("api", needs=(*SERVERS, "migrate"), module=HERE),
    worker("worker-reading", needs=(*SERVERS, "migrate"), nice=10, module=HERE),
)
DATABASE_ONLY: tuple[Part, ...] = (DATABASE,)
LIGHT: tuple[Part, ...] = (
    migration("migrate", needs=(), module=HERE),
    server("api", needs=("migrate",), module=HERE),
    worker("worker-reading", needs=("migrate",), nice=10, module=HERE),
)
BROKEN: tuple[Part, ...] = (
    server("api", needs=(), module=HERE),
    migration("migrate", needs=("api",), module="tests.deploy.stack.no_such_module"),
)


class _Health(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/healthz" else 404)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def main() -> None:
    name = sys.argv[1]
    if name == "migrate":
        return
    if name == "api":
        HTTPServer(("127.0.0.1", int(os.environ["WATHIQ_API_PORT"])), _Health).serve_forever()
    if name == "worker-reading" and os.fork() == 0:
        # A child that would outlive it, like a reader in a pool.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(600)
    while True:
        Path(os.environ["WATHIQ_READY_FILE"]).write_text(str(os.getpid()), encoding="utf-8")
        time.sleep(1)
