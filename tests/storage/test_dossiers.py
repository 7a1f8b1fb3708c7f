"""What people do to dossiers, in a real PostgreSQL."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from dossier.errors import (
    ActRepeatedError,
    AlreadySettledError,
    AlreadySubmittedError,
    DossierClosedError,
    InvalidCursorError,
    NothingAskedError,
    NotTheApplicantsTurnError,
    SignatureNeededError,
    TooManyDocumentsError,
    UnknownDocumentError,
    UnknownDossierError,
    UnknownKindError,
    UnknownMemberError,
    UnknownTaskError,
)
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Address
from dossier.ports import Terms
from dossier.record import EventType
from dossier.status import Flag, Queue, Status
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import Limits, SqlDossiers
from storage.keys import Keyring
from storage.otp import is_phone_of
from storage.outbox import SqlOutbox
from tests.acts import CLIENT, REVIEWER, a_couple, a_document, an_act

pytestmark = pytest.mark.engines
TERMS = Terms(answer_days=30)
DOUBT = Finding("mismatch.name", Verdict.UNCERTAIN, member="m1", field="family_name", declared="Alaoui", read="Alaouy")


@pytest.fixture
def dossiers(database: Database, keys: Keyring) -> SqlDossiers:
    return SqlDossiers(database, keys)


@pytest.fixture
def cases(database: Database, keys: Keyring) -> SqlCases:
    return SqlCases(database, keys)


def an_assessment(outcome: Outcome, *doubts: Finding, corrections: tuple[Correction, ...] = ()) -> Assessment:
    members = tuple(MemberOutcome(member, MemberState.COVERED) for member in ("m1", "m2"))
    return Assessment("2026-11", outcome, doubts, corrections, doubts, members)


def test_a_household_comes_back_as_it_was_declared(dossiers: SqlDossiers) -> None:
    number = dossiers.open(a_couple(), an_act())
    view = dossiers.view(number)
    assert view.household == a_couple()
    assert (view.status, view.queue) == (Status.DRAFT, Queue.APPLICANT)


def test_fifty_requests_with_one_key_open_one_dossier(dossiers: SqlDossiers) -> None:
    key = b"one key of a client"
    with ThreadPoolExecutor(16) as pool:
        numbers = set(pool.map(lambda _: dossiers.open(a_couple(), an_act(key=key)), range(50)))
    assert len(numbers) == 1


def test_a_key_used_for_something_else_is_refused_and_changes_nothing(dossiers: SqlDossiers) -> None:
    key = b"another key of a client"
    number = dossiers.open(a_couple(), an_act(key=key))
    with pytest.raises(ActRepeatedError):
        dossiers.open(a_couple(), an_act(key=key, body=b"another body"))
    with pytest.raises(ActRepeatedError):
        dossiers.submit(number, an_act(key=key))
    assert dossiers.view(number).status is Status.DRAFT


def test_every_act_leaves_one_event_and_one_line_for_its_run(dossiers: SqlDossiers, database: Database) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.add_document(number, a_document(), an_act())
    dossiers.submit(number, an_act())
    assert [event.type for event in dossiers.events(number)] == [
        EventType.DOSSIER_OPENED,
        EventType.DOCUMENT_RECEIVED,
        EventType.DOSSIER_SUBMITTED,
    ]
    with database.transaction() as connection:
        kinds = connection.execute(text("select kind from outbox where dossier = :n order by id"), {"n": number})
        assert list(kinds.scalars()) == ["open", "add_document", "submit"]


@pytest.mark.parametrize(
    ("member", "kind", "refusal"),
    [
        pytest.param("m9", "identity_card", UnknownMemberError, id="somebody-the-declaration-does-not-name"),
        pytest.param("m1", "driving_licence", UnknownKindError, id="a-kind-that-does-not-exist"),
    ],
)
def test_a_document_that_fits_nowhere_is_refused_whole(
    dossiers: SqlDossiers, member: str, kind: str, refusal: type[Exception]
) -> None:
    number = dossiers.open(a_couple(), an_act())
    with pytest.raises(refusal):
        dossiers.add_document(number, a_document(member, kind), an_act())
    view = dossiers.view(number)
    assert (view.documents, view.version) == ((), 1)


def test_a_dossier_holds_no_more_documents_than_it_may(database: Database, keys: Keyring) -> None:
    dossiers = SqlDossiers(database, keys, Limits(documents_max=1))
    number = dossiers.open(a_couple(), an_act())
    dossiers.add_document(number, a_document(), an_act())
    with pytest.raises(TooManyDocumentsError):
        dossiers.add_document(number, a_document(), an_act())


def test_documents_are_not_taken_while_the_machine_has_the_dossier(dossiers: SqlDossiers) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    with pytest.raises(NotTheApplicantsTurnError):
        dossiers.add_document(number, a_document(), an_act())


def test_a_dossier_is_deposited_once(dossiers: SqlDossiers) -> None:
    number = dossiers.open(a_couple(), an_act())
    act = an_act()
    dossiers.submit(number, act)
    dossiers.submit(number, act)
    with pytest.raises(AlreadySubmittedError):
        dossiers.submit(number, an_act())
    assert dossiers.view(number).queue is Queue.MACHINE


def test_corrections_are_answered_while_they_are_open(
    dossiers: SqlDossiers, cases: SqlCases, database: Database, keys: Keyring
) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    with pytest.raises(NothingAskedError):
        dossiers.answer(number, None, an_act())
    asked = (Correction("validity.expired", member="m1", kind="identity_card"),)
    stage = cases.note_assessment(number, an_assessment(Outcome.CORRECTIONS_REQUESTED, corrections=asked), 1, TERMS)
    assert stage.answer_due is not None
    assert timedelta(days=30) <= stage.answer_due - dossiers.view(number).opened_at <= timedelta(days=31, hours=1)
    view = dossiers.view(number)
    assert view.corrections is not None
    assert view.corrections.items == asked
    dossiers.add_document(number, a_document(), an_act())
    moved = replace(a_couple(), address=Address("3 rue Neuve", "Tabriquet", "Salé"))
    dossiers.answer(number, moved, an_act())
    view = dossiers.view(number)
    assert (view.status, view.queue, view.corrections) == (Status.IN_PROGRESS, Queue.MACHINE, None)
    assert view.household == moved
    with database.transaction() as connection:
        assert is_phone_of(connection, keys, number, moved.phone)


def test_an_assessment_that_comes_late_changes_nothing(dossiers: SqlDossiers, cases: SqlCases) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    asked = an_assessment(Outcome.CORRECTIONS_REQUESTED, corrections=(Correction("validity.expired"),))
    cases.note_assessment(number, asked, 1, TERMS)
    before = dossiers.view(number)
    stage = cases.note_assessment(number, an_assessment(Outcome.ACCEPTED), 2, TERMS)
    assert (stage.queue, stage.outcome) == (Queue.APPLICANT, Outcome.CORRECTIONS_REQUESTED)
    assert dossiers.view(number) == before


def test_the_last_question_settled_hands_the_dossier_back_to_the_machine(
    dossiers: SqlDossiers, cases: SqlCases
) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    other = Finding("mismatch.address", Verdict.UNCERTAIN, kind="utility_bill")
    cases.note_assessment(number, an_assessment(Outcome.IN_REVIEW, DOUBT, other), 1, TERMS)
    tasks = dossiers.open_tasks(100, number)
    assert {task.question.code for task in tasks} == {"mismatch.name", "mismatch.address"}
    dossiers.settle(tasks[0].id, Verdict.PASS, an_act(REVIEWER))
    assert dossiers.view(number).queue is Queue.REVIEW
    with pytest.raises(AlreadySettledError):
        dossiers.settle(tasks[0].id, Verdict.FAIL, an_act(REVIEWER))
    dossiers.settle(tasks[1].id, Verdict.FAIL, an_act(REVIEWER))
    assert dossiers.view(number).queue is Queue.MACHINE
    assert cases.case(number).settlements == {
        tasks[0].question.key: Verdict.PASS,
        tasks[1].question.key: Verdict.FAIL,
    }


def test_a_refusal_is_signed_by_a_reviewer_and_by_no_program(dossiers: SqlDossiers, cases: SqlCases) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    refusal = Finding("registry.index_above_threshold", Verdict.FAIL, declared="9.3264284", read="12.5", source="rsu")
    cases.note_assessment(number, an_assessment(Outcome.PROPOSED_REFUSAL, refusal), 1, TERMS)
    (task,) = dossiers.open_tasks(10, number)
    with pytest.raises(SignatureNeededError):
        dossiers.settle(task.id, Verdict.FAIL, an_act(CLIENT))
    assert cases.case(number).signed == frozenset()
    dossiers.settle(task.id, Verdict.FAIL, an_act(REVIEWER))
    assert cases.case(number).signed == {refusal.key}


@pytest.mark.parametrize("code", ["a code that nobody knows", "fraud.tampered_image"])
def test_a_refusal_of_the_carrier_is_a_question_and_comes_back_as_one_that_may_be_told(
    dossiers: SqlDossiers, cases: SqlCases, code: str
) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    cases.note_assessment(number, an_assessment(Outcome.ACCEPTED), 1, TERMS)
    cases.note_cover_refused(number, code)
    assert (dossiers.view(number).queue, cases.take_up(number).outcome) == (Queue.REVIEW, Outcome.IN_REVIEW)
    (task,) = dossiers.open_tasks(10, number)
    dossiers.settle(task.id, Verdict.FAIL, an_act(REVIEWER))
    (question,) = cases.case(number).carrier_refusals
    assert (question.code, question.member) == ("registry.already_covered", "m1")


def test_only_covered_members_are_registered(dossiers: SqlDossiers, cases: SqlCases) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    members = (
        MemberOutcome("m1", MemberState.COVERED),
        MemberOutcome("m2", MemberState.EXCLUDED, "registry.already_covered"),
    )
    accepted = Assessment("2026-11", Outcome.ACCEPTED, (), (), (), members)
    cases.note_assessment(number, accepted, 1, TERMS)
    covered = cases.covered(number)
    assert [member.id for member in covered.members] == ["m1"]
    assert covered.marriages == ()


def test_attempts_at_reading_are_counted_for_ever(dossiers: SqlDossiers, cases: SqlCases) -> None:
    number = dossiers.open(a_couple(), an_act())
    document = a_document()
    dossiers.add_document(number, document, an_act())
    assert [cases.begin_reading(number, document.id) for _ in range(3)] == [1, 2, 3]


def test_a_deposited_dossier_is_in_progress_once_the_machine_takes_it_up(
    dossiers: SqlDossiers, cases: SqlCases
) -> None:
    number = dossiers.open(a_couple(), an_act())
    assert cases.take_up(number).status is Status.DRAFT
    dossiers.submit(number, an_act())
    assert dossiers.view(number).status is Status.SUBMITTED
    assert [cases.take_up(number).status for _ in range(2)] == [Status.IN_PROGRESS] * 2
    assert dossiers.events(number)[-1].type is EventType.PROCESSING_STARTED


def test_an_overdue_answer_waits_for_a_person_and_may_still_come(dossiers: SqlDossiers, cases: SqlCases) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    asked = an_assessment(Outcome.CORRECTIONS_REQUESTED, corrections=(Correction("validity.expired"),))
    cases.note_assessment(number, asked, 1, TERMS)
    cases.note_overdue(number)
    cases.note_overdue(number)
    view = dossiers.view(number)
    assert (view.queue, view.flags) == (Queue.SUPERVISION, (Flag.CORRECTIONS_OVERDUE,))
    dossiers.answer(number, None, an_act())
    view = dossiers.view(number)
    assert (view.queue, view.flags) == (Queue.MACHINE, ())


def test_a_registered_dossier_is_accepted_and_closed(dossiers: SqlDossiers, cases: SqlCases) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    cases.note_assessment(number, an_assessment(Outcome.ACCEPTED), 1, TERMS)
    view = dossiers.view(number)
    assert (view.status, view.queue, view.flags) == (Status.IN_PROGRESS, Queue.CARRIER, (Flag.AWAITING_REGISTRATION,))
    cases.note_registered(number, "123456789")
    cases.note_registered(number, "987654321")
    view = dossiers.view(number)
    assert (view.status, view.queue, view.flags) == (Status.ACCEPTED, Queue.DONE, ())
    assert view.registration_number == "123456789"
    with pytest.raises(DossierClosedError):
        dossiers.answer(number, None, an_act())


def test_a_draft_is_closed_only_while_it_is_a_draft(dossiers: SqlDossiers, cases: SqlCases) -> None:
    forgotten, deposited = (dossiers.open(a_couple(), an_act()) for _ in range(2))
    dossiers.submit(deposited, an_act())
    for number in (forgotten, deposited):
        cases.note_closed(number)
    assert dossiers.view(forgotten).status is Status.CLOSED_INCOMPLETE
    assert dossiers.view(deposited).status is Status.SUBMITTED


@pytest.mark.parametrize(
    ("ask", "refusal"),
    [
        pytest.param(lambda d: d.view("0000-0000-0"), UnknownDossierError, id="view"),
        pytest.param(lambda d: d.events("0000-0000-0"), UnknownDossierError, id="events"),
        pytest.param(lambda d: d.document("0000-0000-0", "x"), UnknownDocumentError, id="document"),
        pytest.param(lambda d: d.task("x"), UnknownTaskError, id="task"),
        pytest.param(lambda d: d.submit("0000-0000-0", an_act()), UnknownDossierError, id="submit"),
        pytest.param(lambda d: d.settle("x", Verdict.PASS, an_act()), UnknownTaskError, id="settle"),
        pytest.param(lambda d: d.runs("not a cursor", 10), InvalidCursorError, id="cursor"),
        pytest.param(
            lambda d: d.runs("MjAyNi0wMS0wMVQwMDowMDowMCswMDowMHwA", 10), InvalidCursorError, id="cursor-with-a-nul"
        ),
    ],
)
def test_what_is_not_there_is_refused(
    dossiers: SqlDossiers, ask: Callable[[SqlDossiers], object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        ask(dossiers)


def test_the_list_of_runs_pages_through_everything_once(dossiers: SqlDossiers) -> None:
    opened = {dossiers.open(a_couple(), an_act()) for _ in range(5)}
    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = dossiers.runs(cursor, 2)
        seen += [line.number for line in page.lines]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert len(seen) == len(set(seen))
    assert opened <= set(seen)


def test_the_outbox_delivers_the_acts_of_one_dossier_in_order(dossiers: SqlDossiers, database: Database) -> None:
    number = dossiers.open(a_couple(), an_act())
    dossiers.submit(number, an_act())
    outbox = SqlOutbox(database)
    lease = timedelta(seconds=30)

    def mine() -> list[str]:
        return [line.kind for line in lines if line.number == number]

    lines = outbox.claim(10_000, lease)
    assert mine() == ["open"]
    first = next(line for line in lines if line.number == number)
    lines = outbox.claim(10_000, lease)
    assert mine() == []
    outbox.delivered(first)
    lines = outbox.claim(10_000, lease)
    assert mine() == ["submit"]
    outbox.refused(next(line for line in lines if line.number == number), "dossier.closed")
    assert dossiers.events(number)[-1].type is EventType.ACT_REFUSED
    lines = outbox.claim(10_000, lease)
    assert mine() == []
