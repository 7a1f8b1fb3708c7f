"""Forms whose labels stand centred between the two lines of their cell, and cards whose captions are hardly inked.

The Arabic value stands above the height of the labels and the Latin one below it, or the other way round; what is the
same in both scripts stands level with them.
"""

import random
from dataclasses import replace

from samples import papers
from samples.layouts.layout import A4
from samples.layouts.varied import cards, dress, facts
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.surface import Colour, Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_TITLES = (
    ("EXTRAIT D'ACTE DE NAISSANCE", "نسخة موجزة من رسم الولادة"), ("COPIE D'ACTE DE NAISSANCE", "نسخة من عقد الازدياد"),
)  # fmt: skip
_PALE: tuple[Colour, ...] = ((176, 178, 180), (188, 190, 186), (172, 182, 192))
_GREY: Colour = (150, 150, 152)


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an extract of a birth act whose cells hold two lines."""
    act, person = facts.birth(paper, rng)
    look = replace(Look.drawn(rng, _BOTH, _BOTH, rng.uniform(9.5, 12)), fill="", separator="")
    sheet, margin = dress.blank(rng, A4), rng.uniform(13, 22)
    town = paper.holder.birth_place
    y = dress.head(look, sheet, rng.choice(dress.INTERIOR), town, margin, rng.uniform(17, 22)) + rng.uniform(6, 14)
    y = dress.title(look, sheet, *rng.choice(_TITLES), y, rng.uniform(13, 18)) + rng.uniform(5, 9)
    _cells(look, sheet, [*act, *person], Area(margin, y, A4[0] - 2 * margin, A4[1] - y - 30))
    return (sheet,)


def _cells(look: Look, sheet: Surface, shown: list[Fact], area: Area) -> None:
    rng, unit = look.rng, height_of(look.points)
    tall = unit * rng.uniform(4.4, 5.6)
    if tall * len(shown) > area.height:
        raise CrowdedError
    widths = [max(look.width(sheet, look.label(fact, script), script, "label") for fact in shown) for script in _BOTH]
    start, end = area.x + widths[0] + 5, area.right - widths[1] - 5
    off, upper = unit * rng.uniform(0.8, 1.1), rng.choice((-1, 1))
    ruled = rng.random() < 0.5
    for at, fact in enumerate(shown):
        y = area.y + tall * (at + 0.5)
        if ruled:
            sheet.box(area.x - 2, y - tall / 2 - unit * 0.4, area.width + 4, tall, outline=_GREY)
        look.say(sheet, area.x, y, look.label(fact, "fr"), "fr", "label")
        look.say(sheet, area.right, y, look.label(fact, "ar"), "ar", "label")
        if fact.is_neutral:
            look.say(sheet, start, y, fact.latin, "fr", "value", fit=end - start, truth=fact.truth("fr", alone=False))
            continue
        text, told = look.shown(fact), fact.truth("fr", alone=False)
        truth = replace(told, value=text) if told is not None and fact.told is None else told
        look.say(sheet, start, y + upper * off, text, "fr", "value", fit=end - start, truth=truth)
        look.say(sheet, end, y - upper * off, fact.arabic, "ar", "value", fit=end - start,
                 truth=fact.truth("ar", alone=False))  # fmt: skip


def permit(paper: papers.ResidencePermit, rng: random.Random) -> tuple[Surface, ...]:
    """Print a resident's card with captions that hardly stand out from its ground."""
    return cards.permit(paper, rng, caption=rng.choice(_PALE))
