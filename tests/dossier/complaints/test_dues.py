"""A complaint's clock: what comes when, what stops it, and that time decides nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.clock import DAY
from dossier.complaints.dues import Due, DueKind, answer_due, come, next_due, noticed_at, resumed, window_ends
from dossier.complaints.state import Complaint, ComplaintKind, ComplaintState
from dossier.complaints.story import PLACES, asked, place_of
from dossier.policy import POLICIES
from dossier.record import Actor, Event, EventType, Role
from dossier.status import Queue

POLICY = POLICIES[-1]
TERMS = POLICY.complaints
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
MACHINE = Actor("machine", Role.MACHINE)


def a_complaint(kind: ComplaintKind = ComplaintKind.DELAY) -> Complaint:
    return Complaint("R-0000-0000-Y", None, kind, NOON)


def everything(complaint: Complaint) -> list[Due]:
    """Let all that time brings come, and return it."""
    came: list[Due] = []
    while (due := next_due(complaint, POLICY)) is not None:
        came.append(due)
        complaint = come(complaint, due)
        assert place_of(complaint) in PLACES
        assert complaint.is_open, "time never decides"
    return came


def test_a_complaint_that_nobody_answers_is_at_risk_late_and_past_the_limit() -> None:
    assert [(due.kind, (due.at - NOON) // DAY) for due in everything(a_complaint())] == [
        (DueKind.AT_RISK, 20),
        (DueKind.AT_RISK, 25),
        (DueKind.BREACH, 30),
        (DueKind.LEGAL_LIMIT, 60),
    ]


def test_a_late_one_is_a_supervisors() -> None:
    complaint = a_complaint()
    for due in everything(complaint)[:3]:
        complaint = come(complaint, due)
    assert complaint.queue is Queue.SUPERVISION
    assert resumed(asked(complaint, NOON + 31 * DAY), NOON + 32 * DAY).queue is Queue.SUPERVISION


def test_while_the_complainant_is_asked_only_the_laws_limit_and_their_own_time_run() -> None:
    complaint = asked(a_complaint(), NOON + DAY)
    first, *others = everything(complaint)
    assert (first.kind, first.at.date()) == (DueKind.UNANSWERED, (NOON + 16 * DAY).date())
    assert [due.kind for due in others] == [DueKind.AT_RISK, DueKind.AT_RISK, DueKind.BREACH, DueKind.LEGAL_LIMIT]


def test_a_reply_that_does_not_come_puts_nobody_in_the_wrong() -> None:
    complaint = asked(a_complaint(), NOON)
    due = next_due(complaint, POLICY)
    assert due is not None
    back = come(complaint, due)
    assert (back.queue, back.asked_at) == (Queue.REVIEW, None)
    assert answer_due(back, POLICY) > answer_due(complaint, POLICY)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 10)), max_size=5))
def test_what_the_complainant_holds_is_added_to_the_time_for_the_answer(turns: list[tuple[int, int]]) -> None:
    complaint, now, held = a_complaint(), NOON, timedelta()
    for ours, theirs in turns:
        now += ours * DAY
        complaint = resumed(asked(complaint, now), now + theirs * DAY)
        now, held = now + theirs * DAY, held + theirs * DAY
    assert answer_due(complaint, POLICY) == NOON + TERMS.answer_days * DAY + held


@given(st.sampled_from(ComplaintKind), st.integers(0, 40), st.booleans())
def test_each_due_comes_once_in_order(kind: ComplaintKind, day: int, is_asked: bool) -> None:
    complaint = a_complaint(kind)
    came = everything(asked(complaint, NOON + day * DAY) if is_asked else complaint)
    assert len({due.key for due in came}) == len(came)
    after_the_reply = came[1:] if came[0].kind is DueKind.UNANSWERED else came
    ordered = [due.at for due in after_the_reply if due.kind is not DueKind.LEGAL_LIMIT]
    assert ordered == sorted(ordered)


def test_what_is_answered_waits_for_nothing() -> None:
    assert next_due(replace(a_complaint(), state=ComplaintState.REJECTED), POLICY) is None


def event(type_: EventType, day: int, about: str = "") -> Event:
    return Event(day, NOON + day * DAY, type_, MACHINE, detail={"about": about} if about else {})


@pytest.mark.parametrize(
    ("told", "day"),
    [
        pytest.param((), None, id="nothing-decided"),
        pytest.param((event(EventType.DOSSIER_REJECTED, 3),), 3, id="decided"),
        pytest.param(
            (event(EventType.DOSSIER_REJECTED, 3), event(EventType.MESSAGE_SENT, 5, "rejected")), 5, id="told-later"
        ),
        pytest.param(
            (event(EventType.DOSSIER_REJECTED, 3), event(EventType.MESSAGE_SENT, 5, "card_sent")), 3, id="told-of-else"
        ),
        pytest.param((event(EventType.COVER_REGISTERED, 4),), 4, id="registered-without-somebody"),
    ],
)
def test_the_window_to_appeal_begins_with_the_notice(told: tuple[Event, ...], day: int | None) -> None:
    notice = noticed_at(told)
    assert notice == (None if day is None else NOON + day * DAY)


def test_the_last_day_of_the_window_counts_whole() -> None:
    end = window_ends(NOON, POLICY)
    assert end == datetime(2027, 1, 22, 23, tzinfo=UTC)
    assert (end - NOON) // DAY == POLICY.appeal_days


def test_what_is_wrong_in_somebodys_data_is_put_right_within_ten_days() -> None:
    request = a_complaint(kind=ComplaintKind.RECTIFICATION)
    assert [(due.kind, (due.at - NOON) // DAY) for due in everything(request)] == [
        (DueKind.AT_RISK, 5),
        (DueKind.BREACH, 10),
        (DueKind.LEGAL_LIMIT, 60),
    ]
