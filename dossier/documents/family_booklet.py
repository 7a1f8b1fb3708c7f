"""Family booklet (livret de famille), the page of the spouses. Pages of children are not read in this version.

Source: law 37-99 and general knowledge; no layout has been confirmed (research/documents.md §3), read 2026-11-22.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Value
from dossier.documents.marriage_certificate import (
    HUSBAND,
    MARRIAGE_DATE,
    SPOUSE_FORMULAS,
    SPOUSES,
    STOPS_AR,
    STOPS_FR,
    WIFE,
)

FAMILY_BOOKLET = Kind(
    name="family_booklet",
    titles_fr=(
        "livret de famille",
        "livret d'état civil",
        "carnet d'état civil",
        "livret familial",
        "carnet de famille",
    ),
    titles_ar=(
        "الدفتر العائلي",
        "دفتر الحالة المدنية",
        "الكناش العائلي",
        "دفتر عائلي",
        "كناش الحالة المدنية",
        "كناش التعريف والحالة المدنية",
        "الكتيب العائلي",
    ),
    nouns=(("livret", "famille"), ("الدفتر", "العائلي"), ("دفتر", "الحالة", "المدنية")),
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
                *labels.ACT_NUMBER_FR,
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
                *labels.ACT_NUMBER_AR,
            ),
        ),
        "marriage_date": MARRIAGE_DATE,
        **SPOUSES,
    },
    sections={"husband": HUSBAND, "wife": WIFE},
    stops_fr=STOPS_FR,
    stops_ar=STOPS_AR,
    formulas=SPOUSE_FORMULAS,
    # Its inner pages print no title: a spouse under a heading, one on each page.
    telling=(
        ("husband", "husband_given_names", "husband_birth_date"),
        ("wife", "wife_given_names", "wife_birth_date"),
        ("husband", "husband_family_name_ar", "husband_given_names_ar", "husband_birth_date"),
        ("wife", "wife_family_name_ar", "wife_given_names_ar", "wife_birth_date"),
    ),
)
