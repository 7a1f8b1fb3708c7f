"""Whether what is stored is what was written: chains, decisions, counters, effects, receipts. Read-only, page by page.

Chains cover hashes and ids only, so they hold after an erasure too. What is found is told by code and number.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, func, select

from dossier.record import EventType
from dossier.status import Queue, Status
from dossier.verifying import Fault, FaultCode
from storage import chains, verifying_erasures
from storage.audit_tables import LOOK, LOOK_CHAIN
from storage.database import Database
from storage.erasure_tables import ERASURE
from storage.tables import (
    ASSESSMENT,
    COMPLAINT,
    COMPLAINT_EVENT,
    CORRECTION_ROUND,
    DISPATCH,
    DOSSIER,
    EFFECT,
    EVENT,
)

Rows = list[Row[tuple[object, ...]]]

# What ends a dossier, and the status that it leads to: one of them, once.
_ENDS = {
    EventType.COVER_REGISTERED.value: Status.ACCEPTED,
    EventType.DOSSIER_REJECTED.value: Status.REJECTED,
    EventType.DOSSIER_WITHDRAWN.value: Status.WITHDRAWN,
    EventType.DOSSIER_CLOSED.value: Status.CLOSED_INCOMPLETE,
}
# One effect for each assessment that was brought to the carrier; seeded dossiers have a single one.
_ASKED_OF_CARRIER = ("registration:", "cover")


@dataclass(frozen=True, slots=True)
class Verified:
    """One page: the last number (None: there was none left), how much was looked at, what is wrong."""

    last: str | None
    subjects: int = 0
    events: int = 0
    looks: int = 0
    faults: tuple[Fault, ...] = ()


class SqlVerifying:
    """Verification of PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, public_key: bytes) -> None:
        """Take the key by which receipts are checked."""
        self._database = database
        self._public_key = public_key

    def count(self) -> int:
        """Return how many dossiers there are."""
        with self._database.transaction() as connection:
            return connection.execute(select(func.count()).select_from(DOSSIER)).scalar_one()

    def dossiers(self, after: str = "", since: datetime | None = None, limit: int = 200) -> Verified:
        """Look at the next dossiers by number, at those alone to which something happened since."""
        query = select(DOSSIER).where(DOSSIER.c.number > after).order_by(DOSSIER.c.number).limit(limit)
        if since is not None:
            query = query.where(DOSSIER.c.changed_at >= since)
        return self._page(query)

    def one(self, number: str) -> Verified:
        """Look at one dossier."""
        return self._page(select(DOSSIER).where(DOSSIER.c.number == number))

    def _page(self, query: Select[Any]) -> Verified:
        with self._database.snapshot() as connection:
            page = connection.execute(query).all()
            if not page:
                return Verified(None)
            numbers = [row.number for row in page]
            of = _Page(connection, numbers)
            erased = verifying_erasures.of_dossiers(connection, numbers, self._public_key)
        faults = [*erased, *(fault for row in page for fault in self._of_dossier(row, of))]
        events, looks = sum(map(len, of.events.values())), sum(map(len, of.looks.values()))
        return Verified(page[-1].number, len(page), events, looks, tuple(faults))

    def complaints(self, after: str = "", limit: int = 500) -> Verified:
        """Look at the next complaints by number."""
        query = select(COMPLAINT).where(COMPLAINT.c.number > after).order_by(COMPLAINT.c.number).limit(limit)
        with self._database.snapshot() as connection:
            page = connection.execute(query).all()
            numbers = [row.number for row in page]
            told = _grouped(connection, COMPLAINT_EVENT, "complaint", numbers, "seq")
            erased = verifying_erasures.of_complaints(connection, numbers, self._public_key)
        faults = [*erased]
        faults += [
            _broken(row.number, each)
            for row in page
            for each in chains.broken(row.number, told[row.number], row.seq, row.chain, chains.of_complaint_event)
        ]
        return Verified(numbers[-1] if numbers else None, len(page), sum(map(len, told.values())), 0, tuple(faults))

    def effects(self) -> tuple[Fault, ...]:
        """Return what left the house twice, whatever became of the constraints that forbid it."""
        named = ((EFFECT, EFFECT.c.provider_key), (DISPATCH, DISPATCH.c.effect))
        found = []
        with self._database.transaction() as connection:
            for table, column in named:
                twice = select(column).group_by(column).having(func.count() > 1)
                query = select(table.c.dossier).where(column.in_(twice)).distinct().limit(1000)
                found += [Fault(FaultCode.EFFECT_REPEATED, each) for each in connection.execute(query).scalars()]
        return tuple(found)

    def _of_dossier(self, row: Row[tuple[object, ...]], of: "_Page") -> Iterator[Fault]:
        number = row.number
        told, looks = of.events[number], of.looks[number]
        for each in chains.broken_events(number, told, row.seq, row.chain):
            yield _broken(number, each)
        (end,) = of.look_ends[number] or (None,)
        last, head = (0, chains.FIRST_LINK) if end is None else (end.seq, end.chain)
        for each in chains.broken(number, looks, last, head, chains.of_look):
            yield _broken(number, each)
        yield from _decisions(row, told, is_erased=bool(of.erasures[number]))
        attempts = [each.attempt for each in of.assessments[number]]
        if attempts != list(range(1, len(attempts) + 1)) or row.attempt != len(attempts):
            yield Fault(FaultCode.ATTEMPTS, number, row.attempt)
        rounds = [each.round for each in of.rounds[number]]
        if rounds != list(range(1, len(rounds) + 1)):
            yield Fault(FaultCode.ROUNDS, number, len(rounds))
        yield from _effects(number, told, of.effects[number], of.dispatches[number])


class _Page:
    """Everything that is compared of some dossiers, by number."""

    def __init__(self, connection: Connection, numbers: list[str]) -> None:
        def of(table: Table, *order: str) -> dict[str, Rows]:
            return _grouped(connection, table, "dossier", numbers, *order)

        self.events = of(EVENT, "seq")
        self.looks = of(LOOK, "seq")
        self.look_ends = of(LOOK_CHAIN)
        self.assessments = of(ASSESSMENT, "attempt")
        self.rounds = of(CORRECTION_ROUND, "round")
        self.effects = of(EFFECT, "kind")
        self.dispatches = of(DISPATCH, "id")
        self.erasures = of(ERASURE)


def _grouped(connection: Connection, table: Table, by: str, numbers: Iterable[str], *order: str) -> dict[str, Rows]:
    names = [each for each in table.columns if not each.name.endswith("_sealed")]
    query = select(*names).where(table.c[by].in_(list(numbers))).order_by(by, *(table.c[each] for each in order))
    found: dict[str, Rows] = defaultdict(list)
    for row in connection.execute(query):
        found[getattr(row, by)].append(row)
    return found


def _broken(number: str, broken: chains.Broken) -> Fault:
    return Fault(FaultCode.EVENT_MISSING if broken.missing else FaultCode.EVENT_CHANGED, number, broken.seq)


def _decisions(row: Row[tuple[object, ...]], told: Rows, *, is_erased: bool) -> Iterator[Fault]:
    ends = [_ENDS[each.type] for each in told if each.type in _ENDS]
    if row.queue != Queue.DONE:
        if ends:
            yield Fault(FaultCode.DECISION_REPEATED, row.number)
    elif len(ends) > 1:
        yield Fault(FaultCode.DECISION_REPEATED, row.number)
    elif ends != [row.status] and not is_erased:  # who erases an open one ends it without a decision
        yield Fault(FaultCode.DECISION_MISSING, row.number)


def _effects(number: str, told: Rows, effects: Rows, dispatches: Rows) -> Iterator[Fault]:
    """The carrier answered whatever it was asked; what was sent hangs on an event that happened, once."""
    happened = Counter(each.type for each in told)
    answered = happened[EventType.COVER_REGISTERED.value] + happened[EventType.COVER_REFUSED.value]
    asked = [each for each in effects if each.kind.startswith(_ASKED_OF_CARRIER)]
    if happened[EventType.COVER_REGISTERED.value] and not asked:
        yield Fault(FaultCode.EFFECT_MISSING, number)
    if sum(each.done_at is not None for each in asked) > answered:
        yield Fault(FaultCode.EFFECT_UNEXPLAINED, number)
    keys = {each.key for each in told}
    if any(each.event_key not in keys for each in dispatches):
        yield Fault(FaultCode.DISPATCH_UNEXPLAINED, number)
    sent = Counter((each.event_key, each.provider) for each in dispatches)
    if any(count > 1 for count in sent.values()):
        yield Fault(FaultCode.EFFECT_REPEATED, number)
