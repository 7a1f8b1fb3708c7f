"""Kinds told by headlines and labels; papers that only look like ours stay unknown."""

import pytest

from ocr.kind import judge
from tests.ocr.sheets import sheet

PERSON = "Nom : ALAMI Prénom : AHMED"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("EXTRAIT D'ACTE DE NAISSANCE", "birth_certificate"),
        ("EXTRAIT D'ACTE DE MARIAGE", "marriage_certificate"),
        ("ATTESTATION DE RESIDENCE", "residence_certificate"),
        ("CARTE D'IMMATRICULATION", "residence_permit"),
        ("ATTESTATION DE SCOLARITE", "school_certificate"),
        ("شهادة السكنى", "residence_certificate"),
        ("رسم زواج", "marriage_certificate"),
        ("الدفتر العائلي", "family_booklet"),
        ("شهادة الإعاقة", "disability_certificate"),
    ],
)
def test_a_title_in_either_script_tells_the_kind(title: str, kind: str) -> None:
    assert judge(sheet(((900, title),), ((50, PERSON),)), None).name == kind


def test_a_title_on_two_lines_tells_the_kind() -> None:
    rows = sheet(((700, "COPIE INTEGRALE"),), ((690, "D'ACTE DE NAISSANCE"),), ((50, PERSON),))
    assert judge(rows, None).name == "birth_certificate"


@pytest.mark.parametrize(
    "title",
    [
        "EXTRAIT D'ACTE DE DECES", "BULLETIN DE PAIE", "PERMIS DE CONDUIRE", "DIPLOME DE LICENCE", "RELEVE DE COMPTE",
        "CERTIFICAT MEDICAL", "ACTE DE DIVORCE", "CERTIFICAT DE CELIBAT", "ATTESTATION DE TRAVAIL",
        "FACTURE TELEPHONIQUE",
        "نسخة موجزة من رسم الوفاة", "رخصة السياقة",
    ],
)  # fmt: skip
def test_other_papers_are_unknown(title: str) -> None:
    rows = sheet(((900, title),), ((50, PERSON),), ((50, "CIN : AB123456"),), ((50, "Adresse : 12 RUE X"),))
    assert judge(rows, None).name == "unknown"


def test_a_letter_that_names_our_papers_is_none_of_them() -> None:
    rows = sheet(
        ((50, "Veuillez trouver ci-joint mon certificat de résidence ainsi que l'acte de naissance de mon fils"),),
        ((50, "et une copie de ma carte nationale d'identité. Je vous prie d'agréer mes salutations."),),
    )
    assert judge(rows, None).name == "unknown"


def test_the_back_of_a_card_is_told_by_its_labels() -> None:
    rows = sheet(
        ((50, "Fils de MOHAMED"),), ((50, "et de SAIDA"),), ((50, "Adresse 102 RUE TARIK IBN ZIAD"),),
        ((50, "N° état civil 246/1991"), (900, "Sexe M")),
    )  # fmt: skip
    assert judge(rows, None).name == "identity_card"


def test_a_caption_of_a_card_that_names_an_act_leaves_it_a_card() -> None:
    back = sheet(
        ((50, "Fils (fille) de MUSTAPHA"),), ((50, "Adresse 102 RUE TARIK IBN ZIAD"),),
        ((50, "Acte de naissance n° 524/2006"), (900, "Sexe F")),
    )  # fmt: skip
    assert judge(back, None).name == "identity_card"


def test_half_a_title_takes_nothing_from_what_an_act_s_text_says() -> None:
    rows = sheet(
        ((400, "قسم قضاء الأسرة"),), ((400, "رقم العقد 702"),), ((400, "المحكمة الابتدائية صفرو"),),
        ((400, "بتاريخ 07/06/2025"),), ((400, "نسخة من رسم الزواج"),), ((50, "تلقى العدلان"),),
        ((50, "بزوجته إيمان القباج"),), ((50, "نصفه مقدم ونصفه مؤجل"),),
    )  # fmt: skip
    assert judge(rows, None).name == "marriage_certificate"


def test_electricity_in_a_craftsman_s_account_is_no_bill_s_title() -> None:
    rows = sheet(((50, "DEVIS"),), ((50, "Date : 22/05/2010"),), ((50, "ELECTRICITE"),), ((50, "MENUISERIE 2681,29"),))
    assert judge(rows, None).name == "unknown"


def test_a_bill_of_an_office_by_another_name_is_told_by_what_it_bills() -> None:
    rows = sheet(
        ((400, "مكتب الكهرباء والماء الصالح للشرب"),), ((50, "فاتورتكم رقم 92174490 بتاريخ 12 أكتوبر 2026"),),
        ((50, "MINA EL OUARDI"), (900, "تاريخ الاستحقاق")), ((50, "المبلغ الواجب أداؤه 229,44"),),
    )  # fmt: skip
    assert judge(rows, None).name == "utility_bill"


def test_spouses_under_their_headings_before_a_court_are_an_act_of_marriage_though_their_names_are_whole() -> None:
    rows = sheet(
        ((1500, "قسم قضاء الأسرة بتاريخ 19 غشت 2010"),), ((1900, "الزوج"),),
        ((1500, "الهوية : حميد التازي"),), ((1500, "ولد بتاريخ 10 نونبر 1976"),), ((1900, "الزوجة"),),
        ((1500, "الهوية : فريدة بوعزة"),), ((1500, "ولدت بتاريخ 14 غشت 1983"),),
    )  # fmt: skip
    assert judge(rows, None).name == "marriage_certificate"


def test_a_card_of_the_social_insurance_is_no_permit() -> None:
    rows = sheet(
        ((400, "ROYAUME DU MAROC"),), ((400, "Caisse Nationale de Sécurité Sociale"),),
        ((400, "CARTE D'IMMATRICULATION"),), ((50, "Nom : ALAMI"),), ((50, "N° immatriculation : 123456789"),),
    )  # fmt: skip
    assert judge(rows, None).name == "unknown"


def test_a_numbered_caption_beside_an_acts_text_titles_no_other_paper() -> None:
    rows = sheet(
        ((900, "عقد زواج"),), ((1900, "1- الإذن بالزواج"), (1400, "الإذن بالزواج عدد 936 المؤرخ في 27/09/2001")),
        ((1400, "الحمد لله وبعد تلقى العدلان"),), ((1400, "الزوج السيد عادل بناني"),),
        ((1400, "الزوجة السيدة سارة الفاسي"),), ((1400, "على صداق قدره 15000 درهم"),),
    )  # fmt: skip
    assert judge(rows, None).name == "marriage_certificate"


def test_a_clinic_s_paper_with_the_title_of_an_act_is_none() -> None:
    rows = sheet(
        ((400, "CLINIQUE AL AMAL"),), ((400, "BULLETIN DE NAISSANCE"),), ((50, "Nom de l'épouse ILHAM RAHMOUNI"),),
        ((50, "Accouchée le 30/11/2022"),), ((50, "Poids 3 200 g"),), ((50, "Médecin Dr X"),),
    )  # fmt: skip
    assert judge(rows, None).name == "unknown"


def test_an_office_that_lost_a_letter_is_no_booklets_title() -> None:
    rows = sheet(
        ((900, "كتب الحالة المدنية : ميدلت"),), ((900, "سخة كاملة من رسم الو لادة"),), ((900, "رسم عدد : 1857"),),
        ((900, "الاسم الشخصي : العربي"),), ((900, "بناء على تصريح الأب"),), ((900, "ووالدته هي منى بنت يوسف"),),
    )  # fmt: skip
    assert judge(rows, None).name == "birth_certificate"


def test_another_states_card_is_unknown() -> None:
    rows = sheet(((700, "REPUBLIQUE FRANCAISE"),), ((700, "CARTE NATIONALE D'IDENTITE"),), ((50, PERSON),))
    assert judge(rows, None).name == "unknown"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("شهادة تثبت التعرف على وضعية الإعاقة", "disability_certificate"),
        ("ATTESTATION DE RECONNAISSANCE D'UN HANDICAP", "disability_certificate"),
        ("CERTIFICAT ANNUEL DE SCOLARITE", "school_certificate"),
        ("شهادة إدارية خاصة بالسكنى", "residence_certificate"),
        ("EXTRAIT D'ACTE DE NAISSANCE (Loi n° 37-99 relative à l'état civil)", "birth_certificate"),
        ("DEMANDE DE CERTIFICAT DE RESIDENCE", "unknown"),
        ("وصل إيداع طلب شهادة السكنى", "unknown"),
        ("شهادة عدم الإعاقة", "unknown"),
    ],
)
def test_the_nouns_of_a_title_tell_the_kind_whatever_stands_between_or_behind(title: str, kind: str) -> None:
    assert judge(sheet(((300, title),) if title.isascii() or "°" in title else ((1500, title),)), None).name == kind


@pytest.mark.parametrize(
    "title",
    [
        "ATTESTATION DE TRAVAIL ET DE RESIDENCE HOTELIERE", "CARTE DE STATIONNEMENT HANDICAP",
        "ATTESTATION DE RESIDENCE HOTELIERE", "CONTRAT DE VENTE D'ELECTRICITE",
    ],
)  # fmt: skip
def test_a_title_that_goes_on_as_anothers_is_none_of_ours(title: str) -> None:
    rows = sheet(((300, title),), ((50, PERSON),), ((50, "CIN : AB123456"),), ((50, "Adresse : 12 RUE X"),))
    assert judge(rows, None).name == "unknown"


def test_a_label_of_a_number_among_the_labels_is_no_title() -> None:
    rows = sheet(
        ((700, "L'EPOUSE"),), ((50, "Nom"), (500, "BENNANI")), ((50, "Prénom"), (500, "SALMA")),
        ((50, "Née le"), (500, "12/03/1985")), ((1500, "رسم الولادة 878"),),
        ((1500, "رسم الزواج رقم 253 تاريخ الزواج 07/04/2005"),),
    )  # fmt: skip
    assert judge(rows, None).name == "family_booklet"


def test_a_sentence_that_asks_for_our_papers_names_none() -> None:
    rows = sheet(
        ((50, "Article 4"),),
        ((50, "Le locataire s'engage à souscrire à son nom les contrats d'eau et d'électricité et à remettre"),),
        ((50, "factures. Il déclare résider dans les lieux avec son épouse et ses enfants. Toute sous-location"),),
    )
    assert judge(rows, None).name == "unknown"


def test_a_page_with_an_acts_number_and_its_office_is_no_card() -> None:
    rows = sheet(
        ((50, "N° d'acte"), (600, "Année")), ((50, "412"), (600, "1985")), ((50, "Bureau d'état civil"), (600, "Sexe")),
        ((50, "FES MEDINA"), (600, "F")), ((50, "Né(e) le"), (600, "Lieu")), ((50, "12/03/1985"), (600, "FES")),
        ((50, "Fils de"), (600, "et de")), ((50, "OMAR"), (600, "NADIA")),
    )  # fmt: skip
    assert judge(rows, None).name == "birth_certificate"


@pytest.mark.parametrize(
    ("heading", "born"), [("L'EPOUX", "Né le"), ("1ère EPOUSE", "Née le")], ids=["husband", "wife"]
)
def test_a_booklets_inner_page_is_told_by_the_spouse_under_its_heading(heading: str, born: str) -> None:
    rows = sheet(
        ((700, heading),), ((50, "Nom"), (500, "BENNANI")), ((50, "Prénom"), (500, "SALMA")),
        ((50, born), (500, "12/03/1985")), ((50, "CIN"), (500, "AB123456")),
    )  # fmt: skip
    assert judge(rows, None).name == "family_booklet"


def test_a_column_of_numbers_headed_by_a_title_s_words_is_no_title() -> None:
    rows = sheet(
        ((50, "LIVRET DE FAMILLE"),), ((50, "N° acte de naissance"), (900, "Date")), ((50, "12"), (900, "2001"))
    )
    assert judge(rows, None).name != "birth_certificate"


def test_a_title_behind_a_dash_tells_the_kind() -> None:
    rows = sheet(((200, "ROYAUME DU MAROC"),), ((200, "ETAT CIVIL - LIVRET DE FAMILLE - 2026"),), ((50, PERSON),))
    assert judge(rows, None).name == "family_booklet"
    arabic = sheet(((1900, "المملكة المغربية"),), ((1900, "وزارة الداخلية - دفتر الحالة المدنية"),), ((50, PERSON),))
    assert judge(arabic, None).name == "family_booklet"


def test_titles_in_two_columns_may_each_go_on_below() -> None:
    rows = sheet(
        ((100, "CERTIFICAT DE"), (1900, "شهادة")), ((100, "RESIDENCE"), (1900, "السكنى")), ((50, PERSON),)
    )  # fmt: skip
    assert judge(rows, None).name == "residence_certificate"


def test_a_short_title_whose_dots_were_misread_is_still_the_title() -> None:
    assert judge(sheet(((900, "رسم رواج"),), ((50, PERSON),)), None).name == "marriage_certificate"


def test_a_page_with_two_days_of_birth_is_no_card() -> None:
    rows = sheet(
        ((50, "Né le : 12/03/1980"), (900, "Née le : 02/01/1985")),
        ((50, "Fils de : ALI"), (900, "Fille de : OMAR")),
        ((50, "et de : FATIMA"), (900, "et de : AICHA")),
        ((50, "N° état civil : 12/1980"), (900, "N° état civil : 14/1985")),
    )
    assert judge(rows, None).name != "identity_card"


def test_two_spouses_under_their_headings_are_no_card() -> None:
    captions = ("Nom : ALAMI", "Prénom : ALI", "Né le : 12/03/1980", "CIN n° : AB123456", "Père : OMAR", "Mère : AICHA")
    rows = sheet(((300, "EPOUX"), (1300, "EPOUSE")), *(((50, text), (1000, text)) for text in captions))
    assert judge(rows, None).name in ("family_booklet", "marriage_certificate")


def test_a_leaf_without_the_day_of_birth_is_a_booklets() -> None:
    rows = sheet(
        ((900, "الزوجة"),), ((1900, "الاسم العائلي : العلوي"),), ((1900, "الاسم الشخصي : حليمة"),),
        ((1900, "بطاقة التعريف الوطنية : KB971290"),),
    )  # fmt: skip
    assert judge(rows, None).name == "family_booklet"


def test_a_caption_that_asks_for_one_paper_or_another_names_none() -> None:
    rows = sheet(
        ((900, "FICHE DE POLICE"),), ((50, "N° CIN - Passeport : H282833"),), ((50, PERSON),),
        ((50, "Date de naissance : 11/05/1990"),), ((50, "CIN / Passeport : H282833"),),
    )  # fmt: skip
    assert judge(rows, None).name == "unknown"


def test_a_misread_label_is_no_misread_title() -> None:
    rows = sheet(((50, "Leu de naissance - SEFROU"),), ((50, "Prénom - NAJAT"),), ((50, "Nom - FILALI"),))
    assert judge(rows, None).name == "unknown"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("FACTURE BIMESTRIELLE EAU ET ELECTRICITE", "utility_bill"),
        ("CARNET DE LA FAMILLE", "family_booklet"),
        ("CARTE ELECTRONIQUE DE SEJOUR", "residence_permit"),
        ("شهادة إدارية تثبت الإقامة", "residence_certificate"),
        ("بطاقة خاصة بالإعاقة", "disability_certificate"),
        ("موجز عقد الازدياد", "birth_certificate"),
    ],
)
def test_titles_of_many_offices_tell_the_kind(title: str, kind: str) -> None:
    assert judge(sheet(((900, title),), ((50, "KWH Nom : ALAMI Prénom : AHMED"),)), None).name == kind


@pytest.mark.parametrize(
    "title", ["شهادة عدم الزواج", "رسم طلاق رجعي", "ACTE DE KAFALA", "CERTIFICAT D'HEREDITE", "عقد كفالة"]
)
def test_acts_beside_marriage_are_unknown(title: str) -> None:
    assert judge(sheet(((900, title),), ((50, PERSON),)), None).name == "unknown"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("CERTIFICAT MEDICAL DE HANDICAP", "disability_certificate"),
        ("شهادة طبية تثبت الإعاقة", "disability_certificate"),
        ("بيان ولادة", "birth_certificate"),
        ("FORMULE D'ACTE DE NAISSANCE", "birth_certificate"),
    ],
    ids=["ours begins as another's", "ours begins as another's in Arabic", "statement", "formula"],
)
def test_a_title_of_ours_may_begin_as_anothers_does(title: str, kind: str) -> None:
    assert judge(sheet(((900, title),), ((50, PERSON),)), None).name == kind


@pytest.mark.parametrize(
    "caption",
    ["مسجل بمكتب الحالة المدنية", "مكتب الحالة المدنية سلا", "رسم الزواج بفاس رقم 253", "Acte de mariage n 253"],
    ids=["entered at an office", "office", "act of somewhere", "act with its number misread"],
)
def test_an_office_and_an_act_with_its_number_are_no_headlines(caption: str) -> None:
    assert judge(sheet(((900, caption),)), None).name == "unknown"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("RECEPISSE DE DEMANDE DE CARTE DE SEJOUR", "residence_permit"),
        ("RECEPISSE DE DEMANDE DE RENOUVELLEMENT DE TITRE DE SEJOUR", "residence_permit"),
        ("وصل طلب بطاقة الإقامة", "residence_permit"),
        ("وصل طلب تجديد سند الإقامة", "residence_permit"),
        ("DEMANDE DE CARTE DE SEJOUR", "unknown"),
        ("RECEPISSE DE DEMANDE DE CARTE NATIONALE D'IDENTITE", "unknown"),
        ("RECEPISSE DE DEMANDE DE CARTE GRISE", "unknown"),
        ("RECEPISSE DE DEMANDE DE PASSEPORT", "unknown"),
        ("RECEPISSE DE DEMANDE DE CERTIFICAT D'IMMATRICULATION", "unknown"),
        ("RECEPISSE DE DEMANDE DE CERTIFICAT DE RESIDENCE", "unknown"),
        ("RECEPISSE DE DEMANDE DE VISA DE LONG SEJOUR", "unknown"),
        ("RECEPISSE DE DEMANDE DE PERMIS DE CONDUIRE", "unknown"),
        ("RECEPISSE DE DECLARATION DE PERTE DE CARTE DE SEJOUR", "unknown"),
        ("طلب بطاقة الإقامة", "unknown"),
        ("وصل طلب بطاقة التعريف الوطنية", "unknown"),
        ("وصل طلب جواز السفر", "unknown"),
        ("وصل طلب شهادة السكنى", "unknown"),
        ("وصل إيداع طلب رخصة السياقة", "unknown"),
    ],
)
def test_a_receipt_stands_for_a_permit_and_for_nothing_else(title: str, kind: str) -> None:
    assert judge(sheet(((900, title),), ((50, PERSON),)), None).name == kind
