"""What supervisors and operators do with deadlines and bundles: extend, close, allow a second bundle or question it."""

from dataclasses import replace

from sqlalchemy import Connection, and_, any_, literal, or_, select

from dossier.desk import Extended
from dossier.errors import (
    DossierClosedError,
    InvalidDeadlineError,
    NoSecondBundleError,
    NothingAskedError,
    StaffActError,
)
from dossier.findings import Assessment, Verdict
from dossier.policy import in_force
from dossier.record import Act, EventType, RunLine
from dossier.rounds import Grounds, added, days_to_answer
from dossier.status import Flag, Queue
from dossier.story import ASKED, CLOSED_INCOMPLETE, REVIEWED, STORY, Move
from storage import acts, asking, events, sealing, steps, views
from storage.reached import Reached
from storage.tables import ASSESSMENT, DOSSIER

# A transaction each: all of 10,000 in one request took longer than the 30 s that its sender waited.
EXTENDED_AT_ONCE = 1000


class SqlSupervising(Reached):
    """Deadlines and bundles in PostgreSQL; a public method is one transaction, `extend_all` one for each dossier."""

    def waiting(self, limit: int) -> tuple[RunLine, ...]:
        """Return what waits for a supervisor, oldest first."""
        one = DOSSIER.c
        waits = or_(one.queue == Queue.SUPERVISION, literal(Flag.DECISION_REVOCABLE.value) == any_(one.flags))
        with self._database.transaction() as connection:
            return views.run_lines(connection, None, limit, and_(self._seen, waits), oldest_first=True)

    def extend(self, number: str, days: int, grounds: Grounds, act: Act) -> None:
        """Give one household more days to answer, counted from its deadline, or from today where that is past.

        Raises:
            UnknownDossierError, DossierClosedError, NothingAskedError, InvalidDeadlineError, StaffActError.
        """
        _judge_days(days)
        with self._on(number) as connection:
            if acts.claim(connection, act, f"extend:{number}", number) is None:
                self._extend(connection, number, days, grounds, act)

    def extend_all(self, days: int, grounds: Grounds, act: Act, at_once: int = EXTENDED_AT_ONCE) -> Extended:
        """Give everybody who is asked for something more days, so many at a time: repeated, it goes on with the rest.

        Raises:
            InvalidDeadlineError, StaffActError.
        """
        _judge_days(days)
        if act.actor.role not in STORY[Move.EXTEND].by:
            raise StaffActError("an act of staff")
        with self._database.transaction() as connection:
            # The first request's id is the key of every event, so a repetition extends nobody twice.
            begun = acts.claim(connection, act, "extend_all", act.id)
            same = act if begun is None else replace(act, id=begun)
            numbers = steps.to_extend(connection, self._seen, same.id)
        now, later = numbers[:at_once], numbers[at_once:]
        return Extended(sum(self._extended(number, days, grounds, same) for number in now), len(later))

    def close(self, number: str, act: Act) -> None:
        """Close a dossier whose corrections nobody answered in time: a person's decision, never the clock's.

        Raises:
            UnknownDossierError, DossierClosedError, NotOverdueError, StaffActError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"close:{number}", number) is not None:
                return
            row, now = steps.allowed(connection, number, Move.CLOSE, act.actor.role), self._database.now()
            steps.end_what_is_open(connection, number, now)
            place = CLOSED_INCOMPLETE
            steps.take(connection, row, place, unflagged=[Flag.CORRECTIONS_OVERDUE], decided_at=now)
            steps.tell(connection, number, act.id, EventType.DOSSIER_CLOSED, act.actor, now, place)
            acts.send(connection, number, act, "look")

    def allow_second_bundle(self, number: str, grounds: Grounds, act: Act) -> None:
        """Let a request leave that asks for more than the rounds before it.

        Raises:
            UnknownDossierError, DossierClosedError, NoSecondBundleError, StaffActError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"allow_second_bundle:{number}", number) is not None:
                return
            row, now = self._held(connection, number, Move.ALLOW_SECOND_BUNDLE, act), self._database.now()
            items = self._assessment(connection, row).corrections
            days = days_to_answer(items, in_force(now.date()))
            asking.open_round(connection, self._keys, number, items, now, days, adds=True)
            steps.take(connection, row, ASKED, unflagged=[Flag.SECOND_BUNDLE])
            allowed, asked = EventType.SECOND_BUNDLE_ALLOWED, EventType.CORRECTIONS_REQUESTED
            detail = {"grounds": grounds.value}
            steps.tell(connection, number, act.id, allowed, act.actor, now, ASKED, detail)
            events.append(connection, number, f"{asked}:{row.attempt}", asked, act.actor, now)
            acts.send(connection, number, act, "look")

    def question_second_bundle(self, number: str, act: Act) -> None:
        """Have people settle what would be asked in addition, instead of asking the household.

        Raises:
            UnknownDossierError, DossierClosedError, NoSecondBundleError, StaffActError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"question_second_bundle:{number}", number) is not None:
                return
            row, now = self._held(connection, number, Move.QUESTION_SECOND_BUNDLE, act), self._database.now()
            assessment = self._assessment(connection, row)
            before = asking.rounds(connection, self._keys, number)
            since = asking.received_since(connection, number, before[0].requested_at)
            more = {(item.code, item.member) for item in added(assessment.corrections, before, since)}
            for finding in assessment.findings:
                if finding.verdict is Verdict.FAIL and (finding.code, finding.member) in more:
                    asking.open_task(connection, self._keys, number, finding, now, row.attempt, refuses=False)
            steps.take(connection, row, REVIEWED, unflagged=[Flag.SECOND_BUNDLE])
            steps.tell(connection, number, act.id, EventType.REVIEW_OPENED, act.actor, now, REVIEWED)
            acts.send(connection, number, act, "look")

    def _extended(self, number: str, days: int, grounds: Grounds, act: Act) -> int:
        try:
            with self._database.transaction() as connection:
                events.lock(connection, number)
                if not events.has_happened(connection, number, act.id):
                    self._extend(connection, number, days, grounds, act)
        except (NothingAskedError, DossierClosedError):
            return 0  # answered or withdrawn while the others were extended
        return 1

    def _extend(self, connection: Connection, number: str, days: int, grounds: Grounds, act: Act) -> None:
        row, now = steps.allowed(connection, number, Move.EXTEND, act.actor.role), self._database.now()
        later = asking.extend(connection, number, days, now)
        steps.take(connection, row, ASKED, unflagged=[Flag.CORRECTIONS_OVERDUE])
        detail = {"days": str(days), "grounds": grounds.value, "due": later.isoformat()}
        steps.tell(connection, number, act.id, EventType.DEADLINE_EXTENDED, act.actor, now, ASKED, detail)
        acts.send(connection, number, act, "look")

    def _held(self, connection: Connection, number: str, move: Move, act: Act) -> steps.DossierRow:
        row = steps.allowed(connection, number, move, act.actor.role)
        if Flag.SECOND_BUNDLE not in row.flags:
            raise NoSecondBundleError("none waits")
        return row

    def _assessment(self, connection: Connection, row: steps.DossierRow) -> Assessment:
        one = ASSESSMENT.c
        query = select(one.content_sealed).where(one.dossier == row.number, one.attempt == row.attempt)
        return sealing.ASSESSMENT.open(self._keys, row.number, connection.execute(query).scalar_one())


def _judge_days(days: int) -> None:
    if not 1 <= days <= 365:
        raise InvalidDeadlineError("between a day and a year")
