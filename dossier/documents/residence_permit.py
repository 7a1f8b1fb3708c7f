"""Residence permit of a foreigner (carte d'immatriculation, titre de séjour). Its zone is a TD1.

Source: general knowledge; no layout has been confirmed. Reason for stay and address are not read.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Value, Zone

RESIDENCE_PERMIT = Kind(
    name="residence_permit",
    titles_fr=(
        "titre de séjour",
        "carte de séjour",
        "carte d'immatriculation",
        "carte de résidence",
        "certificat d'immatriculation",
    ),
    titles_ar=("سند الإقامة", "بطاقة الإقامة", "رخصة الإقامة", "بطاقة التسجيل"),
    fields={
        "document_number": Label(
            Value.DOCUMENT_NUMBER,
            fr=("n° du titre", "n° de la carte", "titre n°", "n°", "numéro"),
            ar=("رقم السند", "رقم البطاقة", "رقم"),
        ),
        "family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR),
        "given_names": Label(Value.NAME, fr=labels.GIVEN_NAMES_FR),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "sex": Label(Value.SEX, fr=labels.SEX_FR, ar=labels.SEX_AR),
        "nationality": Label(Value.NATIONALITY, fr=labels.NATIONALITY_FR, ar=labels.NATIONALITY_AR),
        "expiry_date": Label(Value.DATE, fr=labels.EXPIRY_FR, ar=labels.EXPIRY_AR),
        "mrz": Label(Value.MRZ),
    },
    stops_fr=("royaume du maroc", "motif", "adresse", "autorité"),
    stops_ar=("المملكة المغربية", "العنوان"),
    zones=(Zone.TD1,),
    is_card=True,
)
