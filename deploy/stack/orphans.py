"""Ends what an earlier run left behind, and only that: processes are known by id and start time.

Seldom needed, since parts die with their supervisor; but a part may have had children of its own, and on systems
without PR_SET_PDEATHSIG a watcher may have been killed as well.
"""

import os
import signal
import time

import psutil

from deploy.stack.home import Home
from deploy.stack.state import StackStatus

# PostgreSQL in the middle of its own ending needs this long to be gone by itself.
PATIENCE_S = 3.0
LOOK_S = 0.02


def end_orphans(home: Home, before: StackStatus) -> list[int]:
    """Kills the processes of an earlier run that still live; returns their ids."""
    orphans = _find(home, before)
    for process in orphans:
        _send(process, signal.SIGQUIT if _is_postgres(process) else signal.SIGKILL)
    for process in _still_there(orphans):
        _send(process, signal.SIGKILL)
    _still_there(orphans)
    return [process.pid for process in orphans]


def _still_there(processes: list[psutil.Process]) -> list[psutil.Process]:
    """Who is left when all have gone or patience is over; one that waits to be collected has gone."""
    until = time.monotonic() + PATIENCE_S
    while (left := [process for process in processes if _lives(process)]) and time.monotonic() < until:
        time.sleep(LOOK_S)
    return left


def _lives(process: psutil.Process) -> bool:
    try:
        return bool(process.is_running()) and str(process.status()) != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _find(home: Home, before: StackStatus) -> list[psutil.Process]:
    marks = [part.process for part in before.parts if part.process is not None]
    sessions = {mark.pid for mark in marks if not mark.is_reused()}
    leaders = {mark.pid for mark in marks if mark.is_alive()}
    oldest = min((mark.started for mark in marks), default=time.time())
    return [
        process
        for process in psutil.process_iter()
        if process.pid in leaders or _is_of(process, home, sessions, oldest)
    ]


def _is_of(process: psutil.Process, home: Home, sessions: set[int], oldest: float) -> bool:
    """Each part led a session; who is in it and was told our home is a child of that part."""
    try:
        if os.getsid(process.pid) not in sessions or process.create_time() < oldest:
            return False
        return str(process.environ().get("WATHIQ_HOME")) == str(home.root)
    except (psutil.Error, OSError):
        return False


def _is_postgres(process: psutil.Process) -> bool:
    try:
        return str(process.name()) == "postgres"
    except psutil.NoSuchProcess:
        return False


def _send(process: psutil.Process, sent: signal.Signals) -> None:
    try:
        process.send_signal(sent)
    except psutil.NoSuchProcess:
        return
