"""The story of a dossier on the real server: who acts, what time does, and what comes twice or late."""

import threading
from datetime import timedelta

import pytest

from dossier.findings import Outcome, Verdict
from dossier.record import EventType
from dossier.registries import Registry
from dossier.status import Flag, Queue, Status
from tests.acts import OTHER_REVIEWER, a_couple, a_document, an_act
from tests.eventually import eventually
from tests.workflows.conftest import Story
from tests.workflows.telling import ASKED, DAY, IN_REVIEW, REGISTERED, Holds, deposit, settle_all
from workflows.dossier import DossierWorkflow
from workflows.messages import DocumentAdded, Nudge, RegistryRecovered

pytestmark = pytest.mark.engines


def test_a_household_with_nothing_wrong_is_registered_without_a_person(story: Story) -> None:
    number = deposit(story)
    view = story.until(number, REGISTERED)
    assert story.result(number) is Outcome.ACCEPTED
    assert view.registration_number is not None
    told = [event.type for event in story.dossiers.events(number)]
    assert told[:3] == [EventType.DOSSIER_OPENED, EventType.DOCUMENT_RECEIVED, EventType.DOSSIER_SUBMITTED] or (
        EventType.DOCUMENT_READ in told
    )
    assert told.count(EventType.REGISTRY_ANSWERED) == len(Registry)
    assert told[-4:] == [
        EventType.DOSSIER_ASSESSED,
        EventType.DOSSIER_ACCEPTED,
        EventType.REGISTRATION_BEGUN,
        EventType.COVER_REGISTERED,
    ]


def test_a_run_begins_in_the_turn_of_its_office(story: Story) -> None:
    at_home = deposit(story)
    story.until(at_home, REGISTERED)
    told = story.portal.call(story.handle(at_home).fetch_history).events[0].workflow_execution_started_event_attributes
    assert (told.priority.fairness_key, told.priority.priority_key) == ("rabat-agdal", 2)


def test_a_document_is_read_while_the_dossier_is_still_a_draft(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    story.dossiers.add_document(number, a_document(), an_act())
    view = story.until(number, lambda view: view.documents[0].reading is not None)
    assert view.status is Status.DRAFT


def test_a_file_that_cannot_be_used_is_refused_and_not_read(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    document = a_document()
    story.files.contents[document.file.object_key] = b"unusable"
    story.dossiers.add_document(number, document, an_act())
    view = story.until(number, lambda view: view.documents[0].state == "refused")
    assert view.documents[0].problems == ("quality.unreadable",)
    assert view.documents[0].reading is None


def test_a_paper_that_comes_before_the_run_has_heard_that_it_is_asked_for_is_read(story: Story) -> None:
    number, paper = story.dossiers.open(a_couple(), an_act()), a_document()
    story.rules.scripts[number] = [Outcome.CORRECTIONS_REQUESTED]

    def answer_at_once() -> None:
        story.dossiers.add_document(number, paper, an_act())
        assert story.readers.reached.wait(20), "nobody began to inspect"

    story.rules.once_noted[number] = answer_at_once
    with story.readers.held(paper.file.object_key, story.files, at_once=True):
        story.dossiers.submit(number, an_act())
        story.until(number, ASKED)
        eventually(lambda: story.shown(number), lambda queue: queue == Queue.APPLICANT)
    story.until(number, lambda view: view.documents[0].reading is not None)


def test_corrections_answered_are_assessed_again(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.dossiers.add_document(number, a_document(), an_act())
    story.dossiers.answer(number, None, an_act())
    story.until(number, REGISTERED)


def test_what_was_put_right_at_a_registry_is_looked_up_anew(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED, Outcome.IN_REVIEW)
    story.until(number, ASKED)
    asked = len(story.registries.asked_about)
    story.dossiers.answer(number, None, an_act())
    story.until(number, IN_REVIEW)
    assert len(story.registries.asked_about) == asked + 1
    settle_all(story, number, Verdict.PASS)
    story.until(number, REGISTERED)
    assert len(story.registries.asked_about) == asked + 1


def test_corrections_unanswered_for_thirty_days_wait_for_a_person_and_may_still_be_answered(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.skip(number, 29 * DAY)
    assert ASKED(story.dossiers.view(number))
    story.skip(number, 2 * DAY)
    view = story.until(number, Holds(Status.CORRECTIONS_REQUESTED, Queue.SUPERVISION))
    assert Flag.CORRECTIONS_OVERDUE in view.flags
    story.dossiers.answer(number, None, an_act())
    view = story.until(number, REGISTERED)
    assert view.flags == ()


def test_a_draft_nobody_deposits_is_closed_after_ninety_days(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    # The day ends an hour later where Ramadan lies between: Morocco is an hour nearer to Greenwich then.
    story.skip(number, 92 * DAY)
    story.until(number, Holds(Status.CLOSED_INCOMPLETE, Queue.DONE))
    assert story.result(number) is None


def test_a_doubt_waits_for_a_person_however_long_it_takes(story: Story) -> None:
    number = deposit(story, Outcome.IN_REVIEW)
    story.until(number, IN_REVIEW)
    story.skip(number, 365 * DAY)
    # After thirty days it is a supervisor who is to see to it: still nobody decided.
    assert Holds(Status.IN_PROGRESS, Queue.SUPERVISION)(story.dossiers.view(number))
    settle_all(story, number, Verdict.PASS)
    story.until(number, REGISTERED)


def test_a_refusal_is_proposed_and_takes_effect_only_by_a_signature(story: Story) -> None:
    number = deposit(story, Outcome.PROPOSED_REFUSAL, Outcome.REJECTED)
    story.until(number, Holds(Status.IN_PROGRESS, Queue.SUPERVISION))
    story.skip(number, 365 * DAY)
    assert story.dossiers.view(number).status is Status.IN_PROGRESS
    settle_all(story, number, Verdict.FAIL)
    # For this reason two people sign.
    assert story.dossiers.view(number).status is Status.IN_PROGRESS
    settle_all(story, number, Verdict.FAIL, OTHER_REVIEWER)
    story.until(number, Holds(Status.REJECTED, Queue.DONE))
    assert story.result(number) is Outcome.REJECTED


def test_a_registry_that_is_away_rejects_nobody_and_is_asked_again(story: Story) -> None:
    story.registries.away_for.add(a_couple().head.idcs)
    try:
        number = deposit(story)
        story.skip(number, timedelta(minutes=5))
        view = story.until(number, lambda view: Flag.REGISTRY_UNAVAILABLE in view.flags)
        assert view.queue is Queue.MACHINE
    finally:
        story.registries.away_for.clear()
    story.skip(number, timedelta(minutes=30))
    view = story.until(number, REGISTERED)
    assert view.flags == ()


def test_news_that_a_registry_is_back_cuts_the_wait_short(story: Story) -> None:
    story.registries.away_for.add(a_couple().head.idcs)
    try:
        number = deposit(story)
        story.skip(number, timedelta(minutes=5))
        story.until(number, lambda view: Flag.REGISTRY_UNAVAILABLE in view.flags and view.assessment is not None)
    finally:
        story.registries.away_for.clear()
    recovered = RegistryRecovered(Registry.RSU)
    story.portal.call(story.handle(number).execute_update, DossierWorkflow.registry_recovered, recovered)
    story.until(number, REGISTERED)


def test_news_that_comes_while_a_registry_is_asked_in_vain_is_not_lost(story: Story) -> None:
    head, answers = a_couple().head.idcs, threading.Event()
    story.registries.refuses_us_for.add(head)
    story.registries.thinks_about[head] = answers
    before = len(story.registries.asked_about)
    number = deposit(story)
    eventually(lambda: len(story.registries.asked_about), lambda asked: asked > before)
    # The question is under way, and will be refused.
    story.registries.refuses_us_for.clear()
    recovered = RegistryRecovered(Registry.RSU)
    story.portal.call(story.handle(number).execute_update, DossierWorkflow.registry_recovered, recovered)
    answers.set()
    story.until(number, REGISTERED)
    story.registries.thinks_about.clear()


def test_a_refusal_of_the_carrier_waits_for_a_person_and_the_household_is_registered_once(story: Story) -> None:
    story.covers.refuse_phones.add("+212699999999")
    number = deposit(story, phone="+212699999999")
    story.until(number, IN_REVIEW)
    settle_all(story, number, Verdict.PASS)
    story.until(number, REGISTERED)
    assert len(story.covers.effects_of["+212699999999"]) == 1


def test_an_act_that_comes_twice_is_taken_once(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    handle = story.handle(number)
    for _ in range(3):
        # Delivered without anybody having answered: the run looks, and finds nothing new.
        story.portal.call(handle.execute_update, DossierWorkflow.answer, Nudge("stray"))
    document = story.dossiers.view(number).documents[0].id
    story.portal.call(handle.execute_update, DossierWorkflow.add_document, DocumentAdded(document))
    view = story.dossiers.view(number)
    assert view.corrections is not None
    assert view.corrections.round == 1
    told = [event.type for event in story.dossiers.events(number)]
    assert told.count(EventType.DOCUMENT_READ) == 1
    assert told.count(EventType.CORRECTIONS_REQUESTED) == 1


@pytest.mark.parametrize(
    ("outcome", "place"),
    [
        pytest.param(Outcome.CORRECTIONS_REQUESTED, ASKED, id="while-corrections-are-open"),
        pytest.param(Outcome.IN_REVIEW, IN_REVIEW, id="while-a-person-looks"),
    ],
)
def test_a_run_that_begins_again_finds_its_place_in_the_database(story: Story, outcome: Outcome, place: Holds) -> None:
    number = deposit(story, outcome)
    story.until(number, place)
    before = story.dossiers.events(number)
    story.portal.call(story.handle(number).terminate, "lost")
    story.begin_again(number)
    eventually(
        lambda: story.portal.call(story.handle(number).describe), lambda seen: seen.history_length >= 10, within_s=20
    )
    assert story.dossiers.events(number) == before
    if outcome is Outcome.IN_REVIEW:
        settle_all(story, number, Verdict.PASS)
    else:
        story.dossiers.answer(number, None, an_act())
    story.until(number, REGISTERED)
    told = [event.type for event in story.dossiers.events(number)]
    assert told.count(EventType.COVER_REGISTERED) == 1


def test_an_act_for_a_run_that_is_over_is_refused_as_an_event(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.portal.call(story.handle(number).terminate, "lost")
    story.dossiers.answer(number, None, an_act())
    eventually(lambda: story.dossiers.events(number)[-1].type, lambda last: last is EventType.ACT_REFUSED)


def test_nothing_in_a_history_is_readable(story: Story) -> None:
    number = deposit(story)
    story.until(number, REGISTERED)

    async def raw() -> list[bytes]:
        return [event.SerializeToString() async for event in story.handle(number).fetch_history_events()]

    history = b"\n".join(story.portal.call(raw))
    assert b"wathiq-sealed" in history
    # An argument, a result, an id of a document: none of it shows. Statuses do, as search attributes.
    document = story.dossiers.view(number).documents[0].id.encode()
    for plain in (document, b"draft_expires", b"P90D", b"registry_asked_again", b"attempt"):
        assert plain not in history, "a payload in plain text"


def test_a_clean_household_of_five_documents_takes_at_most_160_events(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    for member in ("m1", "m1", "m2", "m2", None):
        story.dossiers.add_document(number, a_document(member), an_act())
    story.dossiers.submit(number, an_act())
    story.until(number, REGISTERED)
    story.result(number)
    length = story.portal.call(story.handle(number).describe).history_length
    print(f"{length} events")  # noqa: T201 - the figure, with `-s`
    assert length <= 160
