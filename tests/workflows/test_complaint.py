"""Complaints and appeals on the real server, weeks in seconds: won, lost, late, forgotten, withdrawn."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from temporalio.client import WorkflowHandle

from dossier.complaints.state import Complaint, ComplaintKind, ComplaintState, Content, Ground
from dossier.errors import ComplaintClosedError
from dossier.findings import Outcome, Verdict
from dossier.household import Language
from dossier.record import EventType
from dossier.status import Flag, Queue, Status
from tests.acts import OTHER_REVIEWER, REVIEWER, SUPERVISOR, an_act
from tests.eventually import eventually
from tests.workflows.conftest import Story
from tests.workflows.telling import DAY, REGISTERED, REJECTED, SUPERVISED, deposit, settle_all
from workflows.complaint import ComplaintWorkflow
from workflows.names import complaint_workflow_id

pytestmark = pytest.mark.engines
WORDS = "L'indice est celui de notre ancienne maison"
CONTENT = Content(Language.FRENCH, "+212612345678", "Ma carte n'est jamais arrivée")


class Case:
    """One complaint and everything a test does to it."""

    def __init__(self, story: Story, number: str) -> None:
        self.story, self.number = story, number

    @property
    def handle(self) -> WorkflowHandle[ComplaintWorkflow, None]:
        """The run of the complaint."""
        return self.story.client.get_workflow_handle_for(ComplaintWorkflow.run, complaint_workflow_id(self.number))

    @property
    def complaint(self) -> Complaint:
        """The complaint as it stands."""
        return self.story.complaints.view(self.number).complaint

    def told(self) -> list[EventType]:
        """What happened to it, in order."""
        return [event.type for event in self.story.complaints.view(self.number).story]

    def pass_by(self, days: float) -> None:
        """Let days go by for the house and for the run, as they would pass by themselves."""
        eventually(self._waiting, lambda waiting: waiting == 0)
        self.story.clock.ahead += days * DAY
        self.story.portal.call(self.story.skipper.fast_forward, self.handle, days * DAY)

    def until(self, event: EventType) -> None:
        """Wait until it happened."""
        eventually(self.told, lambda told: event in told)

    def ends(self) -> None:
        """Wait for the end of its run."""
        eventually(self._waiting, lambda waiting: waiting == 0)
        self.story.portal.call(self.handle.result)

    def _waiting(self) -> int:
        query = text("select count(*) from outbox where complaint = :number and done_at is null")
        with self.story.database.transaction() as connection:
            return int(connection.execute(query, {"number": self.number}).scalar_one())


def refused(story: Story) -> str:
    """Return a household whom REVIEWER's signature refused."""
    number = deposit(story, Outcome.PROPOSED_REFUSAL, Outcome.REJECTED)
    story.until(number, SUPERVISED)
    settle_all(story, number, Verdict.FAIL)
    settle_all(story, number, Verdict.FAIL, OTHER_REVIEWER)
    story.until(number, REJECTED)
    return number


def appealed(story: Story, dossier: str) -> Case:
    return Case(story, story.complaints.appeal(dossier, WORDS, an_act()))


def by_a_third(story: Story, case: Case, ground: Ground | None) -> None:
    """Let somebody answer who had no hand in the decision."""
    story.complaints.settle(case.number, ground, None, an_act(SUPERVISOR))


def test_a_won_appeal_is_looked_at_afresh_in_a_linked_dossier_with_the_same_pieces(story: Story) -> None:
    dossier = refused(story)
    case = appealed(story, dossier)
    assert story.dossiers.view(dossier).flags == (Flag.APPEAL_OPEN,)
    by_a_third(story, case, None)
    case.until(EventType.COMPLAINT_CARRIED_OUT)
    case.ends()
    successor = case.complaint.successor
    assert successor is not None
    fresh = story.until(successor, REGISTERED)
    assert [document.kind for document in fresh.documents] == ["identity_card"]
    assert fresh.household == story.dossiers.view(dossier).household
    assert EventType.DOSSIER_REAPPLIED in story.told(successor)
    old = story.dossiers.view(dossier)
    assert (old.status, old.queue, old.flags) == (Status.REJECTED, Queue.DONE, ())


def test_a_lost_appeal_is_told_with_its_reason_and_the_refusal_stands(story: Story) -> None:
    dossier = refused(story)
    case = appealed(story, dossier)
    by_a_third(story, case, Ground.DECISION_CORRECT)
    case.ends()
    assert (case.complaint.state, case.complaint.ground) == (ComplaintState.REJECTED, Ground.DECISION_CORRECT)
    view = story.dossiers.view(dossier)
    assert (view.status, view.flags) == (Status.REJECTED, ())
    answered = story.dossiers.events(dossier)[-1]
    assert (answered.type, answered.detail["ground"]) == (EventType.COMPLAINT_ANSWERED, "decision_correct")
    with pytest.raises(ComplaintClosedError):
        story.complaints.withdraw(case.number, an_act())


def test_an_appeal_that_comes_late_is_taken_and_a_person_decides(story: Story) -> None:
    dossier = refused(story)
    story.clock.ahead += 61 * DAY
    case = appealed(story, dossier)
    assert case.complaint.late
    case.pass_by(21)
    case.until(EventType.COMPLAINT_AT_RISK)
    assert case.complaint.state is ComplaintState.OPEN
    by_a_third(story, case, Ground.OUT_OF_TIME)
    case.ends()


def test_a_complaint_that_nobody_answers_goes_to_a_supervisor_and_is_never_decided_by_time(story: Story) -> None:
    case = Case(story, story.complaints.complain(ComplaintKind.CARD_NOT_RECEIVED, CONTENT, None, an_act()))
    case.pass_by(31)
    case.until(EventType.COMPLAINT_BREACHED)
    assert case.complaint.queue is Queue.SUPERVISION
    case.pass_by(30)
    case.until(EventType.COMPLAINT_LIMIT_PASSED)
    assert case.complaint.state is ComplaintState.OPEN
    story.complaints.settle(case.number, None, None, an_act(REVIEWER))
    case.ends()


def test_a_question_to_the_complainant_stops_the_clock_until_they_reply(story: Story) -> None:
    case = Case(story, story.complaints.complain(ComplaintKind.NUMBER_WRONG, CONTENT, None, an_act()))
    story.complaints.ask(case.number, "Quel numéro ?", an_act(REVIEWER))
    case.pass_by(10)
    story.complaints.reply(case.number, "Celui de la carte", an_act())
    case.pass_by(15)
    assert case.told()[-1] is EventType.COMPLAINT_REPLIED
    case.pass_by(6)
    case.until(EventType.COMPLAINT_AT_RISK)


def test_one_that_is_withdrawn_ends_its_run(story: Story) -> None:
    case = Case(story, story.complaints.complain(ComplaintKind.OTHER, CONTENT, None, an_act()))
    case.pass_by(timedelta(hours=1) / DAY)
    story.complaints.withdraw(case.number, an_act())
    case.ends()
    assert (case.complaint.state, case.complaint.queue) == (ComplaintState.WITHDRAWN, Queue.DONE)
