"""Papers of two people: marriage forms and family booklets, spouses as sections, as columns or as rows of a table."""

import random
from collections.abc import Callable
from dataclasses import replace

from samples import ornaments, papers
from samples.layouts.layout import A4, A5, page
from samples.layouts.varied import dress, facts, registers
from samples.layouts.varied.facts import Days, figure, named
from samples.layouts.varied.forms import dated, scripts
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import CrowdedError, Fact, Look, height_of
from samples.people import Person
from samples.surface import Colour, Surface

_GREY: Colour = (150, 150, 152)
MARRIAGE_TITLES = (
    ("ACTE DE MARIAGE", "رسم زواج"), ("EXTRAIT D'ACTE DE MARIAGE", "ملخص رسم الزواج"), ("Acte de mariage", "عقد زواج"),
    ("CERTIFICAT DE MARIAGE", "شهادة الزواج"), ("CONTRAT DE MARIAGE", "عقد الزواج"), ("ACTE DE MARIAGE", "رسم الزواج"),
)  # fmt: skip
BOOKLET_TITLES = (
    ("LIVRET DE FAMILLE", "الدفتر العائلي"), ("Livret de famille", "كناش الحالة المدنية"),
    ("LIVRET D'ETAT CIVIL", "دفتر الحالة المدنية"), ("CARNET DE FAMILLE", "الكناش العائلي"),
    ("ETAT CIVIL - LIVRET DE FAMILLE", "وزارة الداخلية - دفتر الحالة المدنية"),
)  # fmt: skip
PAGES: tuple[Colour, ...] = ((255, 255, 255), (250, 247, 236), (240, 246, 244), (249, 245, 233), (244, 240, 246))
Couple = list[tuple[str, list[Fact]]]


def marriage(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the form of a marriage act on one page."""
    labels, values = scripts(rng)
    look = Look.drawn(rng, labels, values, rng.uniform(8.5, 12))
    sheet, margin = dress.blank(rng, A4), rng.uniform(13, 20)
    width, height = A4
    y = dress.head(look, sheet, rng.choice(dress.JUSTICE), paper.court, margin, rng.uniform(17, 22)) + 4
    y = dress.references(look, sheet, margin, y)
    days = Days(rng)
    act = [
        figure("marriage_number", paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
        named("court", paper.court.name, "court"),
    ]
    rng.shuffle(act)
    above = rng.random() < 0.4
    if above:
        y = lay(look, sheet, act, Area(margin, y + 5, width - 2 * margin, 40))
    y = dress.title(look, sheet, *rng.choice(MARRIAGE_TITLES), y + 5, rng.uniform(13, 19)) + 4
    if not above:
        y = lay(look, sheet, act, Area(margin, y + 3, width - 2 * margin, 40)) + 3
    y = _couple(look, sheet, spouses_of(paper.husband, paper.wife, rng, days),
                Area(margin, y + 3, width - 2 * margin, height - y - 56))  # fmt: skip
    if rng.random() < 0.7:
        script = rng.choice(labels)
        unmarked = replace(look, rng=rng)
        _plain_day(unmarked, sheet, paper, script, margin, y + 6)
        y += 8
    dress.foot(look, sheet, paper.court, paper.issue_date, margin, y + 3)
    return (sheet,)


def _plain_day(look: Look, sheet: Surface, paper: papers.MarriageCertificate, script: str, margin: float,
               y: float) -> None:  # fmt: skip
    """Print the day of the copy, which is no field of a marriage act."""
    known = set(sheet.marks)
    dated(look, sheet, paper.court, paper.issue_date, Days(look.rng), script, margin, y, 86)
    for name in set(sheet.marks) - known:
        del sheet.marks[name]


def booklet(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print pages of a booklet: both spouses on one, or a page each, with or without cover, title and children."""
    labels, values = scripts(rng)
    size = rng.choice((A5, A5, (105.0, 150.0), (A5[1], A5[0])))
    look = Look.drawn(rng, labels, values, rng.uniform(6.8, 8.2) if size[0] < 120 else rng.uniform(7.6, 10))
    colour = rng.choice(PAGES)
    days, titles = Days(rng), rng.choice(BOOKLET_TITLES)
    spouses = spouses_of(paper.husband, paper.wife, rng, days)
    act = [
        figure(rng.choice(("booklet_number", "marriage_number")), paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
    ]
    rng.shuffle(act)
    sheets: list[Surface] = []
    apart, cover, leaf = rng.random() < 0.4, rng.random() < 0.3, rng.randrange(10**6)
    if cover:
        sheets.append(_cover(look, paper, titles, size, colour))
    if apart:
        for at, (part, person) in enumerate(spouses):
            sheets.append(_page(look, paper, titles if at == 0 and not cover and rng.random() < 0.4 else None, size,
                                colour, act if at == 1 else [], [(part, person)], leaf))  # fmt: skip
    else:
        sheets.append(
            _page(look, paper, titles if rng.random() < 0.6 and not cover else None, size, colour, act, spouses)
        )
    if rng.random() < 0.25:
        sheets.append(_children(look, paper, size, colour, days))
    return tuple(sheets)


def _page(look: Look, paper: papers.FamilyBooklet, titles: tuple[str, str] | None, size: tuple[float, float],
          colour: Colour, act: list[Fact], spouses: Couple, leaf: int | None = None) -> Surface:  # fmt: skip
    rng = look.rng
    sheet = _leaf(look, size, colour)
    margin, (width, height) = rng.uniform(8, 13), size
    y = rng.uniform(14, 18)
    if titles is not None:
        if rng.random() < 0.5:
            y = dress.head(look, sheet, rng.choice(dress.INTERIOR)[:1], paper.office, margin, y)
        y = dress.title(look, sheet, *titles, y, rng.uniform(10, 14)) + 2
    inner = width - 2 * margin
    first = bool(act) and rng.random() < 0.6
    if first:
        y = _act(look, sheet, paper, act, Area(margin, y + 4, inner, height * 0.18)) + 2
    left = height - y - (26 if act and not first else 16)
    # Leaves of one printing are laid out alike.
    alike = look if leaf is None else replace(look, rng=random.Random(leaf))
    y = _couple(alike, sheet, spouses, Area(margin, y + 3, inner, left))
    if act and not first:
        y = _act(look, sheet, paper, act, Area(margin, y + 3, inner, height - y - 14))
    if height - y > 22:
        radius = min(11.0, (height - y) / 2.6)
        ornaments.seal(sheet, rng, rng.uniform(width * 0.3, width * 0.7), height - 6 - radius, radius, "الحالة المدنية")
        ornaments.paraph(sheet, rng, width * rng.uniform(0.25, 0.75), height - 16, 24)
    return sheet


def _act(look: Look, sheet: Surface, paper: papers.FamilyBooklet, act: list[Fact], area: Area) -> float:
    """Print number and day of the act: as facts, or as registers count it."""
    if registers.is_entered(look.rng):
        return registers.entry(look, sheet, paper.act_number, paper.marriage_date, area)
    return lay(look, sheet, act, area)


def _leaf(look: Look, size: tuple[float, float], colour: Colour) -> Surface:
    sheet = dress.blank(look.rng, size)
    if look.rng.random() < 0.7:
        sheet = page(size, colour)
    if look.rng.random() < 0.4:
        look.say(sheet, size[0] / 2, size[1] - 11, str(look.rng.randint(2, 16)), "fr", points=7, side="middle")
    return sheet


def _cover(look: Look, paper: papers.FamilyBooklet, titles: tuple[str, str], size: tuple[float, float],
           colour: Colour) -> Surface:  # fmt: skip
    sheet = page(size, colour)
    both = replace(look, labels=("fr", "ar"))
    y = dress.head(both, sheet, look.rng.choice(dress.INTERIOR)[:1], paper.office, 12, 20)
    ornaments.emblem(sheet, size[0] / 2, (y + size[1] * 0.45) / 2 + 2, 8)
    dress.title(both, sheet, *titles, size[1] * 0.5, 17)
    return sheet


def _children(
    look: Look, paper: papers.FamilyBooklet, size: tuple[float, float], colour: Colour, days: Days
) -> Surface:
    """Print a child's page, whose facts are no fields."""
    sheet, margin = _leaf(look, size, colour), 10.0
    child = replace(paper.wife, family=paper.husband.family, given=paper.wife.mother, father=paper.husband.given)
    heading = look.rng.choice(
        (("PREMIER ENFANT", "الابن الأول"), ("1er ENFANT", "المولود الأول"), ("ENFANTS", "الأبناء"))
    )
    y = dress.title(look, sheet, *heading, 18, 10) + 3
    known = [
        named("given_names", child.given, None), named("family_name", child.family, None),
        days.fact("birth_date", paper.marriage_date.replace(year=paper.marriage_date.year + 1, day=11), None),
        named("birth_place", paper.office.name, None), figure("act_number", str(look.rng.randint(20, 900))),
    ]  # fmt: skip
    lay(look, sheet, known, Area(margin, y + 3, size[0] - 2 * margin, size[1] - y - 20))
    return sheet


def spouses_of(husband: Person, wife: Person, rng: random.Random, days: Days) -> Couple:
    """Return what a paper prints of both spouses, in one order."""
    choice = rng.randrange(10**6)
    return [(part, facts.spouse(person, part, rng, days, choice))
            for part, person in (("husband", husband), ("wife", wife))]  # fmt: skip


def _couple(look: Look, sheet: Surface, spouses: Couple, area: Area) -> float:
    ways: tuple[Callable[[Look, Surface, Couple, Area], float], ...] = (_sections, _sections, _panels, _columns, _rows)
    if len(spouses) == 1:
        return _sections(look, sheet, spouses, area)
    return look.rng.choice(ways)(look, sheet, spouses, area)


def _heading(look: Look, sheet: Surface, part: str, area: Area, style: float) -> float:
    """Print the heading of a spouse's section and return the baseline of what follows."""
    unit = height_of(look.points)
    y = area.y + unit
    french, arabic = look.words[part, "fr"], look.words[part, "ar"]
    if style < 0.4:
        sheet.box(area.x - 1, area.y - unit * 0.6, area.width + 2, unit * 2.3, outline=_GREY,
                  fill=look.tint if style < 0.3 else None)  # fmt: skip
    middle = 0.4 <= style < 0.6 and not look.both
    for script, text in (("fr", french), ("ar", arabic)):
        if script not in look.labels:
            continue
        x = area.x + area.width / 2 if middle else area.right - 1 if script == "ar" else area.x + 1
        look.say(sheet, x, y, text, script, "title", side="middle" if middle else None, points=look.points * 1.08)
    if style >= 0.85:
        sheet.rule(area.x, y + unit * 0.7, area.right, y + unit * 0.7, _GREY)
    return y + unit * 2.6


def _sections(look: Look, sheet: Surface, spouses: Couple, area: Area) -> float:
    """One spouse below the other, in the same arrangement."""
    style, same = look.rng.random(), look.rng.randrange(10**6)
    tall, y = area.height / len(spouses), area.y
    for part, known in spouses:
        twin = replace(look, rng=random.Random(same))
        start = _heading(look, sheet, part, replace(area, y=y), style)
        y = lay(twin, sheet, known, Area(area.x, start, area.width, tall - (start - y))) + height_of(look.points)
    return y


def _panels(look: Look, sheet: Surface, spouses: Couple, area: Area) -> float:
    """The spouses beside each other, each in a column with labels of its own."""
    style, same = look.rng.random(), look.rng.randrange(10**6)
    halves = area.columns(2, look.rng.uniform(5, 9))
    if look.labels == ("ar",):
        halves.reverse()
    ends = []
    for half, (part, known) in zip(halves, spouses, strict=True):
        twin = replace(look, rng=random.Random(same))
        start = _heading(look, sheet, part, half, style)
        ends.append(lay(twin, sheet, known, Area(half.x, start, half.width, area.height - (start - area.y))))
    return max(ends)


def _columns(look: Look, sheet: Surface, spouses: Couple, area: Area) -> float:
    """A ruled table with a column for each spouse; labels on the left, on the right or at both edges."""
    rng, unit = look.rng, height_of(look.points)
    (_, first), (_, second) = spouses
    rows = list(zip(first, second, strict=True))
    both_values = len(look.values) == 2
    tall = min(area.height / (len(rows) + 1), unit * rng.uniform(2.2, 4.2) * (1.7 if both_values else 1))
    if tall < unit * (3.9 if both_values else 2.1):
        raise CrowdedError
    sides = look.labels if look.both and rng.random() < 0.5 else (rng.choice(look.labels),)
    edge = rng.choice(("fr", "ar")) if len(sides) == 1 and rng.random() < 0.3 else None
    share = area.width * rng.uniform(0.17, 0.25)
    left = share if len(sides) == 2 or (edge or sides[0]) == "fr" else 0.0
    right = share if len(sides) == 2 or (edge or sides[0]) == "ar" else 0.0
    wide = (area.width - left - right) / 2
    order = (0, 1) if look.labels != ("ar",) else (1, 0)
    starts = {order[at]: area.x + left + wide * at for at in (0, 1)}
    top = area.y
    for at, (part, _) in enumerate(spouses):
        sheet.box(starts[at], top, wide, tall, outline=_GREY, fill=look.tint)
        y = top + tall / 2 + unit * 0.45
        for script in look.labels:
            x = starts[at] + (wide / 2 if not look.both else wide - 2 if script == "ar" else 2)
            look.say(sheet, x, y, look.words[part, script], script, "title", points=look.points,
                     side="middle" if not look.both else None, fit=wide / len(look.labels) - 3)  # fmt: skip
    for row, pair in enumerate(rows, 1):
        upper = top + tall * row
        y = upper + tall / 2 + unit * 0.45
        for x, width in ((area.x, left), (area.right - right, right)):
            if not width:
                continue
            sheet.box(x, upper, width, tall, outline=_GREY)
            script = sides[0] if len(sides) == 1 else "fr" if x == area.x else "ar"
            at_right = script == "ar"
            look.say(sheet, x + width - 1.5 if at_right else x + 1.5, y, look.label(pair[0], script, separated=False),
                     script, "label", fit=width - 3)  # fmt: skip
        for at, fact in enumerate(pair):
            sheet.box(starts[at], upper, wide, tall, outline=_GREY)
            _cell(look, sheet, fact, starts[at] + 1.8, wide - 3.6, upper, tall)
    return top + tall * (len(rows) + 1) + unit


def _cell(look: Look, sheet: Surface, fact: Fact, x: float, width: float, top: float, tall: float) -> None:
    """Print the values of a cell: one, or the Latin above the Arabic."""
    unit = height_of(look.points)
    middle = top + tall / 2 + unit * 0.45
    alone = len(look.values) == 1
    if fact.is_neutral or alone:
        script = look.values[0]
        arabic = script == "ar" and not fact.is_neutral
        text = fact.arabic if arabic else look.shown(fact)
        truth = fact.truth(script, alone=alone)
        if truth is not None and not arabic and fact.told is None:
            truth = replace(truth, value=text)
        look.say(
            sheet, x + width if arabic else x, middle, text, "ar" if arabic else "fr", "value", fit=width, truth=truth
        )
        return
    truth = fact.truth("fr", alone=False)
    if truth is not None and fact.told is None:
        truth = replace(truth, value=look.shown(fact))
    look.say(sheet, x, top + tall * 0.5 - unit * 0.35, look.shown(fact), "fr", "value", fit=width, truth=truth)
    look.say(sheet, x + width, top + tall - unit * 0.75, fact.arabic, "ar", "value", fit=width,
             truth=fact.truth("ar", alone=False))  # fmt: skip


def _rows(look: Look, sheet: Surface, spouses: Couple, area: Area) -> float:
    """A ruled table with a row for each spouse and a column for each fact, the first few of them."""
    unit = height_of(look.points)
    if len(look.values) == 2:
        look = replace(look, values=(look.rng.choice(look.values),))
    small = look.at(look.points * 0.88)
    count = len(spouses[0][1])
    if count > 6 or area.width / (count + 1) < 22:
        raise CrowdedError
    script = look.values[0] if look.values[0] in look.labels else look.labels[0]
    wide, tall = area.width / (count + 1), unit * look.rng.uniform(2.6, 4.5)
    rightwards = script != "ar"

    def column(at: int) -> float:
        return area.x + wide * at if rightwards else area.right - wide * (at + 1)

    for row in range(3):
        y = area.y + tall * row + tall / 2 + unit * 0.4
        for at in range(count + 1):
            sheet.box(column(at), area.y + tall * row, wide, tall, outline=_GREY, fill=look.tint if row == 0 else None)
            edge = column(at) + (1.2 if rightwards else wide - 1.2)
            if row == 0 and at:
                small.say(sheet, edge, y, look.label(spouses[0][1][at - 1], script, separated=False), script, "label",
                          fit=wide - 2.4)  # fmt: skip
            elif row and at == 0:
                small.say(sheet, edge, y, look.words[spouses[row - 1][0], script], script, "title", points=small.points,
                          fit=wide - 2.4)  # fmt: skip
            elif row:
                _cell(
                    small, sheet, spouses[row - 1][1][at - 1], column(at) + 1.2, wide - 2.4, area.y + tall * row, tall
                )
    return area.y + tall * 3 + unit
