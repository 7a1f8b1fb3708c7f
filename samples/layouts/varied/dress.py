"""What surrounds the facts: authority, title, tints, references, certifying words, the foot, stamps, small print.

Much of it is there to mislead: numbers, days and telephones that are no fields.
"""

import random
from datetime import date

from samples import ornaments
from samples.dates import in_french, slashed
from samples.layouts.layout import page
from samples.layouts.varied.look import Look, height_of
from samples.places import COMMUNES, Commune
from samples.surface import INK, Colour, Surface

_PAPERS: tuple[Colour, ...] = (
    (255, 255, 255), (255, 255, 255), (255, 255, 255), (250, 246, 234), (240, 246, 250), (246, 250, 242),
    (252, 242, 240), (247, 247, 245),
)  # fmt: skip
_WAVES: tuple[tuple[Colour, ...], ...] = (
    ((232, 238, 226), (240, 232, 232)), ((230, 236, 244),), ((240, 236, 224), (228, 236, 232)), ((238, 230, 240),),
)  # fmt: skip
_SEALS = ("الحالة المدنية", "السلطة المحلية", "المملكة المغربية", "قسم التوثيق", "وزارة الداخلية", "الإدارة")
Authority = tuple[tuple[str, str], ...]
"""Lines of the letterhead in French and Arabic; {town}, {province} and their Arabic ones are filled in."""

INTERIOR: tuple[Authority, ...] = (
    (("MINISTERE DE L'INTERIEUR", "وزارة الداخلية"), ("Province de {province}", "إقليم {province}"),
     ("Commune de {town}", "جماعة {town}")),
    (("Ministère de l'Intérieur", "وزارة الداخلية"),
         ("Préfecture ou Province : {province}", "عمالة أو إقليم : {province}"),
     ("Cercle - Caïdat de {town}", "دائرة - قيادة {town}")),
    (("WILAYA - PROVINCE {province}", "ولاية - إقليم {province}"),
         ("Annexe administrative N° {n}", "الملحقة الإدارية رقم {n}")),
    (("PREFECTURE DE {province}", "عمالة {province}"), ("COMMUNE URBAINE {town}", "الجماعة الحضرية {town}"),
     ("Arrondissement {n}", "مقاطعة {n}")),
)  # fmt: skip
POLICE: tuple[Authority, ...] = (
    (("Direction Générale de la Sûreté Nationale", "المديرية العامة للأمن الوطني"),
         ("District de {town}", "منطقة أمن {town}")),
    (("SURETE NATIONALE", "الأمن الوطني"), ("Préfecture de police {town}", "ولاية أمن {town}"),
     ("{n}ème arrondissement", "الدائرة {n} للشرطة")),
)  # fmt: skip
JUSTICE: tuple[Authority, ...] = (
    (("MINISTERE DE LA JUSTICE", "وزارة العدل"), ("Cour d'appel de {province}", "محكمة الاستئناف ب{province}")),
    (("Ministère de la Justice", "وزارة العدل"), ("Section de la justice de la famille", "قسم قضاء الأسرة"),
     ("Section notariale", "قسم التوثيق")),
)  # fmt: skip
SCHOOLS: tuple[Authority, ...] = (
    (("Ministère de l'Education Nationale", "وزارة التربية الوطنية"), ("Académie régionale", "الأكاديمية الجهوية"),
     ("Direction provinciale {province}", "المديرية الإقليمية {province}")),
    (("MINISTERE DE L'EDUCATION NATIONALE", "وزارة التربية الوطنية"),
         ("A.R.E.F. - D.P. {province}", "مديرية {province}")),
)  # fmt: skip
HEALTH: tuple[Authority, ...] = (
    (("Ministère de la Santé", "وزارة الصحة"), ("Délégation de {province}", "مندوبية {province}")),
    (("MINISTERE DE LA SOLIDARITE", "وزارة التضامن"),
         ("Commission provinciale {province}", "اللجنة الإقليمية {province}")),
    (("Entraide Nationale", "التعاون الوطني"), ("Coordination de {province}", "منسقية {province}")),
)  # fmt: skip
SUPPLIERS: tuple[Authority, ...] = (
    (("SOCIETE REGIONALE MULTISERVICES", "الشركة الجهوية متعددة الخدمات"), ("Agence {town}", "وكالة {town}")),
    (("REGIE DES EAUX ET LUMIERES", "وكالة المياه والإنارة"), ("{town}", "{town}"), ("Tél. {tel}", "الهاتف {tel}")),
    (("OFFICE DE L'EAU ET DE L'ENERGIE", "مكتب الماء والطاقة"),
         ("Agence commerciale {town}", "الوكالة التجارية {town}")),
)  # fmt: skip


def blank(rng: random.Random, size: tuple[float, float]) -> Surface:
    """Return an empty page: white, tinted, waved or framed."""
    sheet = page(size, rng.choice(_PAPERS))
    if rng.random() < 0.15:
        ornaments.guilloche(sheet, rng, rng.choice(_WAVES))
    if rng.random() < 0.2:
        inset = rng.uniform(9.5, 11)
        colour: Colour = rng.choice((INK, (40, 90, 60), (120, 40, 46), (150, 150, 150)))
        sheet.box(inset, inset, size[0] - 2 * inset, size[1] - 2 * inset, outline=colour, line=rng.choice((0.2, 0.6)))
    if rng.random() < 0.3:
        ornaments.folds(sheet, rng)
    return sheet


def head(look: Look, sheet: Surface, authority: Authority, town: Commune, margin: float, y: float, *,
         state: float = 0.85) -> float:  # fmt: skip
    """Print the letterhead and return the next y.

    Args:
        look: its scripts are printed at the edges of the page or, one alone, in the middle too.
        sheet: takes the print.
        authority: its lines.
        town: the place that they name.
        margin: millimetres.
        y: millimetres of the first baseline.
        state: how often, from 0 to 1, the state's name stands above it.
    """
    rng, width = look.rng, sheet.size[0]
    number, telephone = rng.randint(2, 24), f"05{rng.randrange(10**8):08d}"
    kingdom = ("ROYAUME DU MAROC", "المملكة المغربية")
    lines = [kingdom, *authority] if rng.random() < state else list(authority)
    step, points = height_of(look.points) * rng.uniform(1.75, 2.3), look.points * rng.uniform(0.85, 1.05)
    half, centred = width / 2 - margin - 6, rng.random() < 0.35
    alone = len(look.labels) == 1
    together = alone and rng.random() < 0.3
    for at, (french, arabic) in enumerate(lines):
        for script, text in (("fr", french), ("ar", arabic)):
            if alone and script not in look.labels and (at > 0 or together):
                continue
            name = (town.name.arabic, town.province.arabic) if script == "ar" else (
                town.name.latin, town.province.latin)  # fmt: skip
            said = text.format(town=name[0], province=name[1], n=number, tel=telephone)
            line, role = y + step * at, "title" if at == 0 else "text"
            if together:
                look.say(
                    sheet, width / 2, line, said, script, role, side="middle", fit=width - 2 * margin, points=points
                )
            elif centred:
                x = margin + half / 2 if script == "fr" else width - margin - half / 2
                look.say(sheet, x, line, said, script, role, side="middle", fit=half, points=points)
            else:
                x = margin if script == "fr" else width - margin
                look.say(sheet, x, line, said, script, role, fit=half, points=points)
    if rng.random() < 0.25 and not together:
        ornaments.emblem(sheet, width / 2, y + 3, min(5.5, 3 * step / 2))
    bottom = y + step * len(lines)
    if rng.random() < 0.15:
        sheet.rule(margin, bottom - step * 0.4, width - margin, bottom - step * 0.4, (120, 120, 120), 0.3)
        bottom += step * 0.4
    return bottom


def title(look: Look, sheet: Surface, french: str, arabic: str, y: float, points: float) -> float:
    """Print the title in the scripts of the labels, plain, underlined, boxed or on a band; return the next y."""
    rng, width = look.rng, sheet.size[0]
    texts = [("fr", french), ("ar", arabic)]
    shown = [each for each in texts if each[0] in look.labels]
    if rng.random() < 0.4:
        shown.reverse()
    wide = max(sheet.width_of(text, look.pen(script, "title", points), arabic=script == "ar") for script, text in shown)
    step, fancy = height_of(points) * 2.1, rng.random()
    y += height_of(points)
    tall = step * len(shown) + 2
    if fancy < 0.2 and wide + 12 < width - 20:
        sheet.box(width / 2 - wide / 2 - 5, y - height_of(points) * 1.7, wide + 10, tall, radius=rng.choice((0, 2)),
                  fill=look.tint if rng.random() < 0.5 else None)  # fmt: skip
    elif fancy < 0.3:
        sheet.box(12, y - height_of(points) * 1.7, width - 24, tall, outline=look.tint, fill=look.tint)
    for script, text in shown:
        look.say(sheet, width / 2, y, text, script, "title", side="middle", fit=width - 30, points=points)
        y += step
    if 0.3 <= fancy < 0.5:
        sheet.rule(width / 2 - wide / 2, y - step * 0.72, width / 2 + wide / 2, y - step * 0.72, width=0.4)
    return y + 1


def references(look: Look, sheet: Surface, margin: float, y: float) -> float:
    """Print a line of numbers and days that are nobody's fields, now and then; return the next y."""
    rng = look.rng
    if rng.random() < 0.6:
        return y
    points = look.points * 0.8
    past = f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{rng.randint(2019, 2026)}"
    text = rng.choice((
        f"Réf : {rng.randint(10, 9999)}/{rng.randint(2019, 2026)}",
        f"Imprimé n° {rng.randint(100, 999)}-{rng.randint(1, 99):02d}",
        f"Reçu n° {rng.randrange(10**6):06d} du {past}", f"Tél : 05{rng.randrange(10**8):08d}",
        f"Quittance {rng.randrange(10**7):07d}", f"Droits perçus : {rng.choice((2, 5, 20))} DH",
    ))  # fmt: skip
    if "fr" in look.labels:
        look.say(sheet, margin, y, text, "fr", points=points)
    else:
        look.say(sheet, sheet.size[0] - margin, y, f"المرجع : {rng.randint(10, 9999)}", "ar", points=points)
    return y + height_of(points) * 2.4


def foot(look: Look, sheet: Surface, town: Commune, printed: date, margin: float, y: float) -> None:
    """Sign, stamp and print small words at the lower edge."""
    rng = look.rng
    width, height = sheet.size
    office = rng.choice(COMMUNES) if rng.random() < 0.1 else town
    if height - y > 34:
        ornaments.paraph(sheet, rng, rng.uniform(margin + 22, width - margin - 22), y + 12, rng.uniform(26, 40))
        if rng.random() < 0.85:
            radius = min(rng.uniform(12, 18), (height - y) / 3)
            ornaments.seal(sheet, rng, rng.uniform(margin + 24, width - margin - 24), y + radius * 0.8, radius,
                           rng.choice(_SEALS))  # fmt: skip
        if rng.random() < 0.2 and height - y > 60:
            day = f"{rng.randint(1, 28):02d} OCT. {rng.randint(2018, 2026)}"
            ornaments.date_stamp(sheet, rng, rng.uniform(margin + 30, width - margin - 30), y + 40, ("ARRIVEE", day))
    if rng.random() < 0.4 and height > 190:
        small = look.points * 0.62
        dated = f"Imprimé le {slashed(printed)} à {rng.randint(8, 17):02d}:{rng.randint(0, 59):02d}"
        text = rng.choice((
            f"Page 1/{rng.randint(1, 3)}", f"Modèle {rng.randint(1, 40)}-{rng.choice('ABCE')} - {office.name.latin}",
            f"Tél. 05{rng.randrange(10**8):08d} - Fax 05{rng.randrange(10**8):08d}",
            "Tout document raturé ou surchargé est nul", f"Dahir du 3 octobre 2002 - loi 37-99 - {in_french(printed)}",
            dated,
        ))  # fmt: skip
        look.say(sheet, width / 2, height - 12.5, text, "fr", points=small, side="middle", fit=width - 40)
