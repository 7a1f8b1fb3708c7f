"""What time alone does: at most one thing is next, and none of it decides anything but a forgotten draft."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dossier.clock import DAY, Ledger, deadline, fold
from dossier.dues import Asked, Due, DueKind, Standing, next_due
from dossier.policy import POLICIES
from dossier.record import Actor, Event, EventType, Role
from dossier.status import Queue, Status

POLICY = POLICIES[-1]
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NO_CLOCK = Ledger((), is_running=False)
DRAFT = Standing(Status.DRAFT, Queue.APPLICANT, 0, START, NO_CLOCK, frozenset())


def held(queue: Queue, until: datetime) -> Ledger:
    """Return the clock of a dossier that one queue had since its deposit."""
    detail = {"queue": queue.value}
    return fold([Event(1, START, EventType.DOSSIER_SUBMITTED, Actor("x", Role.CLIENT), detail=detail)], until)


def in_review(now: datetime) -> Standing:
    return Standing(
        Status.IN_PROGRESS,
        Queue.REVIEW,
        1,
        START,
        held(Queue.REVIEW, now),
        frozenset(),
        submitted_at=START,
    )


def all_dues(standing: Standing, at: datetime) -> list[Due]:
    """Return what falls due until everything was noted, each noted at its own moment."""
    told: list[Due] = []
    while (due := next_due(standing, POLICY, max(at, told[-1].at if told else at))) is not None:
        told.append(due)
        standing = replace(standing, noted=standing.noted | {due.key})
    return told


def test_a_draft_is_reminded_and_closed_at_the_end_of_its_last_day() -> None:
    told = all_dues(DRAFT, START)
    assert [due.kind for due in told] == [*[DueKind.DRAFT_REMINDER] * 3, DueKind.DRAFT_EXPIRY]
    assert told[-1].at == deadline(START, POLICY.draft_days)


def test_after_a_long_outage_only_the_last_reminder_is_sent() -> None:
    late = START + 70 * DAY
    due = next_due(DRAFT, POLICY, late)
    assert due is not None
    assert (due.kind, due.mark) == (DueKind.DRAFT_REMINDER, "60")
    after = next_due(DRAFT, POLICY, START + 100 * DAY)
    assert after is not None
    assert after.kind is DueKind.DRAFT_EXPIRY


def test_corrections_are_reminded_at_a_third_two_thirds_and_the_eve() -> None:
    asked = Asked(1, 0, START, START + 30 * DAY)
    waiting = Standing(
        Status.CORRECTIONS_REQUESTED,
        Queue.APPLICANT,
        1,
        START,
        held(Queue.APPLICANT, START),
        frozenset(),
        submitted_at=START,
        asked=asked,
    )
    told = [(due.kind, (due.at - START) / DAY) for due in all_dues(waiting, START)]
    assert told == [
        (DueKind.CORRECTIONS_REMINDER, 10),
        (DueKind.CORRECTIONS_REMINDER, 20),
        (DueKind.CORRECTIONS_REMINDER, 29),
        (DueKind.CORRECTIONS_OVERDUE, 30),
        (DueKind.LEGAL_LIMIT, 60),
    ]


def test_what_was_noted_of_a_deadline_does_not_count_for_the_one_after_an_extension() -> None:
    first, extended = Asked(1, 0, START, START + 30 * DAY), Asked(1, 1, START + 31 * DAY, START + 40 * DAY)
    before = DRAFT.__class__(
        Status.CORRECTIONS_REQUESTED, Queue.APPLICANT, 1, START, NO_CLOCK, frozenset(), asked=first
    )
    noted = frozenset(due.key for due in all_dues(before, START))
    again = all_dues(replace(before, asked=extended, noted=noted), START + 31 * DAY)
    assert [due.kind for due in again] == [*[DueKind.CORRECTIONS_REMINDER] * 3, DueKind.CORRECTIONS_OVERDUE]


def test_what_is_due_has_the_names_under_which_it_was_stored_before() -> None:
    """Another name would be noted, and told the household, a second time."""
    first, extended = (Asked(2, extensions, START, START + 30 * DAY) for extensions in (0, 1))
    asked = replace(DRAFT, status=Status.CORRECTIONS_REQUESTED, asked=first)
    assert [due.key for due in all_dues(DRAFT, START)] == [
        *(f"draft_reminded:{days}" for days in POLICY.draft_reminder_days),
        "closed",
    ]
    for standing, label in ((asked, "2"), (replace(asked, asked=extended), "2.1")):
        keys = [*(f"reminded:{label}:{number}" for number in (1, 2, 3)), f"overdue:{label}"]
        assert [due.key for due in all_dues(standing, START)] == keys
    clock = [due.key for due in all_dues(in_review(START), START)]
    assert clock == ["at_risk:20", "at_risk:25", "breached", "legal_limit"]


def test_the_thirty_days_are_marked_at_twenty_twenty_five_and_thirty_and_the_law_at_sixty() -> None:
    told = [(due.kind, (due.at - START) / DAY) for due in all_dues(in_review(START), START)]
    assert told == [
        (DueKind.AT_RISK, 20),
        (DueKind.AT_RISK, 25),
        (DueKind.BREACH, 30),
        (DueKind.LEGAL_LIMIT, 60),
    ]


def test_a_dossier_in_its_applicants_hands_is_neither_at_risk_nor_breached() -> None:
    standing = replace(
        in_review(START), queue=Queue.APPLICANT, ledger=held(Queue.APPLICANT, START + 59 * DAY), asked=None
    )
    assert [due.kind for due in all_dues(standing, START)] == [DueKind.LEGAL_LIMIT]


def test_a_decision_takes_effect_when_the_time_to_take_it_back_is_over() -> None:
    standing = replace(in_review(START), queue=Queue.SUPERVISION, effective_at=START + timedelta(minutes=15))
    due = next_due(standing, POLICY, START)
    assert due is not None
    assert (due.kind, due.at) == (DueKind.DECISION_EFFECTIVE, START + timedelta(minutes=15))


def test_nothing_is_ever_due_of_a_dossier_that_has_ended() -> None:
    assert next_due(replace(in_review(START), status=Status.REJECTED, queue=Queue.DONE), POLICY, START) is None


@given(st.integers(0, 4000), st.sampled_from([Queue.APPLICANT, Queue.MACHINE, Queue.REVIEW, Queue.CARRIER]))
def test_dues_come_in_the_order_of_their_moments_each_once_and_then_no_more(hours: int, queue: Queue) -> None:
    now = START + timedelta(hours=hours)
    asked = Asked(1, 0, START, START + 30 * DAY) if queue is Queue.APPLICANT else None
    standing = replace(in_review(now), queue=queue, ledger=held(queue, now), asked=asked)
    told = all_dues(standing, now)
    assert [due.at for due in told] == sorted(due.at for due in told)
    assert len({due.key for due in told}) == len(told)
