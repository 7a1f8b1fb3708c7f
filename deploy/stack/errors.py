"""Why the local stack refuses to start or to go on. Messages are for the person at the terminal."""

from pathlib import Path


class StackError(Exception):
    """The stack can't do what was asked."""


class AlreadyRunningError(StackError):
    """Another supervisor holds the lock of this home."""

    def __init__(self, home: Path) -> None:
        super().__init__(f"already running on {home}; see `wathiq status`, stop it with `wathiq down`")


class SecretMissingError(StackError):
    """A key is gone, the data sealed with it is still there."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(
            f"{path} is missing, but this home has data that only this secret opens: "
            f"put {name} back from a backup, or remove the home to start empty"
        )


class NoFreePortError(StackError):
    """Every port we would take is taken."""

    def __init__(self, name: str, preferred: int) -> None:
        super().__init__(f"no free port for {name} from {preferred} up")


class ProgramMissingError(StackError):
    """A program of the stack is not installed."""

    def __init__(self, program: str, remedy: str) -> None:
        super().__init__(f"{program} was not found: {remedy}")


class PartFailedError(StackError):
    """A part did not come up."""

    def __init__(self, part: str, reason: str, tail: str = "") -> None:
        super().__init__(f"{part} {reason}")
        self.part = part
        self.tail = tail


class PartTooSlowError(StackError):
    """A part runs but did not become healthy."""

    def __init__(self, part: str, limit_s: float) -> None:
        super().__init__(f"{part} was not healthy after {limit_s:.0f} s")


class StepFailedError(StackError):
    """A preparing step of a part ended with an error."""

    def __init__(self, step: str, detail: str) -> None:
        super().__init__(f"{step} failed: {detail}")
