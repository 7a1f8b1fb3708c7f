"""What the stories on the real server have in common: depositing, where a dossier stands, settling."""

from datetime import timedelta

from dossier.findings import Outcome, Verdict
from dossier.record import Actor, DossierView
from dossier.status import Queue, Status
from tests.acts import REVIEWER, a_couple, a_document, an_act
from tests.workflows.conftest import Story

DAY = timedelta(days=1)


class Holds:
    """A dossier's place, as a condition that prints well."""

    def __init__(self, status: Status, queue: Queue) -> None:
        self._place = (status, queue)

    def __call__(self, view: DossierView) -> bool:
        return (view.status, view.queue) == self._place


ASKED = Holds(Status.CORRECTIONS_REQUESTED, Queue.APPLICANT)
OVERDUE = Holds(Status.CORRECTIONS_REQUESTED, Queue.SUPERVISION)
REGISTERED = Holds(Status.ACCEPTED, Queue.DONE)
REJECTED = Holds(Status.REJECTED, Queue.DONE)
WITHDRAWN = Holds(Status.WITHDRAWN, Queue.DONE)
CLOSED = Holds(Status.CLOSED_INCOMPLETE, Queue.DONE)
IN_REVIEW = Holds(Status.IN_PROGRESS, Queue.REVIEW)
SUPERVISED = Holds(Status.IN_PROGRESS, Queue.SUPERVISION)
WITH_CARRIER = Holds(Status.IN_PROGRESS, Queue.CARRIER)


def deposit(story: Story, *outcomes: Outcome, phone: str = "+212612345678") -> str:
    """Open, document and submit a household whose assessments will come out so."""
    number = story.dossiers.open(a_couple(phone), an_act())
    story.rules.scripts[number] += outcomes
    story.dossiers.add_document(number, a_document(), an_act())
    story.dossiers.submit(number, an_act())
    return number


def settle_all(story: Story, number: str, verdict: Verdict, person: Actor = REVIEWER) -> None:
    """Settle every open question of a dossier as a reviewer."""
    for task in story.dossiers.open_tasks(100, number):
        story.dossiers.settle(task.id, verdict, an_act(person))
