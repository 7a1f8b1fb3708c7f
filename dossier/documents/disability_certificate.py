"""Disability certificate (attestation de handicap): whose, from when, until when. Nature and degree are not read.

Source: decree 2.22.1075 by hearsay; no layout has been confirmed (research/documents.md §7), read 2026-11-22.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Script, Value

DISABILITY_CERTIFICATE = Kind(
    name="disability_certificate",
    titles_fr=(
        "attestation de handicap",
        "certificat de handicap",
        "carte de personne en situation de handicap",
        "attestation de situation de handicap",
    ),
    titles_ar=("شهادة الإعاقة", "شهادة إعاقة", "بطاقة شخص في وضعية إعاقة"),
    fields={
        "holder_name": Label(
            Value.FULL_NAME,
            fr=(
                "certifie que m.",
                "certifie que mme",
                "certifie que",
                "atteste que",
                "m./mme",
                "mme",
                "m.",
                "bénéficiaire",
                *labels.FULL_NAME_FR,
            ),
            ar=("أن السيد", "أن السيدة", "أن السيد(ة)", "السيد(ة)", "السيد", "السيدة", *labels.FULL_NAME_AR),
            script=Script.EITHER,
        ),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "issue_date": Label(Value.DATE, fr=labels.ISSUE_DATE_FR, ar=labels.ISSUE_DATE_AR),
        "expiry_date": Label(
            Value.DATE,
            fr=("valable jusqu'au", "valide jusqu'au", "validité", *labels.EXPIRY_FR),
            ar=("مدة الصلاحية", *labels.EXPIRY_AR),
        ),
    },
    stops_fr=(
        "royaume du maroc",
        "nature du handicap",
        "type de handicap",
        "degré",
        "taux",
        "titulaire",
        "cnie",
        "est en situation",
        "présente",
        "demeurant",
        "adresse",
        "né le",
        "née le",
        "né(e) le",
    ),
    stops_ar=("المملكة المغربية", "نوع الإعاقة", "درجة الإعاقة", "العنوان", "الحامل", "المزداد"),
)
