"""What further offices call the facts on their papers, and a caption and a value as pieces of a row.

General knowledge and research/documents.md §§3 to 6: the words of consulates, town halls of four decades, family
courts and schools. A wording with a bar has a masculine and a feminine form.
"""

import random
from dataclasses import replace

from samples.layouts.varied import wording
from samples.layouts.varied.look import Fact, Look, Script
from samples.layouts.varied.rows import Piece

_TABLE = """
family_name
fr Nom; NOM DE FAMILLE; Patronyme; Nom du titulaire; Nom patronymique; Son nom de famille; Nom (s)
ar الاسم العائلي; لقبه|لقبها; اسمه العائلي|اسمها العائلي; الاسم العائلي لصاحب الرسم|الاسم العائلي لصاحبة الرسم; العائلة
given_names
fr Prénom; PRENOM (S); Prénoms; Prénom du titulaire; Son prénom; Prénom de l'enfant; Prénoms dans l'ordre de l'acte
ar الاسم الشخصي; اسمه الشخصي|اسمها الشخصي; الاسم الشخصي للمولود|الاسم الشخصي للمولودة; الاسم; الإسم الشخصي
full_name
fr Nom et prénom; NOM ET PRENOMS; L'intéressé(e); Identité de l'intéressé(e); M. / Mme; Prénom & nom; Concernant
ar الاسم والنسب; الاسم الكامل; المعني بالأمر|المعنية بالأمر; السيد|السيدة; الاسم العائلي والشخصي; هوية المعني(ة)
birth_date
fr Né le|Née le; Date de naissance; DATE NAISS.; Jour de naissance; Naissance (date); Venu au monde le|Venue au monde le
ar تاريخ الازدياد; المزداد يوم|المزدادة يوم; تاريخ الولادة; ولد في|ولدت في; يوم الازدياد; تاريخ الازدياد بالميلادي
birth_act_date
fr Né le|Née le; Date de naissance; Soit le (grégorien); Correspondant au; Date grégorienne; En grégorien
ar الموافق ل; الموافق للتاريخ الميلادي; تاريخ الولادة الميلادي; موافق; تاريخ الازدياد; بالتاريخ الميلادي
hijri_birth
fr Date hégirienne; Hégire; Calendrier de l'hégire; Soit en hégire
ar التاريخ الهجري; تاريخ الازدياد الهجري; بالهجري; بالتاريخ الهجري
birth_place
fr Lieu de naissance; A; Né à|Née à; LIEU NAISS.; Naissance (lieu); Commune de naissance; Ville ou douar
ar مكان الازدياد; محل الولادة; بمدينة أو جماعة; ب; مكان الولادة; المحل
sex
fr Sexe; SEXE; De sexe; Sexe de l'enfant; Genre
ar الجنس; جنسه|جنسها; جنس المولود|جنس المولودة; ذكر / أنثى
nationality
fr Nationalité; NATIONALITE; De nationalité
ar الجنسية; جنسيته|جنسيتها; من جنسية
father
fr Père; Fils de|Fille de; Nom et prénom du père; NOM DU PERE; Son père; Du père; Ayant pour père
ar الأب; والده|والدها; اسم الأب; من أبيه|من أبيها; اسم والده|اسم والدها; الوالد
mother
fr Mère; Et de; Nom et prénom de la mère; NOM DE LA MERE; Sa mère; De la mère; Et pour mère
ar الأم; والدته|والدتها; اسم الأم; ومن أمه|ومن أمها; اسم والدته|اسم والدتها; الوالدة
act_number
fr Acte n°; N° d'ordre; ACTE NUMERO; N° de l'acte; Sous le numéro; Registre local, acte n°; N°
ar رسم عدد; رقم الرسم; العدد الترتيبي; رسم رقم; عدد; السجل المحلي رسم عدد
act_year
fr Année; Année grégorienne; ANNEE; De l'an; Registre de l'année; Exercice; An (grégorien)
ar السنة الميلادية; سنة; سجل سنة; لسنة; سنة التسجيل; عام
hijri_year
fr Année hégirienne; An hégirien; Année H.; Hégire
ar السنة الهجرية; عام (هجري); لسنة هجرية; س. هجرية
registry_office
fr Bureau d'état civil; Bureau de; Etat civil de; Lieu d'enregistrement; BUREAU; Officier d'état civil de
ar مكتب الحالة المدنية; مكتب; الحالة المدنية ب; مكتب التسجيل; المكتب
marginal
fr Mentions marginales; Mention marginale; Observations; En marge
ar بيانات هامشية; ملاحظات; البيانات المضمنة بالطرة; في الطرة
profession
fr Profession; Métier; Exerçant; Activité
ar المهنة; الحرفة; مهنته|مهنتها; العمل
cin
fr C.N.I.E; CIN; C.N.I. n°; Carte d'identité n°; N° de la pièce; CNIE n°; Pièce d'identité (CNIE); Carte nationale
ar ب.و.ت رقم; رقم البطاقة الوطنية; البطاقة الوطنية عدد; رقم بطاقة التعريف; ب.ت.و; رقم التعريف
address
fr Adresse; Domicile; Demeurant; Résidence habituelle; Adresse déclarée; Lieu de résidence; Domicilié au|Domiciliée au
ar العنوان; محل السكنى; الساكن ب|الساكنة ب; عنوان الإقامة; مقر السكنى; القاطن ب|القاطنة ب
student_name
fr L'élève; Nom et prénom de l'élève; L'étudiant(e); Nom complet; ELEVE; Stagiaire; Apprenant(e)
ar التلميذ|التلميذة; اسم ونسب التلميذ(ة); الطالب|الطالبة; الاسم الكامل; المتعلم|المتعلمة
establishment
fr Etablissement; ETABLISSEMENT; Etablissement d'accueil; Nom de l'école; Ecole / Institut; Inscrit à|Inscrite à
ar المؤسسة; مؤسسة الاستقبال; اسم المؤسسة; المدرسة أو المعهد; المسجل ب|المسجلة ب
school_year
fr Année scolaire; ANNEE SCOLAIRE; Année universitaire; Session; Année en cours; Au titre de l'année
ar السنة الدراسية; الموسم الدراسي; السنة الجامعية; برسم الموسم; موسم
level
fr Niveau; Classe; Cycle; Niveau d'études; Année d'études
ar المستوى; القسم; السلك; مستوى الدراسة
massar
fr Code élève; Identifiant Massar; N° d'inscription; CNE; Matricule
ar رمز التلميذ; رقم مسار; رقم التسجيل; الرقم الوطني للطالب
court
fr Tribunal; Tribunal de première instance; T.P.I. de; Section notariale; Juridiction; Dressé près le tribunal de
ar المحكمة الابتدائية; قسم قضاء الأسرة; محكمة; المحكمة; قسم التوثيق
marriage_date
fr Date du mariage; Mariage du; Date de l'acte; Contracté le; Acte reçu le; Célébré le; En date du
ar تاريخ الزواج; تاريخ العقد; تاريخ إبرام العقد; تاريخ التلقي; بتاريخ; تاريخ الإشهاد
marriage_number
fr N° de l'acte; Acte n°; Inscrit sous n°; N° d'inscription; Minute n°; N° du registre des mariages
ar عدد الرسم; رسم عدد; رقم العقد; ضمن تحت عدد; عدد; رقم التضمين
"""
_WORDS = wording.parsed(_TABLE)


def captioned(look: Look) -> Look:
    """Return the look with one wording of every fact drawn from this table."""
    drawn = {(what, script): look.rng.choice(each) for what, by in _WORDS.items() for script, each in by.items()}
    return replace(look, words=look.words | drawn)


def asked(look: Look, fact: Fact, script: Script, *, separated: bool = True, size: float = 1.0) -> Piece:
    """Return the caption of a fact."""
    return Piece(look.label(fact, script, separated=separated), script, "label", None, size)


def told(look: Look, fact: Fact, script: Script, size: float = 1.0) -> Piece:
    """Return the value of a fact in a script, figures where both scripts share them, and what field it is."""
    truth = fact.truth(script, alone=len(look.values) == 1)
    if script == "ar" and fact.arabic:
        return Piece(fact.arabic, "ar", "value", truth, size)
    text = look.shown(fact)
    if truth is not None and fact.told is None:
        truth = replace(truth, value=text)
    return Piece(text, "fr", "value", truth, size)


def tellings(look: Look, fact: Fact, rng: random.Random) -> list[Piece]:
    """Return the values of a fact in the scripts that the look fills in, figures once; the order is the office's."""
    if fact.is_neutral:
        return [told(look, fact, look.values[0])]
    found = [told(look, fact, script) for script in look.values]
    return found if rng.random() < 0.5 else found[::-1]
