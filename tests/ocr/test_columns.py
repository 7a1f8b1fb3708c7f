"""Two columns, one heading: whose the names are is not sure."""

import pytest

from dossier.documents import KINDS
from ocr.columns import with_doubt
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import sheet

ACT = KINDS["marriage_certificate"]


def _places(rows: list[Row]) -> dict[str, float]:
    found = with_doubt(candidates(rows, ACT), rows, ACT)
    return {each.field: each.place_confidence for each in found if each.value}


@pytest.mark.parametrize(
    ("heading", "other", "sure"),
    [
        pytest.param("XXYYZZ", "BENNANI", False, id="the other's heading was lost"),
        pytest.param("", "", True, id="one column"),
    ],
)
def test_names_beside_a_column_without_a_heading_are_never_sure(heading: str, other: str, sure: bool) -> None:
    rows = sheet(
        ((50, "ACTE DE MARIAGE"),), ((500, "L'EPOUX"), (1200, heading)),
        ((50, "Nom"), (500, "ALAOUI"), (1200, other)), ((50, "Prénom"), (500, "HASSAN"), (1200, other and "SALMA")),
    )  # fmt: skip
    places = _places(rows)
    assert places["husband_family_name"] > 0.85 if sure else places.get("husband_family_name", 0.0) <= 0.7
