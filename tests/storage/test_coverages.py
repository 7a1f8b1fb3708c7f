"""The life of a cover in a real PostgreSQL: what time, registers and people bring, each once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import text

from dossier.coverage.changes import Change, ChangeKind
from dossier.coverage.ports import ChangeState
from dossier.coverage.state import CoverState, Standing
from dossier.errors import (
    AlreadySettledError,
    AlreadySignedError,
    CoverClosedError,
    IncompleteChangeError,
    StaffActError,
    UnknownDossierError,
    UnknownTaskError,
)
from dossier.policy import POLICIES
from dossier.record import Actor, EventType, Role
from dossier.registries import RegistryAnswers, RnpRecord, RsuMember, RsuRecord
from storage.database import Database
from storage.keys import Keyring
from tests.acts import APPLICANT, REVIEWER, an_act
from tests.conftest import Servers
from tests.storage.covering import HEAD, Registry, a_child

pytestmark = pytest.mark.engines
OTHER = Actor("reviewer-2", Role.REVIEWER)
LIMIT = POLICIES[-1].index_threshold
NEWBORN = a_child("2026-12-01", "m9")


@pytest.fixture
def registry(database: Database, servers: Servers, keys: Keyring) -> Iterator[Registry]:
    made = Registry(servers.environment["WATHIQ_DATABASE_URL"], keys)
    yield made
    made.database.close()


def seen_by_rsu(registry: Registry, *idcs: str) -> RegistryAnswers:
    day = registry.hands.now.date() + timedelta(days=1)
    return RegistryAnswers(rsu=RsuRecord(tuple(RsuMember(each, "child") for each in idcs), Decimal(7), day))


def test_registration_opens_the_cover_and_sends_word_to_its_run(registry: Registry) -> None:
    number = registry.registered(a_child("2015-05-04"))
    cover = registry.cover(number)
    assert (cover.state, cover.opened_on) == (CoverState.OPEN, date(2026, 11, 23))
    assert [held.id for held in cover.members] == ["m1", "m2", "m3"]
    with registry.database.transaction() as connection:
        kinds = connection.execute(text("select kind from outbox where dossier = :number"), {"number": number})
        assert "cover" in set(kinds.scalars())


def test_the_run_wakes_at_the_first_moment_of_the_due_day_in_morocco(registry: Registry) -> None:
    stage = registry.coverages.take_up(registry.registered(a_child("2015-05-04")))
    assert stage.wakes_at is not None
    assert stage.wakes_at.isoformat() == "2033-05-04T00:00:00+01:00"
    assert (stage.closed, stage.look) == (False, False)


def test_a_child_past_the_limit_is_covered_until_a_person_signed_and_the_household_was_told(registry: Registry) -> None:
    number = registry.registered(a_child("2006-01-10"))
    registry.on(date(2027, 1, 10))
    registry.coverages.note_due(number)
    assert registry.told(number) == [EventType.COVER_AGE_LIMIT_NEAR, EventType.COVER_QUESTION_OPENED]
    assert registry.cover(number).state is CoverState.UNDER_REVIEW
    assert registry.standing(number, "m3") is Standing.COVERED
    registry.acts.settle(registry.question(number).id, an_act(REVIEWER), holds=True)
    assert registry.cover(number).state is CoverState.OPEN
    assert registry.standing(number, "m3") is Standing.COVERED
    registry.pass_by(15)
    registry.coverages.note_due(number)
    assert registry.standing(number, "m3") is Standing.ENDED
    assert registry.told(number)[-2:] == [EventType.COVER_ENDING_SIGNED, EventType.COVER_MEMBER_ENDED]


def test_what_is_due_comes_once_however_often_it_is_noted(registry: Registry) -> None:
    number = registry.registered(a_child("2006-01-10"))
    registry.on(date(2027, 2, 1))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: registry.coverages.note_due(number), range(8)))
    assert registry.told(number).count(EventType.COVER_QUESTION_OPENED) == 1
    assert len(registry.acts.view(number).questions) == 1


def test_a_person_who_leaves_the_question_leaves_the_cover(registry: Registry) -> None:
    number = registry.registered(a_child("2006-01-10"))
    registry.on(date(2027, 1, 10))
    registry.coverages.note_due(number)
    registry.acts.settle(registry.question(number).id, an_act(REVIEWER), holds=False)
    registry.pass_by(60)
    registry.coverages.note_due(number)
    assert registry.standing(number, "m3") is Standing.COVERED
    assert registry.cover(number).state is CoverState.OPEN


def test_a_birth_applies_once_the_register_has_seen_it(registry: Registry) -> None:
    number = registry.registered()
    registry.acts.declare(number, Change(ChangeKind.BIRTH, date(2026, 12, 1), newcomer=NEWBORN), an_act())
    assert registry.coverages.take_up(number).look
    assert NEWBORN.idcs in {each.idcs for each in registry.coverages.household(number).members}
    stage = registry.coverages.note_looked(number, seen_by_rsu(registry, HEAD))
    assert not stage.look
    assert stage.wakes_at == registry.hands.now + timedelta(days=7)
    assert registry.acts.view(number).changes[0].state is ChangeState.DECLARED
    registry.pass_by(7)
    assert registry.coverages.take_up(number).look
    registry.coverages.note_looked(number, seen_by_rsu(registry, HEAD, NEWBORN.idcs))
    assert registry.standing(number, "m9") is Standing.COVERED
    assert registry.told(number) == [
        EventType.HOUSEHOLD_CHANGE_DECLARED,
        EventType.HOUSEHOLD_CHANGE_SEEN,
        EventType.HOUSEHOLD_CHANGE_APPLIED,
    ]
    registry.coverages.note_looked(number, seen_by_rsu(registry, HEAD, NEWBORN.idcs))
    assert registry.told(number).count(EventType.HOUSEHOLD_CHANGE_APPLIED) == 1


def test_a_divorce_that_the_register_has_seen_is_signed_by_two(registry: Registry) -> None:
    number = registry.registered()
    registry.acts.declare(number, Change(ChangeKind.DIVORCE, date(2026, 12, 1), member="m2"), an_act())
    registry.coverages.note_looked(number, seen_by_rsu(registry, HEAD))
    question = registry.question(number)
    assert (question.code, question.member, question.signatures) == ("cover.divorce", "m2", 2)
    registry.acts.settle(question.id, an_act(REVIEWER), holds=True)
    with pytest.raises(AlreadySignedError):
        registry.acts.settle(question.id, an_act(REVIEWER), holds=True)
    assert registry.question(number).signatures == 1
    registry.acts.settle(question.id, an_act(OTHER), holds=True)
    with pytest.raises(AlreadySettledError):
        registry.acts.settle(question.id, an_act(REVIEWER), holds=True)
    registry.pass_by(30)
    registry.coverages.note_due(number)
    assert registry.standing(number, "m2") is Standing.ENDED
    assert registry.standing(number, "m1") is Standing.COVERED


def test_a_certificate_of_school_is_looked_at_by_a_person(registry: Registry) -> None:
    number = registry.registered(a_child("2005-01-10", studying=True))
    change = Change(ChangeKind.SCHOOLING, date(2026, 12, 1), member="m3", until=date(2028, 10, 31))
    registry.acts.declare(number, change, an_act())
    registry.coverages.note_looked(number, RegistryAnswers())
    registry.acts.settle(registry.question(number).id, an_act(REVIEWER), holds=True)
    registry.acts.settle(registry.question(number).id, an_act(OTHER), holds=True)
    held = registry.cover(number).member("m3")
    assert held is not None
    assert held.schooling_until == date(2028, 10, 31)


def test_a_change_found_wrong_is_left_aside(registry: Registry) -> None:
    number = registry.registered()
    registry.acts.declare(number, Change(ChangeKind.DEPARTURE, date(2026, 12, 1), member="m2"), an_act())
    registry.coverages.note_looked(number, seen_by_rsu(registry, HEAD))
    registry.acts.settle(registry.question(number).id, an_act(REVIEWER), holds=False)
    assert registry.acts.view(number).changes[0].state is ChangeState.REFUSED
    assert registry.cover(number).endings == ()


def test_the_death_of_the_head_begins_the_time_of_grace_and_then_two_people_close(registry: Registry) -> None:
    number = registry.registered(a_child("2015-05-04"))
    registry.acts.declare(number, Change(ChangeKind.DEATH, date(2026, 12, 1), member="m1"), an_act())
    record = registry.coverages.household(number).head
    dead = RnpRecord(record.family_name, record.given_names, record.birth_date, record.sex, alive=False)
    registry.coverages.note_looked(number, RegistryAnswers(rnp={record.idcs: dead}))
    assert registry.standing(number, "m1") is Standing.ENDED
    assert registry.standing(number, "m3") is Standing.COVERED
    registry.on(date(2026, 12, 1) + timedelta(days=180))
    registry.coverages.note_due(number)
    for signer in (REVIEWER, OTHER):
        registry.acts.settle(registry.question(number).id, an_act(signer), holds=True)
    registry.pass_by(15)
    stage = registry.coverages.note_due(number)
    assert stage.closed
    assert registry.told(number)[-1] is EventType.COVER_CLOSED
    with pytest.raises(CoverClosedError):
        registry.acts.declare(number, Change(ChangeKind.INCOME, date(2027, 8, 1)), an_act())


def test_an_index_that_rises_lands_softly_and_one_that_falls_again_takes_all_back(registry: Registry) -> None:
    number = registry.registered()
    assert registry.coverages.note_index(number, LIMIT + 1, date(2026, 12, 1))
    assert not registry.coverages.note_index(number, LIMIT + 1, date(2026, 12, 1))
    registry.pass_by(60)
    registry.coverages.note_due(number)
    registry.acts.settle(registry.question(number).id, an_act(REVIEWER), holds=True)
    registry.pass_by(15)
    registry.coverages.note_due(number)
    assert registry.cover(number).state is CoverState.SUSPENDED
    assert registry.standing(number, "m1") is Standing.SUSPENDED
    assert registry.coverages.note_index(number, Decimal(7), date(2027, 3, 1))
    assert registry.cover(number).state is CoverState.OPEN
    assert registry.standing(number, "m1") is Standing.COVERED
    assert registry.told(number) == [
        EventType.COVER_INDEX_ABOVE,
        EventType.COVER_QUESTION_OPENED,
        EventType.COVER_QUESTION_SETTLED,
        EventType.COVER_ENDING_SIGNED,
        EventType.COVER_SUSPENDED,
        EventType.COVER_INDEX_BELOW,
    ]


def test_an_index_that_falls_withdraws_the_question_it_had_opened(registry: Registry) -> None:
    number = registry.registered()
    registry.coverages.note_index(number, LIMIT + 1, date(2026, 12, 1))
    registry.pass_by(60)
    registry.coverages.note_due(number)
    registry.coverages.note_index(number, Decimal(7), date(2027, 2, 1))
    assert registry.acts.view(number).questions == ()
    assert registry.cover(number).state is CoverState.OPEN


def test_only_news_of_the_index_wakes_a_run(registry: Registry) -> None:
    number = registry.registered()
    assert not registry.coverages.note_index(number, Decimal(7), date(2026, 12, 1))
    assert registry.told(number) == []


def test_the_sweep_finds_every_cover_that_is_not_closed_page_by_page(registry: Registry) -> None:
    numbers = {registry.registered() for _ in range(3)}
    found, after = set(), ""
    while page := registry.coverages.heads(after, 2):
        assert len(page) <= 2
        found |= {head.number for head in page}
        after = page[-1].number
    assert numbers <= found


def test_an_act_on_a_cover_happens_once_and_by_whom_it_may(registry: Registry) -> None:
    number = registry.registered(a_child("2006-01-10"))
    act = an_act()
    change = Change(ChangeKind.INCOME, date(2026, 12, 1))
    assert registry.acts.declare(number, change, act) == registry.acts.declare(number, change, act)
    assert registry.told(number) == [EventType.HOUSEHOLD_CHANGE_DECLARED]
    registry.on(date(2027, 1, 10))
    registry.coverages.note_due(number)
    with pytest.raises(StaffActError):
        registry.acts.settle(registry.question(number).id, an_act(APPLICANT), holds=False)
    with pytest.raises(UnknownTaskError):
        registry.acts.settle("no such question", an_act(REVIEWER), holds=False)


def test_a_change_that_names_nobody_is_refused_and_changes_nothing(registry: Registry) -> None:
    number = registry.registered()
    with pytest.raises(IncompleteChangeError):
        registry.acts.declare(number, Change(ChangeKind.DEATH, date(2026, 12, 1), member="nobody"), an_act())
    assert registry.told(number) == []


def test_a_preview_changes_nothing(registry: Registry) -> None:
    number = registry.registered()
    foreseen = registry.acts.preview(number, Change(ChangeKind.BIRTH, date(2026, 12, 1), newcomer=NEWBORN))
    assert foreseen.joins == ("m9",)
    assert registry.cover(number).member("m9") is None


def test_a_dossier_without_cover_has_none(registry: Registry) -> None:
    with pytest.raises(UnknownDossierError):
        registry.coverages.take_up("no such number")


def test_no_event_of_a_cover_holds_a_birthday_or_a_member(registry: Registry) -> None:
    number = registry.registered(a_child("2006-01-10"))
    registry.on(date(2027, 1, 10))
    registry.coverages.note_due(number)
    with registry.database.transaction() as connection:
        rows = connection.execute(
            text("select key || detail::text from event where dossier = :number and type like 'cover%'"),
            {"number": number},
        )
        kept = " ".join(rows.scalars())
    assert "m3" not in kept
    assert "01-10" not in kept
