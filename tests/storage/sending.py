"""Dossiers whose events send something out, and a look at what became of it."""

import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import select, text

from dossier.deliveries import Dispatch, Provider
from dossier.findings import Assessment, MemberOutcome, MemberState, Outcome
from dossier.household import Household
from dossier.record import Actor, EventType, Role
from storage import events
from storage.cases import SqlCases
from storage.database import Database
from storage.dispatches import SqlDispatches
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from storage.tables import DISPATCH
from tests.acts import a_couple, an_act

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
LEASE = timedelta(seconds=30)


class Hands:
    """A clock that a test sets; it may go on by itself from there."""

    def __init__(self, now: datetime = NOON, *, ticks: bool = False) -> None:
        self.now = now
        self._started = time.monotonic() if ticks else None

    def __call__(self) -> datetime:
        gone_s = 0.0 if self._started is None else time.monotonic() - self._started
        return self.now + timedelta(seconds=gone_s)

    def pass_by(self, **times: float) -> None:
        self.now += timedelta(**times)


class Office:
    """The stores under one clock."""

    def __init__(self, url: str, keys: Keyring, hands: Hands | None = None) -> None:
        self.hands = hands or Hands()
        self.keys = keys
        self.database = Database(url, clock=self.hands)
        self.dossiers = SqlDossiers(self.database, keys)
        self.cases = SqlCases(self.database, keys)
        self.dispatches = SqlDispatches(self.database, keys)

    def empty(self) -> None:
        """Put what others left out of the way."""
        with self.database.transaction() as connection:
            connection.execute(text("truncate notice, counter_task, outage, dispatch"))

    def deposited(self, household: Household | None = None) -> str:
        """Return the number of a dossier that was just deposited: its receipt is due."""
        number = self.dossiers.open(household or a_couple(), an_act())
        self.dossiers.submit(number, an_act())
        return number

    def tell(self, number: str, type_: EventType) -> None:
        """Let something happen to a dossier, whatever its place."""
        with self.database.transaction() as connection:
            events.lock(connection, number)
            now = self.hands()
            events.append(connection, number, f"{type_}:{now.isoformat()}", type_, Actor("machine", Role.MACHINE), now)

    def claim(self, provider: Provider = Provider.SMS, limit: int = 20) -> tuple[Dispatch, ...]:
        return self.dispatches.claim(provider, limit, LEASE)

    def states(self, number: str) -> list[tuple[str, str]]:
        """Return kind and state of what a dossier sent out, oldest first."""
        query = select(DISPATCH.c.kind, DISPATCH.c.state).where(DISPATCH.c.dossier == number).order_by(DISPATCH.c.id)
        with self.database.transaction() as connection:
            return [(row.kind, row.state) for row in connection.execute(query)]

    def happened(self, number: str) -> list[EventType]:
        """Return what the events of a dossier say of messages and cards."""
        about = ("message_", "phone_", "card_", "counter_")
        return [event.type for event in self.dossiers.events(number) if event.type.startswith(about)]


def accepted() -> Assessment:
    """Return an acceptance of the whole couple."""
    members = tuple(MemberOutcome(member, MemberState.COVERED) for member in ("m1", "m2"))
    return Assessment("2026-2", Outcome.ACCEPTED, (), (), (), members)
