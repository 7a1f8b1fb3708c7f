"""What the sandbox remembers: the population, the ledger of effects, the faults. One SQLite file."""

import json
import sqlite3
import threading
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from gateways.sandbox.ledger import Ledger
from gateways.sandbox.population import HouseholdRegistries

_SCHEMA = """
CREATE TABLE IF NOT EXISTS record (system TEXT, idcs TEXT, record TEXT, PRIMARY KEY (system, idcs)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS down (system TEXT, idcs TEXT, PRIMARY KEY (system, idcs)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fault (system TEXT PRIMARY KEY, fault TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS deliveries (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), plan TEXT NOT NULL);
"""


_MESSAGES_MOST = 1_000


class DownError(Exception):
    """The system is switched off for somebody who was asked about."""


class Deliveries(BaseModel):
    """How cards and messages fare from now on: how long each step takes, and how it ends."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    step_seconds: float = Field(default=1.0, ge=0, le=30 * 24 * 3600)
    card_ends: Literal["delivered", "returned"] = "delivered"
    message_ends: Literal["delivered", "failed"] = "delivered"


class SandboxState:
    """The memory of one sandbox. Safe to use from several threads."""

    def __init__(self, data: Path) -> None:
        # What it is told may be of real people: the other users of the machine are none of its readers.
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        data.chmod(0o700)
        self._lock = threading.Lock()
        self._asked: Counter[str] = Counter()
        # The telephones of everybody here: what arrived on them since the start, never on the disk.
        self.inbox: deque[tuple[str, str]] = deque(maxlen=_MESSAGES_MOST)
        self._connection = sqlite3.connect(data / "sandbox.sqlite", check_same_thread=False, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        # FULL: a commit is on the disk before it is answered, also when the power goes.
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.executescript(_SCHEMA)
        self.ledger = Ledger(self._connection, self._lock)
        self._faults = dict(self._connection.execute("SELECT system, fault FROM fault").fetchall())

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def merge(self, households: Sequence[HouseholdRegistries]) -> int:
        """Write what is said of households over what was known of their keys; return how many persons they have."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            for section in (section for household in households for section in household.sections()):
                records = section.records.items()
                if section.system == "rsu":
                    records = {key: record for key, record in records if self._replaces(key, record)}.items()
                self._connection.executemany(
                    "INSERT OR REPLACE INTO record VALUES (?, ?, ?)",
                    [(section.system, key, record) for key, record in records],
                )
                marks = [(section.system, key) for key in section.keys]
                self._connection.executemany(
                    "INSERT OR IGNORE INTO down VALUES (?, ?)"
                    if section.down
                    else "DELETE FROM down WHERE system = ? AND idcs = ?",
                    marks,
                )
        return sum(len(household.keys()) for household in households)

    def forget(self) -> None:
        """Forget the population. What was registered stays registered."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("DELETE FROM record")
            self._connection.execute("DELETE FROM down")

    def look_up(self, system: str, idcs: Iterable[str]) -> dict[str, str | None]:
        """Return the record of each number, None where there is none. Raises DownError."""
        keys = list(dict.fromkeys(idcs))
        marks = ",".join("?" * len(keys))
        with self._lock:
            self._asked[system] += 1
            if self._connection.execute(
                f"SELECT 1 FROM down WHERE system = ? AND idcs IN ({marks})",  # noqa: S608 - question marks only
                (system, *keys),
            ).fetchone():
                raise DownError
            return self._records(system, keys)

    def known(self, system: str, keys: Iterable[str]) -> dict[str, str | None]:
        """Return the record of each key as it was told, None where there is none, whatever is down."""
        sought = list(dict.fromkeys(keys))
        with self._lock:
            return self._records(system, sought)

    def others(self, system: str, keys: Sequence[str]) -> dict[str, str]:
        """Return for each key somebody whom nobody asked about, of another household, where there is somebody."""
        marks = ",".join("?" * len(keys))
        query = (
            "SELECT idcs FROM record WHERE system = ? AND record IS NOT NULL AND instr(record, ?) = 0 AND idcs NOT IN"  # noqa: S608 - question marks only
            f" ({marks}) LIMIT 1"
        )
        with self._lock:
            found = {key: self._connection.execute(query, (system, key, *keys)).fetchone() for key in keys}
        return {key: row[0] for key, row in found.items() if row is not None}

    def asked(self) -> Mapping[str, int]:
        """How often each system was asked since the process started."""
        with self._lock:
            return dict(self._asked)

    def fault(self, system: str) -> str | None:
        """The fault switched on for a system, as JSON."""
        return self._faults.get(system)

    def set_faults(self, faults: Mapping[str, str]) -> None:
        """Switch on these faults and no other."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("DELETE FROM fault")
            self._connection.executemany("INSERT INTO fault VALUES (?, ?)", list(faults.items()))
        self._faults = dict(faults)

    def deliveries(self) -> Deliveries:
        """How cards and messages fare."""
        with self._lock:
            row = self._connection.execute("SELECT plan FROM deliveries").fetchone()
        return Deliveries() if row is None else Deliveries.model_validate_json(row[0])

    def set_deliveries(self, plan: Deliveries) -> None:
        """Let what is ordered from now on fare so."""
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO deliveries VALUES (1, ?)", (plan.model_dump_json(),))

    def _records(self, system: str, keys: Sequence[str]) -> dict[str, str | None]:
        marks = ",".join("?" * len(keys))
        found = self._connection.execute(
            f"SELECT idcs, record FROM record WHERE system = ? AND idcs IN ({marks})",  # noqa: S608 - question marks only
            (system, *keys),
        ).fetchall()
        return {**dict.fromkeys(keys), **dict(found)}

    def _replaces(self, key: str, record: str | None) -> bool:
        """A household that merely mentions the head of another one does not take that head's own away."""
        row = self._connection.execute("SELECT record FROM record WHERE system = 'rsu' AND idcs = ?", (key,)).fetchone()
        if row is None or row[0] is None or record is None:
            return True
        known, new = _relations(row[0]), _relations(record)
        if known.get(key) != "head" or new.get(key) == "head":
            return True
        return any(relation == "head" and idcs in known for idcs, relation in new.items())


def _relations(record: str) -> dict[str, str]:
    return {member["idcs"]: member["relation"] for member in json.loads(record)["members"]}
