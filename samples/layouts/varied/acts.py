"""Acts in prose: copies of birth acts and marriage acts, in French and in Arabic, of clauses that come in any order."""

import random
from collections.abc import Callable
from datetime import date, timedelta

from samples import papers
from samples.layouts.prose import Text, value
from samples.layouts.varied import dress, facts, registers
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import Look, Script
from samples.layouts.varied.prose import (
    Blanks,
    filled,
    gendered,
    hijri,
    is_woman,
    opened,
    persons_name,
    printed,
    told_day,
    written,
)
from samples.people import Person
from samples.places import Commune
from samples.spelled import (
    WEEKDAYS_ARABIC,
    WEEKDAYS_FRENCH,
    day_in_arabic,
    day_in_french,
    time_in_arabic,
    time_in_french,
)
from samples.surface import Surface

_BIRTH_TITLES = (
    ("COPIE INTEGRALE D'ACTE DE NAISSANCE", "نسخة كاملة من رسم الولادة"),
    ("COPIE INTEGRALE DE L'ACTE DE NAISSANCE", "النسخة الكاملة لرسم الولادة"), ("ACTE DE NAISSANCE", "رسم الولادة"),
    ("Copie intégrale - Acte de naissance", "نسخة كاملة لعقد الازدياد"),
)  # fmt: skip
_MARRIAGE_TITLES = (
    ("ACTE DE MARIAGE", "رسم زواج"), ("TRADUCTION D'UN ACTE DE MARIAGE", "عقد زواج"), ("CONTRAT DE MARIAGE",
           "رسم الزواج"),
    ("EXPEDITION D'UN ACTE DE MARIAGE", "نسخة من رسم الزواج"),
)  # fmt: skip
_BORN = {
    "fr": (
        "Le {hijri} correspondant au {day}, à {time}, est né{e} à {place} {named}, de sexe {sex}.",
        "Le {day} à {time} est né{e} à {place}, {named}, sexe {sex}.",
        "{named}, né{e} à {place} le {day}, correspondant au {hijri}, de sexe {sex}, de nationalité marocaine.",
        "Est né{e} à {place}, le {day}, {named}, enfant de sexe {sex}.",
        "Le {day} à {time} est né{e} à {place} : {whole}, de sexe {sex}, de nationalité marocaine.",
        "Le {hijri} correspondant au {day} est né{e} à {place} : {whole}, de sexe {sex}.",
        "L'enfant {named} est né{e} le {day} (soit le {hijri}) à {place}, {il} est de sexe {sex}.",
        "Le {hijri}, soit le {day}, à {time}, naissance à {place} de {named}. Sexe : {sex}.",
    ),
    "ar": (
        "في يوم {hijri} الموافق {day} على الساعة {time} {born} ب{place} {named}، الجنس {sex}.",
        "في يوم {day} ميلادية، على الساعة {time} {born} ب{place} {named}، جنس{h} {sex}.",
        "بتاريخ {day} الموافق ل {hijri} {born} ب{place} {named} جنس{h} {sex} وجنسيت{h} مغربية.",
        "{born} ب{place} يوم {day} {named}، جنس{h} {sex}.",
        "{named}، المزداد{t} ب{place} بتاريخ {hijri} موافق {day}، جنس{h} {sex}.",
        "إن {named} قد {born} يوم {hijri} موافق ل {day} بمدينة {place} وجنس{h} {sex}.",
    ),
}
_NAMED = {
    "fr": ("prénommé{e} {given}, nom de famille {family}", "{given}, nom : {family}",
           "Nom : {family}, Prénom : {given}",
           "l'enfant prénommé{e} {given} et de nom {family}", "Prénom : {given} - Nom : {family}"),
    "ar": ("المسمى {given} واسم{h} العائلي {family}", "الاسم الشخصي : {given}، الاسم العائلي : {family}",
           "الاسم العائلي {family} الاسم الشخصي {given}", "المدعو{t} {given} من عائلة {family}"),
}  # fmt: skip
_PARENTS = {
    "fr": (
        "{Fils} de {father}{of_father} et de {mother}{of_mother}.",
        "Père : {father}{of_father}. Mère : {mother}{of_mother}.",
        "Son père est {father}{of_father} et sa mère {mother}{of_mother}.",
        "De {father}{of_father} et de {mother}{of_mother}, son épouse.",
    ),
    "ar": (
        "والد{h} {father}{of_father} ووالدت{h} {mother}{of_mother}.",
        "من والد{h} {father}{of_father} ومن والدت{h} {mother}{of_mother}.",
        "{bn} {father}{of_father} و {mother}{of_mother}.",
        "والد{h} هو {father}{of_father}، والدت{h} هي {mother}{of_mother}.",
    ),
}  # fmt: skip
_DECLARED = {
    "fr": ("Dressé le {drawn} sur la déclaration du père, âgé de {age} ans, qui a signé avec nous.",
           "Acte inscrit le {drawn} par nous, officier de l'état civil.", "Mentions marginales : néant.",
           "Lecture faite, le déclarant a signé avec nous le {drawn}."),
    "ar": ("حرر هذا الرسم بتاريخ {drawn} بناء على تصريح الأب البالغ من العمر {age} سنة.",
           "وقعنا نحن ضابط الحالة المدنية بتاريخ {drawn} بعد تلاوة الرسم.", "البيانات الهامشية : لا شيء.",
           "صرح بذلك والد الطفل الساكن بنفس المدينة."),
}  # fmt: skip
_OPENING = {
    "fr": (
        "Louange à Dieu seul. Le {weekday} {hijri}, soit le {day}, les deux adouls soussignés reçoivent cet acte.",
        "Le {day} à {time}, par devant nous, adouls en fonction au tribunal susvisé, ont comparu :",
        "L'an et jour {day}, soit le {hijri}, a été célébré le mariage entre :",
        "Mariage célébré le {day} ({hijri}), autorisation du juge n° {permit}, entre les époux ci-après :",
        "Le {day}, vu l'autorisation de mariage n° {permit}, a été conclu le mariage :",
    ),
    "ar": (
        "الحمد لله وحده، في الساعة {time} من يوم {weekday} {hijri} الموافق ل {day} تلقى العدلان هذا الزواج.",
        "الحمد لله وبعد، بتاريخ {day} الموافق {hijri} تزوج على بركة الله وسنة رسوله :",
        "الحمد لله، تلقى شاهداه أمنهما الله يوم {weekday} {day}، بعد الإذن رقم {permit}، عقد زواج :",
        "على بركة الله تعالى وحسن عونه، وفي يوم {hijri} موافق {day}، شهد العدلان بأن :",
        "الحمد لله وحده، بناء على الإذن بالزواج عدد {permit} الصادر عن السيد قاضي الأسرة، حضر يوم {day} لدى العدلين :",
        "الحمد لله، بعد الإذن بالزواج رقم {permit} تلقى العدلان في يوم {hijri} الموافق ل {day} عقد زواج :",
    ),
}
_SPOUSE = {
    "fr": ("{who} {named}", "{who} : {named}", "{who} {named}"),
    "ar": ("{who} {named}", "{who} : {named}", "{who} السيد{t} {named}"),
}
_WHO = {
    ("husband", "fr"): ("L'époux", "Le mari", "M.", "Monsieur", "D'une part, M.", "Epoux M."),
    ("wife", "fr"): ("L'épouse", "La femme", "Mlle", "Mademoiselle", "D'autre part, Mlle", "Epouse Mlle"),
    ("husband", "ar"): ("الزوج", "السيد", "الزوج", "تزوج السيد", "الزوج المسمى"),
    ("wife", "ar"): ("الزوجة", "السيدة", "بزوجته", "بالآنسة", "الزوجة المسماة"),
}
_SPOUSE_NAMED = {
    "fr": ("{given} {family}", "Nom : {family}, Prénom : {given}", "Prénom {given} Nom {family}", "{family} {given}",
           "Nom et prénom : {family} {given}"),
    "ar": ("{given} {family}", "الاسم الكامل : {given} {family}", "الاسم الشخصي {given} الاسم العائلي {family}",
           "الاسم العائلي : {family}، الاسم الشخصي : {given}"),
}  # fmt: skip
_CLAUSES = {
    "fr": (
        ("né{e} le {day} à {place}", "né{e} à {place} le {day}", "dont la naissance est du {day} à {place}"),
        ("titulaire de la CNIE n° {cin}", "CIN n° {cin}", "porteur de la carte nationale n° {cin}", "CNIE : {cin}"),
        ("{fils} de {father} et de {mother}",), ("de nationalité marocaine",),
        ("{trade}", "profession : {trade}"), ("demeurant à {place}", "domicilié{e} à {place}"),
        ("célibataire", "en état de célibat", "non marié{e}"),
    ),
    "ar": (
        ("المزداد{t} ب{place} بتاريخ {day}", "مولود{t} في {day} ب{place}", "المزداد{t} في {day} بمدينة {place}"),
        ("الحامل{t} لبطاقة التعريف الوطنية رقم {cin}", "بطاقت{h} الوطنية رقم {cin}", "ب.ت.و رقم {cin}",
         "رقم بطاقت{h} الوطنية {cin}"),
        ("{bn} {father} و {mother}", "والد{h} {father} ووالدت{h} {mother}"), ("مغربي{t} الجنسية",),
        ("مهنت{h} {trade}",), ("الساكن{t} بمدينة {place}", "عنوان{h} مدينة {place}"),
        ("في حالة عزوبة", "عازب{t}", "بعد إثبات العزوبة"),
    ),
}  # fmt: skip
_DOWRY = {
    "fr": (
        "La dot (sadaq) est fixée à {amount} dirhams, reçue en totalité.",
        "Sadaq : {amount} DH dont moitié versée.",
    ),
    "ar": ("على صداق مبارك قدره {amount} درهم قبضته الزوجة اعترافا.", "والصداق {amount} درهم نصفه مقدم ونصفه مؤجل."),
}
_TERMS = {
    "fr": ("Le tout avec le consentement des deux parties et l'accord du tuteur.", "Régime : sans conditions."),
    "ar": ("وذلك بعد الإيجاب والقبول من الطرفين.", "وشهد بذلك من حضره وعرف قدره وهما بأتمه."),
}
_CLOSING = {
    "fr": ("Fait à {town}, le {day}.", "Pour copie conforme, {town} le {day}", "{town}, le {day}",
           "Délivré à {town} le {day}"),
    "ar": ("حرر ب{town} في {day}", "{town} بتاريخ {day}", "وسلم ب{town}، في {day}", "وحرر بمكتب {town} بتاريخ {day}."),
}  # fmt: skip
_TITLED = 0.8
"""How often a marriage act has a title that can be read: some begin with the praise of God."""
Cased = Callable[[str], str]
_TRADES = {"fr": ("employé", "agriculteur", "sans profession", "enseignant"), "ar": ("مستخدم", "فلاح", "بدون", "أستاذ")}


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a copy of a birth act in prose."""
    script: Script = rng.choice(("fr", "ar"))
    look = written(rng, script)
    office = paper.holder.birth_place
    sheet, margin, y = opened(look, rng.choice(dress.INTERIOR), office)
    act, _ = facts.birth(paper, rng)
    y = lay(look, sheet, act, Area(margin, y + 6, sheet.size[0] - 2 * margin, 44)) + 2
    y = dress.title(look, sheet, *rng.choice(_BIRTH_TITLES), y + 5, rng.uniform(13, 18)) + 6
    y = printed(look, sheet, margin, y, birth_text(paper, look, script))
    y = printed(look, sheet, margin, y + 4, [closed(paper.issue_date, office, rng, script)])
    dress.foot(look, sheet, office, paper.issue_date, margin, y + 4)
    return (sheet,)


def birth_text(paper: papers.BirthCertificate, look: Look, script: Script) -> list[list[Text]]:
    """Return the paragraphs of a birth act."""
    rng, holder = look.rng, paper.holder
    style, woman = rng.random(), is_woman(holder)
    blanks = gendered(woman=woman) | _sexed(woman, script)
    blanks |= {
        "day": told_day(holder.birth_date, "birth_date", rng, script, style),
        "hijri": hijri(holder.birth_date, rng, script, style), "time": _time(rng, script),
        "place": value(_place(paper.holder, script, look.cased), "birth_place"),
        "father": value(_on_acts(holder, script, look.cased)[0], "father_name"),
        "mother": value(_on_acts(holder, script, look.cased)[1], "mother_name"),
        "of_father": _about(holder, rng, script, woman=False), "of_mother": _about(holder, rng, script, woman=True),
        "drawn": _words(holder.birth_date + timedelta(days=rng.randint(2, 28)), rng, script),
        "age": str(rng.randint(22, 58)),
    }  # fmt: skip
    given, family = persons_name(look.cased, holder, "", script)
    blanks["named"] = filled(rng.choice(_NAMED[script]), blanks | {"given": given, "family": family})
    blanks["whole"] = [given, " ", family]
    body = [filled(rng.choice(each[script]), blanks) for each in (_BORN, _PARENTS)]
    body += [filled(each, blanks) for each in rng.sample(_DECLARED[script], rng.randint(1, 3))]
    if rng.random() < 0.4:
        body = [[piece for part in body for piece in (*part, " ")]]
    return body


def closed(issued: date, town: Commune, rng: random.Random, script: Script) -> list[Text]:
    """Return the sentence of place and day of issue."""
    day = told_day(issued, "issue_date", rng, script, rng.uniform(0.56, 1))
    blanks: Blanks = {"town": town.name.arabic if script == "ar" else town.name.latin, "day": day}
    return filled(rng.choice(_CLOSING[script]), blanks)


def marriage(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a marriage act in prose."""
    script: Script = rng.choice(("fr", "ar", "ar"))
    look = written(rng, script, (10, 12.5))
    sheet, margin, y = opened(look, rng.choice(dress.JUSTICE), paper.court)
    number = facts.figure("marriage_number", paper.act_number, "act_number")
    act = [number, facts.named("court", paper.court.name, "court")]
    rng.shuffle(act)
    wide = sheet.size[0] - 2 * margin
    if registers.is_entered(rng):
        y = registers.entry(look, sheet, paper.act_number, None, Area(margin, y + 6, wide, 30))
        act.remove(number)
    y = lay(look, sheet, act, Area(margin, y + 6, wide, 30)) + 2
    if rng.random() < _TITLED:
        y = dress.title(look, sheet, *rng.choice(_MARRIAGE_TITLES), y + 5, rng.uniform(14, 20)) + 6
    y = printed(look, sheet, margin, y, marriage_text(paper, look, script))
    dress.foot(look, sheet, paper.court, paper.issue_date, margin, y + 6)
    return (sheet,)


def marriage_text(paper: papers.MarriageCertificate, look: Look, script: Script) -> list[list[Text]]:
    """Return the paragraphs of a marriage act."""
    rng = look.rng
    style, day = rng.random(), paper.marriage_date
    weekdays = WEEKDAYS_ARABIC if script == "ar" else WEEKDAYS_FRENCH
    blanks: Blanks = {
        "day": told_day(day, "marriage_date", rng, script, style), "hijri": hijri(day, rng, script, style),
        "weekday": weekdays[day.weekday()], "time": _time(rng, script), "permit": str(rng.randint(40, 2900)),
        "amount": str(rng.choice((3000, 5000, 8000, 10000, 15000))),
    }  # fmt: skip
    at = rng.randrange(min(len(_WHO["husband", script]), len(_WHO["wife", script])))
    body = [filled(rng.choice(_OPENING[script]), blanks)]
    body += spouses_text(paper, look, script, style, rng.choice(_SPOUSE[script]), at)
    terms = [rng.choice(_DOWRY[script]), *rng.sample(_TERMS[script], rng.randint(0, 2))]
    return body + [filled(each, blanks) for each in rng.sample(terms, len(terms))]


def spouses_text(paper: papers.MarriageCertificate, look: Look, script: Script, style: float, opening: str,
                 at: int = 0) -> list[list[Text]]:  # fmt: skip
    """Return both spouses' paragraphs, which open alike; `at` is the word for who each of them is."""
    order = [look.rng.randrange(10**6), look.rng.randrange(len(_SPOUSE_NAMED[script]))]
    return [
        _spouse(look.cased, person, part, look.rng, script, style, order, opening, _WHO[part, script][at])
        for part, person in (("husband", paper.husband), ("wife", paper.wife))
    ]


def dowry_text(rng: random.Random, script: Script) -> list[Text]:
    """Return the sentence of the dowry."""
    return filled(rng.choice(_DOWRY[script]), {"amount": str(rng.choice((3000, 5000, 8000, 10000, 15000)))})


def _spouse(cased: Cased, person: Person, part: str, rng: random.Random, script: Script, style: float, order: list[int],
            opening: str, who: str) -> list[Text]:  # fmt: skip
    """Return a spouse's clauses; both spouses' come in one order."""
    woman, same = part == "wife", random.Random(order[0])
    number = person.cin or ""
    father, mother = _on_acts(person, script, cased)
    blanks = gendered(woman=woman) | {
        "who": who, "cin": value(number, f"{part}_document_number"),
        "day": told_day(person.birth_date, f"{part}_birth_date", rng, script, style),
        "place": _place(person, script, cased), "father": father, "mother": mother,
        "trade": rng.choice(_TRADES[script]),
    }  # fmt: skip
    given, family = persons_name(cased, person, f"{part}_", script)
    blanks["named"] = filled(_SPOUSE_NAMED[script][order[1]], {"given": given, "family": family})
    pieces = filled(opening, blanks)
    clauses = [same.choice(each) for each in _CLAUSES[script]]
    chosen = clauses[:2] + same.sample(clauses[2:], same.randint(0, 4))
    same.shuffle(chosen)
    between = "، " if script == "ar" else ", "
    for clause in chosen:
        pieces += [between, *filled(clause, blanks)]
    return [*pieces, "."]


def _time(rng: random.Random, script: Script) -> str:
    hour, minute = rng.randint(8, 21), rng.choice((0, 15, 30))
    return time_in_arabic(hour, minute) if script == "ar" else time_in_french(hour, minute)


def _words(day: date, rng: random.Random, script: Script) -> str:
    return day_in_arabic(day, rng) if script == "ar" else day_in_french(day, rng)


def _sexed(woman: bool, script: Script) -> Blanks:
    printed_sex = ("أنثى" if woman else "ذكر") if script == "ar" else ("féminin" if woman else "masculin")
    return {"sex": value(printed_sex, "sex", "F" if woman else "M")}


def _place(person: Person, script: Script, cased: Cased) -> str:
    name = person.birth_place.name
    return name.arabic if script == "ar" else cased(name.latin)


def _on_acts(person: Person, script: Script, cased: Cased) -> tuple[str, str]:
    father, mother = person.father_on_acts, person.mother_on_acts
    return (father.arabic, mother.arabic) if script == "ar" else (cased(father.latin), cased(mother.latin))


def _about(person: Person, rng: random.Random, script: Script, *, woman: bool) -> str:
    """Return what an act adds of a parent, or nothing."""
    if rng.random() < 0.4:
        return ""
    born = person.birth_date - timedelta(days=rng.randint(7500, 14000))
    if script == "ar":
        return (
            f" المزداد{'ة' if woman else ''} سنة {born.year} مهنت{'ها' if woman else 'ه'} {rng.choice(_TRADES['ar'])}"
        )
    end = "e" if woman else ""
    return rng.choice((f", né{end} en {born.year}", f", né{end} le {born:%d/%m/%Y}, {rng.choice(_TRADES['fr'])}",
                       f", de nationalité marocaine, âgé{end} de {rng.randint(21, 50)} ans"))  # fmt: skip
