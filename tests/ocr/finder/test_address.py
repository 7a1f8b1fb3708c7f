"""Addresses whose first word is an address label on other papers."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet

TEXT = "RESIDENCE AL AMAL IMM 3 SALE"


@pytest.mark.parametrize(
    "rows",
    [
        page(Ink(50, 50, "Domicile", 20), Ink(60, 90, TEXT)),
        page(Ink(50, 50, "Résidence", 20), Ink(60, 90, "DOMICILE AL AMAL IMM 3 SALE")),
        page(Ink(50, 50, "Domicile :"), Ink(300, 50, TEXT)),
        page(Ink(50, 50, "Adresse :"), Ink(300, 50, "IMM 3 APPT 5"), Ink(300, 95, "DEMEURE AL AMAL SALE")),
    ],
    ids=["under its caption", "both words labels", "beside its label", "on its second line"],
)
def test_an_address_keeps_its_first_word(rows: list[Row]) -> None:
    value = found(rows, "identity_card")["address"]
    assert value.split()[0] in ("RESIDENCE", "DOMICILE", "IMM")
    assert value.endswith(("IMM 3 SALE", "DEMEURE AL AMAL SALE"))


def test_a_label_below_another_keeps_its_own_value() -> None:
    rows = sheet(((50, "Adresse"), (500, "12 RUE IBN SINA SALE")), ((50, "Domicile"), (500, "12 RUE IBN SINA SALE")))
    assert found(rows, "identity_card")["address"] == "12 RUE IBN SINA SALE"


def test_an_address_that_only_a_streets_word_announces_is_not_certain() -> None:
    rows = page(Ink(50, 50, "Sexe : M"), Ink(50, 120, TEXT))
    told = [each for each in candidates(rows, KINDS["identity_card"]) if each.field == "address" and each.value]
    assert all(each.place_confidence < 0.85 for each in told)


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ((((50, "Adresse : 12 RUE IBN SINA"),), ((50, "Commune : TEMARA"),)), "12 RUE IBN SINA TEMARA"),
        ((((1900, "العنوان : 12 زنقة ابن سينا"),), ((1900, "المدينة : تمارة"),)), "12 زنقة ابن سينا تمارة"),
    ],
    ids=["french", "arabic"],
)
def test_a_town_behind_a_caption_of_its_own_ends_the_address_above_it(
    lines: tuple[tuple[tuple[int, str], ...], ...], address: str
) -> None:
    assert found(sheet(*lines), "residence_certificate")["address"] == address


def test_a_caption_in_small_letters_ends_before_capitals_that_are_like_more_of_it() -> None:
    rows = sheet(((50, "Mère AICHA"),), ((50, "Adresse"), (165, "RESIDENCE AL AMAL IMM 3 SALE")))
    assert found(rows, "identity_card")["address"] == "RESIDENCE AL AMAL IMM 3 SALE"
    rows = sheet(((50, "Mère AICHA"),), ((50, "Adresse de résidence"), (450, "IMM 3 RUE IBN SINA SALE")))
    assert found(rows, "identity_card")["address"] == "IMM 3 RUE IBN SINA SALE"


def test_what_goes_on_from_an_addresss_caption_is_no_address() -> None:
    rows = sheet(((50, "Adresse"), (180, "de consomm")), ((50, "12 RUE IBN SINA SALE"),))
    assert found(rows, "utility_bill")["address"] == "12 RUE IBN SINA SALE"


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ((50, "réside effectivement depuis plus de six mois au 12 RUE IBN SINA SALE"), "12 RUE IBN SINA SALE"),
        ((1900, "يسكن منذ أكثر من ستة أشهر بالعنوان التالي 12 زنقة ابن سينا سلا"), "12 زنقة ابن سينا سلا"),
    ],
    ids=["french", "arabic"],
)
def test_how_long_somebody_has_lived_there_stands_before_the_address(line: tuple[int, str], address: str) -> None:
    assert found(sheet((line,)), "residence_certificate")["address"] == address
