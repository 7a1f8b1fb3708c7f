"""What the sandbox remembers: the population, the ledger of registrations, the faults. One SQLite file.

A registration is on the disk before it is answered, so a process killed at any moment repeats what it said.
"""

import hashlib
import json
import secrets
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gateways.sandbox.population import HouseholdRegistries

_SCHEMA = """
CREATE TABLE IF NOT EXISTS record (system TEXT, idcs TEXT, record TEXT, PRIMARY KEY (system, idcs)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS down (system TEXT, idcs TEXT, PRIMARY KEY (system, idcs)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fault (system TEXT PRIMARY KEY, fault TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS registration (
  effect TEXT PRIMARY KEY, registration_number TEXT NOT NULL UNIQUE, household TEXT NOT NULL,
  members INTEGER NOT NULL, calls INTEGER NOT NULL, registered_at TEXT NOT NULL
) WITHOUT ROWID;
"""


class DownError(Exception):
    """The system is switched off for somebody who was asked about."""


class EffectReusedError(Exception):
    """An effect key that registered one household came with another."""


@dataclass(frozen=True, slots=True)
class Registered:
    """One line of the ledger: what one effect key registered, and how often it was asked to."""

    effect: str
    registration_number: str
    members: int
    calls: int
    registered_at: str


class SandboxState:
    """The memory of one sandbox. Safe to use from several threads."""

    def __init__(self, data: Path) -> None:
        # What it is told may be of real people: the other users of the machine are none of its readers.
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        data.chmod(0o700)
        self._lock = threading.Lock()
        self._asked: Counter[str] = Counter()
        self._connection = sqlite3.connect(data / "sandbox.sqlite", check_same_thread=False, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        # FULL: a commit is on the disk before it is answered, also when the power goes.
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.executescript(_SCHEMA)
        self._faults = dict(self._connection.execute("SELECT system, fault FROM fault").fetchall())

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def merge(self, household: HouseholdRegistries) -> int:
        """Write what is said of one household over what was known of its keys; return how many keys it has."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            for section in household.sections():
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
        return len(household.keys())

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
            found = self._connection.execute(
                f"SELECT idcs, record FROM record WHERE system = ? AND idcs IN ({marks})",  # noqa: S608 - as above
                (system, *keys),
            ).fetchall()
        return {**dict.fromkeys(keys), **dict(found)}

    def register(self, effect: str, members: Iterable[str], now: datetime) -> str:
        """Register a household once per effect and return its number, nine digits. Raises EffectReusedError."""
        numbers = sorted(members)
        household = hashlib.sha256(" ".join(numbers).encode()).hexdigest()
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            known = self._connection.execute(
                "SELECT registration_number, household FROM registration WHERE effect = ?", (effect,)
            ).fetchone()
            if known is None:
                number = self._free_number()
                self._connection.execute(
                    "INSERT INTO registration VALUES (?, ?, ?, ?, 1, ?)",
                    (effect, number, household, len(numbers), now.astimezone(UTC).isoformat()),
                )
                return number
            if known[1] != household:
                raise EffectReusedError
            self._connection.execute("UPDATE registration SET calls = calls + 1 WHERE effect = ?", (effect,))
            return str(known[0])

    def registered(self) -> tuple[Registered, ...]:
        """The ledger, oldest first."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT effect, registration_number, members, calls, registered_at FROM registration"
                " ORDER BY registered_at, effect"
            ).fetchall()
        return tuple(Registered(*row) for row in rows)

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

    def _replaces(self, key: str, record: str | None) -> bool:
        """A household that merely mentions the head of another one does not take that head's own away."""
        row = self._connection.execute("SELECT record FROM record WHERE system = 'rsu' AND idcs = ?", (key,)).fetchone()
        if row is None or row[0] is None or record is None:
            return True
        known, new = _relations(row[0]), _relations(record)
        if known.get(key) != "head" or new.get(key) == "head":
            return True
        return any(relation == "head" and idcs in known for idcs, relation in new.items())

    def _free_number(self) -> str:
        while True:
            number = str(secrets.randbelow(900_000_000) + 100_000_000)
            taken = self._connection.execute(
                "SELECT 1 FROM registration WHERE registration_number = ?", (number,)
            ).fetchone()
            if taken is None:
                return number


def _relations(record: str) -> dict[str, str]:
    return {member["idcs"]: member["relation"] for member in json.loads(record)["members"]}
