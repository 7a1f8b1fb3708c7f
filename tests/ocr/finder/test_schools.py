"""Schools told from what is said of them."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.schools import is_description, named
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet

SCHOOL = KINDS["school_certificate"]


@pytest.mark.parametrize(
    "text",
    [
        "privé autorisé n° 622/2019",
        "susnommé",
        "في السنة الثالثة من الإجازة",
        "d'enseignement scolaire privé",
        "au titre de l'année",
        "pour servir et valoir",
    ],
    ids=["private", "pointed at", "a year", "schooling", "a sentence that goes on", "what it serves"],
)
def test_words_that_describe_a_school_name_none(text: str) -> None:
    assert is_description(text)


@pytest.mark.parametrize("text", ["LYCEE IBN KHALDOUN", "FACULTE DES SCIENCES", "مدرسة الأمل", "EN NASR"])
def test_a_schools_name_is_no_description(text: str) -> None:
    assert not is_description(text)


def test_the_headline_names_the_school_where_its_caption_only_describes_it() -> None:
    rows = sheet(
        ((50, "COLLEGE AL MASSIRA"),), ((50, "Etablissement privé autorisé n° 622/2019"),),
        ((50, "Nom et prénom : BENSAID FARIDA"),),
    )  # fmt: skip
    assert found(rows, "school_certificate")["establishment"] == "COLLEGE AL MASSIRA"


def test_the_sort_of_school_behind_its_head_s_title_is_not_its_name() -> None:
    rows = sheet(
        ((50, "FACULTE DES SCIENCES ET TECHNIQUES"),), ((50, "Le doyen de la faculté atteste que l'étudiante"),),
        ((50, "Nom et prénom : BENSAID FARIDA"),),
    )  # fmt: skip
    assert found(rows, "school_certificate")["establishment"] == "FACULTE DES SCIENCES ET TECHNIQUES"


@pytest.mark.parametrize("caption", ["Ecole:", "Ecole :"])
def test_a_school_s_word_before_a_colon_is_a_caption(caption: str) -> None:
    rows = sheet(((50, "Nom et prénom : BENSAID FARIDA"),), ((50, f"{caption} INSTITUT AL AMAL"),))
    assert found(rows, "school_certificate")["establishment"] == "INSTITUT AL AMAL"


def test_a_school_that_lost_its_sort_is_named_where_it_stands_whole_and_else_not_sure() -> None:
    def named_so(value: str) -> Candidate:
        return Candidate("establishment", value, value, (Rect(0, 0, 90, 30),), False, 0.9, 0.9, (0, 0))

    cut, whole = named_so("des Sciences de Tétouan"), named_so("Faculté des Sciences de Tétouan")
    assert named([cut, whole], SCHOOL) == [whole]
    assert [each.doubted for each in named([cut], SCHOOL)] == [True]
    assert named([named_so("DESCARTES")], SCHOOL) == [named_so("DESCARTES")]
