"""A day that a bare `Date` announces and the paper's Hijri day says too."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

_ROWS = (
    ((50, "Prénom"), (400, "ABDELILAH")), ((50, "Date hégirienne"), (500, "25 rejeb 1391")),
    ((50, "Date"), (400, "15/09/1971")),
)  # fmt: skip


def _days(*rows: tuple[tuple[int, str], ...]) -> dict[str, tuple[str, bool]]:
    found = candidates(sheet(*rows), KINDS["birth_certificate"])
    return {each.field: (each.value, each.doubted) for each in found if each.value and each.field.endswith("_date")}


def test_it_is_the_birth_s_and_never_sure_where_nothing_told_that() -> None:
    assert _days(*_ROWS) == {"birth_date": ("1971-09-15", True)}


def test_beside_a_day_of_birth_it_stays_the_issue_s() -> None:
    read = _days(*_ROWS, ((50, "Date de naissance"), (600, "15/09/1971")))
    assert read["birth_date"] == ("1971-09-15", False)
