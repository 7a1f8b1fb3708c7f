"""Whole copies of birth acts in running text, with act, name and notes in a margin.

Source: what the decree 2-99-665, article 18, has acts say, and research/documents.md §3.2: days and hours in words,
both parents' births, trades and home, the declarant, the officer; marginal notes in their fixed wording.
"""

import random
from dataclasses import replace
from datetime import date, timedelta

from samples import names, ornaments, papers
from samples.dates import hijri_year, slashed
from samples.layouts.prose import Text, paragraph, value
from samples.layouts.varied import dress, prose
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.prose import filled, gendered, hijri, is_woman, persons_name, told_day
from samples.layouts.varied.writing import press_of
from samples.people import years_after
from samples.spelled import day_in_arabic, day_in_french, time_in_arabic, time_in_french
from samples.surface import Surface

_TITLES = {
    "fr": ("COPIE INTEGRALE D'ACTE DE NAISSANCE", "Copie intégrale de l'acte de naissance",
           "ACTE DE NAISSANCE - COPIE INTEGRALE"),
    "ar": ("نسخة كاملة من رسم الولادة", "نسخة كاملة لرسم الولادة", "النسخة الكاملة من رسم الولادة"),
}  # fmt: skip
_ACTS = {
    "fr": (
        "Le {day}{hijri}, à {hour}, est né{e} à {place}, {given} {family}, de sexe {sex}, de nationalité marocaine, "
        "{fils} de {father}, né à {there} le {older}, {trade}, et de {mother}, née à {elsewhere} le {old}, sans "
        "profession, domiciliés à {home}.",
        "{given} {family}, de sexe {sex}, est né{e} à {place} le {day}{hijri}, à {hour}. Son père est {father}, de "
        "nationalité marocaine, né le {older} à {there}, {trade} ; sa mère est {mother}, née le {old} à {elsewhere}, "
        "demeurant ensemble à {home}.",
        "L'enfant {given} {family} est né{e} le {day}, à {hour}{hijri}, à {place}. Sexe : {sex}. {Fils} de {father}, "
        "{trade}, né à {there}, et de {mother}, née à {elsewhere}, demeurant à {home}.",
    ),
    "ar": (
        "في يوم {day}{hijri} على الساعة {hour} {born} ب{place} {given} {family} جنس{h} {sex} جنسيت{h} مغربية، والد{h} "
        "{father} المولود ب{there} في {older} مهنته {trade}، ووالدت{h} {mother} المولودة ب{elsewhere} في {old} "
        "مهنتها بدون، الساكنين ب{home}.",
        "{born} {given} {family} ب{place} في {day}{hijri} على الساعة {hour}، جنس{h} {sex}، {bn} {father} {trade} "
        "المزداد ب{there}، و{mother} المزدادة ب{elsewhere}، القاطنين ب{home}.",
        "الاسم الشخصي {given} الاسم العائلي {family} {born} يوم {day}{hijri} على الساعة {hour} ب{place}، {sex}، "
        "من والد{h} {father} ومن والدت{h} {mother} الساكنين ب{home}.",
    ),
}  # fmt: skip
_DRAWN_UP = {
    "fr": (
        "Dressé le {drawn}, sur la déclaration de {declarant}, âgé de {age} ans, {kin}, lecture faite, par nous "
        "{officer}, officier de l'état civil du bureau de {office}."
    ),
    "ar": (
        "حرر في {drawn} حسبما صرح به {declarant} سنه {age} سنة {kin}، وبعد تلاوته عليه وقعناه نحن {officer} ضابط "
        "الحالة المدنية بمكتب {office}."
    ),
}
_CERTIFIED = {
    "fr": "Copie certifiée conforme au registre par nous, officier de l'état civil, à {town} le {issued}.",
    "ar": "نشهد نحن ضابط الحالة المدنية بمطابقة هذه النسخة للأصل، وحرر ب{town} في {issued}.",
}
_NOTES = {
    "fr": ("Mention de décès : Néant", "Mentions marginales : néant",
           "Marié{e} à {town} le {past}, acte n° {n}",
           "Il a été procédé à la rectification du prénom en vertu du jugement n° {n} du {past}"),
    "ar": ("بيان الوفاة : لا شيء", "بيانات هامشية : لا شيء",
           "تزوج{y2} ب{town} في {past} رسم عدد {n}",
           "تم إصلاح الاسم الشخصي بمقتضى الحكم عدد {n} بتاريخ {past}"),
}  # fmt: skip
_TRADES = {"fr": ("journalier", "commerçant", "agriculteur", "instituteur"), "ar": ("مياوم", "تاجر", "فلاح", "معلم")}
_KIN = {"fr": ("père de l'enfant", "infirmier", "oncle de l'enfant"), "ar": ("أب المولود", "ممرض", "عم المولود")}


def in_french(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a copy in French."""
    return _copy(paper, rng, "fr")


def in_arabic(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a copy in Arabic."""
    return _copy(paper, rng, "ar")


def _copy(paper: papers.BirthCertificate, rng: random.Random, script: Script) -> tuple[Surface, ...]:
    town = paper.holder.birth_place
    look = prose.written(rng, script)
    sheet, margin, y = prose.opened(look, rng.choice(dress.INTERIOR), town)
    titles = {each: rng.choice(_TITLES[each]) for each in ("fr", "ar")}
    y = dress.title(look, sheet, titles["fr"], titles["ar"], y + 3, look.points * rng.uniform(1.2, 1.5)) + 6
    beside = rng.uniform(34, 48)
    at_right = (script == "ar") != (rng.random() < 0.25)
    kept = (0.0, beside + 5) if at_right else (beside + 5, 0.0)
    pieces = _told(paper, rng, script, look)
    y = max(y, 70)
    end = prose.printed(
        look, sheet, margin, y, pieces, beside=kept, leading=height_of(look.points) * rng.uniform(2.2, 2.9)
    )
    x = sheet.size[0] - margin - beside if at_right else margin
    lower = _margin(look, sheet, paper, rng, script, x, y, beside)
    line = x - 2.5 if at_right else x + beside + 2.5
    if rng.random() < 0.6:
        sheet.rule(line, y - 6, line, max(end, lower), (120, 120, 124), 0.25)
    if max(end, lower) > sheet.size[1] - 34:
        raise CrowdedError
    dress.foot(look, sheet, town, paper.issue_date, margin, max(end, lower) + 4)
    return (sheet,)


def _told(paper: papers.BirthCertificate, rng: random.Random, script: Script, look: Look) -> list[list[Text]]:
    """Return the act's paragraphs."""
    holder, arabic = paper.holder, script == "ar"
    woman, born, style = is_woman(holder), holder.birth_date, rng.random()
    given, family = persons_name(look.cased, holder, "", script)
    hour, minute = rng.randint(2, 23), rng.choice((0, 15, 30, 20, 45, 10))
    father, mother, place = holder.father_on_acts, holder.mother_on_acts, holder.birth_place.name
    sex = ("أنثى" if woman else "ذكر") if arabic else ("féminin" if woman else "masculin")
    drawn = born + timedelta(days=rng.randint(1, 25))
    parents = years_after(born, -rng.randint(24, 48)), years_after(born, -rng.randint(19, 40))

    def words(day: date) -> str:
        spelled = day_in_arabic(day, rng) if arabic else day_in_french(day, rng)
        return spelled if style < 0.5 else slashed(day)

    def said(name: names.Name) -> str:
        return name.arabic if arabic else look.cased(name.latin)

    declarant, officer, home = rng.choice(names.MEN), rng.choice(names.MEN), rng.choice(names.FAMILIES)
    days = hijri(born, rng, script, style)
    blanks: prose.Blanks = {
        **gendered(woman=woman), "given": given, "family": family, "sex": value(sex, "sex", holder.sex.value),
        "day": told_day(born, "birth_date", rng, script, style),
        "hijri": (f" موافق {days}" if arabic else f" ({days})") if rng.random() < 0.5 else "",
        "hour": time_in_arabic(hour, minute) if arabic else time_in_french(hour, minute),
        "place": value(said(place), "birth_place"), "father": value(said(father), "father_name"),
        "mother": value(said(mother), "mother_name"), "trade": rng.choice(_TRADES[script]), "there": said(place),
        "elsewhere": said(holder.birth_place.province), "older": words(parents[0]), "old": words(parents[1]),
        "home": said(place), "drawn": words(drawn), "declarant": f"{said(declarant)} {said(home)}",
        "age": str(rng.randint(24, 70)), "kin": rng.choice(_KIN[script]),
        "officer": f"{said(officer)} {said(rng.choice(names.FAMILIES))}",
        "office": value(said(place), "registry_office"), "town": said(place),
        "issued": value(slashed(paper.issue_date), "issue_date", paper.issue_date.isoformat()),
    }  # fmt: skip
    parts = [filled(rng.choice(_ACTS[script]), blanks), filled(_DRAWN_UP[script], blanks)]
    if rng.random() < 0.3:
        parts = [[*parts[0], " ", *parts[1]]]
    return [*parts, filled(_CERTIFIED[script], blanks)]


def _margin(look: Look, sheet: Surface, paper: papers.BirthCertificate, rng: random.Random, script: Script, x: float,
            y: float, width: float) -> float:  # fmt: skip
    """Print act, years, name and notes in the margin and return where it ends."""
    holder, arabic, year = paper.holder, script == "ar", paper.holder.birth_date.year
    size = look.points * rng.uniform(0.8, 0.95)
    past = f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{min(year + rng.randint(19, 30), 2026)}"
    if arabic:
        act = (rng.choice(("رسم عدد ", "رسم رقم ", "عقد رقم : ")), rng.choice(("سنة ", "السنة الميلادية ", "لسنة ")))
        older, name = f"السنة الهجرية {hijri_year(holder.birth_date)}", holder.full_name.arabic
    else:
        act = (rng.choice(("Acte N° ", "Acte n° ", "N° ")), rng.choice(("Année ", "Année grégorienne ", "De l'année ")))
        older, name = f"Année hégirienne {hijri_year(holder.birth_date)}", holder.full_name.latin
    number = value(holder.act_number, "act_number")
    when = value(str(year), "act_year")
    lines: list[list[Text]] = [[act[0], number], [act[1], when]]
    if rng.random() < 0.25:
        lines = [[act[0], number, " ", act[1].lower(), when]]
    if rng.random() < 0.6:
        lines.append([older])
    if rng.random() < 0.5:
        lines.append([("رسم ولادة " if arabic else "Naissance de ") + name])
    notes = _NOTES[script]
    grown = year < 2005
    text = rng.choice(notes if grown else notes[:2])
    ends = {"e": "e" if is_woman(holder) else "", "y2": "ت" if is_woman(holder) else ""}
    place = holder.birth_place.province
    lines.append([text.format(town=place.arabic if arabic else place.latin, past=past, n=rng.randint(20, 900), **ends)])
    press = replace(press_of(look, sheet, size), points=size)
    leading = height_of(size) * 2.1
    for pieces in lines:
        y = paragraph(press, x + width if arabic else x, y, width, pieces, arabic=arabic, points=size, leading=leading)
        y += leading * rng.choice((0.3, 0.6, 1.0))
    if rng.random() < 0.2:
        ornaments.paraph(sheet, rng, x + width / 2, y + 8, 22)
        y += 14
    return y
