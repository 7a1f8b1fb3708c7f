"""Marriage act: husband, wife, date, court. Dowry, guardian and conditions are not read.

Source: code de la famille art. 67, an adouls' program (research/documents.md §4), read 2026-11-22.
Layouts seen: the adouls' Arabic prose, a bilingual table of the two spouses.
"""

from dossier.documents import labels, stops
from dossier.documents.kind import Formula, Kind, Label, Mark, Script, Section, Value

# What a heading says before whose part it heads; its last letter may be written onto that word.
_PARTS_FR = ("informations sur", "informations relatives à", "informations concernant", "renseignements concernant",
             "état civil de", "données relatives à", "identification de", "filiation de")  # fmt: skip
_PARTS_AR = ("فيما يخص ", "فيما يتعلق ب", "معلومات تتعلق ب", "معلومات حول ", "معطيات ", "المعطيات الخاصة ب",
             "معطيات خاصة ب", "البيانات الخاصة ب", "بخصوص ", "التعريف ب", "تعريف ", "خاص ب",
             "المعلومات المتعلقة ب", "بيانات تخص ", "معلومات تخص ")  # fmt: skip
HUSBAND = Section(
    fr=(
        *(f"{part} l'époux" for part in _PARTS_FR),
        *(f"{part} du mari" for part in ("informations", "identité", "données")),
        "l'époux", "époux", "le mari", "mari", "informations de l'époux", "concernant l'époux",
        "renseignements sur l'époux",
        "identité de l'époux", "le conjoint", "conjoint", "données de l'époux", "le futur époux", "monsieur",
        "l'époux / الزوج", "1er époux", "1er conjoint", "premier époux", "premier conjoint", "le marié", "le fiancé",
        "l'époux (mari)", "le conjoint (époux)", "partie 1 : l'époux",
    ),
    ar=("بيانات الزوج", "الزوج", "معلومات الزوج", "هوية الزوج", "المعلومات الخاصة بالزوج",
        "البيانات المتعلقة بالزوج", "الخاطب", "السيد", "السيد الزوج", "معلومات خاصة بالزوج", "بيانات خاصة بالزوج",
        *(f"{part}الزوج" for part in _PARTS_AR), "الحالة المدنية للزوج", "أولا : الزوج", "الطرف الأول : الزوج",
        "الطرف الأول (الزوج)", "الطرف الأول", "المتزوج"),
    prose=("الزوج السيد", "بين السيد", "تزوج السيد", "زواج السيد", "حضر السيد", "حضر لديهما السيد", "عقد السيد"),
    facts=("né", "fils", "domicilié", "المزداد", "المولود", "الحامل", "ابن", "مزداد", "مولود", "حامل"),
)  # fmt: skip
WIFE = Section(
    fr=(
        *(f"{part} l'épouse" for part in _PARTS_FR),
        *(f"{part} de la femme" for part in ("informations", "identité", "données")),
        "l'épouse", "épouse", "la femme", "femme", "informations de l'épouse", "concernant l'épouse",
        "renseignements sur l'épouse",
        "identité de l'épouse", "la conjointe", "conjointe", "données de l'épouse", "la future épouse",
        "madame", "mademoiselle", "2ème époux", "2e époux", "2ème conjoint", "second époux", "second conjoint",
        "deuxième époux", "deuxième conjoint", "la mariée", "la fiancée", "l'épouse (femme)", "la conjointe (épouse)",
        "partie 2 : l'épouse",
    ),
    ar=(
        "بيانات الزوجة", "الزوجة", "معلومات الزوجة", "هوية الزوجة", "المعلومات الخاصة بالزوجة",
        "البيانات المتعلقة بالزوجة",
        "المخطوبة", "السيدة", "الآنسة", "السيدة الزوجة", "معلومات خاصة بالزوجة", "بيانات خاصة بالزوجة",
        *(f"{part}الزوجة" for part in _PARTS_AR), "الحالة المدنية للزوجة", "ثانيا : الزوجة", "الطرف الثاني : الزوجة",
        "الطرف الثاني (الزوجة)", "الطرف الثاني", "المتزوجة",
        "الزوجة الأولى", "الزوجة الثانية", "الزوجة الثالثة", "الزوجة الرابعة",
    ),
    prose=("الزوجة السيدة", "الزوجة الآنسة", "بالسيدة", "بالآنسة", "على السيدة", "على الآنسة", "مخطوبته",
        "خطيبته", "بمخطوبته"),
    facts=("née", "fille", "domiciliée", "المزدادة", "المولودة", "الحاملة", "بنت", "مزدادة", "مولودة", "حاملة"),
)  # fmt: skip
_OF_HUSBAND = ("de l'époux", "du mari", "époux", "de l'epoux"), ("للزوج", "الزوج")
_OF_WIFE = ("de l'épouse", "de la femme", "épouse", "de l'epouse"), ("للزوجة", "الزوجة")
_WHOSE = {"husband": _OF_HUSBAND, "wife": _OF_WIFE}


# Consulates print captions in the language of the country as well: Spanish, Italian, German.
_FAMILY_NAME_ABROAD = ("apellido", "apellidos", "cognome", "familienname")
_GIVEN_NAMES_ABROAD = ("nombre", "nombres", "nome", "vorname", "vornamen")
_NUMBER_ABROAD = ("dni n°", "documento n°", "carta n.", "ausweis nr.")
_BIRTH_DATE_ABROAD = ("fecha de nacimiento", "data di nascita", "nato/a il", "nato il", "nata il", "geboren am",
                      "geburtsdatum")  # fmt: skip


def _of(section: str, fr: tuple[str, ...], ar: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return labels that say themselves whose they are: `nom de l'époux`, `الاسم العائلي للزوجة`."""
    french, arabic = _WHOSE[section]
    return tuple(f"{label} {whose}" for label in fr for whose in french), tuple(
        f"{label} {whose}" for label in ar for whose in arabic
    )


def _spouse(section: str) -> dict[str, Label]:
    family_fr, family_ar = _of(section, ("nom", "nom de famille"), ("الاسم العائلي", "نسب", "لقب"))
    given_fr, given_ar = _of(section, ("prénom", "prénoms"), ("الاسم الشخصي",))
    number_fr, number_ar = _of(
        section, ("cin", "cnie", "n° cin", "n° cnie", "cnie n°", "cin n°"), ("رقم البطاقة الوطنية", "بطاقة")
    )
    born_fr, born_ar = _of(section, ("date de naissance",), ("تاريخ ازدياد", "تاريخ الازدياد"))
    return {
        f"{section}_family_name": Label(
            Value.NAME, fr=(*labels.FAMILY_NAME_FR, *_FAMILY_NAME_ABROAD, *family_fr), section=section
        ),
        f"{section}_given_names": Label(
            Value.NAME, fr=(*labels.GIVEN_NAMES_FR, *_GIVEN_NAMES_ABROAD, *given_fr), section=section
        ),
        f"{section}_family_name_ar": Label(
            Value.NAME, ar=(*labels.FAMILY_NAME_AR, *family_ar), script=Script.ARABIC, section=section
        ),
        f"{section}_given_names_ar": Label(
            Value.NAME, ar=(*labels.GIVEN_NAMES_AR, *given_ar), script=Script.ARABIC, section=section
        ),
        f"{section}_document_number": Label(
            Value.CIN,
            fr=(*labels.CIN_FR, *_NUMBER_ABROAD, *number_fr),
            ar=(*labels.CIN_AR, *number_ar),
            section=section,
        ),
        f"{section}_birth_date": Label(
            Value.DATE,
            fr=(*labels.BIRTH_DATE_FR, *_BIRTH_DATE_ABROAD, *born_fr),
            ar=(*labels.BIRTH_DATE_AR, *born_ar),
            section=section,
        ),
    }


SPOUSES = {**_spouse("husband"), **_spouse("wife")}
MARRIAGE_DATE = Label(
    Value.DATE,
    fr=(
        "date du mariage", "date de mariage", "mariage célébré le", "date de l'acte", "mariés le", "date du contrat",
        "date de l'acte de mariage", "date du contrat de mariage", "mariage contracté le", "marié le", "mariée le",
        "date de conclusion", "date de conclusion du mariage", "acte dressé le", "conclu le", "date de célébration",
        "correspondant au", "correspondant à", "célébré le", "mariage conclu le", "date d'établissement de l'acte",
        "date de conclusion de l'acte", "acte établi le", "en date du", "se sont mariés le", "union célébrée le",
        "mariage du", "mariage en date du", "contracté le", "date du contrat de mariage", "union du", "mariage le",
        "mariage célébré en date du", "acte en date du", "date de conclusion du contrat", "date du contrat / mariage",
        "mariage consigné le", "le mariage a été célébré le", "date d'union", "date de l'union", "conclu en date du",
        "date du mariage (grégorien)", "date de l'acte adoulaire", "marié(e) le", "acte reçu le",
        "date de célébration du mariage", "mariage conclu en date du", "mariage passé le", "union contractée le",
        "mariage contracté en date du", "union conclue le", "acte conclu le", "contrat conclu le", "contrat passé le",
        "fecha de matrimonio", "data di matrimonio", "eheschließung am",
    ),
    ar=(
        "تاريخ الزواج", "تاريخ العقد", "تاريخ عقد الزواج", "تاريخ إبرام العقد", "الموافق ل", "الموافق لـ", "الموافق",
        "موافق",
        "تاريخ إبرام عقد الزواج", "تاريخ رسم الزواج", "تاريخ إبرام الزواج", "تاريخ الإشهاد", "أبرم بتاريخ",
        "تاريخ تلقي الشهادة",
        "تاريخ التلقي", "المبرم بتاريخ", "تزوجا بتاريخ", "تاريخ تحرير العقد", "تاريخ عقد القران", "حرر العقد بتاريخ",
        "الموافق ليوم", "تاريخ الرسم", "تاريخ القران", "زواج بتاريخ", "الزواج بتاريخ", "المنعقد بتاريخ", "انعقد بتاريخ",
        "بتاريخ", "عقد بتاريخ", "تم العقد بتاريخ", "تم الزواج بتاريخ", "تاريخ إنشاء العقد", "تاريخ العقد الميلادي",
        "تاريخ إبرام رسم الزواج", "تاريخ إقامة الرسم", "حرر الرسم بتاريخ", "تاريخ انعقاد الزواج", "يوم الزواج",
        "تاريخ الزواج الميلادي", "وثق بتاريخ", "تاريخ الإبرام", "أقيم بتاريخ", "تاريخ انعقاد العقد",
        "تاريخ تحرير الرسم", "أبرم في", "المبرم يوم", "المبرم في", "أبرم يوم", "المنعقد يوم", "المنعقد في", "انعقد يوم",
        "المعقود يوم", "المعقود بتاريخ", "المشهد به بتاريخ", "المشهد به يوم", "المتلقى بتاريخ", "المتلقى يوم",
        "الموثق بتاريخ", "الموثق يوم", "مبرم بتاريخ", "مبرم يوم", "المقام بتاريخ", "المقام يوم",
    ),
    # A copy is dated by the same word below.
    loose=("بتاريخ",),
)  # fmt: skip
_SIRS, _LADIES = ("monsieur", "m.", "mr"), ("madame", "mademoiselle", "mme", "mlle", "melle", "mile")
_HE = ("l'époux", "époux", "le mari", "mari", "le futur époux", "d'une part", "futur époux")
_SHE = ("l'épouse", "épouse", "la femme", "femme", "la future épouse", "d'autre part", "future épouse", "son épouse",
        "sa fiancée")  # fmt: skip
SPOUSE_FORMULAS = (
    Formula(
        ("given_names", "family_name"), full_name=True, section="husband",
        fr=(*(f"{who} {courtesy}" for who in _HE for courtesy in _SIRS),
            "monsieur", "l'époux monsieur", "l'époux m.", "entre monsieur", "le sieur", "époux monsieur",
            "l'époux", "le nommé", "le jeune homme", "jeune homme",
            "l'époux le nommé", "entre m.", "unit monsieur", "le mari monsieur", "le mari", "m.", "mr", "avec m.",
            "le dénommé", "son époux", "le futur époux", "époux m.", "l'époux m", "et m.", "et monsieur"),
        ar=("الزوج السيد", "بين السيد", "تزوج السيد", "زواج السيد", "حضر السيد", "حضر لديهما السيد",
            "عقد السيد", "السيد",
            "الزوج", "الخاطب السيد", "أن السيد", "الزوج هو السيد", "الزوج المسمى", "الزوج هو", "المسمى", "المدعو",
            "الشاب", "أن المسمى", "وبين السيد", "بالسيد", "والسيد", "من السيد", "زوجها السيد", "الخاطب", "زواج المسمى"),
    ),
    Formula(
        ("given_names", "family_name"), full_name=True, section="wife",
        fr=(*(f"{who} {courtesy}" for who in _SHE for courtesy in _LADIES),
            "madame", "mademoiselle", "l'épouse madame", "l'épouse mademoiselle", "l'épouse mme",
            "l'épouse mlle", "mlle", "mme",
            "et madame", "et mademoiselle", "la demoiselle", "la dame", "l'épouse", "la nommée", "et mlle", "et mme",
            "épouse madame",
            "l'épouse la nommée", "la femme madame", "la femme", "avec mme", "avec mlle", "sa fiancée",
            "sa future épouse",
            "sa future", "la future épouse", "sa fiancée mlle", "sa fiancée la demoiselle", "melle", "mile", "a épousé",
            "s'est marié avec", "la dénommée", "pour épouse", "son épouse", "son épouse mme", "sa fiancée mademoiselle",
            "prendre pour épouse la dame", "avec la dame", "avec la demoiselle"),
        ar=("الزوجة السيدة", "الزوجة الآنسة", "بالسيدة", "بالآنسة", "السيدة", "الآنسة", "على السيدة",
            "على الآنسة", "الزوجة",
            "مخطوبته السيدة", "مخطوبته الآنسة", "خطيبته السيدة", "خطيبته الآنسة", "المصونة", "بمخطوبته الآنسة",
            "بمخطوبته السيدة",
            "والسيدة", "والآنسة", "الزوجة هي السيدة", "الزوجة المسماة", "الزوجة هي", "بزوجته السيدة", "بزوجته",
            "زوجته السيدة", "زوجته", "زوجته الآنسة", "بزوجته الآنسة", "بين السيدة", "بين الآنسة", "وبين السيدة",
            "وبين الآنسة", "مخطوبته", "بمخطوبته", "خطيبته", "المسماة", "المدعوة", "بالمسماة", "بالمدعوة", "من السيدة",
            "من الآنسة", "وزوجته السيدة", "وزوجته", "ابنته الآنسة", "ابنته السيدة"),
    ),
    Formula(
        ("given_names", "family_name"), full_name=True,
        fr=("nom et prénom", "nom et prénoms", "nom complet", "prénom et nom"),
        ar=("الاسم الكامل", "اسمه الكامل", "اسمها الكامل", "الاسم والنسب", "الاسم العائلي والشخصي",
            "الاسم الشخصي والعائلي"),
    ),
    Formula(
        ("birth_date",), fr=("né à", "née à", "né(e) à", "est né à", "est née à", "né", "née"),
        ar=("المزداد", "المزدادة", "المزداد ب", "المزدادة ب", "المزداد بمدينة", "المزدادة بمدينة", "المولود",
            "المولودة", "المولود ب",
            "المولودة ب", "المولود بمدينة", "المولودة بمدينة", "ازداد", "ازدادت", "المزداد بجماعة",
            "المزدادة بجماعة", "من مواليد"),
    ),
    Formula(
        ("family_name",),
        fr=("le nom de", "et le nom de", "pour nom", "le nom de famille", "le nom patronymique", "et le nom",
            "du nom de"),
        ar=("ونسبه", "ونسبها", "واسمه العائلي", "واسمها العائلي"),
    ),
    Formula(
        ("given_names",),
        fr=("le prénom de", "porte le prénom", "pour prénom", "prénommé", "prénommée", "au prénom de"),
        ar=("واسمه الشخصي", "واسمها الشخصي"),
    ),
    Formula((), ar=(
        "وليها السيد", "والدها السيد", "والده السيد", "أبوها السيد", "أبوه السيد", "وكيلها السيد", "وكيله السيد",
        "السيد قاضي",
        "السيد قاضي التوثيق", "السيد قاضي الأسرة", "السيد القاضي", "السيدان", "العدلان السيدان", "السيد رئيس",
        "الزوجان", "الزوجين",
        "والدته السيدة", "والدتها السيدة", "أمه السيدة", "أمها السيدة", "وأمها السيدة", "إذن السيد قاضي الأسرة",
        "الزوجية",
        "موانع الزواج", "بالزوجة المذكورة", "الزوج المذكور", "الزوجة المذكورة", "السيد وكيل", "المكلف بالزواج",
    ), fr=(
        "monsieur le juge", "le juge de la famille", "monsieur le juge chargé", "monsieur le président",
        "fils de monsieur",
        "fille de monsieur", "fils de m.", "fille de m.", "et de madame", "et de mme", "père monsieur",
        "wali monsieur", "tuteur monsieur",
        "l'épouse susnommée", "l'époux susnommé", "les époux", "les deux époux", "son tuteur monsieur",
    )),
)  # fmt: skip
STOPS_FR = (
    *stops.STOPS_FR, *labels.REGISTERS_FR,
    "lieu de naissance", "les adouls", "les deux adouls", "fils de", "fille de", "adresse", "sadaq",
    "dot",
    "montant de la dot", "père", "mère", "nom du père", "nom de la mère", "demeurant à", "demeurant", "domicile",
    "né à", "née à",
    "né(e) à", "ville de naissance", "commune de naissance", "activité",
    "et de", "domicilié à", "domiciliée à", "le sadaq",
    "cour d'appel de", "cour d'appel", "délivré le", "délivrée le", "fait à", "date de délivrance", "établi le",
    "expédition délivrée le", "nom du père", "lieu de mariage", "témoin", "témoins", "registre des mariages",
    "prénom du père", "prénom de la mère", "nom et prénom du père", "nom et prénom de la mère",
    "profession de l'époux",
    "profession de l'épouse",
    "tuteur", "wali", "juge", "registre", "folio",
    "volume", "reçu le", "déposé le", "enregistré le", "homologué le", "homologation", "date d'homologation",
    "date d'enregistrement", "date de dépôt", "date de réception", "inscrit le", "transcrit le", "date d'inscription",
    "les parents", "parents", "date du permis", "autorisation du", "autorisation n°", "date de l'autorisation",
    "tribunal susvisé", "tribunal susmentionné", "tribunal précité", "tribunal ci-dessus",
    "lieu de l'acte", "sans profession", "femme au foyer", "retraité", "retraitée", "mention", "vu le juge",
    "profesión", "professione", "beruf", "madre", "padre", "mutter", "vater", "lugar", "lugar de nacimiento",
    "nacionalidad", "nombre d'enfants",
)  # fmt: skip
STOPS_AR = (
    *stops.STOPS_AR, *labels.REGISTERS_AR,
    "مكان الازدياد", "العدلان", "اسم الوالد", "اسم الوالدة", "الصداق", "على صداق", "صداق", "والده", "والدها", "والدته",
    "والدتها", "ووالدته",
    "ووالدتها", "والده هو", "والدها هو", "والدته هي", "والدتها هي", "اسم الأب", "اسم الأم", "الأب", "الأم", "أمه",
    "أمها",
    "وأمه", "وأمها", "العنوان", "عنوانه", "عنوانها", "قسم التوثيق", "الساكن", "الساكنة", "الساكن ب", "الساكنة ب",
    "القاطن",
    "القاطنة", "مكان الولادة",
    "محكمة الاستئناف ب", "محكمة الاستئناف", "تاريخ الإدراج", "تاريخ التضمين", "تاريخ التسليم", "المحكمة المذكورة",
    "المحكمة أعلاه", "تاريخ النسخة", "بمحكمة الاستئناف",
    "سلم بتاريخ", "حرر بتاريخ", "حرر في", "وحرر بتاريخ", "سلمت بتاريخ", "الشاهدان", "الشهود", "رقم الإذن", "إذن عدد",
    "الحرف", "مؤرخ في", "المؤرخ في", "المؤرخة في", "الإذن المؤرخ في", "المسلمة بتاريخ", "المسلم بتاريخ", "رقم الملف",
    "ملف رقم", "ملف عدد", "ملف الزواج رقم", "رقم ملف الزواج",
    "الولي", "ولي الزوجة", "كناش", "صحيفة", "كتاب", "السجل", "الصفحة", "مقبوض", "مؤجل",
    "معجل",
    "الحالة العائلية قبل الزواج", "بإذنها ورضاها", "أنكحها إياه", "بمدينة", "المولود ب", "المولودة ب",
    "توصل به بتاريخ", "توصل بتاريخ", "توصلنا به بتاريخ", "أودع بتاريخ", "المودع بتاريخ", "تاريخ الإيداع",
    "تاريخ التوصل", "سجل بتاريخ", "المسجل بتاريخ", "مسجل بتاريخ", "تاريخ التسجيل", "أدرج بتاريخ", "المدرج بتاريخ",
    "تاريخ الخطاب", "خوطب عليه بتاريخ", "خوطب بتاريخ", "تاريخ المخاطبة", "الخطاب", "تاريخ الإذن", "الإذن بتاريخ",
    "ضمن بتاريخ", "المضمن بتاريخ", "الأبوان", "الوالدان", "أبواه", "أبواها", "والداه", "والداها", "المحل",
    "محل الازدياد", "محل الولادة", "ربة بيت", "بلا مهنة", "بدون عمل", "متقاعد", "متقاعدة", "موظف", "موظفة",
)  # fmt: skip

# What an act's text says of a marriage where its title is lost; adouls write other acts too.
MARKS = (
    Mark(0.35, fr=("sadaq", "montant de la dot", "une dot", "dot de", "la dot"),
        ar=("صداق", "الصداق", "والصداق", "بصداق", "مقبوض", "نصفه مقدم")),
    Mark(0.2, fr=("adouls", "les deux adouls", "adoulaire", "louange à dieu"),
        ar=("العدلان", "العدلين", "شهد العدلان", "تلقى العدلان", "شاهداه", "شهيداه", "لدى شهيديه", "أمنهما الله",
            "الحمد لله")),
    # What two adouls close any deed with.
    Mark(0.2, ar=("شهد به عليهما", "شهدا به عليهما", "عرفا قدره", "عارفا قدره", "عارفين قدره")),
    Mark(0.2, fr=("consentement des deux parties", "consentement des parties", "consentement des époux"),
        ar=("الإيجاب والقبول", "إيجاب وقبول", "والقبول")),
    Mark(0.4, fr=("a épousé", "contracté mariage", "ont contracté mariage", "unis par le mariage", "célébré le mariage",
                  "mariage célébré", "mariage a été célébré", "pour épouse"),
        ar=("تزوج السيد", "تزوج على", "سنة رسوله", "وسنة رسوله", "بركة الله", "الزوجان", "تزوج المسمى",
            "تزوج السيدة", "وتزوج السيدة", "تزوجا على", "وتزوج المسماة")),
    Mark(0.3, fr=("l'époux", "le mari"), ar=("الزوج", "الخاطب", "الزوج السيد", "الزوج المسمى")),
    Mark(0.3, fr=("l'épouse", "sa fiancée"),
        ar=("الزوجة", "مخطوبته", "خطيبته", "المخطوبة", "بمخطوبته", "بزوجته", "الزوجة المسماة")),
    Mark(0.2, fr=("section notariale", "juge chargé du notariat", "juge du notariat"),
        ar=("قاضي التوثيق", "قسم التوثيق", "القاضي المكلف بالتوثيق", "قسم قضاء الأسرة")),
    Mark(0.4, fr=("acte de mariage", "le mariage"), ar=("رسم الزواج", "رسم زواج", "عقد الزواج", "عقد زواج")),
    Mark(0.3, fr=("empêchement",),
        ar=("موانع الزواج", "بإذنها ورضاها", "خالية من الموانع", "بكر", "أنكحها إياه", "الموانع الشرعية")),
)  # fmt: skip
DENIED = (
    "طلاق", "الطلاق", "طلقة", "طلقها", "الطلقة", "خلع", "الخلع", "التطليق", "divorce", "répudiation", "divorcés",
    "وفاة", "الوفاة", "المتوفى", "توفي", "توفيت", "الهالك", "الهالكة", "إراثة", "الإراثة", "الورثة", "ورثته", "ورثتها",
    "الموروث", "المخلف عنه", "héritiers", "hérédité", "défunt", "décès", "décédé", "البائع", "المشتري", "البيع",
    "كفالة", "المكفول",
)  # fmt: skip
# What an act's text says of the spouses' states before, and of what a judge permits, is another paper's elsewhere.
_STATES = ("الخطوبة", "عزوبة", "العزوبة", "célibat", "fiançailles", "عدم الزواج", "التعدد", "الرجعة")

# The number of the court's file, French and Arabic.
_OF_THE_FILE = ("n° du dossier", "dossier n°", "dossier de mariage n°", "رقم الملف", "ملف الزواج رقم", "رقم ملف الزواج")

MARRIAGE_CERTIFICATE = Kind(
    name="marriage_certificate",
    titles_fr=(
        "acte de mariage", "extrait d'acte de mariage", "extrait de l'acte de mariage", "contrat de mariage",
        "certificat de mariage", "traduction d'un acte de mariage", "traduction de l'acte de mariage",
        "copie d'acte de mariage", "attestation de mariage", "acte de confirmation de mariage",
        "extrait du registre des mariages", "copie de l'acte de mariage", "copie conforme d'acte de mariage",
        "expédition d'acte de mariage", "acte de mariage adoulaire", "acte adoulaire de mariage",
        "extrait de mariage", "acte de reconnaissance de mariage", "certificat de confirmation de mariage",
        "acte notarié de mariage", "acte d'union", "duplicata d'acte de mariage", "relevé du registre des mariages",
        "fiche de mariage",
    ),
    titles_ar=(
        "رسم زواج", "رسم الزواج", "عقد زواج", "عقد الزواج", "رسم نكاح", "عقد نكاح", "عقد النكاح", "رسم النكاح",
        "نسخة من رسم الزواج", "نسخة من عقد الزواج", "مستخرج من رسم الزواج", "مستخرج من عقد الزواج", "شهادة الزواج",
        "رسم ثبوت الزوجية", "ثبوت الزوجية", "رسم زواج عدلي", "رسم قران", "رسم القران", "عقد القران", "عقد قران",
        "نسخة من رسم زواج", "نسخة رسم الزواج", "ملخص رسم الزواج", "موجز رسم الزواج", "شهادة زواج", "إشهاد بالزواج",
        "رسم إثبات الزوجية", "رسم الاعتراف بالزوجية", "نسخة من عقد زواج", "نظير رسم الزواج", "نظير رسم زواج",
        "بطاقة الزواج", "بطاقة زواج", "ملخص عقد الزواج", "ملخص رسم زواج", "موجز عقد الزواج", "نظير عقد الزواج",
    ),
    nouns=(
        ("extrait", "mariage"), ("copie", "mariage"), ("expédition", "mariage"), ("traduction", "mariage"),
        ("duplicata", "mariage"), ("relevé", "mariage"), ("نسخة", "الزواج"), ("مستخرج", "الزواج"),
        ("رسم", "الزواج"), ("موجز", "الزواج"), ("ملخص", "الزواج"), ("شهادة", "الزواج"),
    ),
    fields={
        "act_number": Label(
            Value.ACT_NUMBER,
            loose=_OF_THE_FILE,
            fr=(
                *labels.ACT_NUMBER_FR, *_OF_THE_FILE[:3], "acte de mariage n°", "n° de l'acte de mariage", "numéro",
                "contrat n°", "contrat de mariage n°", "n° du contrat", "mariage n°", "n° du mariage",
                "acte d'union n°", "acte adoulaire n°", "expédition n°", "n° d'inscription",
                "n° d'inscription de l'acte", "acta n°", "atto n.", "urkunde nr.", "référence de l'acte n°",
                "mariage sous le n°", "acte de mariage sous le n°", "consigné sous le n°", "rédigé sous le n°",
            ),
            ar=(
                *labels.ACT_NUMBER_AR, *_OF_THE_FILE[3:], "عدد", "العدد", "رسم الزواج عدد", "رسم الزواج رقم",
                "رقم رسم الزواج", "عقد الزواج رقم", "عقد الزواج عدد", "رقم عقد الزواج", "عدد رسم الزواج", "ضمن بعدد",
                "رقم الزواج", "زواج رقم", "رقم عقد النكاح", "رقم رسم النكاح", "رسم النكاح عدد", "رسم القران عدد",
                "الرسم المضمن بعدد", "تحت العدد", "رسم الزواج المضمن تحت عدد", "رسم الزواج تحت عدد", "المضمن بعدد",
                "ضمن تحت العدد", "مضمن تحت العدد", "ضمن برقم", "رسم زواج رقم", "رسم زواج عدد", "عقد زواج رقم",
                "عقد زواج عدد", "المسجل بعدد", "رقم التضمين", "عدد التضمين", "مضمنة بعدد",
            ),
        ),
        "marriage_date": MARRIAGE_DATE,
        "court": Label(
            Value.PLACE,
            fr=(
                "tribunal de première instance de", "tribunal de première instance", "tribunal",
                "tribunal de famille de", "tribunal de la famille de", "section de la justice de la famille de",
                "cour", "tribunal de première instance à", "juridiction", "t.p.i de", "tribunal compétent",
                "section notariale de", "section du notariat de", "tribunal de", "t.p.i. de",
                "tribunal de première instance d'", "tribunal de 1ère instance de", "tribunal de 1ère instance",
                "t.p.i", "tpi de", "tribunal de première instance du", "centre du juge résident de",
                "section de la famille de", "section famille de", "section de la justice de la famille",
                "section du notariat", "près le tribunal de première instance de",
                "ressort du tribunal de première instance de", "juge de la famille près le tribunal de",
                "section justice de la famille de", "tribunal de 1re instance de", "tribunal de 1re instance",
                "près le tribunal de", "tribunal de première instance (section de la famille) de",
                "section de la justice de la famille près le tribunal de première instance de",
                "section de la famille près le tribunal de première instance de", "centre judiciaire de",
                "juge chargé du notariat à", "juge chargé du notariat de", "juge de la famille chargé du mariage à",
            ),
            ar=(
                "المحكمة الابتدائية ب", "المحكمة الابتدائية", "محكمة الأسرة ب", "المحكمة",
                "المحكمة الابتدائية بمدينة", "قسم قضاء الأسرة ب", "قسم قضاء الأسرة بمدينة", "بالمحكمة الابتدائية ب",
                "لدى المحكمة الابتدائية ب", "قضاء الأسرة ب", "مركز القاضي المقيم ب", "لدى المحكمة الابتدائية بمدينة",
                "بدائرة المحكمة الابتدائية ب", "قسم التوثيق ب", "قسم التوثيق بمدينة", "محكمة",
                "المحكمة الابتدائية لمدينة", "قسم قضاء الأسرة", "محكمة الأسرة", "المحكمة الابتدائية بـ",
                "قضاء الأسرة بمدينة", "قسم الأسرة ب", "بقسم التوثيق ب", "بقسم قضاء الأسرة ب", "المركز القضائي ب",
                "مركز القاضي المقيم", "محكمة قضاء الأسرة ب", "ابتدائية", "ابتدائية ب", "بابتدائية", "لدى ابتدائية",
                "قسم قضاء الأسرة بابتدائية", "قضاء الأسرة بابتدائية", "قسم قضاء الأسرة بالمحكمة الابتدائية ب",
                "قسم التوثيق بالمحكمة الابتدائية ب", "قسم التوثيق بابتدائية",
                "قسم قضاء الأسرة لدى المحكمة الابتدائية ب", "بمحكمة",
                "دائرة المحكمة الابتدائية ب", "دائرة ابتدائية", "محكمة ابتدائية", "بدائرة المحكمة الابتدائية",
            ),
            script=Script.EITHER,
        ),
        **SPOUSES,
    },
    sections={"husband": HUSBAND, "wife": WIFE},
    stops_fr=STOPS_FR,
    stops_ar=STOPS_AR,
    formulas=SPOUSE_FORMULAS,
    marks=MARKS,
    denied=DENIED,
    denied_in_forms=_STATES,
    telling=(
        ("husband", "wife", "court", "husband_given_names"),
        ("husband", "wife", "court", "husband_family_name_ar"),
        # Names may be whole, under one caption.
        ("husband", "wife", "court", "husband_birth_date"),
    ),
)  # fmt: skip
