"""Complaints and appeals in a real PostgreSQL: each act once, four eyes, clocks, and no word of anybody in the open."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from activities.complaining import ComplainingActivities
from dossier.complaints.state import ComplaintKind, ComplaintState, Contested, Ground
from dossier.deliveries import Delivery, DeliveryEvent, Provider
from dossier.errors import (
    AppealOpenError,
    ComplaintClosedError,
    ComplaintGroundError,
    NothingToCarryOutError,
    NothingToContestError,
    NothingToReplyError,
    OwnDecisionError,
    RefusedActError,
    SignatureNeededError,
    StaffActError,
    UnknownComplaintError,
    UnknownDossierError,
)
from dossier.messages import MessageKind
from dossier.record import EventType
from dossier.status import Flag, Queue
from dossier.story import REJECTED
from storage import events
from storage.dispatches import SqlDispatches
from storage.keys import Keyring
from storage.outbox import SqlOutbox
from storage.tables import METADATA
from tests.acts import CLIENT, OTHER_REVIEWER, REVIEWER, SUPERVISOR, an_act
from tests.storage.complaining import CONTENT, WORDS, Recourse
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines
DAY = timedelta(days=1)


@pytest.fixture
def recourse(desk: Desk, keys: Keyring) -> Recourse:
    return Recourse(desk, keys)


def test_who_complains_without_a_dossier_is_told_by_message_and_the_story_says_whether_it_came(
    recourse: Recourse, keys: Keyring
) -> None:
    number = recourse.complained()
    dispatches = SqlDispatches(recourse.desk.database, keys)
    mine = [each for each in dispatches.claim(Provider.SMS, 1000, timedelta(minutes=1)) if each.number == number]
    (dispatch,) = mine
    facts = dispatches.message(dispatch)
    assert (facts.kind, facts.phone, facts.number) == (MessageKind.COMPLAINT_RECEIVED, CONTENT.phone, number)
    dispatches.given(dispatch, "r1")
    failed = Delivery("r1", DeliveryEvent.FAILED, recourse.desk.clock())
    for _ in range(2):
        dispatches.told(dispatch, failed)
    assert recourse.told(number) == [
        EventType.COMPLAINT_RECEIVED,
        EventType.MESSAGE_SENT,
        EventType.PHONE_UNREACHABLE,
    ]


def test_a_complaint_needs_no_dossier_and_has_a_story_of_its_own(recourse: Recourse) -> None:
    number = recourse.complained()
    recourse.acts.ask(number, "Quel numéro de carte ?", an_act(REVIEWER))
    recourse.acts.reply(number, "Le 123", an_act())
    recourse.acts.settle(number, None, "C'est réparé", an_act(REVIEWER))
    view = recourse.acts.view(number)
    assert (view.complaint.state, view.complaint.queue) == (ComplaintState.UPHELD, Queue.DONE)
    assert (view.content.question, view.content.reply) == ("Quel numéro de carte ?", "Le 123")
    assert view.content.answer == "C'est réparé"
    assert recourse.told(number) == [
        EventType.COMPLAINT_RECEIVED,
        EventType.COMPLAINT_ASKED,
        EventType.COMPLAINT_REPLIED,
        EventType.COMPLAINT_ANSWERED,
    ]


def test_one_about_a_dossier_is_told_in_the_dossiers_story_and_by_message(recourse: Recourse) -> None:
    dossier = recourse.desk.deposited()
    number = recourse.complained(ComplaintKind.DELAY, dossier)
    recourse.acts.settle(number, Ground.NOT_FOUNDED, None, an_act(REVIEWER))
    assert recourse.told(number) == recourse.desk.told(dossier)[-2:]
    with recourse.desk.database.transaction() as connection:
        kinds = connection.execute(text("select kind from dispatch where dossier = :n"), {"n": dossier}).scalars()
        assert {"complaint_received", "complaint_answered"} <= set(kinds)
        assert list(events.broken_links(connection, dossier)) == []


def test_a_won_appeal_waits_for_the_fresh_look_and_the_old_dossier_stays_as_decided(recourse: Recourse) -> None:
    dossier = recourse.refused()
    number = recourse.acts.appeal(dossier, WORDS, an_act())
    assert recourse.desk.dossiers.view(dossier).flags == (Flag.APPEAL_OPEN,)
    assert recourse.desk.place(dossier) == REJECTED
    recourse.acts.settle(number, None, None, an_act(OTHER_REVIEWER))
    assert recourse.cases.take_up(number).reopens
    assert recourse.cases.contested_dossier(number) == dossier
    assert recourse.desk.dossiers.view(dossier).flags == ()
    assert recourse.desk.place(dossier) == REJECTED
    successor = recourse.desk.deposited()
    for _ in range(2):
        recourse.cases.note_reopened(number, successor)
        recourse.cases.note_carried_out(number)
    view = recourse.acts.view(number)
    assert (view.complaint.successor, view.complaint.queue) == (successor, Queue.DONE)
    assert recourse.told(number).count(EventType.COMPLAINT_CARRIED_OUT) == 1


def test_a_household_is_looked_at_afresh_once_however_often_that_is_begun(recourse: Recourse) -> None:
    number = recourse.acts.appeal(recourse.refused(), WORDS, an_act())
    recourse.acts.settle(number, None, None, an_act(OTHER_REVIEWER))
    complaining = ComplainingActivities(recourse.cases, recourse.desk.dossiers)
    begun = {asyncio.run(complaining.open_afresh(number)) for _ in range(3)}
    (successor,) = begun
    assert successor is not None
    for _ in range(2):
        asyncio.run(complaining.deposit_afresh(number))
    assert recourse.desk.told(successor).count(EventType.DOSSIER_SUBMITTED) == 1
    assert recourse.cases.take_up(number).closed
    assert asyncio.run(complaining.open_afresh(number)) is None


def test_whom_a_cover_is_to_take_in_a_person_sees_to(recourse: Recourse) -> None:
    number = recourse.acts.appeal(recourse.excluding(), WORDS, an_act())
    assert recourse.acts.view(number).complaint.contested is Contested.EXCLUSION
    with pytest.raises(NothingToCarryOutError):
        recourse.acts.carry_out(number, an_act(SUPERVISOR))
    recourse.acts.settle(number, None, None, an_act(REVIEWER))
    assert recourse.acts.view(number).complaint.queue is Queue.SUPERVISION
    recourse.acts.carry_out(number, an_act(SUPERVISOR))
    assert recourse.acts.view(number).complaint.queue is Queue.DONE


def test_who_signed_the_refusal_does_not_answer_the_appeal(recourse: Recourse) -> None:
    number = recourse.acts.appeal(recourse.refused(), WORDS, an_act())
    for ground in (None, Ground.DECISION_CORRECT):
        with pytest.raises(OwnDecisionError):
            recourse.acts.settle(number, ground, None, an_act(REVIEWER))
    recourse.acts.settle(number, Ground.DECISION_CORRECT, None, an_act(OTHER_REVIEWER))
    assert recourse.acts.view(number).complaint.ground is Ground.DECISION_CORRECT


def test_the_database_lets_nobody_answer_an_appeal_against_their_own_decision(recourse: Recourse) -> None:
    number = recourse.acts.appeal(recourse.refused(), WORDS, an_act())
    answer = text("update complaint set state = 'rejected', settled_by = :by where number = :number")
    with pytest.raises(IntegrityError, match="who signed the decision"), recourse.desk.database.transaction() as one:
        one.execute(answer, {"by": REVIEWER.id, "number": number})
    with recourse.desk.database.transaction() as connection:
        connection.execute(answer, {"by": OTHER_REVIEWER.id, "number": number})


def test_a_program_settles_a_complaint_and_rejects_no_appeal(recourse: Recourse) -> None:
    recourse.acts.settle(recourse.complained(), Ground.NO_PROOF, None, an_act(CLIENT))
    number = recourse.acts.appeal(recourse.refused(), WORDS, an_act())
    with pytest.raises(SignatureNeededError):
        recourse.acts.settle(number, Ground.DECISION_CORRECT, None, an_act(CLIENT))
    with pytest.raises(StaffActError):
        recourse.acts.settle(number, None, None, an_act())


def test_an_appeal_is_late_after_the_last_day_of_its_window_and_taken_all_the_same(recourse: Recourse) -> None:
    in_time, late = recourse.refused(), recourse.refused()
    recourse.desk.clock.ahead += 60 * DAY
    number = recourse.acts.appeal(in_time, WORDS, an_act())
    assert not recourse.acts.view(number).complaint.late
    with pytest.raises(ComplaintGroundError):
        recourse.acts.settle(number, Ground.OUT_OF_TIME, None, an_act(OTHER_REVIEWER))
    recourse.desk.clock.ahead += DAY
    number = recourse.acts.appeal(late, WORDS, an_act())
    assert recourse.acts.view(number).complaint.late
    recourse.acts.settle(number, Ground.OUT_OF_TIME, None, an_act(OTHER_REVIEWER))


def test_nothing_is_contested_that_was_not_decided_and_nothing_twice_at_once(recourse: Recourse) -> None:
    with pytest.raises(NothingToContestError):
        recourse.acts.appeal(recourse.desk.deposited(), WORDS, an_act())
    with pytest.raises(NothingToContestError):
        recourse.acts.complain(ComplaintKind.APPEAL, CONTENT, recourse.refused(), an_act())
    with pytest.raises(UnknownDossierError):
        recourse.acts.appeal("no such number", WORDS, an_act())
    with pytest.raises(UnknownDossierError):
        recourse.acts.complain(ComplaintKind.DELAY, CONTENT, "no such number", an_act())
    with pytest.raises(UnknownComplaintError):
        recourse.acts.view("no such number")
    dossier = recourse.refused()
    first = recourse.acts.appeal(dossier, WORDS, an_act())
    with pytest.raises(AppealOpenError):
        recourse.acts.appeal(dossier, WORDS, an_act())
    recourse.acts.withdraw(first, an_act())
    assert recourse.acts.appeal(dossier, WORDS, an_act()) != first


def test_an_act_happens_once(recourse: Recourse) -> None:
    act, appeal = an_act(), an_act()
    number = recourse.acts.complain(ComplaintKind.OTHER, CONTENT, None, act)
    assert recourse.acts.complain(ComplaintKind.OTHER, CONTENT, None, act) == number
    dossier = recourse.refused()
    assert recourse.acts.appeal(dossier, WORDS, appeal) == recourse.acts.appeal(dossier, WORDS, appeal)
    answer = an_act(REVIEWER)
    for _ in range(2):
        recourse.acts.settle(number, None, None, answer)
    assert recourse.told(number) == [EventType.COMPLAINT_RECEIVED, EventType.COMPLAINT_ANSWERED]
    with pytest.raises(ComplaintClosedError):
        recourse.acts.settle(number, None, None, an_act(REVIEWER))
    with pytest.raises(NothingToReplyError):
        recourse.acts.reply(number, WORDS, an_act())


def test_of_two_who_answer_at_once_the_first_has_answered(recourse: Recourse) -> None:
    for dossier in (None, recourse.desk.deposited()):
        number = recourse.complained(ComplaintKind.OTHER, dossier)
        acts: list[Callable[[], None]] = [
            partial(recourse.acts.settle, number, None, None, an_act(REVIEWER)),
            partial(recourse.acts.settle, number, Ground.NO_PROOF, None, an_act(OTHER_REVIEWER)),
            partial(recourse.acts.withdraw, number, an_act()),
        ]
        with ThreadPoolExecutor(3) as pool:
            done = list(pool.map(_is_done, acts))
        assert sorted(done) == [False, False, True]
        assert len(recourse.told(number)) == 2


def test_of_two_appeals_at_once_one_is_taken(recourse: Recourse) -> None:
    dossier = recourse.refused()
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda _: _is_done(lambda: recourse.acts.appeal(dossier, WORDS, an_act())), range(2)))
    assert sorted(done) == [False, True]


def test_what_is_due_comes_once_and_a_late_one_is_a_supervisors(recourse: Recourse) -> None:
    number = recourse.complained()
    recourse.desk.clock.ahead += 31 * DAY
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: recourse.cases.note_due(number), range(8)))
    assert recourse.told(number) == [
        EventType.COMPLAINT_RECEIVED,
        EventType.COMPLAINT_AT_RISK,
        EventType.COMPLAINT_AT_RISK,
        EventType.COMPLAINT_BREACHED,
    ]
    assert recourse.acts.view(number).complaint.queue is Queue.SUPERVISION
    assert number in {view.complaint.number for view in recourse.acts.waiting(10_000)}


def test_a_reply_that_does_not_come_brings_it_back_to_people(recourse: Recourse) -> None:
    number = recourse.complained()
    recourse.acts.ask(number, "?", an_act(REVIEWER))
    recourse.desk.clock.ahead += 17 * DAY
    assert recourse.cases.note_due(number).due_in is not None
    assert recourse.told(number)[-1] is EventType.COMPLAINT_UNANSWERED
    assert recourse.acts.view(number).complaint.queue is Queue.REVIEW


def test_word_reaches_the_run_of_a_complaint_without_a_dossier(recourse: Recourse) -> None:
    outbox, number = SqlOutbox(recourse.desk.database), recourse.complained()
    lines = [line for line in outbox.claim(10_000, timedelta(seconds=30)) if line.number == number]
    assert [line.kind for line in lines] == ["complaint"]
    outbox.refused(lines[0], "dossier.closed")
    assert recourse.told(number) == [EventType.COMPLAINT_RECEIVED]


def test_no_word_of_anybody_stands_in_the_open(recourse: Recourse) -> None:
    dossier = recourse.refused()
    for number in (recourse.acts.appeal(dossier, WORDS, an_act()), recourse.complained()):
        recourse.acts.ask(number, "Où est Karim ?", an_act(OTHER_REVIEWER))
        recourse.acts.reply(number, "Karim est à Rabat", an_act())
        recourse.acts.settle(number, Ground.NO_PROOF, "Karim doit revenir", an_act(OTHER_REVIEWER))
    with recourse.desk.database.transaction() as connection:
        stored = "\n".join(
            str(row)
            for table in METADATA.sorted_tables
            for row in connection.execute(text(f"select * from {table}"))  # noqa: S608 - names from our own metadata
        )
    assert "Karim" not in stored
    assert "612345678" not in stored


def _is_done(act: Callable[[], object]) -> bool:
    try:
        act()
    except RefusedActError:
        return False
    return True
