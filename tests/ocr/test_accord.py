"""Values of one paper that contradict each other are not sure, those that bear each other out are."""

from datetime import date

import pytest

from ocr.accord import judged
from ocr.combine import Found
from ocr.engine import Rect
from ocr.evidence import Grade

SURE = 0.9


def _fields(values: dict[str, str], grade: Grade = Grade.UNANIMOUS) -> dict[str, Found]:
    places = {name: Rect(0, 40 * at, 100, 40 * at + 20) for at, name in enumerate(values)}
    return {name: Found(value, grade, 1, places[name]) for name, value in values.items()}


def _sure(fields: dict[str, Found]) -> set[str]:
    return {name for name, found in judged(fields, date(2026, 11, 22)).items() if found.confidence >= SURE}


@pytest.mark.parametrize(
    ("values", "sure"),
    [
        pytest.param({"birth_date": "1985-03-12", "issue_date": "2020-01-05"}, True, id="in order"),
        pytest.param({"birth_date": "2020-01-05", "issue_date": "1985-03-12"}, False, id="issued before birth"),
        pytest.param({"birth_date": "1985-03-12", "issue_date": "1985-03-12"}, False, id="the same day"),
        pytest.param({"issue_date": "2021-03-12", "expiry_date": "2016-03-11"}, False, id="expired before its issue"),
        pytest.param({"issue_date": "2026-11-23"}, False, id="issued tomorrow"),
        pytest.param({"issue_date": "2026-11-22"}, True, id="issued today"),
        pytest.param({"act_year": "1985", "birth_date": "1985-03-12"}, True, id="an act of the birth's year"),
        pytest.param({"act_year": "1980", "birth_date": "1985-03-12"}, False, id="an act before the birth"),
        pytest.param({"wife_birth_date": "1990-01-01", "marriage_date": "1996-01-01"}, False, id="a bride of six"),
        pytest.param({"father_name": "KHADIJA"}, False, id="a father with a woman's name"),
        pytest.param({"mother_name": "فاطمة"}, True, id="a mother with a woman's name"),
        pytest.param({"act_number": "976", "marriage_date": "2022-11-21"}, True, id="a number that is no year"),
        pytest.param({"wife_given_names": "RACHID"}, False, id="a wife with a man's name"),
        pytest.param({"father_name": "HASSAN", "mother_name": "HASSAN"}, False, id="one name for two parents"),
        pytest.param(
            {"family_name": "KHADIJA", "given_names": "EL IDRISSI"}, False, id="the two names in each's place"
        ),
        pytest.param({"family_name": "EL IDRISSI", "given_names": "KHADIJA"}, True, id="the two names in their places"),
    ],
)
def test_values_that_contradict_each_other_are_not_sure(values: dict[str, str], sure: bool) -> None:
    assert _sure(_fields(values)) == (set(values) if sure else set())


@pytest.mark.parametrize(
    ("values", "sure"),
    [
        pytest.param({"family_name": "KHADIJA BENNANI"}, False, id="both in the family's place"),
        pytest.param({"wife_given_names_ar": "خديجة بناني"}, False, id="both in the given name's, Arabic"),
        pytest.param({"family_name": "KHADIJA BENNANI", "given_names": "MERYEM"}, True, id="a given name of her own"),
        pytest.param({"given_names": "FATIMA ZAHRA"}, True, id="two given names"),
        pytest.param({"family_name": "BEN BRAHIM"}, True, id="a family called after a man"),
    ],
)
def test_a_whole_name_in_the_place_of_a_part_is_not_sure(values: dict[str, str], sure: bool) -> None:
    assert _sure(_fields(values)) == (set(values) if sure else set())


def test_an_old_day_is_no_sure_day_of_issue_where_the_birth_was_asked_for_and_not_read() -> None:
    old, today, asked = _fields({"issue_date": "1992-03-19"}), date(2026, 11, 22), ("birth_date", "issue_date")
    assert judged(old, today, asked)["issue_date"].confidence < SURE
    assert judged(old, today, ("issue_date",))["issue_date"].confidence >= SURE
    assert judged(_fields({"issue_date": "2026-03-19"}), today, asked)["issue_date"].confidence >= SURE


def test_a_sex_that_the_given_name_denies_is_not_sure_and_the_name_stays() -> None:
    assert _sure(_fields({"sex": "M", "given_names": "KHADIJA"})) == {"given_names"}
    assert _sure(_fields({"sex": "F", "given_names": "KHADIJA"})) == {"sex", "given_names"}
    assert _sure(_fields({"sex": "F", "given_names": "NOUR"})) == {"sex", "given_names"}


def test_what_a_check_digit_proves_stands_and_the_other_gives_way() -> None:
    fields = _fields({"expiry_date": "2016-03-11"}, Grade.ZONE_AND_PRINT) | _fields({"issue_date": "2021-03-12"})
    assert _sure(fields) == {"expiry_date"}


def test_one_ink_that_two_fields_claim_is_neither_s() -> None:
    one, other = Found("2020-01-05", Grade.UNANIMOUS, 1, Rect(0, 0, 99, 20)), Rect(5, 2, 99, 22)
    twice = {"issue_date": one, "birth_date": Found("2020-01-05", Grade.UNANIMOUS, 1, other)}
    assert _sure(twice) == set()


@pytest.mark.parametrize(
    ("names", "sex", "sure"),
    [
        pytest.param({"given_names": "KHADIJA"}, "F", True, id="a woman's name and her sex"),
        pytest.param({"given_names_ar": "رشيد"}, "M", True, id="a man's name in Arabic"),
        pytest.param({"given_names": "KHADIJA"}, "M", False, id="a woman's name and the other sex"),
        pytest.param({"given_names": "NOUR"}, "F", False, id="a name that men and women bear"),
        pytest.param({"given_names": "NOUR EDDINE"}, "F", False, id="a man's name that begins as a woman's"),
        pytest.param({"given_names": "NOUR EDDINE"}, "M", True, id="a man's name and his sex"),
        pytest.param({"given_names": "RACHID", "given_names_ar": "خديجة"}, "M", False, id="two names of two people"),
    ],
)
def test_a_sex_that_was_hardly_read_is_sure_where_the_name_bears_it_out(
    names: dict[str, str], sex: str, sure: bool
) -> None:
    fields = {**_fields(names), "sex": Found(sex, Grade.HALF, 1, Rect(0, 400, 20, 420), label=1.0)}
    assert ("sex" in _sure(fields)) is sure


def test_a_letter_that_no_caption_announces_is_no_sex_whomever_it_fits() -> None:
    fields = {**_fields({"given_names": "KHADIJA"}), "sex": Found("F", Grade.HALF, 1, Rect(0, 400, 20, 420), label=0.3)}
    assert "sex" not in _sure(fields)


@pytest.mark.parametrize(
    ("expires", "sure"),
    [
        pytest.param("2030-05-07", True, id="ten years on"),
        pytest.param("2030-05-06", True, id="a day less"),
        pytest.param("2030-05-17", False, id="another day"),
        pytest.param("2028-05-07", False, id="eight years on"),
    ],
)
def test_days_that_lie_whole_years_apart_bear_each_other_out(expires: str, sure: bool) -> None:
    fields = _fields({"issue_date": "2020-05-07", "expiry_date": expires}, Grade.UNANIMOUS_LOOSE)
    assert _sure(fields) == ({"issue_date", "expiry_date"} if sure else set())


def test_nothing_is_said_of_days_that_are_partial_or_odd() -> None:
    fields = _fields({"issue_date": "2020-05", "expiry_date": "2030-05-07"}, Grade.UNANIMOUS_LOOSE)
    assert _sure(fields) == set()
    leap = _fields({"issue_date": "2020-02-29", "expiry_date": "2030-02-28"}, Grade.UNANIMOUS_LOOSE)
    assert _sure(leap) == {"issue_date", "expiry_date"}


def test_an_arabic_value_among_latin_ones_is_not_sure() -> None:
    assert _sure(_fields({"holder_name": "KARIM ALAMI", "address": "3 زنقة الأطلس تازة"})) == {"holder_name"}
    assert len(_sure(_fields({"holder_name": "كريم العلمي", "address": "3 زنقة الأطلس تازة"}))) == 2


@pytest.mark.parametrize("year", ["1444", "2022"])
def test_a_number_of_an_act_that_is_a_year_of_its_day_is_not_sure(year: str) -> None:
    assert _sure(_fields({"act_number": year, "marriage_date": "2022-11-21"})) == {"marriage_date"}


@pytest.mark.parametrize(("year", "sure"), [("1983", True), ("1984", True), ("1988", False), ("1893", False)])
def test_a_birth_registered_in_another_year_was_misread_or_late(year: str, sure: bool) -> None:
    fields = _fields({"birth_date": "1983-05-04", "civil_registration_number": f"1877/{year}"})
    assert _sure(fields) == {"birth_date", "civil_registration_number"} if sure else {"birth_date"}


@pytest.mark.parametrize(("mother", "sure"), [("SOUKAINA", True), ("DAOUDI", False), ("BENNANI", False)])
def test_a_parent_called_by_a_family_alone_is_somebody_else(mother: str, sure: bool) -> None:
    assert ("mother_name" in _sure(_fields({"family_name": "DAOUDI", "mother_name": mother}))) is sure


@pytest.mark.parametrize(
    ("arabic", "sure"),
    [
        pytest.param({}, False, id="nothing but Latin letters, which a caption in both columns has too"),
        pytest.param({"husband_family_name_ar": "قوام"}, True, id="Arabic that spells it"),
        pytest.param({"husband_family_name_ar": "السيد"}, False, id="other Arabic"),
    ],
)
def test_spouses_of_one_unknown_family_name_are_believed_where_its_arabic_spells_it(
    arabic: dict[str, str], sure: bool
) -> None:
    fields = _fields({"husband_family_name": "QOWAM", "wife_family_name": "QOWAM", **arabic})
    assert ({"husband_family_name", "wife_family_name"} <= _sure(fields)) is sure
