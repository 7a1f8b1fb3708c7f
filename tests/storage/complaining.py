"""Households that were decided against, and what they do then, for tests of complaints."""

from dataclasses import replace

from dossier.complaints.state import ComplaintKind, Content
from dossier.findings import Assessment, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Language
from dossier.ports import Terms
from dossier.record import EventType
from storage.complaint_acts import SqlComplaints
from storage.complaints import SqlComplaintCases
from storage.keys import Keyring
from tests.acts import an_act
from tests.storage.desk import OVER_INDEX, Desk

WORDS = "Ma carte n'est jamais arrivée à la maison de Karim Alaoui"
CONTENT = Content(Language.FRENCH, "+212612345678", WORDS)


class Recourse:
    """A desk, and the complaints that come to it."""

    def __init__(self, desk: Desk, keys: Keyring) -> None:
        self.desk = desk
        self.acts = SqlComplaints(desk.database, keys)
        self.cases = SqlComplaintCases(desk.database, keys)

    def refused(self) -> str:
        """Return a dossier that REVIEWER's signature refused."""
        number = self.desk.deposited()
        self.desk.assessed(number, Outcome.PROPOSED_REFUSAL, OVER_INDEX)
        self.desk.settle(number, Verdict.FAIL)
        self.desk.assessed(number, Outcome.REJECTED)
        return number

    def excluding(self) -> str:
        """Return an accepted dossier that leaves a member out."""
        number = self.desk.deposited()
        members = (MemberOutcome("m1", MemberState.COVERED), MemberOutcome("m2", MemberState.EXCLUDED))
        accepted = Assessment("2026-2", Outcome.ACCEPTED, (), (), (), members)
        self.desk.cases.note_assessment(number, accepted, 1, Terms(answer_days=30))
        self.desk.cases.begin_registration(number, 1)
        self.desk.cases.note_registered(number, "123456789")
        return number

    def complained(self, kind: ComplaintKind = ComplaintKind.RAMED, dossier: str | None = None) -> str:
        """Return the number of a new complaint."""
        return self.acts.complain(kind, replace(CONTENT), dossier, an_act())

    def told(self, number: str) -> list[EventType]:
        """Return what happened to a complaint, in order."""
        return [event.type for event in self.acts.view(number).story]
