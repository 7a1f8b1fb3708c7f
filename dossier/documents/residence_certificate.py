"""Residence certificate (certificat de résidence): who lives where, by whose word, since when it counts.

Source: an annexe's template and service-public.ma procedure 3825 (research/documents.md §5), read 2026-11-22.
Layouts seen: running text of both languages, forms. The validity of three months is the policy's matter.
"""

from dossier.documents import labels
from dossier.documents.kind import Formula, Kind, Label, Mark, Script, Value
from dossier.documents.stops import STOPS_AR, STOPS_FR

# How long somebody has lived there stands between the verb and the address.
_SINCE_FR = tuple(
    f"depuis {time} {at}"
    for time in (
        "plus de six mois", "plus de 6 mois", "plus de trois mois", "plus de 3 mois", "plus d'un an",
        "plus de deux ans", "sa naissance", "longtemps", "plusieurs années",
    )
    for at in ("au", "à", "à l'adresse suivante")
)  # fmt: skip
_SINCE_AR = tuple(
    f"{since} {time} {at}"
    for since in ("منذ", "منذ أكثر من", "لمدة تزيد عن", "لمدة تفوق")
    for time in ("ستة أشهر", "6 أشهر", "ثلاثة أشهر", "3 أشهر", "سنة")
    for at in ("ب", "بالعنوان التالي")
)

RESIDENCE_CERTIFICATE = Kind(
    name="residence_certificate",
    titles_fr=(
        "certificat de résidence", "attestation de résidence", "certificat de domicile", "attestation de domicile",
        "attestation de domiciliation", "certificat administratif de résidence", "certificat de résidence principale",
        "justificatif de domicile",
        "certificat de résidence effective", "certificat de domiciliation", "certificat d'habitation",
        "attestation d'habitation", "attestation administrative de résidence", "attestation de résidence effective",
        "certificat de résidence habituelle", "certificat administratif de domicile",
        "certificat de résidence administratif", "attestation d'adresse", "certificat de résidence et de domicile",
    ),
    titles_ar=(
        "شهادة السكنى", "شهادة الإقامة", "شهادة سكنى", "شهادة إدارية للسكنى", "شهادة الاستيطان", "إشهاد بالسكنى",
        "شهادة إدارية تتعلق بالسكنى", "شهادة السكن", "شهادة محل السكنى",
        "شهادة إدارية بالسكنى", "شهادة إثبات السكنى", "شهادة إثبات الإقامة", "شهادة محل الإقامة",
        "شهادة السكنى الإدارية", "إشهاد على السكنى", "شهادة سكن", "شهادة إقامة", "إشهاد بالإقامة",
        "شهادة ادارية للاقامة", "شهادة السكنى الفعلية", "شهادة السكنى الرئيسية", "شهادة إدارية تثبت السكنى",
        "شهادة استيطان", "شهادة محل سكنى", "شهادة بالسكنى", "شهادة إدارية بالإقامة", "شهادة السكنى والإقامة",
        "طلب وشهادة السكنى",
    ),
    nouns=(
        ("certificat", "résidence"), ("attestation", "résidence"), ("attestation", "domicile"),
        ("certificat", "domicile"), ("شهادة", "السكنى"), ("شهادة", "سكنى"),
        ("شهادة", "الإقامة"), ("certificat", "domiciliation"), ("إشهاد", "السكنى"), ("إفادة", "السكنى"),
        ("شهادة", "إقامة"), ("شهادة", "السكن"),
    ),
    fields={
        "holder_name": Label(
            Value.FULL_NAME,
            fr=(*labels.CERTIFIED_FR, *labels.FULL_NAME_FR),
            ar=(*labels.CERTIFIED_AR, *labels.FULL_NAME_AR),
            script=Script.EITHER,
        ),
        "document_number": Label(Value.CIN, fr=labels.CIN_FR, ar=labels.CIN_AR),
        "address": Label(
            Value.ADDRESS,
            fr=(*labels.ADDRESS_FR, *_SINCE_FR),
            ar=(*labels.ADDRESS_AR, *_SINCE_AR),
            script=Script.EITHER,
        ),
        "issue_date": Label(Value.DATE, fr=labels.ISSUE_DATE_FR, ar=labels.ISSUE_DATE_AR),
    },
    # Where the title is in letters that no net reads: who attests it, that the person lives there, and on whose word.
    marks=(
        Mark(
            0.4,
            ("le caïd de", "le pacha de", "le khalifa de", "le chef du cercle", "chef de l'annexe administrative"),
            ("يشهد قائد", "يشهد السيد قائد", "يشهد باشا", "يشهد السيد الباشا", "يشهد خليفة", "نحن قائد"),
        ),
        Mark(
            0.4,
            ("réside effectivement", "demeure effectivement", "réside habituellement", "est domicilié à l'adresse",
             "réside à l'adresse suivante", "demeure à l'adresse"),
            ("يقطن بالعنوان التالي", "تقطن بالعنوان التالي", "يقطن حاليا", "تقطن حاليا", "يسكن بالعنوان التالي",
             "تسكن بالعنوان التالي", "يقطن فعليا", "تقطن فعليا", "يسكن بصفة فعلية", "تسكن بصفة فعلية",
             "يقطن بصفة فعلية", "تقطن بصفة فعلية", "البحث الذي قام به"),
        ),
        Mark(
            0.4,
            ("rapport du moqaddem", "rapport du mokaddem", "enquête du moqaddem", "agent d'autorité",
             "déclaration du moqaddem"),
            ("عون السلطة", "عون سلطة", "مقدم الحي", "تقرير المقدم", "بحث عون السلطة", "شهادة المقدم"),
        ),
        Mark(
            0.3,
            ("pour servir et valoir ce que de droit", "pour servir ce que de droit"),
            ("للإدلاء بها عند الحاجة", "للإدلاء بها لدى من يهمه الأمر", "لاستعمالها فيما يخوله القانون"),
        ),
    ),
    stops_fr=(*STOPS_FR, *labels.BIRTH_DATE_FR, *labels.BIRTH_PLACE_FR, *labels.FATHER_FR, "et de", "nom", "prénom"),
    stops_ar=(*STOPS_AR, *labels.BIRTH_DATE_AR, *labels.BIRTH_PLACE_AR, "الاسم العائلي", "الاسم الشخصي"),
    formulas=(
        Formula(("issue_date",), fr=("délivré à", "délivrée à"), ar=("حرر بتاريخ",)),
        Formula(
            (),
            fr=("carte délivrée le", "cnie délivrée le", "cin délivrée le", "vu l'enquête du",
                "suite à l'enquête du", "sur demande du", "rapport du",
                "valable jusqu'au", "délivrée le", "demeurant à depuis"),
            ar=("المسلمة بتاريخ", "المسلمة له بتاريخ", "المسلمة لها بتاريخ", "المسلمة في", "الصادرة بتاريخ",
                "سلمت له بتاريخ", "سلمت لها بتاريخ", "تاريخ تسليم البطاقة", "بحث بتاريخ", "بناء على بحث",
                "السيد القائد", "السيد رئيس", "السيد الباشا", "السيد عامل"),
        ),
    ),
)  # fmt: skip
