"""The table of what is allowed where: every place is one queue, every end is an end, every move says who."""

import pytest

from dossier import story
from dossier.errors import DossierClosedError, RefusedActError, StaffActError
from dossier.findings import Outcome
from dossier.record import Role
from dossier.status import CLOSED, PLACES, Place, Queue, Status
from dossier.story import END_PLACES, OPEN_PLACES, STORY, Move, judge


def test_every_move_has_its_row() -> None:
    assert set(STORY) == set(Move)


def test_a_place_is_one_queue_and_every_status_has_a_place() -> None:
    assert {place.status for place in OPEN_PLACES | END_PLACES} == set(Status)
    assert {place.status for place in END_PLACES} == CLOSED
    assert {place.queue for place in END_PLACES} == {Queue.DONE}
    assert all(place.queue is not Queue.DONE for place in OPEN_PLACES)


def test_no_row_leads_out_of_the_table_or_begins_at_an_end() -> None:
    for step in STORY.values():
        assert step.places <= OPEN_PLACES
        assert step.to <= OPEN_PLACES | END_PLACES


def test_every_place_can_be_reached_from_a_draft() -> None:
    reached, news = set(), {story.DRAFT}
    while news:
        reached |= news
        news = {place for step in STORY.values() if step.places & reached for place in step.to} - reached
    assert reached == OPEN_PLACES | END_PLACES


def test_from_every_open_place_the_applicant_can_withdraw() -> None:
    assert STORY[Move.WITHDRAW].places == OPEN_PLACES


def test_every_outcome_of_an_assessment_leads_where_the_table_says() -> None:
    assert {PLACES[outcome] for outcome in Outcome} <= STORY[Move.ASSESS].to


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("place", sorted(END_PLACES, key=str), ids=lambda place: place.status.value)
def test_nothing_is_done_to_a_dossier_that_has_ended(move: Move, place: Place) -> None:
    with pytest.raises(DossierClosedError):
        judge(move, place, Role.SUPERVISOR)


@pytest.mark.parametrize("move", [Move.EXTEND, Move.CLOSE, Move.TAKE_BACK, Move.CLAIM, Move.ALLOW_SECOND_BUNDLE])
def test_what_staff_do_nobody_else_does(move: Move) -> None:
    for place in STORY[move].places:
        for role in (Role.APPLICANT, Role.CLIENT, Role.MACHINE):
            with pytest.raises(StaffActError):
                judge(move, place, role)


def test_out_of_its_time_a_move_is_refused_with_its_own_word() -> None:
    for move, step in STORY.items():
        role = next(iter(step.by), Role.APPLICANT)
        for place in OPEN_PLACES - step.places:
            with pytest.raises(RefusedActError) as refused:
                judge(move, place, role)
            assert type(refused.value) is step.refusal


def test_no_clock_decides_but_over_a_draft() -> None:
    """Of all moves of the machine, only expiry, registration and the end of the time to undo lead to an end."""
    ending = {move for move, step in STORY.items() if step.by == {Role.MACHINE} and step.to & END_PLACES}
    assert ending == {Move.EXPIRE_DRAFT, Move.REGISTER, Move.TAKE_EFFECT, Move.ASSESS}
