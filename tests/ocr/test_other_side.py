"""The side of a card that lost its title goes with the side beside it that tells what it is."""

from dataclasses import replace

import pytest

from ocr.engine import Rect
from ocr.kind import UNKNOWN
from ocr.lines import Row
from ocr.other_side import with_other_sides
from ocr.page import Part
from tests.ocr.sheets import sheet
from tests.ocr.test_documents import part

LEFT, RIGHT, SMALL = Rect(0, 0, 860, 540), Rect(900, 0, 1755, 545), Rect(900, 0, 1500, 400)
FRONT = sheet(
    ((50, "Royaume du Maroc"),), ((50, "Nom de famille : TAZI"),), ((50, "Prénom : OMAR"),),
    ((50, "Date de naissance : 12/03/1985"),), ((50, "Valable jusqu'au : 01/02/2031"),),
)  # fmt: skip
BACK = sheet(
    ((50, "Prénom du père : ALI"),), ((50, "Prénom de la mère : SAIDA"),), ((50, "N° état civil : 12/1985"),),
    ((50, "Adresse : 12 RUE ATLAS TAZA"),),
)  # fmt: skip


def _kinds(front: list[Row], region: Rect = RIGHT, *more: Part) -> list[str]:
    side = replace(part(1, UNKNOWN, 0.7, region), rows=front)
    back = replace(part(1, "identity_card", 0.7, LEFT), rows=BACK)
    return [each.guess.name for each in with_other_sides([side, back, *more])]


def test_captions_that_a_known_side_of_one_size_lacks_are_its_other_sides() -> None:
    assert _kinds(FRONT) == ["identity_card", "identity_card"]


@pytest.mark.parametrize(
    ("front", "region"),
    [
        pytest.param(FRONT, SMALL, id="of another size"),
        pytest.param(BACK, RIGHT, id="the same side of another card"),
        pytest.param([*sheet(((50, "PERMIS DE CONDUIRE"),)), *FRONT], RIGHT, id="another paper's title"),
        pytest.param(FRONT[:2], RIGHT, id="hardly any caption"),
    ],
)
def test_what_else_lies_beside_a_card_stays_unknown(front: list[Row], region: Rect) -> None:
    assert _kinds(front, region)[0] == UNKNOWN


def test_of_three_cards_on_a_sheet_nobody_says_which_two_are_one() -> None:
    third = replace(part(1, "identity_card", 0.7, Rect(0, 600, 860, 1140)), rows=BACK)
    assert _kinds(FRONT, RIGHT, third)[0] == UNKNOWN
