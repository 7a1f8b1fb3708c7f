"""Values on layouts that no sample has: beside labels, below them, between two, in columns of a table."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import Ink, page, sheet


def found(rows: list[Row], kind: str) -> dict[str, str]:
    best: dict[str, tuple[float, float, str]] = {}
    for each in candidates(rows, KINDS[kind]):
        rank = (each.label_weight, each.place_confidence, each.value)
        if each.value and (each.field not in best or rank > best[each.field]):
            best[each.field] = rank
    return {name: rank[2] for name, rank in best.items()}


def test_a_value_stands_between_its_labels_of_both_scripts() -> None:
    rows = sheet(
        ((50, "Prénom"), (600, "YASSINE"), (1300, "ياسين"), (1900, "الاسم الشخصي")),
        ((50, "Date de naissance"), (900, "12/03/1985"), (1900, "تاريخ الازدياد")),
    )
    assert found(rows, "birth_certificate") == {
        "given_names": "YASSINE", "given_names_ar": "ياسين", "birth_date": "1985-03-12",
    }  # fmt: skip


def test_values_stand_below_their_labels_in_boxes() -> None:
    rows = sheet(
        ((50, "Nom de famille"), (900, "Prénom(s)")), ((60, "EL ALAMI"), (910, "YASSINE")),
        ((50, "Date de naissance"), (900, "Sexe")), ((60, "12/03/1985"), (910, "Masculin")),
    )  # fmt: skip
    assert found(rows, "birth_certificate") == {
        "family_name": "EL ALAMI", "given_names": "YASSINE", "birth_date": "1985-03-12", "sex": "M",
    }  # fmt: skip


def test_a_label_of_two_scripts_has_one_value() -> None:
    rows = sheet(((50, "Nom /"), (330, "الاسم العائلي"), (345, ":"), (380, "DIALLO")))
    assert found(rows, "residence_permit") == {"family_name": "DIALLO"}


def test_an_undeclared_label_is_nobodys_value() -> None:
    rows = sheet(((50, "Prénom :"), (900, "Lieu du dépôt : FES")))
    assert found(rows, "birth_certificate") == {}


def test_dotted_leaders_lead_to_the_value() -> None:
    rows = sheet(((50, "Nom complet ............"), (900, "HASSAN TAHIRI")), ((50, "Nom......ALAMI"),))
    assert found(rows, "disability_certificate")["holder_name"] == "HASSAN TAHIRI"


def test_whose_handicap_a_commission_acknowledges_is_told_over_the_end_of_its_line() -> None:
    rows = page(
        Ink(50, 50, "La commission réunie à SETTAT reconnaît à M. HASSAN"),
        Ink(50, 100, "TAHIRI la situation de handicap"),
    )
    assert found(rows, "disability_certificate")["holder_name"] == "HASSAN TAHIRI"


@pytest.mark.parametrize("centred", [False, True], ids=["left", "centred"])
def test_a_table_has_a_column_for_each_spouse(centred: bool) -> None:
    shift = 40 if centred else 0
    rows = sheet(
        ((700 + shift, "L'époux"), (1300 + shift, "L'épouse")),
        ((50, "Nom"), (700, "EL FASSI"), (1300, "BENNANI")),
        ((50, "N° CIN"), (700, "AB123456"), (1300, "CD654321")),
    )
    assert found(rows, "marriage_certificate") == {
        "husband_family_name": "EL FASSI", "wife_family_name": "BENNANI",
        "husband_document_number": "AB123456", "wife_document_number": "CD654321",
    }  # fmt: skip


def test_an_arabic_table_has_its_labels_at_the_right() -> None:
    rows = sheet(
        ((1300, "الزوج"), (700, "الزوجة")),
        ((1900, "الاسم العائلي"), (1300, "الفاسي"), (700, "بناني")),
        ((1900, "تاريخ الازدياد"), (1100, "12/03/1980"), (500, "01/02/1985")),
    )
    assert found(rows, "marriage_certificate") == {
        "husband_family_name_ar": "الفاسي", "wife_family_name_ar": "بناني",
        "husband_birth_date": "1980-03-12", "wife_birth_date": "1985-02-01",
    }  # fmt: skip


def test_a_hijri_date_beside_confirms_the_gregorian() -> None:
    rows = sheet(((50, "Né le : 25 rejeb 1423"),), ((50, "Correspondant au : 03/10/2002"),))
    dates = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.value]
    assert [each.value for each in dates] == ["2002-10-03"]
    assert "2002-10-03" in dates[0].days


def test_a_bills_window_holds_name_and_address() -> None:
    rows = sheet(((900, "ANAS EL KHATTABI"),), ((900, "135 RUE DE LA MOSQUEE"),), ((900, "EL JADIDA"),))
    assert found(rows, "utility_bill") == {
        "holder_name": "ANAS EL KHATTABI", "address": "135 RUE DE LA MOSQUEE EL JADIDA",
    }  # fmt: skip


def test_an_arabic_caption_leads_to_the_latin_name_when_the_french_one_is_lost() -> None:
    rows = sheet(((50, "8100"), (1200, "الاسم العائلي")), ((50, "CAMARA"),), ((50, "Prénom"),), ((50, "SEKOU"),))
    assert found(rows, "residence_permit") == {"family_name": "CAMARA", "given_names": "SEKOU"}


def test_a_value_far_from_its_label_is_its_where_nothing_else_is_on_the_row() -> None:
    rows = sheet(((200, "689"), (2100, "رقم عقد الزواج :")), ((200, "18-03-2023"), (2100, "تاريخ عقد الزواج :")))
    assert found(rows, "marriage_certificate") == {"act_number": "689", "marriage_date": "2023-03-18"}


def test_how_to_fill_in_a_field_is_passed_over() -> None:
    rows = sheet(((50, "Nom (en majuscules) TAZI"),), ((50, "Prénom usuel KENZA"),))
    assert found(rows, "birth_certificate") == {"family_name": "TAZI", "given_names": "KENZA"}


def test_a_name_of_the_father_is_not_the_childs() -> None:
    rows = sheet(((50, "Nom"), (200, "du"), (600, "OMAR BEN ALI")), ((50, "Sexe : M"),))
    assert "family_name" not in found(rows, "birth_certificate")


def test_a_caption_that_is_only_like_what_stands_there_swallows_no_known_name() -> None:
    rows = sheet(((50, "Noms"), (1900, "الإسم العائلي العلمي")))
    assert found(rows, "birth_certificate")["family_name_ar"] == "العلمي"


def test_a_day_that_its_row_s_verb_makes_a_birth_s_is_not_the_day_of_issue() -> None:
    rows = sheet(
        ((1900, "رسم الولادة"),),
        ((1900, "كتب"), (1700, "في يوم 05/07/2014 ميلادية على الساعة السابعة والربع مساء ولدت بسلا الطفلة مينة")),
        ((1900, "حرر بسلا في 23 نونبر 2026"),),
    )
    assert found(rows, "birth_certificate").get("issue_date") == "2026-11-23"


def test_a_town_before_a_day_is_no_half_read_label_of_a_birth() -> None:
    rows = sheet(((700, "EXTRAIT D'ACTE DE NAISSANCE"),), ((50, "Fait à FES, le 23/11/2026"),))
    assert found(rows, "birth_certificate").get("birth_date") is None


_PROSE_AR = (
    ((2000, "وذلك بحضور الشهود والعدلين المنتصبين للإشهاد بالمحكمة الابتدائية المذكورة أعلاه"),),
    ((2000, "والباقي مبين في الوثائق المدلى بها والمضمنة بهذا الرسم والله الموفق للجميع"),),
)


def test_a_row_between_rows_of_prose_that_goes_on_to_the_wife_gives_her_no_number_before_her() -> None:
    rows = sheet(_PROSE_AR[0], ((2000, "رقم البطاقة الوطنية AB123456 زوجه السيدة سلمى"),), _PROSE_AR[1])
    assert "wife_document_number" not in found(rows, "marriage_certificate")


def test_a_dash_before_a_caption_makes_its_row_no_sentence() -> None:
    line = ((2000, "- رقم البطاقة الوطنية للتعريف : AB 123456"),)
    rows = sheet(((2000, "السيدة"),), _PROSE_AR[0], line, _PROSE_AR[1])
    assert found(rows, "marriage_certificate")["wife_document_number"] == "AB123456"


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_on_which_nothing_was_read_tells_nothing(kind: str) -> None:
    assert candidates([], KINDS[kind]) == []


def test_a_given_name_s_caption_may_ask_for_its_quality_too() -> None:
    rows = sheet(((1900, "الاسم الشخصي والصفة سفيان"),), ((1900, "الاسم العائلي : العلمي"),))
    assert found(rows, "birth_certificate")["given_names_ar"] == "سفيان"
