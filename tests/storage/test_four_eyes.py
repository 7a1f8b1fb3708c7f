"""Who signs what: kept by the house and, where the house should forget, by the database."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from dossier.errors import (
    AlreadySettledError,
    AlreadySignedError,
    NothingToTakeBackError,
    OwnProposalError,
    SignatureNeededError,
    StaffActError,
)
from dossier.findings import Finding, Outcome, Verdict
from dossier.reading import Legibility, Quality, Reading
from dossier.record import Actor, EventType, Role
from dossier.status import Flag
from dossier.story import REJECTED, REVIEWED, SUPERVISED, WITH_CARRIER, WORKED_ON
from tests.acts import APPLICANT, CLIENT, OTHER_REVIEWER, REVIEWER, SUPERVISOR, a_couple, an_act
from tests.storage.desk import DOUBT, FAULT, OVER_INDEX, Desk

pytestmark = pytest.mark.engines
UNDO = timedelta(minutes=15)


def proposed(desk: Desk, *refusals: Finding) -> str:
    """Return a dossier whose refusal the machine proposes."""
    number = desk.deposited()
    desk.assessed(number, Outcome.PROPOSED_REFUSAL, *refusals)
    return number


def test_a_refusal_by_the_index_takes_one_signature(desk: Desk) -> None:
    number = proposed(desk, OVER_INDEX)
    desk.settle(number, Verdict.FAIL)
    assert desk.place(number) == WORKED_ON


SUSPICION = Finding("fraud.tampered_image", Verdict.UNCERTAIN, member="m1", document="d1", kind="identity_card")
IN_BOTH = Finding("duplicate.open_dossier_exists", Verdict.UNCERTAIN, member="m2", field="idcs")


@pytest.mark.parametrize("question", [SUSPICION, IN_BOTH], ids=["a suspect paper", "in another dossier"])
def test_what_leaves_somebody_or_a_paper_out_is_confirmed_by_two_people_and_cleared_by_one(
    desk: Desk, question: Finding
) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.IN_REVIEW, question)
    with pytest.raises(SignatureNeededError):
        desk.settle(number, Verdict.FAIL, CLIENT)
    desk.settle(number, Verdict.FAIL)
    assert desk.place(number) == REVIEWED
    assert [one.to_confirm for one in desk.dossiers.open_tasks(10, number)] == [2]
    with pytest.raises(AlreadySignedError):
        desk.settle(number, Verdict.FAIL)
    desk.settle(number, Verdict.FAIL, OTHER_REVIEWER)
    assert desk.place(number) == WORKED_ON
    assert desk.cases.case(number).settlements == {question.key: Verdict.FAIL}
    desk.assessed(number, Outcome.IN_REVIEW, question)
    desk.settle(number, Verdict.PASS)
    assert desk.place(number) == WORKED_ON


def test_a_paper_that_was_set_aside_is_not_taken_over_into_the_next_dossier(desk: Desk) -> None:
    number = desk.deposited()
    (sent,) = desk.dossiers.view(number).documents
    desk.cases.note_reading(number, sent.id, Reading("identity_card", 0.9, Quality(Legibility.GOOD), (), {}))
    desk.assessed(number, Outcome.IN_REVIEW, replace(SUSPICION, document=sent.id))
    for person in (REVIEWER, OTHER_REVIEWER):
        desk.settle(number, Verdict.FAIL, person)
    desk.dossiers.withdraw(number, an_act())
    again = desk.dossiers.open(a_couple(), an_act(), after=number)
    assert desk.cases.pieces_to_reuse(again) == (number, ())


def test_a_refusal_for_a_document_takes_two_people(desk: Desk) -> None:
    number = proposed(desk, FAULT)
    desk.settle(number, Verdict.FAIL)
    assert desk.place(number) == SUPERVISED
    assert desk.told(number)[-1] is EventType.REVIEW_SIGNED
    (task,) = desk.dossiers.open_tasks(10, number)
    assert task.signed_by == (REVIEWER.id,)
    with pytest.raises(AlreadySignedError):
        desk.settle(number, Verdict.FAIL)
    desk.settle(number, Verdict.FAIL, OTHER_REVIEWER)
    assert desk.place(number) == WORKED_ON
    assert desk.cases.case(number).signed == {FAULT.key}


def test_to_override_what_is_certain_takes_two_people_even_for_the_index(desk: Desk) -> None:
    number = proposed(desk, OVER_INDEX)
    desk.settle(number, Verdict.PASS)
    assert desk.place(number) == SUPERVISED
    desk.settle(number, Verdict.PASS, OTHER_REVIEWER)
    assert desk.place(number) == WORKED_ON


def test_two_who_disagree_wait_for_a_third(desk: Desk) -> None:
    number = proposed(desk, FAULT)
    desk.settle(number, Verdict.FAIL)
    desk.settle(number, Verdict.PASS, OTHER_REVIEWER)
    assert desk.place(number) == SUPERVISED
    desk.settle(number, Verdict.PASS, SUPERVISOR)
    assert desk.cases.case(number).settlements == {FAULT.key: Verdict.PASS}


def test_who_confirmed_the_doubt_does_not_sign_the_refusal_that_follows(desk: Desk) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.IN_REVIEW, OVER_INDEX)
    desk.settle(number, Verdict.FAIL)
    desk.assessed(number, Outcome.PROPOSED_REFUSAL, OVER_INDEX)
    with pytest.raises(OwnProposalError):
        desk.settle(number, Verdict.FAIL)
    desk.settle(number, Verdict.FAIL, OTHER_REVIEWER)
    assert desk.place(number) == WORKED_ON


def test_two_people_who_sign_at_the_same_moment_both_count(desk: Desk) -> None:
    number = proposed(desk, FAULT)
    (task,) = desk.dossiers.open_tasks(10, number)
    with ThreadPoolExecutor(2) as pool:
        list(
            pool.map(
                lambda person: desk.dossiers.settle(task.id, Verdict.FAIL, an_act(person)), (REVIEWER, OTHER_REVIEWER)
            )
        )
    assert desk.place(number) == WORKED_ON
    assert desk.told(number).count(EventType.REVIEW_SETTLED) == 1


def test_a_question_that_two_settle_at_once_is_settled_by_the_first(desk: Desk) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.IN_REVIEW, DOUBT)
    (task,) = desk.dossiers.open_tasks(10, number)

    def settle(person: Actor, verdict: Verdict) -> bool:
        try:
            desk.dossiers.settle(task.id, verdict, an_act(person))
        except AlreadySettledError:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(settle, (REVIEWER, OTHER_REVIEWER), (Verdict.PASS, Verdict.FAIL)))
    assert sorted(done) == [False, True]
    assert desk.told(number).count(EventType.REVIEW_SETTLED) == 1


def settled_by_hand(desk: Desk, task: str, signed_by: tuple[str, ...], verdict: str) -> None:
    """Sign a refusal and settle its task past all code of ours."""
    sign = text("insert into signature (task, person, verdict, at) values (:task, :person, 'fail', now())")
    settle = text("update review_task set settled_at = now(), verdict = :verdict where id = :task")
    with desk.database.transaction() as connection:
        for person in signed_by:
            connection.execute(sign, {"task": task, "person": person})
        connection.execute(settle, {"task": task, "verdict": verdict})


@pytest.mark.parametrize(
    ("signed_by", "verdict"),
    [
        pytest.param((), "fail", id="without-any-signature"),
        pytest.param(("reviewer-1",), "fail", id="with-one-of-two"),
        pytest.param(("reviewer-1", "reviewer-2"), "pass", id="for-another-answer"),
    ],
)
def test_the_database_settles_no_task_with_too_few_signatures(
    desk: Desk, signed_by: tuple[str, ...], verdict: str
) -> None:
    (task,) = desk.dossiers.open_tasks(10, proposed(desk, FAULT))
    with pytest.raises(IntegrityError, match="too few signatures"):
        settled_by_hand(desk, task.id, signed_by, verdict)
    settled_by_hand(desk, task.id, ("reviewer-1", "reviewer-2"), "fail")


def test_the_database_counts_no_signature_of_whoever_proposed(desk: Desk) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.IN_REVIEW, OVER_INDEX)
    desk.settle(number, Verdict.FAIL)
    desk.assessed(number, Outcome.PROPOSED_REFUSAL, OVER_INDEX)
    (task,) = desk.dossiers.open_tasks(10, number)
    with pytest.raises(IntegrityError, match="too few signatures"):
        settled_by_hand(desk, task.id, (REVIEWER.id,), "fail")


def test_the_database_takes_one_signature_of_a_person(desk: Desk) -> None:
    (task,) = desk.dossiers.open_tasks(10, proposed(desk, FAULT))
    with pytest.raises(IntegrityError, match="pk_signature"):
        settled_by_hand(desk, task.id, (REVIEWER.id, REVIEWER.id), "fail")


def test_a_signed_refusal_can_be_taken_back_before_it_leaves(desk: Desk) -> None:
    number = proposed(desk, OVER_INDEX)
    desk.settle(number, Verdict.FAIL)
    stage = desk.assessed(number, Outcome.REJECTED, undo=UNDO)
    assert (desk.place(number), stage.is_revocable) == (SUPERVISED, True)
    assert desk.dossiers.view(number).flags == (Flag.DECISION_REVOCABLE,)
    desk.clock.ahead += UNDO - timedelta(minutes=1)
    desk.cases.note_dues(number)
    desk.dossiers.take_back(number, an_act(SUPERVISOR))
    assert desk.place(number) == SUPERVISED
    assert desk.cases.case(number).signed == frozenset()
    assert len(desk.dossiers.open_tasks(10, number)) == 1
    desk.clock.ahead += timedelta(days=1)
    desk.cases.note_dues(number)
    assert EventType.DOSSIER_REJECTED not in desk.told(number)


def test_after_that_it_takes_effect_once_and_cannot_be_taken_back(desk: Desk) -> None:
    number = proposed(desk, OVER_INDEX)
    desk.settle(number, Verdict.FAIL)
    desk.assessed(number, Outcome.REJECTED, undo=UNDO)
    desk.clock.ahead += UNDO + timedelta(seconds=1)
    with pytest.raises(NothingToTakeBackError):
        desk.dossiers.take_back(number, an_act(SUPERVISOR))
    for _ in range(2):
        stage = desk.cases.note_dues(number)
    assert (desk.place(number), stage.due_in) == (REJECTED, None)
    assert desk.told(number).count(EventType.DOSSIER_REJECTED) == 1


def test_an_acceptance_that_people_settled_waits_too_and_goes_back_to_them(desk: Desk) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.IN_REVIEW, DOUBT)
    desk.settle(number, Verdict.PASS)
    stage = desk.assessed(number, Outcome.ACCEPTED, undo=UNDO)
    assert (desk.place(number), stage.is_revocable) == (WITH_CARRIER, True)
    assert not desk.cases.begin_registration(number, stage.attempt)
    desk.dossiers.take_back(number, an_act(REVIEWER))
    assert desk.place(number) == REVIEWED
    assert desk.dossiers.view(number).flags == ()


def test_an_acceptance_that_needed_nobody_leaves_at_once(desk: Desk) -> None:
    number = desk.deposited()
    stage = desk.assessed(number, Outcome.ACCEPTED, undo=UNDO)
    assert not stage.is_revocable
    assert desk.cases.begin_registration(number, stage.attempt)
    with pytest.raises(NothingToTakeBackError):
        desk.dossiers.take_back(number, an_act(SUPERVISOR))


@pytest.mark.parametrize("actor", [APPLICANT, CLIENT, Actor("operator-1", Role.OPERATOR)], ids=lambda one: one.role)
def test_only_reviewers_and_supervisors_take_a_decision_back(desk: Desk, actor: Actor) -> None:
    number = proposed(desk, OVER_INDEX)
    desk.settle(number, Verdict.FAIL)
    desk.assessed(number, Outcome.REJECTED, undo=UNDO)
    with pytest.raises(StaffActError):
        desk.dossiers.take_back(number, an_act(actor))
