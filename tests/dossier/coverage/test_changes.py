"""What households declare after approval: effect, preview, and what the registers have seen of it."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dossier.coverage.changes import (
    Change,
    ChangeKind,
    changed,
    is_complete,
    preview,
    reopened,
    seen,
    settled,
    takes_away,
)
from dossier.coverage.dues import DueKind, come, next_due
from dossier.coverage.state import Cover, CoverState, Standing
from dossier.dates import PartialDate
from dossier.household import Address, EndOfMarriage, Marriage, Relation, Sex
from dossier.policy import POLICIES
from dossier.registries import RegistryAnswers, RnpRecord, RsuMember, RsuRecord
from tests.dossier.coverage.builders import OPENED, a_child, a_cover, a_member

POLICY = POLICIES[-1]
DAY = date(2027, 2, 1)
NEWBORN = a_child("2027-01-30", "m9")


def rsu(*idcs: str, as_of: date = DAY) -> RegistryAnswers:
    """Return the social register's answer: these people live together."""
    return RegistryAnswers(rsu=RsuRecord(tuple(RsuMember(each, "child") for each in idcs), Decimal(7), as_of))


def standing(cover: Cover, member: str) -> Standing:
    """Return a member's standing."""
    held = cover.member(member)
    assert held is not None
    return held.standing


def test_a_newborn_is_covered_and_the_preview_says_so_without_changing_anything() -> None:
    cover, birth = a_cover(), Change(ChangeKind.BIRTH, date(2027, 1, 30), newcomer=NEWBORN)
    foreseen = preview(cover, birth, POLICY, DAY)
    assert (foreseen.joins, foreseen.leaves, foreseen.signed) == (("m9",), (), False)
    assert {due.kind for due in foreseen.dues_gained} == {DueKind.ADULT, DueKind.AGE_LIMIT_NEAR, DueKind.AGE_LIMIT}
    assert cover == a_cover()
    assert standing(changed(cover, birth, POLICY, DAY), "m9") is Standing.COVERED


def test_a_second_spouse_joins_with_her_marriage() -> None:
    spouse = a_member("m8", Relation.SPOUSE, "1990-01-01")
    wedding = Change(ChangeKind.MARRIAGE, DAY, newcomer=spouse, marriage=Marriage("m8", PartialDate("2027-01-15")))
    assert is_complete(wedding, a_cover())
    after = changed(a_cover(), wedding, POLICY, DAY)
    assert [each.spouse for each in after.household.marriages] == ["m2", "m8"]
    assert standing(after, "m8") is Standing.COVERED


def test_a_divorce_ends_the_marriage_at_once_and_the_cover_on_the_signed_day() -> None:
    divorce = Change(ChangeKind.DIVORCE, DAY, member="m2")
    assert takes_away(divorce)
    after = changed(a_cover(), divorce, POLICY, DAY)
    (marriage,) = after.household.marriages
    assert marriage.ended is not None
    assert marriage.ended.by is EndOfMarriage.DIVORCE
    assert standing(after, "m2") is Standing.COVERED
    due = next_due(after, POLICY)
    assert due is not None
    assert due.on == DAY + timedelta(days=15)
    assert standing(come(after, due, POLICY), "m2") is Standing.ENDED


def test_a_dead_child_is_covered_no_more_and_the_others_are() -> None:
    after = changed(a_cover(a_child("2015-01-01")), Change(ChangeKind.DEATH, DAY, member="m3"), POLICY, DAY)
    assert standing(after, "m3") is Standing.ENDED
    assert standing(after, "m1") is Standing.COVERED
    assert after.head_died_on is None


def test_the_death_of_the_head_begins_the_time_of_grace() -> None:
    after = changed(a_cover(), Change(ChangeKind.DEATH, DAY, member="m1"), POLICY, DAY)
    assert after.head_died_on == DAY
    assert standing(after, "m2") is Standing.COVERED


def test_a_certificate_opens_what_rested_for_want_of_it() -> None:
    cover = a_cover(a_child("2004-01-10", studying=True), schooling={"m3": date(2026, 10, 31)})
    cover = settled(cover, "household.school_proof_missing", "m3", ends=True, today=OPENED, policy=POLICY)
    due = next(due for due in (next_due(cover, POLICY),) if due is not None)
    while due.kind is not DueKind.ENDING:
        cover = come(cover, due, POLICY)
        due = next(due for due in (next_due(cover, POLICY),) if due is not None)
    cover = come(cover, due, POLICY)
    assert standing(cover, "m3") is Standing.SUSPENDED
    mended = changed(cover, Change(ChangeKind.SCHOOLING, DAY, member="m3", until=date(2027, 10, 31)), POLICY, DAY)
    assert standing(mended, "m3") is Standing.COVERED


@pytest.mark.parametrize(("kind", "field"), [(ChangeKind.SCHOOLING, "studying"), (ChangeKind.DISABILITY, "disabled")])
def test_a_certificate_is_declared_of_its_own_child_alone(kind: ChangeKind, field: str) -> None:
    cover = a_cover(a_child("2004-01-10", "m3"), a_child("2006-02-11", "m4"))
    change = Change(kind, DAY, member="m3", until=date(2027, 10, 31))
    told = changed(cover, change, POLICY, DAY).household.members
    assert [getattr(each, field) for each in told] == [each.id == "m3" for each in told]


def test_what_is_signed_takes_effect_after_the_household_was_told() -> None:
    cover = settled(a_cover(), "cover.head_died", None, ends=True, today=DAY, policy=POLICY)
    (ending,) = cover.endings
    assert (ending.effective_on, ending.standing) == (DAY + timedelta(days=15), Standing.ENDED)


def test_a_person_who_finds_no_reason_changes_nothing() -> None:
    assert settled(a_cover(), "cover.head_died", None, ends=False, today=DAY, policy=POLICY) == a_cover()


def test_an_index_that_fell_takes_back_what_was_signed() -> None:
    cover = settled(a_cover(), "registry.index_above_threshold", None, ends=True, today=DAY, policy=POLICY)
    assert reopened(cover, "registry.index_above_threshold") == a_cover()
    due = next_due(cover, POLICY)
    assert due is not None
    resting = come(cover, due, POLICY)
    assert resting.state is CoverState.SUSPENDED
    again = reopened(resting, "registry.index_above_threshold")
    assert again.state is CoverState.OPEN
    assert {held.standing for _, held in again.covered()} == {Standing.COVERED}


@pytest.mark.parametrize(
    ("change", "complete"),
    [
        (Change(ChangeKind.ADDRESS, DAY, address=Address("1", "Fès", "Fès")), True),
        (Change(ChangeKind.ADDRESS, DAY), False),
        (Change(ChangeKind.BIRTH, DAY, newcomer=NEWBORN), True),
        (Change(ChangeKind.BIRTH, DAY, newcomer=a_member("m9", Relation.SPOUSE, "1990")), False),
        (Change(ChangeKind.BIRTH, DAY, newcomer=a_child("2027", "m2")), False),
        (Change(ChangeKind.MARRIAGE, DAY, newcomer=a_member("m9", Relation.SPOUSE, "1990")), False),
        (Change(ChangeKind.DIVORCE, DAY, member="m1"), False),
        (Change(ChangeKind.DIVORCE, DAY, member="m2"), True),
        (Change(ChangeKind.DEATH, DAY, member="stranger"), False),
        (Change(ChangeKind.SCHOOLING, DAY, member="m2"), False),
        (Change(ChangeKind.DISABILITY, DAY, member="m2"), True),
        (Change(ChangeKind.INCOME, DAY), True),
    ],
)
def test_a_change_names_what_its_kind_needs(change: Change, complete: bool) -> None:
    assert is_complete(change, a_cover()) is complete


def test_the_register_has_seen_a_newborn_once_the_household_lists_it() -> None:
    birth = Change(ChangeKind.BIRTH, DAY, newcomer=NEWBORN)
    assert seen(birth, a_cover(), rsu("5170669072")) is False
    assert seen(birth, a_cover(), rsu("5170669072", NEWBORN.idcs)) is True


def test_the_register_has_seen_a_departure_once_it_lists_the_person_no_more() -> None:
    departure = Change(ChangeKind.DEPARTURE, DAY, member="m2")
    assert seen(departure, a_cover(), rsu("5170669072", "2345678919")) is False
    assert seen(departure, a_cover(), rsu("5170669072")) is True
    assert seen(departure, a_cover(), RegistryAnswers()) is False


def test_the_population_register_tells_a_death() -> None:
    death = Change(ChangeKind.DEATH, DAY, member="m1")
    record = RnpRecord("Alaoui", "Karim", PartialDate("1975-03-12"), Sex.MALE)
    assert seen(death, a_cover(), RegistryAnswers(rnp={"5170669072": record})) is False
    assert seen(death, a_cover(), RegistryAnswers(rnp={"5170669072": replace(record, alive=False)})) is True


def test_an_income_is_seen_by_an_index_of_a_later_day() -> None:
    income = Change(ChangeKind.INCOME, DAY)
    assert seen(income, a_cover(), rsu(as_of=DAY)) is False
    assert seen(income, a_cover(), rsu(as_of=DAY + timedelta(days=1))) is True


def test_of_schooling_no_register_can_tell() -> None:
    assert seen(Change(ChangeKind.SCHOOLING, DAY, member="m3", until=DAY), a_cover(), rsu()) is None
