"""What the machine notes of a cover: the adapter of `dossier.coverage.ports.Coverages`.

A cover's story goes on in its dossier's event log, under the dossier's row lock. What time or the registers bring is
worked out again from what is stored, so a note that comes twice, late or for nothing changes nothing.
"""

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import Connection, insert, select, update

from dossier.clock import HERE
from dossier.coverage.changes import Change, changed, seen, takes_away
from dossier.coverage.dues import Due, DueKind, asks_a_person, come, next_due
from dossier.coverage.index import is_news, margin, read_again
from dossier.coverage.opening import opened
from dossier.coverage.ports import ChangeState, CoverStage, HeadOfCover
from dossier.coverage.state import Cover, CoverState
from dossier.errors import UnknownDossierError
from dossier.household import Household
from dossier.policy import Policy, in_force
from dossier.record import EventType
from dossier.registries import RegistryAnswers
from storage import acts, case_rows, events, sealing, steps
from storage.database import Database
from storage.keys import Keyring
from storage.tables import COVER_QUESTION, COVERAGE, HOUSEHOLD_CHANGE

WAITING = (ChangeState.DECLARED, ChangeState.SEEN)
_TOLD = {
    DueKind.ADULT: EventType.COVER_MEMBER_ADULT,
    DueKind.AGE_LIMIT_NEAR: EventType.COVER_AGE_LIMIT_NEAR,
    DueKind.SCHOOLING_ENDS_SOON: EventType.COVER_SCHOOLING_ENDS_SOON,
    DueKind.CARD_EXPIRES_SOON: EventType.COVER_CARD_EXPIRES_SOON,
}


def begin(connection: Connection, keys: Keyring, number: str, now: datetime) -> None:
    """Open the cover of a household that was just registered, and send word to its run."""
    row = case_rows.row_of(connection, number)
    day = local_day(now)
    cover = opened(case_rows.covered(connection, keys, row), case_rows.case(connection, keys, row), day, in_force(day))
    sealed = sealing.COVER_CONTENT.seal(keys, number, cover)
    connection.execute(insert(COVERAGE).values(dossier=number, state=cover.state, content_sealed=sealed, opened_at=now))
    acts.send_word(connection, number, "cover")


class SqlCoverages:
    """Covers in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def take_up(self, number: str) -> CoverStage:
        """Return where the run stands. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            return self._held(connection, number).stage()

    def note_due(self, number: str) -> CoverStage:
        """Let everything come that is due by now."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            while (due := held.next_due()) is not None and due.on <= held.today:
                held.come(due)
            held.keep()
            return held.stage()

    def household(self, number: str) -> Household:
        """Return the household with everybody whom an open change would add: whom to ask the registers about."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            cover = held.cover
            for row in held.changes():
                change = sealing.CHANGE.open(self._keys, number, row.content_sealed)
                if change.newcomer is not None and cover.member(change.newcomer.id) is None:
                    cover = changed(cover, change, held.policy, held.today)
            return cover.household

    def note_looked(self, number: str, answers: RegistryAnswers) -> CoverStage:
        """Note what the registers have seen of the declared changes; what needs nobody's signature applies."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            for row in held.changes():
                held.look(row.id, sealing.CHANGE.open(self._keys, number, row.content_sealed), answers)
            connection.execute(update(COVERAGE).where(COVERAGE.c.dossier == number).values(looked_at=held.now))
            held.keep()
            return self._held(connection, number).stage()

    def heads(self, after: str, limit: int) -> tuple[HeadOfCover, ...]:
        """Return the heads of covers that are not closed, by number, after that one."""
        query = (
            select(COVERAGE.c.dossier, COVERAGE.c.content_sealed)
            .where(COVERAGE.c.state != CoverState.CLOSED, COVERAGE.c.dossier > after)
            .order_by(COVERAGE.c.dossier)
            .limit(limit)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(query).all()
        self._keys.warm(f"dossier:{row.dossier}" for row in rows)
        return tuple(
            HeadOfCover(
                row.dossier, sealing.COVER_CONTENT.open(self._keys, row.dossier, row.content_sealed).household.head.idcs
            )
            for row in rows
        )

    def note_index(self, number: str, index: Decimal, as_of: date) -> bool:
        """Note a reading of the index and say whether it is news to the household."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            news = held.cover.state is not CoverState.CLOSED and is_news(held.cover, index, as_of, held.policy)
            held.read_index(index, as_of, news=news)
            held.keep()
            if news:
                acts.send_word(connection, number, "cover")
            return news

    def _held(self, connection: Connection, number: str) -> "Held":
        return Held.of(connection, self._keys, number, self._database.now())


@dataclass
class Held:
    """One cover, locked, while something happens to it; `keep` writes it back."""

    connection: Connection
    keys: Keyring
    number: str
    now: datetime
    cover: Cover
    looked_at: datetime | None
    policy: Policy

    @classmethod
    def of(cls, connection: Connection, keys: Keyring, number: str, now: datetime) -> "Held":
        """Lock and return a cover. Raises UnknownDossierError."""
        events.lock(connection, number)
        row = connection.execute(select(COVERAGE).where(COVERAGE.c.dossier == number)).one_or_none()
        if row is None:
            raise UnknownDossierError("no such cover")
        cover = sealing.COVER_CONTENT.open(keys, number, row.content_sealed)
        return cls(connection, keys, number, now, cover, row.looked_at, in_force(local_day(now)))

    @property
    def today(self) -> date:
        """The day it is in Morocco."""
        return local_day(self.now)

    def next_due(self) -> Due | None:
        """What time brings next."""
        return next_due(self.cover, self.policy)

    def stage(self) -> CoverStage:
        """Where the run stands."""
        due = self.next_due()
        wakes = [] if due is None else [datetime.combine(due.on, time(0), HERE)]
        look = False
        if self.changes():
            again = (
                self.now
                if self.looked_at is None
                else self.looked_at + timedelta(days=self.policy.cover.look_again_days)
            )
            fresh = any(self.looked_at is None or row.declared_at > self.looked_at for row in self.changes())
            look = fresh or again <= self.now
            wakes.append(again)
        closed = self.cover.state is CoverState.CLOSED
        return CoverStage(closed, None if closed else min(wakes, default=None), look and not closed)

    def changes(self) -> "list[steps.DossierRow]":
        """The declared changes of which the registers are still asked."""
        query = (
            select(HOUSEHOLD_CHANGE)
            .where(HOUSEHOLD_CHANGE.c.dossier == self.number, HOUSEHOLD_CHANGE.c.state.in_(WAITING))
            .order_by(HOUSEHOLD_CHANGE.c.declared_at)
        )
        return list(self.connection.execute(query))

    def come(self, due: Due) -> None:
        """Let a due come: it tells, asks a person, or does what was signed."""
        code = asks_a_person(self.cover, due, self.policy)
        before = self.cover.state
        self.cover = come(self.cover, due, self.policy)
        # The due's own key holds a birthday and a member: the event's is a keyed hash of it.
        key = f"cover_due:{self.keys.blind('due', f'{self.number}|{due.key}'.encode()).hex()[:32]}"
        if code is not None:
            self.ask(key, code, due.member)
        elif due.kind is DueKind.ENDING:
            self.tell(key, _ended(before, self.cover))
        elif (type_ := _TOLD.get(due.kind)) is not None:
            self.tell(key, type_)

    def look(self, change_id: str, change: Change, answers: RegistryAnswers) -> None:
        """Note what the registers have seen of one change."""
        known = seen(change, self.cover, answers)
        if known is False:
            return
        if known is True:
            self.tell(f"change_seen:{change_id}", EventType.HOUSEHOLD_CHANGE_SEEN)
        if known is None or takes_away(change):
            self._mark(change_id, ChangeState.IN_QUESTION)
            self.ask(f"change_asked:{change_id}", f"cover.{change.kind}", change.member, change_id)
        else:
            self.apply(change_id, change)

    def apply(self, change_id: str, change: Change) -> None:
        """Let a change take effect, once."""
        self.cover = changed(self.cover, change, self.policy, self.today)
        self._mark(change_id, ChangeState.APPLIED)
        self.tell(f"change_applied:{change_id}", EventType.HOUSEHOLD_CHANGE_APPLIED, {"kind": change.kind.value})

    def refuse(self, change_id: str) -> None:
        """Leave a change aside: a person found that it does not hold."""
        self._mark(change_id, ChangeState.REFUSED)

    def ask(self, key: str, code: str, member: str | None, change: str | None = None) -> None:
        """Put a question to a person."""
        self.connection.execute(
            insert(COVER_QUESTION).values(
                id=str(uuid.uuid4()),
                dossier=self.number,
                code=code,
                member_sealed=sealing.MEMBER.seal(self.keys, self.number, member),
                change=change,
                opened_at=self.now,
            )
        )
        if self.cover.state is CoverState.OPEN:
            self.cover = replace(self.cover, state=CoverState.UNDER_REVIEW)
        self.tell(key, EventType.COVER_QUESTION_OPENED, {"code": code})

    def read_index(self, index: Decimal, as_of: date, *, news: bool) -> None:
        """Note a reading of the index; one that fell takes back what was in question for it."""
        where, code = margin(index, self.policy), "registry.index_above_threshold"
        self.cover = read_again(self.cover, index, as_of, self.today, self.policy)
        if not where.above and self._withdraw_questions(code):
            self.review_ends()
        if news:
            type_ = EventType.COVER_INDEX_ABOVE if where.above else EventType.COVER_INDEX_NEAR
            type_ = type_ if where.above or where.near else EventType.COVER_INDEX_BELOW
            self.tell(f"index:{as_of.isoformat()}", type_)

    def review_ends(self) -> None:
        """Once no question is open the cover is under review no more."""
        open_ = select(COVER_QUESTION.c.id).where(
            COVER_QUESTION.c.dossier == self.number, COVER_QUESTION.c.settled_at.is_(None)
        )
        if self.cover.state is CoverState.UNDER_REVIEW and self.connection.execute(open_).first() is None:
            self.cover = replace(self.cover, state=CoverState.OPEN)

    def tell(self, key: str, type_: EventType, detail: dict[str, str] | None = None) -> None:
        """Append an event of the machine, once per key."""
        if not events.has_happened(self.connection, self.number, key):
            events.append(self.connection, self.number, key, type_, steps.MACHINE, self.now, detail=detail)

    def keep(self) -> None:
        """Write the cover back."""
        sealed = sealing.COVER_CONTENT.seal(self.keys, self.number, self.cover)
        self.connection.execute(
            update(COVERAGE)
            .where(COVERAGE.c.dossier == self.number)
            .values(state=self.cover.state, content_sealed=sealed)
        )

    def _mark(self, change_id: str, state: ChangeState) -> None:
        self.connection.execute(
            update(HOUSEHOLD_CHANGE).where(HOUSEHOLD_CHANGE.c.id == change_id).values(state=state, seen_at=self.now)
        )

    def _withdraw_questions(self, code: str) -> bool:
        question = COVER_QUESTION.c
        withdrawn = (
            update(COVER_QUESTION)
            .where(question.dossier == self.number, question.code == code, question.settled_at.is_(None))
            .values(settled_at=self.now, holds="withdrawn")
            .returning(question.id)
        )
        return bool(self.connection.execute(withdrawn).all())


def local_day(moment: datetime) -> date:
    """Return the day of a moment in Morocco."""
    return moment.astimezone(HERE).date()


def _ended(before: CoverState, cover: Cover) -> EventType:
    if cover.state is CoverState.CLOSED:
        return EventType.COVER_CLOSED
    if cover.state is CoverState.SUSPENDED and before is not CoverState.SUSPENDED:
        return EventType.COVER_SUSPENDED
    return EventType.COVER_MEMBER_ENDED
