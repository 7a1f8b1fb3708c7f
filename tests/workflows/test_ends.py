"""Stories of how a dossier ends: withdrawn, decided and taken back, registered, and what comes at the wrong moment."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from dossier.clock import Holder
from dossier.errors import BeingRegisteredError, DossierClosedError, StillOpenError
from dossier.findings import Outcome, Verdict
from dossier.record import EventType
from dossier.status import Flag, Status
from tests.acts import OTHER_REVIEWER, SUPERVISOR, a_couple, a_document, an_act
from tests.eventually import eventually
from tests.workflows.conftest import REGISTRY_ASKED_AGAIN, Story
from tests.workflows.telling import (
    ASKED,
    DAY,
    IN_REVIEW,
    REGISTERED,
    REJECTED,
    SUPERVISED,
    WITH_CARRIER,
    WITHDRAWN,
    deposit,
    settle_all,
)

pytestmark = pytest.mark.engines


def test_a_dossier_withdrawn_while_its_papers_are_read_ends_at_once(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    document = a_document()
    with story.readers.held(document.file.object_key, story.files):
        story.dossiers.add_document(number, document, an_act())
        story.dossiers.submit(number, an_act())
        assert story.readers.reached.wait(20), "nobody began to read"
        story.dossiers.withdraw(number, an_act())
        story.until(number, WITHDRAWN)
        assert story.result(number) is None
    told = story.told(number)
    assert EventType.DOCUMENT_READ not in told
    assert EventType.DOSSIER_ASSESSED not in told


def test_a_piece_taken_out_while_it_is_read_is_not_waited_for(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    wrong, right = a_document(), a_document()
    with story.readers.held(wrong.file.object_key, story.files):
        story.dossiers.add_document(number, wrong, an_act())
        assert story.readers.reached.wait(20), "nobody began to read"
        story.dossiers.add_document(number, right, an_act())
        story.dossiers.remove_document(number, wrong.id, an_act())
        story.dossiers.submit(number, an_act())
        story.until(number, REGISTERED)
    assert [each.id for each in story.dossiers.view(number).documents] == [right.id]
    assert story.told(number).count(EventType.DOCUMENT_READ) == 1


@pytest.mark.parametrize(
    "outcome",
    [
        pytest.param(Outcome.CORRECTIONS_REQUESTED, id="while-corrections-are-open"),
        pytest.param(Outcome.IN_REVIEW, id="while-a-person-looks"),
        pytest.param(Outcome.ROUTED, id="while-another-institution-has-it"),
    ],
)
def test_a_household_withdraws_whoever_has_its_dossier(story: Story, outcome: Outcome) -> None:
    number = deposit(story, outcome, outcome)
    story.until(number, lambda view: view.assessment is not None)
    story.dossiers.withdraw(number, an_act())
    story.until(number, WITHDRAWN)
    assert story.result(number) is outcome
    with pytest.raises(DossierClosedError):
        story.dossiers.answer(number, None, an_act())


def test_a_reviewer_and_the_applicant_act_at_the_same_moment(story: Story) -> None:
    number = deposit(story, Outcome.IN_REVIEW)
    story.until(number, IN_REVIEW)
    (task,) = story.dossiers.open_tasks(10, number)
    together = threading.Barrier(2)

    def withdraw() -> None:
        together.wait()
        story.dossiers.withdraw(number, an_act())

    def settle() -> None:
        together.wait()
        try:
            story.dossiers.settle(task.id, Verdict.PASS, an_act(OTHER_REVIEWER))
        except DossierClosedError:
            return

    with ThreadPoolExecutor(2) as pool:
        for each in [pool.submit(withdraw), pool.submit(settle)]:
            try:
                each.result()
            except BeingRegisteredError:
                break  # settled, assessed and with the carrier before the household could say so
    view = story.until(number, lambda view: view.status in (Status.WITHDRAWN, Status.ACCEPTED))
    registered = EventType.COVER_REGISTERED in story.told(number)
    assert registered is (view.status is Status.ACCEPTED)


def test_a_signed_refusal_taken_back_in_time_never_leaves(story: Story) -> None:
    story.rules.undo = timedelta(minutes=15)
    number = deposit(story, Outcome.PROPOSED_REFUSAL, Outcome.REJECTED)
    story.until(number, SUPERVISED)
    settle_all(story, number, Verdict.FAIL)
    settle_all(story, number, Verdict.FAIL, OTHER_REVIEWER)
    story.until(number, lambda view: Flag.DECISION_REVOCABLE in view.flags)
    story.skip(number, timedelta(minutes=10))
    story.dossiers.take_back(number, an_act(SUPERVISOR))
    view = story.until(number, SUPERVISED)
    assert Flag.DECISION_REVOCABLE not in view.flags
    story.skip(number, DAY)
    assert EventType.DOSSIER_REJECTED not in story.told(number)
    settle_all(story, number, Verdict.PASS)
    story.until(number, lambda view: Flag.DECISION_REVOCABLE in view.flags)
    story.skip(number, timedelta(minutes=16))
    story.until(number, REGISTERED)


def test_a_signed_refusal_takes_effect_when_the_time_to_undo_is_over(story: Story) -> None:
    story.rules.undo = timedelta(minutes=15)
    number = deposit(story, Outcome.PROPOSED_REFUSAL, Outcome.REJECTED)
    story.until(number, SUPERVISED)
    settle_all(story, number, Verdict.FAIL)
    settle_all(story, number, Verdict.FAIL, OTHER_REVIEWER)
    story.until(number, lambda view: Flag.DECISION_REVOCABLE in view.flags)
    assert EventType.DOSSIER_REJECTED not in story.told(number)
    story.skip(number, timedelta(minutes=16))
    story.until(number, REJECTED)
    assert story.told(number).count(EventType.DOSSIER_REJECTED) == 1


def test_an_acceptance_that_needed_nobody_is_not_kept_waiting(story: Story) -> None:
    story.rules.undo = timedelta(minutes=15)
    number = deposit(story)
    story.until(number, REGISTERED)


def test_where_the_carrier_refuses_after_our_yes_nobody_was_told_yes(story: Story) -> None:
    phone = "+212688888888"
    story.covers.refuse_phones.add(phone)
    number = deposit(story, phone=phone)
    view = story.until(number, lambda view: view.status is Status.ACCEPTED or IN_REVIEW(view))
    assert IN_REVIEW(view)
    assert view.registration_number is None
    assert Flag.AWAITING_REGISTRATION not in view.flags
    settle_all(story, number, Verdict.PASS)
    story.until(number, REGISTERED)
    told = story.told(number)
    assert told.count(EventType.COVER_REFUSED) == 1
    assert told.count(EventType.COVER_REGISTERED) == 1


def test_a_registration_that_was_answered_and_lost_is_made_once(story: Story) -> None:
    phone = "+212677777777"
    story.covers.lose_answers_of.add(phone)
    number = deposit(story, phone=phone)
    view = story.until(number, REGISTERED)
    (effect,) = story.covers.effects_of[phone]
    assert story.covers.asked[effect] == 2
    assert view.registration_number == story.covers.ledger[effect]


def test_while_the_carrier_is_away_the_clock_runs_and_is_seen(story: Story) -> None:
    phone = "+212666666666"
    number = deposit(story, Outcome.IN_REVIEW, phone=phone)
    story.until(number, IN_REVIEW)
    story.skip(number, timedelta(days=19, hours=23))
    story.covers.away_for.add(phone)
    settle_all(story, number, Verdict.PASS)
    story.until(number, WITH_CARRIER)
    eventually(lambda: story.told(number), lambda told: EventType.REGISTRATION_BEGUN in told)
    story.skip(number, timedelta(hours=2))
    view = story.dossiers.view(number)
    assert Flag.SLA_AT_RISK in view.flags
    assert WITH_CARRIER(view)
    with pytest.raises(BeingRegisteredError):
        story.dossiers.withdraw(number, an_act())
    story.covers.away_for.clear()
    story.skip(number, timedelta(minutes=10))
    story.until(number, REGISTERED)
    assert story.ledger(number).held_by(Holder.CARRIER) >= timedelta(hours=2)


def test_a_registry_that_is_down_for_three_days_costs_the_household_nothing(story: Story) -> None:
    head = a_couple().head.idcs
    story.registries.refuses_us_for.add(head)
    try:
        number = deposit(story)
        view = story.until(number, lambda view: Flag.REGISTRY_UNAVAILABLE in view.flags)
        asked = len(story.registries.asked_about)
        story.skip(number, 3 * DAY)
        assert story.dossiers.view(number).status is Status.IN_PROGRESS
        # It is asked less and less often, at least every six hours.
        again = len(story.registries.asked_about) - asked
        assert again < 3 * DAY / REGISTRY_ASKED_AGAIN
    finally:
        story.registries.refuses_us_for.clear()
    story.skip(number, timedelta(hours=7))
    view = story.until(number, REGISTERED)
    assert view.flags == ()
    ledger = story.ledger(number)
    assert ledger.held_by(Holder.REGISTRY) >= 3 * DAY
    told = story.told(number)
    assert told.count(EventType.REGISTRY_UNREACHABLE) == 1


def test_another_institution_that_takes_its_time_is_asked_less_and_less_often(story: Story) -> None:
    number = deposit(story, *[Outcome.ROUTED] * 30)
    story.until(number, WITH_CARRIER)
    asked = len(story.registries.asked_about)
    story.skip(number, timedelta(hours=5))
    # After 15 minutes, then after 30, 60 and 120: each time costs four questions and an assessment.
    eventually(lambda: len(story.registries.asked_about) - asked, lambda again: again == 4)
    assert WITH_CARRIER(story.dossiers.view(number))


def test_who_applies_again_hands_in_no_good_piece_twice(story: Story) -> None:
    earlier = story.dossiers.open(a_couple(), an_act())
    good, unusable = a_document(), a_document("m2")
    story.files.contents[good.file.object_key] = b"a good card"
    story.files.contents[unusable.file.object_key] = b"unusable"
    for each in (good, unusable):
        story.dossiers.add_document(earlier, each, an_act())
    story.until(earlier, lambda view: {each.state for each in view.documents} == {"read", "refused"})
    with pytest.raises(StillOpenError):
        story.dossiers.open(a_couple(), an_act(), after=earlier)
    story.dossiers.withdraw(earlier, an_act())
    number = story.dossiers.open(a_couple(), an_act(), after=earlier)
    view = story.until(number, lambda view: EventType.PIECES_REUSED in story.told(number))
    (piece,) = story.dossiers.view(number).documents
    assert (piece.state, piece.member, piece.kind) == ("read", good.member, good.kind)
    assert piece.id != good.id
    assert piece.file.object_key != good.file.object_key
    assert story.files.contents[piece.file.object_key] == b"a good card"
    assert view.number == number
    story.dossiers.submit(number, an_act())
    story.until(number, REGISTERED)
    assert EventType.DOSSIER_REAPPLIED in story.told(earlier)
    assert story.told(number).count(EventType.DOCUMENT_READ) == 0


def test_two_answers_at_once_are_assessed_once(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    key = b"the button was pressed twice: " + number.encode()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: story.dossiers.answer(number, None, an_act(key=key)), range(2)))
    story.until(number, REGISTERED)
    assert story.told(number).count(EventType.DOSSIER_ASSESSED) == 2
    assert story.told(number).count(EventType.CORRECTIONS_ANSWERED) == 1
