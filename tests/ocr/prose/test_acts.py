"""Acts and letters in sentences of many hands: spouses, days and numbers go to whom and what their clauses name."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.prose import streams, told
from tests.ocr.prose.test_told import paragraph, values
from tests.ocr.sheets import sheet

ACTS = {
    "consulate_in_french": (
        "marriage_certificate",
        "Consulat général du Royaume du Maroc à Lyon. Extrait du registre des mariages, acte n° 214, "
        "folio 88. Le sept septembre mil neuf cent quatre-vingt-dix-huit, M. RACHID EL OUARDI, né le "
        "03/05/1969 à BERKANE, fils de M. AHMED EL OUARDI et de Mme FATIMA BENT ALI, titulaire de la CNIE "
        "n° FA123456, domicilié à Lyon, a épousé Mlle SAMIRA BEN MOUSSA, née le 11/12/1974 à OUJDA, fille "
        "de M. SAID BEN MOUSSA et de Mme ZOHRA BENT LARBI, titulaire de la CNIE n° F654321. Pour extrait "
        "conforme, délivré à Lyon le 14/02/2003 sur la demande de l'intéressé.",
        {
            "marriage_date": "1998-09-07",
            "husband_given_names": "RACHID",
            "husband_family_name": "EL OUARDI",
            "husband_birth_date": "1969-05-03",
            "husband_document_number": "FA123456",
            "wife_given_names": "SAMIRA",
            "wife_family_name": "BEN MOUSSA",
            "wife_birth_date": "1974-12-11",
            "wife_document_number": "F654321",
            "act_number": "214",
        },
    ),
    "wife_first_in_french": (
        "marriage_certificate",
        "Il résulte des registres du tribunal de première instance de BENI MELLAL que le mariage de Mme "
        "KARIMA AIT LAHCEN, née à AZILAL le 2 avril 1980, fille de HADDOU et de ITTO, avec M. MOULAY "
        "HASSAN ALAOUI, né à KHENIFRA le 9 janvier 1972, fils de MOULAY ALI et de LALLA FATIMA, a été "
        "célébréle 21/06/2004 sous le numéro 871. Délivré à BENI MELLAL le 05/03/2019 par nous, officier.",
        {
            "marriage_date": "2004-06-21",
            "wife_given_names": "KARIMA",
            "wife_family_name": "AIT LAHCEN",
            "wife_birth_date": "1980-04-02",
            "husband_given_names": "MOULAY HASSAN",
            "husband_family_name": "ALAOUI",
            "husband_birth_date": "1972-01-09",
            "court": "BENI MELLAL",
            "act_number": "871",
        },
    ),
    "translation_of_1992": (
        "marriage_certificate",
        "Louange à Dieu seul. L'an mil neuf cent quatre vingt douze et le jeudi vingt-huit mai à onze "
        "heures, correspondant au vingt-cinq kaada mil quatre cent douze, par devant nous adouls "
        "soussignés s'est présenté le sieur ABDELKADER BEN HAMMOU, fils de HAMMOU BEN SAID et de RAHMA "
        "BENT OMAR, né en 1960 à SEFROU, journalier, lequel a déclaré prendre pour épouse la dame HADDA "
        "OUBELLA, fille de MOHA OUBELLA, née en l'année 1967, demeurant à SEFROU, moyennant une dot de "
        "deux mille dirhams. Acte inscrit sous le n° 402 du registre des mariages n° 31, folio 210, le "
        "10/06/1992.",
        {
            "marriage_date": "1992-05-28",
            "husband_given_names": "ABDELKADER",
            "husband_family_name": "BEN HAMMOU",
            "wife_given_names": "HADDA",
            "wife_family_name": "OUBELLA",
            "act_number": "402",
            "wife_birth_date": "1967",
            "husband_birth_date": "1960",
        },
    ),
    "judge_attests": (
        "marriage_certificate",
        "Attestation de mariage. Nous, juge chargé du notariat près la section de la justice de la "
        "famille de SIDI KACEM, attestons que le sieur YASSINE BERRADA, né le 1er mars 1985, CIN n° "
        "GN112233, et sa fiancée la demoiselle IMANE EL KHATTABI, née le 30 août 1990, CIN n° GN445566, "
        "ont contracté mariage le 18 juillet 2015, acte n° 1123. Autorisation du juge en date du "
        "02/07/2015. Fait à SIDI KACEM, le 20 août 2016.",
        {
            "marriage_date": "2015-07-18",
            "husband_given_names": "YASSINE",
            "husband_family_name": "BERRADA",
            "husband_birth_date": "1985-03-01",
            "husband_document_number": "GN112233",
            "wife_given_names": "IMANE",
            "wife_family_name": "EL KHATTABI",
            "wife_birth_date": "1990-08-30",
            "wife_document_number": "GN445566",
            "court": "SIDI KACEM",
            "act_number": "1123",
        },
    ),
    "given_name_of": (
        "marriage_certificate",
        "Le mariage a été conclu le vendredi 12 octobre 2012 entre l'époux qui porte le prénom de ANAS et "
        "le nom de EL MANSOURI, né le 4 mai 1984, titulaire de la carte nationale n° BE778899, et "
        "l'épouse qui porte le prénom de SARA et le nom de CHRAIBI, née le 6 juin 1988, titulaire de la "
        "carte nationale n° BK112200, délivrée le 03/04/2010. Copie délivrée le 04/05/2022.",
        {
            "marriage_date": "2012-10-12",
            "husband_given_names": "ANAS",
            "husband_family_name": "EL MANSOURI",
            "husband_birth_date": "1984-05-04",
            "husband_document_number": "BE778899",
            "wife_given_names": "SARA",
            "wife_family_name": "CHRAIBI",
            "wife_birth_date": "1988-06-06",
            "wife_document_number": "BK112200",
        },
    ),
    "without_courtesy": (
        "marriage_certificate",
        "Par acte adoulaire reçu le 3 février 2001 et inscrit sous le n° 55, SAID BOUZIDI, fils de BRAHIM "
        "BOUZIDI et de AICHA BENT SALAH, né le 12/09/1970, CIN n° D334455, a épousé NAIMA TAHIRI, fille "
        "de OMAR TAHIRI et de MINA BENT ALLAL, née le 01/10/1978, CIN n° D998877. Le présent certificat "
        "est établi le 09/09/2020 pour servir et valoir ce que de droit.",
        {
            "marriage_date": "2001-02-03",
            "act_number": "55",
            "husband_given_names": "SAID",
            "husband_family_name": "BOUZIDI",
            "husband_birth_date": "1970-09-12",
            "husband_document_number": "D334455",
            "wife_given_names": "NAIMA",
            "wife_family_name": "TAHIRI",
            "wife_birth_date": "1978-10-01",
            "wife_document_number": "D998877",
        },
    ),
    "adouls_his_wife": (
        "marriage_certificate",
        "الحمد لله وحده وبعد، بتاريخ يوم الجمعة الثالث عشر من شهر شوال عام 1425 هجرية الموافق للسادس "
        "والعشرين من نونبر سنة ألفين وأربعة ميلادية، وبناء على الإذن الصادر عن السيد قاضي الأسرة عدد 456 "
        "بتاريخ 20/11/2004 تزوج السيد عبد الرحيم أيت بلا، المزداد بتاريخ 14/07/1975 بمراكش، ابن الحسين بن "
        "محمد وفاطمة بنت علي، الحامل لبطاقة التعريف الوطنية رقم E445566، بزوجته السيدة خديجة بن سالم، "
        "المزدادة بتاريخ 22/02/1981 بقلعة السراغنة، بنت أحمد بن سالم وزهرة بنت المعطي، الحاملة لبطاقة "
        "التعريف الوطنية رقم EE778899، على صداق قدره خمسة آلاف درهم. وحرر بتاريخ 30/11/2004.",
        {
            "marriage_date": "2004-11-26",
            "husband_given_names_ar": "عبد الرحيم",
            "husband_family_name_ar": "أيت بلا",
            "husband_birth_date": "1975-07-14",
            "husband_document_number": "E445566",
            "wife_given_names_ar": "خديجة",
            "wife_family_name_ar": "بن سالم",
            "wife_birth_date": "1981-02-22",
            "wife_document_number": "EE778899",
        },
    ),
    "adouls_of_1991": (
        "marriage_certificate",
        "الحمد لله، على الساعة العاشرة صباحا من يوم الأحد 21 محرم عام 1412 موافق 4 غشت 1991 بقسم قضاء "
        "الأسرة بسيدي قاسم، ضمن بكناش الزواج رقم 17 صحيفة 203 عدد 318، تلقى العدلان محمد الفيلالي وأحمد "
        "السوسي المنتصبان للإشهاد زواج الخاطب السيد مولاي إدريس العلوي المولود سنة 1962، ولد مولاي علي، "
        "الساكن بسيدي قاسم، بمخطوبته الآنسة للا مريم الإدريسي المولودة سنة 1970، بنت سيدي محمد، بكر، "
        "الساكنة بنفس العنوان، على صداق مبارك قدره ألفا درهم قبضته.",
        {
            "marriage_date": "1991-08-04",
            "husband_given_names_ar": "مولاي إدريس",
            "husband_family_name_ar": "العلوي",
            "wife_given_names_ar": "للا مريم",
            "wife_family_name_ar": "الإدريسي",
            "court": "سيدي قاسم",
            "act_number": "318",
        },
    ),
    "court_wife_first": (
        "marriage_certificate",
        "بناء على الحكم الصادر عن المحكمة الابتدائية ببني ملال قسم قضاء الأسرة بتاريخ 12/03/2009 في الملف "
        "عدد 812/2008 القاضي بثبوت الزوجية بين السيدة نعيمة الزروالي، المزدادة سنة 1965، الحاملة للبطاقة "
        "الوطنية رقم I223344، وبين السيد صالح أوحدو، المزداد بتاريخ 05/05/1958، الحامل للبطاقة الوطنية "
        "رقم I556677، وذلك منذ زواجهما بتاريخ 17/09/1985.",
        {
            "wife_given_names_ar": "نعيمة",
            "wife_family_name_ar": "الزروالي",
            "wife_document_number": "I223344",
            "husband_given_names_ar": "صالح",
            "husband_family_name_ar": "أوحدو",
            "husband_birth_date": "1958-05-05",
            "husband_document_number": "I556677",
            "court": "بني ملال",
            "marriage_date": "1985-09-17",
            "wife_birth_date": "1965",
        },
    ),
    "year_before_day": (
        "birth_certificate",
        "L'an mil neuf cent soixante-dix-neuf et le quatorze du mois de novembre à six heures du matin, "
        "est né à TIZNIT, un enfant du sexe masculin auquel a été donné le prénom de BRAHIM et le nom de "
        "OUHAMMOU, fils de LAHCEN OUHAMMOU, né à TAFRAOUT en 1945, épicier, et de RKIA BENT MBAREK, née à "
        "TIZNIT en 1953, son épouse. Dressé par nous le 17 novembre 1979 sous le n° 845. Pour copie "
        "conforme délivrée à TIZNIT le 08/10/2021.",
        {
            "birth_date": "1979-11-14",
            "birth_place": "TIZNIT",
            "sex": "M",
            "given_names": "BRAHIM",
            "family_name": "OUHAMMOU",
            "father_name": "LAHCEN OUHAMMOU",
            "mother_name": "RKIA BENT MBAREK",
            "issue_date": "2021-10-08",
            "act_number": "845",
        },
    ),
    "copy_in_arabic": (
        "birth_certificate",
        "في اليوم الثاني والعشرين من شهر يوليوز سنة تسع وألفين الموافق للتاسع والعشرين رجب عام ثلاثين "
        "وأربعمائة وألف على الساعة الثالثة مساء ازدادت بأكادير الطفلة هبة أيت أوفقير، جنسها أنثى، من "
        "أبيها الحسن بن إبراهيم المولود سنة 1975 ومن أمها خديجة بنت أحمد المولودة سنة 1982، حرر هذا الرسم "
        "من طرفنا نحن ضابط الحالة المدنية بجماعة أيت ملول تحت عدد 1562 لسنة 2009. سلمت هذه النسخة بتاريخ "
        "3 يناير 2024.",
        {
            "birth_date": "2009-07-22",
            "birth_place": "أكادير",
            "given_names_ar": "هبة",
            "family_name_ar": "أيت أوفقير",
            "sex": "F",
            "father_name": "الحسن بن إبراهيم",
            "mother_name": "خديجة بنت أحمد",
            "issue_date": "2024-01-03",
            "act_number": "1562",
            "act_year": "2009",
            "registry_office": "أيت ملول",
        },
    ),
    "residence_letter": (
        "residence_certificate",
        "Je soussigné Hamid TAZI, caïd de la deuxième annexe administrative, atteste par la présente, "
        "après enquête du moqaddem, que le dénommé BOUCHAIB EL HARTI, né le 12/12/1961 à SETTAT, marié, "
        "porteur de la CIN n° W112233, demeure bien au 14 RUE ZERKTOUNI HAY SALAM SETTAT depuis 2011. "
        "Cette attestation lui est délivrée le 7 mai 2024 sur sa demande.",
        {
            "holder_name": "BOUCHAIB EL HARTI",
            "document_number": "W112233",
            "address": "14 RUE ZERKTOUNI HAY SALAM SETTAT",
            "issue_date": "2024-05-07",
        },
    ),
    "residence_in_arabic": (
        "residence_certificate",
        "أنا الموقع أسفله قائد قيادة أولاد عبو أشهد بعد البحث الذي قام به عون السلطة أن المسماة زينب بنت "
        "الطيبي المزدادة بتاريخ 09/09/1970 الحاملة للبطاقة الوطنية للتعريف رقم WA556677 تسكن فعليا بدوار "
        "أولاد سعيد رقم 12 برشيد منذ أكثر من عشر سنوات. حررت هذه الشهادة بتاريخ 15 فبراير 2024.",
        {
            "holder_name": "زينب بنت الطيبي",
            "document_number": "WA556677",
            "address": "دوار أولاد سعيد رقم 12 برشيد",
            "issue_date": "2024-02-15",
        },
    ),
    "commission": (
        "disability_certificate",
        "La commission médicale provinciale, réunie en sa séance du 12/01/2024, après examen du dossier, "
        "atteste que l'enfant ILYAS BENCHEKROUN, né le 5 mai 2012 à SALE, présente un handicap moteur de "
        "degré sévère. La présente attestation, établie le 20 janvier 2024, est valable jusqu'au 19 "
        "janvier 2027.",
        {
            "holder_name": "ILYAS BENCHEKROUN",
            "birth_date": "2012-05-05",
            "issue_date": "2024-01-20",
            "expiry_date": "2027-01-19",
        },
    ),
}


@pytest.mark.parametrize("words", [8, 11])
@pytest.mark.parametrize("act", ACTS)
def test_an_act_in_sentences_tells_what_it_says(act: str, words: int) -> None:
    kind, text, true = ACTS[act]
    told_here = values(paragraph(text, words, arabic=text[0] > "\u0600"), kind)
    assert {name: told_here.get(name) for name in true} == true


@pytest.mark.parametrize(
    "day",
    ["autorisation du juge en date du 02/07/2015", "inscrit au registre le 02/07/2015", "passeport du 02/07/2015"],
    ids=["permission", "register", "passport"],
)
def test_a_day_of_something_else_is_no_marriage_day(day: str) -> None:
    text = (
        f"Nous juge chargé du notariat attestons que le sieur YASSINE BERRADA, né le 1er mars 1985, {day}, et sa "
        "fiancée la demoiselle IMANE EL KHATTABI, née le 30 août 1990, demeurent à SIDI KACEM avec leurs parents."
    )
    assert "marriage_date" not in values(paragraph(text, 9), "marriage_certificate")


def test_a_day_that_only_a_far_verb_announces_is_never_sure() -> None:
    text = (
        "Le 7 septembre 1998 M. RACHID EL OUARDI, né le 03/05/1969 à BERKANE, titulaire de la CNIE n° FA123456, a "
        "épousé Mlle SAMIRA BEN MOUSSA, née le 11/12/1974 à OUJDA, titulaire de la CNIE n° F654321."
    )
    found = told(streams(paragraph(text, 9)), KINDS["marriage_certificate"])
    assert [each.place_confidence < 0.9 for each in found if each.field == "marriage_date"] == [True]


def test_a_permission_that_ends_a_text_is_no_day_of_issue() -> None:
    text = (
        "Nous certifions que SALMA BENNANI est inscrite au registre des naissances, autorisation donnée le 11/10/2006"
    )
    assert "issue_date" not in values(paragraph(text, 8), "birth_certificate")


def test_what_a_clerk_wrote_beside_a_passport_is_no_date_of_it() -> None:
    rows = sheet(
        ((50, "PASSEPORT"),), ((50, "Nom"), (400, "ALAMI")), ((50, "Date de naissance"), (400, "12/03/1985")),
        ((50, "Dossier complet, le 12/10/2026"),),
    )  # fmt: skip
    dates = {each.field: each.value for each in candidates(rows, KINDS["passport"]) if each.value}
    assert (dates["birth_date"], "issue_date" in dates) == ("1985-03-12", False)


@pytest.mark.parametrize("who", ["Epouse Mlle", "La femme Mademoiselle", "D'autre part, Mme", "Future épouse Mme"])
def test_a_courtesy_behind_any_word_for_a_spouse_opens_that_one_s_part(who: str) -> None:
    text = (
        "Le deux septembre deux mille onze, par devant nous adouls ont comparu M. SAID KABBAJ né à NADOR le "
        f"12/09/1974 titulaire de la CNIE n° DC287929. {who} ASMAE SEBTI, de nationalité marocaine, dont la "
        "naissance est du 10/11/1981 à RABAT, CNIE : Z708428."
    )
    read = values(paragraph(text, 10), "marriage_certificate")
    assert (read.get("wife_given_names"), read.get("wife_family_name")) == ("ASMAE", "SEBTI")


def test_a_courtesy_read_as_a_number_s_word_opens_the_wife_s_part() -> None:
    text = (
        "L'an et jour vingt novembre deux mille un a été célébré le mariage entre : M. Prénom Ilyas Nom Meziane, né à "
        "Sidi Slimane le 21/10/1983, titulaire de la CNIE n° J992441. Mille Prénom Latifa Nom Moutawakil, née à "
        "El Jadida le 07/11/1982, titulaire de la CNIE n° WA512940."
    )
    read = values(paragraph(text, 10), "marriage_certificate")
    assert (read["husband_given_names"], read["husband_family_name"]) == ("Ilyas", "Meziane")
    assert (read["wife_given_names"], read["wife_family_name"]) == ("Latifa", "Moutawakil")


def test_an_arabic_given_name_that_a_caption_s_next_word_is_like_is_the_name() -> None:
    text = "الزوج السيد الاسم الشخصي العربي الاسم العائلي المعروفي، مغربي الجنسية، مهنته مستخدم، مولود في 14/03/2000"
    read = values(paragraph(text, 10, arabic=True), "marriage_certificate")
    assert (read["husband_given_names_ar"], read["husband_family_name_ar"]) == ("العربي", "المعروفي")


def test_a_clause_behind_the_father_s_mention_is_not_his_name() -> None:
    rows = sheet(
        ((1900, "رسم الولادة"),),
        (
            (
                1900,
                "حرر هذا الرسم بتاريخ العشرين يونيو سنة ألفين بناء على تصريح الأب البالغ من العمر 48 سنة وبعد التلاوة",
            ),
        ),
    )
    found = candidates(rows, KINDS["birth_certificate"])
    assert not [each for each in found if each.field == "father_name" and each.value]
