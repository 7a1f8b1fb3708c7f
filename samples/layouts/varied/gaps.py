"""Tables of two spouses whose cells hold two lines, a script each, and whose captions stand level with the gap between.

The captions stand at both edges or at one; what both scripts share, days and numbers, stands on one line level with
them. No rule parts the columns of most.
"""

import random
from dataclasses import replace

from samples import ornaments, papers
from samples.layouts.layout import A4, A5, page
from samples.layouts.varied import dress
from samples.layouts.varied.couples import BOOKLET_TITLES, MARRIAGE_TITLES, PAGES, Couple, spouses_of
from samples.layouts.varied.facts import Days, figure, named
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.surface import Colour, Side, Surface

_GREY: Colour = (150, 150, 152)
_BOTH: tuple[Script, ...] = ("fr", "ar")


def marriage(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a marriage act on one page."""
    look = replace(Look.drawn(rng, _BOTH, _BOTH, rng.uniform(8.5, 11.5)), fill="")
    sheet, margin = dress.blank(rng, A4), rng.uniform(13, 20)
    wide, days = A4[0] - 2 * margin, Days(rng)
    y = dress.head(look, sheet, rng.choice(dress.JUSTICE), paper.court, margin, rng.uniform(17, 22)) + 4
    y = dress.title(look, sheet, *rng.choice(MARRIAGE_TITLES), y + 5, rng.uniform(13, 19)) + 4
    act = [
        figure("marriage_number", paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
        named("court", paper.court.name, "court"),
    ]
    rng.shuffle(act)
    y = lay(look, sheet, act, Area(margin, y + 3, wide, 40)) + 3
    y = _table(look, sheet, spouses_of(paper.husband, paper.wife, rng, days), Area(margin, y + 3, wide, A4[1] - y - 56))
    dress.foot(look, sheet, paper.court, paper.issue_date, margin, y + 4)
    return (sheet,)


def booklet(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print both spouses on one page of a booklet."""
    look = replace(Look.drawn(rng, _BOTH, _BOTH, rng.uniform(7.2, 8.8)), fill="")
    size = rng.choice((A5, (A5[1], A5[0])))
    sheet, margin, days = page(size, rng.choice(PAGES)), rng.uniform(8, 13), Days(rng)
    y = dress.title(look, sheet, *rng.choice(BOOKLET_TITLES), rng.uniform(13, 16), rng.uniform(10, 13)) + 2
    act = [
        figure(rng.choice(("booklet_number", "marriage_number")), paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
    ]
    rng.shuffle(act)
    wide = size[0] - 2 * margin
    y = lay(look, sheet, act, Area(margin, y + 4, wide, size[1] * 0.18)) + 2
    y = _table(
        look, sheet, spouses_of(paper.husband, paper.wife, rng, days), Area(margin, y + 3, wide, size[1] - y - 14)
    )
    if size[1] - y > 22:
        ornaments.seal(sheet, rng, size[0] * rng.uniform(0.3, 0.7), size[1] - 15, 8, "الحالة المدنية")
    return (sheet,)


def _table(look: Look, sheet: Surface, spouses: Couple, area: Area) -> float:
    """Print headings, captions at the edges and both spouses' cells between them; return the next free y."""
    rng, unit = look.rng, height_of(look.points)
    (first, mine), (second, theirs) = spouses
    captions: tuple[Script, ...] = _BOTH if rng.random() < 0.7 else (rng.choice(_BOTH),)
    share = area.width * rng.uniform(0.16, 0.22)
    start = area.x + (share if "fr" in captions else 0)
    end = area.right - (share if "ar" in captions else 0)
    wide, tall = (end - start) / 2, min(area.height / (len(mine) + 1), unit * rng.uniform(4.6, 6.4))
    if tall < unit * 4.4:
        raise CrowdedError
    off, arabic_first = unit * rng.uniform(1.0, 1.35), rng.random() < 0.3
    ruled, middle = rng.random(), rng.random() < 0.4
    right_first = rng.random() < 0.3
    starts = {first: start + (wide if right_first else 0), second: start + (0 if right_first else wide)}
    for part, x in starts.items():
        baseline = area.y + tall * 0.5
        if rng.random() < 0.5:
            baseline = area.y + tall * 0.62
        _heading(look, sheet, part, Area(x, baseline, wide, tall))
    for row, pair in enumerate(zip(mine, theirs, strict=True), 1):
        top = area.y + tall * row
        y = top + tall / 2 + unit * 0.45
        if ruled < 0.45:
            sheet.rule(area.x, top, area.right, top, _GREY)
        for script in captions:
            edge = area.x + 1 if script == "fr" else area.right - 1
            look.say(sheet, edge, y, look.label(pair[0], script, separated=False), script, "label", fit=share - 2)
        for part, fact in zip((first, second), pair, strict=True):
            _cell(look, sheet, fact, Area(starts[part] + 2.5, y, wide - 5, tall), off, middle=middle,
                  arabic_first=arabic_first)  # fmt: skip
    if ruled < 0.2:
        sheet.rule(start + wide, area.y, start + wide, area.y + tall * (len(mine) + 1), _GREY)
    return area.y + tall * (len(mine) + 1) + unit


def _heading(look: Look, sheet: Surface, part: str, area: Area) -> None:
    look.say(
        sheet, area.x + 2, area.y, look.words[part, "fr"], "fr", "title", points=look.points, fit=area.width / 2 - 3
    )
    look.say(sheet, area.right - 2, area.y, look.words[part, "ar"], "ar", "title", points=look.points,
             fit=area.width / 2 - 3)  # fmt: skip


def _cell(look: Look, sheet: Surface, fact: Fact, area: Area, off: float, *, middle: bool, arabic_first: bool) -> None:
    """Print a cell's two lines above and below the height of the captions, or its one line level with them."""
    lines: list[tuple[Script, float]] = [("fr", area.y + (off if arabic_first else -off)),
                                         ("ar", area.y + (-off if arabic_first else off))]  # fmt: skip
    for script, y in [("fr", area.y)] if fact.is_neutral else lines:
        side: Side = "middle" if middle else "right" if script == "ar" else "left"
        x = {"left": area.x, "middle": area.x + area.width / 2, "right": area.right}[side]
        truth = fact.truth("ar" if script == "ar" else "fr", alone=fact.is_neutral)
        text = fact.arabic if script == "ar" else look.shown(fact)
        if truth is not None and script == "fr" and fact.told is None:
            truth = replace(truth, value=text)
        look.say(sheet, x, y, text, script, "value", side=side, fit=area.width, truth=truth)
