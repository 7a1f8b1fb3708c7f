"""What reads of one place are worth: Arabic names by themselves, addresses, names of weak letters."""

import pytest

from dossier.documents.kind import Value
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.verify import Verified, count


def _counted(
    reads: list[str], value: Value, *, arabic: bool = False, touches: bool = False, place: float = 1.0
) -> Grade:
    candidate = Candidate("field", reads[0], reads[0], (Rect(0, 0, 99, 20),), arabic, 0.9, place, (0, 0))
    verified: Verified = count(candidate, reads, value, touches=touches)
    return verified.grade


@pytest.mark.parametrize(
    ("reads", "place", "touches", "grade"),
    [
        pytest.param(["كريم"] * 3, 1.0, False, Grade.ARABIC_EXACT_KNOWN, id="letter by letter"),
        pytest.param(["مولاي", "مو لاي", "مولاي"], 1.0, False, Grade.ARABIC_ALL_KNOWN, id="a space"),
        pytest.param(["كريم"] * 3, 0.6, False, Grade.ARABIC_ALL_KNOWN, id="a loose place"),
        pytest.param(["كريم"] * 3, 1.0, True, Grade.ARABIC_ALL_KNOWN, id="a cut letter"),
        pytest.param(["كريم"] * 2, 1.0, False, Grade.ARABIC_ALL_KNOWN, id="one net"),
        pytest.param(["كضظم"] * 3, 1.0, False, Grade.ARABIC_ALL, id="nobody's name"),
    ],
)
def test_an_arabic_name_alone_is_sure_when_known_and_read_letter_by_letter(
    reads: list[str], place: float, touches: bool, grade: Grade
) -> None:
    assert _counted(reads, Value.NAME, arabic=True, place=place, touches=touches) is grade


def test_an_address_without_its_town_is_not_sure() -> None:
    assert _counted(["12 RUE DES FLEURS TEMARA"] * 3, Value.ADDRESS) is Grade.UNANIMOUS
    assert _counted(["12 RUE DES FLEURS"] * 3, Value.ADDRESS) is Grade.NEARLY


def test_a_name_one_weak_letter_from_a_known_one_is_not_sure() -> None:
    assert _counted(["FATJMA"] * 3, Value.NAME) is Grade.NEARLY
