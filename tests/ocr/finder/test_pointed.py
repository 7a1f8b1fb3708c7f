"""An address on the line below a sentence that points at it."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

OPENING = (
    ((50, "Je soussigné, caïd du district, certifie que Monsieur HASSAN EL FASSI, né"),),
    ((50, "le 12/03/1985 à FES, titulaire de la carte nationale d'identité n° AB123456,"),),
)  # fmt: skip
HOME = "12 RUE IBN SINA RABAT"


@pytest.mark.parametrize(
    "sentence",
    [
        "réside effectivement depuis plusieurs années à l'adresse ci-après :",
        "demeure à l'adresse suivante :",
        "habite le logement dont l'adresse est la suivante :",
        "est domicilié à ce jour à l'adresse indiquée ci-dessous",
    ],
)
def test_an_address_alone_below_its_sentence_is_found(sentence: str) -> None:
    rows = sheet(*OPENING, ((50, sentence),), ((600, HOME),), ((50, "Fait à RABAT, le 12/03/2026"),))
    found = [each.value for each in candidates(rows, KINDS["residence_certificate"]) if each.field == "address"]
    assert found == [HOME]


@pytest.mark.parametrize("where", ["بالعنوان المبين أسفله :", "بالعنوان الآني بعده"], ids=["read well", "a dot lost"])
def test_an_arabic_sentence_points_too(where: str) -> None:
    rows = sheet(
        ((1500, "السيد حسن الفاسي"),), ((1500, f"يسكن حاليا {where}"),),
        ((1000, "زنقة ابن سينا رقم 12 الرباط"),), ((1500, "حرر بالرباط في 12/03/2026"),),
    )  # fmt: skip
    found = [each.value for each in candidates(rows, KINDS["residence_certificate"]) if each.field == "address"]
    assert found == ["زنقة ابن سينا رقم 12 الرباط"]


def test_an_address_behind_its_sentence_stays() -> None:
    rows = sheet(*OPENING, ((50, f"demeure à l'adresse suivante : {HOME}"),), ((600, "Le caïd du district HASSAN"),))
    found = [each.value for each in candidates(rows, KINDS["residence_certificate"]) if each.field == "address"]
    assert found == [HOME]
