"""What the sandbox was made to do: each effect key once, how often it was called, and what is still to be reported.

An effect is on the disk before it is answered, so a process killed at any moment repeats what it said, and goes on
sending the notices that nobody took.
"""

import hashlib
import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

SCHEMA = """
CREATE TABLE IF NOT EXISTS effect (
  system TEXT, effect TEXT, reference TEXT NOT NULL, content TEXT NOT NULL, items INTEGER NOT NULL,
  calls INTEGER NOT NULL, done_at TEXT NOT NULL, PRIMARY KEY (system, effect), UNIQUE (system, reference)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notice (
  id TEXT PRIMARY KEY, system TEXT NOT NULL, effect TEXT NOT NULL, reference TEXT NOT NULL, event TEXT NOT NULL,
  happens_at REAL NOT NULL, next_at REAL, tries INTEGER NOT NULL, taken INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS notice_due ON notice (next_at);
CREATE INDEX IF NOT EXISTS notice_of_effect ON notice (system, effect);
"""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 300.0


class EffectReusedError(Exception):
    """An effect key that did one thing came with another."""


@dataclass(frozen=True, slots=True)
class Line:
    """What one effect key did: under which reference, for how many, and how often it was asked to."""

    system: str
    effect: str
    reference: str
    items: int
    calls: int
    done_at: str


@dataclass(frozen=True, slots=True)
class Report:
    """One thing that happened, to be told to whoever ordered it; `tries` so far, `taken` how often it was taken."""

    id: str
    system: str
    effect: str
    reference: str
    event: str
    happens_at: float
    tries: int = 0
    taken: int = 0

    @property
    def as_of(self) -> datetime:
        """When it happened."""
        return datetime.fromtimestamp(self.happens_at, UTC)


class Ledger:
    """The ledger of one sandbox, over its one connection and lock."""

    def __init__(self, connection: sqlite3.Connection, lock: threading.Lock) -> None:
        self._connection = connection
        self._lock = lock
        connection.executescript(SCHEMA)
        self._take_over_registrations()

    def do(
        self,
        system: str,
        effect: str,
        content: str,
        items: int,
        now: datetime,
        *,
        reference: Callable[[], str] = lambda: secrets.token_hex(12),
        then: Sequence[tuple[str, float]] = (),
    ) -> str:
        """Do something once per effect key and return its reference; `then`: what happens to it, seconds from now.

        Raises:
            EffectReusedError: the key did something else.
        """
        digest = hashlib.sha256(content.encode()).hexdigest()
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            known = self._connection.execute(
                "SELECT reference, content FROM effect WHERE system = ? AND effect = ?", (system, effect)
            ).fetchone()
            if known is None:
                made = self._free(system, reference)
                self._connection.execute(
                    "INSERT INTO effect VALUES (?, ?, ?, ?, ?, 1, ?)",
                    (system, effect, made, digest, items, now.astimezone(UTC).isoformat()),
                )
                moments = [(event, (now + timedelta(seconds=seconds)).timestamp()) for event, seconds in then]
                self._connection.executemany(
                    "INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)",
                    [(secrets.token_hex(12), system, effect, made, event, at, at) for event, at in moments],
                )
                return made
            if known[1] != digest:
                raise EffectReusedError
            self._connection.execute(
                "UPDATE effect SET calls = calls + 1 WHERE system = ? AND effect = ?", (system, effect)
            )
            return str(known[0])

    def state(self, system: str, effect: str, now: datetime) -> tuple[str, str | None, datetime] | None:
        """Return the reference of an effect, the last thing that happened to it and when; None: no such effect."""
        with self._lock:
            done = self._connection.execute(
                "SELECT reference, done_at FROM effect WHERE system = ? AND effect = ?", (system, effect)
            ).fetchone()
            last = self._connection.execute(
                "SELECT event, happens_at FROM notice WHERE system = ? AND effect = ? AND happens_at <= ?"
                " ORDER BY happens_at DESC LIMIT 1",
                (system, effect, now.timestamp()),
            ).fetchone()
        if done is None:
            return None
        if last is None:
            return str(done[0]), None, datetime.fromisoformat(done[1])
        return str(done[0]), str(last[0]), datetime.fromtimestamp(last[1], UTC)

    def lines(self) -> tuple[Line, ...]:
        """The ledger, oldest first."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT system, effect, reference, items, calls, done_at FROM effect ORDER BY done_at, effect"
            ).fetchall()
        return tuple(Line(*row) for row in rows)

    def due(self, now: datetime, limit: int) -> tuple[Report, ...]:
        """What happened by now and nobody took yet, longest due first."""
        return self._reports("WHERE next_at <= ? ORDER BY next_at LIMIT ?", (now.timestamp(), limit))

    def reports(self) -> tuple[Report, ...]:
        """Everything that happens or will, in its order."""
        return self._reports("ORDER BY happens_at, id", ())

    def taken(self, report: Report) -> None:
        """Note that a report was taken; it is not sent again of our own accord."""
        self._note(report, "taken = taken + 1, next_at = NULL", ())

    def refused(self, report: Report, now: datetime) -> None:
        """Note that a report was not taken, and when to try again."""
        pause_s = min(_FIRST_PAUSE_S * 2.0 ** min(report.tries, 20), _LONGEST_PAUSE_S)
        self._note(report, "next_at = ?", (now.timestamp() + pause_s,))

    def _note(self, report: Report, change: str, values: Iterable[float]) -> None:
        with self._lock:
            self._connection.execute(
                f"UPDATE notice SET tries = tries + 1, {change} WHERE id = ?",  # noqa: S608 - words of ours
                (*values, report.id),
            )

    def _reports(self, which: str, values: tuple[float, ...]) -> tuple[Report, ...]:
        columns = "id, system, effect, reference, event, happens_at, tries, taken"
        with self._lock:
            rows = self._connection.execute(
                f"SELECT {columns} FROM notice {which}",  # noqa: S608 - words of ours
                values,
            ).fetchall()
        return tuple(Report(*row) for row in rows)

    def _free(self, system: str, reference: Callable[[], str]) -> str:
        while True:
            made = reference()
            taken = self._connection.execute(
                "SELECT 1 FROM effect WHERE system = ? AND reference = ?", (system, made)
            ).fetchone()
            if taken is None:
                return made

    def _take_over_registrations(self) -> None:
        """Bring over what a sandbox of version 0.1 registered, in a table of its own."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            if self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'registration'").fetchone():
                self._connection.execute(
                    "INSERT OR IGNORE INTO effect SELECT 'registration', effect, registration_number, household,"
                    " members, calls, registered_at FROM registration"
                )
                self._connection.execute("DROP TABLE registration")
