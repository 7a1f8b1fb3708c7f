"""Who held a dossier for how long: the clock ledger, folded from the dossier's events and never stored.

Source: DOMAIN.md §5. The clock starts when the papers are deposited and ends with the dossier. Time is counted in
exact hours between moments in UTC, so that no change of the legal hour, in March, in October or for Ramadan, adds or
takes any; a day of the ledger is 24 hours. What is *told* to people are days of their own calendar: a deadline is the
end of a local day, and its last day counts whole (`deadline`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from dossier.findings import Outcome
from dossier.record import Event, EventType
from dossier.status import PLACES, Queue

HERE = ZoneInfo("Africa/Casablanca")
"""The clock that people here live by; the time zone database knows the nights on which Ramadan changes it."""
DAY = timedelta(days=1)


class Holder(StrEnum):
    """Whose turn it is."""

    APPLICANT = "applicant"
    REVIEWER = "reviewer"
    MACHINE = "machine"
    REGISTRY = "registry"
    CARRIER = "carrier"


_HOLDS: Mapping[Queue, Holder] = {
    Queue.APPLICANT: Holder.APPLICANT,
    Queue.MACHINE: Holder.MACHINE,
    Queue.REVIEW: Holder.REVIEWER,
    Queue.SUPERVISION: Holder.REVIEWER,
    Queue.CARRIER: Holder.CARRIER,
}

# Events of the first release do not say which queue they lead to.
_LED_TO: Mapping[EventType, Queue] = {
    EventType.DOSSIER_OPENED: Queue.APPLICANT,
    EventType.DOSSIER_SUBMITTED: Queue.MACHINE,
    EventType.CORRECTIONS_ANSWERED: Queue.MACHINE,
    EventType.CORRECTIONS_OVERDUE: Queue.SUPERVISION,
    EventType.COVER_REFUSED: Queue.REVIEW,
    EventType.COVER_REGISTERED: Queue.DONE,
    EventType.DOSSIER_REJECTED: Queue.DONE,
    EventType.DOSSIER_CLOSED: Queue.DONE,
}


@dataclass(frozen=True, slots=True)
class Stay:
    """One holder's turn; the last one of an open dossier ends at the moment of looking."""

    holder: Holder
    since: datetime
    until: datetime

    @property
    def length(self) -> timedelta:
        """How long it lasted."""
        return self.until - self.since


@dataclass(frozen=True, slots=True)
class Ledger:
    """The time of a deposited dossier, turn after turn, without a gap; `is_running` until the dossier ends."""

    stays: tuple[Stay, ...]
    is_running: bool

    @property
    def gross(self) -> timedelta:
        """All the time since the deposit."""
        return self.stays[-1].until - self.stays[0].since if self.stays else timedelta()

    @property
    def net(self) -> timedelta:
        """The time that counts for the thirty days: all but the applicant's own."""
        return self.gross - self.held_by(Holder.APPLICANT)

    @property
    def is_paused(self) -> bool:
        """Whether the applicant holds it now."""
        return self.is_running and bool(self.stays) and self.stays[-1].holder is Holder.APPLICANT

    def held_by(self, holder: Holder) -> timedelta:
        """Return how long one holder had it, all turns together."""
        return sum((stay.length for stay in self.stays if stay.holder is holder), timedelta())

    def comes_to(self, net: timedelta) -> datetime | None:
        """Return when so much net time will have passed if nothing moves, or had; None while nothing counts."""
        left = net
        for stay in self.stays:
            if stay.holder is Holder.APPLICANT:
                continue
            if stay.length >= left:
                return stay.since + left
            left -= stay.length
        if not self.is_running or not self.stays or self.is_paused:
            return None
        return self.stays[-1].until + left


def fold(events: Iterable[Event], now: datetime) -> Ledger:
    """Return the ledger of a dossier as its events tell it; in whatever order they come, their numbers decide.

    A moment before that of an earlier event counts as the earlier one's: clocks of two machines may differ a little.
    """
    stays: list[Stay] = []
    holder: Holder | None = None
    since = now
    queue, out, deposited = Queue.APPLICANT, frozenset[str](), False
    for event in sorted(events, key=lambda one: one.seq):
        deposited = deposited or event.type is EventType.DOSSIER_SUBMITTED
        queue, out = _queue_after(event, queue), _out_after(event, out)
        if not deposited:
            continue
        next_holder = Holder.REGISTRY if out and queue is Queue.MACHINE else _HOLDS.get(queue)
        if next_holder is holder:
            continue
        if holder is not None:
            moment = max(event.at, since)
            stays.append(Stay(holder, since, moment))
            since = moment
        else:
            since = event.at
        holder = next_holder
    if holder is not None:
        stays.append(Stay(holder, since, max(now, since)))
    return Ledger(tuple(stays), is_running=holder is not None)


def days(elapsed: timedelta) -> int:
    """Return the whole days of 24 hours that have passed."""
    return elapsed // DAY


def deadline(since: datetime, days_given: int) -> datetime:
    """Return the end of the local day that many days after the day of a moment: the whole last day is left."""
    first_day = since.astimezone(HERE).date()
    return datetime.combine(first_day + timedelta(days=days_given + 1), time(), HERE).astimezone(since.tzinfo)


def _queue_after(event: Event, before: Queue) -> Queue:
    if "queue" in event.detail:
        return Queue(event.detail["queue"])
    if event.type is EventType.DOSSIER_ASSESSED:
        return PLACES[Outcome(event.detail["outcome"])].queue
    return _LED_TO.get(event.type, before)


def _out_after(event: Event, out: frozenset[str]) -> frozenset[str]:
    match event.type:
        case EventType.REGISTRY_UNREACHABLE:
            return out | {event.detail["registry"]}
        case EventType.REGISTRY_ANSWERED:
            return out - {event.detail["registry"]}
        case _:
            return out
