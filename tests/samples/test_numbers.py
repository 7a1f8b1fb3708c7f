"""The numbers of samples hold their check digits and are never given twice."""

from datetime import date
from math import gcd

import pytest

from dossier.identifiers import cin, idcs
from dossier.identifiers.mrz import check_digit
from samples import numbers
from samples.chance import stream
from samples.mrz_lines import td1, td3
from samples.numbers import Numbers


def test_an_idcs_is_one_that_the_register_would_issue() -> None:
    household = Numbers(seed=4, household=7)
    assert all(idcs.is_valid(household.idcs()) for _ in range(20))


def test_a_cin_has_the_shape_of_one() -> None:
    household = Numbers(seed=4, household=7)
    assert all(cin.is_valid(household.cin()) for _ in range(20))


def test_households_share_no_number() -> None:
    blocks = [Numbers(seed=1, household=at) for at in range(400)]
    given = [block.idcs() for block in blocks for _ in range(8)]
    cards = [block.cin() for block in blocks for _ in range(8)]
    assert len(set(given)) == len(given)
    assert len(set(cards)) == len(cards)


def test_scattering_meets_every_number_once() -> None:
    assert gcd(numbers._SCATTER, numbers._IDCS_COUNT) == 1
    assert gcd(numbers._SCATTER, numbers._CIN_COUNT) == 1


def test_a_household_cannot_take_the_numbers_of_the_next_one() -> None:
    household = Numbers(seed=1, household=0)
    with pytest.raises(ValueError, match="used up"):
        [household.cin() for _ in range(numbers.SLOTS + 1)]


def test_a_phone_is_a_mobile_number() -> None:
    assert numbers.phone(stream(1, 0, "test"))[:5] in {"+2126", "+2127"}


def test_the_zone_of_an_identity_card_holds_the_cin_under_its_composite_digit() -> None:
    first, second, third = td1(
        code="ID", state="MAR", number="AB123456", optional="U1234567", birth=date(1983, 12, 5), sex="F",
        expiry=date(2029, 7, 22), nationality="MAR", family_name="EL ALAMI", given_names="ZAINEB",
    )  # fmt: skip
    assert {len(line) for line in (first, second, third)} == {30}
    assert first[:14] == "IDMARAB123456<"
    assert int(first[14]) == check_digit(first[5:14])
    assert first[15:] == "U1234567<<<<<<<"
    assert int(second[6]) == check_digit(second[:6])
    assert int(second[14]) == check_digit(second[8:14])
    assert int(second[29]) == check_digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    assert third == "EL<ALAMI<<ZAINEB<<<<<<<<<<<<<<"


def test_the_zone_of_a_passport_protects_the_cin_twice() -> None:
    first, second = td3(
        state="MAR", number="AB1234567", nationality="MAR", birth=date(1983, 12, 5), sex="F",
        expiry=date(2029, 7, 22), optional="U1234567", family_name="EL ALAMI", given_names="FATIMA ZAHRA",
    )  # fmt: skip
    assert {len(first), len(second)} == {44}
    assert first.startswith("P<MAREL<ALAMI<<FATIMA<ZAHRA<")
    assert second[28:42] == "U1234567<<<<<<"
    assert int(second[42]) == check_digit(second[28:42])
    assert int(second[43]) == check_digit(second[:10] + second[13:20] + second[21:43])


def test_the_specimen_of_doc_9303_comes_out_as_printed() -> None:
    _, second = td3(
        state="UTO", number="L898902C3", nationality="UTO", birth=date(1974, 8, 12), sex="F",
        expiry=date(2012, 4, 15), optional="ZE184226B", family_name="ERIKSSON", given_names="ANNA MARIA",
    )  # fmt: skip
    assert second == "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def test_a_name_too_long_for_the_zone_is_cut() -> None:
    lines = td1(
        code="ID", state="MAR", number="AB123456", optional="U1234567", birth=date(1983, 12, 5), sex="F",
        expiry=date(2029, 7, 22), nationality="MAR", family_name="AIT " * 9, given_names="ZAINEB",
    )  # fmt: skip
    assert len(lines[2]) == 30
