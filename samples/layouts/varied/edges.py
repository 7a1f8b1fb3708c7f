"""Forms that set things apart: a value's twin at the far edge, captions in the middle, between lines or in bars above.

Each is an arrangement of a form's facts, of which the offices that print both scripts have many.
"""

import random
from collections.abc import Callable
from dataclasses import replace

from samples import papers
from samples.layouts.layout import A4
from samples.layouts.varied import dress, facts
from samples.layouts.varied.dress import Authority
from samples.layouts.varied.forms import BIRTH_TITLES, DISABILITY_TITLES, RESIDENCE_TITLES, SCHOOL_TITLES
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.places import Commune
from samples.surface import Colour, Field, Side, Surface

_GREY: Colour = (150, 150, 152)
_BOTH: tuple[Script, ...] = ("fr", "ar")
Arrangement = Callable[[Look, Surface, list[Fact], Area], None]


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an extract of a birth act."""
    act, person = facts.birth(paper, rng)
    town = paper.holder.birth_place
    return _form(rng, rng.choice(BIRTH_TITLES), rng.choice(dress.INTERIOR), town, [*act, *person])


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of residence."""
    return _form(rng, rng.choice(RESIDENCE_TITLES), rng.choice(dress.INTERIOR), paper.home.commune,
                 facts.residence(paper, rng))  # fmt: skip


def disability(paper: papers.DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of disability."""
    return _form(rng, rng.choice(DISABILITY_TITLES), rng.choice(dress.HEALTH), paper.town, facts.disability(paper, rng))


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling."""
    return _form(rng, rng.choice(SCHOOL_TITLES), rng.choice(dress.SCHOOLS), paper.town, facts.school(paper, rng))


def _form(rng: random.Random, titles: tuple[str, str], authority: Authority, town: Commune,
          shown: list[Fact]) -> tuple[Surface, ...]:  # fmt: skip
    look = replace(Look.drawn(rng, _BOTH, _BOTH, rng.uniform(9.5, 12.5)), fill="", separator="")
    sheet, margin = dress.blank(rng, A4), rng.uniform(14, 22)
    y = dress.head(look, sheet, authority, town, margin, rng.uniform(17, 22)) + rng.uniform(4, 12)
    y = dress.title(look, sheet, *titles, y, rng.uniform(13, 18)) + rng.uniform(5, 9)
    way: Arrangement = rng.choice((far, outwards, numbered, paired, barred))
    way(look, sheet, shown, Area(margin, y + 4, A4[0] - 2 * margin, A4[1] - y - 40))
    return (sheet,)


def far(look: Look, sheet: Surface, shown: list[Fact], area: Area) -> None:
    """One script's caption with its value beside it, and the other script's value alone at the far edge of the line."""
    rng, unit = look.rng, height_of(look.points)
    near: Script = rng.choice(("ar", "ar", "fr"))
    step = _step(look, area, len(shown), 2.0, 4.2)
    look = replace(look, separator=rng.choice((" :", " :", "")))
    tab = rng.choice((0.0, area.width * rng.uniform(0.2, 0.26)))
    for at, fact in enumerate(shown):
        y, sign = area.y + step * at, -1 if near == "ar" else 1
        edge, end = (area.right, area.x) if near == "ar" else (area.x, area.right)
        used = look.say(sheet, edge, y, look.label(fact, near), near, "label", fit=area.width * 0.4)
        start, half = edge + sign * max(used + unit, tab), area.width / 2 - max(used + unit, tab)
        if fact.is_neutral:
            side: Side = "right" if near == "ar" else "left"
            look.say(sheet, start, y, fact.latin, "fr", "value", side=side, fit=area.width / 2, truth=_told(look, fact))
            continue
        _print(look, sheet, fact, near, start, y, half)
        _print(look, sheet, fact, "fr" if near == "ar" else "ar", end, y, area.width / 2 - 4)


def outwards(look: Look, sheet: Surface, shown: list[Fact], area: Area) -> None:
    """Both captions in the middle, the French value left of the French one and the Arabic value right of the other."""
    rng, unit = look.rng, height_of(look.points)
    step = _step(look, area, len(shown), 2.0, 4.2)
    middle, off = area.x + area.width / 2, unit * rng.uniform(0.4, 1.2)
    against = rng.random() < 0.5
    for at, fact in enumerate(shown):
        y = area.y + step * at
        left = look.say(sheet, middle - off, y, look.label(fact, "fr"), "fr", "label", side="right", fit=area.width / 4)
        right = look.say(sheet, middle + off, y, look.label(fact, "ar"), "ar", "label", side="left", fit=area.width / 4)
        start, end = middle - off - left - unit, middle + off + right + unit
        inner: tuple[tuple[float, Side], ...] = ((start, "right"), (end, "left"))
        outer: tuple[tuple[float, Side], ...] = ((area.x, "left"), (area.right, "right"))
        places = inner if against else outer
        if fact.is_neutral:
            x, side = places[0]
            look.say(sheet, x, y, fact.latin, "fr", "value", side=side, fit=start - area.x, truth=_told(look, fact))
            continue
        _print(look, sheet, fact, "fr", *_at(places[0], y, start - area.x))
        _print(look, sheet, fact, "ar", *_at(places[1], y, area.right - end))


def numbered(look: Look, sheet: Surface, shown: list[Fact], area: Area) -> None:
    """Lines counted by a number before the caption; the Arabic value at the right edge, level or half a line lower."""
    rng, unit = look.rng, height_of(look.points)
    step = _step(look, area, len(shown), 3.4, 4.6)
    lower = rng.choice((0.0, unit * rng.uniform(0.9, 1.6), unit * rng.uniform(1.5, 1.8)))
    mark = rng.choice(("", "", ".", ")", " -"))
    form, first = rng.choice(("{:02d}", "{}")), rng.choice((1, 1, 11))
    tab = area.width * rng.uniform(0.3, 0.4)
    for at, fact in enumerate(shown):
        y = area.y + step * at
        used = look.say(sheet, area.x, y, form.format(first + at) + mark, "fr", "label") + unit
        look.say(sheet, area.x + used, y, look.label(fact, "fr"), "fr", "label", fit=tab - used)
        look.say(sheet, area.x + tab + unit, y, look.shown(fact), "fr", "value", fit=area.width * 0.4,
                 truth=_told(look, fact))  # fmt: skip
        if not fact.is_neutral:
            _print(look, sheet, fact, "ar", area.right, y + lower, area.width * 0.25)


def paired(look: Look, sheet: Surface, shown: list[Fact], area: Area) -> None:
    """Captions at both ends of a cell, one or two cells a row; what both scripts share in the middle below or above."""
    rng, unit = look.rng, height_of(look.points)
    count, over = rng.choice((1, 2)), rng.random() < 0.3
    rows = [shown[at : at + count] for at in range(0, len(shown), count)]
    tall = _step(look, area, len(rows), 4.2, 5.2)
    ruled, pad = rng.random() < 0.6, 1.5
    for at, row in enumerate(rows):
        cells = area.columns(count, 0.0 if ruled else 8.0)
        for cell, fact in zip(cells, row, strict=False):
            top = area.y + tall * at
            if ruled:
                sheet.box(cell.x, top, cell.width, tall, outline=_GREY)
            upper, under = top + unit * 1.35, top + tall - unit * 0.75
            caption, value = (under, upper) if over else (upper, under)
            inner = Area(cell.x + pad, top, cell.width - 2 * pad, tall)
            for script in _BOTH:
                x = inner.x if script == "fr" else inner.right
                look.say(sheet, x, caption, look.label(fact, script), script, "label", fit=inner.width / 2 - 2)
            if fact.is_neutral:
                look.say(sheet, inner.x + inner.width / 2, value, fact.latin, "fr", "value", side="middle",
                         fit=inner.width, truth=_told(look, fact))  # fmt: skip
            else:
                _print(look, sheet, fact, "fr", inner.x, value, inner.width / 2 - 1)
                _print(look, sheet, fact, "ar", inner.right, value, inner.width / 2 - 1)


def barred(look: Look, sheet: Surface, shown: list[Fact], area: Area) -> None:
    """Cells of one script whose captions stand at an end of a bar above, and whose values in the middle below."""
    rng, unit = look.rng, height_of(look.points)
    script: Script = rng.choice(_BOTH)
    count = rng.choice((1, 2, 2, 3))
    rows = [shown[at : at + count] for at in range(0, len(shown), count)]
    tall, filled = _step(look, area, len(rows), 4.4, 6.0), rng.random() < 0.6
    placed: Side = rng.choice(("middle", "middle", "right" if script == "fr" else "left"))
    for at, row in enumerate(rows):
        cells = area.columns(count, 0.0)
        for cell, fact in zip(reversed(cells) if script == "ar" else cells, row, strict=False):
            top, bar = area.y + tall * at, unit * 1.9
            sheet.box(cell.x, top, cell.width, bar, outline=_GREY, fill=look.tint if filled else None)
            sheet.box(cell.x, top + bar, cell.width, tall - bar, outline=_GREY)
            edge = cell.right - 1.5 if script == "ar" else cell.x + 1.5
            look.say(sheet, edge, top + unit * 1.4, look.label(fact, script), script, "label", fit=cell.width - 3)
            x = {"left": cell.x + 2, "middle": cell.x + cell.width / 2, "right": cell.right - 2}[placed]
            said: Script = "fr" if fact.is_neutral else script
            text = look.shown(fact) if said == "fr" else fact.arabic
            look.say(sheet, x, top + (tall + bar) / 2 + unit * 0.45, text, said, "value", side=placed,
                     fit=cell.width - 3, truth=_told(look, fact, said))  # fmt: skip


def _at(place: tuple[float, Side], y: float, fit: float) -> tuple[float, float, float, Side]:
    return place[0], y, fit, place[1]


def _step(look: Look, area: Area, rows: int, least: float, most: float) -> float:
    unit = height_of(look.points)
    step = min(unit * look.rng.uniform(least, most), area.height / max(1, rows))
    if step < unit * least:
        raise CrowdedError
    return step


def _told(look: Look, fact: Fact, script: Script = "fr") -> Field | None:
    truth = fact.truth(script, alone=script == "ar")
    if truth is not None and script == "fr" and fact.told is None:
        return replace(truth, value=look.shown(fact))
    return truth


def _print(look: Look, sheet: Surface, fact: Fact, script: Script, x: float, y: float, fit: float,
           side: Side | None = None) -> None:  # fmt: skip
    """Print one script's value of a paper that gives both."""
    text = look.shown(fact) if script == "fr" else fact.arabic
    truth = _told(look, fact) if script == "fr" else fact.truth("ar", alone=False)
    look.say(sheet, x, y, text, script, "value", side=side, fit=fit, truth=truth)
