"""The stack on a terminal: a live table, or a line per change where there is no terminal."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from deploy.stack.state import PartState, PartStatus, Phase, StackStatus

REFRESH_PER_S = 2
COLOURS = {
    PartState.WAITING: "dim",
    PartState.STARTING: "yellow",
    PartState.HEALTHY: "green",
    PartState.DONE: "green",
    PartState.UNWELL: "red",
    PartState.RESTARTING: "yellow",
    PartState.FAILED: "bold red",
    PartState.STOPPED: "dim",
}


def table(status: StackStatus) -> Table:
    """The parts, a row each."""
    drawn = Table(title=f"Wathiq, {status.phase.value} ({status.home})", title_justify="left")
    for heading, justify in (("part", "left"), ("state", "left"), ("pid", "right"), ("port", "right")):
        drawn.add_column(heading, justify="right" if justify == "right" else "left")
    for heading in ("up", "restarts"):
        drawn.add_column(heading, justify="right")
    drawn.add_column("")
    for part in status.parts:
        drawn.add_row(
            part.name,
            Text(part.state.value, style=COLOURS[part.state]),
            "" if part.process is None else str(part.process.pid),
            "" if part.port is None else str(part.port),
            _duration(part),
            str(part.restarts) if part.restarts else "",
            Text(part.note, style="dim"),
        )
    return drawn


class Screen:
    """Shows changes as they come.

    Args:
        console: None shows nothing.
    """

    def __init__(self, console: Console | None) -> None:
        self._console = console
        self._live: Live | None = None
        self._last: StackStatus | None = None

    def __enter__(self) -> Self:
        """Starts the live table, on a terminal."""
        if self._console is not None and self._console.is_terminal:
            self._live = Live(
                get_renderable=self._draw, console=self._console, refresh_per_second=REFRESH_PER_S, transient=False
            )
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leaves the last table standing."""
        if self._live is not None:
            self._live.stop()
            self._live = None

    def show(self, status: StackStatus) -> None:
        """Takes note of a change."""
        before, self._last = self._last, status
        if self._live is not None or self._console is None:
            return
        known = {} if before is None else {part.name: part.state for part in before.parts}
        for part in status.parts:
            if part.state not in {known.get(part.name), PartState.WAITING}:
                self._line(part)

    def conclude(self, status: StackStatus) -> None:
        """Says how it went."""
        if status.phase is Phase.UP:
            urls = [f"http://127.0.0.1:{part.port}" for part in status.parts if part.name == "api"]
            self.say(f"up: {urls[0] if urls else status.home}")
        elif status.phase is Phase.FAILED:
            self.say(f"{status.failure}; everything was stopped\n{status.tail}".rstrip())
        else:
            self.say("stopped")

    def say(self, text: str) -> None:
        """One message, as it is."""
        if self._console is not None:
            self._console.print(text, markup=False, highlight=False, soft_wrap=True)

    def _draw(self) -> Table | str:
        return "" if self._last is None else table(self._last)

    def _line(self, part: PartStatus) -> None:
        port = "" if part.port is None else f" port {part.port}"
        note = f": {part.note}" if part.note else ""
        self.say(f"{part.name:<16} {part.state.value}{port}{note}")


def _duration(part: PartStatus) -> str:
    if part.uptime_s is None:
        return ""
    minutes, seconds = divmod(int(part.uptime_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
