"""A day that a bare `Date` announces and the paper's Hijri day says too."""

from dossier.documents import KINDS
from ocr.finder.births_by_calendar import births_over_verbs
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


def test_a_lone_article_over_the_verb_of_birth_announces_its_day_and_never_surely() -> None:
    rows = (((50, "Prénom : SARA"),), ((50, "Le 12/03/1985"),), ((50, "est née à TAZA"),))
    assert _days(*rows) == {"birth_date": ("1985-03-12", True)}


def test_a_lone_article_over_other_words_announces_no_birth() -> None:
    assert "birth_date" not in _days(((50, "Prénom : SARA"),), ((50, "Le 12/03/1985"),), ((50, "est signé à TAZA"),))


def test_a_page_without_rows_has_no_births() -> None:
    assert births_over_verbs([], KINDS["birth_certificate"], []) == []
