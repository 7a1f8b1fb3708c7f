"""Names alone on the line below a sentence that certifies something of somebody."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

_CARD = ((50, "Titulaire de la CNIE n° AB123456"),)


def _names(kind: str, *lines: tuple[tuple[int, str], ...]) -> list[tuple[str, bool]]:
    found = candidates(sheet(*lines), KINDS[kind])
    return [
        (each.value, each.place_confidence < 0.8)
        for each in found if each.value and each.field in ("holder_name", "student_name")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "sentence", "name"),
    [
        ("residence_certificate", "Le Caïd de l'annexe administrative certifie que :", "HASSAN EL FASSI"),
        ("residence_certificate", "Nous soussigné, certifions, après enquête, que :", "Hassan El Fassi"),
        ("residence_certificate", "يشهد القائد رئيس الملحقة الإدارية بأن :", "حسن الفاسي"),
        ("school_certificate", "Le Directeur soussigné atteste que", "SALMA BENNANI"),
    ],
    ids=["certifies", "after enquiry", "Arabic", "of a school"],
)
def test_the_name_below_is_the_holders(kind: str, sentence: str, name: str) -> None:
    at, centre = (2000, 1400) if sentence[0] > "z" else (50, 700)
    assert _names(kind, ((at, sentence),), ((centre, name),), _CARD) == [(name, True)]


@pytest.mark.parametrize(
    "below", ["de nationalité marocaine réside ici", "12 RUE IBN SINA", "Nom : HASSAN EL FASSI", "HASSAN"],
    ids=["a sentence", "an address", "a label", "one word"],
)  # fmt: skip
def test_what_is_no_name_alone_is_not_announced(below: str) -> None:
    told = _names("residence_certificate", ((50, "Le Caïd certifie que :"),), ((700, below),), _CARD)
    assert not [each for each in told if each[1]]
