"""Whose a value is: by headings above, beside or lost, in columns and in rows."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet

BOOKLET = KINDS["family_booklet"]


def _read(*rows: tuple[tuple[int, str], ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in sorted(candidates(sheet(*rows), BOOKLET), key=lambda each: each.place_confidence):
        if each.value:
            found[each.field] = each.value
    return found


def test_a_page_of_one_spouse_needs_no_other_heading() -> None:
    found = _read(((50, "L'EPOUSE"),), ((50, "Nom : BENNANI"),), ((50, "Prénom : SALMA"),), ((50, "CIN : AB123456"),))
    assert found["wife_family_name"] == "BENNANI"
    assert found["wife_given_names"] == "SALMA"
    assert found["wife_document_number"] == "AB123456"
    assert not any(name.startswith("husband") for name in found)


def test_names_asked_for_again_under_one_heading_are_not_its_own() -> None:
    found = _read(
        ((50, "L'EPOUX"),), ((50, "Nom : ALAMI"),), ((50, "Prénom : OMAR"),), ((50, "Nom : BENNANI"),),
        ((50, "Prénom : SALMA"),),
    )  # fmt: skip
    assert found["husband_family_name"] == "ALAMI"
    assert found.get("wife_family_name") in (None, "BENNANI")


def test_a_childs_names_are_no_spouses() -> None:
    found = _read(
        ((50, "L'EPOUSE"), (1200, "1er enfant")), ((50, "Nom : BENNANI"), (1200, "Prénom : WALID")),
        ((50, "Prénom : SALMA"), (1200, "Né(e) le : 01/02/2015")), ((50, "Née le : 12/03/1985"),),
    )  # fmt: skip
    assert found["wife_given_names"] == "SALMA"
    assert found["wife_birth_date"] == "1985-03-12"
    assert "WALID" not in found.values()


def test_both_scripts_row_labels_may_stand_left_of_the_columns() -> None:
    found = _read(
        ((700, "L'EPOUX"), (1200, "الزوج"), (1300, "L'EPOUSE"), (1800, "الزوجة")),
        ((50, "Nom"), (500, "الاسم العائلي"), (700, "ALAMI"), (1200, "العلمي"), (1300, "BENNANI"), (1800, "بناني")),
        ((50, "Prénom"), (500, "الاسم الشخصي"), (700, "OMAR"), (1200, "عمر"), (1300, "SALMA"), (1800, "سلمى")),
    )
    assert found["husband_family_name"] == "ALAMI"
    assert found["wife_given_names"] == "SALMA"
    assert found["husband_family_name_ar"] == "العلمي"
    assert found["wife_given_names_ar"] == "سلمى"


def test_a_table_may_give_each_person_a_row() -> None:
    found = _read(
        ((400, "Nom"), (800, "Prénom"), (1200, "Né(e) le"), (1600, "CIN")),
        ((50, "Epoux"), (400, "ALAMI"), (800, "OMAR"), (1200, "04/05/1980"), (1600, "AB123456")),
        ((50, "Epouse"), (400, "BENNANI"), (800, "SALMA"), (1200, "12/03/1985"), (1600, "CD654321")),
    )
    assert found["husband_family_name"] == "ALAMI"
    assert found["husband_document_number"] == "AB123456"
    assert found["wife_given_names"] == "SALMA"
    assert found["wife_birth_date"] == "1985-03-12"


def test_the_latin_name_below_an_arabic_one_is_read_by_the_arabic_caption() -> None:
    found = _read(
        ((50, "L'EPOUSE"),), ((1500, "الاسم الشخصي : سلمى"),), ((300, "SALMA"),), ((1500, "الاسم العائلي : بناني"),),
        ((300, "BENNANI"),),
    )  # fmt: skip
    assert found["wife_given_names"] == "SALMA"
    assert found["wife_family_name"] == "BENNANI"
    assert found["wife_given_names_ar"] == "سلمى"


def test_the_number_of_a_birth_act_is_not_the_booklets() -> None:
    found = _read(((50, "L'EPOUSE"),), ((50, "Nom : BENNANI"),), ((50, "Acte de naissance n° : 201"),))
    assert "act_number" not in found


def test_one_spouses_page_may_say_only_which_it_is() -> None:
    found = _read(((50, "Conjointe"),), ((50, "Nom : BENNANI"),), ((50, "Né(e) le : 12/03/1985"),))
    assert found["wife_family_name"] == "BENNANI"
    assert not any(name.startswith("husband") for name in found)


def test_a_misread_label_makes_no_second_person() -> None:
    found = _read(
        ((50, "L'EPOUX"),), ((50, "Prénom : OMAR"),), ((50, "Jour de naissance : 1 rue"),),
        ((50, "Date de naissance : 12/03/1971"),),
    )  # fmt: skip
    assert found["husband_birth_date"] == "1971-03-12"
    assert "wife_birth_date" not in found


def test_a_childs_act_is_not_the_marriages() -> None:
    found = _read(((50, "PREMIER ENFANT"),), ((50, "Prénom : HALIMA"),), ((50, "Acte N° : 691"),))
    assert "act_number" not in found


def test_labels_left_of_a_heading_centred_over_its_page_are_that_pages_own() -> None:
    found = _read(
        ((500, "L'EPOUX"), (1700, "L'EPOUSE")),
        ((50, "Nom"), (1200, "Nom")), ((50, "ALAMI"), (1200, "BENNANI")),
        ((50, "Prénom"), (1200, "Prénom")), ((50, "OMAR"), (1200, "SALMA")),
        ((50, "CIN"), (1200, "CIN")), ((50, "AB123456"), (1200, "CD654321")),
    )  # fmt: skip
    assert (found["husband_family_name"], found["husband_given_names"]) == ("ALAMI", "OMAR")
    assert (found["wife_family_name"], found["wife_given_names"]) == ("BENNANI", "SALMA")
    assert (found["husband_document_number"], found["wife_document_number"]) == ("AB123456", "CD654321")


def test_a_spouses_label_without_a_value_has_not_the_other_spouses_label_for_one() -> None:
    found = _read(
        ((900, "L'EPOUX"), (2300, "L'EPOUSE")),
        ((50, "Prénom de l'intéressé(e) :"), (560, "Prénom de l'intéressé(e) :"), (1700, "SALMA")),
    )
    assert "husband_given_names" not in found


def test_headings_in_the_middle_of_their_rows_beside_the_captions_head_those_above_them_too() -> None:
    pieces = [Ink(50, 190, "L'EPOUX"), Ink(50, 490, "L'EPOUSE")]
    told = (("Nom", "ALAMI", "BENNANI"), ("Prénom", "OMAR", "SALMA"), ("CIN", "AB123456", "CD654321"))
    for at, (caption, his, hers) in enumerate(told):
        y = 100 + 90 * at
        pieces += [Ink(400, y, caption), Ink(800, y, his), Ink(400, y + 300, caption), Ink(800, y + 300, hers)]
    assert found(page(*pieces), "marriage_certificate") == {
        "husband_family_name": "ALAMI", "husband_given_names": "OMAR", "husband_document_number": "AB123456",
        "wife_family_name": "BENNANI", "wife_given_names": "SALMA", "wife_document_number": "CD654321",
    }  # fmt: skip


def test_headings_in_the_middle_of_their_rows_are_told_though_what_stood_below_the_last_was_lost() -> None:
    pieces = [Ink(50, 190, "L'EPOUX"), Ink(50, 400, "L'EPOUSE")]
    told = (("Nom", "ALAMI", "BENNANI"), ("Prénom", "OMAR", "SALMA"))
    for at, (caption, his, hers) in enumerate(told):
        y = 100 + 70 * at
        pieces += [Ink(400, y, caption), Ink(800, y, his), Ink(400, y + 220, caption), Ink(800, y + 220, hers)]
    assert found(page(*pieces), "marriage_certificate") == {
        "husband_family_name": "ALAMI", "husband_given_names": "OMAR",
        "wife_family_name": "BENNANI", "wife_given_names": "SALMA",
    }  # fmt: skip


def test_headings_in_the_middle_of_their_rows_head_two_columns_of_captions() -> None:
    pieces = []
    for y, heading, told in (
        (100, "الزوج", ("عمر", "العلمي", "04/05/1980", "AB123456")),
        (400, "الزوجة", ("سلمى", "بناني", "12/03/1985", "CD654321")),
    ):
        given, family, born, number = told
        pieces += [
            Ink(2300, y + 50, heading),
            Ink(2000, y, "الاسم الشخصي"), Ink(1700, y, given), Ink(1100, y, "العائلة"), Ink(800, y, family),
            Ink(2000, y + 100, "تاريخ الازدياد"), Ink(1500, y + 100, born),
            Ink(1100, y + 100, "رقم البطاقة الوطنية"), Ink(600, y + 100, number),
        ]  # fmt: skip
    assert found(page(*pieces), "marriage_certificate") == {
        "husband_given_names_ar": "عمر", "husband_family_name_ar": "العلمي",
        "husband_birth_date": "1980-05-04", "husband_document_number": "AB123456",
        "wife_given_names_ar": "سلمى", "wife_family_name_ar": "بناني",
        "wife_birth_date": "1985-03-12", "wife_document_number": "CD654321",
    }  # fmt: skip


@pytest.mark.parametrize(("husband", "wife"), [(1250, 550), (550, 1250)], ids=["he is right", "he is left"])
@pytest.mark.parametrize("figures_left", [False, True], ids=["all at one edge", "figures at the other edge"])
def test_columns_are_told_by_their_white_where_headings_stand_in_the_middle_and_values_at_the_edges(
    husband: int, wife: int, figures_left: bool
) -> None:
    told = (
        ("الاسم الشخصي", "عمر", "سلمى"), ("الاسم العائلي", "العلمي", "بناني"),
        ("تاريخ الازدياد", "04/05/1980", "12/03/1985"), ("رقم البطاقة الوطنية", "AB123456", "CD654321"),
    )  # fmt: skip
    pieces = [Ink(husband + 40, 100, "الزوج"), Ink(wife + 40, 100, "الزوجة")]
    for at, (caption, his, hers) in enumerate(told):
        pieces.append(Ink(2100, 200 + 80 * at, caption))
        for centre, value in ((husband, his), (wife, hers)):
            # Latin begins at its x, Arabic ends there.
            figures = centre - 330 if figures_left else centre + 330 - 15 * len(value)
            pieces.append(Ink(figures if value.isascii() else centre + 330, 200 + 80 * at, value))
    assert found(page(*pieces), "marriage_certificate") == {
        "husband_given_names_ar": "عمر", "husband_family_name_ar": "العلمي",
        "husband_birth_date": "1980-05-04", "husband_document_number": "AB123456",
        "wife_given_names_ar": "سلمى", "wife_family_name_ar": "بناني",
        "wife_birth_date": "1985-03-12", "wife_document_number": "CD654321",
    }  # fmt: skip


def test_two_days_or_numbers_in_what_seems_one_spouses_cell_are_never_sure() -> None:
    rows = sheet(
        ((700, "L'EPOUX"), (1900, "L'EPOUSE")), ((50, "Né(e) le"), (700, "04/05/1980 12/03/1985")),
        ((50, "CIN"), (700, "AB123456 CD654321")),
    )  # fmt: skip
    of_husband = [each for each in candidates(rows, KINDS["marriage_certificate"]) if each.field.startswith("husband")]
    assert {each.field for each in of_husband} == {"husband_birth_date", "husband_document_number"}
    assert max(each.place_confidence for each in of_husband) <= 0.5


@pytest.mark.parametrize("state", ["Situation de famille", "Situation matrimoniale", "Situation familiale"])
def test_a_spouse_s_state_is_no_family_name(state: str) -> None:
    rows = sheet(
        ((700, "Epoux"), (1500, "Epouse")), ((50, "Nom"), (700, "SKALLI"), (1500, "AMRANI")),
        ((50, "Prénom(s):"), (700, "OMAR"), (1500, "BOUCHRA")), ((50, f"{state}:"), (700, "DIVORCE"), (1500, "VEUVE")),
    )  # fmt: skip
    told = {(each.field, each.value) for each in candidates(rows, KINDS["marriage_certificate"]) if each.value}
    assert {value for name, value in told if "family_name" in name} == {"SKALLI", "AMRANI"}


def test_spouses_values_stand_below_their_captions_though_the_act_s_stand_beside_theirs() -> None:
    pieces = [
        Ink(50, 0, "Acte n° : 578"), Ink(50, 60, "Mariés le : 12/01/2007"), Ink(2150, 60, "تاريخ الزواج :"),
        Ink(1600, 60, "12/01/2007"),
    ]  # fmt: skip
    told = (
        ("Prénom :", "الاسم الشخصي :", "OMAR", "عمر", "SALMA", "سلمى"),
        ("Nom :", "الاسم العائلي :", "ALAMI", "العلمي", "BENNANI", "بناني"),
        ("Né(e) le :", "", "04/05/1980", "", "12/03/1985", ""),
    )
    for left, who in ((1200, "Epoux"), (50, "Epouse")):
        pieces.append(Ink(left + 300, 200, who))
        for at, (french, arabic, *values) in enumerate(told):
            latin, letters = values[:2] if who == "Epoux" else values[2:]
            pieces += [Ink(left, 300 + 170 * at, french), Ink(left + 950, 300 + 170 * at, arabic)]
            pieces += [Ink(left, 380 + 170 * at, latin), Ink(left + 950, 380 + 170 * at, letters)]
    assert found(page(*pieces), "marriage_certificate") == {
        "act_number": "578", "marriage_date": "2007-01-12",
        "husband_given_names": "OMAR", "husband_given_names_ar": "عمر", "husband_family_name": "ALAMI",
        "husband_family_name_ar": "العلمي", "husband_birth_date": "1980-05-04",
        "wife_given_names": "SALMA", "wife_given_names_ar": "سلمى", "wife_family_name": "BENNANI",
        "wife_family_name_ar": "بناني", "wife_birth_date": "1985-03-12",
    }  # fmt: skip


def test_a_misread_name_in_a_table_is_read_again_in_its_own_cell_and_not_in_the_other_spouse_s() -> None:
    rows = sheet(
        ((1100, "EPOUX"), (1850, "EPOUSE")), ((430, "Prénom(s):"), (1080, "Marouane"), (1840, "samira")),
        ((430, "Nom:"), (1080, "Meziane"), (1840, "Alaoui")), ((430, "Né(e) le:"), (1080, "14/06/1986")),
    )  # fmt: skip
    read = [each for each in candidates(rows, KINDS["marriage_certificate"]) if not each.value]
    assert [(each.field, each.rect.left, each.rect.right) for each in read] == [("wife_given_names", 1840, 1930)]


def test_where_as_much_stands_over_captions_as_under_them_no_place_is_sure() -> None:
    rows = page(
        Ink(900, 0, "MARIAGE DU"), Ink(900, 45, "22/11/2024"), Ink(140, 150, "L'époux"),
        Ink(140, 220, "ALAMI"), Ink(640, 220, "DAOUD"), Ink(140, 260, "NOM"), Ink(640, 260, "PRÉNOM(S)"),
        Ink(140, 310, "OUAFAE BENT SALAH"), Ink(640, 310, "BRAHIM BEN ALI"), Ink(640, 350, "PROFESSION"),
        Ink(1150, 400, "11/01/1999"), Ink(1150, 440, "NÉ(E) LE"),
    )  # fmt: skip
    wrong = [each for each in candidates(rows, KINDS["family_booklet"]) if "BEN" in each.value]
    assert wrong
    assert all(each.place_confidence <= 0.5 for each in wrong)


def test_a_row_of_a_table_for_each_spouse_has_numbers_with_letters_under_an_arabic_caption() -> None:
    rows = page(
        Ink(1900, 100, "الاسم العائلي"), Ink(1500, 100, "الاسم"), Ink(1000, 100, "رقم البطاقة الوطنية"),
        Ink(2300, 200, "الزوج"), Ink(1900, 200, "علوي"), Ink(1500, 200, "أمين"), Ink(800, 200, "JT 544170"),
        Ink(2300, 300, "الزوجة الأولى"), Ink(1900, 300, "اليعقوبي"), Ink(1500, 300, "حنان"), Ink(800, 300, "EA964669"),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == {
        "husband_family_name_ar": "علوي", "husband_given_names_ar": "أمين", "husband_document_number": "JT544170",
        "wife_family_name_ar": "اليعقوبي", "wife_given_names_ar": "حنان", "wife_document_number": "EA964669",
    }  # fmt: skip


def test_what_stands_under_a_heading_that_is_not_read_is_no_part_of_the_name_beside_it() -> None:
    heads = ((400, "Prénom"), (800, "Nom de famille"), (1300, "Né à"), (1700, "CIN"), (2100, "Date de naissance"))
    rows = sheet(
        heads,
        ((50, "1er époux"), (400, "OMAR"), (800, "ALAMI"), (1300, "TIZNIT"), (1700, "AB123456"), (2100, "04/05/1980")),
        ((50, "2ème époux"), (400, "SALMA"), (800, "BENNANI"), (1300, "SALE"), (1700, "CD654321"),
         (2100, "12/03/1985")),
    )  # fmt: skip
    told = found(rows, "marriage_certificate")
    assert (told["husband_family_name"], told["wife_family_name"]) == ("ALAMI", "BENNANI")
    assert (told["husband_given_names"], told["wife_given_names"]) == ("OMAR", "SALMA")


def test_a_sentence_under_a_table_that_names_a_spouse_heads_no_row_of_it() -> None:
    rows = page(
        Ink(1900, 100, "الاسم العائلي"), Ink(1500, 100, "الاسم"), Ink(1000, 100, "رقم البطاقة الوطنية"),
        Ink(2300, 200, "الزوج"), Ink(1900, 200, "علوي"), Ink(1500, 200, "أمين"), Ink(800, 200, "JT 544170"),
        Ink(2300, 300, "الزوجة"), Ink(1900, 300, "اليعقوبي"), Ink(1500, 300, "حنان"), Ink(800, 300, "EA964669"),
        Ink(2300, 500, "الصداق عشرة آلاف درهم قبضته الزوجة وأبرأت منه"),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == {
        "husband_family_name_ar": "علوي", "husband_given_names_ar": "أمين", "husband_document_number": "JT544170",
        "wife_family_name_ar": "اليعقوبي", "wife_given_names_ar": "حنان", "wife_document_number": "EA964669",
    }  # fmt: skip


def test_a_bride_and_a_groom_head_columns_too() -> None:
    rows = sheet(
        ((50, "LE MARIE"), (1000, "LA MARIEE")), ((50, "Nom : ALAMI"), (1000, "Nom : BENNANI")),
        ((50, "Prénom : OMAR"), (1000, "Prénom : SALMA")), ((50, "Contrat passé le : 04/05/2012"),),
    )  # fmt: skip
    told = found(rows, "marriage_certificate")
    assert (told["husband_family_name"], told["wife_family_name"]) == ("ALAMI", "BENNANI")
    assert told["marriage_date"] == "2012-05-04"
