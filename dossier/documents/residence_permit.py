"""Residence permit of a foreigner (carte d'immatriculation, titre de séjour). Its zone is a TD1.

Source: general knowledge; no layout has been confirmed. Reason for stay and address are not read.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Value, Zone

RESIDENCE_PERMIT = Kind(
    name="residence_permit",
    titles_fr=(
        "titre de séjour", "carte de séjour", "carte d'immatriculation", "carte de résidence",
        "certificat d'immatriculation",
        "residence permit", "carte de résident", "titre de résidence", "carte de séjour électronique", "residence card",
        "carte d'immatriculation des étrangers", "titre de séjour électronique", "carte d'enregistrement",
        "carte de séjour des étrangers", "titre de séjour pour étranger", "carte de résident étranger",
        "autorisation de séjour", "carte de séjour biométrique", "titre d'identité et de séjour",
        "carte d'immatriculation d'étranger",
        # What a foreigner holds until the card is made.
        "récépissé de demande de carte de séjour", "récépissé de demande de titre de séjour",
        "récépissé de demande de carte d'immatriculation", "récépissé de demande de carte de résidence",
        "récépissé de carte de séjour", "récépissé de titre de séjour", "récépissé de la demande de carte de séjour",
        "récépissé de renouvellement de carte de séjour", "récépissé de demande de renouvellement de carte de séjour",
        "récépissé de demande de renouvellement de titre de séjour", "récépissé de dépôt de carte de séjour",
        "récépissé de dépôt de demande de carte de séjour", "récépissé de dépôt de demande de titre de séjour",
        "récépissé provisoire de séjour", "récépissé tenant lieu de carte de séjour", "récépissé de demande de séjour",
        "attestation provisoire de séjour", "autorisation provisoire de séjour",
    ),
    titles_ar=(
        "سند الإقامة", "بطاقة الإقامة", "رخصة الإقامة", "بطاقة التسجيل", "سندات الإقامة", "بطاقة إقامة", "سند إقامة",
        "بطاقة التسجيل للأجانب", "شهادة التسجيل للأجانب", "بطاقة المقيم",
        "رخصة إقامة", "بطاقة الإقامة للأجانب", "بطاقة إقامة للأجانب", "بطاقة إقامة أجنبي", "سند إقامة إلكتروني",
        "بطاقة مقيم", "بطاقة الأجنبي", "شهادة تسجيل الأجانب", "بطاقة الإقامة الإلكترونية", "سند الإقامة الإلكتروني",
        "بطاقة المقيم الأجنبي",
        "وصل طلب سند الإقامة", "وصل طلب بطاقة الإقامة", "وصل طلب بطاقة التسجيل", "وصل سند الإقامة",
        "وصل بطاقة الإقامة", "وصل إيداع طلب سند الإقامة", "وصل إيداع طلب بطاقة الإقامة", "وصل طلب رخصة الإقامة",
        "وصل طلب تجديد سند الإقامة", "وصل طلب تجديد بطاقة الإقامة", "وصل تجديد بطاقة الإقامة", "وصل طلب الإقامة",
        "توصيل طلب سند الإقامة", "توصيل طلب بطاقة الإقامة", "رخصة إقامة مؤقتة", "وصل مؤقت للإقامة",
    ),
    nouns=(("titre", "séjour"), ("carte", "séjour"), ("بطاقة", "الإقامة"), ("سند", "الإقامة"), ("رخصة", "الإقامة")),
    fields={
        "document_number": Label(
            Value.DOCUMENT_NUMBER,
            fr=(
                "n° du titre", "n° de la carte", "titre n°", "n°", "numéro", "n° titre", "numéro du titre",
                "n° de titre", "carte n°",
                "n° de séjour", "numéro de la carte", "n° du document", "document no", "card no", "no",
                "n° titre de séjour", "n° immatriculation",
                "n° du titre / document no", "n° d'immatriculation", "n° de carte", "permit no",
                "carte de séjour n°", "titre de séjour n°", "n° carte de séjour", "n° de la carte de séjour",
                "n° du titre de séjour", "carte de résidence n°", "carte d'immatriculation n°", "n° carte",
                "permit number", "card number", "document number", "n° document", "residence permit no",
                "n° identifiant", "n° étranger", "n° du permis de séjour", "n° permis de séjour",
                "titre de séjour numéro",
                "n° de carte de séjour", "n° de résident", "n° carte de résidence", "residence card no",
                "carte d'immatriculation numéro", "n° de titre de séjour",
                "n° immatricul.", "no immatricul.", "n° d'immatricul.", "n° immat.", "n° immatr.", "no immatriculation",
                "numéro d'immatriculation", "n° d'immat.", "immatriculation n°", "immatriculé sous le n°",
                "immatriculé(e) sous le n°",
            ),
            ar=("رقم السند", "رقم البطاقة", "رقم", "رقم التسجيل", "الرقم", "رقم سند الإقامة",
                "رقم بطاقة الإقامة", "بطاقة الإقامة رقم", "رقم رخصة الإقامة", "رخصة الإقامة رقم", "رقم بطاقة التسجيل",
                "سند رقم", "سند الإقامة رقم", "بطاقة رقم", "رقم الوثيقة", "رقم السند الإلكتروني", "البطاقة رقم",
                "السند رقم", "رقم بطاقة المقيم", "رقم بطاقة الأجنبي", "رقم رخصة إقامة", "رقم سند إقامة",
                "رقم تسجيل الأجنبي", "مسجل تحت رقم", "مسجلة تحت رقم"),
        ),
        "family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR, ar=labels.FAMILY_NAME_AR, unlabelled=True),
        "given_names": Label(Value.NAME, fr=labels.GIVEN_NAMES_FR, ar=labels.GIVEN_NAMES_AR, unlabelled=True),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "sex": Label(Value.SEX, fr=labels.SEX_FR, ar=labels.SEX_AR),
        "nationality": Label(Value.NATIONALITY, fr=labels.NATIONALITY_FR, ar=labels.NATIONALITY_AR),
        "expiry_date": Label(
            Value.DATE, fr=("validité", "expiry date", *labels.EXPIRY_FR), ar=("الصلاحية", *labels.EXPIRY_AR)
        ),
        "mrz": Label(Value.MRZ),
    },
    stops_fr=(
        "royaume du maroc", "motif", "adresse", "autorité", "motif du séjour", "profession", "né à", "née à",
        "lieu de naissance",
        "délivré le", "délivrée le", "date de délivrance", "date d'entrée", "adresse au maroc", "signature",
        "qualité", "passeport n°", "n° passeport", "n° du passeport", "n° de passeport", "passeport numéro",
        "lieu de délivrance", "date et lieu de naissance", "date et lieu de délivrance", "lieu de nais.",
        "ville de naissance", "né(e) à", "place of issue", "authority", "profession / occupation", "nom du père",
        "nom de la mère", "fils de", "fille de", "et de", "préfecture", "validity", "motif de séjour",
        "signature du titulaire",
        "catégorie",
        "situation familiale", "délivré par", "place of birth", "date of issue", "type", "remarques", "can",
        "domicile", "demeurant à", "fait le", "établi le", "date d'établissement",
        "date d'émission", "émise le", "émis le", "résidence", "address", "issued on", "adresse actuelle",
    ),
    stops_ar=(
        "المملكة المغربية", "العنوان", "سبب الإقامة", "المهنة", "مكان الازدياد", "تاريخ التسليم", "التوقيع",
        "المدير العام للأمن الوطني",
        "السلطة", "عنوانه", "عنوانها", "السكنى",
        "محل الازدياد", "مكان الولادة", "محل الولادة", "ب", "سلم بتاريخ", "سلمت في", "حرر في", "بتاريخ",
        "الحالة العائلية", "نوع السند", "نوع البطاقة", "سبب المقام", "توقيع الحامل", "توقيع صاحب البطاقة",
        "عنوان السكنى", "تاريخ الدخول", "الصفة", "ابن", "بنت", "مكان التسليم",
        "محل السكنى", "سلمت بتاريخ", "حرر بتاريخ", "تاريخ الإصدار",
    ),
    zones=(Zone.TD1,),
    is_card=True,
)  # fmt: skip
