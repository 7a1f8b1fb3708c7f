"""Residence certificate (certificat de résidence): who lives where, by whose word, since when it counts.

Source: an annexe's template and service-public.ma procedure 3825 (research/documents.md §5), read 2026-11-22.
Layouts seen: French prose, Arabic form. The validity of three months is the policy's matter.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Script, Value

RESIDENCE_CERTIFICATE = Kind(
    name="residence_certificate",
    titles_fr=("certificat de résidence", "attestation de résidence"),
    titles_ar=("شهادة السكنى", "شهادة الإقامة"),
    fields={
        "holder_name": Label(
            Value.FULL_NAME,
            fr=(
                "certifie que m.",
                "certifie que mme",
                "certifie que",
                "atteste que",
                "m./mme",
                "m. / mme",
                "mme",
                "m.",
                "monsieur",
                "madame",
                "certifie que m./mme",
                "certifie que monsieur",
                "certifie que madame",
                *labels.FULL_NAME_FR,
            ),
            ar=("أن السيد", "أن السيدة", "أن السيد(ة)", "السيد(ة)", "السيد", "السيدة", *labels.FULL_NAME_AR),
            script=Script.EITHER,
        ),
        "document_number": Label(Value.CIN, fr=labels.CIN_FR, ar=labels.CIN_AR),
        "address": Label(Value.ADDRESS, fr=labels.ADDRESS_FR, ar=labels.ADDRESS_AR, script=Script.EITHER),
        "issue_date": Label(Value.DATE, fr=labels.ISSUE_DATE_FR, ar=labels.ISSUE_DATE_AR),
    },
    stops_fr=(
        "royaume du maroc",
        "ministère de l'intérieur",
        "préfecture",
        "province",
        "annexe administrative",
        "titulaire de la",
        "titulaire",
        "né le",
        "née le",
        "de nationalité",
        "depuis",
        "le présent certificat",
        "cette attestation",
        "est délivré",
        "en foi de quoi",
    ),
    stops_ar=(
        "المملكة المغربية",
        "وزارة الداخلية",
        "الملحقة الإدارية",
        "عمالة",
        "الحي",
        "وقد",
        "سلمت",
        "الحامل",
        "الحاملة",
        "منذ",
        "مند",
        "المزداد",
        "المزدادة",
    ),
)
