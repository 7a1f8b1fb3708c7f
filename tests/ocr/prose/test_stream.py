"""Lines of running text, whole and with what a stamp hides."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
from ocr.prose import streams
from tests.ocr.sheets import Ink, page

_LINES = (
    "Le douze mars mil neuf cent quatre-vingt-cinq à dix heures du matin à FES est née ici",
    "une fille prénommée SALMA , du sexe féminin , dont le nom de famille est BENNANI , fille",
    "de OMAR BEN ALI , né à FES le 3 mars 1960 , et de NADIA BENT SAID , née en 1965 , qui",
    "sont domiciliés à FES depuis dix ans et ont signé avec nous après lecture de cet acte ,",
)


def _act(line: int, first: int, last: int) -> list[Row]:
    """Return the act with a stamp over words `first` to `last` of a line."""
    pieces = []
    for number, text in enumerate(_LINES):
        words, at = text.split(), 50
        for count, word in enumerate(words):
            if number != line or not first <= count <= last:
                pieces.append(Ink(at, 80 * number, word))
            at += 15 * len(word) + 12
    return page(*pieces)


def _told(rows: list[Row]) -> dict[str, tuple[str, float]]:
    found = sorted(candidates(rows, KINDS["birth_certificate"]), key=lambda each: each.place_confidence)
    return {each.field: (each.value, each.place_confidence) for each in found}


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [pytest.param(0, 8, 10, id="in the first line"), pytest.param(1, 3, 6, id="in the second")],
)
def test_a_stamp_over_a_line_parts_no_text(line: int, first: int, last: int) -> None:
    assert len(streams(_act(line, first, last))) == 1


def test_a_day_beside_a_stamp_is_still_the_childs() -> None:
    assert _told(_act(0, 8, 10))["birth_date"][0] == "1985-03-12"


def test_a_day_under_a_stamp_is_nobodys_for_sure() -> None:
    assert all(sureness <= 0.5 for field, (_, sureness) in _told(_act(0, 5, 6)).items() if field == "birth_date")


def test_two_columns_of_labels_are_no_line_with_a_hole() -> None:
    rows = page(
        Ink(50, 0, "Nom de famille : BENNANI"), Ink(900, 0, "Prénom de la personne : SALMA"),
        Ink(50, 80, "Né le : 12/03/1985 à FES"), Ink(900, 80, "Sexe de la personne : F"),
    )  # fmt: skip
    assert not streams(rows)


def test_a_name_over_a_line_s_end_behind_which_the_row_goes_on_is_not_sure() -> None:
    def sureness(*more: Ink) -> float:
        rows = page(
            Ink(2300, 100, "بناء على البحث المجرى يشهد القائد الموقع أسفله أن السيد العربي"), *more,
            Ink(2300, 160, "الصويرة المولود بميدلت في 26.11.1987 الحامل لبطاقة التعريف الوطنية رقم AB163439"),
        )  # fmt: skip
        found = candidates(rows, KINDS["residence_certificate"])
        return next(each.place_confidence for each in found if each.field == "holder_name" and each.value)

    assert sureness() > 0.9
    assert sureness(Ink(700, 100, "يقيم ب شارع الحرية")) == 0.5
