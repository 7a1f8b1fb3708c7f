"""Passport, data page. Its machine-readable zone (TD3) carries the CIN in the optional data.

Source: ICAO Doc 9303-4, vendor field lists (research/documents.md §2), read 2026-11-22. Booklet pages are not read.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Value, Zone

PASSPORT = Kind(
    name="passport",
    titles_fr=("passeport", "passport", "passeport / passport"),
    titles_ar=("جواز سفر",),
    fields={
        "document_number": Label(
            Value.DOCUMENT_NUMBER,
            fr=("passeport n°", "n° du passeport", "passeport n° / passport no", "passport no", "n° passeport"),
            ar=("رقم جواز السفر", "رقم الجواز"),
        ),
        "family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR),
        "given_names": Label(Value.NAME, fr=labels.GIVEN_NAMES_FR),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "birth_place": Label(Value.PLACE, fr=labels.BIRTH_PLACE_FR, ar=labels.BIRTH_PLACE_AR),
        "sex": Label(Value.SEX, fr=labels.SEX_FR, ar=labels.SEX_AR),
        "nationality": Label(Value.NATIONALITY, fr=labels.NATIONALITY_FR, ar=labels.NATIONALITY_AR),
        "issue_date": Label(Value.DATE, fr=labels.ISSUE_DATE_FR, ar=labels.ISSUE_DATE_AR),
        "expiry_date": Label(Value.DATE, fr=labels.EXPIRY_FR, ar=labels.EXPIRY_AR),
        "national_id": Label(
            Value.CIN, fr=("n° national", "n° personnel", "personal no", *labels.CIN_FR), ar=labels.CIN_AR
        ),
        "mrz": Label(Value.MRZ),
    },
    stops_fr=("royaume du maroc", "kingdom of morocco", "type", "code du pays", "autorité", "authority", "adresse"),
    stops_ar=("المملكة المغربية", "السلطة", "العنوان"),
    zones=(Zone.TD3,),
    is_card=True,
)
