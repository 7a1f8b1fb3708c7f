"""Which ports the parts listen on: the preferred one, or the next free one, the same again at the next start.

Ports are looked for below 32768: Linux takes client ports from there up, and a client must not sit on ours while a
part restarts.
"""

import fcntl
import json
import os
import socket
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from deploy.stack.errors import NoFreePortError
from deploy.stack.home import Home, read_json, write_whole

TRIES = 400
HIGHEST = 65_535


@dataclass(frozen=True, slots=True)
class Port:
    """A port somebody needs.

    Attributes:
        name: what it is called in `ports.json`.
        preferred: taken when free.
        twin: distance to a second port that has to be free too; 0 for none.
    """

    name: str
    preferred: int
    twin: int = 0


# SeaweedFS puts its gRPC ports 10000 above, and some of its own clients count on that.
GRPC = 10_000

PORTS: tuple[Port, ...] = (
    Port("api", 8000),
    Port("sandbox", 8100),
    Port("temporal", 7233),
    Port("temporal_ui", 8233),
    Port("temporal_http", 7243),
    Port("temporal_metrics", 7253),
    Port("database", 5440),
    Port("objects", 8333, GRPC),
    Port("objects_master", 9333, GRPC),
    Port("objects_volume", 9340, GRPC),
    Port("objects_filer", 8888, GRPC),
    Port("objects_admin", 13646, GRPC),
)


class Reservation:
    """The ports of one running stack: no other stack of this user picks them, even while a part is down."""

    def __init__(self) -> None:
        self._claims: list[IO[str]] = []
        self.ports: dict[str, int] = {}

    def take(self, home: Home, wanted: tuple[Port, ...] = PORTS) -> Mapping[str, int]:
        """Chooses a port for each that is wanted and writes them to the home's `ports.json`.

        Raises:
            NoFreePortError: all in reach are taken.
        """
        path = home.root / "ports.json"
        before = read_json(path)
        for port in wanted:
            self.ports[port.name] = self._choose(port, before.get(port.name))
        if self.ports != before:
            write_whole(path, json.dumps(self.ports, indent=2) + "\n", 0o644)
        return self.ports

    def release(self) -> None:
        """Gives the ports back."""
        for claim in self._claims:
            claim.close()
        self._claims.clear()

    def _choose(self, port: Port, before: int | None) -> int:
        following = range(port.preferred, min(port.preferred + TRIES, HIGHEST - port.twin + 1))
        for number in (before, *following) if isinstance(before, int) else following:
            if all(self._free(each) for each in {number, number + port.twin}):
                return number
        raise NoFreePortError(port.name, port.preferred)

    def _free(self, number: int) -> bool:
        if not is_free(number):
            return False
        claims = Path(tempfile.gettempdir()) / f"wathiq-ports-{os.getuid()}"
        claims.mkdir(mode=0o700, exist_ok=True)
        claim = (claims / str(number)).open("w", encoding="utf-8")
        try:
            fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            claim.close()
            return False
        self._claims.append(claim)
        return True


def is_free(number: int) -> bool:
    """Whether nobody listens on the port at 127.0.0.1; connections that are closing down do not count."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", number))
        except OSError:
            return False
    return True


def known(home: Home) -> Mapping[str, int]:
    """The ports chosen at the last start."""
    return {name: number for name, number in read_json(home.root / "ports.json").items() if isinstance(number, int)}
