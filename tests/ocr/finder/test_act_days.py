"""A marriage's day that stands behind its act's number, without a caption of its own."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

_HIS = ((50, "MARI"),), ((50, "Nom : ALAMI"),), ((50, "Prénom : OMAR"),), ((50, "Né le : 05/12/1983"),)


def _days(line: str, kind: str) -> dict[str, str]:
    x = 1500 if line[0] > "z" else 50
    found = candidates(sheet(*_HIS, ((x, line),)), KINDS[kind])
    return {each.field: each.value for each in found if each.value and each.field in ("act_number", "marriage_date")}


@pytest.mark.parametrize("kind", ["family_booklet", "marriage_certificate"])
@pytest.mark.parametrize(
    "line",
    [
        "Acte de mariage n° 253 dressé le 12/03/2010",
        "Contrat de mariage n° 253 conclu en date du 12 mars 2010",
        "Mariage n° 253 enregistré le 12.03.2010 à FES",
        "عقد الزواج رقم 253 المحرر بتاريخ 12/03/2010",
    ],
    ids=["drawn up", "concluded", "registered", "Arabic"],
)
def test_the_day_behind_the_act_s_number_is_the_marriage_s(line: str, kind: str) -> None:
    assert _days(line, kind) == {"act_number": "253", "marriage_date": "2010-03-12"}


@pytest.mark.parametrize(
    "line", ["Livret n° 253 du 12/03/2010", "Acte de mariage n° 253 délivré le 12/03/2010"], ids=["booklet", "copy"]
)
def test_the_day_of_a_booklet_or_a_copy_is_not(line: str) -> None:
    assert "marriage_date" not in _days(line, "family_booklet")


def test_the_day_on_which_an_act_was_drawn_up_is_not_sure() -> None:
    rows = sheet(*_HIS, ((50, "Acte de mariage n° 253 dressé le 12/03/2010"),))
    (day,) = (each for each in candidates(rows, KINDS["family_booklet"]) if each.field == "marriage_date")
    assert day.place_confidence < 0.8


def _column(caption: str, day: str, court: str = "المحكمة الابتدائية") -> dict[str, str]:
    rows = sheet(((2000, "رسم عدد"), (1600, "253")), ((2000, court), (1600, "فاس")), ((2000, caption), (1600, day)))
    found = candidates(rows, KINDS["marriage_certificate"])
    return {each.field: each.value for each in found if each.value and each.place_confidence < 0.8}


@pytest.mark.parametrize(
    "day", ["12/03/2010", "يوم الجمعة 12 مارس 2010", "الثاني عشر من شهر مارس سنة ألفين وعشرة"],
    ids=["figures", "weekday", "letters"],
)  # fmt: skip
def test_a_bare_date_in_a_column_with_the_act_s_captions_is_likely_the_marriage_s(day: str) -> None:
    assert _column("التاريخ :", day) == {"marriage_date": "2010-03-12"}


def test_a_bare_date_apart_from_the_act_s_captions_is_nobody_s() -> None:
    rows = sheet(((2000, "رسم عدد"), (1600, "253")), ((1200, "التاريخ :"), (900, "12/03/2010")))
    found = candidates(rows, KINDS["marriage_certificate"])
    assert not [each for each in found if each.field == "marriage_date" and each.value]
