"""What time alone does, as events: reminders, marks, and what is handed to a person. Nothing is decided here."""

import math
from collections.abc import Callable, Mapping
from datetime import timedelta

from sqlalchemy import Connection

from dossier.clock import DAY
from dossier.deliveries import Provider
from dossier.dues import Due, DueKind
from dossier.ports import Stage
from dossier.record import EventType
from dossier.registries import Registry
from dossier.rounds import Grounds
from dossier.status import Flag, Queue, Status
from dossier.story import ASKED, CLOSED_INCOMPLETE, OVERDUE, SUPERVISED
from storage import asking, assessments, case_rows, events, outages, standings, steps, views
from storage.database import Database
from storage.keys import Keyring

_TOLD = {
    DueKind.DRAFT_REMINDER: EventType.DRAFT_REMINDED,
    DueKind.CORRECTIONS_REMINDER: EventType.CORRECTIONS_REMINDED,
    DueKind.AT_RISK: EventType.DOSSIER_AT_RISK,
    DueKind.LEGAL_LIMIT: EventType.LEGAL_LIMIT_PASSED,
}
_MARKED = {DueKind.AT_RISK: Flag.SLA_AT_RISK, DueKind.LEGAL_LIMIT: Flag.LEGAL_LIMIT_PASSED}

# Nobody can be told of their deadline, or put right at a registry what is asked for (DOMAIN.md §6).
_STOPS_DEADLINES = (Provider.SMS, *Registry)
# Shorter outages are every day's: a message is late by them, and nobody's time is.
_COUNTS_AS_AWAY = timedelta(hours=1)


class SqlClockwork:
    """Dues in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys
        self._does: Mapping[DueKind, Callable[[Connection, steps.DossierRow, Due], None]] = {
            **dict.fromkeys(_TOLD, self._tell),
            DueKind.DRAFT_EXPIRY: self._close_draft,
            DueKind.CORRECTIONS_OVERDUE: self._not_answered,
            DueKind.BREACH: self._breach,
            DueKind.DECISION_EFFECTIVE: self._take_effect,
        }

    def note_dues(self, number: str) -> Stage:
        """Note everything that has fallen due by now, each once, and return where the dossier stands."""
        with self._database.transaction() as connection:
            row, now = events.lock(connection, number), self._database.now()
            while (due := standings.due(connection, row, now)) is not None and due.at <= now:
                self._does[due.kind](connection, row, due)
                row = case_rows.row_of(connection, number)
            return case_rows.stage(connection, self._keys, row, now)

    def note_overdue(self, number: str) -> None:
        """Hand unanswered corrections over to a person: for runs that began before there were dues."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            asked = views.open_round(connection, self._keys, number)
            if asked is not None and row.queue == Queue.APPLICANT:
                now, key = self._database.now(), f"overdue:{asked.round}"
                self._hand_over(connection, row, Due(DueKind.CORRECTIONS_OVERDUE, now, key, str(asked.round)))

    def note_closed(self, number: str) -> None:
        """Close a draft: for runs that began before there were dues."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            if row.status == Status.DRAFT:
                self._close_draft(connection, row, Due(DueKind.DRAFT_EXPIRY, self._database.now(), "closed"))

    def _tell(self, connection: Connection, row: steps.DossierRow, due: Due) -> None:
        if (flag := _MARKED.get(due.kind)) is not None:
            steps.take(connection, row, steps.place_of(row), flagged=[flag])
        detail, now = {"mark": due.mark}, self._database.now()
        events.append(connection, row.number, due.key, _TOLD[due.kind], steps.MACHINE, now, detail=detail)

    def _close_draft(self, connection: Connection, row: steps.DossierRow, due: Due) -> None:
        now, place = self._database.now(), CLOSED_INCOMPLETE
        steps.take(connection, row, place, decided_at=now)
        steps.tell(connection, row.number, due.key, EventType.DOSSIER_CLOSED, steps.MACHINE, now, place)

    def _not_answered(self, connection: Connection, row: steps.DossierRow, due: Due) -> None:
        """Give back the days on which messages or a registry were away; where there were none, a person has it."""
        now = self._database.now()
        begun = standings.asked_since(connection, row.number)
        unheard = timedelta() if begun is None else outages.time_down(connection, [Provider.SMS], begun, now)
        away = timedelta() if begun is None else outages.time_down(connection, _STOPS_DEADLINES, begun, now)
        if away < _COUNTS_AS_AWAY:
            self._hand_over(connection, row, due)
            return
        days = math.ceil(away / DAY)
        later = asking.extend(connection, row.number, days, now)
        grounds = Grounds.MESSAGES_DOWN if unheard >= _COUNTS_AS_AWAY else Grounds.REGISTRY_DOWN
        detail = {"days": str(days), "grounds": grounds.value, "due": later.isoformat()}
        type_, key = EventType.DEADLINE_EXTENDED, f"given_back:{due.key}"
        steps.tell(connection, row.number, key, type_, steps.MACHINE, now, ASKED, detail)

    def _hand_over(self, connection: Connection, row: steps.DossierRow, due: Due) -> None:
        """Nobody answered in time: a person extends or closes, and the answer may still come."""
        steps.take(connection, row, OVERDUE, flagged=[Flag.CORRECTIONS_OVERDUE])
        type_, now = EventType.CORRECTIONS_OVERDUE, self._database.now()
        steps.tell(connection, row.number, due.key, type_, steps.MACHINE, now, OVERDUE, {"round": due.mark})

    def _breach(self, connection: Connection, row: steps.DossierRow, due: Due) -> None:
        """The thirty days are over: a supervisor sees it; what waits for a reviewer now waits for them."""
        place = SUPERVISED if row.queue == Queue.REVIEW else steps.place_of(row)
        steps.take(connection, row, place, flagged=[Flag.SLA_BREACHED], unflagged=[Flag.SLA_AT_RISK])
        type_, now = EventType.DOSSIER_BREACHED, self._database.now()
        steps.tell(connection, row.number, due.key, type_, steps.MACHINE, now, place, {"mark": due.mark})

    def _take_effect(self, connection: Connection, row: steps.DossierRow, due: Due) -> None:
        assessments.take_effect(connection, row, due.key, self._database)
