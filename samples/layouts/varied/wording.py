"""What offices call the facts on their papers, in French, Arabic and English: a layout draws one wording of each.

General knowledge and research/documents.md §§1 to 7. A wording with a bar has a masculine and a feminine form. The
table is longer than what the reader declares, on purpose: an office asks nobody how to call a thing.
"""

import random

_TABLE = """
family_name
fr Nom; Nom de famille; Nom patronymique; Nom (en majuscules); Noms; Nom de l'intéressé(e)
ar الاسم العائلي; اسم العائلة; الإسم العائلي; النسب; اللقب العائلي; الإسم العائلي بالعربية
en Surname; Last name; Family name; Name
given_names
fr Prénom; Prénoms; Prénom(s); Prénom de l'intéressé(e); Prénom usuel
ar الاسم الشخصي; الإسم الشخصي; الأسماء الشخصية; الاسم
en Given names; Given name(s); First name; Forenames
full_name
fr Nom et prénom; Nom et prénoms; Prénom et nom; Nom complet; Nom & prénom; Nom - Prénom; Identité
ar الاسم الكامل; الإسم الكامل; الاسم العائلي والشخصي; الاسم والنسب; الاسم الشخصي والعائلي; الهوية
en Full name; Name
birth_date
fr Né le|Née le; Né(e) le; Date de naissance; Date naissance; Naissance; Date de nais.
ar تاريخ الازدياد; تاريخ الولادة; المزداد في|المزدادة في; المزداد(ة) في; مزداد بتاريخ|مزدادة بتاريخ; تاريخ الإزدياد
ar الازدياد; تاريخ ومحل الازدياد; ازداد(ت) يوم; تاريخ ازدياده|تاريخ ازديادها
ar تاريخ الميلاد; ازداد بتاريخ|ازدادت بتاريخ; المزداد(ة) بتاريخ; المولود في|المولودة في; ولد بتاريخ|ولدت بتاريخ
en Date of birth; Birth date; Born on
birth_act_date
fr Né le|Née le; Né(e) le; Date de naissance; Correspondant au; Corresp. au; Naissance (calendrier grégorien)
ar الموافق ل; الموافق لـ; تاريخ الازدياد; تاريخ الولادة بالميلادي; التاريخ الميلادي; ولد يوم|ولدت يوم
hijri_birth
fr Date hégirienne; Calendrier hégirien; Naissance (hégire); Hégire
ar التاريخ الهجري; بالتقويم الهجري; تاريخ الازدياد بالهجري; هجرية
birth_place
fr Lieu de naissance; à; Né à|Née à; Né(e) à; Commune de naissance; Lieu naissance; Ville de naissance
ar مكان الازدياد; مكان الولادة; محل الولادة; ب; المزداد ب|المزدادة ب; مكان الإزدياد; مسقط الرأس
ar بمدينة أو قرية; محل ازدياده|محل ازديادها; مكان الولادة (المدينة أو الجماعة); المزداد(ة) ب
en Place of birth; Birth place
sex
fr Sexe; Sexe (M/F); Genre; Masculin ou féminin
ar الجنس; جنسه|جنسها; النوع; ذكر أم أنثى; ذكر أو أنثى; الجنس (ذكر أو أنثى)
en Sex; Gender
nationality
fr Nationalité; De nationalité; Nationalité actuelle
ar الجنسية; جنسيته|جنسيتها
en Nationality
cin
fr CNIE; CNIE N°; N° CNIE; CIN; CIN n°; N° CIN; Carte nationale n°; N° de la CNIE; C.I.N.; C.N.I.E. N°; C.N.I
fr Numéro de la carte nationale; N° d'identité; Titulaire de la CIN n°; Pièce d'identité n°
fr Carte d'identité nationale numéro; CIN numéro; Titulaire de la CNI; Carte nationale électronique n°; Réf. CNIE
ar رقم البطاقة الوطنية; رقم بطاقة التعريف الوطنية; البطاقة الوطنية رقم; ب.ت.و رقم; ر.ب.ت.و; رقم ب.و.ت.إ
ar بطاقة التعريف الوطنية رقم; رقم البطاقة الوطنية للتعريف; الحامل للبطاقة الوطنية رقم; رقم التعريف الوطني
ar بطاقته الوطنية عدد|بطاقتها الوطنية عدد; بطاقة تعريفه الوطنية رقم|بطاقة تعريفها الوطنية رقم
en ID No; National ID No; Identity card No
card_number
fr N°; N° CNIE; Numéro; N° de la carte; CNIE n°; N° carte; CIN; Carte n°
ar رقم; رقم البطاقة; الرقم; رقم البطاقة الوطنية; بطاقة رقم
en No; Card No
permit_number
fr N°; N° de la carte; N° du titre; Numéro; N° titre de séjour; Carte N°; Titre n°; N° immatriculation
ar رقم; رقم البطاقة; رقم السند; الرقم; سند رقم; رقم التسجيل
passport_number
fr N° du passeport; Passeport n°; Passeport N°; N° passeport; Numéro de passeport; N°
ar رقم الجواز; رقم جواز السفر; جواز رقم
en Passport No; Passport number; Passport No.
national_id
fr N° CNIE; N° CIN; N° national d'identité; Numéro d'identité; CNIE; N° personnel
ar رقم البطاقة الوطنية; رقم ب.ت.و; الرقم الوطني
en National ID No; ID No; Personal No
civil_number
fr N° état civil; N° d'état civil; N° Etat Civil; Etat civil n°; Numéro d'état civil; Acte de naissance n°; N° E.C.
ar رقم الحالة المدنية; الحالة المدنية رقم; رقم رسم الولادة; رقم عقد الازدياد
address
fr Adresse; Domicile; Demeurant à; Résidence; Adresse actuelle; Adr.; Adresse complète; Demeurant au; Résidant à
ar يقطن بالعنوان التالي|تقطن بالعنوان التالي; العنوان بالكامل; مقر السكن
ar العنوان; عنوان السكنى; محل السكنى; الساكن ب|الساكنة ب; عنوانه|عنوانها; السكنى; العنوان الكامل; القاطن ب|القاطنة ب
en Address; Residence
father
fr Fils de|Fille de; Père; Nom du père; Fils/Fille de; Fils (fille) de; Prénom du père; Du père
ar والده|والدها; ابن|بنت; اسم الأب; الأب; والده هو|والدها هي; ابن(ة); اسم الوالد
mother
fr et de; Mère; Nom de la mère; Et de; Et de la mère; Prénom de la mère; et de :
ar والدته|والدتها; اسم الأم; الأم; والدته هي|والدتها هي; وأمه|وأمها; اسم الوالدة; و
act_number
fr Acte N°; Acte n°; N° d'acte; Numéro de l'acte; N° de l'acte; Acte de naissance n°; N° acte; Acte num.; Sous le n°
ar رسم رقم; عقد رقم; رقم الرسم; رسم عدد; رقم العقد; عدد الرسم; رسم الولادة رقم; سجل تحت رقم
act_year
fr Année; Année grégorienne; De l'année; Année de l'acte; Registre de l'année; Année Grég.; Année civile; An
ar السنة; السنة الميلادية; لسنة; سنة; سنة الرسم; سجل سنة; السنة الميلادية للرسم; عام; برسم سنة
hijri_year
fr Année hégirienne; Année Hég.; An hégirien; Hégire; Année hégire
ar السنة الهجرية; سنة هجرية; الموافق لسنة
registry_office
fr Bureau de l'état civil; Bureau d'état civil; Bureau de l'état civil de; Etat civil de; Bureau
fr Officier de l'état civil de; Bureau d'état civil de; B.E.C. de
fr Inscrit au bureau de; Lieu d'enregistrement
ar مكتب الحالة المدنية; مكتب الحالة المدنية ب; مكتب; ضابط الحالة المدنية ب; مكتب الحالة المدنية ل
ar مكتب التسجيل; مسجل بمكتب|مسجلة بمكتب; مسجل بمكتب الحالة المدنية|مسجلة بمكتب الحالة المدنية
issue_date
fr Délivré le; Délivrée le; Date de délivrance; Fait le; Date d'établissement; Etabli le; Le; Date; Date d'émission
ar حرر بتاريخ; سلم بتاريخ; تاريخ التسليم; حرر في; بتاريخ; تاريخ الإصدار; سلمت بتاريخ; في; التاريخ
en Date of issue; Issued on
expiry_date
fr Valable jusqu'au; Date d'expiration; Expire le; Valide jusqu'au; Date de fin de validité; Fin de validité
fr Validité; Valable au; Date d'exp.; Expiration
ar صالحة إلى غاية; صالح إلى غاية; تاريخ انتهاء الصلاحية; تنتهي صلاحيتها في; تاريخ الانتهاء; صالحة لغاية
ar نهاية الصلاحية; صالحة حتى; مدة الصلاحية إلى; صالحة إلى غاية يوم
en Date of expiry; Expiry date; Valid until
marriage_date
fr Date du mariage; Date de mariage; Mariés le; Mariage célébré le; Date de l'acte; Mariage du; Contracté le
ar تاريخ الزواج; تاريخ عقد الزواج; تاريخ الرسم; تاريخ عقد القران; بتاريخ; المبرم بتاريخ
marriage_number
fr Acte de mariage n°; Acte N°; N° de l'acte; Acte de mariage N°; N° d'acte; Mariage n°; Contrat n°; Inscrit sous le n°
fr Acte de mariage numéro; Numéro de l'acte de mariage
ar رسم الزواج رقم; رسم رقم; عقد الزواج رقم; رقم الرسم; عدد; رسم الزواج عدد; عقد رقم; ضمن بعدد
ar رقم الزواج; عدد الزواج
booklet_number
fr Livret n°; N° du livret; Acte de mariage n°; Livret de famille n°; Acte n°; N°
ar رقم الدفتر; دفتر رقم; رسم الزواج رقم; الدفتر رقم; عقد الزواج رقم; رقم
court
fr Tribunal de première instance de; Tribunal; Tribunal de; Section notariale de; Tribunal de première instance
fr T.P.I. de
ar ابتدائية; قسم قضاء الأسرة بالمحكمة الابتدائية ب
ar المحكمة الابتدائية ب; المحكمة الابتدائية; قسم قضاء الأسرة ب; محكمة; قسم التوثيق ب; المحكمة
profession
fr Profession; Profession exercée; Activité; Fonction
ar المهنة; الحرفة; مهنته|مهنتها
student_name
fr Nom et prénom de l'élève; Elève; Nom de l'élève; Nom et prénom; L'élève; L'étudiant|L'étudiante; Nom complet
ar اسم التلميذ(ة); اسم التلميذ|اسم التلميذة; الاسم الكامل; الاسم الكامل للتلميذ(ة); التلميذ(ة); الطالب(ة); الاسم والنسب
establishment
fr Etablissement; Nom de l'établissement; Ecole; Etablissement scolaire; Etab.; Inscrit à|Inscrite à
ar المؤسسة; اسم المؤسسة; المؤسسة التعليمية; مؤسسة; يدرس بمؤسسة|تدرس بمؤسسة
school_year
fr Année scolaire; Année d'étude; Année universitaire; Au titre de l'année; Année; Année scol.
ar السنة الدراسية; الموسم الدراسي; برسم السنة الدراسية; السنة الجامعية; الموسم
level
fr Niveau; Classe; Niveau scolaire; Section; Niveau d'études
ar المستوى; القسم; المستوى الدراسي; الفصل
massar
fr Code Massar; N° Massar; CNE; Code élève
ar رمز مسار; رقم مسار; رمز التلميذ
client
fr Nom du client; Client; Abonné; Titulaire du contrat; Nom de l'abonné; Titulaire; Nom; Nom et prénom; Au nom de
ar المشترك; اسم الزبون; الزبون; اسم المشترك; صاحب العقد; الاسم; السيد(ة)
supply_address
fr Adresse; Adresse de consommation; Lieu de consommation; Adresse du point de livraison; Adresse desservie
fr Adresse du client; Lieu desservi; Adresse de facturation
ar العنوان; عنوان الاستهلاك; مكان الاستهلاك; عنوان الزبون; محل الاستهلاك; عنوان المحل
bill_date
fr Date de facturation; Date facture; Facture du; Date d'émission; Date de la facture; Emise le; Date d'édition
fr Editée le; Date d'émission de la facture; Facture arrêtée au
ar تاريخ الفاتورة; تاريخ الإصدار; فاتورة بتاريخ; تاريخ الفوترة; حررت في
contract
fr N. ABONNEMENT; N° abonné
fr N° contrat; Référence; N° client; Police; Réf. abonnement; Contrat n°; N° de police
ar رقم العقد; رقم الزبون; المرجع; رقم البوليصة
bill_number
fr N° facture; Facture n°; N° de quittance; Réf. facture
ar رقم الفاتورة; فاتورة رقم
tour
fr Tournée; Secteur; Itinéraire
ar الجولة; القطاع
meter
fr N° compteur; Compteur n°; Compteur
ar رقم العداد; العداد
period
fr Période; Période de consommation; Mois; Période facturée
ar الفترة; فترة الاستهلاك; الشهر
due
fr A payer avant le; Echéance; Date limite de paiement; Exigible le
ar أجل الأداء; آخر أجل للأداء; تاريخ الاستحقاق
amount
fr Montant à payer; Total TTC; Net à payer; Montant TTC (DH); Total à payer
ar المبلغ الواجب أداؤه; المجموع; المبلغ الإجمالي
handicap
fr Nature du handicap; Type de handicap; Degré; Catégorie
ar نوع الإعاقة; طبيعة الإعاقة; درجة الإعاقة
certificate_number
fr N°; Certificat n°; Attestation n°; Réf.; N° d'ordre; Sous n°
ar رقم; شهادة رقم; عدد; المرجع; رقم الترتيب
marginal
fr Mention marginale; Mention marginale de décès; Mentions marginales; Observations
ar بيان الوفاة; بيانات هامشية; بيان هامشي; ملاحظات
rank
fr Rang de naissance; Ordre
ar رتبة الولادة; الترتيب
status
fr Situation familiale; Etat matrimonial
ar الحالة العائلية; الحالة الاجتماعية
husband
fr L'EPOUX; EPOUX; MARI; LE MARI; Conjoint; L'époux; Le mari; M.
ar الزوج; بيانات الزوج; السيد الزوج; معلومات خاصة بالزوج
wife
fr L'EPOUSE; EPOUSE; LA FEMME; Epouse; Conjointe; 1ère épouse; L'épouse; Mme
ar الزوجة; بيانات الزوجة; السيدة الزوجة; الزوجة الأولى; معلومات خاصة بالزوجة
portrait
fr Signature du titulaire
ar توقيع صاحب البطاقة
place_of_issue
fr Autorité; Délivré par; Délivré à
ar السلطة; مسلمة من طرف
en Authority; Issuing authority
"""

_PAIRED = {"L'EPOUX": "L'EPOUSE", "EPOUX": "EPOUSE", "MARI": "EPOUSE", "LE MARI": "L'EPOUSE", "M.": "Mme"}
"""A heading of the husband goes with one of the wife."""


def parsed(table: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return a table's wordings by fact and script."""
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in filter(None, table.splitlines()):
        script, _, rest = line.partition(" ")
        if not rest:
            current = words.setdefault(line, {})
        else:
            current[script] = (*current.get(script, ()), *(each.strip() for each in rest.split(";")))
    return words


WORDS = parsed(_TABLE)


def drawn(rng: random.Random) -> dict[tuple[str, str], str]:
    """Return one wording of every fact in every script it has."""
    chosen = {(what, script): rng.choice(each) for what, scripts in WORDS.items() for script, each in scripts.items()}
    for script in ("fr", "ar"):
        at = rng.randrange(min(len(WORDS["husband"][script]), len(WORDS["wife"][script])))
        for part in ("husband", "wife"):
            chosen[part, script] = WORDS[part][script][at]
    chosen["wife", "fr"] = _PAIRED.get(chosen["husband", "fr"], chosen["wife", "fr"])
    return chosen


def form(wording: str, *, woman: bool) -> str:
    """Return the form of a wording that suits the person."""
    man, _, feminine = wording.partition("|")
    return feminine if feminine and woman else man
