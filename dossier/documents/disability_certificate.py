"""Disability certificate (attestation de handicap): whose, from when, until when. Nature and degree are not read.

Source: decree 2.22.1075 by hearsay; no layout has been confirmed (research/documents.md §7), read 2026-11-22.
"""

from dossier.documents import labels
from dossier.documents.kind import Formula, Kind, Label, Mark, Script, Value
from dossier.documents.stops import STOPS_AR, STOPS_FR

DISABILITY_CERTIFICATE = Kind(
    name="disability_certificate",
    titles_fr=(
        "attestation de handicap", "certificat de handicap", "carte de personne en situation de handicap",
        "attestation de situation de handicap", "certificat médical de handicap", "attestation d'invalidité",
        "carte de handicap", "certificat d'invalidité", "attestation de personne en situation de handicap",
        "carte d'handicapé", "certificat de situation de handicap", "attestation d'handicap",
        "carte de personne handicapée", "carte d'invalidité", "carte de personne à besoins spécifiques",
        "attestation de personne handicapée", "carte d'handicap", "carte de situation de handicap",
        "certificat de personne en situation de handicap", "carte de la personne en situation de handicap",
        "attestation médicale de handicap", "carte d'invalide", "carte d'handicapée", "carte de personne handicapé",
        "carte du handicapé", "attestation de reconnaissance de handicap",
        "carte des personnes en situation de handicap", "certificat médical d'invalidité",
        "fiche d'évaluation du handicap",
        "décision de reconnaissance du handicap", "décision de reconnaissance de la situation de handicap",
    ),
    titles_ar=(
        "شهادة الإعاقة", "شهادة إعاقة", "بطاقة شخص في وضعية إعاقة", "شهادة طبية للإعاقة", "بطاقة الشخص في وضعية إعاقة",
        "شهادة وضعية الإعاقة", "بطاقة الإعاقة", "شهادة إثبات الإعاقة", "شهادة في وضعية إعاقة", "بطاقة معاق",
        "شهادة شخص في وضعية إعاقة",
        "بطاقة الشخص المعاق", "بطاقة شخص معاق", "بطاقة إعاقة", "شهادة معاق", "شهادة الشخص في وضعية إعاقة",
        "شهادة طبية تثبت الإعاقة", "بطاقة ذوي الاحتياجات الخاصة", "شهادة الإعاقة الطبية", "بطاقة المعاق",
        "بطاقة الأشخاص في وضعية إعاقة", "شهادة تثبت الإعاقة", "شهادة العجز", "شهادة ثبوت الإعاقة",
        "بطاقة شخص ذي إعاقة", "شهادة طبية للعجز", "شهادة التعريف بالإعاقة", "بطاقة تقييم الإعاقة",
        "مقرر الاعتراف بوضعية إعاقة",
    ),
    # Commissions decide of much else.
    hints=("décision de la commission",),
    nouns=(
        ("attestation", "handicap"), ("certificat", "handicap"), ("carte", "handicap"), ("attestation", "invalidité"),
        ("شهادة", "الإعاقة"), ("بطاقة", "الإعاقة"), ("carte", "invalidité"), ("بطاقة", "معاق"),
        ("شهادة", "إعاقة"), ("بطاقة", "إعاقة"), ("شهادة", "ذوي", "الاحتياجات", "الخاصة"),
        ("certificat", "invalidité"), ("carte", "personne", "handicapée"), ("شهادة", "العجز"), ("شهادة", "معاق"),
        ("attestation", "besoins", "spécifiques"), ("بطاقة", "ذوي", "الاحتياجات", "الخاصة"),
        ("décision", "handicap"), ("fiche", "handicap"), ("مقرر", "الإعاقة"), ("مقرر", "إعاقة"), ("قرار", "الإعاقة"),
        ("قرار", "إعاقة"),
    ),
    fields={
        "holder_name": Label(
            Value.FULL_NAME,
            fr=(
                *labels.CERTIFIED_FR, "bénéficiaire", "titulaire", "nom et prénom de la personne", "la personne",
                "nom du bénéficiaire",
                "titulaire de la carte", "nom du titulaire de la carte", "bénéficiaire de la carte",
                "nom de la personne", "nom de la personne handicapée", "nom de la personne en situation de handicap",
                "nom et prénom du titulaire de la carte", "nom et prénom de la personne en situation de handicap",
                "nom complet du bénéficiaire", "identité du bénéficiaire", "porteur de la carte",
                "personne concernée", "délivrée à m.", "délivrée à mme",
                "nom du titulaire", "l'intéressé(e)", "l'enfant", "nom de l'enfant", "identité de la personne",
                "nom de l'intéressé(e)", "nom de la personne concernée", "délivrée à m", "délivré à m.",
                "accordée à m.", "accordée à mme", "accordée à", "nom et prénom de la personne handicapée",
                "reconnaît à m.", "reconnaît à mme", "reconnaît à",
                *labels.FULL_NAME_FR,
            ),
            ar=(
                *labels.CERTIFIED_AR, "المستفيد", "المستفيد(ة)", "اسم المستفيد", "صاحب البطاقة", "صاحب الشهادة",
                "الاسم الكامل للمستفيد",
                "حامل البطاقة", "حاملة البطاقة", "اسم صاحب البطاقة", "اسم حامل البطاقة", "الاسم الكامل لصاحب البطاقة",
                "اسم الشخص", "اسم الشخص في وضعية إعاقة", "الشخص المعني", "المستفيدة", "اسم ونسب المستفيد",
                "الشخص في وضعية إعاقة", "اسم المعني بالأمر", "تسلم للسيد", "تسلم للسيدة", "سلمت للسيد", "سلمت للسيدة",
                "المعني بالأمر", "المعني(ة) بالأمر", "اسم الشخص المعني", "أن الطفل", "أن الطفلة",
                "للسيد", "للسيدة", "للآنسة", "للطفل", "للطفلة", "اسم الطفل", "اسم الطفلة", "اسم الشخص المعاق",
                "هوية الشخص في وضعية إعاقة", "هوية المستفيد", "هوية المستفيد(ة)", "اسم حامل(ة) البطاقة",
                "اسم المستفيد(ة)", "الاسم الكامل للشخص في وضعية إعاقة", "تمنح للسيد", "تمنح للسيدة", "منحت للسيد",
                "منحت للسيدة", *labels.FULL_NAME_AR,
            ),
            script=Script.EITHER,
        ),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "issue_date": Label(
            Value.DATE, fr=("carte délivrée le", *labels.ISSUE_DATE_FR),
            ar=("تاريخ تسليم البطاقة", "تاريخ إصدار البطاقة", *labels.ISSUE_DATE_AR),
        ),
        "expiry_date": Label(
            Value.DATE,
            fr=("validité", "durée de validité", "est valable jusqu'au", "cette carte est valable jusqu'au",
                "cette attestation est valable jusqu'au", "ce certificat est valable jusqu'au",
                *labels.EXPIRY_FR),
            ar=("مدة الصلاحية", "الصلاحية", *labels.EXPIRY_AR),
        ),
    },
    # A title in two halves, one of them read: whose, from when and until when, beside what such papers alone say.
    telling=(("holder_name", "birth_date", "issue_date", "expiry_date"),),
    told_with_marks=True,
    denied=("stationnement", "parking"),
    # Where the title is in letters that no net reads: what such papers alone say.
    marks=(
        Mark(
            0.5,
            ("type de handicap", "nature du handicap", "nature de handicap", "type d'incapacité",
             "nature de l'invalidité"),
            ("نوع الإعاقة", "طبيعة الإعاقة", "صنف الإعاقة", "نوع العجز"),
        ),
        Mark(
            0.45,
            ("degré de handicap", "degré du handicap", "taux d'incapacité", "taux de handicap", "taux d'invalidité",
             "degré d'invalidité"),
            ("درجة الإعاقة", "نسبة الإعاقة", "نسبة العجز", "درجة العجز"),
        ),
        Mark(
            0.45,
            ("est en situation de handicap", "personne en situation de handicap", "se trouve en situation de handicap",
             "la situation de handicap de"),
            ("في وضعية إعاقة", "شخص في وضعية إعاقة", "يوجد في وضعية إعاقة", "توجد في وضعية إعاقة"),
        ),
        Mark(0.3, ("loi-cadre 97.13", "loi-cadre n° 97-13"), ("القانون الإطار رقم", "للقانون الإطار رقم")),
        Mark(0.3, ("entraide nationale",), ("التعاون الوطني", "للتعاون الوطني")),
    ),
    stops_fr=(
        *STOPS_FR, *labels.ADDRESS_FR, *labels.CIN_FR, *labels.BIRTH_PLACE_FR, "nature du handicap", "type de handicap",
        "nature de handicap", "degré", "degré de handicap", "taux", "taux d'incapacité",
        "type d'incapacité", "nature de l'invalidité", "taux d'invalidité", "degré d'invalidité", "carte n°",
        "n° de la carte", "décision de la commission", "n° décision", "besoin d'accompagnement", "accompagnateur",
        "tuteur", "catégorie", "province", "numéro de la carte", "médecin", "n° d'inscription", "spécialité",
        "diagnostic", "photo", "signature du titulaire",
        "taux de handicap",
        "est en situation",
        "est en situation de handicap", "présente", "présente un handicap", "handicap", "commission", "décision n°",
    ),
    stops_ar=(
        *STOPS_AR, *labels.ADDRESS_AR, *labels.CIN_AR, *labels.BIRTH_PLACE_AR, "نوع الإعاقة", "درجة الإعاقة",
            "صنف الإعاقة", "نوع العجز", "درجة العجز", "رقم البطاقة", "بطاقة رقم", "قرار اللجنة", "رقم القرار",
            "المرافق", "الحاجة إلى مرافق", "ولي الأمر", "الطبيب المعالج", "توقيع صاحب البطاقة", "رئيس اللجنة",
            "الإعاقة", "فئة الإعاقة", "تصنيف الإعاقة",
        "طبيعة الإعاقة",
        "نسبة الإعاقة", "نسبة العجز", "في وضعية إعاقة", "يوجد في وضعية إعاقة", "توجد في وضعية إعاقة", "يعاني",
        "تعاني", "اللجنة",
        "مصاب", "مصابة",
    ),
    formulas=(
        Formula(("birth_date",), fr=("né à", "née à", "né(e) à"), ar=("المزداد ب", "المزدادة ب", "المزداد(ة) ب")),
        Formula((), fr=("commission du", "réunie le", "en sa séance du", "réunie en date du", "commission réunie le",
            "réunie à la demande de", "en date de la séance du", "décision du", "vu l'avis de la commission du"),
            ar=("المنعقدة بتاريخ", "المنعقد بتاريخ", "في دورتها", "المنعقدة يوم", "في جلستها بتاريخ",
            "اجتماعها بتاريخ", "قرار اللجنة بتاريخ", "قرار بتاريخ", "بطلب من")),
    ),
)  # fmt: skip
