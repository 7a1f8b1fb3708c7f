"""A name beside a hole in its line may have lost a word there: it is never sure."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.prose import streams, told
from tests.ocr.sheets import row

_TAIL = "née le 10/07/1971 à INEZGANE est en situation de handicap"


@pytest.mark.parametrize(
    ("pieces", "doubted"),
    [
        pytest.param(((50, "La commission atteste que"), (466, "FASSI RAJAE"), (640, _TAIL)), True, id="before it"),
        pytest.param(((50, "La commission atteste que"), (428, "FASSI RAJAE"), (640, _TAIL)), True, id="behind it"),
        pytest.param(((50, f"La commission atteste que FASSI RAJAE {_TAIL}"),), False, id="no hole"),
    ],
)
def test_a_name_beside_a_hole_is_doubted(pieces: tuple[tuple[int, str], ...], doubted: bool) -> None:
    found = told(streams([row(0, *pieces), row(1, (50, "Délivré sur sa demande"))]), KINDS["disability_certificate"])
    assert [(each.value, each.doubted) for each in found if each.field == "holder_name"] == [("FASSI RAJAE", doubted)]


def test_a_name_that_a_label_in_a_sentence_leads_to_is_doubted_too() -> None:
    page = [row(0, (50, "La commission atteste que"), (476, "FASSI RAJAE"), (650, _TAIL)), row(2, (50, "Délivré"))]
    names = [each for each in candidates(page, KINDS["disability_certificate"]) if each.field == "holder_name"]
    assert names
    assert all(each.doubted for each in names)
