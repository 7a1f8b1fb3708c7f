"""Papers whose head is hard to read or says little: bills with a title on colour, sentences that point at an address.

Source: general knowledge of what suppliers and offices print.
"""

import random
from dataclasses import replace

from samples import papers
from samples.layouts.layout import A4, A5
from samples.layouts.prose import value
from samples.layouts.varied import dress, facts, homes
from samples.layouts.varied.facts import figure
from samples.layouts.varied.forms import dated
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import Look, Script, height_of
from samples.layouts.varied.prose import Blanks, filled, gendered, is_woman, opened, printed, written
from samples.surface import Colour, Field, Side, Surface

_BANDS: tuple[Colour, ...] = ((28, 92, 62), (38, 70, 130), (160, 60, 40), (90, 150, 190), (120, 120, 126))
_WHITE: Colour = (255, 255, 255)
_BILLS = (("FACTURE D'EAU ET D'ELECTRICITE", "فاتورة الماء والكهرباء"), ("Avis de consommation", "إشعار بالأداء"),
          ("Eau & électricité", "الماء والكهرباء"))  # fmt: skip
_TITLES = (("CERTIFICAT DE RESIDENCE", "شهادة السكنى"), ("ATTESTATION DE RESIDENCE", "شهادة الإقامة"))
_SAID = {
    "fr": (
        "Je soussigné, caïd de l'annexe administrative, certifie que {who} {name}, né{e} le {day}, titulaire de la "
        "CNIE n° {cin}, {verb} à l'adresse {where} :",
        "Nous certifions que {who} {name}, CIN n° {cin}, de nationalité marocaine, {verb} à l'adresse {where} :",
    ),
    "ar": (
        "يشهد القائد الموقع أسفله أن السيد{t} {name} الحامل{t} للبطاقة الوطنية للتعريف رقم {cin} {verb} {where} :",
        "نشهد نحن قائد الملحقة الإدارية بأن السيد{t} {name} رقم البطاقة الوطنية {cin} {verb} {where} :",
    ),
}
_VERBS = {"fr": ("demeure effectivement", "réside", "est domicilié{e}", "habite depuis plus d'un an"),
          "ar": ("{y}سكن فعليا", "{y}قطن", "{y}قيم حاليا")}  # fmt: skip
_WHERE = {"fr": ("ci-après", "suivante", "ci-dessous", "indiquée ci-après"),
          "ar": ("بالعنوان التالي", "بالعنوان الآتي بعده", "بالعنوان المبين أسفله", "بالعنوان أدناه")}  # fmt: skip


def bill(paper: papers.UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print a bill whose title is white on a band of colour, or pale."""
    labels: tuple[Script, ...] = rng.choice((("fr",), ("fr", "ar"), ("ar",)))
    values: tuple[Script, ...] = rng.choice((("fr",), labels))
    size = A4 if rng.random() < 0.6 else (A5[1], A5[0])
    paper = replace(paper, home=homes.drawn(paper.home, rng))
    look = Look.drawn(rng, labels, values, rng.uniform(8.5, 11))
    sheet, margin = dress.blank(rng, size), rng.uniform(12, 20)
    points, y = rng.uniform(13, 19), rng.uniform(16, 24)
    colour, tall = rng.choice(_BANDS), height_of(points) * 2.6
    white = rng.random() < 0.7
    if white:
        sheet.box(10, y - tall * 0.7, size[0] - 20, tall, outline=colour, fill=colour)
    french, arabic = rng.choice(_BILLS)
    pen = replace(look.pen("fr", "title", points), colour=_WHITE if white else (196, 206, 214))
    ink = replace(look.pen("ar", "title", points), colour=pen.colour)
    sheet.text(margin, y, french, pen, side="left")
    sheet.text(size[0] - margin, y, arabic, ink, side="right", arabic=True)
    shown = [*facts.bill(paper, rng), figure("meter", f"{rng.randrange(10**7):07d}")]
    y = lay(look, sheet, shown, Area(margin, y + tall * 1.4, size[0] - 2 * margin, size[1] - y - 50)) + 4
    look.say(sheet, margin, y, f"Consommation : {rng.randint(9, 300)} kWh", "fr", points=look.points * 0.9)
    return (sheet,)


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate whose sentence points at the address, which stands alone below it."""
    script: Script = rng.choice(("fr", "ar"))
    look = written(rng, script, (11, 13.5))
    holder, town, woman = paper.holder, paper.home.commune, is_woman(paper.holder)
    sheet, margin, y = opened(look, rng.choice(dress.INTERIOR), town)
    y = dress.title(look, sheet, *rng.choice(_TITLES), y + 8, rng.uniform(15, 20)) + 8
    name = facts.full_name(holder, rng)
    said, home = (name.arabic, paper.home.printed.arabic) if script == "ar" else (
        look.cased(name.latin), look.cased(paper.home.printed.latin))  # fmt: skip
    ends = gendered(woman=woman)
    blanks: Blanks = ends | {
        "who": rng.choice(("Madame", "Mme") if woman else ("Monsieur", "M.")), "name": value(said, "holder_name"),
        "cin": value(paper.cin, "document_number"), "day": f"{holder.birth_date:%d/%m/%Y}",
        "verb": filled(rng.choice(_VERBS[script]), ends), "where": rng.choice(_WHERE[script]),
    }  # fmt: skip
    y = printed(look, sheet, margin, y, [filled(rng.choice(_SAID[script]), blanks)])
    middle = rng.random() < 0.7
    x = sheet.size[0] / 2 if middle else margin + 22 if script == "fr" else sheet.size[0] - margin - 22
    side: Side = "middle" if middle else "left" if script == "fr" else "right"
    y += height_of(look.points) * rng.uniform(0.2, 1.2)
    look.say(sheet, x, y, home, script, "value", side=side, fit=sheet.size[0] - 2 * margin - 24,
             truth=Field("address", home))  # fmt: skip
    y += height_of(look.points) * 4
    dated(look, sheet, town, paper.issue_date, facts.Days(rng), script, margin, y, sheet.size[0] / 2 - margin)
    dress.foot(look, sheet, town, paper.issue_date, margin, y + 10)
    return (sheet,)
