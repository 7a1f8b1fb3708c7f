"""Days of which one script lost a part."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet


def test_a_year_is_made_whole_by_the_day_that_the_other_script_says_beside_it() -> None:
    rows = sheet(
        ((600, "15 septembre 1992"),), ((50, "Corespondnt au"), (1300, "1992"), (1900, "تاريخ الازدياد")),
        ((50, "Nom"), (600, "ALAMI")),
    )  # fmt: skip
    told = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "birth_date"]
    assert {each.value for each in told} == {"1992-09-15"}
    assert max(each.place_confidence for each in told) < 0.85


def test_a_year_stays_one_beside_days_of_other_years_and_of_other_fields() -> None:
    rows = sheet(
        ((1900, "تاريخ الازدياد"), (1300, "1992")), ((600, "15 septembre 1993"),),
        ((50, "Délivré le"), (600, "03/04/1992")),
    )  # fmt: skip
    assert found(rows, "birth_certificate")["birth_date"] == "1992"
