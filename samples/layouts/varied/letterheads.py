"""The upper and lower ends of further papers: who issues them, and where and when they were made out."""

import random
from datetime import date

from samples import ornaments
from samples.layouts.prose import paragraph, value
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.prose import Blanks, filled
from samples.layouts.varied.writing import press_of
from samples.places import Commune
from samples.surface import Surface

Office = tuple[Words, ...]
"""Lines in both scripts; {town}, {province} and a number {n} are filled in."""
TOWN_HALLS: tuple[Office, ...] = (
    (("ROYAUME DU MAROC", "المملكة المغربية"), ("Province : {province}", "إقليم : {province}"),
     ("Municipalité", "البلدية"), ("Service de l'état civil", "مصلحة الحالة المدنية")),
    (("Royaume du Maroc", "المملكة المغربية"), ("Ministère de l'Intérieur", "وزارة الداخلية"),
     ("Direction générale des collectivités territoriales", "المديرية العامة للجماعات الترابية")),
    (("ETAT CIVIL", "الحالة المدنية"), ("Dahir du 4 septembre 1915", "ظهير 4 شتنبر 1915"),
     ("Cercle, Caïdat", "الدائرة، القيادة")),
    (("المملكة المغربية", "المملكة المغربية"), ("Registre national de l'état civil", "السجل الوطني للحالة المدنية"),
     ("Loi 36.21", "القانون 36.21")),
)  # fmt: skip
CONSULATES: tuple[Office, ...] = (
    (("AMBASSADE DU ROYAUME DU MAROC", "سفارة المملكة المغربية"), ("SECTION CONSULAIRE", "القسم القنصلي")),
    (("Consulat Général du Maroc", "القنصلية العامة للمغرب"), ("Service des actes et de l'état civil",
     "مصلحة العقود والحالة المدنية")),
    (("Ministère des Affaires Etrangères et de la Coopération", "وزارة الشؤون الخارجية والتعاون"),
     ("CONSULAT DU ROYAUME DU MAROC", "قنصلية المملكة المغربية")),
)  # fmt: skip
COURTS: tuple[Office, ...] = (
    (("Royaume du Maroc", "المملكة المغربية"), ("Pouvoir judiciaire", "السلطة القضائية"),
     ("Section de la justice de la famille", "قسم قضاء الأسرة")),
    (("MINISTERE DE LA JUSTICE", "وزارة العدل"), ("ET DES LIBERTES", "والحريات"), ("Notariat", "التوثيق العدلي")),
    (("Ministère de la Justice", "وزارة العدل"), ("Mahakma du Cadi - Taoutiq", "محكمة القاضي - التوثيق")),
)  # fmt: skip
GUARDS: tuple[Office, ...] = (
    (("GENDARMERIE ROYALE", "الدرك الملكي"), ("Région de {province}", "جهوية {province}"),
     ("Brigade territoriale", "المركز الترابي")),
    (("WILAYA DE LA REGION", "ولاية الجهة"), ("PREFECTURE : {province}", "عمالة : {province}"),
     ("{n}ème annexe", "الملحقة {n}")),
    (("Ministère de l'Intérieur", "وزارة الداخلية"), ("Pachalik", "الباشوية"),
     ("Bureau d'ordre n° {n}", "مكتب الضبط {n}")),
)  # fmt: skip
TEACHERS: tuple[Office, ...] = (
    (("Royaume du Maroc", "المملكة المغربية"), ("Ministère de l'Education Nationale, du Préscolaire et des Sports",
     "وزارة التربية الوطنية والتعليم الأولي والرياضة")),
    (("OFPPT", "مكتب التكوين المهني وإنعاش الشغل"), ("Complexe de formation", "مركب التكوين")),
    (("UNIVERSITE", "جامعة"), ("Service de la scolarité", "مصلحة الشؤون الطلابية")),
    (("ENSEIGNEMENT PRIVE", "التعليم الخصوصي"), ("Autorisation n° {n}", "رخصة رقم {n}")),
)  # fmt: skip
_DATED: dict[Script, tuple[str, ...]] = {
    "fr": ("Délivré à {town}, le {day}", "{town}, le {day}", "Le {day}, à {town}", "Edité à {town} le : {day}",
           "Pour valoir ce que de droit, {town}, le {day}", "Date de délivrance : {day}", "A {town}, le {day}",
           "Etabli à {town} le {day}"),
    "ar": ("سلمت ب{town} في {day}", "{town} في : {day}", "وحرر ب{town} بتاريخ {day}", "تاريخ التسليم : {day}",
           "{town} بتاريخ {day}", "حررت ب{town} يوم {day}", "سلم في {day}"),
}  # fmt: skip
_SEALS = ("المملكة المغربية", "الجماعة", "مصلحة الحالة المدنية", "المصلحة", "الرئيس")


def letterhead(look: Look, sheet: Surface, office: Office, town: Commune, margin: float, y: float) -> float:
    """Print who issues the paper, in a corner, in two or in the middle, and return the next baseline."""
    rng, wide = look.rng, sheet.size[0]
    way = rng.choice(("corner", "corner", "middle", "far"))
    step, small = height_of(look.points) * rng.uniform(1.8, 2.4), look.points * rng.uniform(0.82, 1.0)
    half, number = wide / 2 - margin - 4, rng.randint(2, 31)
    for at, words in enumerate(office):
        for script in look.labels:
            arabic = script == "ar"
            place = (town.name.arabic, town.province.arabic) if arabic else (town.name.latin, town.province.latin)
            text = words[arabic].format(town=place[0], province=place[1], n=number)
            if not arabic and not text.isascii() and text == words[1]:
                continue
            role = "title" if at == 0 and rng.random() < 0.7 else "text"
            if way == "middle":
                look.say(sheet, wide / 2, y, text, script, role, side="middle", fit=wide - 2 * margin, points=small)
                y += step * (len(look.labels) == 2 and script == look.labels[0])
            else:
                at_right = arabic != (way == "far" and len(look.labels) == 1)
                edge = wide - margin - half / 2 if at_right else margin + half / 2
                look.say(sheet, edge, y, text, script, role, side="middle", fit=half, points=small)
        y += step
    return y


def closing(look: Look, sheet: Surface, town: Commune, day: date, field: str | None, calendar: Calendar, margin: float,
            y: float) -> float:  # fmt: skip
    """Print where and when the paper was made out, somewhere along its line, and return the next baseline."""
    rng, wide = look.rng, sheet.size[0] - 2 * margin
    script = rng.choice(look.labels)
    shift = wide * rng.choice((0.0, 0.0, 0.3, 0.48))
    x = margin + wide - shift if script == "ar" else margin + shift
    blanks: Blanks = {
        "town": town.name.arabic if script == "ar" else town.name.latin,
        "day": value(calendar.within(day, script), field, day.isoformat()),
    }
    pieces = filled(rng.choice(_DATED[script]), blanks)
    return paragraph(press_of(look, sheet), x, y, wide - shift, pieces, arabic=script == "ar",
                     leading=height_of(look.points) * 2.2)  # fmt: skip


def signed(look: Look, sheet: Surface, signer: Words, margin: float, y: float, rng: random.Random) -> None:
    """Print who signs, with signature and stamp below as far as there is room. Raises CrowdedError for none."""
    wide, high = sheet.size
    script = rng.choice(look.labels)
    unit, room = height_of(look.points), high - 9 - y
    if room < unit * 3:
        raise CrowdedError
    x = wide * rng.choice((0.3, 0.5, 0.7))
    look.say(sheet, x, y, signer[script == "ar"], script, side="middle", fit=min(x, wide - x) * 2 - 2 * margin)
    if room > unit * 3 + 14:
        ornaments.paraph(sheet, rng, x + rng.uniform(-8, 8), y + unit * 2 + 7, rng.uniform(22, 34))
    radius = min(rng.uniform(11, 18), room / 2.2)
    if radius > 8:
        away = max(radius + 8, min(wide - radius - 8, wide - x + rng.uniform(-16, 16)))
        ornaments.seal(sheet, rng, away, y + radius, radius, rng.choice(_SEALS))
