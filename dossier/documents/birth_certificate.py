"""Extract of birth certificate: who was born, where, of whom. Marginal notes and dates in words are not read.

Source: laws 37-99 and 36-21, communal software's templates (research/documents.md §3), read 2026-11-22.
Layouts seen: bilingual columns, Arabic prose.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Script, Value

BIRTH_CERTIFICATE = Kind(
    name="birth_certificate",
    titles_fr=(
        "extrait d'acte de naissance",
        "extrait de l'acte de naissance",
        "copie intégrale d'acte de naissance",
        "acte de naissance",
    ),
    titles_ar=(
        "نسخة موجزة من رسم الولادة",
        "نسخة كاملة من رسم الولادة",
        "موجز رسم الولادة",
        "رسم الولادة",
        "عقد الازدياد",
    ),
    fields={
        "act_number": Label(Value.ACT_NUMBER, fr=labels.ACT_NUMBER_FR, ar=labels.ACT_NUMBER_AR),
        "act_year": Label(
            Value.YEAR,
            fr=("année grégorienne", "année", "année gre", "année gregorienne"),
            ar=("السنة الميلادية", "لسنة", "سنة"),
        ),
        "family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR),
        "given_names": Label(Value.NAME, fr=labels.GIVEN_NAMES_FR),
        "family_name_ar": Label(Value.NAME, ar=labels.FAMILY_NAME_AR, script=Script.ARABIC),
        "given_names_ar": Label(Value.NAME, ar=labels.GIVEN_NAMES_AR, script=Script.ARABIC),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "birth_place": Label(Value.PLACE, fr=labels.BIRTH_PLACE_FR, ar=labels.BIRTH_PLACE_AR, script=Script.EITHER),
        "sex": Label(Value.SEX, fr=labels.SEX_FR, ar=labels.SEX_AR),
        "father_name": Label(Value.FULL_NAME, fr=labels.FATHER_FR, ar=labels.FATHER_AR, script=Script.EITHER),
        "mother_name": Label(Value.FULL_NAME, fr=labels.MOTHER_FR, ar=labels.MOTHER_AR, script=Script.EITHER),
        "registry_office": Label(
            Value.PLACE,
            fr=("bureau de l'état civil", "bureau d'état civil", "bureau de l'état civil de"),
            ar=("مكتب الحالة المدنية",),
            script=Script.EITHER,
        ),
        "issue_date": Label(Value.DATE, fr=labels.ISSUE_DATE_FR, ar=labels.ISSUE_DATE_AR),
    },
    stops_fr=(
        "royaume du maroc",
        "ministère de l'intérieur",
        "province de",
        "préfecture de",
        "province ou préfecture de",
        "commune",
        "année hégirienne",
        "nationalité",
        "mention marginale",
        "mentions marginales",
        "extrait certifié conforme",
        "l'officier de l'état civil",
        "heure de naissance",
        "correspondant au",
    ),
    stops_ar=(
        "المملكة المغربية",
        "وزارة الداخلية",
        "عمالة أو إقليم",
        "عمالة",
        "إقليم",
        "جماعة",
        "السنة الهجرية",
        "الجنسية",
        "جنسيته",
        "جنسيتها",
        "بيان الوفاة",
        "بيان",
        "نشهد",
        "ضابط الحالة المدنية",
        "الموافق",
        "مطابق",
    ),
)
