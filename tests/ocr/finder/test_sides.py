"""The two sides of a card on one page."""

from dossier.documents import KINDS
from ocr.anchors import find, of_kind
from ocr.engine import Rect
from ocr.finder.sides import sides
from ocr.lines import Row, Token

_HEIGHT = 20


def _row(top: int, *words: tuple[int, str, bool]) -> Row:
    """Return a row of words told by their left edge, text and whether they are Arabic."""
    return Row([
        Token(text, 0.95, Rect(left, top, left + 11 * len(text), top + _HEIGHT), arabic) for left, text, arabic in words
    ])  # fmt: skip


_FRONT = (
    _row(0, (0, "ROYAUME", False), (90, "DU", False), (120, "MAROC", False), (600, "المغربية", True),
         (700, "المملكة", True)),
    _row(60, (0, "ALAMI", False), (640, "العلمي", True)),
    _row(120, (0, "KARIM", False), (660, "كريم", True)),
    _row(180, (0, "Date", False), (60, "de", False), (90, "naissance", False), (240, "12/03/1985", False)),
)  # fmt: skip
_BACK = (
    _row(0, (1100, "GK518683", False)),
    _row(60, (1000, "Adresse", False), (1100, "12", False), (1130, "RUE", False), (1170, "ATLAS", False)),
    _row(120, (1000, "Sexe", False), (1100, "M", False)),
)


def _read(rows: list[Row]) -> list[list[Row]]:
    kind = KINDS["identity_card"]
    return sides(rows, find(rows, of_kind(kind)), kind)


def _beside() -> list[Row]:
    return [
        Row([*front.tokens, *(back.tokens if back else [])]) for front, back in zip(_FRONT, [*_BACK, None], strict=True)
    ]


def test_sides_that_lie_beside_each_other_are_parted_by_white() -> None:
    front, back = _read(_beside())
    assert [len(row.tokens) for row in front] == [len(row.tokens) for row in _FRONT]
    assert [len(row.tokens) for row in back] == [len(row.tokens) for row in _BACK]


def test_the_columns_of_one_side_are_not_two_sides() -> None:
    assert len(_read(list(_FRONT))) == 1


def test_a_paper_that_is_no_card_has_one_side() -> None:
    kind = KINDS["residence_certificate"]
    assert len(sides(_beside(), find(_beside(), of_kind(kind)), kind)) == 1
