from dataclasses import replace
from datetime import date

import pytest

from dossier.dates import PartialDate
from dossier.household import Relation
from dossier.proof.requirements import AgeBand, Proof, age_band, required
from tests.builders import POLICY, TODAY, a_household, a_member


def test_a_household_of_three_proves_two_identities_a_marriage_a_birth_and_an_address() -> None:
    asked = [(one.proof, one.member, one.asked_kind) for one in required(a_household(), TODAY, POLICY)]
    assert asked == [
        (Proof.IDENTITY, "m1", "identity_card"),
        (Proof.IDENTITY, "m2", "identity_card"),
        (Proof.MARRIAGE, "m2", "marriage_certificate"),
        (Proof.BIRTH, "m3", "birth_certificate"),
        (Proof.ADDRESS, "m1", "residence_certificate"),
    ]


def test_a_single_head_proves_no_marriage() -> None:
    asked = {one.proof for one in required(a_household(a_member("m1")), TODAY, POLICY)}
    assert asked == {Proof.IDENTITY, Proof.ADDRESS}


def test_two_wives_prove_two_marriages() -> None:
    second = a_member("m2", id="m4", idcs="2692866723", cin="D1")
    household = a_household(a_member("m1"), a_member("m2"), second)
    assert [one.member for one in required(household, TODAY, POLICY) if one.proof is Proof.MARRIAGE] == ["m2", "m4"]


@pytest.mark.parametrize(
    ("born", "included", "band"),
    [
        pytest.param("2005-11-23", False, AgeBand.ANY_CONDITION, id="eve of the 21st birthday"),
        pytest.param("2005-11-22", False, AgeBand.STUDENT, id="21st birthday"),
        pytest.param("2005-11-22", True, AgeBand.ANY_CONDITION, id="21st birthday, year included"),
        pytest.param("2004-11-22", True, AgeBand.STUDENT, id="22nd birthday, year included"),
        pytest.param("2000-11-23", False, AgeBand.STUDENT, id="eve of the 26th birthday"),
        pytest.param("2000-11-22", False, AgeBand.OVER, id="26th birthday"),
        pytest.param("2005", False, AgeBand.PERHAPS_OVER, id="year of the 21st birthday only"),
        pytest.param("2000", False, AgeBand.PERHAPS_OVER_STUDENT, id="year of the 26th birthday only"),
    ],
)
def test_age_bands_end_on_the_eve_of_a_birthday(born: str, included: bool, band: AgeBand) -> None:
    policy = replace(POLICY, max_age_birthday_included=included)
    assert age_band(a_member("m3", birth_date=PartialDate(born)), TODAY, policy) is band


def test_a_child_of_29_february_comes_of_age_on_1_march() -> None:
    child = a_member("m3", birth_date=PartialDate("2004-02-29"))
    assert age_band(child, date(2025, 2, 28), POLICY) is AgeBand.ANY_CONDITION
    assert age_band(child, date(2025, 3, 1), POLICY) is AgeBand.STUDENT


@pytest.mark.parametrize(
    ("changes", "proof"),
    [({"studying": True}, Proof.SCHOOLING), ({"disabled": True}, Proof.DISABILITY)],
    ids=["student", "disabled"],
)
def test_a_child_over_age_proves_schooling_or_disability(changes: dict[str, bool], proof: Proof) -> None:
    child = a_member("m3", birth_date=PartialDate("2003-01-01"), **changes)
    household = a_household(a_member("m1"), child)
    assert child.relation is Relation.CHILD
    assert proof in {one.proof for one in required(household, TODAY, POLICY)}
