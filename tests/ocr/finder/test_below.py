"""What stands under a label and is none of its values."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
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
