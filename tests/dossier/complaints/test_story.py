"""Who may do what with a complaint, where it leads, and for which reasons one is rejected."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wording
from dossier.clock import DAY
from dossier.complaints.dues import come, next_due, resumed
from dossier.complaints.state import Complaint, ComplaintKind, ComplaintState, Contested, Ground
from dossier.complaints.story import (
    ASKED,
    PLACES,
    REJECTED,
    REOPENING,
    REVIEWED,
    STORY,
    TO_CARRY_OUT,
    UPHELD,
    WITHDRAWN,
    Move,
    asked,
    contested,
    grounds,
    judge,
    judge_answer,
    place_of,
    settled,
    withdrawn,
)
from dossier.errors import ComplaintGroundError, RefusedActError, SignatureNeededError, StaffActError
from dossier.findings import MemberOutcome, MemberState
from dossier.household import Language
from dossier.policy import POLICIES
from dossier.record import Role
from dossier.status import Queue, Status

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
COMPLAINT = Complaint("R-0000-0000-Y", None, ComplaintKind.RAMED, NOON)
APPEAL = replace(COMPLAINT, dossier="K7QM-2XPD-5", kind=ComplaintKind.APPEAL, contested=Contested.REFUSAL)


def did(complaint: Complaint, move: Move, ground: Ground | None, now: datetime) -> Complaint:
    """Return the complaint after a move that was allowed."""
    match move:
        case Move.ASK:
            return asked(complaint, now)
        case Move.REPLY:
            return resumed(complaint, now)
        case Move.SETTLE:
            return settled(complaint, ground, now)
        case Move.WITHDRAW:
            return withdrawn(complaint, now)
        case Move.CARRY_OUT:
            return replace(complaint, queue=Queue.DONE)


@given(
    st.sampled_from([COMPLAINT, APPEAL, replace(APPEAL, contested=Contested.EXCLUSION)]),
    st.lists(
        st.tuples(st.sampled_from(Move), st.sampled_from(Role), st.sampled_from([None, *Ground]), st.integers(0, 40))
    ),
)
def test_whatever_people_and_time_do_it_is_in_one_place_and_its_answer_stays(
    complaint: Complaint, acts: list[tuple[Move, Role, Ground | None, int]]
) -> None:
    now, answer = NOON, complaint.state
    for move, role, ground, days in acts:
        now += days * DAY
        while (due := next_due(complaint, POLICIES[-1])) is not None and due.at <= now:
            complaint = come(complaint, due)
        before = place_of(complaint)
        try:
            judge(move, complaint, role)
            if move is Move.SETTLE:
                judge_answer(complaint, ground, role)
        except RefusedActError:
            continue
        complaint = did(complaint, move, ground, now)
        assert before in STORY[move].places
        assert place_of(complaint) in STORY[move].to
        assert place_of(complaint) in PLACES
        if answer is not ComplaintState.OPEN:
            assert complaint.state is answer
        answer = complaint.state


def test_every_place_is_reached_by_the_table() -> None:
    reached = {place for step in STORY.values() for place in step.to}
    assert reached | {REVIEWED, REOPENING} == PLACES


@pytest.mark.parametrize("role", Role)
def test_only_a_person_rejects_an_appeal(role: Role) -> None:
    if role in (Role.REVIEWER, Role.SUPERVISOR):
        judge_answer(APPEAL, Ground.DECISION_CORRECT, role)
    else:
        with pytest.raises(SignatureNeededError):
            judge_answer(APPEAL, Ground.DECISION_CORRECT, role)


@pytest.mark.parametrize("role", [Role.APPLICANT, Role.MACHINE, Role.OPERATOR])
def test_who_complains_answers_nobody(role: Role) -> None:
    with pytest.raises(StaffActError):
        judge(Move.SETTLE, COMPLAINT, role)


def test_an_appeal_in_time_is_not_rejected_for_its_time() -> None:
    with pytest.raises(ComplaintGroundError):
        judge_answer(APPEAL, Ground.OUT_OF_TIME, Role.REVIEWER)
    judge_answer(replace(APPEAL, late=True), Ground.OUT_OF_TIME, Role.REVIEWER)


def test_a_complaint_has_no_decision_to_confirm() -> None:
    assert Ground.DECISION_CORRECT not in grounds(COMPLAINT)
    assert grounds(COMPLAINT)


@pytest.mark.parametrize(
    ("complaint", "ground", "place"),
    [
        pytest.param(COMPLAINT, None, UPHELD, id="complaint-upheld"),
        pytest.param(COMPLAINT, Ground.NOT_FOUNDED, REJECTED, id="complaint-rejected"),
        pytest.param(APPEAL, None, REOPENING, id="refusal-overturned"),
        pytest.param(APPEAL, Ground.DECISION_CORRECT, REJECTED, id="refusal-confirmed"),
        pytest.param(replace(APPEAL, contested=Contested.EXCLUSION), None, TO_CARRY_OUT, id="exclusion-overturned"),
    ],
)
def test_an_answer_leads_where_it_has_to(
    complaint: Complaint, ground: Ground | None, place: tuple[ComplaintState, Queue]
) -> None:
    assert place_of(settled(complaint, ground, NOON)) == place
    assert place_of(withdrawn(complaint, NOON)) == WITHDRAWN
    assert place_of(asked(complaint, NOON)) == ASKED


@pytest.mark.parametrize(
    ("status", "state", "against"),
    [
        pytest.param(Status.REJECTED, MemberState.PENDING, Contested.REFUSAL, id="refused"),
        pytest.param(Status.ACCEPTED, MemberState.EXCLUDED, Contested.EXCLUSION, id="somebody-excluded"),
        pytest.param(Status.ACCEPTED, MemberState.COVERED, None, id="everybody-covered"),
        pytest.param(Status.IN_PROGRESS, MemberState.EXCLUDED, None, id="not-decided"),
        pytest.param(Status.WITHDRAWN, MemberState.PENDING, None, id="withdrawn"),
    ],
)
def test_only_what_was_decided_against_a_household_is_contested(
    status: Status, state: MemberState, against: Contested | None
) -> None:
    assert contested(status, (MemberOutcome("m1", state),)) is against


@pytest.mark.parametrize("language", Language)
def test_every_kind_state_and_answer_has_its_words(language: Language) -> None:
    known = wording.keys(language)
    assert {f"complaint.kind.{each}" for each in ComplaintKind} <= known
    assert {f"complaint.state.{each}" for each in ComplaintState} <= known
    assert {f"complaint.answer.{each}" for each in Ground} | {"complaint.answer.upheld"} <= known


@pytest.mark.parametrize("move", Move)
def test_the_page_tells_who_does_what(move: Move) -> None:
    step, page = STORY[move], Path(__file__).parents[3] / "docs" / "complaints.md"
    start, end = (", ".join(sorted(f"{state}/{queue}" for state, queue in places)) for places in (step.places, step.to))
    by = ", ".join(sorted(step.by)) or "anybody"
    assert f"| {move} | {by} | {start} | {end} | {step.refusal.code} |" in page.read_text(encoding="utf-8")
