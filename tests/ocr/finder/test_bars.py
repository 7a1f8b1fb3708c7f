"""Values anywhere in their cells, under rows that are captions alone."""

from dossier.documents import KINDS
from ocr.anchors import find, of_kind
from ocr.finder.bars import under_bars
from ocr.finder.sheet import Sheet
from ocr.lines import Token
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

_BARS = (
    (("رقم العقد", "412"), ("سنة الرسم", "1985")),
    (("الاسم الشخصي", "عمر"), ("اسم العائلة", "العلمي")),
    (("الجنس", "ذكر"), ("تاريخ الازدياد", "12/03/1985")),
)


def _page(*bars: tuple[tuple[str, str], ...], off: int = 500) -> list[Ink]:
    """Captions at the right ends of their cells, values so far left of those."""
    return [
        ink
        for row, cells in enumerate(bars)
        for at, (caption, text) in enumerate(cells)
        for ink in (
            Ink(2200 - 1000 * at, 100 + 140 * row, caption),
            Ink(2200 - 1000 * at - off - (0 if any("ء" <= c <= "ي" for c in text) else 150), 170 + 140 * row, text),
        )
    ]


def test_a_value_stands_in_the_middle_of_its_cell() -> None:
    read = found(page(*_page(*_BARS)), "birth_certificate")
    assert (read["act_number"], read["act_year"], read["sex"]) == ("412", "1985", "M")
    assert (read["given_names_ar"], read["family_name_ar"]) == ("عمر", "العلمي")
    assert read["birth_date"] == "1985-03-12"


def test_one_caption_of_a_row_may_be_undeclared() -> None:
    bars = (*_BARS, (("مكان الازدياد", "الرباط"), ("عبارة مجهولة", "مغربية")))
    assert found(page(*_page(*bars)), "birth_certificate")["birth_place"] == "الرباط"


def test_cells_side_by_side_part_words_that_stand_near() -> None:
    rows = page(
        Ink(100, 100, "Nom"), Ink(700, 100, "Prénom"), Ink(600, 170, "ALAMI"), Ink(710, 170, "OMAR"),
        Ink(100, 240, "Sexe"), Ink(700, 240, "Né(e) le"), Ink(400, 310, "M"), Ink(900, 310, "12/03/1985"),
        Ink(100, 380, "Acte n°"), Ink(700, 380, "Année"), Ink(400, 450, "412"), Ink(900, 450, "1985"),
    )  # fmt: skip
    read = found(rows, "birth_certificate")
    assert (read["family_name"], read["given_names"]) == ("ALAMI", "OMAR")


def test_one_row_of_captions_shows_no_such_design() -> None:
    assert _cells(_page(_BARS[0])) == {}


def test_captions_below_their_values_have_no_cells_under_them() -> None:
    shifted = [Ink(ink.x, ink.y + (0 if at % 2 else 160), ink.text) for at, ink in enumerate(_page(*_BARS))]
    assert _cells(shifted) == {}


def test_a_caption_with_its_value_beside_it_has_no_cell_under_it() -> None:
    beside = [Ink(2200, 660, "الاسم الشخصي"), Ink(1960, 660, "دنيا"), Ink(2100, 730, "موظف")]
    assert "موظف" not in [token.text for value in _cells([*_page(*_BARS), *beside]).values() for token in value]


def test_more_values_have_to_stand_under_captions_than_over_them() -> None:
    assert _cells(_page(*_BARS), over=2)
    assert _cells(_page(*_BARS), over=9) == {}


def _cells(pieces: list[Ink], over: int = 0) -> dict[tuple[int, int], list[Token]]:
    rows, kind = page(*pieces), KINDS["birth_certificate"]
    return dict(under_bars(Sheet(rows, find(rows, of_kind(kind))), kind, over))
