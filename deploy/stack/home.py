"""Where one local installation keeps its things: secrets, ports, logs, data and what is running now."""

import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

# PostgreSQL runs as another user when we are root: it has to pass through the home, not to list it.
PASSABLE = 0o711
PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Home:
    """The directory of one installation; `root` is absolute."""

    root: Path

    @property
    def secrets(self) -> Path:
        """One file a secret, 0600."""
        return self.root / "secrets"

    @property
    def run(self) -> Path:
        """What is true only while the stack runs: lock, state, ready files."""
        return self.root / "run"

    @property
    def logs(self) -> Path:
        """One file a part."""
        return self.root / "logs"

    @property
    def lock(self) -> Path:
        """Held by the supervisor of this home for as long as it lives."""
        return self.run / "lock"

    @property
    def state(self) -> Path:
        """What the supervisor last did, read by `status` and by the next `up`."""
        return self.run / "state.json"

    @property
    def scratch(self) -> Path:
        """Temporary files of the parts, on a short path: unix sockets allow 107 bytes (Linux), 103 (macOS)."""
        name = sha256(os.fsencode(self.root)).hexdigest()[:10]
        return Path(tempfile.gettempdir()) / f"wathiq-{os.getuid()}-{name}"

    def log_of(self, part: str) -> Path:
        """The log file of a part."""
        return self.logs / f"{part}.log"

    def ready_file_of(self, part: str) -> Path:
        """Written by a worker with its process id, touched at least every two seconds."""
        return self.run / f"{part}.ready"


def home_at(path: Path) -> Home:
    """The home at a path, which need not exist yet."""
    return Home(path.expanduser().resolve())


def lay_out(home: Home) -> None:
    """Makes the directories of a home; what exists stays, with its access rights put right."""
    for directory, mode in (
        (home.root, PASSABLE),
        (home.secrets, PRIVATE),
        (home.run, PRIVATE),
        (home.logs, PRIVATE),
    ):
        directory.mkdir(parents=True, exist_ok=True)
        directory.chmod(mode)


def empty_scratch(home: Home) -> None:
    """Makes the directory of temporary files anew; one of another user at its place is an error."""
    shutil.rmtree(home.scratch, ignore_errors=True)
    home.scratch.mkdir(mode=PRIVATE)


def write_whole(path: Path, content: str, mode: int = 0o600, *, durable: bool = True) -> None:
    """Replaces a file in one step: a reader sees the old or the new; when durable, so does one after a power cut."""
    new = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        if durable:
            os.fsync(file.fileno())
    new.replace(path)


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file; empty where there is none."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return content if isinstance(content, dict) else {}
