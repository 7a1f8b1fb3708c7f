"""Each scenario spoils one thing, names the right code, and its answer puts the thing right."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dossier.reasons import REASONS
from samples.households import Family
from samples.papers import (
    BirthCertificate,
    IdentityCard,
    MarriageCertificate,
    Paper,
    Passport,
    ResidenceCertificate,
    UtilityBill,
)
from samples.people import Person
from samples.scenarios import INDEX_THRESHOLD, SCENARIOS, Case
from samples.write import case_of

TODAY = date(2026, 11, 22)
SEEDS = range(60)


def _cases(scenario: str) -> Iterator[Case]:
    return (case_of(9, index, scenario, TODAY) for index in SEEDS)


def _people(family: Family) -> dict[str, Person]:
    return {member.id: member.person for member in family.members}


def _printed_births(case: Case) -> Iterator[tuple[str, date]]:
    for each in case.papers:
        if isinstance(each.paper, IdentityCard | Passport | BirthCertificate):
            yield each.member, each.paper.holder.birth_date


def _of(case: Case, kind: type[Paper]) -> list[Paper]:
    return [each.paper for each in case.papers if isinstance(each.paper, kind)]


def test_a_clean_case_has_every_required_paper_in_the_right_name_and_date() -> None:
    for case in _cases("clean"):
        people, kinds = _people(case.family), {(each.member, each.paper.kind) for each in case.papers}
        for adult in case.family.adults:
            assert kinds & {(adult.id, "identity_card"), (adult.id, "passport")}
        assert all((child.id, "birth_certificate") in kinds for child in case.family.children)
        assert (case.family.marriage is None) == (not _of(case, MarriageCertificate))
        assert len(_of(case, ResidenceCertificate)) + len(_of(case, UtilityBill)) == 1
        assert all(people[member].birth_date == printed for member, printed in _printed_births(case))
        for child in case.family.children:
            if child.person.age_on(TODAY) > 20:
                assert kinds & {(child.id, "school_certificate"), (child.id, "disability_certificate")}
        assert case.index < Decimal("9.1")
        assert not case.answer


def test_a_clean_case_has_no_paper_that_is_too_old_or_not_yet_issued() -> None:
    for case in _cases("clean"):
        for each in case.papers:
            issued, expiry = getattr(each.paper, "issue_date", TODAY), getattr(each.paper, "expiry_date", None)
            assert issued <= TODAY
            assert expiry is None or expiry > TODAY
            if isinstance(each.paper, BirthCertificate | ResidenceCertificate | UtilityBill):
                assert TODAY - issued <= timedelta(days=90)


@pytest.mark.parametrize("today", [date(2026, 1, 3), date(2028, 2, 29), date(2026, 9, 20), date(2027, 10, 1)], ids=str)
def test_papers_fit_any_day_of_the_year(today: date) -> None:
    for scenario in SCENARIOS:
        for index in range(8):
            for each in case_of(9, index, scenario, today).papers:
                assert getattr(each.paper, "issue_date", today) <= today


def test_a_wrong_birth_date_differs_in_year_and_day_on_one_paper_only() -> None:
    for case in _cases("wrong-birth-date"):
        people = _people(case.family)
        wrong = [(each, people[each]) for each, printed in _printed_births(case) if printed != people[each].birth_date]
        assert len(wrong) == 1
        ((member, person),) = wrong
        printed = dict(_printed_births(case))[member]
        assert printed.year != person.birth_date.year
        assert printed.day != person.birth_date.day
        answer = case.answer[0].paper
        assert isinstance(answer, IdentityCard | Passport | BirthCertificate)
        assert (case.answer[0].member, answer.holder) == (member, person)


def test_an_expired_passport_is_the_only_one_and_the_answer_is_valid() -> None:
    for case in _cases("expired-passport"):
        dates = [each.paper.expiry_date for each in case.papers if isinstance(each.paper, IdentityCard | Passport)]
        assert len([day for day in dates if day < TODAY]) == 1
        answer = case.answer[0].paper
        assert isinstance(answer, IdentityCard)
        assert answer.expiry_date > TODAY


def test_a_missing_document_is_exactly_the_answer() -> None:
    for index in SEEDS:
        spoilt = case_of(9, index, "missing-document", TODAY)
        whole = {each.stem for each in case_of(9, index, "other-marriage", TODAY).papers}
        assert whole - {each.stem for each in spoilt.papers} == {spoilt.answer[0].stem}


def test_another_couples_certificate_shares_neither_name_nor_number_nor_date() -> None:
    for case in _cases("other-marriage"):
        (act,) = _of(case, MarriageCertificate)
        right = case.answer[0].paper
        assert isinstance(act, MarriageCertificate)
        assert isinstance(right, MarriageCertificate)
        for own, other in ((right.husband, act.husband), (right.wife, act.wife)):
            assert own in case.family.couple
            assert own.family != other.family
            assert own.given != other.given
            assert own.cin != other.cin
        assert act.marriage_date != right.marriage_date == case.family.marriage


def test_an_index_above_leaves_every_paper_as_it_was() -> None:
    for case in _cases("index-above"):
        assert case.index > INDEX_THRESHOLD
        assert not case.answer


def test_doubt_rests_on_a_strangers_bill_with_nothing_that_settles_it() -> None:
    for case in _cases("doubtful"):
        (bill,) = _of(case, UtilityBill)
        assert isinstance(bill, UtilityBill)
        assert bill.home == case.family.home
        assert bill.holder not in {member.person.full_name for member in case.family.members}
        assert not _of(case, ResidenceCertificate)
        cards = [card for card in _of(case, IdentityCard) if isinstance(card, IdentityCard)]
        assert cards
        assert all(card.home.printed != case.family.home.printed for card in cards)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_an_answer_is_foreseen_only_where_corrections_are_asked_for(scenario: str) -> None:
    for case in itertools.islice(_cases(scenario), 12):
        expected = case.expected
        assert expected.after_answer == (
            "accepted" if case.answer or (case.declared and expected.after_answer) else None
        )
        assert expected.after_answer is None or expected.outcome == "corrections_requested"
        assert bool(expected.codes) == (expected.outcome != "accepted")
        assert set(expected.codes) <= set(REASONS)


def test_file_names_do_not_collide() -> None:
    for scenario in SCENARIOS:
        for case in itertools.islice(_cases(scenario), 12):
            stems = [each.stem for each in (*case.papers, *case.answer)]
            assert len(set(stems)) == len(stems)


@pytest.mark.parametrize("scenario", ["other-name", "other-arabic-name"])
def test_another_name_shares_no_part_with_the_true_one(scenario: str) -> None:
    for case in itertools.islice(_cases(scenario), 40):
        [right] = [each.paper for each in case.answer]
        assert isinstance(right, IdentityCard)
        stem = case.answer[0].stem.removesuffix("-2")
        [wrong] = [each.paper for each in case.papers if each.stem == stem]
        assert isinstance(wrong, IdentityCard)
        assert not set(wrong.holder.given.arabic.split()) & set(right.holder.given.arabic.split())
