"""Deadlines of corrections: reminded, overdue, extended for one and for all, closed by a person; and bundles."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import delete

from dossier.deliveries import Provider
from dossier.errors import (
    AlreadySubmittedError,
    DossierClosedError,
    InvalidDeadlineError,
    NoSecondBundleError,
    NotOverdueError,
    StaffActError,
)
from dossier.findings import Correction, Finding, Outcome, Verdict
from dossier.record import Actor, EventType, Role
from dossier.registries import Registry
from dossier.rounds import Grounds
from dossier.status import Flag, Queue
from dossier.story import ASKED, CLOSED_INCOMPLETE, OVERDUE, REVIEWED, SUPERVISED, WORKED_ON
from storage import outages
from storage.tables import OUTAGE
from tests.acts import REVIEWER, SUPERVISOR, a_couple, an_act
from tests.storage.desk import EXPIRED, Desk

pytestmark = pytest.mark.engines
DAY = timedelta(days=1)
OPERATOR = Actor("operator-1", Role.OPERATOR)
OTHER_FAULT = Finding("registry.not_in_rsu", Verdict.FAIL, member="m1", source="rsu")
OTHER = Correction("registry.not_in_rsu", "m1")


def asked(desk: Desk) -> str:
    """Return a dossier whose corrections are open."""
    number = desk.deposited()
    desk.assessed(number, Outcome.CORRECTIONS_REQUESTED)
    return number


def overdue(desk: Desk) -> str:
    """Return a dossier whose corrections nobody answered."""
    number = asked(desk)
    desk.clock.ahead += 32 * DAY
    desk.cases.note_dues(number)
    return number


def test_who_does_not_answer_is_reminded_once_at_each_moment_and_then_a_person_has_it(desk: Desk) -> None:
    number = asked(desk)
    for _ in range(33):
        desk.clock.ahead += DAY
        desk.cases.note_dues(number)
    told = desk.told(number)
    assert told.count(EventType.CORRECTIONS_REMINDED) == 3
    assert told.count(EventType.CORRECTIONS_OVERDUE) == 1
    assert desk.place(number) == OVERDUE


def test_after_an_outage_of_ours_nobody_gets_three_reminders_at_once(desk: Desk) -> None:
    number = asked(desk)
    desk.clock.ahead += 25 * DAY
    desk.cases.note_dues(number)
    assert desk.told(number).count(EventType.CORRECTIONS_REMINDED) == 1


@pytest.fixture
def no_outages(desk: Desk) -> Iterator[None]:
    """An outage is everybody's: it is put away before the next test."""
    yield
    with desk.database.transaction() as connection:
        connection.execute(delete(OUTAGE))


@pytest.mark.usefixtures("no_outages")
def test_days_on_which_no_message_could_leave_are_given_back_once(desk: Desk) -> None:
    number, now = asked(desk), desk.clock()
    with desk.database.transaction() as connection:
        outages.begin(connection, Provider.SMS, now + 5 * DAY)
        outages.end(connection, Provider.SMS, now + 8 * DAY)
    desk.clock.ahead += 32 * DAY
    desk.cases.note_dues(number)
    assert desk.place(number) == ASKED
    assert EventType.CORRECTIONS_OVERDUE not in desk.told(number)
    event = next(each for each in desk.dossiers.events(number) if each.type is EventType.DEADLINE_EXTENDED)
    assert (event.detail["days"], event.detail["grounds"]) == ("3", Grounds.MESSAGES_DOWN)
    desk.clock.ahead += 5 * DAY
    desk.cases.note_dues(number)
    assert desk.place(number) == OVERDUE


@pytest.mark.usefixtures("no_outages")
def test_days_on_which_a_registry_was_away_are_given_back_and_none_of_them_twice(desk: Desk) -> None:
    number, other, begun = asked(desk), desk.deposited(), desk.clock()
    desk.clock.ahead += 5 * DAY
    desk.cases.note_unreachable(other, Registry.RSU)
    desk.clock.ahead += 1 * DAY
    desk.cases.note_unreachable(other, Registry.RNP)
    with desk.database.transaction() as connection:
        outages.begin(connection, Provider.SMS, begun + 5 * DAY)
        outages.end(connection, Provider.SMS, begun + 5 * DAY + timedelta(minutes=50))
    desk.clock.ahead += 1 * DAY
    for registry in (Registry.RSU, Registry.RNP):
        desk.cases.note_registry(other, registry, None if registry is Registry.RSU else {})
    desk.clock.ahead += 25 * DAY
    desk.cases.note_dues(number)
    assert desk.place(number) == ASKED
    event = next(each for each in desk.dossiers.events(number) if each.type is EventType.DEADLINE_EXTENDED)
    assert (event.detail["days"], event.detail["grounds"]) == ("3", Grounds.REGISTRY_DOWN)


def test_an_overdue_dossier_is_closed_by_a_person_and_by_nobody_else(desk: Desk) -> None:
    number = overdue(desk)
    desk.clock.ahead += 300 * DAY
    desk.cases.note_dues(number)
    assert desk.place(number) == OVERDUE
    with pytest.raises(StaffActError):
        desk.dossiers.close(number, an_act())
    desk.dossiers.close(number, an_act(SUPERVISOR))
    assert desk.place(number) == CLOSED_INCOMPLETE
    assert desk.dossiers.view(number).corrections is None
    with pytest.raises(DossierClosedError):
        desk.dossiers.answer(number, None, an_act())


def test_before_its_deadline_nobody_closes_it(desk: Desk) -> None:
    with pytest.raises(NotOverdueError):
        desk.dossiers.close(asked(desk), an_act(SUPERVISOR))


def test_an_extension_gives_an_overdue_household_its_turn_back_with_reminders_anew(desk: Desk) -> None:
    number = overdue(desk)
    desk.dossiers.extend(number, 10, Grounds.HARDSHIP, an_act(REVIEWER))
    view = desk.dossiers.view(number)
    assert (desk.place(number), view.flags) == (ASKED, ())
    assert view.corrections is not None
    assert 10 * DAY <= view.corrections.due_at - desk.clock() <= 11 * DAY + timedelta(hours=1)
    for _ in range(12):
        desk.clock.ahead += DAY
        desk.cases.note_dues(number)
    told = desk.told(number)
    assert told.count(EventType.CORRECTIONS_OVERDUE) == 2
    assert told.count(EventType.CORRECTIONS_REMINDED) > 1


def test_a_deadline_that_is_not_over_grows_by_the_days_given(desk: Desk) -> None:
    number = asked(desk)
    before = desk.dossiers.view(number).corrections
    desk.dossiers.extend(number, 7, Grounds.OTHER_INSTITUTION, an_act(REVIEWER))
    after = desk.dossiers.view(number).corrections
    assert before is not None
    assert after is not None
    assert timedelta(days=6, hours=23) <= after.due_at - before.due_at <= timedelta(days=7, hours=1)


@pytest.mark.parametrize("days", [0, -3, 366], ids=["none", "shorter", "for-ever"])
def test_a_deadline_is_only_ever_moved_to_later(desk: Desk, days: int) -> None:
    with pytest.raises(InvalidDeadlineError):
        desk.dossiers.extend(asked(desk), days, Grounds.HARDSHIP, an_act(REVIEWER))


def test_in_an_outage_everybody_who_is_asked_gets_more_time_once(desk: Desk) -> None:
    waiting, late, answered = asked(desk), overdue(desk), asked(desk)
    desk.dossiers.answer(answered, None, an_act())
    key = b"the outage of today: " + waiting.encode()
    act = an_act(OPERATOR, key=key)
    assert desk.dossiers.extend_all(5, Grounds.PORTAL_DOWN, act).dossiers >= 2
    # The answer was lost on the way: the same request comes again, as another act with the same key.
    desk.dossiers.extend_all(5, Grounds.PORTAL_DOWN, an_act(OPERATOR, key=key))
    for number in (waiting, late):
        assert desk.told(number).count(EventType.DEADLINE_EXTENDED) == 1
        assert desk.dossiers.events(number)[-1].detail["grounds"] == "portal_down"
        assert desk.place(number) == ASKED
    assert EventType.DEADLINE_EXTENDED not in desk.told(answered)


def test_an_extension_of_many_goes_on_where_it_stopped(desk: Desk) -> None:
    waiting = [asked(desk) for _ in range(3)]
    act = an_act(OPERATOR, key=b"everybody at once: " + waiting[0].encode())
    turns = [desk.dossiers.extend_all(5, Grounds.PORTAL_DOWN, act, at_once=2)]
    while turns[-1].left:
        turns.append(desk.dossiers.extend_all(5, Grounds.PORTAL_DOWN, act, at_once=2))
    assert [each.dossiers for each in turns[:-1]] == [2] * (len(turns) - 1)
    assert turns[0].left == sum(each.dossiers for each in turns[1:])
    assert [desk.told(number).count(EventType.DEADLINE_EXTENDED) for number in waiting] == [1, 1, 1]


def test_no_household_extends_everybodys_time(desk: Desk) -> None:
    with pytest.raises(StaffActError):
        desk.dossiers.extend_all(5, Grounds.PORTAL_DOWN, an_act())


def again(desk: Desk, number: str, *asks: Correction, found: tuple[Finding, ...] = ()) -> None:
    """Answer, and have the machine ask again."""
    desk.dossiers.answer(number, None, an_act())
    desk.assessed(number, Outcome.CORRECTIONS_REQUESTED, *found, asks=asks)


def test_the_same_things_are_asked_again_without_anybodys_leave(desk: Desk) -> None:
    number = asked(desk)
    again(desk, number, EXPIRED)
    assert desk.place(number) == ASKED
    assert desk.cases.rounds(number) == 2


def test_more_than_was_asked_waits_for_a_supervisors_grounds(desk: Desk) -> None:
    number = asked(desk)
    again(desk, number, EXPIRED, OTHER)
    view = desk.dossiers.view(number)
    assert (desk.place(number), view.flags, view.corrections) == (SUPERVISED, (Flag.SECOND_BUNDLE,), None)
    assert desk.told(number)[-1] is EventType.SECOND_BUNDLE_PROPOSED
    with pytest.raises(StaffActError):
        desk.dossiers.allow_second_bundle(number, Grounds.NEW_FACTS, an_act(REVIEWER))
    desk.dossiers.allow_second_bundle(number, Grounds.NEW_FACTS, an_act(SUPERVISOR))
    view = desk.dossiers.view(number)
    assert (desk.place(number), view.flags) == (ASKED, ())
    assert view.corrections is not None
    assert view.corrections.items == (EXPIRED, OTHER)
    assert desk.told(number).count(EventType.SECOND_BUNDLE_ALLOWED) == 1


def test_a_supervisor_may_have_people_settle_it_instead(desk: Desk) -> None:
    number = asked(desk)
    again(desk, number, EXPIRED, OTHER, found=(OTHER_FAULT,))
    desk.dossiers.question_second_bundle(number, an_act(SUPERVISOR))
    assert desk.place(number) == REVIEWED
    (task,) = desk.dossiers.open_tasks(10, number)
    assert task.question == OTHER_FAULT
    desk.settle(number, Verdict.PASS)
    assert desk.place(number) == WORKED_ON


def test_where_no_second_bundle_waits_there_is_nothing_to_allow(desk: Desk) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.PROPOSED_REFUSAL, OTHER_FAULT)
    with pytest.raises(NoSecondBundleError):
        desk.dossiers.allow_second_bundle(number, Grounds.NEW_FACTS, an_act(SUPERVISOR))


def test_after_thirty_days_a_question_waits_for_a_supervisor_and_is_marked(desk: Desk) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.IN_REVIEW, OTHER_FAULT)
    marks: list[tuple[str, ...]] = []
    for day in range(1, 62):
        desk.clock.ahead += DAY
        desk.cases.note_dues(number)
        if day in (19, 21, 31, 61):
            marks.append(desk.dossiers.view(number).flags)
    assert marks == [
        (),
        (Flag.SLA_AT_RISK,),
        (Flag.SLA_BREACHED,),
        (Flag.LEGAL_LIMIT_PASSED, Flag.SLA_BREACHED),
    ]
    assert desk.place(number) == SUPERVISED
    told = desk.told(number)
    assert told.count(EventType.DOSSIER_AT_RISK) == 2
    assert told.count(EventType.DOSSIER_BREACHED) == 1


def test_a_dossier_in_its_applicants_hands_is_not_breached(desk: Desk) -> None:
    number = asked(desk)
    desk.dossiers.extend(number, 60, Grounds.OTHER_INSTITUTION, an_act(REVIEWER))
    desk.clock.ahead += 59 * DAY
    desk.cases.note_dues(number)
    assert desk.dossiers.view(number).flags == ()
    assert desk.place(number).queue is Queue.APPLICANT


def test_a_draft_is_reminded_and_then_closed_and_nothing_else_ever_is(desk: Desk) -> None:
    number = desk.dossiers.open(a_couple(), an_act())
    for _ in range(92):
        desk.clock.ahead += DAY
        desk.cases.note_dues(number)
    told = desk.told(number)
    assert told.count(EventType.DRAFT_REMINDED) == 3
    assert desk.place(number) == CLOSED_INCOMPLETE
    with pytest.raises((DossierClosedError, AlreadySubmittedError)):
        desk.dossiers.submit(number, an_act())
