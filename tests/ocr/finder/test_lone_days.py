"""Days of issue to which no caption leads."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet

HOLDER = ((50, "Nom et prénom : ALLAL BERRADA"),)
Line = tuple[tuple[int, str], ...]


@pytest.mark.parametrize(
    "line",
    [((1900, "حرر ب تيمزكانين à 17/11/2026"),), ((900, "Fait à TIMZGANINE fo 17/11/2026"),)],
    ids=["arabic", "french"],
)
def test_the_line_that_ends_a_paper_tells_its_day_though_the_town_is_unknown_and_a_word_misread(line: Line) -> None:
    rows = sheet(HOLDER, ((50, "Né(e) le 04/05/1980"),), ((50, "Registre du 01/02/2003"),), line)
    assert found(rows, "residence_certificate")["issue_date"] == "2026-11-17"


@pytest.mark.parametrize(
    "line",
    [((900, "RABAT 17/11/2026"),), ((900, "17/11/2026"),), ((1900, "الرباط، 17/11/2026"),), ((900, "17 11 2026"),)],
    ids=["its town before it", "alone", "an arabic town", "with spaces"],
)
def test_the_one_day_at_a_papers_foot_is_its_issue_and_never_for_certain(line: Line) -> None:
    rows = sheet(HOLDER, ((50, "Adresse : 12 RUE IBN SINA RABAT"),), line)
    days = [each for each in candidates(rows, KINDS["residence_certificate"]) if each.field == "issue_date"]
    assert [each.value for each in days] == ["2026-11-17"]
    assert days[0].place_confidence < 0.85


def test_a_sentence_that_ends_in_its_town_tells_the_day_that_begins_the_next_line() -> None:
    rows = sheet(
        HOLDER, ((50, "né à RABAT le 29/11/1957, commerçant"),),
        ((50, "Copie certifiée par nous, officier de l'état civil, à RABAT le"),), ((50, "17/11/2026."),),
    )  # fmt: skip
    assert found(rows, "birth_certificate")["issue_date"] == "2026-11-17"


@pytest.mark.parametrize(
    "lines",
    [
        (((50, "17/11/2026"),), ((900, "18/11/2026"),)),
        (((50, "19/08/2026 - 18/09/2026"),),),
        (((50, "Page 3 du règlement 17/11/2026"),),),
    ],
    ids=["two days", "a period", "in other company"],
)
def test_days_that_may_be_of_something_else_are_none_of_issue(lines: tuple[Line, ...]) -> None:
    assert "issue_date" not in found(sheet(HOLDER, *lines), "residence_certificate")


def test_a_bills_title_tells_its_day_behind_its_number() -> None:
    rows = sheet(
        ((50, "VOTRE FACTURE N° 14449114 du 2026-09-26"),), ((50, "Période"), (600, "19/08/2026 - 18/09/2026"))
    )
    assert found(rows, "utility_bill")["issue_date"] == "2026-09-26"
