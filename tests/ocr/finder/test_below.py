"""What stands under a label and is none of its values."""

from dataclasses import replace

import pytest

from dossier.documents import KINDS
from ocr.engine import Rect
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.finder.test_search import found as told
from tests.ocr.sheets import Ink, page, sheet


def test_the_day_of_a_month_under_an_acts_label_is_no_number() -> None:
    rows = sheet(
        ((1900, "المحكمة الابتدائية : تمارة"), (1100, "عدد الزواج")),
        ((1900, "الحمد لله وحده وبعد ففي يوم الأربعاء"), (1090, "28"), (1040, "جمادى الأولى 1447")),
    )
    found = [each for each in candidates(rows, KINDS["marriage_certificate"]) if each.field == "act_number"]
    assert not [each for each in found if each.value == "28"]


def _found(rows: list[Row], kind: str) -> dict[str, str]:
    return {each.field: each.value for each in candidates(rows, KINDS[kind]) if each.value}


def test_values_below_and_farther_in_than_their_small_captions_are_theirs_in_order() -> None:
    rows = page(
        Ink(100, 0, "Nom", 20), Ink(900, 0, "Prénom", 20), Ink(190, 62, "BENNANI"), Ink(1010, 62, "SALMA"),
        Ink(100, 140, "Né(e) le", 20), Ink(900, 140, "Sexe", 20), Ink(230, 202, "12/03/1985"), Ink(1010, 202, "F"),
    )  # fmt: skip
    told = _found(rows, "birth_certificate")
    assert (told["family_name"], told["given_names"]) == ("BENNANI", "SALMA")
    assert (told["birth_date"], told["sex"]) == ("1985-03-12", "F")


def test_arabic_values_stand_farther_in_at_the_other_side() -> None:
    rows = page(
        Ink(1900, 0, "الاسم العائلي", 20), Ink(1100, 0, "الاسم الشخصي", 20),
        Ink(1700, 62, "العلمي"), Ink(920, 62, "كريم"),
    )  # fmt: skip
    told = _found(rows, "birth_certificate")
    assert (told["family_name_ar"], told["given_names_ar"]) == ("العلمي", "كريم")


def test_fewer_pieces_than_captions_are_nobodys_for_sure() -> None:
    rows = page(Ink(100, 0, "Nom", 20), Ink(900, 0, "Prénom", 20), Ink(230, 62, "BENNANI"))
    assert not _found(rows, "birth_certificate")


def test_a_value_stands_below_the_colon_of_a_label_that_has_its_line_alone() -> None:
    rows = page(Ink(100, 0, "Acte n° :"), Ink(100, 60, "421"), Ink(100, 120, "Nom : BENNANI"))
    assert _found(rows, "birth_certificate")["act_number"] == "421"


def test_on_a_page_of_captions_under_their_values_one_may_stand_farther_over_its_own() -> None:
    rows = page(
        Ink(100, 0, "12/03/1985"), Ink(100, 40, "Date de naissance", 20), Ink(900, 0, "18/12/2023"),
        Ink(900, 40, "Date de délivrance", 20), Ink(1700, 0, "BENNANI"), Ink(1700, 130, "Nom", 20),
    )  # fmt: skip
    assert _found(rows, "passport")["family_name"] == "BENNANI"


def test_a_part_of_a_page_whose_captions_stand_below_may_have_them_above() -> None:
    rows = page(
        Ink(50, 100, "Acte num."), Ink(700, 100, "Bureau de l'état civil"), Ink(50, 160, "856"), Ink(700, 160, "AZROU"),
        Ink(400, 300, "COPIE D'ACTE DE NAISSANCE", 40),
        Ink(50, 460, "HAYAT"), Ink(700, 460, "EL GHAZI"), Ink(50, 500, "Prénom", 20), Ink(700, 500, "Nom", 20),
        Ink(50, 620, "AZROU"), Ink(700, 620, "08.12.2025"),
        Ink(50, 660, "Lieu de naissance", 20), Ink(700, 660, "Date de naissance", 20),
        Ink(50, 780, "AMINA BENT REDOUANE"), Ink(700, 780, "23.11.2026"),
        Ink(50, 820, "Nom de la mère", 20), Ink(700, 820, "Délivré le", 20),
    )  # fmt: skip
    read = told(rows, "birth_certificate")
    assert (read.get("act_number"), read.get("registry_office")) == ("856", "AZROU")
    assert (read["given_names"], read["family_name"], read["birth_date"]) == ("HAYAT", "EL GHAZI", "2025-12-08")


def test_a_number_typed_with_a_blank_stands_whole_below_or_left_of_an_arabic_caption() -> None:
    for place in (Ink(1800, 170, "UA 555716"), Ink(1300, 100, "UA 555716")):
        rows = page(Ink(2000, 100, "بطاقته الوطنية عدد"), place)
        assert told(rows, "residence_certificate") == {"document_number": "UA555716"}


def test_a_row_that_a_picture_makes_tall_is_the_next_one_all_the_same() -> None:
    rows = page(
        Ink(400, 100, "Lieu de naissance", 24), Ink(400, 148, "TAROUDANT"), Ink(420, 205, "Valable", 24),
        Ink(400, 250, "04/01/2034"),
    )  # fmt: skip
    tall = replace(rows[1].tokens[0], text="(A", rect=Rect(60, 95, 260, 240))
    rows[1].tokens[:0] = [tall]
    rows[1].tokens.append(replace(rows[1].tokens[1], text="تارودانت", rect=Rect(900, 146, 1020, 186), arabic=True))
    assert told(rows, "identity_card")["birth_place"] == "TAROUDANT"


def test_half_of_a_caption_on_two_lines_is_no_place() -> None:
    rows = page(Ink(400, 100, "Lieu de naissance", 24), Ink(400, 150, "Valable", 24), Ink(400, 250, "04/01/2034"))
    assert "birth_place" not in told(rows, "identity_card")


@pytest.mark.parametrize("left", [100, 340], ids=["under its caption", "under its first line"])
def test_an_address_goes_on_to_its_town_on_a_card_whose_lines_all_stand_wide_apart(left: int) -> None:
    rows = page(
        Ink(100, 0, "Mère RKIA"), Ink(100, 110, "Domicile"), Ink(340, 110, "24 RUE IBN SINA"),
        Ink(1900, 110, "شارع ابن سينا"), Ink(left, 220, "HAY SALAM SETTAT"), Ink(100, 330, "Sexe M"),
    )  # fmt: skip
    assert _found(rows, "identity_card")["address"] == "24 RUE IBN SINA HAY SALAM SETTAT"


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        (("ALLAL BEN", "ABDELLAH SETTAT"), "24 RUE DE ALLAL BEN ABDELLAH SETTAT"),
        (("173", "SETTAT"), "24 RUE DE 173 SETTAT"),
        (("ALLAL BEN", "SPECIMEN SANS VALEUR"), "24 RUE DE"),
    ],
    ids=["three lines", "a number alone", "no town"],
)
def test_lines_of_an_address_wide_apart_go_on_to_its_town_or_not_at_all(lines: tuple[str, str], address: str) -> None:
    rows = page(
        Ink(100, 0, "Mère RKIA"), Ink(100, 110, "Domicile"), Ink(340, 110, "24 RUE DE"),
        Ink(100, 220, lines[0]), Ink(100, 330, lines[1]), Ink(100, 440, "Sexe M"),
    )  # fmt: skip
    assert _found(rows, "identity_card")["address"] == address


def test_what_stands_wide_apart_under_an_address_and_ends_in_no_town_is_none_of_it() -> None:
    rows = page(Ink(100, 110, "Domicile"), Ink(340, 110, "24 RUE IBN SINA"), Ink(100, 220, "SPECIMEN SANS VALEUR"))
    assert _found(rows, "identity_card")["address"] == "24 RUE IBN SINA"


def test_an_address_whose_line_ends_in_a_misread_word_is_never_sure() -> None:
    lines = (Ink(100, 110, "Domicile"), Ink(340, 110, "24 RUE DE LA"), Ink(100, 220, "HAY SALAM SETTAT"))
    for scraps, doubted in (((), False), ((Ink(560, 110, "ا"), Ink(575, 110, "188175")), True)):
        told = candidates(page(*lines, *scraps), KINDS["identity_card"])
        assert [each.doubted for each in told if each.field == "address" and each.value] == [doubted]


@pytest.mark.parametrize(
    ("days", "expiry"),
    [
        pytest.param(((190, "08/09/2024"), (350, "08/09/2028")), "2028-09-08", id="near each other"),
        pytest.param(((10, "18 février 2024"), (330, "18 février 2028")), "2028-02-18", id="in words"),
        pytest.param(((40, "08 x9 2024"), (330, "©s 10 2028")), "", id="misread"),
    ],
)
def test_a_column_of_days_stands_under_its_heading_though_another_heading_is_beside_it(
    days: tuple[tuple[int, str], ...], expiry: str
) -> None:
    heads = (Ink(80, 50, "Emise le", 20), Ink(400, 50, "Expire le", 20), Ink(800, 50, "Visa", 20))
    rows = page(*heads, *(Ink(x, 125, day, 26) for x, day in days))
    (told,) = (each for each in candidates(rows, KINDS["residence_permit"]) if each.field == "expiry_date")
    assert told.value == expiry
    assert told.rect.left >= 240
