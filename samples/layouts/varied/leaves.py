"""Leaves of a family booklet, a spouse on each, without the booklet's title: parts of a leaf have their own headings.

Below the person stands the marriage's act, under a heading that is other papers' title, in captions or in a sentence;
below that to whom and when the booklet was given.
"""

import random
from dataclasses import replace
from datetime import timedelta

from samples import ornaments, papers
from samples.layouts.layout import A5, page
from samples.layouts.prose import paragraph, value
from samples.layouts.varied.couples import PAGES, spouses_of
from samples.layouts.varied.facts import Days, figure
from samples.layouts.varied.forms import scripts
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import Fact, Look, height_of
from samples.layouts.varied.prose import Blanks, filled
from samples.layouts.varied.writing import press_of
from samples.surface import Surface

HEADINGS = (
    (("MARI", "الزوج"), ("FEMME", "الزوجة")), (("EPOUX", "الزوج"), ("EPOUSE", "الزوجة")),
    (("Le mari", "بيانات الزوج"), ("La femme", "بيانات الزوجة")), (("Mari", "الزوج"), ("Femme", "الزوجة")),
    (("L'EPOUX", "السيد الزوج"), ("L'EPOUSE", "السيدة الزوجة")),
)  # fmt: skip
_PARTS = (("ACTE DE MARIAGE", "رسم الزواج"), ("Acte de mariage", "عقد الزواج"), ("MARIAGE", "الزواج"),
          ("ACTE DE MARIAGE", "رسم زواج"))  # fmt: skip
_SENTENCES = {
    "fr": ("Acte de mariage n° {number} dressé le {day}", "Acte de mariage N° {number} du {day}",
           "Mariage n° {number} enregistré le {day}", "Acte n° {number} établi le {day} à {town}"),
    "ar": ("رسم الزواج عدد {number} المحرر بتاريخ {day}", "عقد الزواج رقم {number} بتاريخ {day}",
           "رسم الزواج رقم {number} حرر في {day}"),
}  # fmt: skip
_GIVEN = (("Livret délivré à {town} le {day}", "سلم الدفتر ب{town} في {day}"),
          ("Délivré à {town}, le {day}", "سلم ب{town} بتاريخ {day}"))  # fmt: skip
_SIGNED = (("Cachet et signature", "الطابع والتوقيع"), ("L'officier de l'état civil", "ضابط الحالة المدنية"))


def booklet(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print the husband's leaf and the wife's."""
    labels, values = scripts(rng)
    size = rng.choice((A5, (105.0, 150.0), (A5[1], A5[0])))
    look = Look.drawn(rng, labels, values, rng.uniform(6.8, 8.0) if size[0] < 120 else rng.uniform(7.4, 9.4))
    days, colour, same = Days(rng), rng.choice(PAGES), rng.randrange(10**6)
    headings, heading = rng.choice(HEADINGS), rng.choice(_PARTS)
    on_first, told_so = rng.random() < 0.7, rng.random() < 0.5
    act = [
        figure("marriage_number", paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
    ]
    sheets = []
    for at, (_, known) in enumerate(spouses_of(paper.husband, paper.wife, rng, days)):
        sheet, margin = page(size, colour), look.rng.uniform(8, 13)
        alike = replace(look, rng=random.Random(same))
        area = Area(margin, rng.uniform(15, 19), size[0] - 2 * margin, size[1] * 0.52)
        y = part_heading(alike, sheet, headings[at], area, 1.12) + height_of(look.points) * 1.4
        y = lay(alike, sheet, known, replace(area, y=y))
        if on_first == (at == 0):
            below = Area(margin, y + 3, area.width, size[1] - y - 32)
            y = _act(look, sheet, paper, heading, act, below, told_so=told_so)
        _foot(look, sheet, paper, margin, y + 4)
        sheets.append(sheet)
    return tuple(sheets)


def part_heading(look: Look, sheet: Surface, words: tuple[str, str], area: Area, larger: float) -> float:
    """Print a part's heading in the scripts of the labels, and return the next baseline."""
    unit, (french, arabic), middle = height_of(look.points), words, look.rng.random() < 0.5
    y = area.y + unit
    for script, text in (("fr", french), ("ar", arabic)):
        if script not in look.labels:
            continue
        alone = middle and not look.both
        x = area.x + area.width / 2 if alone else area.x if script == "fr" else area.right
        look.say(sheet, x, y, text, script, "title", side="middle" if alone else None, points=look.points * larger)
    return y + unit * 1.6


def _act(look: Look, sheet: Surface, paper: papers.FamilyBooklet, words: tuple[str, str], act: list[Fact], area: Area,
         *, told_so: bool) -> float:  # fmt: skip
    """Print the marriage's act under its heading: number and day with captions, or in a line."""
    unit, rng = height_of(look.points), look.rng
    y = part_heading(look, sheet, words, area, rng.choice((1.0, 1.12))) + unit * 0.8
    if not told_so:
        return lay(look, sheet, act, Area(area.x, y, area.width, area.height - (y - area.y)))
    script = look.labels[0]
    day = Days(rng, figures=True).latin(paper.marriage_date)
    blanks: Blanks = {
        "number": value(paper.act_number, "act_number"),
        "day": value(day, "marriage_date", paper.marriage_date.isoformat()),
        "town": paper.office.name.arabic if script == "ar" else paper.office.name.latin,
    }
    pieces = filled(rng.choice(_SENTENCES[script]), blanks)
    x = area.right if script == "ar" else area.x
    return paragraph(press_of(look, sheet), x, y, area.width, pieces, arabic=script == "ar",
                     leading=unit * 2.4) + unit  # fmt: skip


def _foot(look: Look, sheet: Surface, paper: papers.FamilyBooklet, margin: float, y: float) -> None:
    """Print when the booklet was given, who signs it, and a seal: no field of it."""
    rng, unit, (width, height) = look.rng, height_of(look.points), sheet.size
    script = look.labels[0]
    town = paper.office.name.arabic if script == "ar" else paper.office.name.latin
    given = paper.marriage_date + timedelta(days=rng.randint(20, 400))
    text = rng.choice(_GIVEN)[script == "ar"].format(town=town, day=f"{given:%d/%m/%Y}")
    edge = width - margin if script == "ar" else margin
    look.say(sheet, edge, y + unit, text, script, "label")
    look.say(sheet, width - margin if script == "fr" else margin, y + unit * 3.2, rng.choice(_SIGNED)[script == "ar"],
             script, "label", side="right" if script == "fr" else "left")  # fmt: skip
    radius = min(9.0, (height - y) / 3)
    if radius > 5:
        ornaments.seal(sheet, rng, width * 0.35, height - 8 - radius, radius, "الحالة المدنية")
