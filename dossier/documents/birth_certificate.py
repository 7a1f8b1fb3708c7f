"""Extract or copy of a birth act: who was born, where, of whom. Marginal notes are not read.

Source: laws 37-99 and 36-21, communal software's templates (research/documents.md §3), read 2026-11-22.
Layouts seen: bilingual columns, tables, Arabic forms, running text of both languages with dates in words.
"""

from dossier.documents import labels
from dossier.documents.kind import Formula, Kind, Label, Mark, Script, Value
from dossier.documents.stops import STOPS_AR, STOPS_FR

# Arabic captions of names that are printed in Latin letters.
_LATIN_FAMILY_NAME = (
    "الاسم العائلي بالحروف اللاتينية", "الاسم العائلي باللاتينية", "الاسم العائلي بالفرنسية",
    "الاسم العائلي بالأحرف اللاتينية",
)  # fmt: skip
_LATIN_GIVEN_NAMES = (
    "الاسم الشخصي بالحروف اللاتينية", "الاسم الشخصي باللاتينية", "الاسم الشخصي بالفرنسية",
    "الاسم الشخصي بالأحرف اللاتينية",
)  # fmt: skip

# Captions of one word, which announce the birth's place where no longer one does.
_BARE_PLACE_FR, _BARE_PLACE_AR = ("lieu",), ("المكان",)
# The officer who signs, in front of the office's town; behind `à` stands where he signs, and the day.
_OFFICERS_FR = (
    "l'officier de l'état civil de", "l'officier d'état civil de", "l'officier de l'état civil du bureau de",
    "l'officier de l'état civil de la commune de", "l'officier d'état civil de la commune de",
    "l'officier d'état civil du bureau de",
)  # fmt: skip

BIRTH_CERTIFICATE = Kind(
    name="birth_certificate",
    titles_fr=(
        "extrait d'acte de naissance", "extrait de l'acte de naissance", "copie intégrale d'acte de naissance",
        "copie intégrale de l'acte de naissance", "extrait des registres des actes de naissance",
        "extrait du registre des actes de naissance", "extrait du registre de l'état civil",
        "fiche individuelle d'état civil", "extrait d'acte de naissance électronique", "certificat de naissance",
        "bulletin de naissance", "acte de naissance", "copie conforme d'acte de naissance", "extrait de naissance",
        "extrait du registre des naissances", "extrait des registres de naissance",
        "extrait des registres de l'état civil", "copie de l'acte de naissance", "copie intégrale de naissance",
        "extrait d'acte d'état civil", "acte de l'état civil de naissance",
    ),
    titles_ar=(
        "نسخة موجزة من رسم الولادة", "نسخة كاملة من رسم الولادة", "موجز رسم الولادة", "رسم الولادة", "عقد الازدياد",
        "عقد ازدياد", "نسخة من رسم الولادة", "نسخة من عقد الازدياد", "نسخة كاملة لرسم الولادة",
        "نسخة موجزة لرسم الولادة", "نسخة موجزة من عقد الازدياد", "مستخرج من رسم الولادة", "شهادة الولادة",
        "شهادة الازدياد", "رسم ولادة", "بطاقة شخصية للحالة المدنية", "موجز من رسم الولادة", "ملخص رسم الولادة",
        "مستخرج رسم الولادة", "مضمون رسم الولادة", "نسخة مطابقة لرسم الولادة", "نسخة كاملة من عقد الازدياد",
        "شهادة الميلاد", "شهادة ميلاد", "عقد الميلاد", "عقد الولادة", "نسخة من عقد الولادة",
        "نسخة موجزة من رسم ولادة", "نسخة كاملة من رسم ولادة", "مستخرج من سجل الولادات", "موجز عقد الازدياد",
        "رسم الازدياد",
    ),
    nouns=(
        ("extrait", "naissance"),
        ("copie", "naissance"),
        ("نسخة", "الولادة"),
        ("نسخة", "الازدياد"),
        ("مستخرج", "الولادة"),
        ("مستخرج", "الازدياد"),
        ("موجز", "الولادة"),
        ("موجز", "الازدياد"),
        ("نسخة", "الميلاد"),
        ("certificat", "acte", "naissance"),
        ("bulletin", "naissance"),
        ("relevé", "naissance"),
        ("formule", "naissance"),
        ("fiche", "naissance"),
        ("بيان", "الولادة"),
        ("بيان", "ولادة"),
        ("بيان", "الازدياد"),
        ("بطاقة", "الولادة"),
        ("بطاقة", "ولادة"),
        ("نسخة", "ولادة"),
        ("نسخة", "ازدياد"),
        ("مضمن", "الولادة"),
        ("مضمون", "الولادة"),
        ("مضمون", "الازدياد"),
        ("ملخص", "الولادة"),
    ),
    fields={
        "act_number": Label(
            Value.ACT_NUMBER,
            fr=(*labels.ACT_NUMBER_FR, "numéro", "n°"),
            ar=(*labels.ACT_NUMBER_AR, "عدد", "العدد"),
        ),
        "act_year": Label(
            Value.YEAR,
            fr=(
                "année grégorienne", "année", "année gre", "année gregorienne", "de l'année", "année de l'acte", "an",
                "registre de l'année", "année d'inscription", "exercice", "année du registre", "année grég.",
                "année civile", "an grégorien", "année de l'enregistrement", "registre des naissances de l'année",
                "registre de l'an", "de l'an", "année (grégorienne)", "année m.",
            ),
            ar=(
                "السنة الميلادية", "لسنة", "سنة", "السنة", "سنة التسجيل", "سجل سنة", "من سنة", "لعام", "سنة ميلادية",
                "سنة الرسم", "سجلات سنة", "السنة الميلادية للرسم", "سنة تحرير الرسم", "السنة (الميلادية)",
                "سنة القيد", "بسجلات سنة", "بسجل سنة", "عام", "من عام", "سجل عام", "برسم سنة", "العام الميلادي",
                "السنة م", "السنة الميلادية للتسجيل",
            ),
        ),
        "family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR, ar=_LATIN_FAMILY_NAME),
        "given_names": Label(Value.NAME, fr=labels.GIVEN_NAMES_FR, ar=_LATIN_GIVEN_NAMES),
        "family_name_ar": Label(Value.NAME, ar=labels.FAMILY_NAME_AR, script=Script.ARABIC),
        "given_names_ar": Label(Value.NAME, ar=labels.GIVEN_NAMES_AR, script=Script.ARABIC),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "birth_place": Label(
            Value.PLACE,
            fr=(*labels.BIRTH_PLACE_FR, *_BARE_PLACE_FR),
            ar=("مكانها", "مكانه", "ومكانها", "ومكانه", "محلها", "محله", *labels.BIRTH_PLACE_AR, *_BARE_PLACE_AR),
            script=Script.EITHER,
            loose=(*_BARE_PLACE_FR, *_BARE_PLACE_AR),
        ),
        "sex": Label(Value.SEX, fr=labels.SEX_FR, ar=labels.SEX_AR),
        "father_name": Label(Value.FULL_NAME, fr=labels.FATHER_FR, ar=labels.FATHER_AR, script=Script.EITHER),
        "mother_name": Label(Value.FULL_NAME, fr=labels.MOTHER_FR, ar=labels.MOTHER_AR, script=Script.EITHER),
        "registry_office": Label(
            Value.PLACE,
            fr=(
                "bureau de l'état civil", "bureau d'état civil", "bureau de l'état civil de",
                "bureau d'état civil de", "b.e.c", "bureau", "bureau de l'état civil de la commune de",
                "officier de l'état civil de", "état civil de", "bureau d'état-civil", "bureau état civil",
                "b.e.c de", "b.e.c. de", "bureau central de l'état civil", "bureau central de l'état civil de",
                "officier d'état civil de", "centre d'état civil de", "centre de l'état civil de",
                "bureau de l'état civil du", "bureau de l'état civil principal",
                *_OFFICERS_FR,
                "officier de l'état civil du bureau de", "officier de l'état civil de la commune de",
                "officier d'état civil de la commune de", "inscrit au bureau de l'état civil de",
                "enregistré au bureau de l'état civil de", "transcrit au bureau de l'état civil de",
                "enregistré au bureau de", "inscrit au bureau de", "bureau d'enregistrement", "lieu d'enregistrement",
                "commune d'enregistrement", "registres de l'état civil de",
                "registre de l'état civil de la commune de", "consulat à", "consulat du maroc à",
                "consulat du royaume du maroc à", "consulat général à", "consulat général du maroc à",
                "consulat général du royaume du maroc à", "service de l'état civil de",
            ),
            ar=(
                "مكتب الحالة المدنية", "مكتب الحالة المدنية ب", "مكتب الحالة المدنية ل", "مكتب الحالة المدنية لجماعة",
                "مكتب", "ضابط الحالة المدنية ب", "ضابط الحالة المدنية لجماعة", "ضابط الحالة المدنية بجماعة",
                "ضابط الحالة المدنية ل", "مكتب الحالة المدنية رقم", "مكتب الحالة المدنية بجماعة",
                "مكتب الحالة المدنية التابع لجماعة", "بمكتب الحالة المدنية", "مكتب الحالة المدنية لبلدية",
                "ضابط الحالة المدنية لبلدية", "ضابط الحالة المدنية بمكتب", "مكتب الحالة المدنية المركزي",
                "مكتب الحالة المدنية لمدينة", "مكتب الحالة المدنية بمدينة", "مكتب التسجيل", "مكان التسجيل",
                "جماعة التسجيل", "مسجل بمكتب", "مسجلة بمكتب", "المسجل بمكتب", "مسجل بمكتب الحالة المدنية",
                "مسجل بمكتب الحالة المدنية ب", "مسجل بمكتب الحالة المدنية ل", "المسجل بمكتب الحالة المدنية ب",
                "مقيد بمكتب الحالة المدنية", "مقيد بمكتب الحالة المدنية ب", "مقيد بمكتب", "لدى مكتب الحالة المدنية ب",
                "بسجلات الحالة المدنية ب", "بسجلات الحالة المدنية لجماعة", "القنصلية العامة ب",
                "القنصلية العامة بمدينة", "القنصلية العامة للمملكة المغربية ب", "قنصلية المملكة المغربية ب",
                "القنصلية المغربية ب", "مصلحة الحالة المدنية ب", "الحالة المدنية ب",
            ),
            script=Script.EITHER,
        ),
        "issue_date": Label(Value.DATE, fr=labels.ISSUE_DATE_FR, ar=labels.ISSUE_DATE_AR),
    },
    stops_fr=(
        *STOPS_FR, *labels.REGISTERS_FR, "extrait certifié conforme", "heure", "commune de naissance", "hégirienne",
        "hégire", "année hégire", "an hégirien", "date hégirienne", "calendrier hégirien", "déclaré le",
        "date de déclaration", "date de la déclaration", "transcrit le", "dressé en date du", "date de l'acte",
        "rang de naissance", "registres de l'état civil de ce consulat",
        "registres de l'état civil de ce consulat général", "de ce consulat général",
    ),
    stops_ar=(
        *STOPS_AR, *labels.REGISTERS_AR, "بمطابقة", "نشهد بمطابقة", "يشهد بمطابقة", "بمطابقة هذه النسخة", "الساعة",
        "المشار إليه", "هجرية موافق", "التاريخ الهجري", "بالتقويم الهجري",
        "العام الهجري", "تاريخ التصريح", "صرح به بتاريخ", "رتبة الولادة", "تاريخ تحرير الرسم",
        "بسجلات الحالة المدنية بهذه القنصلية", "بسجلات الحالة المدنية بهذه القنصلية العامة", "بهذه القنصلية العامة",
    ),
    formulas=(
        Formula(
            ("birth_place", "birth_date"),
            earlier=("birth_date",),
            fr=(
                "survenue à", "survenu à", "est né à", "est née à", "est né(e) à", "naquit à", "est né", "est née",
                "est né(e)", "a vu le jour à", "naissance à", "est venu au monde", "est venue au monde",
            ),
            ar=(
                "ولد ب", "ولدت ب", "ولد(ت) ب", "ولد بمدينة", "ولدت بمدينة", "ولد بجماعة", "ولدت بجماعة", "ازداد ب",
                "ازدادت ب", "ازداد بمدينة", "ازدادت بمدينة", "ولد", "ولدت", "ازداد", "ازدادت", "ولد(ت)", "ولد بدوار",
            ),
        ),
        Formula(("birth_place", "birth_date"), fr=("né à", "née à", "né(e) à"), ar=("المزداد ب", "المزدادة ب")),
        Formula(
            ("given_names",),
            fr=(
                "prénommé", "prénommée", "prénommé(e)", "l'enfant prénommé", "l'enfant prénommée",
                "ayant pour prénom", "portant le prénom de", "portant le prénom", "qui a reçu le prénom de",
                "au prénom de", "du prénom de", "a reçu le prénom de", "dont le prénom est", "le prénom de",
                "du prénom", "porteur du prénom", "donné le prénom de",
            ),
            ar=(
                "باسم شخصي هو", "باسم شخصي", "واسم شخصي هو",
                "اسمه الشخصي", "اسمها الشخصي", "واسمه الشخصي", "واسمها الشخصي", "الذي سمي", "التي سميت", "سمي",
                "سميت", "وسمي", "وسميت",
            ),
        ),
        Formula(
            ("family_name",),
            fr=(
                "nom de famille", "ayant pour nom de famille", "nommé", "du nom de", "et pour nom", "le nom de",
                "et le nom de", "et du nom de famille", "du nom de famille", "et du nom de", "et du nom", "et le nom",
            ),
            ar=(
                "واسم عائلي هو", "واسم عائلي", "باسم عائلي هو", "باسم عائلي", "اسمه العائلي", "اسمها العائلي",
                "واسمه العائلي", "واسمها العائلي", "ونسبه", "ونسبها",
            ),
        ),
        Formula(
            ("given_names", "family_name"),
            full_name=True,
            fr=(
                "le nommé", "la nommée", "dénommé", "dénommée", "un enfant nommé", "une enfant nommée", "l'enfant",
                "appelé", "appelée",
            ),
            ar=(
                "المسمى", "المسماة", "المسمى(ة)", "المسماة(ة)", "المسمى (ة)", "المدعو", "المدعوة", "الطفل", "الطفلة",
                "المولود المسمى", "المولودة المسماة",
            ),
        ),
        Formula(("family_name",), fr=("de la famille",), ar=("من عائلة",)),
        Formula(("sex",), fr=("du sexe", "enfant de sexe", "de sexe"), ar=("من جنس", "جنسه", "جنسها")),
    ),
    # A full copy in running text, whose title may say no more than that it is one.
    marks=(
        Mark(
            0.5,
            ("a été donné le prénom", "a été donné les prénoms", "a reçu le prénom", "a reçu les prénoms"),
            ("اختير له من الأسماء", "اختير لها من الأسماء", "سمي باسم", "سميت باسم"),
        ),
        Mark(
            0.4,
            ("un enfant du sexe", "enfant de sexe", "du sexe masculin", "du sexe féminin"),
            ("مولود ذكر", "مولودة أنثى", "ولد ذكر", "جنسه ذكر", "جنسها أنثى"),
        ),
        Mark(0.3, ("de l'acte de naissance", "d'acte de naissance"), ("من رسم الولادة", "من عقد الولادة")),
        Mark(0.3, ("copie intégrale",), ("نسخة كاملة",)),
        Mark(0.2, ("dressé par nous", "sur la déclaration de"), ("حرر من طرفنا", "بناء على تصريح")),
    ),
    telling=(
        ("act_number", "registry_office", "birth_date"),
        ("act_number", "act_year", "father_name", "mother_name"),
    ),
)  # fmt: skip
