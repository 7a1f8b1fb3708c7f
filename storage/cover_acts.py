"""What people do to a cover: the adapter of `dossier.coverage.ports.CoverActs`."""

import uuid

from sqlalchemy import Connection, Row, insert, select, update

from dossier.coverage.changes import Change, Preview, is_complete, preview, settled
from dossier.coverage.ports import ChangeState, CoverQuestion, CoverView, DeclaredChange
from dossier.coverage.state import CoverState
from dossier.errors import (
    AlreadySettledError,
    AlreadySignedError,
    CoverClosedError,
    IncompleteChangeError,
    StaffActError,
    UnknownTaskError,
)
from dossier.policy import Policy, in_force, signatures_needed
from dossier.record import Act, EventType, Role
from storage import acts, events, sealing
from storage.coverages import Held, local_day
from storage.reached import Reached
from storage.tables import COVER_QUESTION, DOSSIER, HOUSEHOLD_CHANGE

_SIGNERS = frozenset({Role.REVIEWER, Role.SUPERVISOR})


class SqlCoverActs(Reached):
    """Acts on covers in PostgreSQL; a public method is one transaction."""

    def declare(self, number: str, change: Change, act: Act, *, proof: str | None = None) -> str:
        """Declare a change, proved by a kind of paper that was shown, and return its id.

        Raises:
            UnknownDossierError, CoverClosedError, IncompleteChangeError.
        """
        change_id = str(uuid.uuid4())
        with self._on(number) as connection:
            if (before := acts.claim(connection, act, f"declare_change:{number}", change_id)) is not None:
                return before
            held = self._open(connection, number, change)
            connection.execute(
                insert(HOUSEHOLD_CHANGE).values(
                    id=change_id,
                    dossier=number,
                    kind=change.kind,
                    content_sealed=sealing.CHANGE.seal(self._keys, number, change),
                    state=ChangeState.DECLARED,
                    declared_at=held.now,
                )
            )
            detail = {"kind": change.kind.value} | ({} if proof is None else {"proof": proof})
            declared = EventType.HOUSEHOLD_CHANGE_DECLARED
            events.append(connection, number, act.id, declared, act.actor, held.now, detail=detail)
            acts.send(connection, number, act, "cover")
        return change_id

    def preview(self, number: str, change: Change) -> Preview:
        """Return what a change would do. Raises UnknownDossierError, CoverClosedError, IncompleteChangeError."""
        with self._on(number) as connection:
            held = self._open(connection, number, change)
            return preview(held.cover, change, held.policy, held.today)

    def settle(self, question: str, act: Act, *, holds: bool) -> None:
        """Sign a question or leave it; where two sign, the second is somebody else, and one is enough to leave it.

        Raises:
            StaffActError, UnknownTaskError, AlreadySettledError, AlreadySignedError.
        """
        with self._database.transaction() as connection:
            if acts.claim(connection, act, f"settle_cover:{question}", question) is not None:
                return
            if act.actor.role not in _SIGNERS:
                raise StaffActError("what ends or changes cover is signed by staff")
            query = (
                select(COVER_QUESTION)
                .join(DOSSIER, DOSSIER.c.number == COVER_QUESTION.c.dossier)
                .where(COVER_QUESTION.c.id == question, self._seen)
            )
            asked = connection.execute(query).one_or_none()
            if asked is None:
                raise UnknownTaskError("no such question")
            held = Held.of(connection, self._keys, asked.dossier, self._database.now())
            asked = connection.execute(query).one()  # read again under the lock: of two at once the second is late
            if asked.settled_at is not None:
                raise AlreadySettledError("settled before")
            if act.actor.id in asked.signed_by:
                raise AlreadySignedError("the same person signed before")
            signed_by = [*asked.signed_by, act.actor.id]
            last = not holds or len(signed_by) >= signatures_needed(asked.code, held.policy)
            connection.execute(
                update(COVER_QUESTION)
                .where(COVER_QUESTION.c.id == question)
                .values(signed_by=signed_by, settled_at=held.now if last else None, holds=str(holds) if last else None)
            )
            detail = {"code": asked.code, "holds": str(holds).lower()}
            type_ = EventType.COVER_QUESTION_SETTLED if last else EventType.COVER_QUESTION_SIGNED
            events.append(connection, asked.dossier, act.id, type_, act.actor, held.now, detail=detail)
            if last:
                self._follow(held, asked, act, holds=holds)
                held.review_ends()
                held.keep()
                acts.send(connection, asked.dossier, act, "cover")

    def view(self, number: str) -> CoverView:
        """Return one cover. Raises UnknownDossierError."""
        with self._on(number) as connection:
            held = Held.of(connection, self._keys, number, self._database.now())
            query = (
                select(HOUSEHOLD_CHANGE)
                .where(HOUSEHOLD_CHANGE.c.dossier == number)
                .order_by(HOUSEHOLD_CHANGE.c.declared_at)
            )
            changes = tuple(
                DeclaredChange(
                    row.id,
                    sealing.CHANGE.open(self._keys, number, row.content_sealed),
                    ChangeState(row.state),
                    row.declared_at,
                    row.seen_at,
                )
                for row in connection.execute(query)
            )
            return CoverView(number, held.cover, changes, self._questions(connection, held.policy, 100, number))

    def open_questions(self, limit: int, number: str | None = None) -> tuple[CoverQuestion, ...]:
        """Return what waits for a person, of one cover or of all, oldest first."""
        with self._database.transaction() as connection:
            return self._questions(connection, in_force(local_day(self._database.now())), limit, number)

    def _open(self, connection: Connection, number: str, change: Change) -> Held:
        held = Held.of(connection, self._keys, number, self._database.now())
        if held.cover.state is CoverState.CLOSED:
            raise CoverClosedError("the cover has ended")
        if not is_complete(change, held.cover):
            raise IncompleteChangeError("the change lacks what its kind needs")
        return held

    def _follow(self, held: Held, asked: "Row[tuple[object, ...]]", act: Act, *, holds: bool) -> None:
        """Do what was signed: end what time put in question, or let the declared change hold."""
        if asked.change is None:
            member = sealing.MEMBER.open(self._keys, held.number, asked.member_sealed)
            held.cover = settled(held.cover, asked.code, member, ends=holds, today=held.today, policy=held.policy)
            if holds:
                detail = {"code": asked.code}
                held.tell(f"ending_signed:{act.id}", EventType.COVER_ENDING_SIGNED, detail)
            return
        query = select(HOUSEHOLD_CHANGE.c.content_sealed).where(HOUSEHOLD_CHANGE.c.id == asked.change)
        change = sealing.CHANGE.open(self._keys, held.number, held.connection.execute(query).scalar_one())
        if holds:
            held.apply(asked.change, change)
        else:
            held.refuse(asked.change)

    def _questions(
        self, connection: Connection, policy: Policy, limit: int, number: str | None
    ) -> tuple[CoverQuestion, ...]:
        query = (
            select(COVER_QUESTION)
            .join(DOSSIER, DOSSIER.c.number == COVER_QUESTION.c.dossier)
            .where(COVER_QUESTION.c.settled_at.is_(None), self._seen)
            .order_by(COVER_QUESTION.c.opened_at, COVER_QUESTION.c.id)
            .limit(limit)
        )
        if number is not None:
            query = query.where(COVER_QUESTION.c.dossier == number)
        return tuple(
            CoverQuestion(
                row.id,
                row.dossier,
                row.code,
                sealing.MEMBER.open(self._keys, row.dossier, row.member_sealed),
                row.change,
                signatures_needed(row.code, policy) - len(row.signed_by),
                row.opened_at,
            )
            for row in connection.execute(query)
        )
