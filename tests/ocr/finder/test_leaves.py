"""An open spread of two leaves, a spouse's each: nothing of one leaf is the other's."""

import pytest

from dossier.documents import KINDS
from ocr.anchors import find, of_kind
from ocr.finder.leaves import leaves
from ocr.finder.search import candidates
from ocr.finder.sections import sections_read
from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet

BOOKLET = KINDS["family_booklet"]

# Her last caption is misread, so that her words stand in his row without an owner.
FRENCH = (
    ((50, "L'EPOUX"), (1100, "L'EPOUSE")),
    ((50, "Nom : ALAMI"), (1100, "Nom : BENNANI")),
    ((50, "Prénom : YASSINE"), (1100, "Prénom : SALMA")),
    ((50, "Date de naissance : O3"), (1100, "Dote da nassence"), (1500, "19/05/1977")),
)  # fmt: skip
ARABIC = (
    ((900, "الزوج"), (1900, "الزوجة")),
    ((900, "الاسم العائلي : العلمي"), (1900, "الاسم العائلي : بناني")),
    ((900, "الاسم الشخصي : ياسين"), (1900, "الاسم الشخصي : سلمى")),
)  # fmt: skip


def _leaves(rows: list[Row]) -> list[tuple[frozenset[str], str]]:
    told = leaves(rows, find(rows, of_kind(BOOKLET)), BOOKLET)
    return [(leaf.sections, " ".join(token.text for row in leaf.rows for token in row.tokens)) for leaf in told]


def test_a_days_misread_caption_gives_it_to_no_one_of_the_other_leaf() -> None:
    days = {each.field for each in candidates(sheet(*FRENCH), BOOKLET) if each.value == "1977-05-19"}
    assert "husband_birth_date" not in days


@pytest.mark.parametrize(("rows", "wifes"), [(sheet(*FRENCH), "BENNANI"), (sheet(*ARABIC), "بناني")],
                         ids=["french", "arabic"])  # fmt: skip
def test_each_leaf_has_its_spouses_words(rows: list[Row], wifes: str) -> None:
    first, second = _leaves(rows)
    assert {first[0], second[0]} == {frozenset({name}) for name in sections_read(BOOKLET)}
    assert wifes in (first[1] if "wife" in first[0] else second[1])
    assert wifes not in (second[1] if "wife" in first[0] else first[1])


def test_a_line_across_both_leaves_stays_whole() -> None:
    rows = sheet(((500, "Mariage célébré le 12/03/2010 acte N° 412 du registre de l'année"),), *FRENCH)
    assert _leaves(rows)[2] == (frozenset(), "Mariage célébré le 12/03/2010 acte N° 412 du registre de l'année")
    assert found(rows, "family_booklet")["marriage_date"] == "2010-03-12"


def test_white_between_captions_and_values_parts_no_leaves() -> None:
    rows = page(
        *(Ink(50, 60 * at, text) for at, text in enumerate(("L'EPOUX", "Nom", "Prénom"))),
        *(Ink(600, 60 * at, text) for at, text in enumerate(("", "ALAMI", "YASSINE")) if text),
        *(Ink(760, 60 * at, text) for at, text in enumerate(("L'EPOUSE", "Nom", "Prénom"))),
        *(Ink(1300, 60 * at, text) for at, text in enumerate(("", "BENNANI", "SALMA")) if text),
    )  # fmt: skip
    husbands = next(words for sections, words in _leaves(rows) if sections == frozenset({"husband"}))
    assert "ALAMI" in husbands
    assert "BENNANI" not in husbands


def test_a_table_with_a_column_for_each_spouse_has_no_leaves() -> None:
    rows = sheet(
        ((700, "L'époux"), (1300, "L'épouse")),
        ((50, "Nom"), (700, "EL FASSI"), (1300, "BENNANI")),
        ((50, "Prénom"), (700, "YASSINE"), (1300, "SALMA")),
    )
    assert _leaves(rows) == []


def test_one_leaf_alone_is_no_spread() -> None:
    assert _leaves(sheet(*(each[:1] for each in FRENCH))) == []


def test_leaves_whose_rows_are_not_level_are_parted_too() -> None:
    husband = ("L'EPOUX", "Nom : ALAMI", "Prénom : YASSINE", "Né le : O3")
    wife = ("L'EPOUSE", "Nom : BENNANI", "Prénom : SALMA", "Née le : 19/05/1977")
    rows = page(
        *(Ink(50, 200 + 60 * at, text) for at, text in enumerate(husband)),
        *(Ink(1100, 60 + 67 * at, text) for at, text in enumerate(wife)),
    )
    assert found(rows, "family_booklet") == {
        "husband_family_name": "ALAMI", "husband_given_names": "YASSINE", "wife_family_name": "BENNANI",
        "wife_given_names": "SALMA", "wife_birth_date": "1977-05-19",
    }  # fmt: skip


def test_the_childrens_leaf_holds_no_fields() -> None:
    spouses = ("L'EPOUX", "Nom : ALAMI", "Prénom : YASSINE", "L'EPOUSE", "Nom : BENNANI", "Prénom : SALMA",
               "Acte de mariage n° : 7O")  # fmt: skip
    children = ("ENFANTS", "1er enfant", "Prénom : AICHA", "Né le : 10/05/2001", "Acte n° 49")
    rows = page(
        *(Ink(50, 70 * at, text) for at, text in enumerate(children)),
        *(Ink(1100, 70 * at, text) for at, text in enumerate(spouses)),
    )
    assert [sections for sections, _ in _leaves(rows)] == [frozenset({"husband", "wife"})]
    told = {each.value for each in candidates(rows, BOOKLET)}
    assert not told & {"AICHA", "49", "2001-05-10"}
