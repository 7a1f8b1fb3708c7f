"""Days on which spans end."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet

Line = tuple[tuple[int, str], ...]
HOLDER: Line = ((50, "Nom"), (300, "DIALLO"))


@pytest.mark.parametrize(
    "lines",
    [
        (((50, "Valable du 12/03/2020 au 11/03/2030"),),),
        (((50, "Valable du"), (400, "12/03/2020"), (700, "au"), (800, "11/03/2030")),),
        (((50, "Valable du 12/03/2020"),), ((50, "au 11/03/2030"),)),
        (((1900, "صالحة من 12/03/2020"),), ((50, "Valable du 12/03/2020 jusqu'au 11/03/2030"),)),
    ],
    ids=["one line", "columns", "two lines", "two captions"],
)
def test_a_span_ends_on_its_later_day(lines: tuple[Line, ...]) -> None:
    assert found(sheet(HOLDER, *lines), "residence_permit")["expiry_date"] == "2030-03-11"


def test_the_first_day_of_a_span_says_nothing_of_an_end_that_was_misread() -> None:
    rows = sheet(HOLDER, ((50, "Valable du 12/03/2020 au 1I/0E/2030"),))
    (place,) = (each for each in candidates(rows, KINDS["residence_permit"]) if each.field == "expiry_date")
    assert (place.value, place.rect.left) == ("", rows[1].tokens[-1].rect.left)


def test_a_day_behind_a_spans_first_word_alone_is_never_sure() -> None:
    rows = sheet(HOLDER, ((50, "Valable du 12/03/2020"),))
    (day,) = (each for each in candidates(rows, KINDS["residence_permit"]) if each.field == "expiry_date")
    assert (day.value, day.doubted) == ("2020-03-12", True)
    rows = sheet(HOLDER, ((50, "Valable jusqu'au 12/03/2030"),))
    (day,) = (each for each in candidates(rows, KINDS["residence_permit"]) if each.field == "expiry_date")
    assert (day.value, day.doubted) == ("2030-03-12", False)
