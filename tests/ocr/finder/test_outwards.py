"""Captions back to back in the middle of the page, whose values stand before them."""

from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

_ROWS = (
    ("ALAMI", "Nom", "الاسم العائلي", "العلمي"), ("OMAR", "Prénom", "الاسم الشخصي", "عمر"),
    ("12/03/1985", "Date de naissance", "تاريخ الازدياد", ""), ("TAZA", "Lieu de naissance", "مكان الازدياد", "تازة"),
    ("412", "Acte n°", "رسم رقم", ""),
)  # fmt: skip


def _page(*rows: tuple[str, str, str, str]) -> list[Ink]:
    pieces = []
    for at, (latin, french, arabic, other) in enumerate(rows):
        y = 60 + 70 * at
        left, right = 1000 - 15 * len(french), 1040 + 15 * len(arabic)
        pieces += [Ink(left, y, french), Ink(right, y, arabic), Ink(100, y, latin)]
        pieces += [Ink(1900, y, other)] if other else []
    return pieces


def test_values_stand_left_of_french_captions_and_right_of_arabic_ones() -> None:
    read = found(page(*_page(*_ROWS)), "birth_certificate")
    assert (read["family_name"], read["family_name_ar"]) == ("ALAMI", "العلمي")
    assert (read["given_names"], read["given_names_ar"]) == ("OMAR", "عمر")
    assert (read["birth_date"], read["birth_place"], read["act_number"]) == ("1985-03-12", "TAZA", "412")


def test_a_caption_of_one_letter_is_no_word_of_the_value() -> None:
    rows = [*_page(*_ROWS[:3]), Ink(850, 400, "TAZA"), Ink(985, 400, "à"), Ink(1220, 400, "مكان الازدياد"),
            Ink(1400, 400, "تازة")]  # fmt: skip
    assert found(page(*rows), "birth_certificate")["birth_place"] in ("TAZA", "تازة")


def test_captions_of_a_script_that_all_end_at_one_edge_are_held_though_the_middle_is_far_off() -> None:
    """Arabic captions end at their own far edge, so that the white between a pair is of many widths."""
    pieces = []
    for at, (latin, french, arabic, other) in enumerate(_ROWS):
        y = 60 + 70 * at
        pieces += [Ink(900 - 15 * len(french), y, french), Ink(1500, y, arabic), Ink(100, y, latin)]
        pieces += [Ink(1900, y, other)] if other else []
    read = found(page(*pieces), "birth_certificate")
    assert (read["family_name"], read["given_names"], read["birth_date"]) == ("ALAMI", "OMAR", "1985-03-12")
    assert (read["birth_place"], read["act_number"]) == ("TAZA", "412")
