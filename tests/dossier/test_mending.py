"""The bundle is the smallest set of fixes: all of it puts the household right, and nothing less does."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Correction, Outcome, Verdict
from dossier.mending import foreseen, mended, smallest
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_household,
    a_piece,
    birth_fields,
    identity_fields,
    the_answers,
    with_piece,
    without_piece,
)
from tests.dossier.checks.test_planted_faults import PLANTED

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
# Two faults may be planted on one paper, where the second would undo the first: each paper once.
_PAPERS = {name: expected[0][2] or name for name, (_, expected) in PLANTED.items()}


def bundle(case: Case) -> tuple[Correction, ...]:
    return assess(case, TODAY, POLICY).corrections


def outcome(case: Case, *items: Correction) -> Outcome:
    return assess(mended(case, items, TODAY, POLICY), TODAY, POLICY).outcome


def is_smallest(case: Case) -> None:
    items = bundle(case)
    assert outcome(case, *items) is Outcome.ACCEPTED
    for fewer in combinations(items, len(items) - 1):
        assert outcome(case, *fewer) is not Outcome.ACCEPTED


@pytest.mark.parametrize("fault", PLANTED)
def test_what_is_asked_for_one_fault_puts_it_right(fault: str) -> None:
    plant, _ = PLANTED[fault]
    case = plant(a_case())
    assert bundle(case)
    is_smallest(case)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(sorted(PLANTED)), min_size=2, max_size=4, unique=True))
def test_the_bundle_of_several_faults_is_the_smallest_set_of_fixes(faults: list[str]) -> None:
    papers = [_PAPERS[fault] for fault in faults]
    assume(len(set(papers)) == len(papers))
    case = a_case()
    for fault in faults:
        case = PLANTED[fault][0](case)
    assume(assess(case, TODAY, POLICY).outcome is Outcome.CORRECTIONS_REQUESTED)
    is_smallest(case)
    assert tuple(smallest(case, bundle(case), TODAY, POLICY)) == bundle(case)


def test_one_wrong_declared_birth_date_that_three_papers_contradict_is_one_item() -> None:
    declared = replace(HEAD, birth_date=PartialDate("1980-01-30"))
    true = a_case()
    case = replace(true, household=a_household(declared, SPOUSE, CHILD))
    passport = a_piece("passport", "m1", {**identity_fields(HEAD), "national_id": HEAD.cin or ""})
    case = with_piece(case, passport)
    assert [(one.code, one.member) for one in bundle(case)] == [("mismatch.birth_date", "m1")]
    assert outcome(case, *bundle(case)) is Outcome.ACCEPTED


def test_a_missing_document_is_one_item_and_its_dependents_are_none() -> None:
    case = without_piece(a_case(), "m3-birth_certificate")
    assert [(one.code, one.member) for one in bundle(case)] == [("household.member_without_proof", "m3")]


def test_an_item_says_what_passes_and_the_bundle_what_comes_of_it() -> None:
    case = without_piece(a_case(), "m3-birth_certificate")
    found = foreseen(case, assess(case, TODAY, POLICY), TODAY, POLICY)
    [item] = found.corrections
    assert {"mismatch.birth_date", "mismatch.name", "mismatch.father", "mismatch.mother"} <= set(item.what_passes)
    assert found.once_fixed is Outcome.ACCEPTED


def test_what_comes_after_the_bundle_is_foreseen_too() -> None:
    answers = the_answers(HOUSEHOLD)
    case = without_piece(a_case(answers=answers), "m3-birth_certificate")
    wrong = birth_fields(CHILD, HOUSEHOLD, mother_name="Salma")
    case = with_piece(case, a_piece("birth_certificate", "m3", wrong))
    assert foreseen(case, assess(case, TODAY, POLICY), TODAY, POLICY).once_fixed is Outcome.ACCEPTED


def test_a_household_that_is_asked_for_nothing_is_foreseen_nothing() -> None:
    found = assess(a_case(), TODAY, POLICY)
    assert foreseen(a_case(), found, TODAY, POLICY) is found


@pytest.mark.parametrize("register", ["rnp", "rsu"])
def test_what_a_register_lacks_is_put_right_there(register: str) -> None:
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    lacking = {
        "rnp": replace(answers, rnp={**answers.rnp, SPOUSE.idcs: None}),
        "rsu": replace(answers, rsu=replace(answers.rsu, members=answers.rsu.members[:-1])),
    }[register]
    case = a_case(answers=lacking)
    assert {one.verdict for one in assess(case, TODAY, POLICY).findings} >= {Verdict.FAIL}
    is_smallest(case)


def test_a_day_that_cannot_be_is_put_right_by_what_the_paper_says() -> None:
    unborn = a_household(HEAD, SPOUSE, replace(CHILD, birth_date=PartialDate("2027-08-30")))
    case = replace(a_case(), household=unborn)
    [item] = bundle(case)
    assert (item.code, item.member) == ("household.impossible_dates", CHILD.id)
    assert outcome(case, item) is Outcome.ACCEPTED
