"""Births as sentences: a form's blanks, a consul's transcription, an Arabic copy in clauses, a sworn translation.

Captions of blanks stand in brackets below their dots; the translation also describes what it cannot translate.
Source: research/documents.md §3.2 for what acts say; the rest is general knowledge.
"""

import random
from dataclasses import replace

from samples import faces, names, papers
from samples.dates import FRENCH_MONTHS, hijri_in_arabic, hijri_in_french, hijri_year
from samples.layouts.layout import A4, A5
from samples.layouts.press import dotted
from samples.layouts.prose import Text, value
from samples.layouts.varied import dress
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.born import Born
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.letterheads import CONSULATES, TOWN_HALLS, closing, letterhead, signed
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.layouts.varied.naming import captioned, told
from samples.layouts.varied.prose import Blanks, filled, gendered, is_woman, persons_name, printed, written
from samples.layouts.varied.rows import Piece
from samples.spelled import number_in_arabic, number_in_french, time_in_arabic, time_in_french
from samples.surface import Surface

_FORMS: dict[Script, tuple[tuple[str, ...], ...]] = {
    "fr": (
        ("Nous soussigné, officier de l'état civil de | office | certifions que",
         "le | day(jour, mois, an) | est né{e} à | place(lieu)", "| given(prénom) | family(nom) | du sexe | sex |",
         "{fils} de | father(nom du père) | et de | mother(nom de la mère) |",
         "ainsi qu'il résulte de l'acte n° | number | de l'année | year |"),
        ("Il appert du registre n° | number | de l'an | year | du bureau de | office |",
         "que | given(prénom) | family(nom) | de sexe | sex |", "{fils} de | father(père) |",
         "et de | mother(mère) |", "est venu{e} au monde le | day(date) |", "en la ville de | place |"),
        ("Acte | number | An | year | Bureau | office |", "{Fils} de | father(père) | et | mother(mère) |",
         "| family(nom de famille) | given(prénoms) |", "né{e} à | place(commune) | le | day(date en toutes lettres) |",
         "Sexe | sex |"),
    ),
    "ar": (
        ("نحن ضابط الحالة المدنية بمكتب | office | نشهد أنه",
         "بتاريخ | day(اليوم والشهر والسنة) | {born} بمدينة | place |",
         "| given(الاسم الشخصي) | family(الاسم العائلي) | من جنس | sex |", "والد{h} | father(اسم الأب) |",
         "ووالدت{h} | mother(اسم الأم) |", "حسب الرسم عدد | number | لسنة | year |"),
        ("يستفاد من السجل المحلي لسنة | year | الرسم عدد | number |", "الممسوك بمكتب | office | أن",
         "| given(الاسم) | family(اللقب) | {bn} | father(الوالد) |", "و | mother(الوالدة) | جنس{h} | sex |",
         "قد {born} يوم | day(بالأرقام أو بالحروف) |", "في | place(الجماعة أو المدينة) |"),
    ),
}  # fmt: skip
_FORM_TITLES: tuple[Words, ...] = (
    ("BULLETIN DE NAISSANCE", "شهادة ولادة"), ("Extrait des registres de naissance", "مستخرج من سجلات الولادة"),
    ("FICHE INDIVIDUELLE D'ETAT CIVIL", "بطاقة فردية للحالة المدنية"),
    ("ACTE DE NAISSANCE (EXTRAIT)", "رسم ولادة (موجز)"),
)  # fmt: skip
_OFFICERS: tuple[Words, ...] = (
    ("L'officier d'état civil", "ضابط الحالة المدنية"), ("Pour le Pacha et par délégation", "عن الباشا وبأمر منه"),
    ("Le vice-consul", "نائب القنصل"), ("Le chef de service", "رئيس المصلحة"),
)  # fmt: skip
_TRANSCRIBED = (
    "L'an {year_words}, le {day_words} du mois de {month}, à {hour}, devant nous, officier de l'état civil de "
    "{office}, a comparu {declarant}, {age} ans, lequel nous a déclaré que naquit à {place} {given} {family}, "
    "enfant de sexe {sex}, {fils} de {father} et de {mother}.",
    "L'an {year_words} et le {day_words} {month}, à {hour}, est né{e} en cette commune de {place} l'enfant {given}, "
    "portant le nom de famille {family}, du sexe {sex}, ayant pour père {father} et pour mère {mother}, tous deux de "
    "nationalité marocaine. Acte dressé au bureau de {office} sur déclaration de {declarant}.",
)
_MARGINS = ("N° {number}\nAnnée {year}", "Registre de {year}\nActe {number}", "{year} / acte n° {number}")
_CLAUSES: tuple[tuple[str, ...], ...] = (
    ("الحمد لله وحده", "بسجل الولادات الممسوك بمكتب الحالة المدنية ل{office}", "سنة {year} - رسم عدد {number}",
     "على الساعة {hour} من {day}{hijri}", "ازداد{t} ب{place} طفل{t} جنس{h} {sex}", "سمي{t} {given}",
     "الاسم العائلي المختار {family}", "والد{h} {father}، مهنته {trade}", "والدت{h} {mother}، بدون مهنة",
     "صرح بذلك {declarant} البالغ من العمر {age} سنة"),
    ("رسم الولادة رقم {number} المسجل في {year}", "مكتب {office}", "المولود{t} : {given} {family}",
     "{sex} - {day}{hijri} ({hour})", "بمستشفى أو منزل ب{place}", "الأب : {father} - {trade}",
     "الأم : {mother} - ربة بيت", "المصرح : {declarant}"),
    ("نسخة طبق الأصل من الرسم عدد {number} من سجل ولادات سنة {year} بمكتب {office}",
     "اليوم والشهر والسنة : {day}{hijri}", "الساعة : {hour}", "مكان الولادة : {place}",
     "الطفل{t} : {given}، ذكر أو أنثى : {sex}", "العائلة : {family}", "الأبوان : {father} ثم {mother}",
     "بناء على تصريح {declarant} ({age} سنة)"),
)  # fmt: skip
_COPIES = ("نسخة كاملة", "نسخة حرفية من رسم الولادة", "النسخة التامة لرسم ولادة", "نسخة مطابقة لرسم الولادة")
_TRANSLATED: tuple[tuple[str, ...], ...] = (
    ("[En haut à droite : armoiries du Royaume]", "Bureau de l'état civil : {office}",
     "Acte de naissance numéro {number} pour l'année {year} ({older} H.)", "Prénom de l'intéressé{e} : {given}",
     "Nom de l'intéressé{e} : {family}", "Date de naissance : {day}{hijri}", "Lieu : {place}", "Sexe : {sex}",
     "Nom du père : {father}", "Nom de la mère : {mother}", "[Cachet rond illisible] [Signature]"),
    ("/Traduit de l'arabe/", "Royaume du Maroc, commune et état civil de {office}.",
     "Il ressort de l'acte de naissance {number}/{year} que {given} {family}, de sexe {sex}, est né{e} le {day}{hijri} "
     "à {place} ; son père est {father} et sa mère {mother}.", "/Timbre de 2 DH, tampon humide/"),
)  # fmt: skip
_TRANSLATORS = ("TRADUCTION ASSERMENTEE", "Traduction certifiée conforme", "TRADUCTION - EXTRAIT D'ACTE DE NAISSANCE",
                "Traducteur agréé près les juridictions")  # fmt: skip
_TRADES = {"fr": ("cultivateur", "tailleur", "employé"), "ar": ("خياط", "فلاح", "مستخدم", "بناء")}


def blanks(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a form in sentences whose blanks are typed in, with small captions in brackets below the dots."""
    script: Script = rng.choice(("fr", "fr", "ar"))
    size = rng.choice((A4, A5[::-1], A5[::-1]))
    look = captioned(Look.drawn(rng, (script,), (script,), rng.uniform(10.5, 12.5) * (1 if size == A4 else 0.84)))
    look = replace(look, fill="", value_faces=rng.choice((faces.TYPEWRITER, look.value_faces)), title_case=False)
    sheet, margin, unit = dress.blank(rng, size), rng.uniform(13, 19), height_of(look.points)
    town, calendar = paper.holder.birth_place, Calendar.drawn(rng, figures=0.5, words=0.2 if size == A4 else 0.0)
    y = letterhead(look, sheet, rng.choice(TOWN_HALLS), town, margin, rng.uniform(16, 18)) + unit
    y = dress.title(look, sheet, *rng.choice(_FORM_TITLES), y, look.points * rng.uniform(1.2, 1.5)) + unit * 1.5
    born, woman = Born.drawn(paper, rng, calendar), is_woman(paper.holder)
    step = unit * (rng.uniform(3.6, 4.8) if size == A4 else 3.3)
    for line in rng.choice(_FORMS[script]):
        parts = line.format(**gendered(woman=woman)).split("|")
        _sentence(look, sheet, [part.strip() for part in parts], born, Area(margin, y, size[0] - 2 * margin, 0))
        y += step
    y = closing(look, sheet, town, paper.issue_date, "issue_date", calendar, margin, y)
    signed(look, sheet, rng.choice(_OFFICERS), margin, y, rng)
    return (sheet,)


def _sentence(look: Look, sheet: Surface, parts: list[str], born: Born, area: Area) -> None:
    """Print words and blanks of one line; the blanks share the room that the words leave."""
    script, unit = look.labels[0], height_of(look.points)
    facts = [_asked_for(part, born) for part in parts]
    wide = [0.0 if fact else look.width(sheet, part, script) for part, (fact, _) in zip(parts, facts, strict=True)]
    needs = [_wide(look, sheet, fact) if fact else 0.0 for fact, _ in facts]
    free = area.width - sum(wide) - unit * 0.7 * len(parts) - sum(needs)
    if free < 0:
        raise CrowdedError
    sign, x, typed = (
        (-1 if script == "ar" else 1),
        area.right if script == "ar" else area.x,
        look.rng.uniform(-0.4, 0.5),
    )
    for part, width, need, (fact, below) in zip(parts, wide, needs, facts, strict=True):
        room = need + free / sum(each > 0 for each in needs) if fact else width
        if fact:
            _blank(look, sheet, told(look, fact, script), below, min(x, x + sign * room), area.y, room, typed)
        else:
            look.say(sheet, x, area.y, part, script)
        x += sign * (room + unit * 0.7)


def _asked_for(part: str, born: Born) -> tuple[Fact | None, str]:
    """Return the fact that a part of a line is a blank for, and the caption below."""
    name, _, caption = part.rstrip(")").partition("(")
    fact: Fact | None = getattr(born, name) if name in Born.__slots__ else None
    return fact, f"({caption})" if caption else ""


def _wide(look: Look, sheet: Surface, fact: Fact) -> float:
    piece = told(look, fact, look.labels[0])
    return look.width(sheet, piece.text, piece.script, "value") + 2


def _blank(look: Look, sheet: Surface, piece: Piece, below: str, x: float, y: float, room: float,
           typed: float) -> None:  # fmt: skip
    unit = height_of(look.points)
    dotted(sheet, x, x + room, y + unit * 0.4)
    look.say(sheet, x + room / 2, y - typed, piece.text, piece.script, "value", side="middle", truth=piece.truth)
    if below:
        look.say(sheet, x + room / 2, y + unit * 1.55, below, look.labels[0], side="middle", points=look.points * 0.62)


def transcribed(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a consul's transcription in French: the year before the day, number and name in the margin."""
    look, holder = written(rng, "fr", (11, 13)), paper.holder
    sheet, margin, day = dress.blank(rng, A4), rng.uniform(16, 22), holder.birth_date
    y = letterhead(look, sheet, rng.choice(CONSULATES), holder.birth_place, margin, rng.uniform(18, 22)) + 4
    french = rng.choice(
        ("TRANSCRIPTION D'ACTE DE NAISSANCE", "Copie littérale d'acte de naissance", "ACTE DE NAISSANCE")
    )
    y = max(78, dress.title(look, sheet, french, "", y, rng.uniform(14, 18)) + 8)
    given, family = persons_name(look.cased, holder, "", "fr")
    # The year and the day are one date, cut by the month's name at most: the field is on both parts.
    told_day = day.isoformat()
    month = FRENCH_MONTHS[day.month - 1]
    blanks: Blanks = gendered(woman=is_woman(holder)) | _said(paper, rng, "fr", look) | {
        "given": given, "family": family,
        "year_words": value(number_in_french(day.year), "birth_date", told_day),
        "day_words": value("premier" if day.day == 1 else number_in_french(day.day), "birth_date", told_day),
        "month": value(month, "birth_date", told_day),
    }  # fmt: skip
    body = [filled(rng.choice(_TRANSCRIBED), blanks)]
    if rng.random() < 0.5:
        body.append(["Mentions marginales : ", rng.choice(("néant.", "aucune à ce jour.", "sans objet."))])
    beside = rng.uniform(36, 46)
    margins = [filled(line, blanks) for line in rng.choice(_MARGINS).split("\n")]
    side = replace(look, points=look.points * 0.9)
    printed(side, sheet, margin, y, margins, beside=(0.0, sheet.size[0] - 2 * margin - beside + 3), leading=6.4)
    y = printed(look, sheet, margin, y, body, beside=(beside, 0.0)) + 5
    calendar = Calendar.drawn(rng, words=0.0)
    y = closing(look, sheet, holder.birth_place, paper.issue_date, "issue_date", calendar, margin, y)
    signed(look, sheet, ("Le Consul général, officier de l'état civil", ""), margin, y, rng)
    return (sheet,)


def _said(paper: papers.BirthCertificate, rng: random.Random, script: Script, look: Look) -> Blanks:
    """Return what acts in running text say besides names and the day."""
    holder, arabic = paper.holder, script == "ar"
    woman, style = is_woman(holder), rng.random()

    def said(name: names.Name) -> str:
        return name.arabic if arabic else look.cased(name.latin)

    sex = ("أنثى" if woman else "ذكر") if arabic else ("féminin" if woman else "masculin")
    hour, minute, age = rng.randint(1, 23), rng.choice((0, 10, 20, 30)), rng.randint(23, 68)
    older = hijri_in_arabic(holder.birth_date) if arabic else hijri_in_french(holder.birth_date)
    beside = (f" الموافق {older}", f" ({older} هـ)", "") if arabic else (f" (soit le {older})", f", {older} H.", "")
    return {
        "place": value(said(holder.birth_place.name), "birth_place"),
        "office": value(said(holder.birth_place.name), "registry_office"),
        "father": value(said(holder.father_on_acts), "father_name"),
        "mother": value(said(holder.mother_on_acts), "mother_name"),
        "sex": value(sex, "sex", holder.sex.value), "number": value(holder.act_number, "act_number"),
        "year": value(str(holder.birth_date.year), "act_year"), "older": str(hijri_year(holder.birth_date)),
        "hour": time_in_arabic(hour, minute) if arabic else time_in_french(hour, minute),
        "declarant": f"{said(rng.choice(names.MEN))} {said(rng.choice(names.FAMILIES))}",
        "age": (number_in_arabic(age) if arabic else number_in_french(age)) if style < 0.5 else str(age),
        "trade": rng.choice(_TRADES[script]), "hijri": rng.choice(beside),
    }  # fmt: skip


def clauses(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an Arabic whole copy as short clauses, counted, dashed or bare, without any column."""
    look, holder = written(rng, "ar", (12, 15)), paper.holder
    sheet, margin, calendar = dress.blank(rng, A4), rng.uniform(18, 30), Calendar.drawn(rng, figures=0.35, words=0.4)
    y = letterhead(look, sheet, rng.choice(TOWN_HALLS[:3]), holder.birth_place, margin, rng.uniform(18, 22)) + 4
    y = dress.title(look, sheet, "", rng.choice(_COPIES), y, rng.uniform(15, 20)) + 6
    given, family = persons_name(look.cased, holder, "", "ar")
    day = value(calendar.within(holder.birth_date, "ar"), "birth_date", holder.birth_date.isoformat())
    blanks: Blanks = gendered(woman=is_woman(holder)) | _said(paper, rng, "ar", look) | {
        "given": given, "family": family, "day": day}  # fmt: skip
    mark, lines = rng.choice(("", "", "- ", "{} - ", "* ")), rng.choice(_CLAUSES)
    pieces: list[list[Text]] = [filled(mark.format(at) + line, blanks) for at, line in enumerate(lines, 1)]
    leading = height_of(look.points) * rng.uniform(2.2, 2.9)
    y = printed(look, sheet, margin, y, pieces, leading=leading)
    if y > A4[1] - 40:
        raise CrowdedError
    issued = replace(calendar, words=False)
    y = closing(look, sheet, holder.birth_place, paper.issue_date, "issue_date", issued, margin, y + 3)
    signed(look, sheet, rng.choice(_OFFICERS), margin, y, rng)
    return (sheet,)


def translated(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a sworn translator's French, with his remarks in brackets and his own numbers and days."""
    look, holder = written(rng, "fr", (10.5, 12.5)), paper.holder
    sheet, margin, unit = dress.blank(rng, A4), rng.uniform(18, 28), height_of(look.points)
    calendar = Calendar.drawn(rng, figures=0.4)
    translator = f"{rng.choice(names.MEN).latin} {rng.choice(names.FAMILIES).latin}"
    reference = f"Tél. 05{rng.randrange(10**8):08d} - réf. {rng.randint(100, 9999)}/{rng.randint(2019, 2026)}"
    for at, line in enumerate((translator.title(), "Traducteur assermenté, arabe - français", reference)):
        look.say(sheet, margin, 20 + unit * 2 * at, line, "fr", "title" if at == 0 else "text")
    y = dress.title(look, sheet, rng.choice(_TRANSLATORS), "", 24 + unit * 7, rng.uniform(13, 17)) + 7
    given, family = persons_name(look.cased, holder, "", "fr")
    blanks: Blanks = gendered(woman=is_woman(holder)) | _said(paper, rng, "fr", look) | {
        "given": given, "family": family,
        "day": value(calendar.latin(holder.birth_date), "birth_date", holder.birth_date.isoformat())}  # fmt: skip
    y = printed(look, sheet, margin, y, [filled(line, blanks) for line in rng.choice(_TRANSLATED)])
    issued = replace(calendar, words=False)
    y = closing(look, sheet, holder.birth_place, paper.issue_date, "issue_date", issued, margin, y + unit)
    conform = f"Pour traduction conforme à l'original présenté, le {issued.latin(paper.issue_date)}"
    look.say(sheet, margin, y + unit, conform, "fr")
    signed(look, sheet, ("Le traducteur", ""), margin, y + unit * 5, rng)
    return (sheet,)
