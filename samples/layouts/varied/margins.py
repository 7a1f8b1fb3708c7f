"""Copies of acts as registers hold them: the act in prose, and beside it a margin of captions above their values.

Source: the general arrangement of registers of civil status and of adouls' acts, by general knowledge. In the margin
stand the act's number, its year, who keeps it, and days on which it was received or entered, which are nobody's.
"""

import random
from datetime import date, timedelta

from samples import papers
from samples.layouts.prose import Text
from samples.layouts.varied import acts, dress
from samples.layouts.varied.facts import Days
from samples.layouts.varied.look import Look, Script, height_of
from samples.layouts.varied.prose import opened, printed, written
from samples.places import Commune
from samples.surface import Field, Side, Surface

Line = tuple[str, str, Field | None]
"""A caption, what stands below it, and the field that this is."""
_BIRTHS = (
    ("COPIE INTEGRALE D'ACTE DE NAISSANCE", "نسخة كاملة من رسم الولادة"), ("ACTE DE NAISSANCE", "رسم الولادة"),
    ("EXTRAIT DES REGISTRES DES NAISSANCES", "نسخة من رسم الولادة"),
)  # fmt: skip
_MARRIAGES = (("ACTE DE MARIAGE", "رسم زواج"), ("EXPEDITION D'UN ACTE DE MARIAGE", "نسخة من رسم الزواج"))
_NUMBERS = {"fr": ("Acte n°", "N° de l'acte"), "ar": ("رسم عدد", "رقم الرسم", "رسم رقم", "عدد الرسم")}
_YEARS = {"fr": ("Année", "De l'année", "An"), "ar": ("السنة", "لسنة", "سنة", "عام")}
_OFFICES = {
    "fr": ("Bureau de l'état civil", "Bureau d'état civil", "Inscrit au bureau de", "Lieu d'enregistrement"),
    "ar": ("مكتب الحالة المدنية", "مسجل بمكتب", "مكتب التسجيل", "مكتب"),
}
_COURTS = {"fr": ("Tribunal", "Tribunal de première instance", "Section de la famille"),
           "ar": ("المحكمة الابتدائية", "ابتدائية", "المحكمة", "قسم قضاء الأسرة")}  # fmt: skip
_RECEIVED = {
    "fr": ("Reçu le", "Déposé le", "Enregistré le", "Date d'homologation"),
    "ar": ("توصل به بتاريخ", "أودع بتاريخ", "سجل بتاريخ", "تاريخ الإيداع", "خوطب عليه بتاريخ"),
}
_NOTHING = {
    "fr": (("Mentions marginales", "Néant"), ("Décès", "Néant"), ("Divorce", "Néant")),
    "ar": (("بيانات هامشية", "لا شيء"), ("الوفاة", "لا شيء"), ("الطلاق", "لا شيء")),
}
_BOXED = {"fr": ("Acte {n} de {y}", "Acte {n} de l'année {y}"), "ar": ("رسم {n} لسنة {y}", "رسم {n} سنة {y}")}


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a copy of a birth act beside its margin."""
    script: Script = rng.choice(("fr", "ar"))
    look = written(rng, script, (9.5, 12))
    holder, office = paper.holder, paper.holder.birth_place
    sheet, margin, y = opened(look, rng.choice(dress.INTERIOR), office)
    number = Field("act_number", holder.act_number)
    year = Field("act_year", str(holder.birth_date.year))
    lines: list[Line] = [(rng.choice(_OFFICES[script]), *_place(look, office, "registry_office", script))]
    if rng.random() < 0.35:
        y = _headed(look, sheet, script, number, year, margin, y + 4)
    else:
        lines += [(rng.choice(_NUMBERS[script]), number.value, number), (rng.choice(_YEARS[script]), year.value, year)]
    rng.shuffle(lines)
    lines += [(*each, None) for each in rng.sample(_NOTHING[script], rng.randint(1, 3))]
    y = dress.title(look, sheet, *rng.choice(_BIRTHS), y + 5, rng.uniform(12, 17)) + 6
    return _page(look, sheet, lines, acts.birth_text(paper, look, script), paper.issue_date, office, margin, y)


def marriage(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a copy of a marriage act beside its margin."""
    script: Script = rng.choice(("fr", "ar", "ar"))
    look = written(rng, script, (9.5, 11.5))
    sheet, margin, y = opened(look, rng.choice(dress.JUSTICE), paper.court)
    received = paper.marriage_date + timedelta(days=rng.randint(1, 40))
    lines: list[Line] = [
        (rng.choice(_NUMBERS[script]), paper.act_number, Field("act_number", paper.act_number)),
        (rng.choice(_COURTS[script]), *_place(look, paper.court, "court", script)),
        (rng.choice(_RECEIVED[script]), _day(received, rng), None),
    ]
    rng.shuffle(lines)
    y = dress.title(look, sheet, *rng.choice(_MARRIAGES), y + 5, rng.uniform(13, 18)) + 6
    return _page(look, sheet, lines, acts.marriage_text(paper, look, script), None, paper.court, margin, y)


def _page(look: Look, sheet: Surface, lines: list[Line], body: list[list[Text]], issued: date | None,
          town: Commune, margin: float, y: float) -> tuple[Surface, ...]:  # fmt: skip
    rng, script = look.rng, look.labels[0]
    wide, left = rng.uniform(34, 46), rng.random() < 0.5
    room = wide + rng.uniform(7, 11)
    beside = (room, 0.0) if left else (0.0, room)
    end = printed(look, sheet, margin, y, body, beside=beside)
    edge = sheet.size[0] - margin
    x = (margin if left else edge - wide) if script == "fr" else (margin + wide if left else edge)
    step, at = height_of(look.points) * rng.uniform(1.8, 2.4), y + rng.uniform(0, 4)
    for caption, value, field in lines:
        look.say(sheet, x, at, caption + look.separator, script, "label", fit=wide)
        at += step
        written_in = "fr" if value.isascii() else script
        side: Side = "right" if script == "ar" else "left"
        look.say(sheet, x, at, value, written_in, "value", side=side, fit=wide, truth=field)
        at += step * rng.choice((1.2, 1.5))
    y = max(end, at)
    if issued is not None:
        y = printed(look, sheet, margin, y + 4, [acts.closed(issued, town, rng, script)])
    dress.foot(look, sheet, town, issued or date(2026, 1, 5), margin, y + 6)
    return (sheet,)


def _headed(look: Look, sheet: Surface, script: Script, number: Field, year: Field, margin: float, y: float) -> float:
    """Print number and year in a box of the header, behind the act's name alone; return the next y."""
    opening, rest = look.rng.choice(_BOXED[script]).split("{n}")
    pieces = ((opening, None), (number.value, number), (rest.replace("{y}", ""), None), (year.value, year))
    x = sheet.size[0] - margin if script == "ar" else margin
    for text, field in pieces:
        shown = "ar" if script == "ar" and field is None else "fr"
        side: Side = "right" if script == "ar" else "left"
        used = look.say(sheet, x, y, text.strip(), shown, "value", side=side, truth=field)
        x += (-1 if script == "ar" else 1) * (used + height_of(look.points) * 0.7)
    return y + height_of(look.points) * 2.2


def _place(look: Look, town: Commune, field: str, script: Script) -> tuple[str, Field]:
    said = town.name.arabic if script == "ar" else look.cased(town.name.latin)
    return said, Field(field, said)


def _day(day: date, rng: random.Random) -> str:
    return Days(rng, figures=True).latin(day)
