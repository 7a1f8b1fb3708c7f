"""Labels among others like them: registers beside acts, two calendars in a row, house numbers, misread dates."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, row, sheet


@pytest.mark.parametrize(
    "rows",
    [
        sheet(((50, "Registre : 12"), (500, "N° : 412"), (900, "Page : 33"))),
        sheet(((50, "Registre"), (500, "Numéro"), (900, "Page")), ((50, "12"), (500, "412"), (900, "33"))),
        sheet(((1900, "السجل : 12"), (1500, "العدد : 412"), (1000, "الصفحة : 33"))),
        sheet(((1900, "سجل رقم 12"), (1500, "رسم رقم 412"), (1000, "صفحة 33"))),
    ],
    ids=["in a row", "in a table", "arabic", "arabic, no colons"],
)
def test_of_three_numbers_the_acts_own_is_taken(rows: list[Row]) -> None:
    assert found(rows, "birth_certificate")["act_number"] == "412"


@pytest.mark.parametrize(
    "rows",
    [
        sheet(((400, "رسم عدد : 412"), (1900, "المملكة المغربية")), ((400, "سنة : 1985"), (1900, "وزارة الداخلية"))),
        sheet(((400, "رسم عدد"), (180, "412 :")), ((400, "سنة"), (250, "1985 :"))),
        sheet(((400, "رسم عدد"), (180, ":412")), ((400, "سنة"), (250, ":1985"))),
    ],
    ids=["logical", "colon at the label", "colon at the number"],
)
def test_a_header_at_the_left_tells_number_and_year_in_arabic(rows: list[Row]) -> None:
    assert found(rows, "birth_certificate") == {"act_number": "412", "act_year": "1985"}


@pytest.mark.parametrize(
    "rows",
    [
        sheet(((50, "Année"), (500, "1405 H"), (700, "1985 G"))),
        sheet(((500, "Hégire"), (900, "Grégorien")), ((50, "Année"), (500, "1405"), (900, "1985"))),
        sheet(((50, "Année"), (500, "1405 / 1985"))),
    ],
    ids=["two cells", "two columns", "one cell"],
)
def test_of_two_calendars_in_one_row_the_gregorian_is_taken(rows: list[Row]) -> None:
    assert found(rows, "birth_certificate") == {"act_year": "1985"}


@pytest.mark.parametrize("kind", ["identity_card", "passport", "birth_certificate"])
def test_a_place_stands_behind_the_birth_date(kind: str) -> None:
    assert found(sheet(((50, "Né le 12/03/1985 à FES"),)), kind) == {"birth_date": "1985-03-12", "birth_place": "FES"}


def test_a_house_number_neither_ends_an_address_nor_is_the_cards() -> None:
    rows = sheet(((50, "Adresse"), (300, "N° 4 RUE IBN SINA")), ((300, "SALE"),), ((1900, "العنوان"), (1600, "سلا")))
    assert found(rows, "identity_card")["address"] == "N° 4 RUE IBN SINA SALE"


def test_an_address_that_names_no_town_goes_on_below_and_past_a_division() -> None:
    rows = sheet(((50, "Adresse :"), (300, "DOUAR X COMMUNE AIT Y")), ((300, "TAZA"),), ((300, "le 12/03/2026"),))
    assert found(rows, "residence_certificate")["address"] == "DOUAR X COMMUNE AIT Y TAZA"


def test_where_a_labelled_date_was_misread_another_date_is_doubtful() -> None:
    rows = sheet(((50, "Délivré le : 3X/O6/2O2i?1"),), ((50, "x"),), ((1200, "Le 07/07/2022"),))
    dates = {each.value: each.place_confidence for each in candidates(rows, KINDS["residence_certificate"])}
    assert "" in dates
    assert dates["2022-07-07"] <= 0.5


def test_the_lines_under_an_addressee_are_the_address_and_no_verb_is_its_label() -> None:
    rows = sheet(
        ((900, "Monsieur OMAR BENNANI"),), ((900, "12 RUE IBN SINA"),), ((900, "RABAT"),),
        ((50, "Nous avons l'honneur de vous adresser votre facture du mois"),),
    )  # fmt: skip
    assert found(rows, "utility_bill") == {"holder_name": "OMAR BENNANI", "address": "12 RUE IBN SINA RABAT"}


def test_words_that_join_others_are_no_value() -> None:
    assert found(sheet(((50, "Prénom : de"),), ((50, "Nom : et"),)), "birth_certificate") == {}


def test_a_header_beside_running_text_is_none_of_it() -> None:
    text = (
        "الحمد لله وحده أشهد أنا ضابط الحالة المدنية الموقع أسفله",
        "أنه ولد بمدينة فاس المسمى آدم جنسه ذكر على الساعة",
    )
    rows = sheet(((1900, text[0]), (400, "رسم عدد : 412")), ((1900, text[1]), (400, "سنة : 1985")))
    values = found(rows, "birth_certificate")
    assert (values["act_number"], values["act_year"]) == ("412", "1985")


def test_an_address_may_name_what_other_papers_print_as_its_label() -> None:
    rows = sheet(
        ((50, "Adresse :"), (200, "RESIDENCE AL AMAL IMM 3 APPT 5")), ((200, "QUARTIER INDUSTRIEL"),),
        ((200, "CASABLANCA"),), ((50, "N° client : 12345"),),
    )  # fmt: skip
    address = "RESIDENCE AL AMAL IMM 3 APPT 5 QUARTIER INDUSTRIEL CASABLANCA"
    assert found(rows, "utility_bill") == {"address": address}


@pytest.mark.parametrize("mark", ["/", "-"])
def test_two_years_keep_the_stroke_between_them(mark: str) -> None:
    rows = sheet(((50, "Année scolaire :"), (400, f"2026 {mark} 2027")))
    assert found(rows, "school_certificate") == {"school_year": "2026/2027"}


@pytest.mark.parametrize("text", ["2026/2027", "2026 / 2027", "2026-2027"])
def test_a_school_year_is_told_by_its_shape_but_never_certain(text: str) -> None:
    rows = sheet(((50, "CERTIFICAT DE SCOLARITE"),), ((50, "xnnxx"), (600, text)))
    told = [each for each in candidates(rows, KINDS["school_certificate"]) if each.field == "school_year"]
    assert [(each.value, each.place_confidence < 0.85) for each in told] == [("2026/2027", True)]


def test_of_two_school_years_without_a_label_none_is_taken() -> None:
    rows = sheet(((50, "CERTIFICAT DE SCOLARITE"),), ((50, "2025/2026"),), ((50, "2026/2027"),))
    assert "school_year" not in found(rows, "school_certificate")


def test_a_letter_between_two_labels_that_no_pass_read_has_a_place_of_its_own() -> None:
    rows = sheet(((50, "Sexe"), (400, "N° état civil 412/1985")))
    told = [each for each in candidates(rows, KINDS["identity_card"]) if each.field == "sex"]
    assert [(each.value, each.rects[0].right <= 400) for each in told] == [("", True)]


def test_a_last_letter_apart_from_its_number_belongs_to_it_but_never_surely() -> None:
    rows = sheet(((50, "TITRE DE SEJOUR"),), ((50, "N° de la carte"), (400, "C993027"), (550, "A")))
    told = [each for each in candidates(rows, KINDS["residence_permit"]) if each.field == "document_number"]
    assert [(each.value, each.place_confidence < 0.85) for each in told] == [("C993027A", True)]


def test_half_a_caption_in_two_languages_leads_to_its_value() -> None:
    rows = page(
        Ink(50, 0, "PASSEPORT / PASSPORT"), Ink(50, 100, "Lœu d naissanc/Place of birth", 20), Ink(50, 140, "SETTAT"),
        Ink(900, 100, "Dte d délivranc/Date of issue", 20), Ink(900, 140, "11/02/2023"),
    )  # fmt: skip
    told = found(rows, "passport")
    assert (told["birth_place"], told["issue_date"]) == ("SETTAT", "2023-02-11")


def test_words_wholly_below_the_others_are_no_part_of_their_row() -> None:
    upper, lower = row(0, (50, "Nom : EL ALAMI")), row(1, (400, "YASSINE"))
    assert found([Row([*upper.tokens, *lower.tokens])], "residence_permit")["family_name"] == "EL ALAMI"
