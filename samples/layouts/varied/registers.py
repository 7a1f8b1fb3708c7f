"""The act of a marriage as registers count it: register, number and page in a row or below each other, then the day.

The number has no caption of its own but `N°` or `عدد`; that it is the act's only its neighbours tell.
"""

import random
from datetime import date

from samples.layouts.varied.facts import Days
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import Look, height_of
from samples.surface import Field, Surface

_WORDS = {
    "fr": (("Registre", "N°", "Folio"), ("Reg. n°", "N°", "Page"), ("Volume", "Numéro", "Page")),
    "ar": (("كناش", "عدد", "صحيفة"), ("سجل الأنكحة رقم", "العدد", "الصحيفة"), ("السجل", "العدد", "الصفحة"),
           ("كناش رقم", "عدد", "صحيفة")),
}  # fmt: skip
_DAYS = {"fr": ("du", "le", "Date", "en date du"), "ar": ("بتاريخ", "في", "التاريخ", "مؤرخ في")}


def entry(look: Look, sheet: Surface, number: str, day: date | None, area: Area) -> float:
    """Print register, number, page and, where it stands there, day of an act; return the next free y."""
    rng, script = look.rng, look.labels[-1] if look.values[0] in look.labels[-1:] else look.labels[0]
    arabic, unit = script == "ar", height_of(look.points)
    days, words = Days(rng, figures=True), rng.choice(_WORDS[script])
    pieces: list[tuple[str, str, Field | None]] = [
        (words[0], str(rng.randint(2, 190)), None), (words[1], number, Field("act_number", number)),
        (words[2], str(rng.randint(2, 390)), None),
    ]  # fmt: skip
    if rng.random() < 0.3:
        pieces = pieces[1:2]
    elif rng.random() < 0.3:
        pieces = [pieces[1], pieces[0], pieces[2]]
    if day is not None:
        printed = days.in_arabic_text(day) if arabic else days.latin(day)
        pieces.append((rng.choice(_DAYS[script]), printed, Field("marriage_date", day.isoformat())))
    stacked = rng.random() < 0.5
    step, y, edge = unit * rng.uniform(1.9, 2.8), area.y + unit, area.right if arabic else area.x
    x, separator = edge, rng.choice(("", " :", ":"))
    for at, (label, text, truth) in enumerate(pieces):
        if stacked or (at == 3 and rng.random() < 0.5):
            y, x = y + (step if at else 0), edge
        used = look.say(sheet, x, y, label + separator, script, "label") + 1.6
        x += -used if arabic else used
        used = look.say(sheet, x, y, text, script if truth and truth.name == "marriage_date" else "fr", "value",
                        side="right" if arabic else "left", truth=truth)  # fmt: skip
        x += -(used + unit * 2) if arabic else used + unit * 2
    return y + step


def is_entered(rng: random.Random) -> bool:
    """Say whether an office counts its acts so."""
    return rng.random() < 0.3
