"""The reference against the table that storage judges by, and the reference for itself."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dossier import story
from dossier.errors import DossierError
from dossier.record import Role
from dossier.status import Place, Queue, Status
from tests.workflows.machine import deeds, model, passing
from tests.workflows.machine.deeds import Deed
from tests.workflows.machine.model import DAY, Dossier

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
_PLACES = (*story.OPEN_PLACES, *story.END_PLACES)
_EVERYBODY = tuple(deeds.ROLES.items())


def _at(place: Place) -> model.Place:
    return place.status.value, place.queue.value


def _move(kind: str) -> story.Move:
    return story.Move(kind)


@pytest.mark.parametrize("kind", sorted(deeds.ALLOWED))
@pytest.mark.parametrize(
    "place", sorted(_PLACES, key=str), ids=lambda place: f"{place.status.value}-{place.queue.value}"
)
def test_the_table_of_the_house_allows_what_the_reference_allows(kind: str, place: Place) -> None:
    places, roles, elsewhere = deeds.ALLOWED[kind]
    for _, role in _EVERYBODY:
        try:
            story.judge(_move(kind), place, Role(role))
            answer = None
        except DossierError as refusal:
            answer = refusal.code
        ended = place.queue is Queue.DONE
        expected = (
            deeds.CLOSED_BEFORE
            if ended
            else deeds.NOT_THEIRS
            if roles and role not in roles
            else elsewhere
            if _at(place) not in places
            else None
        )
        assert answer == expected


def test_the_reference_knows_every_act_of_people() -> None:
    of_machine = {move for move, step in story.STORY.items() if step.by == {Role.MACHINE}}
    # To sign and to settle are one act: the last signature settles.
    assert {move.value for move in story.Move if move not in of_machine} - {"sign"} == set(deeds.ALLOWED)


def test_the_reference_stands_where_the_house_does() -> None:
    places = {_at(place) for place in _PLACES}
    assert {each for each in vars(model).values() if isinstance(each, tuple) and len(each) == 2} <= places
    assert {status.value for status in Status} == {status for status, _ in places}


def _submitted(*plan: str) -> Dossier:
    deposited = deeds.judged(Dossier(NOON, plan), Deed("submit", "applicant"), NOON)
    assert isinstance(deposited, Dossier)
    return model.at_rest(deposited, NOON)


def test_a_household_with_nothing_wrong_is_registered() -> None:
    assert _submitted().place == model.ACCEPTED


@pytest.mark.parametrize(
    ("days", "place", "flags"),
    [
        pytest.param(19, model.REVIEWED, set(), id="19-days"),
        pytest.param(21, model.REVIEWED, {"sla_at_risk"}, id="21-days"),
        pytest.param(31, model.SUPERVISED, {"sla_breached"}, id="31-days"),
        pytest.param(61, model.SUPERVISED, {"sla_breached", "legal_limit_passed"}, id="61-days"),
    ],
)
def test_a_question_that_nobody_settles_is_marked_and_handed_up(days: int, place: model.Place, flags: set[str]) -> None:
    (after,) = passing.passed(_submitted("in_review"), NOON, NOON + days * DAY)
    assert (after.place, set(after.flags)) == (place, flags)


def test_the_households_own_time_does_not_count() -> None:
    asked = _submitted("corrections_requested", "in_review")
    (later,) = passing.passed(asked, NOON, NOON + 25 * DAY)
    answered = deeds.judged(later, Deed("answer", "applicant"), NOON + 25 * DAY)
    assert isinstance(answered, Dossier)
    (after,) = passing.passed(model.at_rest(answered, NOON + 25 * DAY), NOON + 25 * DAY, NOON + 44 * DAY)
    assert (after.place, after.flags) == (model.REVIEWED, frozenset())


def test_a_dossier_that_waits_for_somebody_else_is_looked_at_again_within_hours() -> None:
    routed = _submitted("routed")
    assert {each.place for each in passing.passed(routed, NOON, NOON + timedelta(hours=8))} == {model.ACCEPTED}
    soon = passing.passed(routed, NOON, NOON + timedelta(minutes=20))
    assert {each.place for each in soon} == {model.WITH_CARRIER, model.ACCEPTED}


def test_what_is_asked_of_the_carrier_cannot_be_withdrawn() -> None:
    being_registered = _submitted() and model.at_rest(
        replace(Dossier(NOON), place=model.SUBMITTED, submitted_at=NOON, carrier="away"), NOON
    )
    refused = deeds.judged(being_registered, Deed("withdraw", "applicant"), NOON)
    assert refused == "dossier.being_registered"
