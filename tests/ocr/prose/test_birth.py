"""Parents by kinship and the place behind the day, in acts of birth."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.prose import streams, told
from tests.ocr.prose.test_told import paragraph, values
from tests.ocr.sheets import sheet

BIRTH = "birth_certificate"


def test_a_sentence_that_begins_with_kinship_tells_the_parents() -> None:
    text = (
        "Est née à SALE, le 12/03/1990, Prénom : SARA - Nom : ALAMI, de sexe féminin. De OMAR BEN ALI, né en 1960, "
        "enseignant, et de AICHA BENT SAID, son épouse. Mentions marginales : néant."
    )
    found = values(paragraph(text, 9), BIRTH)
    assert found["father_name"] == "OMAR BEN ALI"
    assert found["mother_name"] == "AICHA BENT SAID"


def test_so_does_an_arabic_one() -> None:
    text = (
        "ولد بسلا يوم التاسع عشر ماي سنة ألف وتسعمائة وأربع وتسعين الاسم العائلي السبتي الاسم الشخصي العربي جنسه ذكر. "
        "بن عمر بن سفيان المزداد سنة 1959 مهنته فلاح و مينة بنت يونس."
    )
    found = values(paragraph(text, 10, arabic=True), BIRTH)
    assert found["father_name"] == "عمر بن سفيان"
    assert found["mother_name"] == "مينة بنت يونس"


def test_names_stand_before_his_father_and_his_mother() -> None:
    text = (
        "L'enfant prénommée SARA, nom de famille ALAMI, est née le 12/03/1990 à SALE. Ont déclaré cette naissance "
        "OMAR BEN ALI son père et AICHA BENT SAID sa mère, demeurant à SALE."
    )
    found = values(paragraph(text, 9), BIRTH)
    assert found["father_name"] == "OMAR BEN ALI"
    assert found["mother_name"] == "AICHA BENT SAID"


def test_the_place_stands_behind_the_day_and_its_other_calendar() -> None:
    text = (
        "L'enfant prénommée SARA et de nom ALAMI est née le 3 novembre 1992 (soit le 9 joumada I 1413) à SKHIRATE, "
        "elle est de sexe féminin. Le déclarant a signé avec nous le 28 novembre 1992. SKHIRATE, le 22 novembre 2026"
    )
    found = values(paragraph(text, 9), BIRTH)
    assert found["birth_place"] == "SKHIRATE"
    assert found["issue_date"] == "2026-11-22"


def test_in_a_list_the_place_is_a_line_of_its_own_behind_both_dates() -> None:
    rows = sheet(
        ((50, "Le nommé OMAR BENNANI, de sexe masculin et de nationalité marocaine,"),),
        ((50, "est né le douze mars mil neuf cent quatre-vingt-cinq (12/03/1985)"),),
        ((50, "correspondant au vingt joumada deux mil quatre cent cinq de l'hégire"),),
        ((50, "à SIDI KACEM"),),
        ((50, "fils de ALI BEN SAID et de AICHA BENT OMAR demeurant au même lieu"),),
    )  # fmt: skip
    assert values(rows, BIRTH)["birth_place"] == "SIDI KACEM"


def test_a_parents_year_in_figures_hides_no_day_in_arabic_words() -> None:
    rows = sheet(
        ((2000, "ولدت بورزازات يوم السادس من شهر غشت سنة ألف وتسعمائة وأربع وسبعين الاسم العائلي بنجلون"),),
        ((2000, "الاسم الشخصي كنزة, جنسها أنثى."),),
        ((2000, "بنت أحمد بن ابراهيم و سعاد بنت محمد أمين المزدادة سنة 1944 مهنتها أستاذ."),),
        ((2000, "صرح بذلك والد الطفل الساكن بنفس المدينة."),),
    )
    found = [each.value for each in candidates(rows, KINDS[BIRTH]) if each.field == "birth_date"]
    assert "1974-08-06" in found


def test_the_day_on_which_an_entry_was_written_is_nobodys_birth() -> None:
    rows = sheet(
        ((2000, "في يوم الرابع من شهر رجب عام ألف وأربعمائة واثنين وثلاثين هجرية صباحا ولدت بمدينة الرشيدية المسماة"),),
        ((2000, "كنزة اسمها العائلي الفاسي جنسها أنثى جنسيتها مغربية والدها هو عماد بن سعيد تاجر."),),
        ((2000, "حرر هذا الرسم من طرفنا نحن ضابط الحالة المدنية في التاسع عشر من شهر جمادى الثانية عام ألف"),),
        ((2000, "وأربعمائة واثنين وثلاثين الموافق الثاني والعشرين من شهر ماي عام ألفين وأحد عشر بناء على تصريح"),),
        ((2000, "الأب البالغ من العمر 48 سنة وبعد تلاوته عليه وقعه معنا."),),
    )
    assert "2011-05-22" not in [each.value for each in candidates(rows, KINDS[BIRTH]) if each.field == "birth_date"]


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [("SALMA BENNANI", "SALMA", "BENNANI"), ("FATIMA ZAHRA EL ALAMI", "FATIMA ZAHRA", "EL ALAMI")],
)
def test_a_childs_whole_name_stands_between_the_towns_colon_and_its_sex(name: str, given: str, family: str) -> None:
    text = (
        f"Le douze mars mil neuf cent quatre-vingt-dix à dix heures est née à SALE : {name}, de sexe féminin, de "
        "nationalité marocaine, fille de OMAR BEN ALI et de AICHA BENT SAID."
    )
    found = values(paragraph(text, 9), BIRTH)
    assert (found["given_names"], found["family_name"], found["birth_place"]) == (given, family, "SALE")


@pytest.mark.parametrize(
    "text",
    [
        "في يوم الثاني عشر مارس سنة ألف وتسعمائة وتسعين ميلادية. على الساعة العاشرة ولدت بسلا المسماة سلمى بناني",
        "في يوم الثاني عشر مارس سنة ألف وتسعمائة وتسعين ميلادية. ولدت بسلا المسماة سلمى الاسم العائلي بناني",
        "في يوم الثاني عشر مارس سنة ألف وتسعمائة وتسعين ميلادية، ولددب سلا المسمى عمر الاسم العائلي بناني",
        "في يوم الثاني عشر مارس عار ألف وتسعمائة وتسعين ميلادية، ولد بسلا المسمى عمر الاسم العائلي بناني",
    ],
    ids=["a stop for a comma before the hour", "a stop for a comma", "the verb glued", "the year's word misread"],
)
def test_the_day_before_an_arabic_verb_is_the_births(text: str) -> None:
    lines = paragraph(text + " جنسيتها مغربية بنت أحمد بن علي و فاطمة بنت سعيد الساكنين بنفس المدينة", 9, arabic=True)
    assert values(lines, BIRTH).get("birth_date") == "1990-03-12"


def test_a_list_s_day_in_two_calendars_without_a_verb_is_the_births_and_not_the_copys() -> None:
    rows = sheet(
        *(
            ((2000, line),)
            for line in (
                "رسر رقر 253 لسنة 1990 ميلادية موافق 1410 هجرية", "الاسر العائلي : بناني", "الاسم الشخصي : سلمى",
                "في يوم : 14 شعبان 1410", "موافق : 12/03/1990",
            )
        )
    )  # fmt: skip
    found = {each.field: each.value for each in candidates(rows, KINDS[BIRTH]) if each.value}
    assert found == {
        "act_number": "253", "act_year": "1990", "family_name_ar": "بناني", "given_names_ar": "سلمى",
        "birth_date": "1990-03-12",
    }  # fmt: skip


def test_a_name_that_a_verb_begins_is_not_the_verb() -> None:
    text = (
        "نسخة موجزة من رسم الولادة الاسم الشخصي سلمى في يوم الثاني عشر مارس سنة ألف وتسعمائة وتسعين جنسيتها مغربية "
        "بنت أحمد بن علي و فاطمة بنت سعيد الساكنين بنفس المدينة"
    )
    assert "issue_date" not in values(paragraph(text, 9, arabic=True), BIRTH)


def test_a_name_that_begins_the_next_line_is_no_part_of_the_town_though_the_colon_was_lost() -> None:
    rows = sheet(
        ((50, "Le 7 août 1995 à dix heures du matin est né à OUJDA"),),
        ((50, "JAWAD BENSAID, de sexe masculin et de nationalité marocaine."),),
        ((50, "De SAMIR BEN AYOUB, agriculteur, et de OUMAIMA BENT BILAL, demeurant au même lieu"),),
    )  # fmt: skip
    found = values(rows, BIRTH)
    assert (found["birth_place"], found["given_names"], found["family_name"]) == ("OUJDA", "JAWAD", "BENSAID")


def test_a_day_in_the_next_sentence_is_not_the_label_s() -> None:
    rows = sheet(
        ((50, "âgé de 28 ans, qui a signé avec nous. Acte inscrit le neuf octobre deux mille un par nous"),),
        ((50, "Fait à MOHAMMEDIA, le 23/11/2026."),),
    )  # fmt: skip
    days = {each.value for each in candidates(rows, KINDS[BIRTH]) if each.field == "issue_date" and each.value}
    assert days == {"2026-11-23"}


def test_a_day_of_a_parent_whom_kinship_names_does_not_contradict_the_childs() -> None:
    text = (
        "Le 11 rabia I 1416 correspondant au 07 août 1995 est né à OUJDA : JAWAD BENSAID, de sexe masculin. De SAMIR "
        "BEN AYOUB, né le 29/07/1968, agriculteur et de OUMAIMA BENT BILAL, née le 01/02/1970, son épouse."
    )
    days = [each.value for each in told(streams(paragraph(text, 9)), KINDS[BIRTH]) if each.field == "birth_date"]
    assert set(days) == {"1995-08-07"}


def test_the_place_stands_behind_the_day_and_its_hour() -> None:
    text = (
        "الاسم الشخصي أنس الاسم العائلي صبري ولد يوم الثالث عشر من شهر مارس عام ألف وتسعمائة وأربع وثمانين على الساعة "
        "الخامسة والنصف صباحا بالعرائش, ذكر, من والده لحسن بن توفيق ومن والدته غزلان بنت جمال الساكنين بالعرائش."
    )
    found = values(paragraph(text, 10, arabic=True), BIRTH)
    assert (found["birth_place"], found["sex"]) == ("العرائش", "M")


def test_so_it_does_in_french_behind_the_word_birth() -> None:
    text = (
        "Le 06 rejeb 1421, soit le 03 octobre 2000, à douze heures trente minutes, naissance à BENI MELLAL de "
        "Prénom : HICHAM - Nom : SKALLI. Sexe : masculin."
    )
    assert values(paragraph(text, 9), BIRTH)["birth_place"] == "BENI MELLAL"
