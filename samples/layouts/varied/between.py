"""Papers of two people whose captions stand between both columns: one spouse's values right of them, the other's left.

The captions are Arabic, French or a pair; the values stand against them, in the middle of their column or at its
outer edge, in one script or in both.
"""

import random
from dataclasses import replace

from samples import ornaments, papers
from samples.layouts.layout import A4, A5, page
from samples.layouts.varied import dress
from samples.layouts.varied.couples import BOOKLET_TITLES, MARRIAGE_TITLES, PAGES, Couple, spouses_of
from samples.layouts.varied.facts import Days, figure, named
from samples.layouts.varied.forms import scripts
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.surface import Colour, Side, Surface

_GREY: Colour = (150, 150, 152)


def marriage(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a marriage act on one page."""
    labels, values = scripts(rng)
    look = Look.drawn(rng, labels, values, rng.uniform(8.5, 12))
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
    y = _between(look, sheet, spouses_of(paper.husband, paper.wife, rng, days),
                 Area(margin, y + 3, wide, A4[1] - y - 56))  # fmt: skip
    dress.foot(look, sheet, paper.court, paper.issue_date, margin, y + 4)
    return (sheet,)


def booklet(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print both spouses on one page of a booklet, or across its two."""
    labels, values = scripts(rng)
    size = rng.choice((A5, (A5[1], A5[0]), (A5[1], A5[0])))
    look = Look.drawn(rng, labels, values, rng.uniform(7.4, 9.4))
    sheet, margin, days = page(size, rng.choice(PAGES)), rng.uniform(8, 13), Days(rng)
    y = dress.title(look, sheet, *rng.choice(BOOKLET_TITLES), rng.uniform(13, 16), rng.uniform(10, 13)) + 2
    act = [
        figure(rng.choice(("booklet_number", "marriage_number")), paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
    ]
    rng.shuffle(act)
    wide = size[0] - 2 * margin
    y = lay(look, sheet, act, Area(margin, y + 4, wide, size[1] * 0.18)) + 2
    y = _between(look, sheet, spouses_of(paper.husband, paper.wife, rng, days),
                 Area(margin, y + 3, wide, size[1] - y - 14))  # fmt: skip
    if size[1] - y > 22:
        ornaments.seal(sheet, rng, size[0] * rng.uniform(0.3, 0.7), size[1] - 15, 8, "الحالة المدنية")
    return (sheet,)


def _between(look: Look, sheet: Surface, spouses: Couple, area: Area) -> float:
    """Print headings, captions in the middle and both spouses' values around them; return the next free y."""
    rng, unit = look.rng, height_of(look.points)
    look = replace(look, fill="", separator=rng.choice(("", "", " :")))
    (first, mine), (second, theirs) = spouses
    if look.labels == ("fr",) or rng.random() < 0.25:
        # Papers that are read from the left begin with the husband there.
        first, mine, second, theirs = second, theirs, first, mine
    captions = look.labels if rng.random() < 0.5 else (rng.choice(look.labels),)
    wide = sum(max(look.width(sheet, look.label(fact, each), each, "label") for fact in mine) for each in captions)
    wide += rng.uniform(4, 12) + (3 if len(captions) > 1 else 0)
    side = (area.width - wide) / 2
    tall = min(area.height / (len(mine) + 1), unit * rng.uniform(2.2, 4.4))
    two = len(look.values) == 2
    if side < area.width * 0.24 or tall < unit * (3.9 if two else 2.1):
        raise CrowdedError
    ruled, placed = rng.random() < 0.4, rng.choice(("inner", "inner", "middle", "outer"))
    columns = {first: area.right - side, second: area.x}
    for part, x in columns.items():
        _heading(look, sheet, part, Area(x, area.y, side, tall))
    for row, (right, left) in enumerate(zip(mine, theirs, strict=True), 1):
        top = area.y + tall * row
        y = top + tall / 2 + unit * 0.45
        if ruled:
            sheet.rule(area.x, top, area.right, top, _GREY)
        _captions(look, sheet, right, captions, Area(area.x + side, top, wide, tall), y)
        for fact, x, at_left in ((right, columns[first], False), (left, columns[second], True)):
            _value(look, sheet, fact, Area(x + 1.5, top, side - 3, tall), placed, at_left=at_left)
    return area.y + tall * (len(mine) + 1) + unit


def _heading(look: Look, sheet: Surface, part: str, area: Area) -> None:
    y = area.y + area.height / 2
    if not look.both:
        script = look.labels[0]
        look.say(
            sheet, area.x + area.width / 2, y, look.words[part, script], script, "title", side="middle",
            points=look.points, fit=area.width,
        )  # fmt: skip
        return
    look.say(sheet, area.x + 1, y, look.words[part, "fr"], "fr", "title", points=look.points, fit=area.width / 2 - 2)
    look.say(sheet, area.right - 1, y, look.words[part, "ar"], "ar", "title", points=look.points,
             fit=area.width / 2 - 2)  # fmt: skip


def _captions(look: Look, sheet: Surface, fact: Fact, captions: tuple[Script, ...], area: Area, y: float) -> None:
    if len(captions) == 1:
        middle = area.x + area.width / 2
        look.say(sheet, middle, y, look.label(fact, captions[0], separated=False), captions[0], "label", side="middle",
                 fit=area.width)  # fmt: skip
        return
    look.say(sheet, area.x + 2, y, look.label(fact, "fr", separated=False), "fr", "label", fit=area.width / 2)
    look.say(sheet, area.right - 2, y, look.label(fact, "ar", separated=False), "ar", "label", fit=area.width / 2)


def _value(look: Look, sheet: Surface, fact: Fact, area: Area, placed: str, *, at_left: bool) -> None:
    """Print one value in its column, or that of both scripts on two lines."""
    unit = height_of(look.points)
    side: Side = "middle" if placed == "middle" else "right" if (placed == "inner") == at_left else "left"
    x = {"left": area.x, "middle": area.x + area.width / 2, "right": area.right}[side]
    y = area.y + area.height / 2 + unit * 0.45
    alone = len(look.values) == 1
    lines: list[tuple[Script, float]] = [("fr", y - unit * 0.85), ("ar", y + unit * 0.85)]
    if fact.is_neutral or alone:
        lines = [("fr" if fact.is_neutral else look.values[0], y)]
    for script, baseline in lines:
        text = fact.arabic if script == "ar" else look.shown(fact)
        truth = fact.truth(script, alone=alone or fact.is_neutral)
        if truth is not None and script == "fr" and fact.told is None:
            truth = replace(truth, value=text)
        look.say(sheet, x, baseline, text, script, "value", side=side, fit=area.width, truth=truth)
