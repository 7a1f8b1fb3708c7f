"""Kinds of pages whose title was not read, told by what they alone say."""

import pytest

from ocr.kind import judge
from ocr.lines import Row
from tests.ocr.sheets import sheet

BILL = (
    ((50, "Nom de l'abonné"), (700, "NADIA BENNANI")), ((50, "Adresse desservie"), (700, "12 RUE DES FLEURS SALE")),
    ((50, "Date facture"), (700, "12/03/2026")),
)  # fmt: skip


@pytest.mark.parametrize("word", ["N° compteur", "Consommation kWh", "العداد"])
def test_a_bill_whose_title_was_not_read_is_told_by_whom_where_and_when(word: str) -> None:
    assert judge(sheet(*BILL, ((50, word), (700, "1234567"))), None).name == "utility_bill"


@pytest.mark.parametrize(
    "line", ["Bureau de SALE", "Forfait internet et consommation d'eau"], ids=["a part of a word", "telephone"]
)
def test_a_letter_to_a_client_is_no_bill(line: str) -> None:
    assert judge(sheet(*BILL, ((50, line),)), None).name == "unknown"


def test_an_act_that_names_its_office_is_no_booklet_for_a_caption_like_the_day_of_death() -> None:
    rows = sheet(
        ((1500, "مسجل بمكتب الحالة المدنية"), (900, "فاس")), ((1500, "الاسم الشخصي"), (900, "عبد المؤمن")),
        ((1500, "تاريخ الولادة"), (900, "12/03/1985")), ((1500, "رقم الرسم"), (900, "123")),
        ((1500, "اسم الأب"), (900, "علي")), ((1500, "اسم الأم"), (900, "فاطمة")),
    )  # fmt: skip
    assert judge(rows, None).name == "birth_certificate"


def test_a_card_whose_other_title_is_another_papers_is_unknown() -> None:
    lines = (((50, "Nom : ALAMI"),), ((50, "Prénom : AHMED"),), ((50, "Adresse : 12 RUE IBN SINA RABAT"),))
    vehicle = sheet(((300, "CERTIFICAT D'IMMATRICULATION"), (1900, "شهادة تسجيل مركبة")), *lines)
    assert judge(vehicle, None).name == "unknown"
    permit = sheet(((300, "CERTIFICAT D'IMMATRICULATION"), (1900, "بطاقة التسجيل")), *lines)
    assert judge(permit, None).name == "residence_permit"


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (
            sheet(
                ((1900, "بناء على القانون الإطار رقم 97.13 وبطلب من التعاون الوطني"),),
                ((1900, "الاسم الكامل : محمد العلمي"),), ((1900, "تاريخ الازدياد : 12/03/1985"),),
                ((1900, "نوع الإعاقة : حركية"),), ((1900, "درجة الإعاقة : متوسطة"),),
            ),
            "disability_certificate",
        ),
        (
            sheet(
                ((1900, "يشهد قائد الملحقة الإدارية السلام بناء على بحث عون السلطة"),),
                ((1900, "أن السيد محمد العلمي يقطن حاليا بالعنوان التالي : حي السلام رقم 12 فاس"),),
                ((1900, "سلمت له هذه الوثيقة للإدلاء بها عند الحاجة"),),
            ),
            "residence_certificate",
        ),
        (
            sheet(
                ((50, "Le directeur certifie que l'élève SALMA ALAMI poursuit ses études"),),
                ((50, "code massar : J130012345"),), ((50, "au titre de l'année scolaire 2025/2026"),),
            ),
            "school_certificate",
        ),
    ],
    ids=["disability", "residence", "school"],
)  # fmt: skip
def test_a_certificate_whose_title_was_not_read_is_told_by_what_it_alone_says(rows: list[Row], kind: str) -> None:
    assert judge(rows, None).name == kind


def test_words_of_school_alone_are_no_certificate() -> None:
    rows = sheet(((50, "Bulletin de notes"),), ((50, "code massar : J130012345"),), ((50, "Moyenne : 14"),))
    assert judge(rows, None).name == "unknown"


def test_an_act_whose_title_is_lost_is_told_by_its_spouses_headings_sir_and_lady() -> None:
    rows = sheet(
        ((1900, "رسم الزواج عدد"), (1700, "221")), ((1900, "قسم التوثيق ب"), (1700, "أزرو")),
        ((1500, "السيد"), (600, "السيدة")),
        ((1900, "الاسم الشخصي"), (1600, "مصطفى"), (900, "الاسم الشخصي"), (650, "زهرة")),
        ((1900, "اسم العائلة"), (1600, "الفيلالي"), (900, "اسم العائلة"), (650, "المعروفي")),
        ((1900, "تاريخ الولادة"), (1600, "23/07/1981"), (900, "تاريخ الولادة"), (650, "10/12/1989")),
    )  # fmt: skip
    assert judge(rows, None).name == "marriage_certificate"


def test_a_residence_that_an_inquiry_found_effective_is_told_without_its_title() -> None:
    rows = sheet(
        ((1500, "بناء على البحث الذي قام به عون السلطة"),), ((1500, "يشهد قائد الملحقة أن فلانا يسكن بصفة فعلية"),),
        ((1500, "سلمت هذه الشهادة للإدلاء بها عند الحاجة"),),
    )  # fmt: skip
    assert judge(rows, None).name == "residence_certificate"


_DISABLED = (
    ((50, "Nom et prénom : SALMA ALAMI"),), ((50, "Date de naissance : 12/03/2005"),),
    ((50, "Délivrée le : 11/02/2025"),), ((50, "Date d'expiration : 10/02/2030"),),
)  # fmt: skip


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ("Type de handicap : moteur", "disability_certificate"),
        ("Type d'abonnement : moteur", "unknown"),
        ("Type de handicap : moteur - carte de stationnement", "unknown"),
    ],
    ids=["its mark", "no mark", "a card for parking"],
)
def test_half_a_title_over_all_labels_of_a_disability_and_a_mark_of_it_tells_the_certificate(
    more: str, kind: str
) -> None:
    halves = (((50, "ATTESTATION"),), ((1500, "سهادة حاصه"),), ((1500, "بسخص معنى"),))
    rows = sheet(*halves, *_DISABLED, ((50, more),))
    assert judge(rows, None).name == kind


_REQUEST = (
    ((50, "Au nom de Sa Majesté le Roi"),), ((50, "sont requises de laisser passer librement"),),
    ((50, "le porteur du présent passeport"),), ((50, "et de lui prêter aide et assistance"),),
)  # fmt: skip


def test_the_page_that_asks_to_let_the_holder_pass_is_a_passports_if_it_says_all_of_it_and_of_this_king() -> None:
    assert judge(sheet(*_REQUEST), None).name == "passport"
    assert judge(sheet(*_REQUEST[:3]), None).name == "unknown"
    assert judge(sheet(((50, "Au nom de Sa Majesté le Roi des Belges"),), *_REQUEST[1:]), None).name == "unknown"


def test_what_two_adouls_write_without_a_title_is_a_marriage_where_somebody_marries() -> None:
    closing = ((1900, "بصداق معلوم قبضته وشهد به عليهما عارفا قدره"),)
    lines = (((1900, "الحمد لله وحده"),), ((1900, "حضر لدى شهيديه السيد محمد العلمي المزداد بفاس"),))
    marries = ((1900, "وتزوج السيدة فاطمة التازي المزدادة بفاس"),)
    assert judge(sheet(*lines, marries, closing), None).name == "marriage_certificate"
    owes = ((1900, "واعترف بدين في ذمته للسيد عمر وشهد به عليهما عارفا قدره"),)
    assert judge(sheet(*lines, owes), None).name == "unknown"
