"""Card numbers whose labels were lost: whose they are, the headings say."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

MARRIAGE = KINDS["marriage_certificate"]


def _read(*rows: tuple[tuple[int, str], ...]) -> dict[str, tuple[str, float]]:
    return {
        each.field: (each.value, each.place_confidence)
        for each in candidates(sheet(*rows), MARRIAGE)
        if each.value and each.field.endswith("document_number")
    }


def test_a_number_alone_below_a_heading_is_that_persons_and_never_certain() -> None:
    found = _read(
        ((50, "L'EPOUX"),), ((50, "Nom : ALAMI"),), ((50, "AB123456"),),
        ((50, "L'EPOUSE"),), ((50, "Nom : BENNANI"),), ((50, "CD654321"),),
    )  # fmt: skip
    assert found["husband_document_number"][0] == "AB123456"
    assert found["wife_document_number"][0] == "CD654321"
    assert max(sureness for _, sureness in found.values()) < 0.9


def test_two_numbers_below_one_heading_are_nobodys() -> None:
    found = _read(((50, "L'EPOUX"),), ((50, "AB123456"),), ((50, "CD654321"),), ((50, "L'EPOUSE"),))
    assert found == {}


def test_a_labelled_number_needs_no_other() -> None:
    found = _read(((50, "L'EPOUX"),), ((50, "CIN : AB123456"),), ((900, "CD654321"),), ((50, "L'EPOUSE"),))
    assert {name: value for name, (value, _) in found.items()} == {"husband_document_number": "AB123456"}


def test_of_two_numbers_on_a_row_of_which_one_was_misread_the_other_is_not_certain() -> None:
    found = _read(
        ((50, "L'EPOUX"),), ((50, "Nom : ALAMI"),), ((50, "L'EPOUSE"),), ((50, "Nom : BENNANI"),),
        ((50, "UC6S3871"), (900, "LB174370")),
    )  # fmt: skip
    assert found["wife_document_number"] == ("LB174370", 0.79)


def test_a_number_above_all_headings_leaves_the_next_uncertain() -> None:
    found = _read(
        ((50, "AB123456"),), ((50, "L'EPOUX"),), ((50, "CD654321"),), ((50, "L'EPOUSE"),), ((50, "Nom : BENNANI"),),
    )  # fmt: skip
    assert max((sureness for _, sureness in found.values()), default=0.0) <= 0.5
