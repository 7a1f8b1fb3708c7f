"""A house without runs: acts and notes on the real database, with a clock that a test moves."""

from dataclasses import dataclass
from datetime import timedelta

from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.ports import Stage, Terms
from dossier.record import Actor, EventType
from dossier.status import Place
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from tests.acts import REVIEWER, a_couple, a_document, an_act
from tests.clocks import Clock

EXPIRED = Correction("validity.expired", "m1", kind="identity_card")
FAULT = Finding("validity.expired", Verdict.FAIL, member="m1", kind="identity_card")
DOUBT = Finding("mismatch.name", Verdict.UNCERTAIN, member="m1", field="family_name", declared="Alaoui", read="Alaouy")
OVER_INDEX = Finding("registry.index_above_threshold", Verdict.FAIL, member="m1", declared="9.3", read="12.5")


@dataclass
class Desk:
    """Everything that a test of acts needs."""

    clock: Clock
    database: Database
    dossiers: SqlDossiers
    cases: SqlCases

    def deposited(self) -> str:
        """Return a dossier that the machine has."""
        number = self.dossiers.open(a_couple(), an_act())
        self.dossiers.add_document(number, a_document(), an_act())
        self.dossiers.submit(number, an_act())
        self.cases.take_up(number)
        return number

    def assessed(
        self,
        number: str,
        outcome: Outcome,
        *found: Finding,
        asks: tuple[Correction, ...] = (EXPIRED,),
        undo: timedelta = timedelta(0),
    ) -> Stage:
        """Note the next assessment, with doubts as found and corrections as asked."""
        asked = asks if outcome is Outcome.CORRECTIONS_REQUESTED else ()
        covered = tuple(MemberOutcome(each, MemberState.COVERED) for each in ("m1", "m2"))
        assessment = Assessment("2026-1", outcome, found, asked, found, covered)
        attempt = self.cases.take_up(number).attempt + 1
        return self.cases.note_assessment(number, assessment, attempt, Terms(30, undo))

    def settle(self, number: str, verdict: Verdict, person: Actor = REVIEWER) -> None:
        """Settle every open question of a dossier."""
        for task in self.dossiers.open_tasks(100, number):
            self.dossiers.settle(task.id, verdict, an_act(person))

    def place(self, number: str) -> Place:
        """Return where a dossier stands."""
        view = self.dossiers.view(number)
        return Place(view.status, view.queue)

    def told(self, number: str) -> list[EventType]:
        """Return what happened, in order."""
        return [event.type for event in self.dossiers.events(number)]
