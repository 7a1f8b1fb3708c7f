"""Wording that Moroccan civil documents share, so that every kind that prints it declares it once.

Source: research/documents.md §§1-6 (specimen card, communal software, official decrees), read 2026-11-22; further
wording from general knowledge of such papers. Bilingual labels (`Nom / الاسم العائلي`) are two labels side by side.
"""

FAMILY_NAME_FR = (
    "nom", "nom de famille", "nom patronymique", "nom / surname", "nom / name", "surname", "nom familial", "noms",
    "nom du titulaire", "nom de l'intéressé", "nom de l'intéressé(e)", "family name", "nom (surname)", "nom/surname",
    "nom de naissance", "last name", "name", "nom de famille de l'enfant", "dont le nom est", "nom de l'enfant",
)  # fmt: skip
FAMILY_NAME_AR = (
    "الاسم العائلي", "العائلي", "النسب", "اللقب", "الاسم العائلي هو", "الإسم العائلي", "اسمه العائلي", "اسمها العائلي",
    "إسم العائلة", "اسم العائلة", "اللقب العائلي", "لقبه", "لقبها", "الاسم العائلي للمعني بالأمر", "نسبه", "نسبها",
    "الاسم العائلي للمولود",
)  # fmt: skip
GIVEN_NAMES_FR = (
    "prénom", "prénoms", "prénom(s)", "prénoms / given names", "prénom / first name", "given names", "given name",
    "first name", "prénoms (given names)", "prénoms/given names", "prénom du titulaire", "prénom personnel",
    "prénom de l'enfant", "forename(s)", "prénom(s) / given name(s)", "prénom de l'intéressé", "dont le prénom est",
    "prénom de l'intéressé(e)", "prénoms de l'intéressé(e)", "prénom usuel", "prénom(s) usuel(s)",
)  # fmt: skip
GIVEN_NAMES_AR = (
    "الاسم الشخصي", "الشخصي", "الاسم الشخصي هو", "الإسم الشخصي", "اسمه الشخصي", "اسمها الشخصي", "الاسم",
    "الأسماء الشخصية",
    "الاسم الشخصي للمولود", "اسم المولود", "الاسم الأول",
)  # fmt: skip
FULL_NAME_FR = (
    "nom et prénom", "nom et prénoms", "nom et prénom(s)", "nom complet", "prénom et nom", "nom & prénom",
    "nom prénom", "nom, prénom", "prénom & nom", "nom / prénom", "nom - prénom", "nom(s) et prénom(s)", "full name",
    "noms et prénoms", "nom et prénom du bénéficiaire", "identité", "nom et prénom de l'intéressé",
    "nom et prénom du titulaire", "prénoms et nom", "nom et prénom de l'intéressé(e)",
)  # fmt: skip
FULL_NAME_AR = (
    "الاسم الكامل", "العائلي والشخصي", "الشخصي والعائلي", "الاسم العائلي والشخصي", "الاسم الشخصي والعائلي",
    "الاسم والنسب", "الإسم الكامل", "الاسم و النسب",
    "الاسم واللقب", "الاسم العائلي و الشخصي", "الاسم الشخصي و العائلي", "النسب والاسم", "اسمه الكامل", "الهوية",
    "الاسم الكامل للمعني بالأمر", "الاسم الكامل للمعني(ة) بالأمر", "الاسم بالكامل", "الاسم العائلي والاسم الشخصي",
    "الاسم الشخصي والاسم العائلي",
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
)  # fmt: skip
CERTIFIED_AR = (
    "أن السيد", "أن السيدة", "أن السيد(ة)", "أن السيد (ة)", "بأن السيد", "بأن السيدة", "بأن السيد(ة)", "السيد(ة)",
    "السيد (ة)", "السيد", "السيدة", "السيد / السيدة", "السيد أو السيدة", "الآنسة", "أن الآنسة", "بأن الآنسة",
    "أن المسمى",
    "أن المسماة", "أن المسمى(ة)", "بأن المسمى", "بأن المسماة", "المسمى", "المسماة", "المسمى(ة)", "المدعو", "المدعوة",
    "أن المدعو", "أن المدعوة", "يشهد أن", "يشهد بأن", "نشهد أن", "نشهد بأن", "أشهد أن", "أن السيد ة",
    "تشهد أن", "تشهد بأن", "الموقع أسفله أن", "الموقع أسفله بأن", "الموقعة أسفله أن", "الموقعة أسفله بأن",
    "يشهد الموقع أسفله أن", "الموقعون أسفله أن", "أن المعني بالأمر السيد", "أن المعني(ة) بالأمر",
)  # fmt: skip
BORN_FR = (
    "né le", "née le", "né(e) le", "né (e) le", "né ( e ) le", "né/née le", "né / née le", "nés le", "est né le",
    "est née le", "est né(e) le", "né(e) en", "né en", "née en", "né, le", "née, le", "ne le", "né le / born on",
)  # fmt: skip
BIRTH_DATE_FR = (
    *BORN_FR, "date de naissance", "date de naissance / date of birth", "date of birth", "date naissance",
    "date de naiss.", "date de naiss", "date et lieu de naissance", "date & lieu de naissance", "naissance",
    "correspondant au", "correspondant à", "corresp. au", "corresp au", "correspondant le", "soit le",
    "né(e) le / date of birth", "date de naissance grégorienne", "jour de naissance", "d.d.n", "date/lieu de naissance",
    "coïncidant avec le", "correspondant au (grégorien)", "date de naissance (grégorienne)",
)  # fmt: skip
BIRTH_DATE_AR = (
    "مزداد بتاريخ", "مزدادة بتاريخ", "المزداد بتاريخ", "المزدادة بتاريخ", "المزداد(ة) بتاريخ", "تاريخ الازدياد",
    "تاريخ الولادة",
    "ولد في", "ولدت في", "ولد يوم", "ولدت يوم", "ولد بتاريخ", "ولدت بتاريخ", "ولد في يوم", "ولدت في يوم",
    "تاريخ ومكان الازدياد", "تاريخ و مكان الازدياد", "الموافق ل", "الموافق لـ", "الموافق", "موافق", "تاريخ الميلاد",
    "المزداد في", "المزدادة في", "المزداد يوم", "المزدادة يوم", "المزداد (ة) بتاريخ", "المزداد(ة) في", "المولود بتاريخ",
    "المولودة بتاريخ", "المولود في", "المولودة في", "المولود يوم", "المولودة يوم", "المزداد سنة", "المزدادة سنة",
    "مزداد في",
    "مزدادة في", "ازداد بتاريخ", "ازدادت بتاريخ", "ازداد في", "ازدادت في", "ازداد يوم", "ازدادت يوم",
    "تاريخ و محل الازدياد",
    "تاريخ ومحل الازدياد", "تاريخ ومكان الولادة", "الموافق ليوم", "الموافق ل يوم", "يوم الولادة", "تاريخ إزدياده",
    "تاريخ ازدياده", "تاريخ ازديادها", "ولد (ت) في", "ولد(ت) في", "ولد(ت) يوم", "ولد(ت) بتاريخ", "المولود(ة) بتاريخ",
    "مولود بتاريخ", "مولودة بتاريخ", "مزداد(ة) بتاريخ", "التاريخ الميلادي", "مولود في", "مولودة في", "مولود(ة) في",
    "مزداد يوم", "مزدادة يوم", "مولود يوم", "مولودة يوم", "تاريخ الازدياد بالميلادي", "تاريخ الولادة بالميلادي",
)  # fmt: skip
BIRTH_PLACE_FR = (
    "lieu de naissance", "lieu de naissance / place of birth", "place of birth", "lieu naissance", "lieu de naiss.",
    "commune de naissance", "ville de naissance", "lieu et pays de naissance", "né à", "née à", "né(e) à", "né (e) à",
    "est né à", "est née à", "est né(e) à", "né/née à", "lieu de naissance (commune)",
)  # fmt: skip
BIRTH_PLACE_AR = (
    "مكان الازدياد", "مكان الولادة", "مسقط الرأس", "محل الازدياد", "محل الولادة", "مكان الميلاد",
    "مكان ازدياده", "مكان ازديادها",
    "المزداد ب", "المزدادة ب", "المزداد(ة) ب", "المولود ب", "المولودة ب", "ولد ب", "ولدت ب", "ولد(ت) ب",
    "المزداد بمدينة",
    "المزدادة بمدينة", "ولد بمدينة", "ولدت بمدينة", "المولود بمدينة", "المولودة بمدينة", "ازداد ب", "ازدادت ب",
    "ازداد بمدينة", "ازدادت بمدينة", "المزداد بجماعة", "المزدادة بجماعة", "مكان ازدياد المولود", "ولد بجماعة",
    "ولدت بجماعة",
)  # fmt: skip
SEX_FR = ("sexe", "sexe / sex", "sex", "genre", "de sexe", "sexe de l'enfant", "sexe (sex)")
SEX_AR = ("الجنس", "جنسه", "جنسها", "النوع", "جنس المولود", "جنسه(ها)")
CIN_FR = (
    "n° cnie", "cnie n°", "n° de la cnie", "n° de cnie", "cnie", "c.n.i.e", "c.n.i.e n°", "n° c.n.i.e", "cin",
    "c.i.n", "n° cin",
    "cin n°", "c.i.n n°", "n° c.i.n", "n° de la cin", "n° de cin", "titulaire de la cnie n°", "titulaire de la cin n°",
    "titulaire de la c.i.n n°", "titulaire de la c.n.i.e n°", "titulaire de la carte nationale n°",
    "titulaire de la carte nationale d'identité n°", "titulaire de la carte nationale d'identité électronique n°",
    "titulaire de la carte d'identité nationale n°", "titulaire de la cnie numéro", "porteur de la cnie n°",
    "porteur de la cin n°", "porteur de la carte nationale d'identité n°", "porteuse de la cnie n°",
    "n° de la carte nationale", "carte nationale n°", "carte nationale d'identité n°", "carte d'identité n°",
    "numéro de la carte nationale", "n° carte nationale", "numéro de cin", "numéro cin", "numéro cnie",
    "numéro de cnie",
    "n° de la carte nationale d'identité", "n° de la carte d'identité", "numéro de la carte d'identité nationale",
    "n° carte d'identité", "cin/cnie", "cnie / cin", "cin / cnie n°", "n° d'identité", "pièce d'identité n°",
    "pièce d'identité", "identifié(e) par la cin n°", "cnie no", "cin no", "c.i.n. n°", "carte d'identité nationale n°",
    "carte d'identité nationale électronique n°", "carte nationale d'identité électronique n°",
    "titulaire de la cni n°",
    "cni n°", "n° cni", "cni", "titulaire de la cine n°", "cine n°", "numéro d'identité nationale", "n° de la c.i.n",
)  # fmt: skip
CIN_AR = (
    "رقم البطاقة الوطنية", "رقم البطاقة الوطنية للتعريف", "بطاقة التعريف الوطنية", "رقم بطاقة التعريف الوطنية",
    "البطاقة الوطنية رقم", "البطاقة الوطنية للتعريف رقم", "رقم ب.ت.و", "رقم ب.و.ت.إ", "ب.ت.و", "ب ت و",
    "ر.ب.ت.و", "رقم ب.و.ت",
    "ب.و.ت",
    "الحامل للبطاقة الوطنية رقم", "الحاملة للبطاقة الوطنية رقم", "الحامل(ة) للبطاقة الوطنية رقم",
    "رقم البطاقة الوطنية للتعريف الإلكترونية", "الحامل لبطاقة التعريف الوطنية رقم",
    "الحاملة لبطاقة التعريف الوطنية رقم",
    "الحامل(ة) لبطاقة التعريف الوطنية رقم", "بطاقة التعريف الوطنية رقم", "بطاقة التعريف الوطنية عدد", "رقم البطاقة",
    "الحامل للبطاقة الوطنية للتعريف رقم", "الحاملة للبطاقة الوطنية للتعريف رقم", "للبطاقة الوطنية للتعريف رقم",
    "للبطاقة الوطنية رقم", "لبطاقة التعريف الوطنية رقم", "لبطاقة التعريف الوطنية عدد", "البطاقة الوطنية عدد",
    "رقم بطاقة التعريف", "بطاقة التعريف رقم", "بطاقته الوطنية رقم", "بطاقتها الوطنية رقم", "بطاقة تعريفه الوطنية رقم",
    "بطاقة تعريفها الوطنية رقم", "رقم بطاقة التعريف الوطنية الإلكترونية", "البطاقة الوطنية للتعريف الإلكترونية رقم",
    "للبطاقة الوطنية للتعريف الإلكترونية رقم", "لبطاقة التعريف الوطنية الإلكترونية رقم", "البطاقة الوطنية",
    "رقم التعريف الوطني",
    "الحامل للبطاقة رقم", "الحاملة للبطاقة رقم", "رقم ب ت و", "ب.ت.و رقم", "ب.و.ت رقم",
)  # fmt: skip
FATHER_FR = (
    "fils de", "fille de", "fils / fille de", "fils/fille de", "fils(fille) de", "fils (fille) de", "fils ou fille de",
    "nom du père", "père", "prénom du père", "nom et prénom du père", "du père", "enfant de", "nom complet du père",
    "prénom et nom du père", "le père", "son père", "ayant pour père",
)  # fmt: skip
FATHER_AR = (
    "والده هو", "والدها هو", "والده", "والدها", "اسم الأب", "الأب", "ابن", "بنت", "بن", "اسم الوالد", "الوالد",
    "أبوه", "أبوها",
    "من والده", "من والدها", "الاسم الكامل للأب", "اسم الأب الكامل", "من أبيه", "من أبيها", "الأب هو", "والده السيد",
    "والدها السيد", "والده(ها)", "والده(ها) هو", "ابن السيد", "بنت السيد", "اسم ولقب الأب",
)  # fmt: skip
MOTHER_FR = (
    "et de", "nom de la mère", "mère", "prénom de la mère", "nom et prénom de la mère", "de la mère", "et de mme",
    "nom complet de la mère", "prénom et nom de la mère", "la mère", "sa mère", "ayant pour mère", "et de sa mère",
)  # fmt: skip
MOTHER_AR = (
    "والدته هي", "والدتها هي", "والدته", "والدتها", "اسم الأم", "الأم", "وأمه", "وأمها", "أمه", "أمها",
    "اسم الوالدة", "الوالدة",
    "ووالدته", "ووالدتها", "ووالدته هي", "ووالدتها هي", "ومن والدته", "ومن والدتها", "ومن أمه", "ومن أمها",
    "الاسم الكامل للأم",
    "اسم الأم الكامل", "الأم هي", "والدته السيدة", "والدتها السيدة", "والدته(ها)", "والدته(ها) هي", "وأمه السيدة",
    "وأمها السيدة",
    "ووالدته السيدة", "ووالدتها السيدة",
)  # fmt: skip
ISSUE_DATE_FR = (
    "fait à", "fait a", "délivré le", "délivrée le", "date de délivrance", "date d'établissement", "en date du",
    "fait le",
    "date d'émission", "date de délivrance / date of issue", "date of issue", "délivré à", "délivrée à", "établi le",
    "établie le", "établi à", "date d'édition", "édité le", "imprimé le", "date de l'extrait", "date du certificat",
    "date de l'attestation", "date", "le", "émis le", "émise le", "signé à", "date de signature", "fait et délivré à",
    "fait et délivré le", "date de délivrance de l'extrait", "date d'impression",
    "délivré(e) le", "établi(e) le", "fait en date du", "date de la délivrance",
)  # fmt: skip
ISSUE_DATE_AR = (
    "حرر", "حرر في", "حرر ب", "حرر بتاريخ", "سلمت بتاريخ", "تاريخ الإصدار", "تاريخ التسليم", "بتاريخ", "وحرر في",
    "في", "سلم في",
    "سلم بتاريخ", "سلمت في", "وحرر ب", "وحرر بتاريخ", "تاريخ التحرير", "تاريخ تسليم الشهادة", "تاريخ الشهادة",
    "التاريخ",
    "حررت في", "حررت بتاريخ", "حررت ب", "تاريخ إصدار الشهادة", "سلمت ب", "سلم ب", "صدر بتاريخ", "صدرت بتاريخ",
    "أنجز في",
    "أنجزت بتاريخ", "حرر بمدينة", "سلمت له هذه الشهادة بتاريخ", "وسلمت بتاريخ", "حرر يومه", "وحرر يومه",

    "تاريخ إنجاز الوثيقة", "تاريخ تسليم الوثيقة", "تاريخ تسليم النسخة",
)  # fmt: skip
EXPIRY_FR = (
    "date d'exp.", "valable au",
    "valable jusqu'au", "valable jusqu’au", "date d'expiration", "expire le", "fin de validité", "valid until",
    "date d'expiration / date of expiry", "valide jusqu'au", "date of expiry", "date de fin de validité",
    "date d'échéance", "validité jusqu'au", "valable jusqu'à", "valable du", "date de validité",
    "date limite de validité",
    "expiration", "jusqu'au", "valable jusqu'au / valid until", "expire", "date fin de validité", "expirant le",
)  # fmt: skip
EXPIRY_AR = (
    "صالحة إلى غاية", "صالح إلى غاية", "صالحة لغاية", "تاريخ انتهاء الصلاحية", "تاريخ الانتهاء", "نهاية الصلاحية",
    "صالح لغاية",
    "صالحة حتى", "صالح حتى", "تاريخ نهاية الصلاحية", "تنتهي الصلاحية في", "تاريخ انتهاء صلاحية البطاقة",
    "الصلاحية إلى غاية",
    "تاريخ انقضاء الصلاحية", "صالحة الى غاية", "إلى غاية", "ينتهي في", "تنتهي في", "صلاحيتها إلى غاية",
    "مدة صلاحيتها إلى غاية",
    "تاريخ انتهاء صلاحيتها", "تاريخ انتهاء الصلوحية", "تاريخ الصلاحية",
)  # fmt: skip
ADDRESS_FR = (
    "adr.",
    "adresse", "demeurant à", "demeurant au", "demeurant", "réside à", "résidant à", "domicilié à", "domiciliée à",
    "demeure à", "domicile", "domicilié au", "domiciliée au", "domicilié(e) à", "domicilié(e) au", "réside au",
    "demeure au",
    "réside effectivement à", "réside effectivement au", "habite à", "habite au", "habitant à", "résidant au",
    "adresse / address", "address", "adresse complète", "adresse actuelle", "adresse de résidence",
    "adresse personnelle",
    "lieu de résidence", "résidence", "est domicilié à", "est domiciliée à", "est domicilié(e) à", "est domicilié au",
    "est domiciliée au", "réside à l'adresse suivante", "demeure à l'adresse suivante", "à l'adresse suivante",
    "sis à", "sise à", "domicilié(e)", "domicilié", "domiciliée", "réside bien à", "demeure bien à",
    "demeurant actuellement à",
    "réside", "résidant", "demeure", "adresse du domicile", "domicile actuel", "adresse de domicile",
    "résidence principale",
    "résidence habituelle", "réside actuellement à", "demeure actuellement à", "réside habituellement à",
)  # fmt: skip
ADDRESS_AR = (
    "العنوان", "الساكن ب", "الساكنة ب", "يسكن ب", "تسكن ب", "القاطن ب", "القاطنة ب", "يقطن ب", "تقطن ب", "عنوانه",
    "عنوانها",
    "محل السكنى", "الساكن", "الساكنة", "القاطن", "القاطنة", "يسكن", "تسكن", "يقطن", "تقطن", "يقيم ب", "تقيم ب",
    "المقيم ب",
    "المقيمة ب", "الساكن(ة) ب", "القاطن(ة) ب", "عنوان السكن", "عنوان السكنى", "مقر السكنى", "محل الإقامة",
    "عنوان الإقامة",
    "العنوان الكامل", "العنوان الحالي", "بالعنوان التالي", "في العنوان التالي", "مقيم ب", "مقيمة ب", "ساكن ب",
    "ساكنة ب",
    "يسكن(تسكن) ب", "يقطن بالعنوان التالي", "تقطن بالعنوان التالي", "يسكن بالعنوان التالي", "تسكن بالعنوان التالي",
    "يسكن فعليا ب", "تسكن فعليا ب", "يقطن فعليا ب", "عنوانه(ها)", "بالعنوان الآتي", "يسكن حاليا ب", "تسكن حاليا ب",
    "يقيم", "تقيم",
    "السكنى", "عنوان السكنى الحالي", "العنوان الشخصي", "محل سكناه", "محل سكناها",
)  # fmt: skip
ACT_NUMBER_FR = (
    "acte n°", "n° de l'acte", "numéro de l'acte", "acte numéro", "n° d'acte", "n° acte", "acte no", "numéro d'acte",
    "acte de naissance n°", "acte num.", "acte sous le n°", "sous le n°", "sous le numéro", "acte n",
    "inscrit sous le n°", "inscrit sous le numéro", "enregistré sous le n°", "réf. acte", "référence de l'acte",
)  # fmt: skip
ACT_NUMBER_AR = (
    "رسم رقم", "عقد رقم", "رقم الرسم", "رقم العقد", "رسم عدد", "عقد عدد", "عدد الرسم", "تحت رقم", "تحت عدد",
    "المسجل تحت رقم",
    "المسجل تحت عدد", "رسم الولادة رقم", "رقم رسم الولادة", "رسم الولادة عدد", "ضمن تحت عدد", "ضمن تحت رقم",
    "الرسم رقم",
)  # fmt: skip
# Beside the act's number papers print its register's and its page's.
REGISTERS_FR = (
    "registre", "registre n°", "n° de registre", "n° du registre", "numéro du registre", "page", "page n°", "folio",
    "folio n°", "volume", "volume n°", "tome",
)  # fmt: skip
REGISTERS_AR = (
    "السجل", "سجل رقم", "سجل عدد", "رقم السجل", "عدد السجل", "صفحة", "الصفحة", "صفحة عدد", "صحيفة", "الصحيفة", "كناش",
    "كناش عدد", "بكناش عدد", "كناش رقم", "بكناش رقم", "سجل الزواج رقم", "سجل الولادات رقم", "المجلد",
)  # fmt: skip
NATIONALITY_FR = (
    "nationalité",
    "nationalité / nationality",
    "nationality",
    "de nationalité",
    "nationalité (nationality)",
)
NATIONALITY_AR = ("الجنسية", "جنسيته", "جنسيتها", "جنسية المعني بالأمر", "جنسيته(ها)")
# Words that begin an address, or follow its number.
STREETS = (
    "rue", "avenue", "av", "av.", "ave", "boulevard", "bd", "bd.", "blvd", "hay", "lot", "lotissement", "résidence",
    "res", "imm",
    "immeuble", "douar", "quartier", "place", "cité", "km", "route", "rte", "derb", "bloc", "zankat", "appt",
    "villa", "secteur",
    "groupe", "impasse", "allée", "ksar", "حي", "الحي", "شارع", "زنقة", "دوار", "تجزئة", "إقامة", "عمارة", "درب",
    "بلوك", "ساحة", "طريق",
)  # fmt: skip
