"""Parts of a file are put together as documents: what nobody can name neither adds to its neighbours nor takes."""

import numpy as np
import pytest

from dossier.reading import PageSize
from ocr.combine import Found
from ocr.documents import Document, agreement, documents_of, without_in
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.folding import fold
from ocr.kind import UNKNOWN, KindGuess
from ocr.page import Part
from ocr.prepare import Working
from ocr.reader import Reader
from tests.ocr.sheets import sheet


def part(page: int, kind: str, confidence: float, region: Rect | None = None) -> Part:
    blank = np.full((40, 60), 255, np.uint8)
    working = Working(blank, blank, np.eye(3), None, 0.0)
    return Part(page, PageSize(60, 40), region, working, [], None, KindGuess(kind, confidence))


def kinds_and_pages(reader: Reader, *parts: Part) -> list[tuple[str, tuple[int, ...]]]:
    return [(told.kind, told.reading().pages) for told in documents_of(reader.engine(), parts)]


def test_a_page_without_a_name_goes_with_the_document_before_it(reader: Reader) -> None:
    told = kinds_and_pages(reader, part(1, "birth_certificate", 0.9), part(2, UNKNOWN, 0.9))
    assert told == [("birth_certificate", (1, 2))]


def test_a_region_without_a_name_beside_a_known_one_is_a_paper_of_its_own(reader: Reader) -> None:
    first = part(1, "utility_bill", 0.9)
    upper, lower = Rect(0, 0, 60, 18), Rect(0, 22, 60, 40)
    told = kinds_and_pages(reader, first, part(2, UNKNOWN, 0.9, upper), part(2, "passport", 0.98, lower))
    assert told == [("utility_bill", (1,)), ("passport", (2,)), (UNKNOWN, (2,))]


def document(**names: str) -> Document:
    fields = {name: Found(value, Grade.TWO_PLACES, 1, Rect(0, 0, 9, 9)) for name, value in names.items()}
    return Document("school_certificate", 0.9, [], fields=fields)


def test_halves_of_a_page_in_two_scripts_are_one_paper_whose_names_say_nothing_against_it() -> None:
    french = document(student_name="BENSAID FARIDA", birth_date="2012-03-04")
    assert agreement(french, document(student_name="فريدة بنسعيد", birth_date="2012-03-04")) >= 0
    assert agreement(french, document(student_name="فريدة بنسعيد")) >= 0
    assert agreement(french, document(student_name="TAZI OMAR")) < 0


def card(**values: str) -> Document:
    """Return an identity card on which these values and the same number and days were read."""
    same = {"document_number": "AB123456", "birth_date": "1988-02-03", "expiry_date": "2031-05-06"}
    told = document(**{**same, **values})
    told.kind = "identity_card"
    return told


def test_two_sides_with_one_number_and_two_days_are_one_card_whatever_its_names_say() -> None:
    front = card(family_name="MOHAMED AMINE", given_names="TAZI")
    back = card(family_name="TAZI", given_names="MOHAMED AMINE")
    assert agreement(front, back) > 0
    assert agreement(front, card(family_name="TAZI", given_names="MOHAMED AMINE", expiry_date="2032-05-06")) < 0


def test_names_of_two_cards_that_another_number_parts_are_two_persons() -> None:
    other = card(family_name="BENNANI", given_names="SALMA", document_number="K98765", birth_date="1990-07-08")
    assert agreement(card(family_name="TAZI", given_names="OMAR"), other) < 0


def test_a_weak_side_of_what_another_part_surely_is_is_no_paper_of_its_own(reader: Reader) -> None:
    upper, lower = Rect(0, 0, 60, 18), Rect(0, 22, 60, 40)
    front, back = part(1, "identity_card", 0.9, upper), part(1, "identity_card", 0.5, lower)
    assert kinds_and_pages(reader, front, back) == [("identity_card", (1,))]
    other = part(1, "school_certificate", 0.5, lower)
    assert kinds_and_pages(reader, front, other) == [("identity_card", (1,)), (UNKNOWN, (1,))]


def test_what_no_rule_took_is_given_to_missing_fields_and_never_surely(reader: Reader) -> None:
    rows = sheet(((300, "EXTRAIT DE NAISSANCE"),), ((0, "Neee le"), (400, "12/03/1985")))
    blank = np.full((300, 900), 255, np.uint8)
    working = Working(blank, blank, np.eye(3), None, 0.0)
    page = Part(1, PageSize(900, 300), None, working, rows, None, KindGuess("birth_certificate", 0.9))
    (told,) = documents_of(reader.engine(), [page])
    assert told.fields["birth_date"].value == "1985-03-12"
    assert told.fields["birth_date"].confidence < 0.9


@pytest.mark.parametrize(
    ("value", "printed", "place"),
    [
        ("بتنغرت", {"تنغرت"}, "تنغرت"),
        ("بتنغرت", {"تنغرت", "بتنغرت"}, "بتنغرت"),
        ("بتنغرت", set(), "بتنغرت"),
        ("تنغرت", {"نغرت"}, "تنغرت"),
    ],
    ids=["in a place that the page prints", "printed so too", "printed nowhere", "no such letter"],
)
def test_a_place_goes_without_the_letter_that_says_where(value: str, printed: set[str], place: str) -> None:
    found = Found(value, Grade.FEW, 1, Rect(0, 0, 9, 9))
    assert without_in(found, frozenset(fold(each) for each in printed)).value == place
