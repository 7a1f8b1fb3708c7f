"""A run that begins anew after everything that comes: nothing is lost, and nothing waits for a slow reader."""

from collections.abc import Iterator

import pytest
from temporalio.client import WorkflowExecutionStatus
from temporalio.worker import UnsandboxedWorkflowRunner, WorkflowRunner

from dossier.findings import Outcome
from tests.acts import a_couple, a_document, an_act
from tests.eventually import eventually
from tests.workflows.conftest import Story
from tests.workflows.telling import ASKED, REGISTERED, WITHDRAWN, deposit
from workflows import steps

pytestmark = pytest.mark.engines
ENDED = WorkflowExecutionStatus.COMPLETED


@pytest.fixture(scope="module")
def runner() -> WorkflowRunner:
    """No sandbox: the limit of a run's length is the test's."""
    return UnsandboxedWorkflowRunner()


@pytest.fixture(autouse=True)
def _short_runs() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(steps, "EVENTS_MOST", 1)
        yield


def test_a_run_that_is_long_begins_anew_and_goes_on(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.dossiers.add_document(number, a_document(), an_act())
    story.dossiers.answer(number, None, an_act())
    view = story.until(number, REGISTERED)
    assert all(each.reading is not None for each in view.documents)
    begun = story.portal.call(story.handle(number).fetch_history).events[0].workflow_execution_started_event_attributes
    assert begun.continued_execution_run_id


def test_who_withdraws_is_not_kept_waiting_by_a_reader_though_the_run_is_long(story: Story) -> None:
    number, paper = story.dossiers.open(a_couple(), an_act()), a_document()
    with story.readers.held(paper.file.object_key, story.files):
        story.dossiers.add_document(number, paper, an_act())
        assert story.readers.reached.wait(20), "nobody began to read"
        wrong = a_document()
        story.dossiers.add_document(number, wrong, an_act())
        story.dossiers.remove_document(number, wrong.id, an_act())
        story.until(number, lambda _: story.waiting(number) == 0)
        story.dossiers.withdraw(number, an_act())
        story.until(number, WITHDRAWN)
        run = story.handle(number)
        eventually(lambda: story.portal.call(run.describe).status, lambda status: status is ENDED)
