"""What an assessment opens: a round of the bundle, questions to people, a decision with the time to take it back."""

from sqlalchemy import Connection, insert, select

from dossier.findings import Assessment, Outcome
from dossier.ports import Stage, Terms
from dossier.record import EventType
from dossier.rounds import added
from dossier.status import PLACES, Flag, Place, Queue, Status
from dossier.story import ASKED, SUPERVISED
from storage import asking, case_rows, events, sealing, steps
from storage.database import Database
from storage.keys import Keyring
from storage.tables import ASSESSMENT, REVIEW_TASK

_OPENED_BY = {
    Outcome.ACCEPTED: EventType.DOSSIER_ACCEPTED,
    Outcome.REJECTED: EventType.DOSSIER_REJECTED,
    Outcome.CORRECTIONS_REQUESTED: EventType.CORRECTIONS_REQUESTED,
    Outcome.IN_REVIEW: EventType.REVIEW_OPENED,
    Outcome.PROPOSED_REFUSAL: EventType.REVIEW_OPENED,
}


class SqlAssessments:
    """Assessments in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def rounds(self, number: str) -> int:
        """Return how many rounds of corrections left so far."""
        with self._database.transaction() as connection:
            return len(asking.rounds(connection, self._keys, number))

    def note_assessment(self, number: str, assessment: Assessment, attempt: int, terms: Terms) -> Stage:
        """Record an assessment and open what it asks for: a bundle, review tasks, a decision.

        An attempt is recorded once, and only while the machine has the dossier or has routed it: else nothing is
        changed and this says where the dossier stands.
        """
        with self._database.transaction() as connection:
            row, now = events.lock(connection, number), self._database.now()
            its_turn = row.queue == Queue.MACHINE and row.status != Status.DRAFT
            routed = row.queue == Queue.CARRIER and row.outcome == Outcome.ROUTED
            key = f"assessed:{attempt}"
            if (its_turn or routed) and not events.has_happened(connection, number, key):
                self._note(connection, row, assessment, attempt, terms)
            return case_rows.stage(connection, self._keys, case_rows.row_of(connection, number), now)

    def _note(
        self, connection: Connection, row: steps.DossierRow, assessment: Assessment, attempt: int, terms: Terms
    ) -> None:
        number, outcome, now = row.number, assessment.outcome, self._database.now()
        connection.execute(
            insert(ASSESSMENT).values(
                dossier=number,
                attempt=attempt,
                policy=assessment.policy,
                outcome=outcome,
                content_sealed=sealing.ASSESSMENT.seal(self._keys, number, assessment),
                at=now,
            )
        )
        more = self._added(connection, number, assessment)
        decided = outcome in (Outcome.ACCEPTED, Outcome.REJECTED)
        revocable = decided and bool(terms.undo) and _people_settled(connection, number)
        place = _place(outcome, held=bool(more) or revocable)
        flags = {
            Flag.AWAITING_REGISTRATION: outcome is Outcome.ACCEPTED,
            Flag.DECISION_REVOCABLE: revocable,
            Flag.SECOND_BUNDLE: bool(more),
        }
        steps.take(
            connection,
            row,
            place,
            flagged=[flag for flag, is_put in flags.items() if is_put],
            unflagged=flags,
            outcome=outcome,
            attempt=attempt,
            decided_at=now if decided else None,
            effective_at=now + terms.undo if revocable else None,
        )
        detail = {"attempt": str(attempt), "outcome": outcome.value, "policy": assessment.policy}
        told = steps.MACHINE
        steps.tell(connection, number, f"assessed:{attempt}", EventType.DOSSIER_ASSESSED, told, now, place, detail)
        if more:
            detail = {"added": str(len(more))}
            proposed = EventType.SECOND_BUNDLE_PROPOSED
            events.append(connection, number, f"{proposed}:{attempt}", proposed, told, now, detail=detail)
            return
        if revocable:
            signed, until = EventType.DECISION_SIGNED, (now + terms.undo).isoformat()
            detail = {"outcome": outcome.value, "until": until}
            events.append(connection, number, f"{signed}:{attempt}", signed, told, now, detail=detail)
            return
        if outcome is Outcome.CORRECTIONS_REQUESTED:
            asking.open_round(connection, self._keys, number, assessment.corrections, now, terms.answer_days)
        for doubt in assessment.doubts if outcome in (Outcome.IN_REVIEW, Outcome.PROPOSED_REFUSAL) else ():
            refuses = outcome is Outcome.PROPOSED_REFUSAL
            asking.open_task(connection, self._keys, number, doubt, now, attempt, refuses=refuses)
        if (type_ := _OPENED_BY.get(outcome)) is not None:
            events.append(connection, number, f"{type_}:{attempt}", type_, told, now)

    def _added(self, connection: Connection, number: str, assessment: Assessment) -> tuple[object, ...]:
        if assessment.outcome is not Outcome.CORRECTIONS_REQUESTED:
            return ()
        before = asking.rounds(connection, self._keys, number)
        if not before:
            return ()
        since = asking.received_since(connection, number, before[0].requested_at)
        return added(assessment.corrections, before, since)


def take_effect(connection: Connection, row: steps.DossierRow, key: str, database: Database) -> None:
    """Let a decision that nobody took back leave the house. The caller holds the lock."""
    outcome, now = Outcome(row.outcome), database.now()
    place = PLACES[outcome]
    steps.take(connection, row, place, unflagged=[Flag.DECISION_REVOCABLE], effective_at=None)
    steps.tell(connection, row.number, key, _OPENED_BY[outcome], steps.MACHINE, now, place)


def _place(outcome: Outcome, *, held: bool) -> Place:
    """Return where an outcome puts a dossier: one that a supervisor may still stop stays with them."""
    place = PLACES[outcome]
    return SUPERVISED if held and place in (ASKED, PLACES[Outcome.REJECTED]) else place


def _people_settled(connection: Connection, number: str) -> bool:
    task = REVIEW_TASK.c
    query = select(task.id).where(task.dossier == number, task.verdict.is_not(None), task.void.is_(False)).limit(1)
    return connection.execute(query).one_or_none() is not None
