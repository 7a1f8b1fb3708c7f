"""How tests reach a whole running stack: as any client does."""

import os
from datetime import UTC, datetime
from pathlib import Path

import psutil

from deploy import stack
from deploy.submitting import Destination
from samples import write
from tests.conftest import Servers


def destination(whole: Servers) -> Destination:
    """Return where households are sent."""
    return Destination(
        api_url=whole.environment["WATHIQ_API_URL"],
        token=whole.site.secret("client-token"),
        sandbox_url=whole.environment["WATHIQ_SANDBOX_URL"],
        control_token=whole.site.secret("sandbox-token"),
    )


def pid_of(whole: Servers, part: str) -> int:
    """Return the process id of a part now."""
    (found,) = (each for each in stack.status(whole.site.home.root).parts if each.name == part)
    assert found.process is not None, f"{part} does not run"
    return found.process.pid


def kill(whole: Servers, part: str) -> None:
    """End a part without a word, as a crash does."""
    os.kill(pid_of(whole, part), 9)


def is_healthy(whole: Servers, part: str) -> bool:
    """Say whether a part runs and answers now."""
    return any(
        each.name == part and each.state is stack.PartState.HEALTHY for each in stack.status(whole.site.home.root).parts
    )


def memory_bytes(whole: Servers, part: str) -> int:
    """Return the resident memory of a part and everything it started."""
    process = psutil.Process(pid_of(whole, part))
    return sum(each.memory_info().rss for each in (process, *process.children(recursive=True)))


def drawn(folder: Path, seed: int, scenario: str) -> Path:
    """Write one household and return its folder."""
    return write.make(folder, 1, seed, scenario, "flatbed", datetime.now(UTC).date())[0]
