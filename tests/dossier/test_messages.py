"""Nobody is woken, also on the nights when the clocks of Morocco change, and nothing outdated is sent."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dossier.household import Language
from dossier.messages import MessageFacts, MessageKind, local_day, may_leave
from dossier.policy import POLICIES
from dossier.status import Status

POLICY = POLICIES[-1]
FACTS = MessageFacts(MessageKind.CORRECTIONS_REQUESTED, Language.FRENCH, "+212612345678", "K7QM-2XPD-5", Status.DRAFT)


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "leaves"),
    [
        pytest.param("2026-11-22T12:00", "2026-11-22T12:00", id="by-day-at-once"),
        pytest.param("2026-11-22T19:59", "2026-11-22T19:59", id="the-last-minute-of-the-day"),
        pytest.param("2026-11-22T20:00", "2026-11-23T07:00", id="nine-in-the-evening"),
        pytest.param("2026-11-23T03:00", "2026-11-23T07:00", id="after-midnight"),
        pytest.param("2026-11-23T07:00", "2026-11-23T07:00", id="eight-in-the-morning"),
        # Ramadan of 2027: the clocks go back in the night to 7 February and forth in that to 14 March.
        pytest.param("2027-02-06T20:30", "2027-02-07T08:00", id="the-night-into-ramadan-time-is-longer"),
        pytest.param("2027-02-10T20:30", "2027-02-10T20:30", id="half-past-eight-in-ramadan-is-day"),
        pytest.param("2027-02-10T21:00", "2027-02-11T08:00", id="nine-in-ramadan"),
        pytest.param("2027-03-13T21:30", "2027-03-14T07:00", id="the-night-out-of-ramadan-time-is-shorter"),
        pytest.param("2028-02-28T23:00", "2028-02-29T08:00", id="the-night-to-the-29-of-february"),
        pytest.param("2026-12-31T23:30", "2027-01-01T07:00", id="new-years-night"),
    ],
)
def test_messages_wait_for_the_morning_of_casablanca(now: str, leaves: str) -> None:
    assert may_leave(MessageKind.CORRECTIONS_REQUESTED, at(now), POLICY) == at(leaves)


def test_what_somebody_waits_for_leaves_by_night() -> None:
    assert may_leave(MessageKind.DEPOSITED, at("2026-11-22T23:00"), POLICY) == at("2026-11-22T23:00")


def test_the_hours_of_rest_are_those_of_the_policy() -> None:
    longer = replace(POLICY, quiet_from_hour=20, quiet_until_hour=9)
    assert may_leave(MessageKind.REJECTED, at("2026-11-22T19:00"), longer) == at("2026-11-23T08:00")


def test_the_day_of_a_moment_is_that_of_morocco() -> None:
    assert local_day(at("2026-11-22T23:30")).isoformat() == "2026-11-23"
    assert local_day(at("2027-02-20T23:30")).isoformat() == "2027-02-20"


@pytest.mark.parametrize(
    ("kind", "asked", "status", "is_true"),
    [
        pytest.param(MessageKind.CORRECTIONS_REQUESTED, 2, Status.CORRECTIONS_REQUESTED, True, id="still-asked"),
        pytest.param(MessageKind.CORRECTIONS_REQUESTED, None, Status.IN_PROGRESS, False, id="answered-since"),
        pytest.param(MessageKind.CORRECTIONS_REMINDER, None, Status.IN_PROGRESS, False, id="reminded-too-late"),
        pytest.param(MessageKind.DRAFT_REMINDER, None, Status.SUBMITTED, False, id="deposited-since"),
        pytest.param(MessageKind.DRAFT_REMINDER, None, Status.DRAFT, True, id="still-a-draft"),
        pytest.param(MessageKind.DEPOSITED, None, Status.ACCEPTED, True, id="a-receipt-stays-true"),
    ],
)
def test_what_was_answered_meanwhile_is_not_asked_again(
    kind: MessageKind, asked: int | None, status: Status, is_true: bool
) -> None:
    assert replace(FACTS, kind=kind, asked=asked, status=status).is_true is is_true
