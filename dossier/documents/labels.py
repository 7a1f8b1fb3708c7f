"""Wording that Moroccan civil documents share, so that every kind that prints it declares it once.

Source: research/documents.md §§1-6 (specimen card, communal software, official decrees); read 2026-11-22.
"""

FAMILY_NAME_FR = ("nom", "nom de famille", "nom patronymique", "nom / surname", "nom / name")
FAMILY_NAME_AR = ("الاسم العائلي", "النسب", "اللقب", "الاسم العائلي هو")
GIVEN_NAMES_FR = ("prénom", "prénoms", "prénom(s)", "prénoms / given names")
GIVEN_NAMES_AR = ("الاسم الشخصي", "الاسم الشخصي هو", "الإسم الشخصي")
FULL_NAME_FR = ("nom et prénom", "nom et prénoms", "nom et prénom(s)", "nom complet", "prénom et nom")
FULL_NAME_AR = ("الاسم الكامل", "الاسم العائلي والشخصي", "الاسم الشخصي والعائلي", "الاسم والنسب")
BIRTH_DATE_FR = (
    "né le",
    "née le",
    "né(e) le",
    "né (e) le",
    "date de naissance",
    "date de naissance / date of birth",
    "date et lieu de naissance",
    "correspondant au",
    "correspondant à",
)
BIRTH_DATE_AR = (
    "مزداد بتاريخ",
    "مزدادة بتاريخ",
    "المزداد بتاريخ",
    "المزدادة بتاريخ",
    "المزداد(ة) بتاريخ",
    "تاريخ الازدياد",
    "تاريخ الولادة",
    "ولد في",
    "ولدت في",
    "ولد يوم",
    "ولدت يوم",
    "ولد بتاريخ",
    "ولدت بتاريخ",
    "ولد في يوم",
    "ولدت في يوم",
    "تاريخ ومكان الازدياد",
    "الموافق ل",
)
BIRTH_PLACE_FR = ("lieu de naissance", "lieu de naissance / place of birth")
BIRTH_PLACE_AR = ("مكان الازدياد", "مكان الولادة", "محل الازدياد")
SEX_FR = ("sexe", "sexe / sex")
SEX_AR = ("الجنس", "جنسه", "جنسها")
CIN_FR = (
    "n° cnie",
    "cnie n°",
    "n° de la cnie",
    "cnie",
    "c.n.i.e",
    "cin",
    "c.i.n",
    "n° cin",
    "cin n°",
    "n° de la cin",
    "titulaire de la cnie n°",
    "titulaire de la cin n°",
    "titulaire de la carte nationale n°",
    "n° de la carte nationale",
    "carte nationale n°",
    "carte nationale d'identité n°",
    "numéro de la carte nationale",
    "n° carte nationale",
)
CIN_AR = (
    "رقم البطاقة الوطنية",
    "رقم البطاقة الوطنية للتعريف",
    "بطاقة التعريف الوطنية",
    "رقم بطاقة التعريف الوطنية",
    "البطاقة الوطنية رقم",
    "البطاقة الوطنية للتعريف رقم",
    "رقم ب.ت.و",
    "ب.ت.و",
    "الحامل للبطاقة الوطنية رقم",
    "الحاملة للبطاقة الوطنية رقم",
    "رقم البطاقة الوطنية للتعريف الإلكترونية",
    "الحامل لبطاقة التعريف الوطنية رقم",
)
FATHER_FR = ("fils de", "fille de", "fils / fille de", "fils(fille) de", "nom du père", "père", "prénom du père")
FATHER_AR = ("والده هو", "والدها هو", "والده", "والدها", "اسم الأب", "الأب", "ابن", "بنت", "بن")
MOTHER_FR = ("et de", "nom de la mère", "mère", "prénom de la mère")
MOTHER_AR = ("والدته هي", "والدتها هي", "والدته", "والدتها", "اسم الأم", "الأم", "وأمه", "وأمها")
ISSUE_DATE_FR = (
    "fait à",
    "délivré le",
    "délivrée le",
    "date de délivrance",
    "date d'établissement",
    "en date du",
    "fait le",
    "date d'émission",
    "date de délivrance / date of issue",
    "le",
)
ISSUE_DATE_AR = (
    "حرر",
    "حرر في",
    "حرر ب",
    "حرر بتاريخ",
    "سلمت بتاريخ",
    "تاريخ الإصدار",
    "تاريخ التسليم",
    "بتاريخ",
    "وحرر في",
    "في",
)
EXPIRY_FR = (
    "valable jusqu'au",
    "valable jusqu’au",
    "date d'expiration",
    "expire le",
    "fin de validité",
    "date d'expiration / date of expiry",
    "valide jusqu'au",
)
EXPIRY_AR = (
    "صالحة إلى غاية",
    "صالح إلى غاية",
    "صالحة لغاية",
    "تاريخ انتهاء الصلاحية",
    "تاريخ الانتهاء",
    "نهاية الصلاحية",
)
ADDRESS_FR = (
    "adresse",
    "demeurant à",
    "demeurant au",
    "demeurant",
    "réside à",
    "résidant à",
    "domicilié à",
    "domiciliée à",
    "demeure à",
    "domicile",
)
ADDRESS_AR = (
    "العنوان",
    "الساكن ب",
    "الساكنة ب",
    "يسكن ب",
    "تسكن ب",
    "القاطن ب",
    "القاطنة ب",
    "يقطن ب",
    "تقطن ب",
    "عنوانه",
    "عنوانها",
    "محل السكنى",
)
ACT_NUMBER_FR = ("acte n°", "n° de l'acte", "numéro de l'acte", "acte numéro", "n° d'acte", "n° acte")
ACT_NUMBER_AR = ("رسم رقم", "عقد رقم", "رقم الرسم", "رقم العقد")
NATIONALITY_FR = ("nationalité", "nationalité / nationality")
NATIONALITY_AR = ("الجنسية", "جنسيته", "جنسيتها")
