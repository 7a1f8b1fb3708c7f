"""An act named by its number and its year in a header, without a caption."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet


@pytest.mark.parametrize(
    "header",
    [
        "Acte 253 de 1985",
        "ACTE 253 DE L'AN 1985",
        "Acte n° 253 du 1985",
        "Acte: 253 de-1985",
        "رسم 253 لسنة 1985",
        "عقد 253 سنة 1985",
    ],
    ids=["of a year", "of the year", "with its number's word", "glued", "Arabic", "Arabic contract"],
)
def test_a_header_tells_the_act_s_number_and_its_year(header: str) -> None:
    x = 1500 if header[0] > "z" else 900
    rows = sheet(((x, header),), ((50, "Nom : ALAMI"),), ((50, "Prénom : SALMA"),))
    found = {each.field: each.value for each in candidates(rows, KINDS["birth_certificate"]) if each.value}
    assert (found.get("act_number"), found.get("act_year")) == ("253", "1985")


def test_two_acts_named_so_are_neither() -> None:
    rows = sheet(((50, "Acte 253 de 1985"),), ((50, "Acte 254 de 1985"),))
    assert not [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "act_number"]
