"""Complaints that behave, for tests of what stands before them: the rules of `dossier.complaints` over a dictionary."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from dossier.accounts.people import Reach
from dossier.complaints.dues import answer_due, resumed
from dossier.complaints.ports import ComplaintView
from dossier.complaints.state import Complaint, ComplaintKind, Content, Ground
from dossier.complaints.story import Move, asked, contested, judge, judge_answer, settled, withdrawn
from dossier.errors import AppealOpenError, NothingToContestError, UnknownComplaintError
from dossier.identifiers import complaint_number
from dossier.policy import POLICIES
from dossier.record import Act
from dossier.status import Queue
from tests.fakes import InMemoryDossiers

Change = Callable[[Complaint, Content], tuple[Complaint, Content]]


class InMemoryComplaints:
    """Complaints in a dictionary; an act of the same key happens once."""

    def __init__(self, dossiers: InMemoryDossiers) -> None:
        self._dossiers = dossiers
        self._kept: dict[str, tuple[Complaint, Content]] = {}
        self._done: dict[bytes, str] = {}

    def within(self, reach: Reach) -> "InMemoryComplaints":
        return self

    def complain(self, kind: ComplaintKind, content: Content, dossier: str | None, act: Act) -> str:
        if dossier is not None:
            self._dossiers.view(dossier)
        return self._begin(Complaint("", dossier, kind, datetime.now(UTC)), content, act)

    def appeal(self, dossier: str, words: str, act: Act) -> str:
        if (before := self._done.get(act.key_digest)) is not None:
            return before
        view = self._dossiers.view(dossier)
        against = contested(view.status, view.assessment.members if view.assessment else ())
        if against is None:
            raise NothingToContestError("nothing decided")
        if any(one.is_open and one.dossier == dossier for one, _ in self._kept.values()):
            raise AppealOpenError("one is open")
        content = Content(view.household.language, view.household.phone, words)
        appeal = Complaint("", dossier, ComplaintKind.APPEAL, datetime.now(UTC), contested=against)
        return self._begin(appeal, content, act)

    def ask(self, number: str, words: str, act: Act) -> None:
        def ask(one: Complaint, content: Content) -> tuple[Complaint, Content]:
            return asked(one, datetime.now(UTC)), replace(content, question=words, reply=None)

        self._do(number, Move.ASK, act, ask)

    def reply(self, number: str, words: str, act: Act) -> None:
        def reply(one: Complaint, content: Content) -> tuple[Complaint, Content]:
            return resumed(one, datetime.now(UTC)), replace(content, reply=words)

        self._do(number, Move.REPLY, act, reply)

    def settle(self, number: str, ground: Ground | None, words: str | None, act: Act) -> None:
        def settle(one: Complaint, content: Content) -> tuple[Complaint, Content]:
            judge_answer(one, ground, act.actor.role)
            return settled(one, ground, datetime.now(UTC)), replace(content, answer=words)

        self._do(number, Move.SETTLE, act, settle)

    def withdraw(self, number: str, act: Act) -> None:
        self._do(number, Move.WITHDRAW, act, lambda one, content: (withdrawn(one, datetime.now(UTC)), content))

    def carry_out(self, number: str, act: Act) -> None:
        self._do(number, Move.CARRY_OUT, act, lambda one, content: (replace(one, queue=Queue.DONE), content))

    def view(self, number: str) -> ComplaintView:
        if number not in self._kept:
            raise UnknownComplaintError("no such complaint")
        one, content = self._kept[number]
        return ComplaintView(one, content, answer_due(one, POLICIES[-1]), ())

    def of_dossier(self, number: str) -> tuple[ComplaintView, ...]:
        return tuple(self.view(one.number) for one, _ in self._kept.values() if one.dossier == number)

    def waiting(self, limit: int) -> tuple[ComplaintView, ...]:
        waits = [one.number for one, _ in self._kept.values() if one.queue in (Queue.REVIEW, Queue.SUPERVISION)]
        return tuple(self.view(number) for number in waits[:limit])

    def _begin(self, complaint: Complaint, content: Content, act: Act) -> str:
        number = complaint_number.make(secrets.token_bytes(complaint_number.RANDOM_BYTES))
        kept = self._done.setdefault(act.key_digest, number)
        if kept == number:
            self._kept[number] = replace(complaint, number=number), content
        return kept

    def _do(self, number: str, move: Move, act: Act, change: Change) -> None:
        one, content = (self.view(number).complaint, self.view(number).content)
        if act.key_digest in self._done:
            return
        judge(move, one, act.actor.role)
        self._kept[number] = change(one, content)
        self._done[act.key_digest] = number
