"""A zone that breaks its digits, or says otherwise than print, is photographed again before anybody is suspected."""

from dataclasses import replace

import pytest

from dossier.case import Case
from dossier.decision import assess
from dossier.findings import Outcome
from dossier.identifiers.mrz import TD1, check_digit
from dossier.reading import FieldReading
from dossier.reasons import REASONS
from tests.builders import POLICY, TODAY, a_case, a_field, a_household, a_piece, identity_fields, without_piece

HEAD = a_household().head
CARD = "m1-identity_card"


def a_zone(birth: str = "850312", number: str = "AB123456") -> str:
    """The zone of a card whose every digit holds."""
    first = "IDMAR" + "ZZ1234567" + str(check_digit("ZZ1234567")) + number.ljust(15, "<")
    second = birth + str(check_digit(birth)) + "M" + "310101" + str(check_digit("310101")) + "MAR" + "<" * 11
    joined = first + second
    covered = joined[5:37] + joined[38:45] + joined[48:59]
    return "\n".join((first, second + str(check_digit(covered)), "EL<ALAMI<<HASSAN".ljust(30, "<")))


def with_zone(*zones: str | FieldReading) -> Case:
    """The sound case whose head's card bears these zones, one photo after the other."""
    case = without_piece(a_case(), CARD)
    cards = [
        a_piece("identity_card", "m1", identity_fields(HEAD, mrz=zone), id=f"card-{at}")
        for at, zone in enumerate(zones)
    ]
    return replace(case, pieces=(*case.pieces, *cards))


def test_the_zone_of_these_tests_holds() -> None:
    assert all(TD1.holding(a_zone().replace("\n", "")).values())
    assert assess(with_zone(a_zone()), TODAY, POLICY).outcome is Outcome.ACCEPTED


OTHER = {"birth date": a_zone(birth="790511"), "number": a_zone(number="AB654321")}


@pytest.mark.parametrize("zone", OTHER.values(), ids=OTHER)
def test_a_zone_that_says_otherwise_is_first_asked_for_in_neutral_words(zone: str) -> None:
    found = assess(with_zone(zone), TODAY, POLICY)
    assert [(one.code, one.member, one.document) for one in found.corrections] == [
        ("quality.unreadable", "m1", "card-0")
    ]
    assert found.outcome is Outcome.CORRECTIONS_REQUESTED


@pytest.mark.parametrize("zone", OTHER.values(), ids=OTHER)
def test_a_second_photo_that_says_the_same_is_for_staff_alone(zone: str) -> None:
    found = assess(with_zone(zone, zone), TODAY, POLICY)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())
    [doubt] = found.doubts
    assert doubt.code == "fraud.mrz_differs_from_print"
    assert not REASONS[doubt.code].told_to_applicant


def test_a_second_photo_on_which_both_agree_ends_it() -> None:
    assert assess(with_zone(OTHER["number"], a_zone()), TODAY, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(
    "zone",
    [
        pytest.param(a_field(OTHER["birth date"], 0.8), id="not surely read"),
        pytest.param(a_zone(birth="850312").replace("EL<ALAMI", "XX<XXXXX"), id="a name, which no digit covers"),
        pytest.param("IDMAR<", id="a piece of a zone"),
    ],
)
def test_what_no_check_digit_proves_is_no_difference(zone: str | FieldReading) -> None:
    assert assess(with_zone(zone), TODAY, POLICY).outcome is Outcome.ACCEPTED


BROKEN = a_zone().replace("IDMARZZ1234567", "IDMARZZ1234568")


def test_a_zone_that_surely_breaks_its_digits_is_photographed_again() -> None:
    found = assess(with_zone(BROKEN), TODAY, POLICY)
    assert [(one.code, one.field) for one in found.corrections] == [("validity.checksum_failed", "mrz")]


def test_a_zone_that_breaks_its_digits_and_is_not_surely_read_says_nothing() -> None:
    assert assess(with_zone(a_field(BROKEN, 0.89)), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_digits_that_break_on_two_photos_are_for_a_person() -> None:
    found = assess(with_zone(BROKEN, BROKEN), TODAY, POLICY)
    assert [one.code for one in found.doubts] == ["validity.checksum_failed"]
