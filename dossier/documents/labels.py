"""Wording that Moroccan civil documents share, so that every kind that prints it declares it once.

Source: research/documents.md §§1-6 (specimen card, communal software, official decrees), read 2026-11-22; further
wording from general knowledge of such papers. Bilingual labels (`Nom / الاسم العائلي`) are two labels side by side.
"""

FAMILY_NAME_FR = (
    "nom", "nom de famille", "nom patronymique", "patronyme", "son nom de famille", "nom / surname",
    "nom / name", "surname", "nom familial", "noms",
    "nom du titulaire", "nom de l'intéressé", "family name", "nom de naissance", "last name", "name",
    "nom de famille de l'enfant", "dont le nom est", "nom de l'enfant", "surname(s)", "family name(s)", "nom actuel",
    "nom d'origine", "nom en français", "nom en lettres latines", "nom en caractères latins", "nom / last name",
    "nom / family name", "nom du demandeur", "nom de famille / surname", "nom de famille du titulaire",
    "nom de la personne", "nom de famille de l'intéressé(e)",
    "nom patronymique de l'enfant", "nom en majuscules", "nom de famille (en français)",
    "nom patronymique du titulaire", "nom / apellidos", "apellidos",
)  # fmt: skip
FAMILY_NAME_AR = (
    "الاسم العائلي", "العائلي", "النسب", "اللقب", "الاسم العائلي هو", "اسمه العائلي", "إسم العائلة", "اللقب العائلي",
    "لقبه", "لقبها", "الاسم العائلي للمعني بالأمر", "نسبه", "نسبها", "الاسم العائلي للمولود", "الكنية", "اسم الأسرة",
    "لقب العائلة", "النسب العائلي", "الاسم العائلي للطفل", "الاسم العائلي للمعني(ة) بالأمر",
    "الاسم العائلي لصاحب البطاقة", "الاسم العائلي بالعربية", "نسب المولود",
    "الاسم العائلي للمولود(ة)", "الاسم العائلي للشخص", "الاسم العائلي للتلميذ", "الاسم العائلي للحامل",
    "الاسم العائلي لصاحب الرسم", "الاسم العائلي لصاحبة الرسم", "الاسم العائلي لصاحب(ة) الرسم",
)  # fmt: skip
GIVEN_NAMES_FR = (
    "prénom", "prénoms", "prénoms / given names", "prénom / first name", "given names", "given name", "first name",
    "prénom du titulaire", "prénom personnel", "prénom de l'enfant", "forename(s)", "prénom de l'intéressé",
    "dont le prénom est", "prénoms de l'intéressé(e)", "prénom usuel", "prénom(s) usuel(s)", "prénom / given name",
    "prénom(s) / first name(s)", "first names", "forename", "prénom en français", "prénom en lettres latines",
    "prénom en caractères latins", "prénom actuel", "prénom du demandeur", "prénom(s) de l'enfant",
    "prénom du nouveau-né", "prénom de la personne", "prénoms du titulaire",
    "prénom légal", "prénom personnel de l'enfant", "prénoms / forenames", "forenames", "prénoms / nombre",
    "prénoms dans l'ordre de l'acte",
)  # fmt: skip
GIVEN_NAMES_AR = (
    "الاسم الشخصي", "الشخصي", "الاسم الشخصي هو", "اسمه الشخصي", "الاسم", "الأسماء الشخصية", "الاسم الشخصي للمولود",
    "اسم المولود", "الاسم الأول", "الاسم الشخصي للطفل", "اسم الطفل", "الأسماء", "الاسم الشخصي للمعني بالأمر",
    "الاسم الشخصي للمعني(ة) بالأمر", "الاسم الشخصي بالعربية", "الاسم الشخصي لصاحب البطاقة", "اسم المولود الشخصي",
    "الاسم الشخصي للمولود(ة)", "الاسم الشخصي للشخص", "الاسم الشخصي للحامل",
    "الاسم الشخصي لصاحب الرسم", "الاسم الشخصي لصاحبة الرسم", "الاسم الشخصي لصاحب(ة) الرسم",
    "الاسم الشخصي والصفة", "الشخصي والصفة",
)  # fmt: skip
FULL_NAME_FR = (
    "nom et prénom", "nom et prénoms", "nom complet", "prénom et nom", "nom & prénom", "prénom & nom",
    "nom(s) et prénom(s)", "full name", "nom et prénom du bénéficiaire", "identité", "nom et prénom de l'intéressé",
    "nom et prénom du titulaire", "prénoms et nom", "nom et prénom complet", "nom, prénom(s)",
    "nom et prénom de la personne", "nom(s), prénom(s)", "nom et prénom du demandeur",
    "nom complet de l'intéressé(e)", "nom et prénoms de l'intéressé(e)", "nom complet du titulaire",
    "nom et prénom du titulaire de la carte", "name and surname", "identité de l'intéressé(e)",
    "prénom et nom de l'intéressé(e)", "nom et prénom de l'enfant", "nom et prénom du porteur",
    "l'intéressé(e)",
)  # fmt: skip
FULL_NAME_AR = (
    "الاسم الكامل", "العائلي والشخصي", "الشخصي والعائلي", "الاسم العائلي والشخصي", "الاسم الشخصي والعائلي",
    "الاسم والنسب", "الاسم واللقب", "النسب والاسم", "اسمه الكامل", "الهوية", "الاسم الكامل للمعني بالأمر",
    "الاسم الكامل للمعني(ة) بالأمر", "الاسم بالكامل", "الاسم العائلي والاسم الشخصي", "الاسم الشخصي والاسم العائلي",
    "الاسم العائلي والشخصي للمعني بالأمر", "الاسم والنسب الكامل", "اسم ونسب المعني بالأمر",
    "الاسم الكامل لصاحب البطاقة", "الاسم الكامل لصاحب الطلب", "الاسم والنسب للمعني بالأمر", "هوية المعني بالأمر",
    "الاسم واللقب العائلي", "الاسم / النسب", "اسمه ونسبه", "اسمها ونسبها", "الاسم والعائلة",
    "اسم المعني(ة) بالأمر", "نسب واسم المعني بالأمر", "الاسم العائلي والشخصي للمعني(ة) بالأمر",
    "اسم ونسب المعني(ة) بالأمر", "الاسم الكامل لحامل البطاقة", "الاسم الشخصي والعائلي للمعني بالأمر",
)  # fmt: skip
# Before a whole name in running text.
CERTIFIED_FR = (
    "certifie que m.", "certifie que mme", "certifie que mlle", "certifie que", "certifions que", "atteste que",
    "attestons que", "certifie que m./mme", "certifie que m. / mme", "certifie que monsieur", "certifie que madame",
    "certifie que mademoiselle", "certifie que m./mme/mlle", "certifie que l'intéressé", "atteste que m.",
    "atteste que mme", "atteste que mlle", "atteste que m./mme", "atteste que monsieur", "atteste que madame",
    "certifie par la présente que", "atteste par la présente que", "certifie que le nommé", "certifie que la nommée",
    "certifie que le (la) nommé(e)", "certifie que le(la) nommé(e)", "le nommé", "la nommée", "le(la) nommé(e)",
    "le dénommé", "la dénommée", "le (la) dénommé(e)", "m./mme", "m. / mme", "m. ou mme", "mr/mme", "m./mme/mlle",
    "m. / mme / mlle", "mme/m.", "mme / m.", "mme", "mlle", "m.", "mr", "monsieur", "madame", "mademoiselle",
    "monsieur / madame", "madame, monsieur", "monsieur/madame", "attestent que", "certifient que", "déclare que",
    "que monsieur", "que madame", "que m.", "que mme", "que mlle", "que m./mme", "certifie avoir constaté que",
    "soussigné(e)", "je soussigné(e)",
    "certifie que le sieur", "certifie que la dame", "que le sieur", "que la dame", "certifions que m.",
    "certifions que mme", "certifions que monsieur", "certifions que madame", "attestons que m.", "attestons que mme",
    "attestons que monsieur", "attestons que madame", "nous certifions que", "nous attestons que", "certifie que mr",
    "que mr", "certifie que mr/mme", "mr / mme / mlle", "mme / mlle / m.", "mr ou mme",
)  # fmt: skip
CERTIFIED_AR = (
    "أن السيد", "أن السيدة", "أن السيد(ة)", "أن السيد (ة)", "بأن السيد", "بأن السيدة", "بأن السيد(ة)", "السيد(ة)",
    "السيد (ة)", "السيد", "السيدة", "السيد / السيدة", "السيد أو السيدة", "الآنسة", "أن الآنسة", "بأن الآنسة",
    "أن المسمى",
    "أن المسماة", "أن المسمى(ة)", "بأن المسمى", "بأن المسماة", "المسمى", "المسماة", "المسمى(ة)", "المدعو", "المدعوة",
    "أن المدعو", "أن المدعوة", "يشهد أن", "يشهد بأن", "نشهد أن", "نشهد بأن", "أشهد أن", "أن السيد ة",
    "تشهد أن", "تشهد بأن", "الموقع أسفله أن", "الموقع أسفله بأن", "الموقعة أسفله أن", "الموقعة أسفله بأن",
    "يشهد الموقع أسفله أن", "الموقعون أسفله أن", "أن المعني بالأمر السيد", "أن المعني(ة) بالأمر",
    "يشهد أن السيد", "يشهد أن السيدة", "نشهد أن السيد", "نشهد أن السيدة", "بأن السيد المسمى", "أن السيد المسمى",
    "أن السيدة المسماة", "السيد المسمى", "السيدة المسماة", "بأن المدعو", "بأن المدعوة", "بأن المسمى(ة)", "أشهد بأن",
    "نشهد نحن أن", "المعني بالأمر السيد", "المعنية بالأمر السيدة", "أن المواطن", "أن المواطنة", "بأن المواطن",
    "بأن المواطنة", "المواطن", "المواطنة", "المواطن(ة)",
)  # fmt: skip
BORN_FR = (
    "né le", "né/née le", "nés le", "est né le", "né(e) en", "né le / born on",
)  # fmt: skip
BIRTH_DATE_FR = (
    *BORN_FR, "date de naissance", "date de naissance / date of birth", "date of birth", "date naissance",
    "date de naiss.", "date et lieu de naissance", "date & lieu de naissance", "naissance", "correspondant au",
    "correspondant à", "corresp. au", "correspondant le", "soit le", "né(e) le / date of birth",
    "date de naissance grégorienne", "jour de naissance", "d.d.n", "coïncidant avec le",
    "correspondant au (grégorien)", "date de nais.", "date nais.", "date naiss.", "naissance le",
    "date et heure de naissance", "date de la naissance", "jour, mois et année de naissance",
    "date and place of birth", "date & place of birth", "date of birth / date de naissance", "dob", "d. naissance",
    "naissance (calendrier grégorien)", "né(e) le (grégorien)", "calendrier grégorien", "date grégorienne",
    "date de naissance de l'enfant", "date et lieu naissance",
    "lieu et date de naissance", "naissance (date)", "né(e) le / à", "né(e) le et à", "né ou née le",
    "date de naissance (jj/mm/aaaa)", "né(e) en l'an", "né le ou vers", "date de naissance de l'intéressé(e)",
    "date de naissance du titulaire", "né(e) vers", "venu au monde le", "venue au monde le", "venu(e) au monde le",
)  # fmt: skip
BIRTH_DATE_AR = (
    "مزداد بتاريخ", "تاريخ الازدياد", "ولد في", "ولد يوم", "ولد في يوم", "تاريخ ومكان الازدياد", "الموافق ل",
    "الموافق", "موافق", "المزداد سنة", "تاريخ و محل الازدياد", "الموافق ليوم", "يوم الولادة", "التاريخ الميلادي",
    "تاريخ الازدياد بالميلادي", "تاريخ الولادة بالميلادي", "تاريخ ازدياد المولود", "تاريخ ولادة الطفل",
    "تاريخ الازدياد الميلادي", "تاريخ الازدياد ومكانه", "بالتقويم الميلادي", "تاريخ الولادة الميلادي",
    "الازدياد", "الميلاد", "مكان وتاريخ الازدياد", "مكان وتاريخ الولادة", "محل وتاريخ الازدياد",
    "تاريخ الازدياد والمكان", "ازدياده", "ازديادها", "المزداد خلال سنة", "المزداد عام", "المزداد يوم", "المزدادة يوم",
    "المزداد(ة) يوم",
)  # fmt: skip
BIRTH_PLACE_FR = (
    "lieu de naissance", "lieu de naissance / place of birth", "place of birth", "lieu naissance", "lieu de naiss.",
    "commune de naissance", "ville de naissance", "lieu et pays de naissance", "né à", "est né à", "né/née à",
    "lieu de naissance (commune)", "lieu de nais.", "lieu nais.", "lieu naiss.", "lieu de la naissance", "birth place",
    "localité de naissance", "ville ou village", "ville / village", "ville ou commune", "à la ville ou au village de",
    "pays et lieu de naissance", "commune ou ville de naissance", "né(e) à la commune de",
    "lieu de naissance de l'enfant", "commune / lieu de naissance", "ville de naiss.",
    "lieu de naissance de l'intéressé(e)", "lieu de naissance du titulaire", "né ou née à", "naissance (lieu)",
    "lieu de naissance (ville)", "lieu de naissance (ville ou commune)", "ville ou localité", "ville ou douar",
)  # fmt: skip
BIRTH_PLACE_AR = (
    "مكان الازدياد", "مسقط الرأس", "المزداد ب", "المزداد بمدينة", "المزداد بجماعة", "مكان ازدياد المولود",
    "بمدينة أو قرية", "مدينة أو قرية", "المدينة أو القرية", "بالمدينة أو القرية", "بقرية أو مدينة", "مدينة / قرية",
    "بمدينة/قرية", "مدينة الازدياد", "جماعة الازدياد", "بلد الازدياد", "مكان ولادة الطفل", "مكان ازدياد الطفل",
    "المدينة أو الجماعة", "بمدينة أو جماعة",
    "مكان الازدياد (المدينة أو الجماعة)", "الجماعة أو المدينة", "مدينة أو جماعة الازدياد", "بالجماعة أو المدينة",
    "المزداد بدوار",
)  # fmt: skip
SEX_FR = (
    "sexe", "sexe / sex", "sex", "genre", "de sexe", "sexe de l'enfant", "sexe de l'intéressé(e)",
    "sexe du titulaire", "sexe du nouveau-né", "sexe (m/f)", "genre (m/f)", "sex / sexe", "sexe (masculin/féminin)",
    "masculin ou féminin",
)  # fmt: skip
SEX_AR = (
    "الجنس", "جنسه", "جنسها", "النوع", "جنس المولود", "جنسه(ها)", "جنس الطفل", "جنس المعني بالأمر", "جنس الشخص",
    "الجنس (ذ/أ)", "الجنس ذكر أو أنثى", "ذكر أم أنثى", "ذكر أو أنثى", "ذكر / أنثى", "الجنس (ذكر/أنثى)",
    "الجنس (ذكر أم أنثى)", "جنس المعنية بالأمر", "جنس المولود(ة)",
)  # fmt: skip
CIN_FR = (
    "n° cnie", "n° de la cnie", "n° de cnie", "cnie", "cin", "titulaire de la cnie n°", "porteur de la cnie n°",
    "porteuse de la cnie n°", "cin/cnie", "cnie / cin", "cin / cnie n°", "n° d'identité", "pièce d'identité n°",
    "pièce d'identité", "identifié(e) par la cin n°", "cni", "numéro d'identité nationale", "muni de la cin n°",
    "détenteur de la cin n°", "détentrice de la cin n°", "titulaire de la cin", "n° de la pièce d'identité",
    "n° de pièce d'identité", "n° de la pièce", "cin ou passeport", "cin / passeport", "n° cin ou passeport",
    "identity card no",
    "id card no", "national id no", "identifiant national", "document d'identité n°", "cin/passeport n°",
    "n° d'identification nationale", "n° ident.",
    "titulaire de la cni", "titulaire de la cnie", "titulaire de la cine", "porteur de la cin", "porteur de la cnie",
    "muni de la cnie", "carte nationale électronique n°", "cin du titulaire", "cnie du titulaire",
    "cin de l'intéressé(e)", "cnie de l'intéressé(e)", "pièce d'identité (cnie)", "réf. cnie",
    # So captions of four letters are read where `I` and `L` are alike.
    "c.n.le", "cn.le", "c.n.i.f", "c.n.l.e", "c.n.1.e", "c.l.n",
)  # fmt: skip
CIN_AR = (
    "رقم البطاقة الوطنية", "رقم البطاقة الوطنية للتعريف", "بطاقة التعريف الوطنية", "رقم بطاقة التعريف الوطنية",
    "رقم ب.ت.و", "رقم ب.و.ت.إ", "ب.ت.و", "ر.ب.ت.و", "رقم ب.و.ت", "ب.و.ت", "الحامل للبطاقة الوطنية رقم",
    "رقم البطاقة الوطنية للتعريف الإلكترونية", "الحامل لبطاقة التعريف الوطنية رقم", "رقم البطاقة",
    "الحامل للبطاقة الوطنية للتعريف رقم", "للبطاقة الوطنية للتعريف رقم", "للبطاقة الوطنية رقم",
    "لبطاقة التعريف الوطنية رقم", "رقم بطاقة التعريف", "رقم بطاقة التعريف الوطنية الإلكترونية",
    "للبطاقة الوطنية للتعريف الإلكترونية رقم", "لبطاقة التعريف الوطنية الإلكترونية رقم", "البطاقة الوطنية",
    "رقم التعريف الوطني", "الحامل للبطاقة رقم", "ب.و.ت.إ", "ب.ت.و.إ", "رقم ب.ت.و.إ", "ر.ب.و.ت", "ر.ب.و", "رقم ب.و",
    "الحامل لب.ت.و رقم", "صاحب البطاقة الوطنية رقم", "رقم بطاقته", "رقم بطاقتها", "بطاقته", "بطاقتها",
    "رقم بطاقة الهوية",
    "رقم وثيقة التعريف", "بطاقة وطنية رقم", "رقم بطاقة تعريفه", "رقم بطاقة تعريفها", "والحامل للبطاقة الوطنية رقم",
    "والحاملة للبطاقة الوطنية رقم", "بالبطاقة الوطنية رقم", "بطاقة تعريف وطنية رقم", "رقم التعريف",
    "ذو البطاقة الوطنية رقم", "ذات البطاقة الوطنية رقم",
    "ر.ب.و.ت.إ", "ر.ب.ت.و.إ", "رقم البطاقة الوطنية الإلكترونية", "حامل لبطاقة التعريف الوطنية رقم",
    "حاملة لبطاقة التعريف الوطنية رقم", "تحمل بطاقة التعريف الوطنية رقم", "يحمل بطاقة التعريف الوطنية رقم",
    "يحمل البطاقة الوطنية رقم", "تحمل البطاقة الوطنية رقم", "الحامل ل ب.و.ت رقم", "الحامل لب.و.ت.إ رقم",
    "الحاملة لب.و.ت.إ رقم", "رقم البطاقة و.ت", "رقم بطاقة التعريف الإلكترونية", "المعرف بالبطاقة الوطنية رقم",
    "المعرفة بالبطاقة الوطنية رقم", "المعرف ببطاقة التعريف الوطنية رقم", "رقم بطاقة التعريف الوطنية للمعني بالأمر",
    "رقم البطاقة الوطنية للمعني بالأمر", "وبطاقته الوطنية رقم", "وبطاقتها الوطنية رقم", "رقم ب.ت.و للمعني بالأمر",
)  # fmt: skip
FATHER_FR = (
    "fils de", "fille de", "fils / fille de", "fils ou fille de", "nom du père", "père", "prénom du père",
    "nom et prénom du père", "du père", "enfant de", "nom complet du père", "prénom et nom du père", "le père",
    "son père", "ayant pour père", "nom et prénom(s) du père", "prénom(s) du père", "fils de m.", "fille de m.",
    "fils / fille", "né(e) de", "du père nommé", "père (nom et prénom)", "nom, prénom du père", "nom père",
    "father's name", "père de l'enfant", "identité du père", "fils de monsieur", "fille de monsieur",
    "nom et prénom du père de l'enfant", "prénom et nom de son père", "fils/fille de m.", "né(e) du père",
    "prénom du père de l'enfant",
)  # fmt: skip
FATHER_AR = (
    "والده هو", "والده", "اسم الأب", "الأب", "ابن", "بنت", "بن", "اسم الوالد", "الوالد", "أبوه", "أبوها", "من والده",
    "الاسم الكامل للأب", "اسم الأب الكامل", "من أبيه", "من أبيها", "الأب هو", "والده السيد", "والده(ها)",
    "والده(ها) هو", "ابن السيد", "بنت السيد", "اسم ولقب الأب", "ابن / بنت", "ابن أو بنت", "اسم والده", "اسم أبيه",
    "اسم أبيها", "الاسم الشخصي للأب", "اسم الأب الشخصي", "اسم الأب ونسبه", "اسم ونسب الأب", "من الأب", "والد الطفل",
    "أب الطفل", "من أب", "الأب السيد", "اسم الأب العائلي والشخصي", "ابن(ة) السيد", "من والده السيد",
    "اسم والد المعني بالأمر", "والد المعني بالأمر", "اسم الأب الشخصي والعائلي", "اسم أب الطفل", "اسم أب المولود",
    "اسم والد المولود", "والد المولود", "من أبيه السيد", "من أبيها السيد", "وأبوه", "وأبوها", "أبوه هو", "أبوها هو",
)  # fmt: skip
MOTHER_FR = (
    "et de", "nom de la mère", "mère", "prénom de la mère", "nom et prénom de la mère", "de la mère", "et de mme",
    "nom complet de la mère", "prénom et nom de la mère", "la mère", "sa mère", "ayant pour mère", "et de sa mère",
    "nom et prénom(s) de la mère", "prénom(s) de la mère", "et de dame", "et de la dame", "mère (nom et prénom)",
    "nom, prénom de la mère", "nom mère", "mother's name", "mère de l'enfant", "identité de la mère", "et de madame",
    "de sa mère", "nom de jeune fille de la mère", "et de la mère nommée",
    "nom et prénom de la mère de l'enfant", "prénom et nom de sa mère", "prénom de la mère de l'enfant",
    "et de la nommée", "et de sa mère madame", "née de la mère",
    "et pour mère",
)  # fmt: skip
MOTHER_AR = (
    "والدته هي", "والدته", "اسم الأم", "الأم", "وأمه", "وأمها", "أمه", "أمها", "اسم الوالدة", "الوالدة", "ووالدته",
    "ووالدتها", "ووالدته هي", "ووالدتها هي", "ومن والدته", "ومن أمه", "ومن أمها", "الاسم الكامل للأم",
    "اسم الأم الكامل", "الأم هي", "والدته السيدة", "والدته(ها)", "والدته(ها) هي", "وأمه السيدة", "وأمها السيدة",
    "ووالدته السيدة", "ووالدتها السيدة", "اسم والدته", "اسم أمه", "اسم أمها", "الاسم الشخصي للأم", "اسم الأم الشخصي",
    "اسم الأم ونسبها", "اسم ونسب الأم", "من الأم", "ومن الأم", "والدة الطفل", "أم الطفل", "ومن أم", "الأم السيدة",
    "ومن الوالدة", "ومن والدته السيدة", "وأم",
    "اسم والدة المعني بالأمر", "والدة المعني بالأمر", "اسم ولقب الأم", "اسم الأم الشخصي والعائلي",
    "اسم الأم العائلي والشخصي", "اسم أم الطفل", "اسم أم المولود", "اسم والدة المولود", "والدة المولود", "أمه هي",
    "أمها هي", "وأمه هي", "وأمها هي",
)  # fmt: skip
ISSUE_DATE_FR = (
    "fait à", "délivré le", "date de délivrance", "date d'établissement", "en date du", "fait le", "date d'émission",
    "date de délivrance / date of issue", "date of issue", "délivré à", "établi le", "établi à", "date d'édition",
    "édité le", "imprimé le", "date de l'extrait", "date du certificat", "date de l'attestation", "date", "le",
    "émis le", "signé à", "date de signature", "fait et délivré à", "fait et délivré le",
    "date de délivrance de l'extrait", "date d'impression", "fait en date du", "date de la délivrance", "fait a le",
    "rédigé le", "rédigé à", "signé le", "édité à", "date du document", "date de l'acte de délivrance",
    "date délivrance", "date de remise", "pour copie conforme le", "date de la copie", "issued on",
    "issued at", "fait à la date du",
    "date d'émission du document",
    "date de délivrance du certificat", "date de délivrance de l'attestation", "certificat délivré le",
    "attestation délivrée le", "extrait délivré le", "copie délivrée le", "fait et signé à", "fait ce jour le",
    "délivré en date du", "établi en date du", "délivré par nous le", "date de délivrance de la copie",
)  # fmt: skip
ISSUE_DATE_AR = (
    "حرر", "حرر في", "حرر ب", "حرر بتاريخ", "سلمت بتاريخ", "تاريخ الإصدار", "تاريخ التسليم", "بتاريخ", "وحرر في",
    "في", "سلم في", "سلم بتاريخ", "سلمت في", "وحرر ب", "وحرر بتاريخ", "تاريخ التحرير", "تاريخ تسليم الشهادة",
    "تاريخ الشهادة", "التاريخ", "حررت في", "حررت بتاريخ", "حررت ب", "تاريخ إصدار الشهادة", "سلمت ب", "سلم ب",
    "صدر بتاريخ", "صدرت بتاريخ", "أنجز في", "أنجزت بتاريخ", "حرر بمدينة", "سلمت له هذه الشهادة بتاريخ",
    "وسلمت بتاريخ", "حرر يومه", "وحرر يومه", "تاريخ إنجاز الوثيقة", "تاريخ تسليم الوثيقة", "تاريخ تسليم النسخة",
    "أصدر بتاريخ", "صادر بتاريخ", "صادرة بتاريخ", "صادر في", "سلمت يوم", "سلم يوم", "حرر يوم", "تاريخ الوثيقة",
    "تاريخ التوقيع", "وسلمت في", "وقع بتاريخ", "حررت هذه الشهادة بتاريخ", "وحررت في", "وحررت ب",
    "تاريخ تحرير الوثيقة", "تاريخ تحرير الشهادة", "تاريخ إصدار الوثيقة", "حرر ب في",
    "سلمت هذه الشهادة بتاريخ", "سلمت هذه الشهادة في", "سلمت هذه الشهادة يوم", "حررت هذه الشهادة في",
    "سلم هذا الرسم بتاريخ", "سلمت هذه النسخة بتاريخ", "سلمت هذه النسخة في", "وسلم بتاريخ", "وسلم في", "وسلم ب",
    "وسلمت ب", "تاريخ المنح", "منحت بتاريخ", "منحت في", "حررت بمدينة", "وحررت بمدينة", "وحرر بمدينة", "سلمت بمدينة",
    "سلم بمدينة", "تاريخ التحرير والتسليم", "وحررت بتاريخ", "وحرر يوم", "أنجزت في", "أنجز بتاريخ", "وقعت بتاريخ",
    "تاريخ اصدار النسخة", "تاريخ استخراج النسخة", "استخرجت بتاريخ", "تاريخ الاستخراج", "أصدر في", "أصدرت في",
)  # fmt: skip
EXPIRY_FR = (
    "date d'exp.", "valable au", "valable jusqu'au", "date d'expiration", "expire le", "fin de validité",
    "valid until", "date d'expiration / date of expiry", "valide jusqu'au", "date of expiry",
    "date de fin de validité", "date d'échéance", "validité jusqu'au", "valable jusqu'à", "valable du",
    "date de validité", "date limite de validité", "expiration", "jusqu'au", "valable jusqu'au / valid until",
    "expire", "date fin de validité", "expirant le", "date expiration", "date d'expiration de la carte",
    "date de fin", "fin de la validité", "valide jusqu'à", "carte valable jusqu'au", "valable jusqu'en", "valid to",
    "valid thru", "exp.", "date exp.", "fin validité", "échéance de validité", "valable jusqu'à la date du",
    "est valide jusqu'au", "date d'expiration du titre", "date limite",
    "date de péremption", "fin de validité le", "valide du", "durée de validité jusqu'au", "durée de validité au",
    "valable jusqu'à fin", "valable jusqu'en fin", "date de fin de la validité", "fin de validité de la carte",
    "date d'expiration du certificat", "expire en date du", "expiration le", "valide jusqu'en",
    "valable jusqu'au inclus", "date limite de validité de la carte", "carte valide jusqu'au",
    "à renouveler avant le", "à renouveler le",
)  # fmt: skip
EXPIRY_AR = (
    "صالحة إلى غاية", "صالح إلى غاية", "صالحة لغاية", "تاريخ انتهاء الصلاحية", "تاريخ الانتهاء", "نهاية الصلاحية",
    "صالح لغاية", "صالحة حتى", "صالح حتى", "تاريخ نهاية الصلاحية", "تنتهي الصلاحية في", "تاريخ انتهاء صلاحية البطاقة",
    "الصلاحية إلى غاية", "تاريخ انقضاء الصلاحية", "إلى غاية", "ينتهي في", "تنتهي في", "صلاحيتها إلى غاية",
    "مدة صلاحيتها إلى غاية", "تاريخ انتهاء صلاحيتها", "تاريخ انتهاء الصلوحية", "تاريخ الصلاحية", "صالحة إلى",
    "صالح إلى", "صالحة إلى حدود", "صالح إلى حدود", "سارية إلى غاية", "سارية المفعول إلى غاية", "تنتهي صلاحيتها في",
    "تنتهي صلاحيته في", "تاريخ انتهاء صلاحيته", "انتهاء الصلاحية", "تاريخ انتهاء مدة الصلاحية",
    "نهاية صلاحية البطاقة", "تاريخ نهاية صلاحيتها", "صالحة إلى تاريخ", "صلاحية البطاقة", "آخر أجل للصلاحية",
    "تنتهي صلاحية البطاقة في", "تنتهي بتاريخ",
    "صالحة إلى غاية يوم", "صالح إلى غاية يوم", "صالحة لغاية يوم", "صالح لغاية يوم", "مدة الصلاحية إلى",
    "مدة الصلاحية إلى غاية", "مدة صلاحيتها إلى", "نهاية مدة الصلاحية", "صالحة للاستعمال إلى غاية",
    "تنتهي مدة صلاحيتها في", "تنتهي مدة صلاحيتها بتاريخ", "تنتهي صلاحيتها بتاريخ", "ينتهي بتاريخ",
    "تاريخ انتهاء البطاقة", "تاريخ انتهاء الشهادة", "تاريخ نهاية صلاحية البطاقة", "صالحة إلى يوم",
    "سارية المفعول إلى", "سارية المفعول حتى", "صلاحيتها تنتهي في", "تاريخ نهاية الصلوحية", "الصلاحية لغاية",
    "الصلاحية حتى", "تاريخ انتهاء مدة صلاحيتها", "يجدد قبل", "تجدد قبل",
)  # fmt: skip
ADDRESS_FR = (
    "a élu domicile à", "a sa résidence à", "élit domicile à",
    "adr.", "adresse", "demeurant à", "demeurant au", "demeurant", "réside à", "résidant à",
    "domicilié à", "demeure à", "domicile", "domicilié au", "réside au", "demeure au", "réside effectivement à",
    "réside effectivement au", "habite à", "habite au", "habitant à", "résidant au", "adresse / address", "address",
    "adresse complète", "adresse actuelle", "adresse déclarée", "adresse effective",
    "adresse de résidence", "adresse personnelle", "lieu de résidence",
    "résidence", "est domicilié à", "est domicilié au", "réside à l'adresse suivante", "demeure à l'adresse suivante",
    "à l'adresse suivante", "sis à", "sise à", "domicilié(e)", "réside bien à", "demeure bien à",
    "demeurant actuellement à", "réside", "résidant", "demeure", "adresse du domicile", "domicile actuel",
    "adresse de domicile", "résidence principale", "résidence habituelle", "réside actuellement à",
    "demeure actuellement à", "réside habituellement à", "adresse postale", "adresse de l'intéressé(e)",
    "adresse du titulaire", "lieu de domicile", "lieu d'habitation", "logé à", "sis au", "sise au",
    "dont l'adresse est", "adresse habituelle", "adresse du logement", "domicilié actuellement à",
    "réside à l'adresse", "domicile légal", "adresse au maroc", "résidant actuellement à", "dont le domicile est à",
    "demeure et domicilié à", "adresse de l'habitation", "home address",
    "ayant pour adresse", "ayant son domicile à", "résidant à l'adresse suivante",
    "domicilié(e) à l'adresse suivante", "demeurant à l'adresse suivante", "à l'adresse ci-après",
    "à l'adresse ci-dessous", "réside à l'adresse ci-après", "demeurant à l'adresse ci-après",
    "domicilié(e) à l'adresse ci-après", "habite à l'adresse suivante", "habite à l'adresse ci-après",
    "adresse exacte", "lieu de résidence actuel", "adresse (domicile)", "dont l'adresse est la suivante",
    "adresse ci-après", "réside à l'adresse ci-dessous", "adresse du demandeur", "demeure effectivement à",
    "demeure effectivement au", "réside de façon permanente à", "réside régulièrement à", "adresse ci-dessous",
    "demeurant effectivement à", "élit domicile à", "ayant domicile à",
)  # fmt: skip
ADDRESS_AR = (
    "العنوان", "الساكن ب", "يسكن ب", "القاطن ب", "يقطن ب", "عنوانه", "محل السكنى", "الساكن", "القاطن", "يسكن", "يقطن",
    "يقيم ب", "المقيم ب", "المسكن", "عنوان السكن", "عنوان السكنى", "مقر السكنى", "محل الإقامة", "عنوان الإقامة",
    "العنوان الكامل", "العنوان الحالي", "بالعنوان التالي", "في العنوان التالي", "مقيم ب", "ساكن ب", "يسكن(تسكن) ب",
    "يقطن بالعنوان التالي", "يسكن بالعنوان التالي", "يسكن فعليا ب", "يقطن فعليا ب", "عنوانه(ها)", "بالعنوان الآتي",
    "يسكن حاليا ب", "يقيم", "السكنى", "عنوان السكنى الحالي", "العنوان الشخصي", "محل سكناه", "محل سكناها",
    "عنوان المسكن", "عنوان البيت", "عنوان المنزل", "عنوان المعني بالأمر", "عنوانه الحالي", "مكان السكنى",
    "مكان الإقامة", "مقر الإقامة", "الساكن حاليا ب", "القاطن حاليا ب", "المقيم حاليا ب", "يقطن بعنوان", "يسكن بعنوان",
    "محل الاقامة الحالي", "مقر سكناه", "مقر سكناها", "عنوان سكناه", "عنوان سكناها", "عنوان صاحب البطاقة",
    "العنوان بالكامل", "يقطن(تقطن) ب", "مقر السكن", "محل سكنى المعني بالأمر", "بالعنوان الآتي بعده", "بالعنوان أسفله",
    "بالعنوان التالي بعده", "بالعنوان المذكور أسفله", "والساكن ب", "والقاطن ب", "والساكنة ب", "والقاطنة ب",
    "مقر إقامته", "مقر إقامتها", "موطنه", "موطنها", "الموطن", "عنوان الموطن", "يقطن بالعنوان الآتي",
    "تقطن بالعنوان الآتي", "يسكن بالعنوان الآتي", "تسكن بالعنوان الآتي", "يقيم بالعنوان التالي",
    "تقيم بالعنوان التالي", "يقيم بالعنوان الآتي", "يسكن بصفة فعلية ب", "تسكن بصفة فعلية ب", "يقطن بصفة فعلية ب",
    "تقطن بصفة فعلية ب", "يسكن بصفة دائمة ب", "تسكن بصفة دائمة ب", "يقطن بصفة دائمة ب", "عنوان الإقامة الحالي",
    "في العنوان الآتي", "العنوان الآتي", "العنوان التالي", "عنوان السكن الحالي", "يقطن فعلا ب", "تقطن فعلا ب",
    "يسكن فعلا ب", "تسكن فعلا ب",
)  # fmt: skip
ACT_NUMBER_FR = (
    "acte n°", "n° de l'acte", "n° d'acte", "acte de naissance n°", "acte sous le n°", "sous le n°", "acte n",
    "inscrit sous le n°", "enregistré sous le n°", "réf. acte", "référence de l'acte", "acte d'état civil n°",
    "n° d'ordre de l'acte", "transcrit sous le n°", "acte enregistré sous le n°", "acte inscrit sous le n°",
    "acte sous n°", "dressé sous le n°", "acte portant le n°", "n° de l'acte de naissance",
    "acte de naissance sous le n°",
    "acte naissance n°", "n° de l'acte d'état civil", "n° d'enregistrement de l'acte", "acte portant n°",
    "enregistré au n°", "inscrit au n°", "porté sous le n°", "acte numéro", "n° d'ordre", "acte n° / record no.",
)  # fmt: skip
ACT_NUMBER_AR = (
    "رسم رقم", "عقد رقم", "رقم الرسم", "رقم العقد", "تحت رقم", "المسجل تحت رقم", "رسم الولادة رقم", "ضمن تحت عدد",
    "سجل تحت رقم", "مسجل تحت رقم", "مقيد تحت رقم", "المقيد تحت رقم", "ضمن برقم", "المضمن تحت عدد", "مضمن تحت عدد",
    "مضمن بعدد", "عقد الولادة رقم", "عقد الازدياد رقم", "رسم ولادة رقم", "رسم ازدياد رقم", "الرقم الترتيبي للرسم",
    "رسم تحت عدد", "حامل لرقم",
    "رقم الرسم الترتيبي", "رسمت تحت عدد", "مرسم تحت عدد", "مسجل بعدد", "مسجل برقم",
)  # fmt: skip
# Beside the act's number papers print its register's and its page's.
REGISTERS_FR = (
    "registre", "registre n°", "n° de registre", "n° du registre", "numéro du registre", "page", "page n°", "folio",
    "folio n°", "volume", "volume n°", "tome",
    "registre des naissances n°", "registre des mariages n°", "reg. n°", "feuillet", "feuillet n°", "livre n°",
    "livre", "volume des naissances", "consigné au registre",
    "registre des actes de naissance n°", "n° registre", "registre local n°", "feuille n°", "minute n°",
    "répertoire n°", "livre des mariages n°", "reg n°", "f° n°", "vol. n°", "sous le folio",
)  # fmt: skip
REGISTERS_AR = (
    "السجل", "سجل رقم", "سجل عدد", "رقم السجل", "عدد السجل", "صفحة", "الصفحة", "صفحة عدد", "صحيفة", "الصحيفة", "كناش",
    "كناش عدد", "بكناش عدد", "كناش رقم", "بكناش رقم", "سجل الزواج رقم", "سجل الولادات رقم", "المجلد",
    "سجل الولادات", "سجل الحالة المدنية", "كتاب", "كتاب رقم", "صحيفة رقم", "صفحة رقم", "الصحيفة رقم", "الصفحة رقم",
    "المجلد رقم", "كناش الزواج", "كناش الزواج رقم", "بكناش الزواج رقم", "بسجل الزواج رقم", "سجل الأنكحة", "بكناش",
    "بصحيفة",
    "كناش الأنكحة", "كناش الأنكحة رقم", "كناش الأنكحة عدد", "بكناش الأنكحة رقم", "بكناش الأنكحة عدد",
    "سجل الأنكحة رقم", "سجل الأنكحة عدد", "صحيفة عدد", "الصحيفة عدد", "بصحيفة عدد", "بصحيفة رقم", "كناش الزواج عدد",
    "بكناش الزواج عدد", "دفتر الأنكحة", "مذكرة الحفظ", "مذكرة الحفظ رقم", "مذكرة الحفظ عدد", "كناش تضمين رسوم الزواج",
    "سجل رقم", "الورقة",
)  # fmt: skip
NATIONALITY_FR = (
    "nationalité", "nationalité / nationality", "nationality", "de nationalité", "nationalité actuelle",
    "nationalité du titulaire", "nationality / nationalité", "pays de nationalité", "citizenship",
)  # fmt: skip
NATIONALITY_AR = (
    "الجنسية", "جنسيته", "جنسيتها", "جنسية المعني بالأمر", "جنسيته(ها)", "الجنسية الحالية", "جنسية صاحب البطاقة",
    "جنسية الحامل", "جنسيته الحالية", "بلد الجنسية", "من جنسية",
)  # fmt: skip
# Words that begin an address, or follow its number.
STREETS = (
    "rue", "avenue", "av", "av.", "ave", "boulevard", "bd", "bd.", "blvd", "hay", "lot", "lotissement", "résidence",
    "res", "imm",
    "immeuble", "douar", "dr", "dr.", "quartier", "place", "cité", "km", "route", "rte", "derb", "bloc", "zankat",
    "appt",
    "villa", "secteur",
    "groupe", "impasse", "allée", "ksar", "حي", "الحي", "شارع", "زنقة", "دوار", "تجزئة", "إقامة", "عمارة", "درب",
    "بلوك", "ساحة", "طريق",
)  # fmt: skip
