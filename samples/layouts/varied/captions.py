"""Captions that an office, a consulate or somebody far away might give to what cards and booklets tell.

General knowledge; options are parted by semicolons, a bar parts the masculine form from the feminine one.
"""

Captions = tuple[str, str]
"""Wordings in French and in Arabic."""

FAMILY: Captions = ("Nom; NOM; Nom de famille; Nom patronymique; Nom du titulaire",
                    "الاسم العائلي; النسب; اللقب; الإسم العائلي; اسم العائلة")  # fmt: skip
GIVEN: Captions = ("Prénom; PRENOM; Prénoms; Prénom(s); PRENOMS", "الاسم الشخصي; الاسم; الإسم الشخصي; الأسماء الشخصية")
WHOLE: Captions = ("Nom et prénom; Nom & prénom; Nom complet; Bénéficiaire; Titulaire",
                   "الاسم الكامل; الاسم الشخصي والعائلي; الاسم والنسب; المستفيد(ة)")  # fmt: skip
BORN: Captions = (
    "Né le|Née le; Né(e) le; Date de naissance; DATE DE NAISSANCE; Naissance; Date naiss.",
    "تاريخ الازدياد; مزداد بتاريخ|مزدادة بتاريخ; تاريخ الميلاد; المولود في|المولودة في; تاريخ الولادة",
)
BIRTH_PLACE: Captions = ("Lieu de naissance; LIEU DE NAISSANCE; Né à|Née à; à; Lieu; Lieu naiss.",
                         "مكان الازدياد; مكان الولادة; محل الازدياد; ب; المزداد ب|المزدادة ب")  # fmt: skip
SEX: Captions = ("Sexe; SEXE; Sexe (M/F); Genre", "الجنس; الجنس (ذ/أ); النوع")
UNTIL: Captions = (
    "Valable jusqu'au; Date d'expiration; Expire le; EXPIRATION; Valide jusqu'au; Validité; Fin validité",
    "صالحة إلى غاية; تاريخ انتهاء الصلاحية; صالحة لغاية; صلاحية البطاقة; تنتهي الصلاحية في",
)
ISSUED: Captions = ("Délivré le|Délivrée le; Date de délivrance; Fait le; Établie le; Emise le",
                    "سلمت بتاريخ; تاريخ التسليم; تاريخ الإصدار; حررت في")  # fmt: skip
CARD_NUMBER: Captions = ("N°; N° CNIE; CNIE; C.I.N.; N° de la carte; CIN N°; Numéro",
                         "رقم; رقم البطاقة; رقم البطاقة الوطنية; ر.ب.و; البطاقة رقم")  # fmt: skip
FATHER: Captions = ("Fils de|Fille de; Père; Nom du père; De; Prénom du père; Fils (Fille) de",
                    "ابن|بنت; اسم الأب; الأب; والده|والدها; بن|بنت")  # fmt: skip
MOTHER: Captions = (
    "Et de; Mère; Nom de la mère; et de; Prénom de la mère",
    "وابن|وبنت; اسم الأم; الأم; و; والدته|والدتها",
)
ADDRESS: Captions = ("Adresse; ADRESSE; Domicile; Demeurant à; Résidence; Adresse complète",
                     "العنوان; عنوان السكنى; محل الإقامة; الساكن ب|الساكنة ب; المسكن")  # fmt: skip
CIVIL: Captions = ("N° état civil; Etat civil; N° E.C.; N° acte de naissance; Réf. état civil; N° d'état civil",
                   "رقم الحالة المدنية; الحالة المدنية; رقم رسم الولادة; عدد الحالة المدنية")  # fmt: skip
NATIONALITY: Captions = (
    "Nationalité; NATIONALITE; De nationalité; Pays d'origine - Nationalité",
    "الجنسية; جنسيته|جنسيتها",
)
MARRIED: Captions = ("Date du mariage; Mariés le; Mariage célébré le; Date de l'acte; Mariage contracté le",
                     "تاريخ الزواج; تاريخ عقد الزواج; تاريخ إبرام العقد; تزوجا بتاريخ")  # fmt: skip
ACT: Captions = ("Acte n°; N° de l'acte; Acte de mariage N°; Référence de l'acte n°; Numéro d'ordre",
                 "رقم العقد; رسم الزواج عدد; عقد رقم; رقم الرسم; عدد الرسم")  # fmt: skip
NATIONAL: Captions = ("CNIE; N° CNIE; C.N.I.E n°; CIN; N° CIN; Pièce d'identité n°",
                      "رقم البطاقة الوطنية; ب.ت.و.إ; البطاقة الوطنية عدد; ر.ب.ت.و")  # fmt: skip
