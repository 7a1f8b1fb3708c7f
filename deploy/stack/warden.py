"""Outlives a supervisor that was killed just long enough to end what it ran, children of children included.

Runs as a script that imports nothing of ours: `python -I -S warden.py`. It is told on its standard input which process
groups run and with which signal they end: `+ GROUP SIGNAL`, `- GROUP`. The end of that input is the supervisor's.
On Linux the parts die even without it (`leash.py`); elsewhere it is the only one to tell them.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

# What was asked to end in good order gets this long before it is made to.
PATIENCE_S = 3.0


class Warden:
    """The supervisor's end of the line."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(__file__).resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
            text=True,
        )

    def watch(self, group: int, death_signal: int) -> None:
        """Takes a process group on."""
        self._tell(f"+ {group} {death_signal}")

    def forget(self, group: int) -> None:
        """The group has ended; its number may belong to somebody else from now on."""
        self._tell(f"- {group}")

    def dismiss(self) -> None:
        """Ends the warden, and what it still watches."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()

    def _tell(self, line: str) -> None:
        stdin = self._process.stdin
        if stdin is None:
            return
        try:
            stdin.write(line + "\n")
            stdin.flush()
        except BrokenPipeError:
            # Somebody killed it: the parts still die with us on Linux, and the next `up` clears the rest elsewhere.
            return


def main() -> None:
    """Listens until the supervisor is gone."""
    # Ctrl-C and a closing terminal are the supervisor's business.
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)
    groups: dict[int, int] = {}
    for line in sys.stdin:
        words = line.split()
        if words[0] == "+":
            groups[int(words[1])] = int(words[2])
        else:
            groups.pop(int(words[1]), None)
    for group, death_signal in groups.items():
        _end(group, death_signal)
    if set(groups.values()) - {signal.SIGKILL}:
        signal.signal(signal.SIGALRM, lambda *_: None)
        signal.setitimer(signal.ITIMER_REAL, PATIENCE_S)
        signal.pause()
        for group in groups:
            _end(group, signal.SIGKILL)


def _end(group: int, sent: int) -> None:
    try:
        os.killpg(group, sent)
    except (ProcessLookupError, PermissionError):
        return


if __name__ == "__main__":
    main()
