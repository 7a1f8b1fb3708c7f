"""Family booklet (livret de famille), the pages of the spouses. Pages of children are known, but not read.

Source: law 37-99 and general knowledge; written in Arabic with names, places and parents in Latin letters too
(consulat.ma, leconomiste.com 2003-12-09). No layout has been confirmed (research/documents.md §3), read 2026-11-22.
"""

from dataclasses import replace

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Mark, Section, Value
from dossier.documents.marriage_certificate import (
    HUSBAND,
    MARRIAGE_DATE,
    SPOUSE_FORMULAS,
    SPOUSES,
    STOPS_AR,
    STOPS_FR,
    WIFE,
)

_PAGES_FR = (
    "page réservée à",
    "page de",
    "page concernant",
    "renseignements concernant",
    "état civil de",
    "feuillet de",
)
_PAGES_AR = ("الصفحة الخاصة ب", "صفحة خاصة ب", "صفحة ", "البيانات الخاصة ب", "بيانات خاصة ب", "الحالة المدنية ل")
_ORDERS = (("1er", "premier", "الأول"), ("2ème", "deuxième", "الثاني"), ("3ème", "troisième", "الثالث"),
           ("4ème", "quatrième", "الرابع"), ("5ème", "cinquième", "الخامس"), ("6ème", "sixième", "السادس"),
           ("7ème", "septième", "السابع"), ("8ème", "huitième", "الثامن"))  # fmt: skip
_WIVES = (("1ère", "première", "الأولى"), ("2ème", "deuxième", "الثانية"), ("3ème", "troisième", "الثالثة"),
          ("4ème", "quatrième", "الرابعة"))  # fmt: skip
_OF_BIRTHS = ("naissance", "الولادة")


def _without_births(wordings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the wordings that name no birth act: a leaf prints its person's beside the marriage's."""
    return tuple(text for text in wordings if not any(word in text for word in _OF_BIRTHS))


_HUSBAND = Section(
    fr=(*HUSBAND.fr, *(f"{page} l'époux" for page in _PAGES_FR), *(f"{page} mari"
      for page in ("page du", "mention du")),
        "chef de famille", "le chef de famille", "titulaire du livret", "le titulaire du livret", "l'époux (zawj)",
        "titulaire du livret : l'époux", "mari / époux", "conjoint 1"),
    ar=(*HUSBAND.ar, *(f"{page}{who}" for page in _PAGES_AR for who in ("الزوج", "لزوج")),
        "رب الأسرة", "صاحب الدفتر", "صاحب الكناش", "صاحب الدفتر : الزوج", "الصفحة الخاصة بالزوج", "خاص بالزوج"),
    prose=HUSBAND.prose,
)  # fmt: skip
_WIFE = Section(
    fr=(*WIFE.fr, *(f"{page} l'épouse" for page in _PAGES_FR), "page de la femme", "conjoint 2",
        *(f"{order} {who}" for number, spelled, _ in _WIVES for order in (number, spelled)
          for who in ("épouse", "femme")),
        *(f"{who} n° {number}" for number in (1, 2, 3, 4) for who in ("épouse", "femme"))),
    ar=(*WIFE.ar, *(f"{page}{who}" for page in _PAGES_AR for who in ("الزوجة", "لزوجة")), "خاص بالزوجة",
        *(f"الزوجة {order}" for _, _, order in _WIVES), *(f"الزوجة رقم {number}" for number in (1, 2, 3, 4))),
    prose=WIFE.prose,
)  # fmt: skip
# Names and dates under these are a child's.
_CHILD = Section(
    fr=("enfants", "les enfants", "enfant", "page des enfants", "enfants du couple", "enfants issus du mariage",
        "page réservée aux enfants", "renseignements sur l'enfant", "naissance des enfants",
        *(f"{order} enfant" for number, spelled, _ in _ORDERS for order in (number, spelled)),
        *(f"enfant n° {number}" for number in range(1, 13))),
    ar=("الأولاد", "الأطفال", "الأبناء", "صفحة الأولاد", "الصفحة الخاصة بالأولاد", "الصفحة الخاصة بالأبناء",
      "بيانات الأبناء",
        *(f"{child} {order}" for child in ("الولد", "الطفل", "الابن", "المولود") for _, _, order in _ORDERS),
        *(f"{child} {order}" for child in ("البنت", "الطفلة", "الابنة") for _, _, order in _WIVES),
        *(f"{child} رقم {number}" for child in ("الولد", "الطفل", "الابن") for number in range(1, 13))),
)  # fmt: skip

# The booklet is Arabic: its captions announce the Latin names below the Arabic ones as well.
_SPOUSES = {
    name: replace(label, ar=SPOUSES[f"{name}_ar"].ar) if f"{name}_ar" in SPOUSES else label
    for name, label in SPOUSES.items()
}
_NOT_READ_FR = (
    "acte de naissance n°", "n° de l'acte de naissance", "n° acte de naissance", "acte de naissance", "date du décès",
    "décédé(e) le", "décédé le", "décédée le", "décès", "date de décès", "divorce", "divorcé(e) le", "date du divorce",
    "nom de la mère", "nom du père", "prénom du père", "prénom de la mère", "délivré le", "lieu du mariage",
    "officier de l'état civil", "l'officier de l'état civil", "bureau de l'état civil",
)  # fmt: skip
_NOT_READ_AR = (
    "رقم رسم الولادة", "رسم الولادة رقم", "رسم الولادة عدد", "رقم عقد الولادة", "عقد الولادة", "تاريخ الوفاة",
    "توفي في",
    "توفيت في", "الطلاق", "تاريخ الطلاق", "الوفاة", "الطلاق أو الوفاة", "مكان الزواج", "اسم الأم", "اسم الأب",
    "من والدها", "من والده", "مكتب الحالة المدنية", "بجماعة", "سلم في", "سلم بتاريخ",
)  # fmt: skip

FAMILY_BOOKLET = Kind(
    name="family_booklet",
    titles_fr=(
        "livret de famille",
        "livret d'état civil",
        "carnet d'état civil",
        "livret familial",
        "carnet de famille",
        "livret d'identité et d'état civil",
        "livret de la famille",
        "carnet familial", "carnet de la famille", "livret d'état-civil", "livret de famille et d'état civil",
        "livret de famille marocain", "livret d'identité", "livret de famille - état civil",
    ),
    titles_ar=(
        "الدفتر العائلي",
        "دفتر الحالة المدنية",
        "الكناش العائلي",
        "دفتر عائلي",
        "كناش الحالة المدنية",
        "كناش التعريف والحالة المدنية",
        "الكتيب العائلي",
        "دفتر العائلة",
        "كناش العائلة",
        "الدفتر العائلي للحالة المدنية",
        "دفتر الأسرة", "كناش الأسرة", "دفتر التعريف والحالة المدنية", "دفتر التعريف", "كناش الحالة المدنية للأسرة",
        "كناش عائلي", "دفتر الحالة المدنية للأسرة", "كتيب الحالة المدنية", "الكناش العائلي للحالة المدنية",
        "الحالة المدنية للأسرة",
    ),
    nouns=(
        ("livret", "famille"),
        ("livret", "état", "civil"),
        ("carnet", "famille"),
        ("carnet", "état", "civil"),
        ("دفتر", "العائلة"),
        ("الكناش", "العائلي"),
        ("الدفتر", "العائلي"),
        ("دفتر", "الحالة", "المدنية"),
        ("كناش", "الحالة", "المدنية"),
    ),
    fields={
        "act_number": Label(
            Value.ACT_NUMBER,
            fr=(
                "livret n°",
                "acte de mariage n°",
                "n° du livret",
                "numéro du livret",
                "n° de l'acte de mariage",
                "n° livret",
                "numéro de l'acte de mariage",
                "livret de famille n°",
                "mariage n°",
                "n° du mariage",
                "n° acte de mariage",
                "acte mariage n°",
                "marié(e) sous le n°",
                "livret numéro",
                "carnet n°",
                "n° d'ordre du livret",
                "contrat n°",
                "mariage sous le n°", "carnet de famille n°", "livret d'état civil n°", "numéro d'ordre du livret",
                "n° de livret", "acte d'union n°", "numéro d'ordre", "n° d'ordre",
                "référence de l'acte n°", "acta n°", "atto n.", "urkunde nr.",
                *_without_births(labels.ACT_NUMBER_FR),
            ),
            ar=(
                "رقم الدفتر",
                "دفتر رقم",
                "رسم الزواج رقم",
                "رسم الزواج عدد",
                "رقم رسم الزواج",
                "عقد الزواج رقم",
                "رقم عقد الزواج",
                "الدفتر العائلي رقم",
                "رقم الدفتر العائلي",
                "عقد الزواج عدد",
                "رقم الكناش",
                "كناش رقم",
                "الدفتر رقم",
                "عدد الدفتر",
                "رقم الزواج",
                "الكناش رقم", "رقم الكناش العائلي", "دفتر الحالة المدنية رقم", "رقم دفتر الحالة المدنية", "دفتر عدد",
                "الدفتر عدد", "رقم الدفتر الترتيبي", "رقم رسم النكاح", "عقد النكاح رقم",
                *_without_births(labels.ACT_NUMBER_AR),
            ),
        ),
        "marriage_date": MARRIAGE_DATE,
        **_SPOUSES,
    },
    sections={"husband": _HUSBAND, "wife": _WIFE, "child": _CHILD},
    stops_fr=(*STOPS_FR, *_NOT_READ_FR),
    stops_ar=(*STOPS_AR, *_NOT_READ_AR),
    formulas=SPOUSE_FORMULAS,
    # Its inner pages print no title: a spouse under a heading, one on each page; a child with its mother's name.
    telling=(
        ("husband", "husband_given_names", "husband_birth_date"),
        ("wife", "wife_given_names", "wife_birth_date"),
        ("husband", "husband_given_names_ar", "husband_birth_date"),
        ("wife", "wife_given_names_ar", "wife_birth_date"),
        ("husband", "wife", "husband_given_names", "wife_birth_date"),
        ("husband", "wife", "husband_given_names_ar", "wife_birth_date"),
        # A leaf without the day of birth, or without its heading.
        ("husband", "husband_given_names", "husband_family_name", "husband_document_number"),
        ("wife", "wife_given_names", "wife_family_name", "wife_document_number"),
        ("husband", "husband_given_names_ar", "husband_family_name_ar", "husband_document_number"),
        ("wife", "wife_given_names_ar", "wife_family_name_ar", "wife_document_number"),
        ("act_number", "marriage_date", "wife_document_number", "wife_given_names_ar"),
        ("act_number", "marriage_date", "wife_document_number", "wife_given_names"),
        # Names under a child's heading are no field: that they are asked for tells the page.
        ("child", "husband_given_names", "husband_birth_date"),
        ("child", "husband_given_names_ar", "husband_birth_date"),
    ),
    marks=(
        Mark(0.45, ("acte de naissance n°", "n° de l'acte de naissance", "n° acte de naissance"),
             ("رقم رسم الولادة", "رسم الولادة رقم", "رسم الولادة عدد", "رقم عقد الولادة")),
        Mark(0.4, ("livret n°", "n° du livret", "numéro du livret"), ("رقم الدفتر", "دفتر رقم", "رقم الكناش")),
        Mark(0.3, ("acte de mariage n°", "n° de l'acte de mariage", "mariage n°", "date du mariage", "marié le",
                   "mariée le", "marié(e) le"),
             ("عقد الزواج رقم", "رقم عقد الزواج", "رسم الزواج رقم", "رسم الزواج عدد", "تاريخ الزواج")),
        Mark(0.3, ("décédé(e) le", "décédé le", "date du décès", "date de décès", "divorce", "date du divorce"),
             ("تاريخ الوفاة", "الطلاق أو الوفاة", "تاريخ الطلاق", "بيان الوفاة")),
        Mark(0.2, ("officier de l'état civil", "l'officier de l'état civil", "bureau de l'état civil"),
             ("مكتب الحالة المدنية", "ضابط الحالة المدنية")),
        Mark(0.15, ("nom de la mère", "prénom de la mère", "mère", "et de"), ("اسم الأم", "الأم", "ووالدتها",
          "ووالدته")),
    ),
    # A marriage act names its court and its notaries.
    denied=("tribunal", "adoul", "juge", "sadaq", "dot", "wali", "المحكمة", "العدلان", "الصداق", "قاضي", "التوثيق",
            "copie intégrale", "copie conforme", "a été donné le prénom", "نسخة كاملة",
            "soussigné", "certifie", "atteste", "demande", "الموقع أسفله", "يشهد", "طلب"),
)  # fmt: skip
