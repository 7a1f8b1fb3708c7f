"""A misread thing between a label and the next of its shape: the second is somebody else's, the first is read again."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet


def _of(field: str, kind: str, *rows: tuple[tuple[int, str], ...]) -> list[Candidate]:
    return [each for each in candidates(sheet(*rows), KINDS[kind]) if each.field == field]


def test_the_number_behind_a_misread_one_is_not_the_labels() -> None:
    numbers = _of("document_number", "residence_certificate", ((50, "C.I.N : UC6S3871 LB174370"),))
    assert [each.value for each in numbers] == [""]
    # Its place is that of the first.
    assert numbers[0].rects[0].right < 400


def test_the_day_behind_a_misread_one_is_not_the_labels_and_an_arabic_month_is_read_as_such() -> None:
    days = _of("birth_date", "birth_certificate", ((1900, "تاريخ الازدياد : 03 ماسي 19746 19 ماي 1977"),))
    assert [(each.value, each.arabic) for each in days] == [("", True)]


def test_a_day_of_the_other_calendar_may_stand_before_a_value() -> None:
    rows = sheet(((50, "Date de naissance : 20/06/1405 12/03/1985"),))
    assert found(rows, "birth_certificate") == {"birth_date": "1985-03-12"}


def test_a_year_or_an_hour_may_stand_before_a_value() -> None:
    rows = sheet(((50, "Né(e) le : à 10 H 30 le 12/03/1985"),))
    assert found(rows, "birth_certificate") == {"birth_date": "1985-03-12"}
