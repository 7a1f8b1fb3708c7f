"""Names that end with a word which only begins another: cut short, and never sure."""

import pytest

from dossier.documents.kind import Value
from ocr.calibration import confidence
from ocr.unended import goes_unended
from tests.ocr.test_verify import _counted


@pytest.mark.parametrize(
    "name", ["BILAL BEN SIDI", "HAMID AIT", "OMAR ABOU", "أحمد بن سيدي", "كريم آيت", "حسن أبو", "أحمد بن مولاي"]
)
def test_a_name_that_ends_with_a_joining_word_is_cut_short(name: str) -> None:
    assert goes_unended(name, Value.FULL_NAME, "father_name")
    assert confidence(_counted([name] * 3, Value.FULL_NAME, arabic=name[0] > "z", field="father_name")) < 0.5


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        pytest.param("OUTAT EL HAJ", Value.PLACE, "birth_place", id="a town"),
        pytest.param("EL HAJ", Value.NAME, "family_name", id="a family"),
        pytest.param("مولاي", Value.NAME, "given_names_ar", id="alone"),
        pytest.param("أحمد بن علي", Value.FULL_NAME, "father_name", id="a whole name"),
    ],
)
def test_honours_end_families_and_towns(name: str, value: Value, field: str) -> None:
    assert not goes_unended(name, value, field)
