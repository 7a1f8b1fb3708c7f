"""What a part of the stack is: a command, how to know it is well, and what has to be there before."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from deploy.stack.home import Home

REPOSITORY = Path(__file__).resolve().parents[2]
# Passed on to servers that are not ours; everything else of the caller's environment stays away from them.
PLAIN_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ")


@dataclass(frozen=True, slots=True)
class Site:
    """Where a stack runs: its home and its ports."""

    home: Home
    ports: Mapping[str, int]

    def secret(self, name: str) -> str:
        """A secret of the home."""
        return (self.home.secrets / name).read_text(encoding="utf-8").strip()

    def url(self, port: str) -> str:
        """The http address of a port."""
        return f"http://127.0.0.1:{self.ports[port]}"

    def plain_environment(self, **more: str) -> dict[str, str]:
        """The environment of a server that is not ours."""
        kept = {name: os.environ[name] for name in PLAIN_ENVIRONMENT if name in os.environ}
        return {**kept, "TMPDIR": str(self.home.scratch), **more}


@dataclass(frozen=True, slots=True)
class RunAs:
    """The unprivileged user a program is started as.

    Attributes:
        uid: user id.
        gid: group id.
        namespace: the ids hold in a user namespace of its own; outside, the program stays who we are.
    """

    uid: int
    gid: int
    namespace: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """How to start a program.

    Attributes:
        argv: program and arguments; never a secret.
        environment: the whole environment.
        directory: where it starts.
        run_as: another user, when we are root and the program refuses to be.
        nice: added to its niceness.
        death_signal: what it gets when the supervisor is gone.
    """

    argv: tuple[str, ...]
    environment: Mapping[str, str]
    directory: Path
    run_as: RunAs | None = None
    nice: int = 0
    death_signal: signal.Signals = signal.SIGKILL


@dataclass(frozen=True, slots=True)
class Vital:
    """What a check may look at."""

    site: Site
    pid: int


async def _nothing(_site: Site) -> None:
    """The step of a part that has none."""


@dataclass(frozen=True, slots=True)
class Part:
    """One process of the stack.

    Attributes:
        name: as shown and as in the names of its files.
        command: how to start it at a site.
        check: whether it is well now; None for a step that runs once and ends.
        needs: parts that have to be healthy before it starts.
        prepare: done before each start, such as laying out its data.
        settle: done once it is up, before it counts as healthy.
        port: name of the port shown for it.
        stop_signal: asks it to end in good order.
        start_s: seconds it may take to become healthy.
        loads_early: it starts at once, loads, and waits to be told that what it needs is there (`deploy/warm.py`).
    """

    name: str
    command: Callable[[Site], Command]
    check: Callable[[Vital], Awaitable[bool]] | None
    needs: tuple[str, ...] = ()
    prepare: Callable[[Site], Awaitable[None]] = _nothing
    settle: Callable[[Site], Awaitable[None]] = _nothing
    port: str | None = None
    stop_signal: signal.Signals = signal.SIGTERM
    start_s: float = 120.0
    loads_early: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """How a helping program ended."""

    status: int
    output: str = field(repr=False)


async def run_once(command: Command, given: str = "", limit_s: float = 60.0) -> Ended:
    """Runs a program to its end, leashed like a part, with text on its standard input."""
    process = await asyncio.create_subprocess_exec(
        *leashed(command),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        cwd=command.directory,
        env=command.environment,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(limit_s):
            output, _ = await process.communicate(given.encode())
    except BaseException:
        process.kill()
        await process.wait()
        raise
    return Ended(process.returncode or 0, output.decode(errors="replace"))


def leashed(command: Command) -> tuple[str, ...]:
    """The command as it is started: behind `leash.py`, which ties its life to ours."""
    run_as = command.run_as
    options = (
        os.getpid(),
        int(command.death_signal),
        command.nice,
        -1 if run_as is None else run_as.uid,
        -1 if run_as is None else run_as.gid,
        int(run_as is not None and run_as.namespace),
    )
    leash = str(Path(__file__).with_name("leash.py"))
    # Isolated and without site: the shim is up in 20 ms, with nothing of ours on its path.
    return (sys.executable, "-I", "-S", leash, ",".join(map(str, options)), *command.argv)
