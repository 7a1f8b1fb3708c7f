"""Two acts at the same moment, withdrawal at any moment, pieces taken out, tasks taken and given back."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier

import pytest

from dossier.errors import (
    BeingRegisteredError,
    DossierClosedError,
    NothingAskedError,
    RefusedActError,
    StaffActError,
    TaskClaimedError,
    UnknownDocumentError,
)
from dossier.findings import Outcome, Verdict
from dossier.inspection import Inspection
from dossier.reading import Legibility, Quality
from dossier.record import DocumentState, EventType
from dossier.rounds import Grounds
from dossier.story import ACCEPTED, ASKED, REVIEWED, WITHDRAWN, WORKED_ON
from tests.acts import OTHER_REVIEWER, REVIEWER, SUPERVISOR, a_couple, a_document, an_act
from tests.storage.desk import DOUBT, OVER_INDEX, Desk

pytestmark = pytest.mark.engines
Deed = Callable[[], object]


def at_once(*deeds: Deed) -> list[type[RefusedActError] | None]:
    """Do several things at the same moment; return how each was refused, or None."""
    together = Barrier(len(deeds))

    def do(deed: Deed) -> type[RefusedActError] | None:
        together.wait()
        try:
            deed()
        except RefusedActError as refusal:
            return type(refusal)
        return None

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(do, deeds))


def waiting_at(desk: Desk, outcome: Outcome | None) -> str:
    """Return a dossier that waits after such an assessment, or a draft."""
    if outcome is None:
        return desk.dossiers.open(a_couple(), an_act())
    number = desk.deposited()
    desk.assessed(number, outcome, DOUBT)
    return number


def test_of_two_answers_at_once_one_counts(desk: Desk) -> None:
    for _ in range(5):
        number = waiting_at(desk, Outcome.CORRECTIONS_REQUESTED)
        came = at_once(*(partial(desk.dossiers.answer, number, None, an_act()) for _ in range(2)))
        assert sorted(came, key=str) == sorted([None, NothingAskedError], key=str)
        assert desk.told(number).count(EventType.CORRECTIONS_ANSWERED) == 1


def test_an_answer_and_a_closing_at_the_same_moment_leave_one_outcome(desk: Desk) -> None:
    for _ in range(5):
        number = waiting_at(desk, Outcome.CORRECTIONS_REQUESTED)
        desk.clock.ahead += timedelta(days=32)
        desk.cases.note_dues(number)
        came = at_once(
            partial(desk.dossiers.answer, number, None, an_act()),
            partial(desk.dossiers.close, number, an_act(SUPERVISOR)),
        )
        assert came.count(None) == 1
        ends = [
            each for each in desk.told(number) if each in (EventType.CORRECTIONS_ANSWERED, EventType.DOSSIER_CLOSED)
        ]
        assert len(ends) == 1


def test_a_reviewer_and_the_applicant_at_the_same_moment_leave_one_outcome(desk: Desk) -> None:
    for _ in range(5):
        number = waiting_at(desk, Outcome.IN_REVIEW)
        (task,) = desk.dossiers.open_tasks(10, number)
        came = at_once(
            partial(desk.dossiers.withdraw, number, an_act()),
            partial(desk.dossiers.settle, task.id, Verdict.PASS, an_act(REVIEWER)),
        )
        # A withdrawal is always taken; what was settled before it stays told.
        assert came[0] is None
        assert desk.place(number) == WITHDRAWN
        assert came[1] in (None, DossierClosedError)


def test_an_extension_and_an_answer_at_the_same_moment_follow_each_other(desk: Desk) -> None:
    number = waiting_at(desk, Outcome.CORRECTIONS_REQUESTED)
    came = at_once(
        partial(desk.dossiers.answer, number, None, an_act()),
        partial(desk.dossiers.extend, number, 5, Grounds.HARDSHIP, an_act(REVIEWER)),
    )
    assert came[0] is None
    assert came[1] in (None, NothingAskedError)
    assert desk.place(number) == WORKED_ON


@pytest.mark.parametrize(
    "outcome",
    [
        pytest.param(None, id="a-draft"),
        pytest.param(Outcome.PENDING, id="while-a-registry-is-awaited"),
        pytest.param(Outcome.CORRECTIONS_REQUESTED, id="while-corrections-are-open"),
        pytest.param(Outcome.IN_REVIEW, id="while-a-person-looks"),
        pytest.param(Outcome.PROPOSED_REFUSAL, id="while-a-refusal-is-proposed"),
        pytest.param(Outcome.ROUTED, id="while-another-institution-has-it"),
        pytest.param(Outcome.ACCEPTED, id="accepted-and-not-yet-registered"),
    ],
)
def test_an_applicant_withdraws_at_any_moment_and_nobody_is_asked_any_more(desk: Desk, outcome: Outcome | None) -> None:
    number = waiting_at(desk, outcome)
    desk.dossiers.withdraw(number, an_act())
    view = desk.dossiers.view(number)
    assert (desk.place(number), view.flags, view.corrections) == (WITHDRAWN, (), None)
    assert desk.dossiers.open_tasks(10, number) == ()
    acts: tuple[Deed, ...] = (
        partial(desk.dossiers.withdraw, number, an_act()),
        partial(desk.dossiers.submit, number, an_act()),
        partial(desk.dossiers.answer, number, None, an_act()),
        partial(desk.dossiers.add_document, number, a_document(), an_act()),
        partial(desk.dossiers.extend, number, 5, Grounds.HARDSHIP, an_act(REVIEWER)),
        partial(desk.dossiers.close, number, an_act(SUPERVISOR)),
        partial(desk.dossiers.take_back, number, an_act(SUPERVISOR)),
    )
    for act in acts:
        with pytest.raises(DossierClosedError):
            act()
    assert desk.cases.note_dues(number).due_in is None
    desk.assessed(number, Outcome.ACCEPTED)
    assert desk.place(number) == WITHDRAWN


def test_once_the_carrier_was_asked_it_is_too_late_to_withdraw(desk: Desk) -> None:
    number = desk.deposited()
    stage = desk.assessed(number, Outcome.ACCEPTED)
    assert desk.cases.begin_registration(number, stage.attempt)
    with pytest.raises(BeingRegisteredError):
        desk.dossiers.withdraw(number, an_act())
    desk.cases.note_registered(number, "123456789")
    assert desk.place(number) == ACCEPTED


def test_who_withdrew_is_not_registered(desk: Desk) -> None:
    number = desk.deposited()
    stage = desk.assessed(number, Outcome.ACCEPTED)
    desk.dossiers.withdraw(number, an_act())
    assert not desk.cases.begin_registration(number, stage.attempt)


def test_after_the_carrier_refused_an_applicant_may_withdraw(desk: Desk) -> None:
    number = desk.deposited()
    stage = desk.assessed(number, Outcome.ACCEPTED)
    assert desk.cases.begin_registration(number, stage.attempt)
    desk.cases.note_cover_refused(number, "registry.already_covered")
    assert desk.place(number) == REVIEWED
    desk.dossiers.withdraw(number, an_act())
    assert desk.place(number) == WITHDRAWN


def test_a_piece_taken_out_no_longer_counts_even_when_its_reading_comes_later(desk: Desk) -> None:
    number = desk.dossiers.open(a_couple(), an_act())
    document = a_document()
    desk.dossiers.add_document(number, document, an_act())
    desk.dossiers.remove_document(number, document.id, an_act())
    good = Inspection(Quality(Legibility.GOOD), "image/jpeg", ())
    desk.cases.note_inspection(number, document.id, good)
    assert desk.dossiers.view(number).documents == ()
    assert desk.cases.case(number).pieces == ()
    assert desk.cases.take_up(number).unread == ()
    # The file is kept for as long as the retention says, and the row with it.
    assert desk.dossiers.document(number, document.id).state is DocumentState.REMOVED
    with pytest.raises(UnknownDocumentError):
        desk.dossiers.remove_document(number, document.id, an_act())


def test_a_piece_is_replaced_in_one_act(desk: Desk) -> None:
    number = waiting_at(desk, Outcome.CORRECTIONS_REQUESTED)
    (old,) = desk.dossiers.view(number).documents
    new = a_document()
    desk.dossiers.add_document(number, new, an_act(), instead_of=old.id)
    assert [each.id for each in desk.dossiers.view(number).documents] == [new.id]
    with pytest.raises(UnknownDocumentError):
        desk.dossiers.add_document(number, a_document(), an_act(), instead_of=old.id)
    assert [each.id for each in desk.dossiers.view(number).documents] == [new.id]
    assert desk.place(number) == ASKED


def test_a_task_is_one_persons_until_their_lease_runs_out(desk: Desk) -> None:
    number = waiting_at(desk, Outcome.IN_REVIEW)
    (task,) = desk.dossiers.open_tasks(10, number)
    assert task.due_at is not None
    assert task.due_at > task.opened_at
    desk.dossiers.claim(task.id, an_act(REVIEWER))
    desk.dossiers.claim(task.id, an_act(REVIEWER))
    assert desk.dossiers.task(task.id).held_by == REVIEWER.id
    acts: tuple[Deed, ...] = (
        partial(desk.dossiers.claim, task.id, an_act(OTHER_REVIEWER)),
        partial(desk.dossiers.release, task.id, an_act(OTHER_REVIEWER)),
        partial(desk.dossiers.settle, task.id, Verdict.PASS, an_act(OTHER_REVIEWER)),
    )
    for act in acts:
        with pytest.raises(TaskClaimedError):
            act()
    desk.clock.ahead += timedelta(minutes=61)
    desk.dossiers.claim(task.id, an_act(OTHER_REVIEWER))
    with pytest.raises(TaskClaimedError):
        desk.dossiers.settle(task.id, Verdict.PASS, an_act(REVIEWER))
    desk.dossiers.release(task.id, an_act(OTHER_REVIEWER))
    desk.dossiers.settle(task.id, Verdict.PASS, an_act(REVIEWER))


def test_of_two_who_take_a_task_at_once_one_has_it(desk: Desk) -> None:
    number = waiting_at(desk, Outcome.IN_REVIEW)
    (task,) = desk.dossiers.open_tasks(10, number)
    came = at_once(
        partial(desk.dossiers.claim, task.id, an_act(REVIEWER)),
        partial(desk.dossiers.claim, task.id, an_act(OTHER_REVIEWER)),
    )
    assert sorted(came, key=str) == sorted([None, TaskClaimedError], key=str)


def test_tasks_of_somebody_who_is_away_are_given_to_others(desk: Desk) -> None:
    numbers = [waiting_at(desk, Outcome.IN_REVIEW) for _ in range(2)]
    tasks = [desk.dossiers.open_tasks(10, number)[0] for number in numbers]
    away, present = an_act(SUPERVISOR), OTHER_REVIEWER
    for task in tasks:
        desk.dossiers.reassign(task.id, f"away-{numbers[0]}", an_act(SUPERVISOR))
    with pytest.raises(StaffActError):
        desk.dossiers.reassign(tasks[0].id, present.id, an_act(REVIEWER))
    assert desk.dossiers.free_tasks_of(f"away-{numbers[0]}", away) == 2
    assert desk.dossiers.free_tasks_of(f"away-{numbers[0]}", away) == 2  # the same act again
    desk.dossiers.reassign(tasks[0].id, present.id, an_act(SUPERVISOR))
    with pytest.raises(TaskClaimedError):
        desk.dossiers.settle(tasks[0].id, Verdict.PASS, an_act(REVIEWER))
    desk.dossiers.settle(tasks[0].id, Verdict.PASS, an_act(present))
    desk.dossiers.settle(tasks[1].id, Verdict.PASS, an_act(REVIEWER))


def test_a_second_signature_is_not_kept_waiting_by_the_first_ones_lease(desk: Desk) -> None:
    number = desk.deposited()
    desk.assessed(number, Outcome.PROPOSED_REFUSAL, OVER_INDEX)
    (task,) = desk.dossiers.open_tasks(10, number)
    desk.dossiers.claim(task.id, an_act(REVIEWER))
    desk.dossiers.settle(task.id, Verdict.PASS, an_act(REVIEWER))
    desk.dossiers.settle(task.id, Verdict.PASS, an_act(OTHER_REVIEWER))
    assert desk.place(number) == WORKED_ON
