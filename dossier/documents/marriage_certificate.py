"""Marriage act: husband, wife, date, court. Dowry, guardian and conditions are not read.

Source: code de la famille art. 67, an adouls' program (research/documents.md §4), read 2026-11-22.
Layouts seen: the adouls' Arabic prose, a bilingual table of the two spouses.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Script, Section, Value

HUSBAND = Section(
    fr=("l'époux", "époux", "le mari", "mari", "informations de l'époux"),
    ar=("بيانات الزوج", "الزوج", "معلومات الزوج"),
)
WIFE = Section(
    fr=("l'épouse", "épouse", "la femme", "informations de l'épouse"),
    ar=("بيانات الزوجة", "الزوجة", "معلومات الزوجة"),
)


def _spouse(section: str) -> dict[str, Label]:
    return {
        f"{section}_family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR, section=section),
        f"{section}_given_names": Label(Value.NAME, fr=labels.GIVEN_NAMES_FR, section=section),
        f"{section}_family_name_ar": Label(Value.NAME, ar=labels.FAMILY_NAME_AR, script=Script.ARABIC, section=section),
        f"{section}_given_names_ar": Label(Value.NAME, ar=labels.GIVEN_NAMES_AR, script=Script.ARABIC, section=section),
        f"{section}_document_number": Label(Value.CIN, fr=labels.CIN_FR, ar=labels.CIN_AR, section=section),
        f"{section}_birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR, section=section),
    }


SPOUSES = {**_spouse("husband"), **_spouse("wife")}
MARRIAGE_DATE = Label(
    Value.DATE,
    fr=("date du mariage", "date de mariage", "mariage célébré le", "date de l'acte", "mariés le", "date du contrat"),
    ar=("تاريخ الزواج", "تاريخ العقد", "تاريخ عقد الزواج", "تاريخ إبرام العقد", "الموافق ل", "الموافق لـ", "الموافق"),
)
STOPS_FR = (
    "royaume du maroc",
    "ministère de la justice",
    "nationalité",
    "profession",
    "lieu de naissance",
    "les adouls",
    "fils de",
    "fille de",
    "adresse",
    "sadaq",
)
STOPS_AR = (
    "المملكة المغربية",
    "وزارة العدل",
    "الجنسية",
    "جنسيته",
    "جنسيتها",
    "المهنة",
    "مهنته",
    "مهنتها",
    "مكان الازدياد",
    "العدلان",
    "الصداق",
    "على صداق",
    "والده",
    "والدها",
    "والدته",
    "والدتها",
    "العنوان",
    "عنوانه",
    "عنوانها",
    "قسم التوثيق",
)

MARRIAGE_CERTIFICATE = Kind(
    name="marriage_certificate",
    titles_fr=("acte de mariage", "extrait d'acte de mariage", "contrat de mariage", "certificat de mariage"),
    titles_ar=("رسم زواج", "رسم الزواج", "عقد زواج", "عقد الزواج", "رسم نكاح"),
    fields={
        "act_number": Label(
            Value.ACT_NUMBER,
            fr=(*labels.ACT_NUMBER_FR, "n° du dossier", "dossier n°", "inscrit sous le n°"),
            ar=(*labels.ACT_NUMBER_AR, "رقم الملف", "ملف رقم", "عدد"),
        ),
        "marriage_date": MARRIAGE_DATE,
        "court": Label(
            Value.PLACE,
            fr=(
                "tribunal de première instance de",
                "tribunal de première instance",
                "tribunal",
                "tribunal de famille de",
            ),
            ar=("المحكمة الابتدائية ب", "المحكمة الابتدائية", "محكمة الأسرة ب", "المحكمة"),
            script=Script.EITHER,
        ),
        **SPOUSES,
    },
    sections={"husband": HUSBAND, "wife": WIFE},
    stops_fr=STOPS_FR,
    stops_ar=STOPS_AR,
)
