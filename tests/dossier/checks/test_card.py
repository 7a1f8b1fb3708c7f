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


def with_zone(*zones: str | FieldReading, **printed: str | FieldReading) -> Case:
    """The sound case whose head's card bears these zones, one photo after the other."""
    case = without_piece(a_case(), CARD)
    cards = [
        a_piece("identity_card", "m1", identity_fields(HEAD, mrz=zone, **printed), id=f"card-{at}")
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


UNREAD = {
    "birth date absent": (OTHER["birth date"], {"birth_date": ""}, "mismatch.birth_date", "1979-05-11"),
    "birth date unsure": (
        OTHER["birth date"], {"birth_date": a_field("1979-05-17", 0.89)}, "mismatch.birth_date", "1979-05-11"
    ),
    "number absent": (OTHER["number"], {"document_number": ""}, "mismatch.document_number", "AB654321"),
    "number unsure": (
        OTHER["number"], {"document_number": a_field("AB65432I", 0.4)}, "mismatch.document_number", "AB654321"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("zone", "printed", "code", "read"), UNREAD.values(), ids=UNREAD)
def test_a_sure_zone_contradicts_where_the_print_was_not_surely_read(
    zone: str, printed: dict[str, str | FieldReading], code: str, read: str
) -> None:
    found = assess(with_zone(zone, **printed), TODAY, POLICY)
    assert found.outcome is Outcome.CORRECTIONS_REQUESTED
    assert [(one.code, one.member, one.document, one.kind) for one in found.corrections] == [
        (code, "m1", "card-0", "identity_card")
    ]
    assert read in [one.read for one in found.findings if one.code == code]


@pytest.mark.parametrize("field", ["birth_date", "document_number"])
def test_a_zone_that_was_not_surely_read_and_whose_digits_hold_is_a_doubt_where_the_print_is_unread(field: str) -> None:
    zone = OTHER["birth date" if field == "birth_date" else "number"]
    found = assess(with_zone(a_field(zone, 0.74), **{field: ""}), TODAY, POLICY)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())
    assert [(one.code, one.confidence) for one in found.doubts] == [(f"mismatch.{field}", 0.74)]


def test_a_sure_zone_proves_what_the_print_does_not_show() -> None:
    unread = with_zone(a_zone(), birth_date="", document_number=a_field("AB12345", 0.6), family_name="", given_names="")
    assert assess(unread, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_print_that_was_surely_read_is_not_made_good_by_the_zone() -> None:
    found = assess(with_zone(a_zone(), birth_date=a_field("1979-05-11", 0.9)), TODAY, POLICY)
    assert [one.code for one in found.corrections] == ["mismatch.birth_date"]


def test_a_number_of_another_shape_in_the_zone_is_another_states_and_says_nothing() -> None:
    assert assess(with_zone(a_zone(number="123456789"), document_number=""), TODAY, POLICY).outcome is Outcome.ACCEPTED
