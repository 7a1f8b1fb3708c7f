"""The Latin value alone at the far edge of its Arabic twin's line."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

_NAMES = (
    ((2000, "الاسم العائلي : العلمي"), (50, "ALAMI")), ((2000, "الاسم الشخصي : عمر"), (50, "OMAR")),
    ((2000, "الموافق 12/03/1985"),),
)  # fmt: skip


def _found(*rows: tuple[tuple[int, str], ...]) -> dict[str, Candidate]:
    told = candidates(sheet(((900, "EXTRAIT D'ACTE DE NAISSANCE"),), *rows), KINDS["birth_certificate"])
    return {each.field: each for each in told if each.value}


def test_a_latin_value_at_the_far_edge_is_the_one_that_spells_the_arabic() -> None:
    found = _found(*_NAMES, ((2000, "مكان الازدياد : تازة"), (50, "TAZA")))
    assert {name: found[name].value for name in ("family_name", "given_names", "birth_place")} == {
        "family_name": "ALAMI", "given_names": "OMAR", "birth_place": "TAZA",
    }  # fmt: skip


def test_three_lines_of_one_design_bear_out_what_spells_nothing_and_it_is_not_sure() -> None:
    found = _found(*_NAMES, ((2000, "اسم الأب : محمد"), (50, "XAVIER")))
    assert found["father_name"].value == "XAVIER"
    assert found["father_name"].place_confidence < 0.8


def test_what_spells_nothing_alone_is_nobodys() -> None:
    assert "family_name" not in _found(((2000, "الاسم العائلي : العلمي"), (50, "PREFECTURE")))


def test_a_part_of_a_towns_name_is_never_sure() -> None:
    found = _found(*_NAMES, ((2000, "مكان الازدياد : سيدي سليمان"), (50, "SIDI"), (900, "SLIMANE")))
    assert found["birth_place"].value != "SIDI" or found["birth_place"].place_confidence < 0.8


def test_a_latin_name_that_spells_the_arabic_stands_for_it_where_either_script_is_asked_for() -> None:
    rows = sheet(
        ((900, "ATTESTATION DE HANDICAP"),), ((2000, "الاسم الكامل : عمر العلمي"), (50, "OMAR ALAMI")),
        ((2000, "تاريخ الازدياد : 12/03/1985"),),
    )  # fmt: skip
    told = [each for each in candidates(rows, KINDS["disability_certificate"]) if each.field == "holder_name"]
    assert [each.value for each in told] == ["OMAR ALAMI"]


def test_arabic_beside_a_latin_line_that_was_misread_is_not_sure() -> None:
    rows = sheet(
        ((900, "ATTESTATION DE HANDICAP"),), ((2000, "الاسم الكامل : عمر العلمي"), (50, "QXAR WLAMT")),
        ((2000, "تاريخ الازدياد : 12/03/1985"),),
    )  # fmt: skip
    told = [each for each in candidates(rows, KINDS["disability_certificate"]) if each.field == "holder_name"]
    assert [(each.value, each.place_confidence < 0.8) for each in told] == [("عمر العلمي", True)]


def test_a_latin_name_with_a_letter_misread_has_its_place_and_is_not_sure() -> None:
    found = _found(((2000, "الاسم العائلي : الحمداوي"), (50, "EL HAMDAQUI")))
    assert found["family_name"].value == "EL HAMDAQUI"
    assert found["family_name"].place_confidence < 0.8
