"""Cards whose captions wear took: days by their order, a lone letter, a word for a state's people."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

TITLE = Ink(50, 50, "TITRE DE SEJOUR")


def permit(*more: Ink) -> list[Row]:
    return page(TITLE, Ink(600, 120, "DIALLO"), Ink(600, 190, "SEKOU"), *more)


def test_of_two_days_the_earlier_is_the_birth_and_the_later_the_expiry() -> None:
    values = found(permit(Ink(600, 260, "12.03.1985"), Ink(600, 400, "01.02.2030")), "residence_permit")
    assert (values["birth_date"], values["expiry_date"]) == ("1985-03-12", "2030-02-01")


def test_days_whose_parts_only_white_separates_are_days() -> None:
    values = found(permit(Ink(600, 260, "12 03 1985"), Ink(600, 400, "01 02 2030")), "residence_permit")
    assert (values["birth_date"], values["expiry_date"]) == ("1985-03-12", "2030-02-01")


def test_days_with_the_months_name_are_days() -> None:
    values = found(permit(Ink(600, 260, "12 Février 1985"), Ink(600, 400, "01 mars 2030")), "residence_permit")
    assert (values["birth_date"], values["expiry_date"]) == ("1985-02-12", "2030-03-01")


def test_the_later_of_two_days_may_be_the_issues_and_is_hardly_believed() -> None:
    rows = permit(Ink(600, 260, "12.03.1985"), Ink(600, 400, "01.02.2030"))
    told = {each.field: each.place_confidence for each in candidates(rows, KINDS["residence_permit"]) if each.value}
    assert told["expiry_date"] <= 0.5 < told["birth_date"] < 0.85


@pytest.mark.parametrize("people", ["GUINEENNE", "BURKINABE"])
def test_a_lone_letter_and_a_lone_word_for_a_people_are_sex_and_nationality_but_never_certain(people: str) -> None:
    rows = permit(Ink(600, 260, people), Ink(600, 330, "M"))
    told = {each.field: each for each in candidates(rows, KINDS["residence_permit"]) if each.value}
    assert (told["sex"].value, told["nationality"].value) == ("M", people)
    assert max(told[name].place_confidence for name in ("sex", "nationality")) < 0.85


@pytest.mark.parametrize(
    "line",
    [
        (Ink(600, 260, "M"), Ink(600, 330, "F")),
        (Ink(600, 260, "M BENNANI"),),
        (Ink(600, 260, "MALIENNE"), Ink(600, 330, "CONGOLAISE")),
    ],
    ids=["two letters", "an initial", "two peoples"],
)
def test_what_may_be_either_of_two_is_neither(line: tuple[Ink, ...]) -> None:
    assert not set(found(permit(*line), "residence_permit")) & {"sex", "nationality"}


def test_days_a_cards_term_apart_are_not_taken_for_the_birth_and_the_expiry() -> None:
    values = found(permit(Ink(600, 260, "01.02.2025"), Ink(600, 400, "01.02.2030")), "residence_permit")
    assert "birth_date" not in values


def test_the_third_day_a_term_before_the_expiry_is_the_day_of_issue() -> None:
    rows = page(
        Ink(50, 50, "PASSEPORT"), Ink(50, 120, "Date de naissance : 12.03.1985"), Ink(600, 260, "02.02.2025"),
        Ink(50, 400, "Date d'expiration : 01.02.2030"),
    )  # fmt: skip
    told = {each.field: each for each in candidates(rows, KINDS["passport"]) if each.value}
    assert told["issue_date"].value == "2025-02-02"
    assert told["issue_date"].place_confidence < 0.85


def test_a_day_at_a_label_of_another_meaning_is_left_to_it() -> None:
    rows = permit(Ink(600, 260, "12.03.1985"), Ink(50, 400, "Date d'entrée"), Ink(600, 400, "01.02.2020"))
    assert "expiry_date" not in found(rows, "residence_permit")


def test_papers_that_are_no_cards_are_left_alone() -> None:
    rows = permit(Ink(600, 260, "12.03.1985"), Ink(600, 400, "01.02.2030"))
    assert {each.field for each in candidates(rows, KINDS["disability_certificate"])} == set()


@pytest.mark.parametrize(
    ("days", "birth"),
    [
        pytest.param(("12.03.1985", "05.06.2022"), "1985-03-12", id="the one before any card's term"),
        pytest.param(("12.03.1985", "05.06.1999"), None, id="two of them"),
    ],
)
def test_a_day_longer_before_the_expiry_than_cards_are_valid_is_the_birth(
    days: tuple[str, ...], birth: str | None
) -> None:
    expiry = (Ink(600, 400, "Date d'expiration"), Ink(1000, 400, "01.02.2030"))
    rows = permit(*(Ink(600, 260 + 60 * at, day) for at, day in enumerate(days)), *expiry)
    told = {each.field: each for each in candidates(rows, KINDS["residence_permit"]) if each.value}
    assert ("birth_date" in told) == (birth is not None)
    assert birth is None or (told["birth_date"].value, told["birth_date"].place_confidence < 0.85) == (birth, True)


def test_a_birth_of_which_the_year_alone_is_told_orders_no_days() -> None:
    born = (Ink(50, 330, "Date de naissance : 1985"), Ink(600, 400, "01.02.2025"), Ink(600, 460, "01.02.2030"))
    assert found(permit(*born), "residence_permit").keys() & {"birth_date", "expiry_date"} == {"birth_date"}
