"""Moulds of dossiers: the rows of one that was really played, from which any number of others are poured.

A mould is played through the stores in a transaction that is rolled back (`Rehearsal`), so it can hold nothing that the
house would not write, and no relay ever sees it. In what is poured every id, number, telephone, moment, seal, keyed
hash and link of the chain is its own. Left out: the ledger of acts, whose lines belong to requests.
"""

import json
import re
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from sqlalchemy import Connection, Table, select

from dossier.deliveries import DispatchState
from dossier.household import Household
from dossier.record import Event
from storage import events, sealing, traces
from storage.database import Database
from storage.keys import Keyring, Purpose
from storage.tables import (
    ASSESSMENT,
    CORRECTION_ROUND,
    COVERAGE,
    DISPATCH,
    DOCUMENT,
    DOCUMENT_TRACE,
    DOSSIER,
    EFFECT,
    EVENT,
    LOOKUP,
    OUTBOX,
    REGISTRY_ANSWER,
    REVIEW_TASK,
    SIGNATURE,
)

_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
# In an order in which every row finds what it refers to.
_OF_DOSSIER = (
    DOCUMENT, DOCUMENT_TRACE, ASSESSMENT, CORRECTION_ROUND, REVIEW_TASK, REGISTRY_ANSWER, EFFECT, COVERAGE,
)  # fmt: skip
_SEALED: dict[tuple[str, str], str] = {
    ("dossier", "household_sealed"): sealing.HOUSEHOLD.column,
    ("dossier", "registration_sealed"): sealing.REGISTRATION.column,
    ("document", "label_sealed"): sealing.DOCUMENT_LABEL.column,
    ("document", "inspection_sealed"): sealing.INSPECTION.column,
    ("document", "reading_sealed"): sealing.READING.column,
    ("assessment", "content_sealed"): sealing.ASSESSMENT.column,
    ("correction_round", "items_sealed"): sealing.CORRECTIONS.column,
    ("review_task", "question_sealed"): sealing.QUESTION.column,
    ("coverage", "content_sealed"): sealing.COVER_CONTENT.column,
}


class Rehearsal(Database):
    """A database of which nothing is kept: all that is done in `rehearsing` is rolled back."""

    @contextmanager
    def rehearsing(self) -> Iterator[Connection]:
        """Let every transaction be a part of one that never commits."""
        with self._engine.connect() as self._stage:
            yield self._stage
            self._stage.rollback()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Play one transaction."""
        with self._stage.begin_nested():
            yield self._stage


@dataclass(frozen=True, slots=True)
class Pouring:
    """What one poured dossier has of its own."""

    keys: Keyring
    number: str
    own: Sequence[str]
    shift: timedelta
    rng: Random

    def text(self, pieces: Sequence[str | int]) -> str:
        """Return a text of the mould with what is this dossier's own in its places."""
        return "".join(each if isinstance(each, str) else self.own[each] for each in pieces)


class Cell(Protocol):
    """One value of a row, as it is poured."""

    def pour(self, pouring: Pouring) -> object:
        """Return the value."""
        ...


@dataclass(frozen=True, slots=True)
class _Same:
    value: object

    def pour(self, pouring: Pouring) -> object:
        return self.value


@dataclass(frozen=True, slots=True)
class _Moment:
    at: datetime

    def pour(self, pouring: Pouring) -> object:
        return self.at + pouring.shift


@dataclass(frozen=True, slots=True)
class _Text:
    pieces: tuple[str | int, ...]

    def pour(self, pouring: Pouring) -> object:
        return pouring.text(self.pieces)


@dataclass(frozen=True, slots=True)
class _Sealed:
    column: str
    pieces: tuple[str | int, ...]

    def pour(self, pouring: Pouring) -> object:
        plain = pouring.text(self.pieces).encode()
        return pouring.keys.seal(Purpose.COLUMN, f"dossier:{pouring.number}/{self.column}", plain)


@dataclass(frozen=True, slots=True)
class _Blind:
    kind: str
    pieces: tuple[str | int, ...]

    def pour(self, pouring: Pouring) -> object:
        return pouring.keys.blind(self.kind, pouring.text(self.pieces).encode())


@dataclass(frozen=True, slots=True)
class _Fresh:
    """A keyed hash of what no other dossier has."""

    def pour(self, pouring: Pouring) -> object:
        return pouring.rng.randbytes(32)


@dataclass(frozen=True, slots=True)
class _Told:
    """One event, and its key."""

    event: Event
    key: tuple[str | int, ...]
    document: tuple[str | int, ...] | None
    detail: tuple[str | int, ...]

    def poured(self, pouring: Pouring) -> Event:
        told = self.event
        document = None if self.document is None else pouring.text(self.document)
        detail = json.loads(pouring.text(self.detail)) if len(self.detail) > 1 else told.detail
        return Event(told.seq, told.at + pouring.shift, told.type, told.actor, document, detail)


Rows = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class Mould:
    """One dossier to pour from; `columns` names those that are copied, table by table."""

    columns: dict[str, tuple[str, ...]]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    told: tuple[_Told, ...]
    members: tuple[bool, ...]
    """Whether each member has a CIN."""
    ids: int
    """How many ids it has besides numbers and the telephone."""

    def pour(self, keys: Keyring, number: str, personal: Sequence[str], shift: timedelta, rng: Random) -> Rows:
        """Return the rows of another dossier by table; `personal` are its telephone and its members' numbers."""
        ids = (str(uuid.UUID(int=rng.getrandbits(128), version=4)) for _ in range(self.ids))
        pouring = Pouring(keys, number, (number, *personal, *ids), shift, rng)
        chain = events.FIRST_LINK
        lines: list[tuple[object, ...]] = []
        for each in self.told:
            event = each.poured(pouring)
            key = pouring.text(each.key)
            chain = events.link(chain, number, event, key)
            actor, detail = event.actor, json.dumps(event.detail)
            lines.append(
                (number, event.seq, key, event.at, event.type, actor.id, actor.role, event.document, detail, chain)
            )
        poured: Rows = {table: [] for table in self.columns}
        for table, cells in self.rows:
            poured[table].append(tuple(cell.pour(pouring) for cell in cells))
        poured["dossier"] = [(*row, chain) for row in poured["dossier"]]
        poured["event"] = lines
        return poured


class Moulding:
    """Makes moulds of what was rehearsed."""

    def __init__(self, connection: Connection, keys: Keyring) -> None:
        self._connection = connection
        self._keys = keys

    def mould(self, number: str, household: Household) -> Mould:
        """Take the mould of a dossier that was played."""
        taking = _Taking(self._keys, number, household)
        columns: dict[str, tuple[str, ...]] = {}
        rows: list[tuple[str, tuple[Cell, ...]]] = []

        def take(table: Table, found: Sequence[object], without: Sequence[str] = ()) -> None:
            names = tuple(each.name for each in table.columns if each.name not in without)
            columns[table.name] = names
            rows.extend((table.name, taking.cells(table.name, names, row)) for row in found)

        take(DOSSIER, self._rows(DOSSIER, DOSSIER.c.number == number), without=["chain"])
        columns["dossier"] = (*columns["dossier"], "chain")
        for table in _OF_DOSSIER:
            take(table, self._rows(table, table.c.dossier == number), without=["position"])
        tasks = select(REVIEW_TASK.c.id).where(REVIEW_TASK.c.dossier == number)
        take(SIGNATURE, self._rows(SIGNATURE, SIGNATURE.c.task.in_(tasks)))
        take(OUTBOX, self._rows(OUTBOX, OUTBOX.c.dossier == number), without=["id"])
        take(DISPATCH, self._rows(DISPATCH, DISPATCH.c.dossier == number), without=["id"])
        columns[LOOKUP.name] = ("dossier", "kind", "value")
        for kind, value in sorted(set(traces.found_by(household))):
            found = (_Text((0,)), _Same(kind), _Blind(kind, taking.pieces(value)))
            rows.append((LOOKUP.name, found))
        columns[EVENT.name] = tuple(each.name for each in EVENT.columns)
        keys = self._connection.execute(
            select(EVENT.c.key).where(EVENT.c.dossier == number).order_by(EVENT.c.seq)
        ).scalars()
        told = tuple(
            taking.told(event, key) for event, key in zip(events.after(self._connection, number, 0), keys, strict=True)
        )
        members = tuple(member.cin is not None for member in household.members)
        return Mould(columns, tuple(rows), told, members, taking.ids)

    def _rows(self, table: Table, where: object) -> Sequence[object]:
        return self._connection.execute(select(table).where(where)).all()  # type: ignore[arg-type]


class _Taking:
    """Tells what is a dossier's own in what is stored of it."""

    def __init__(self, keys: Keyring, number: str, household: Household) -> None:
        self._keys, self._number = keys, number
        personal = [household.phone]
        for member in household.members:
            personal += [member.idcs, *([member.cin] if member.cin else [])]
        self._own: dict[str, int] = {token: at for at, token in enumerate([number, *personal])}
        self._personal = len(self._own)
        self._tokens = re.compile("(" + "|".join([*map(re.escape, self._own), _UUID]) + ")")

    @property
    def ids(self) -> int:
        """How many ids were met."""
        return len(self._own) - self._personal

    def pieces(self, text: str) -> tuple[str | int, ...]:
        """Return a text cut at what is the dossier's own, each such place by its number."""
        cut = self._tokens.split(text)
        return tuple(
            self._own.setdefault(each, len(self._own)) if at % 2 else each
            for at, each in enumerate(cut)
            if at % 2 or each
        )

    def told(self, event: Event, key: str) -> _Told:
        """Take an event."""
        document = None if event.document is None else self.pieces(event.document)
        return _Told(event, self.pieces(key), document, self.pieces(json.dumps(dict(event.detail))))

    def cells(self, table: str, names: Sequence[str], row: object) -> tuple[Cell, ...]:
        """Take a row."""
        return tuple(self._cell(table, name, row) for name in names)

    def _cell(self, table: str, name: str, row: object) -> Cell:
        value = getattr(row, name)
        if (table, name) in {("document", "content_index"), ("document_trace", "value")}:
            return _Fresh()
        if (table, name) == ("outbox", "done_at"):
            return _Moment(value or row.available_at)  # type: ignore[attr-defined]
        if table == "dispatch" and name == "state":
            return _Same(DispatchState.DELIVERED.value)
        if table == "dispatch" and name in ("given_at", "delivered_at"):
            return _Moment(row.available_at)  # type: ignore[attr-defined]
        match value:
            case bytes() if name.endswith("_sealed"):
                registry = getattr(row, "registry", None)
                column = f"registry.{registry}" if registry else _SEALED[table, name]
                plain = self._keys.open(Purpose.COLUMN, f"dossier:{self._number}/{column}", value)
                return _Sealed(column, self.pieces(plain.decode()))
            case datetime():
                return _Moment(value)
            case str():
                pieces = self.pieces(value)
                return _Same(value) if pieces in {(value,), ()} else _Text(pieces)
            case _:
                return _Same(value)
