"""Values in running text of both languages, over the ends of lines."""

import pytest

from dossier.documents import KINDS
from ocr.lines import Row
from ocr.prose import streams, told
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet


def values(rows: list[Row], kind: str) -> dict[str, str]:
    best: dict[str, tuple[float, str]] = {}
    for each in told(streams(rows), KINDS[kind]):
        if each.value and each.label_weight > best.get(each.field, (0.0, ""))[0]:
            best[each.field] = (each.label_weight, each.value)
    return {name: value for name, (_, value) in best.items()}


def paragraph(text: str, words: int, *, arabic: bool = False) -> list[Row]:
    parts = text.split()
    lines = [" ".join(parts[at : at + words]) for at in range(0, len(parts), words)]
    return sheet(*(((2000 if arabic else 50, line),) for line in lines))


def test_a_certificate_in_sentences_tells_its_holder() -> None:
    text = (
        "Je soussigné, caïd du district, certifie que Monsieur HASSAN EL FASSI, né le 12/03/1985 à FES, titulaire de "
        "la carte nationale d'identité n° AB123456, réside effectivement au 12 RUE IBN SINA RABAT depuis cinq ans."
    )
    assert values(paragraph(text, 9), "residence_certificate") == {
        "holder_name": "HASSAN EL FASSI", "document_number": "AB123456", "address": "12 RUE IBN SINA RABAT",
    }  # fmt: skip


def test_an_arabic_certificate_tells_the_same() -> None:
    text = (
        "يشهد القائد الموقع أسفله بأن السيدة فاطمة الزهراء بناني المزدادة بتاريخ 12/03/1985 بالرباط الحاملة للبطاقة "
        "الوطنية للتعريف رقم AB123456 تقطن بالعنوان التالي حي السلام زنقة 12 رقم 9 سلا منذ سنة 2015"
    )
    assert values(paragraph(text, 10, arabic=True), "residence_certificate") == {
        "holder_name": "فاطمة الزهراء بناني", "document_number": "AB123456", "address": "حي السلام زنقة 12 رقم 9 سلا",
    }  # fmt: skip


def test_an_act_of_adouls_tells_both_spouses_and_splits_their_names() -> None:
    text = (
        "الحمد لله وحده، في يوم الخميس 27 جمادى الأولى 1431 الموافق ل 12 ماي 2010 حضر لدى العدلين السيد محمد العلمي "
        "بن أحمد المزداد بمدينة فاس بتاريخ 05/12/1983 الحامل لبطاقة التعريف الوطنية رقم AB123456 "
        "وتزوج بالآنسة فاطمة الزهراء "
        "بناني المزدادة بتاريخ 01/02/1985 الحاملة لبطاقة التعريف الوطنية رقم CD654321 على صداق قدره عشرون ألف درهم"
    )
    assert values(paragraph(text, 11, arabic=True), "marriage_certificate") == {
        "marriage_date": "2010-05-12",
        "husband_given_names_ar": "محمد", "husband_family_name_ar": "العلمي",
        "husband_birth_date": "1983-12-05", "husband_document_number": "AB123456",
        "wife_given_names_ar": "فاطمة الزهراء", "wife_family_name_ar": "بناني",
        "wife_birth_date": "1985-02-01", "wife_document_number": "CD654321",
    }  # fmt: skip


def test_a_full_copy_keeps_the_childs_facts_from_the_parents() -> None:
    text = (
        "Le douze mars mil neuf cent quatre-vingt-cinq à dix heures est née à FES une fille prénommée SALMA , du sexe "
        "féminin , dont le nom de famille est BENNANI , fille de OMAR BEN ALI , né à FES le 3 mars 1960, et de "
        "NADIA BENT SAID , née en 1965, domiciliés à FES."
    )
    assert values(paragraph(text, 10), "birth_certificate") == {
        "birth_date": "1985-03-12", "birth_place": "FES", "given_names": "SALMA", "sex": "F", "family_name": "BENNANI",
        "father_name": "OMAR BEN ALI", "mother_name": "NADIA BENT SAID",
    }  # fmt: skip


def test_a_parents_year_is_never_the_childs_day_nor_the_acts_year() -> None:
    text = (
        "L'an mil neuf cent quatre-vingt-cinq, le douze mars à huit heures, correspondant au 19 joumada II 1405, est "
        "née à FES l'enfant de sexe féminin, fille de OMAR BENNANI, né en l'année 1950 à TAZA, profession commerçant, "
        "et de NADIA FILALI, née en 1957, demeurant à FES."
    )
    assert values(paragraph(text, 9), "birth_certificate") == {
        "birth_date": "1985-03-12", "birth_place": "FES", "sex": "F", "father_name": "OMAR BENNANI",
        "mother_name": "NADIA FILALI",
    }  # fmt: skip


def test_days_of_father_and_mother_are_not_the_childs_where_its_own_was_lost() -> None:
    text = (
        "Fille de Walid Ben Salah Eddine, de nationalité marocaine, né à Temara le premier mai mille neuf cent "
        "quatre-vingt-neuf, profession : chauffeur, et de Loubna Bent Hicham, de nationalité marocaine, née à Temara "
        "le deux septembre mil neuf cent quatre vingt neuf, sans profession. Dressé par nous, officier de l'état civil."
    )
    assert "birth_date" not in values(paragraph(text, 12), "birth_certificate")


@pytest.mark.parametrize("words", [9, 10, 12])
def test_an_arabic_act_gives_the_day_in_words_and_names_between_its_formulas(words: int) -> None:
    text = (
        "في عشرين جمادى الثانية عام ألف وأربعمائة وخمسة الموافق ل اثني عشر مارس سنة ألف وتسعمائة وخمس وثمانين "
        "(12/03/1985) ازدادت بفاس الطفلة المسماة سلمى الاسم العائلي بناني من والدها عمر بن علي مزداد سنة 1950 "
        "ومن والدتها نادية بنت سعيد المزدادة سنة 1957"
    )
    assert values(paragraph(text, words, arabic=True), "birth_certificate") == {
        "birth_date": "1985-03-12", "birth_place": "فاس", "given_names_ar": "سلمى", "family_name_ar": "بناني",
        "father_name": "عمر بن علي", "mother_name": "نادية بنت سعيد",
    }  # fmt: skip


def test_a_date_that_a_common_word_announces_before_the_birth_is_the_birth_day() -> None:
    text = (
        "بتاريخ الثاني عشر مارس ألف وتسعمائة وخمسة وثمانين موافق عشرين جمادى الثانية ألف وأربعمائة وخمسة ولدت "
        "المسماة سلمى الاسم العائلي بناني والدها عمر مهنته تاجر مولود عام 1950 ووالدتها نادية مولودة عام 1957"
    )
    told_here = values(paragraph(text, 9, arabic=True), "birth_certificate")
    assert (told_here["birth_date"], "issue_date" in told_here) == ("1985-03-12", False)


def test_the_husband_who_has_wed_is_not_yet_his_wife() -> None:
    text = (
        "Le 12 mai 2010 Monsieur OMAR FILALI né le 05/12/1983 demeurant à FES a épousé, titulaire de la CIN n° "
        "AB123456, Madame SALMA BENNANI, née le 01/02/1985, titulaire de la CIN n° CD654321."
    )
    told_here = values(paragraph(text, 9), "marriage_certificate")
    assert (told_here["husband_document_number"], told_here["wife_document_number"]) == ("AB123456", "CD654321")


def test_a_name_that_was_misread_leaves_its_place_to_read_again() -> None:
    text = (
        "Je soussigné, caïd du district, certifie que Monsieur HAS5AN EL FASSI, né le 12/03/1985 à FES, titulaire de "
        "la carte nationale d'identité n° AB123456, réside effectivement au 12 RUE IBN SINA RABAT depuis cinq ans."
    )
    found = told(streams(paragraph(text, 9)), KINDS["residence_certificate"])
    assert any(each.field == "holder_name" and not each.value and each.place_confidence < 0.9 for each in found)


def test_a_residence_in_an_address_is_no_second_label() -> None:
    text = (
        "Je soussigné, caïd du district, certifie que Monsieur HASSAN EL FASSI, demeurant à RESIDENCE AL AMAL IMM 3 "
        "APPT 5 RABAT , est titulaire de la carte nationale d'identité n° AB123456 , en foi de quoi ce certificat."
    )
    told_here = values(paragraph(text, 9), "residence_certificate")
    assert told_here["address"].startswith("RESIDENCE AL AMAL IMM 3 APPT 5 RABAT")


def test_a_form_is_no_running_text() -> None:
    assert streams(sheet(((50, "Nom :"), (900, "ALAMI")), ((50, "Prénom :"), (900, "OMAR")))) == []


def test_an_adverb_begins_no_address() -> None:
    text = (
        "Je soussigné, caïd du district, certifie que Monsieur HASSAN EL FASSI, titulaire de la carte nationale "
        "d'identité n° AB123456, demeurant habituellement 12 RUE IBN SINA RABAT."
    )
    assert values(paragraph(text, 9), "residence_certificate")["address"] == "12 RUE IBN SINA RABAT"


def test_a_french_place_goes_on_with_a_capital_after_what_is_known_of_it() -> None:
    told_of = "certifie que Monsieur HASSAN EL FASSI, né le 12/03/1985 à {}, titulaire de la carte n° AB123456."
    for place in ("FES MEDINA", "FES"):
        read = values(paragraph(told_of.format(place), 9), "birth_certificate")
        assert read["birth_place"] == place


@pytest.mark.parametrize(
    ("husband", "given", "place"),
    [
        pytest.param("BENNANI HASSAN", "QWAMA", 0.8, id="her husband's names tell the order"),
        pytest.param("XYZTAR QWOM", "ZIZTAR", 0.5, id="nothing tells it"),
    ],
)
def test_the_order_that_one_spouses_names_tell_goes_for_both(husband: str, given: str, place: float) -> None:
    text = (
        f"Le 12 mai 2010 Monsieur {husband} , né à FES le 05/12/1983, titulaire de la CNIE n° AB123456, a épousé "
        "Madame ZIZTAR QWAMA , née à FES le 01/02/1985, titulaire de la CNIE n° CD654321."
    )
    found = {each.field: each for each in told(streams(paragraph(text, 10)), KINDS["marriage_certificate"])}
    assert found["wife_given_names"].value == given
    assert found["wife_given_names"].place_confidence <= place


def test_an_article_that_speaks_against_the_paper_s_order_leaves_it_in_doubt() -> None:
    text = (
        "Le 12 mai 2010 Monsieur HASSAN BENNANI , né à FES le 05/12/1983, titulaire de la CNIE n° AB123456, a épousé "
        "Madame EL ZIVTARO QUMBEL , née à FES le 01/02/1985, titulaire de la CNIE n° CD654321."
    )
    found = {each.field: each for each in told(streams(paragraph(text, 10)), KINDS["marriage_certificate"])}
    assert (found["wife_given_names"].value, found["wife_family_name"].value) == ("EL ZIVTARO", "QUMBEL")
    assert found["wife_given_names"].place_confidence <= 0.5


def test_an_arabic_comma_read_as_a_letter_ends_a_name() -> None:
    text = (
        "الزوج السيد محمد العلميء بن علي المزداد بمدينة فاس بتاريخ 05/12/1983 الزوجة السيدة فاطمة الزهراء بناني» "
        "نجارة مزدادة بمدينة فاس بتاريخ 01/02/1985 الحاملة للبطاقة الوطنية رقم CD654321"
    )
    found = values(paragraph(text, 11, arabic=True), "marriage_certificate")
    assert (found["husband_family_name_ar"], found["wife_family_name_ar"]) == ("العلمي", "بناني")


def test_the_number_of_a_childs_entry_is_not_the_marriages() -> None:
    text = (
        "Acte de mariage n° 168 célébré à FES le 12 mai 2010 entre les époux désignés ci-après. Premier enfant : "
        "HAYAT BENNANI , née à TAOUNATE le 11/11/2010 , acte n° 703 de l'année 2010 , bureau de TAOUNATE."
    )
    found = told(streams(paragraph(text, 12)), KINDS["family_booklet"])
    assert [each.value for each in found if each.field == "act_number"] == ["168"]


def test_a_copys_day_is_the_last_that_a_text_tells() -> None:
    text = (
        "الاسم الشخصي إلهام الاسم العائلي الادريسي المزدادة بتاريخ العاشر أكتوبر عام ألف وتسعمائة واثنين وتسعين . حرر "
        "هذا الرسم بتاريخ الحادي والعشرين من أكتوبر عام ألف وتسعمائة واثنين وتسعين . وسلم بالجديدة في 22 نونبر 2026"
    )
    assert values(paragraph(text, 12, arabic=True), "birth_certificate")["issue_date"] == "2026-11-22"


def test_the_day_that_adouls_receive_an_act_is_the_weddings() -> None:
    text = (
        "Louange à Dieu seul. Le vendredi 19 ramadan 1437, soit le vingt-quatre juin deux mille seize, les deux adouls "
        "soussignés reçoivent cet acte. Le mari OMAR CHRAIBI, né le quinze mars mil neuf cent quatre-vingt-quatorze."
    )
    assert values(paragraph(text, 12), "marriage_certificate")["marriage_date"] == "2016-06-24"


def test_a_lone_and_ends_a_fathers_name() -> None:
    text = (
        "ولدت بورزازات يوم السادس من شهر غشت سنة ألف وتسعمائة وأربع وسبعين الاسم العائلي بنجلون الاسم الشخصي كنزة, "
        "جنسها أنثى. بنت أحمد بن ابراهيم و سعاد بنت محمد أمين المزدادة سنة 1944 مهنتها أستاذ."
    )
    found = values(paragraph(text, 12, arabic=True), "birth_certificate")
    assert (found["father_name"], found["mother_name"]) == ("أحمد بن ابراهيم", "سعاد بنت محمد أمين")


def test_who_signs_at_the_end_names_the_school_in_a_sentence() -> None:
    text = (
        "Le directeur de l'établissement LYCEE IBN KHALDOUN certifie que l'étudiante NAIMA BOUAZZA, née le 23/09/1982, "
        "est régulièrement inscrite en MASTER 1 pour l'année 2026/2027."
    )
    assert values(paragraph(text, 10), "school_certificate")["establishment"].startswith("LYCEE IBN KHALDOUN")


def test_a_given_name_of_a_family_and_one_behind_a_colon_read_as_a_figure() -> None:
    text = (
        "ولدت بميدلت المدعوة زهرة من عائلة الحمداوي, الجنس أنثى. والدها هو عبد القادر بن ابراهيم المزداد سنة 1948 "
        "مهنته مستخدم, والدتها هي فوزية بنت كريم."
    )
    found = values(paragraph(text, 10, arabic=True), "birth_certificate")
    assert (found["given_names_ar"], found["family_name_ar"]) == ("زهرة", "الحمداوي")
    text = (
        "الزوج المسمى : الاسم العائلي : رمضاني , الاسم الشخصي 1 المهدي, عنوانه مدينة الصويرة, والده نور الدين "
        "بن اسماعيل ووالدته رجاء بنت حميد, المزداد بالصويرة بتاريخ 21/10/1983 ."
    )
    assert values(paragraph(text, 10, arabic=True), "marriage_certificate")["husband_given_names_ar"] == "المهدي"


def test_the_day_on_which_an_act_was_signed_is_no_birth() -> None:
    text = (
        "إن الاسم العائلي لخضر الاسم الشخصي محمد قد ولد يوم 17 نونبر 2014 بمدينة وجدة وجنسه ذكر بن عبد العزيز "
        "بن إسماعيل المزداد سنة 1987 وقعنا نحن ضابط الحالة المدنية بتاريخ 21 نونبر 2014 بعد تلاوة الرسم"
    )
    found = told(streams(paragraph(text, 10, arabic=True)), KINDS["birth_certificate"])
    assert "2014-11-21" not in {each.value for each in found}


def test_a_text_that_a_margin_cut_off_goes_on_with_the_parent_whom_it_named_last() -> None:
    first = (
        "في يوم 06/12/2024 على الساعة السابعة مساء ولد بالرباط حميد الخطابي جنسه ذكر. والده فؤاد بن عبد العزيز "
        "تاجر. ووالدته خديجة بنت يونس"
    )
    rest = "المولودة بالرباط في 06/12/2002 مهنتها بدون. الساكنين بالرباط. حرر في 21/12/2024 حسبما صرح به سعيد علوي."
    texts = [*streams(paragraph(first, 9, arabic=True)), *streams(paragraph(rest, 9, arabic=True))]
    born = {each.value for each in told(texts, KINDS["birth_certificate"]) if each.field == "birth_date"}
    assert born == {"2024-12-06"}


def test_the_court_before_whose_adouls_somebody_appears_is_the_acts_and_no_court_of_appeal() -> None:
    text = "حضر لدى شهيديه بمحكمة بني ملال السيد محمد العلمي المزداد بفاس بتاريخ 05/12/1983"
    assert found(paragraph(text, 12, arabic=True), "marriage_certificate")["court"] == "بني ملال"
    appeal = "حضر لدى شهيديه بمحكمة الاستئناف السيد محمد العلمي المزداد بفاس بتاريخ 05/12/1983"
    assert "court" not in found(paragraph(appeal, 12, arabic=True), "marriage_certificate")


@pytest.mark.parametrize(("word", "born"), [("المواطن", "المزداد"), ("المواطنة", "المزدادة")])
def test_who_is_called_a_citizen_is_the_holder(word: str, born: str) -> None:
    text = f"يشهد الموقع أسفله خليفة القائد رئيس الملحقة الإدارية أن {word} صباح العلمي {born} بتاريخ 12/03/1985"
    assert found(paragraph(text, 12, arabic=True), "residence_certificate")["holder_name"] == "صباح العلمي"
