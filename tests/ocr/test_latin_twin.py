"""The Latin of a value is found by what its Arabic says, wherever its own label went."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.latin_twin import with_latin_twins
from ocr.lines import Row
from tests.ocr.sheets import sheet

KIND = KINDS["residence_certificate"]


def _arabic(field: str, value: str) -> Candidate:
    return Candidate(field, value, value, (Rect(900, 10, 1400, 40),), True, 0.9, 1.0, (0, 0), 1.0)


def _twin(rows: list[Row], field: str, value: str) -> Candidate | None:
    found = with_latin_twins([_arabic(field, value)], rows, KIND)
    return found[1] if len(found) > 1 else None


def test_an_address_is_known_by_its_number_and_its_town() -> None:
    rows = sheet(((50, "ROYAUME DU MAROC"),), ((50, "235 RUE DES ORANGERS HAY TISSIR TAZA"), (1400, "العنوان")))
    twin = _twin(rows, "address", "235 زنقة البرتقال حي التيسير تازة")
    assert twin
    assert (twin.value, twin.arabic) == ("235 RUE DES ORANGERS HAY TISSIR TAZA", False)
    assert twin.place_confidence >= 0.85


def test_an_address_that_shares_its_number_only_is_likely_at_most() -> None:
    rows = sheet(
        ((50, "235 RUE DES ORANGERS HAY TISSIR"),),
    )
    twin = _twin(rows, "address", "235 زنقة البرتقال حي التيسير تازة")
    assert twin
    assert twin.place_confidence < 0.85


def test_another_number_is_another_address() -> None:
    rows = sheet(
        ((50, "12 RUE DES ORANGERS HAY TISSIR TAZA"),),
    )
    assert _twin(rows, "address", "235 زنقة البرتقال حي التيسير تازة") is None


def test_a_name_is_known_by_its_consonants() -> None:
    rows = sheet(((50, "CERTIFICAT"),), ((50, "M. KARIM EL ALAMI"), (1400, "السيد")))
    twin = _twin(rows, "holder_name", "كريم العلمي")
    assert twin
    assert twin.value == "KARIM EL ALAMI"
    assert _twin(rows, "holder_name", "حسن العلمي") is None


def test_what_has_its_latin_already_gets_no_twin() -> None:
    rows = sheet(
        ((50, "KARIM ALAMI"),),
    )
    latin = Candidate("holder_name", "KARIM ALAMI", "", (Rect(50, 10, 300, 40),), False, 0.9, 1.0, (0, 0), 1.0)
    assert len(with_latin_twins([_arabic("holder_name", "كريم العلمي"), latin], rows, KIND)) == 2
