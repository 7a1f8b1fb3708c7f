"""What is running: told by the supervisor in one file, read by `status`, by `down` and by the next `up`."""

import json
import time
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path

import psutil

from deploy.stack.home import Home, read_json, write_whole

# Clocks of the kernel and of psutil agree to a tick, 10 ms; another process can't get the same id that soon.
SAME_START_S = 0.05


class PartState(StrEnum):
    """Where a part is in its life."""

    WAITING = "waiting"
    STARTING = "starting"
    HEALTHY = "healthy"
    UNWELL = "unwell"
    RESTARTING = "restarting"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


class Phase(StrEnum):
    """Where the whole stack is in its life."""

    STARTING = "starting"
    UP = "up"
    STOPPING = "stopping"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ProcessMark:
    """A process named for good: its id, and when it started (Unix time), since ids are used again."""

    pid: int
    started: float

    @classmethod
    def of(cls, pid: int) -> "ProcessMark":
        """The mark of a running process.

        Raises:
            psutil.NoSuchProcess: it is gone.
        """
        return cls(pid, psutil.Process(pid).create_time())

    def is_alive(self) -> bool:
        """Whether this very process still runs."""
        try:
            return self._is_now() and str(psutil.Process(self.pid).status()) != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False

    def is_reused(self) -> bool:
        """Whether somebody else has the process id by now, and with it the session that had its number."""
        try:
            return not self._is_now()
        except psutil.NoSuchProcess:
            return False

    def _is_now(self) -> bool:
        return abs(float(psutil.Process(self.pid).create_time()) - self.started) < SAME_START_S


@dataclass(frozen=True, slots=True)
class PartStatus:
    """One part as it is now.

    Attributes:
        name: the part.
        state: as the supervisor last saw it.
        process: None while it has none.
        port: the port it listens on, where it has one.
        restarts: how often it was started again.
        note: why it is not healthy, when it isn't.
        log: where it writes.
    """

    name: str
    state: PartState
    log: Path
    process: ProcessMark | None = None
    port: int | None = None
    restarts: int = 0
    note: str = ""

    @property
    def uptime_s(self) -> float | None:
        """Seconds since its process started."""
        return None if self.process is None else max(0.0, time.time() - self.process.started)


@dataclass(frozen=True, slots=True)
class StackStatus:
    """The stack as it is now.

    Attributes:
        home: its directory.
        phase: where it is in its life.
        supervisor: who runs it.
        parts: in the order of the table.
        table: where the table of parts is written, `module:NAME`.
        failure: why it failed, when it did.
        tail: the last lines of the log of the part that failed.
    """

    home: Path
    phase: Phase
    supervisor: ProcessMark | None = None
    parts: tuple[PartStatus, ...] = ()
    table: str = ""
    failure: str = ""
    tail: str = field(default="", repr=False)

    @property
    def is_running(self) -> bool:
        """Whether a supervisor is at work."""
        return self.supervisor is not None and self.supervisor.is_alive()

    @property
    def is_healthy(self) -> bool:
        """Whether everything is up and well."""
        well = {PartState.HEALTHY, PartState.DONE}
        return self.is_running and self.phase is Phase.UP and all(part.state in well for part in self.parts)

    def part(self, name: str) -> PartStatus:
        """A part by its name.

        Raises:
            KeyError: no such part.
        """
        return {part.name: part for part in self.parts}[name]


def save(home: Home, status: StackStatus) -> None:
    """Writes the state file."""
    write_whole(home.state, json.dumps(asdict(status), default=str, indent=1) + "\n", durable=False)


def load(home: Home) -> StackStatus:
    """What the state file says, true or not any more; a stopped stack where there is none."""
    raw = read_json(home.state)
    if not raw:
        return StackStatus(home.root, Phase.STOPPED)

    def mark(entry: dict[str, float] | None) -> ProcessMark | None:
        return None if entry is None else ProcessMark(int(entry["pid"]), entry["started"])

    parts = tuple(
        PartStatus(
            name=entry["name"],
            state=PartState(entry["state"]),
            log=Path(entry["log"]),
            process=mark(entry["process"]),
            port=entry["port"],
            restarts=entry["restarts"],
            note=entry["note"],
        )
        for entry in raw["parts"]
    )
    return StackStatus(
        home=home.root,
        phase=Phase(raw["phase"]),
        supervisor=mark(raw["supervisor"]),
        parts=parts,
        table=raw["table"],
        failure=raw["failure"],
        tail=raw["tail"],
    )
