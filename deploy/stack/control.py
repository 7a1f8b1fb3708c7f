"""`up`, `down` and `status`, as plain functions; the commands of `deploy/cli.py` call them."""

import asyncio
import fcntl
import importlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from deploy.stack import credentials, ports
from deploy.stack.errors import AlreadyRunningError, StackError
from deploy.stack.home import Home, empty_scratch, home_at, lay_out
from deploy.stack.orphans import end_orphans
from deploy.stack.ours import environment
from deploy.stack.part import REPOSITORY, Part, Site, Vital
from deploy.stack.running import rotate, tail_of
from deploy.stack.screen import Screen
from deploy.stack.state import PartState, Phase, ProcessMark, StackStatus, load, save
from deploy.stack.supervisor import Supervisor

TABLE = "deploy.stack.parts:PARTS"
OK, FAILED, REFUSED = 0, 1, 3
WATCH_S = 0.1
# `_stop_all` takes at most 4.8 s.
DOWN_WITHIN_S = 8.0
_DETACHED: list[subprocess.Popen[bytes]] = []
STOPPING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def default_home() -> Path:
    """The home the environment names, else `.wathiq` here."""
    return Path(os.environ.get("WATHIQ_HOME") or ".wathiq")


def up(home: Path, detach: bool = False, console: Console | None = None, table: str = TABLE) -> int:
    """Starts the stack.

    Args:
        home: its directory, made if missing.
        detach: return when all is healthy and leave it running; otherwise stay until Ctrl-C or SIGTERM.
        console: where progress is shown; standard error when not given.
        table: where the table of parts is written, `module:NAME`.

    Returns:
        0 when it came up (and, attached, was stopped in good order), 1 when it failed, with nothing left running,
        3 when it runs already.
    """
    place = home_at(home)
    screen = Screen(console or Console(stderr=True))
    try:
        return _up_detached(place, screen, table) if detach else supervise(place, table, screen.show, screen)
    except AlreadyRunningError as error:
        screen.say(str(error))
        return REFUSED
    except StackError as error:
        screen.say(str(error))
        return FAILED


def down(home: Path) -> int:
    """Stops the stack of a home, and whatever an earlier run left behind; 0 when nothing runs afterwards."""
    place = home_at(home)
    before = load(place)
    supervisor = before.supervisor
    if supervisor is not None and supervisor.is_alive():
        os.kill(supervisor.pid, signal.SIGTERM)
        if not _gone(supervisor, DOWN_WITHIN_S):
            os.kill(supervisor.pid, signal.SIGKILL)
            if not _gone(supervisor, WATCH_S * 10):
                return FAILED
    # One that this process started waits to be collected by it.
    _DETACHED[:] = [each for each in _DETACHED if each.poll() is None]
    after = load(place)
    end_orphans(place, after)
    if after.phase not in {Phase.STOPPED, Phase.FAILED}:
        save(place, _stopped(after))
    return OK


def status(home: Path) -> StackStatus:
    """How the stack of a home is, asked of its parts now."""
    place = home_at(home)
    told = load(place)
    if not told.is_running:
        return _stopped(told)
    site = Site(place, ports.known(place))
    return asyncio.run(_checked(told, site))


def environment_of(home: Path) -> dict[str, str]:
    """What the processes of a home's stack are told, for commands that reach it; empty where none ever ran."""
    place = home_at(home)
    known = ports.known(place)
    return environment(Site(place, known)) if known else {}


def wait_until_up(home: Path, show: Callable[[StackStatus], None], process: subprocess.Popen[bytes]) -> StackStatus:
    """Watches a detached supervisor until all is healthy or it has ended."""
    place = home_at(home)
    while True:
        told = load(place)
        if told.supervisor is not None and told.supervisor.pid == process.pid:
            show(told)
            if told.phase is Phase.UP or (told.phase is Phase.FAILED and process.poll() is not None):
                return told
        if process.poll() is not None:
            return told
        time.sleep(WATCH_S)


def supervise(
    place: Home,
    table: str = TABLE,
    tell: Callable[[StackStatus], None] = lambda _status: None,
    screen: Screen | None = None,
) -> int:
    """Runs the supervisor in this process until it is told to stop.

    Raises:
        AlreadyRunningError: another one holds the lock.
        StackError: secrets or ports are not to be had.
    """
    lay_out(place)
    with _lock(place):
        end_orphans(place, load(place))
        empty_scratch(place)
        credentials.ensure(place)
        reservation = ports.Reservation()
        try:
            site = Site(place, reservation.take(place))
            with screen or Screen(None):
                ended = asyncio.run(_run(site, table, tell))
        finally:
            reservation.release()
            shutil.rmtree(place.scratch, ignore_errors=True)
    if screen is not None:
        screen.conclude(ended)
    return OK if ended.phase is Phase.STOPPED else FAILED


def parts_of(table: str) -> tuple[Part, ...]:
    """The table of parts written at `module:NAME`."""
    module, _, name = table.partition(":")
    parts: tuple[Part, ...] = getattr(importlib.import_module(module), name)
    return parts


async def _run(site: Site, table: str, tell: Callable[[StackStatus], None]) -> StackStatus:
    supervisor = Supervisor(site, parts_of(table), table, tell)
    loop = asyncio.get_running_loop()
    for each in STOPPING_SIGNALS:
        loop.add_signal_handler(each, supervisor.stop)
    return await supervisor.run()


def _up_detached(place: Home, screen: Screen, table: str) -> int:
    lay_out(place)
    with _lock(place):
        # Free: the supervisor takes it in a moment, and says so if somebody was faster.
        pass
    process = _detached(place, table)
    try:
        with screen:
            told = wait_until_up(place.root, screen.show, process)
    except BaseException:
        # Ctrl-C while waiting takes it back.
        process.terminate()
        process.wait()
        raise
    if process.poll() == REFUSED:
        raise AlreadyRunningError(place.root)
    if process.poll() is not None and told.phase is not Phase.FAILED:
        raise StackError(f"the supervisor ended:\n{tail_of(place, 'supervisor')}")
    screen.conclude(told)
    return OK if told.phase is Phase.UP else FAILED


def _detached(place: Home, table: str) -> subprocess.Popen[bytes]:
    log = place.log_of("supervisor")
    rotate(log)
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "deploy.stack", str(place.root), table],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=REPOSITORY,
            start_new_session=True,
        )
    # Kept, since Python warns of a forgotten process that still runs: here that is the point.
    _DETACHED.append(process)
    return process


async def _checked(told: StackStatus, site: Site) -> StackStatus:
    """The status with each healthy part asked again."""
    table = {part.name: part for part in parts_of(told.table)}

    async def is_well(name: str, process: ProcessMark) -> bool:
        check = table[name].check if name in table else None
        return process.is_alive() and (check is None or await check(Vital(site, process.pid)))

    asked = [part for part in told.parts if part.state is PartState.HEALTHY and part.process is not None]
    answers = await asyncio.gather(*(is_well(part.name, part.process) for part in asked if part.process))
    unwell = {part.name for part, well in zip(asked, answers, strict=True) if not well}
    parts = [
        replace(part, state=PartState.UNWELL, note="does not answer") if part.name in unwell else part
        for part in told.parts
    ]
    return replace(told, parts=tuple(parts))


def _stopped(told: StackStatus) -> StackStatus:
    """A status whose supervisor is gone."""
    parts = tuple(
        part if part.state is PartState.FAILED else replace(part, state=PartState.STOPPED, process=None)
        for part in told.parts
    )
    phase = Phase.FAILED if told.phase is Phase.FAILED else Phase.STOPPED
    return replace(told, phase=phase, supervisor=None, parts=parts)


def _gone(mark: ProcessMark, within_s: float) -> bool:
    """Whether the process ends in time; one that only waits to be collected by its parent has ended."""
    until = time.monotonic() + within_s
    while mark.is_alive():
        if time.monotonic() > until:
            return False
        time.sleep(WATCH_S / 2)
    return True


@contextmanager
def _lock(place: Home) -> Iterator[None]:
    """Holds the home's lock; the kernel lets go of it when we die, however we die."""
    with place.lock.open("a", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunningError(place.root) from None
        yield
