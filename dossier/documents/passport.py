"""Passport, data page: holder, number, the holder's CIN, dates. Its zone is a TD3.

Source: ICAO 9303-4 and vendors' field lists (research/documents.md §2), read 2026-11-22. Booklet pages are not read.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Mark, Value, Zone

PASSPORT = Kind(
    name="passport",
    titles_fr=("passeport", "passport", "passeport / passport"),
    titles_ar=("جواز سفر", "جواز السفر"),
    fields={
        "document_number": Label(
            Value.DOCUMENT_NUMBER,
            fr=(
                "passeport n°", "n° du passeport", "passeport n° / passport no", "passport no", "n° passeport",
                "passport number",
                "n° de passeport", "numéro du passeport", "passeport n°/passport no", "n° du passeport / passport no",
                "passport n°", "n° du passeport/passport no", "passeport no", "document no",
                "n° passport", "passport no.", "numéro passeport", "n° du document", "numéro de passeport",
                "passeport numéro", "document number",
                "no du passeport",
            ),
            ar=("رقم جواز السفر", "رقم الجواز", "جواز رقم", "جواز سفر رقم", "رقم جواز سفر",
                "جواز السفر رقم", "رقم الوثيقة", "عدد الجواز"),
        ),
        "family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR, ar=labels.FAMILY_NAME_AR),
        "given_names": Label(Value.NAME, fr=("forenames", *labels.GIVEN_NAMES_FR), ar=labels.GIVEN_NAMES_AR),
        "birth_date": Label(Value.DATE, fr=("birth date", "born on", *labels.BIRTH_DATE_FR), ar=labels.BIRTH_DATE_AR),
        "birth_place": Label(
            Value.PLACE,
            fr=(
                "birth place", "à / in", "in", "born in", "né à / born in", "né(e) à / born in",
                *labels.BIRTH_PLACE_FR,
            ),
            ar=labels.BIRTH_PLACE_AR,
        ),
        "sex": Label(Value.SEX, fr=("gender", "sexe / gender", *labels.SEX_FR), ar=labels.SEX_AR),
        "nationality": Label(Value.NATIONALITY, fr=labels.NATIONALITY_FR, ar=labels.NATIONALITY_AR),
        "issue_date": Label(
            Value.DATE,
            fr=("date de délivrance/date of issue", "issue date", "date of issue", "issued on", "delivered on",
                *(text for text in labels.ISSUE_DATE_FR if not text.startswith("fait"))),
            ar=labels.ISSUE_DATE_AR,
        ),
        "expiry_date": Label(
            Value.DATE,
            fr=("date d'expiration/date of expiry", "expiry date", "date d'expiration / expiry date",
                *labels.EXPIRY_FR),
            ar=labels.EXPIRY_AR,
        ),
        "national_id": Label(
            Value.CIN,
            fr=(
                "n° national", "n° personnel", "personal no", "n° personnel / personal no", "personal number",
                "n° d'identification",
                "numéro personnel", "n° personnel/personal no", "n° national d'identité", "national id no",
                "national id", "id no",
                "n° cnie / id no", "n° cnie / personal no", "cnie / id no", "n° d'identité nationale",
                "numéro national",
                "n° identité / id no", "n° personnel / personal number", *labels.CIN_FR,
            ),
            ar=("الرقم الشخصي", "الرقم الوطني", "رقم التعريف", *labels.CIN_AR),
        ),
        "mrz": Label(Value.MRZ),
    },
    # The page before the data page bears no title: the king's request to let its holder pass.
    marks=(
        Mark(0.5, ("laisser passer librement", "laisser circuler librement"), ("بحرية المرور", "المرور بحرية")),
        Mark(0.5, ("du présent passeport", "porteur du présent passeport"), ("حامل هذا الجواز", "لحامل هذا الجواز")),
        Mark(0.45, ("aide et assistance", "aide et protection"), ("العون والمساعدة", "المساعدة والحماية")),
        Mark(0.45, ("au nom de sa majesté le roi",), ("باسم صاحب الجلالة",)),
    ),
    # Another king asks so, too.
    denied=("belges", "belgique"),
    stops_fr=(
        "royaume du maroc", "kingdom of morocco", "type", "code du pays", "code pays", "country code", "type/type",
        "code/code",
        "autorité", "authority", "autorité / authority", "adresse", "address", "domicile", "domicile / residence",
        "profession",
        "signature", "signature du titulaire", "holder's signature", "code", "taille", "height", "country",
        "place of issue", "issuing authority", "lieu de délivrance", "lieu d'émission", "residence", "occupation",
        "profession / occupation", "country of issue", "état émetteur", "délivré par", "issued by",
        "couleur des yeux", "domicile / address",
        "type / type",
        "code / code", "code du pays / country code", "code du pays/country code", "autorité/authority", "delivré par",
    ),
    stops_ar=("المملكة المغربية", "السلطة", "العنوان", "النوع", "الرمز", "المهنة", "التوقيع", "رمز البلد",
        "توقيع الحامل",
        "سلطة الإصدار", "مكان الإصدار", "القامة", "الطول", "العنوان الشخصي", "مكان التسليم", "السلطة المسلمة"),
    zones=(Zone.TD3,),
    is_card=True,
)  # fmt: skip
