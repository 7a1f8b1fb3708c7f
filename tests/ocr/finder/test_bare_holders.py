"""The whole name of a holder without a caption, above the line of the birth date."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import Ink, page

TITLE = Ink(300, 50, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", 40)
DAYS = (
    Ink(700, 500, "Date de naissance", 24), Ink(1100, 500, "14/02/1991"), Ink(1900, 500, "تاريخ الازدياد", 24),
    Ink(700, 600, "Date d'expiration", 24), Ink(1100, 600, "01/02/2030"),
)  # fmt: skip


def _holders(*inks: Ink) -> list[tuple[str, bool]]:
    found = candidates(page(TITLE, *inks, *DAYS), KINDS["disability_certificate"])
    return [(each.value, each.place_confidence < 0.8) for each in found if each.field == "holder_name" and each.value]


@pytest.mark.parametrize("left", [700, 1100], ids=["the caption's edge", "the day's edge"])
def test_capitals_above_the_birth_date_are_the_holder_but_never_certain(left: int) -> None:
    assert _holders(Ink(left, 400, "YOUSSEF EL AMRANI"), Ink(1900, 340, "يوسف العمراني")) == [
        ("YOUSSEF EL AMRANI", True)
    ]


@pytest.mark.parametrize(
    "line",
    [Ink(700, 400, "PROVINCE DE SETTAT"), Ink(100, 400, "YOUSSEF EL AMRANI"), Ink(700, 400, "YOUSSEF")],
    ids=["no name", "at another edge", "one word"],
)
def test_what_else_stands_above_it_is_nobody(line: Ink) -> None:
    assert _holders(line) == []


def test_a_name_with_its_caption_is_told_by_it() -> None:
    assert _holders(Ink(700, 300, "Titulaire : SALMA BENNANI"), Ink(700, 400, "YOUSSEF EL AMRANI"))[0][0] != (
        "YOUSSEF EL AMRANI"
    )


def test_a_latin_spelling_that_no_list_holds_is_borne_out_by_its_arabic() -> None:
    latin = Ink(700, 400, "YOUCEPHE EL AMRANI")
    assert _holders(latin) == []
    assert _holders(latin, Ink(1900, 340, "يوسف العمراني")) == [("YOUCEPHE EL AMRANI", True)]


def test_the_office_of_a_caid_s_deputy_is_nobody() -> None:
    rows = page(Ink(1900, 400, "شهادة السكنى"), Ink(1900, 600, "أن السيد خليفة القائد"))
    told = candidates(rows, KINDS["residence_certificate"])
    assert not [each.value for each in told if each.field == "holder_name" and each.value]
