"""The clock ledger: who held a dossier for how long, whatever the order of events and the legal hour."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.clock import DAY, HERE, Holder, deadline, fold
from dossier.record import Actor, Event, EventType, Role
from dossier.status import Queue

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SOMEBODY = Actor("x", Role.MACHINE)
HOURS = st.integers(0, 24 * 40)
OPEN = [queue for queue in Queue if queue is not Queue.DONE]


def event(seq: int, at: datetime, type_: EventType = EventType.DOSSIER_ASSESSED, **detail: str) -> Event:
    return Event(seq, at, type_, SOMEBODY, detail=detail)


def deposited(*moves: tuple[int, Queue]) -> tuple[Event, ...]:
    """Return a story: deposited, then so many hours later each with another queue."""
    told = [event(1, START, EventType.DOSSIER_SUBMITTED, queue="machine")]
    for hours, queue in moves:
        told.append(event(len(told) + 1, told[-1].at + timedelta(hours=hours), queue=queue.value))
    return tuple(told)


@st.composite
def stories(draw: st.DrawFn) -> tuple[Event, ...]:
    moves = draw(st.lists(st.tuples(HOURS, st.sampled_from(OPEN)), max_size=12))
    moves += draw(st.lists(st.tuples(HOURS, st.just(Queue.DONE)), max_size=1))
    told = list(deposited(*moves))
    for at in draw(st.lists(st.integers(0, len(told) - 1), max_size=4)):
        kind = draw(st.sampled_from([EventType.REGISTRY_UNREACHABLE, EventType.REGISTRY_ANSWERED]))
        told.append(event(len(told) + 1, max(told[-1].at, told[at].at), kind, registry="rsu"))
    return tuple(told)


@given(stories(), HOURS)
def test_the_parts_sum_to_the_whole_without_a_gap(story: tuple[Event, ...], later: int) -> None:
    ledger = fold(story, story[-1].at + timedelta(hours=later))
    assert sum((ledger.held_by(holder) for holder in Holder), timedelta()) == ledger.gross
    assert ledger.net + ledger.held_by(Holder.APPLICANT) == ledger.gross
    assert all(before.until == after.since for before, after in zip(ledger.stays, ledger.stays[1:], strict=False))
    assert all(stay.length >= timedelta() for stay in ledger.stays)


@given(stories(), st.randoms(use_true_random=False))
def test_events_may_come_in_any_order(story: tuple[Event, ...], chance: object) -> None:
    mixed = list(story)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert fold(mixed, START + 99 * DAY) == fold(story, START + 99 * DAY)


@given(stories(), HOURS, HOURS)
def test_time_that_passes_is_added_to_whoever_holds_it_and_to_nobody_else(
    story: tuple[Event, ...], first: int, more: int
) -> None:
    now = story[-1].at + timedelta(hours=first)
    before, after = fold(story, now), fold(story, now + timedelta(hours=more))
    grown = {holder for holder in Holder if after.held_by(holder) > before.held_by(holder)}
    assert len(grown) <= 1
    assert after.gross - before.gross == (timedelta(hours=more) if before.is_running else timedelta())


@given(stories(), st.integers(1, 60))
def test_the_moment_at_which_so_much_has_passed_is_the_same_before_and_after_it(
    story: tuple[Event, ...], days: int
) -> None:
    soon = fold(story, story[-1].at)
    at = soon.comes_to(days * DAY)
    if at is not None:
        assert fold(story, max(at, story[-1].at)).comes_to(days * DAY) == at
        if at >= story[-1].at:
            assert fold(story, at).net == days * DAY


def test_the_clock_pauses_only_while_the_applicant_holds_the_dossier() -> None:
    story = deposited((24, Queue.REVIEW), (48, Queue.MACHINE), (0, Queue.APPLICANT), (240, Queue.MACHINE))
    ledger = fold(story, story[-1].at + timedelta(hours=1))
    assert ledger.held_by(Holder.APPLICANT) == 10 * DAY
    assert ledger.held_by(Holder.REVIEWER) == 2 * DAY
    assert ledger.held_by(Holder.MACHINE) == DAY + timedelta(hours=1)
    assert ledger.net == 3 * DAY + timedelta(hours=1)


def test_while_it_is_with_its_applicant_no_deadline_of_ours_comes_nearer() -> None:
    story = deposited((24, Queue.APPLICANT))
    assert fold(story, START + 50 * DAY).comes_to(30 * DAY) is None
    assert fold(story, START + 50 * DAY).is_paused


def test_an_outage_is_booked_to_the_registry_until_the_last_one_answers() -> None:
    story = (
        *deposited(),
        event(2, START + DAY, EventType.REGISTRY_UNREACHABLE, registry="rsu"),
        event(3, START + 2 * DAY, EventType.REGISTRY_UNREACHABLE, registry="rnp"),
        event(4, START + 3 * DAY, EventType.REGISTRY_ANSWERED, registry="rsu"),
        event(5, START + 4 * DAY, EventType.REGISTRY_ANSWERED, registry="rnp"),
    )
    ledger = fold(story, START + 5 * DAY)
    assert ledger.held_by(Holder.REGISTRY) == 3 * DAY
    assert ledger.held_by(Holder.MACHINE) == 2 * DAY


def test_events_of_the_first_release_tell_who_had_it_without_naming_the_queue() -> None:
    story = (
        event(1, START - DAY, EventType.DOSSIER_OPENED),
        event(2, START, EventType.DOSSIER_SUBMITTED),
        event(3, START + DAY, EventType.DOSSIER_ASSESSED, outcome="corrections_requested"),
        event(4, START + 6 * DAY, EventType.CORRECTIONS_ANSWERED),
        event(5, START + 7 * DAY, EventType.DOSSIER_ASSESSED, outcome="accepted"),
        event(6, START + 9 * DAY, EventType.COVER_REGISTERED),
    )
    ledger = fold(story, START + 99 * DAY)
    assert [(stay.holder, stay.length) for stay in ledger.stays] == [
        (Holder.MACHINE, DAY),
        (Holder.APPLICANT, 5 * DAY),
        (Holder.MACHINE, DAY),
        (Holder.CARRIER, 2 * DAY),
    ]
    assert not ledger.is_running


def test_a_dossier_that_was_never_deposited_has_no_clock() -> None:
    assert fold([event(1, START, EventType.DOSSIER_OPENED)], START + 80 * DAY).gross == timedelta()


@pytest.mark.parametrize(
    "since",
    [
        # Ramadan of 2027 is from about 8 February to 9 March: the hour goes back by one and comes again.
        pytest.param(datetime(2027, 1, 20, 12, 0, tzinfo=UTC), id="into-ramadan"),
        pytest.param(datetime(2027, 2, 20, 12, 0, tzinfo=UTC), id="out-of-ramadan"),
        pytest.param(datetime(2028, 1, 30, 12, 0, tzinfo=UTC), id="over-29-february"),
    ],
)
def test_the_last_day_of_a_deadline_counts_whole_whatever_the_legal_hour(since: datetime) -> None:
    end = deadline(since, 30)
    last_moment = (end - timedelta(seconds=1)).astimezone(HERE)
    assert last_moment.date() == since.astimezone(HERE).date() + timedelta(days=30)
    assert (last_moment.hour, last_moment.minute) == (23, 59)
    assert end.tzinfo is UTC


def test_a_deadline_late_in_the_evening_is_counted_from_the_local_day() -> None:
    # 23:30 UTC is half past midnight of the next day in Casablanca.
    assert deadline(datetime(2026, 11, 2, 23, 30, tzinfo=UTC), 1).astimezone(HERE).date() == date(2026, 11, 5)


@given(st.integers(0, 14 * 365 * 24 * 60), st.integers(1, 90))
def test_nobody_has_less_time_than_they_were_given(minutes: int, given_days: int) -> None:
    since = START + timedelta(minutes=minutes)
    # An hour may go while it runs: days are promised, not hours.
    assert deadline(since, given_days) - since >= given_days * DAY - timedelta(hours=1)
    assert deadline(since, given_days) - since <= (given_days + 1) * DAY + timedelta(hours=1)


def test_moments_of_a_ledger_are_hours_that_passed_not_hours_of_the_wall() -> None:
    story = deposited((24 * 130, Queue.DONE))
    assert fold(story, START + 200 * DAY).gross == 130 * DAY
