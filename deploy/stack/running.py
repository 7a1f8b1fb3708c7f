"""One running process of a part: started on a leash, with its log; stopped with everything it started."""

import asyncio
import os
import signal
from pathlib import Path

import psutil

from deploy.stack.home import Home
from deploy.stack.part import Command, leashed
from deploy.stack.state import ProcessMark
from deploy.stack.warden import Warden
from deploy.warm import GO

LOG_MAX_BYTES = 5_000_000
TAIL_LINES = 15
TAIL_BYTES = 8_000


class Running:
    """A started process."""

    def __init__(self, process: asyncio.subprocess.Process, mark: ProcessMark, warden: Warden) -> None:
        self._process = process
        self._warden = warden
        self.mark = mark

    @classmethod
    async def start(cls, command: Command, log: Path, warden: Warden, *, waits: bool = False) -> "Running":
        """Starts the command; what it prints is added to the log. One that waits goes on when it is let go."""
        rotate(log)
        with log.open("ab") as output:
            process = await asyncio.create_subprocess_exec(
                *leashed(command),
                stdin=asyncio.subprocess.PIPE if waits else asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=asyncio.subprocess.STDOUT,
                cwd=command.directory,
                env=command.environment,
                # Ctrl-C in the terminal is for the supervisor; and a group of its own can be ended as a whole.
                start_new_session=True,
            )
        warden.watch(process.pid, command.death_signal)
        try:
            mark = ProcessMark.of(process.pid)
        except psutil.NoSuchProcess:
            # Already gone; whoever waits for it will learn why.
            mark = ProcessMark(process.pid, 0.0)
        return cls(process, mark, warden)

    @property
    def status(self) -> int | None:
        """Exit status, negative for a signal; None while it runs."""
        return self._process.returncode

    def let_go(self) -> None:
        """Tells a process that waits to go on; nothing to others."""
        stdin = self._process.stdin
        if stdin is not None:
            stdin.write(GO)
            stdin.close()

    async def ended(self) -> int:
        """Waits for the end, then ends whatever it left in its group."""
        status = await self._process.wait()
        self._signal_group(signal.SIGKILL)
        self._warden.forget(self.mark.pid)
        return status

    def ask_to_end(self, stop_signal: signal.Signals) -> None:
        """Sends the signal that asks for an orderly end."""
        if self.status is None:
            self._process.send_signal(stop_signal)

    def kill(self) -> None:
        """Ends it and its group at once."""
        if self.status is None:
            self._process.kill()
            self._signal_group(signal.SIGKILL)

    def _signal_group(self, sent: signal.Signals) -> None:
        try:
            os.killpg(self.mark.pid, sent)
        except (ProcessLookupError, PermissionError):
            # Nobody is left; macOS says so with "permission denied" while the leader is a zombie.
            return


def rotate(log: Path, limit: int = LOG_MAX_BYTES) -> None:
    """Puts a log that has grown beyond the limit aside, over the one put aside before."""
    if log.exists() and log.stat().st_size > limit:
        log.replace(log.with_suffix(".log.1"))


def tail_of(home: Home, part: str) -> str:
    """The last lines of a part's log."""
    try:
        with home.log_of(part).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - TAIL_BYTES))
            lines = file.read().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return ""
    return "\n".join(lines[-TAIL_LINES:])
