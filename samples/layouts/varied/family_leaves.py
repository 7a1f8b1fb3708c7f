"""Family booklets: the spouses' page or open pages, and children in tables or boxes that are no fields.

Source: general knowledge, with the wordings of research/documents.md §3; a booklet's own typography is published
nowhere, so that everything about it is drawn: which page is whose, one script or both, French first or Arabic.
"""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from samples import names, ornaments, papers
from samples.layouts.layout import A4, A5, page
from samples.layouts.varied.blocks import Dress, Words, block, heading, table
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.items import Item, Shape, Teller, shape_of
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.rows import Piece, caption, worth
from samples.people import Person, day_between
from samples.surface import Colour, Surface

_PAGES: tuple[Colour, ...] = (
    (255, 255, 255), (252, 249, 240), (244, 240, 228), (240, 246, 242), (250, 242, 236), (238, 242, 248),
)  # fmt: skip
_TITLES: tuple[Words, ...] = (
    ("LIVRET DE FAMILLE", "الدفتر العائلي"), ("LIVRET DE FAMILLE", "دفتر الحالة المدنية"),
    ("Livret de famille", "كناش الحالة المدنية"), ("LIVRET D'ETAT CIVIL", "الدفتر العائلي للحالة المدنية"),
)  # fmt: skip
_SPOUSES: tuple[tuple[Words, Words], ...] = (
    (("EPOUX", "الزوج"), ("EPOUSE", "الزوجة")), (("L'époux", "الزوج"), ("L'épouse", "الزوجة")),
    (("MARI", "الزوج"), ("FEMME", "الزوجة")), (("Le mari", "السيد الزوج"), ("L'épouse", "السيدة الزوجة")),
    (("CHEF DE FAMILLE", "رب الأسرة"), ("1ère EPOUSE", "الزوجة الأولى")),
)  # fmt: skip
_MARRIAGE: Words = ("Mariage", "الزواج")
_TRADES = (("AGRICULTEUR", "فلاح"), ("COMMERCANT", "تاجر"), ("SANS", "بدون"), ("OUVRIER", "عامل"), ("TAILLEUR", "خياط"))
_LAST = date(2023, 1, 1)
"""Nobody is born later than three years after this."""
_CHILD = (("1er enfant", "الولد الأول"), ("2ème enfant", "الولد الثاني"), ("3ème enfant", "الولد الثالث"),
          ("4ème enfant", "الولد الرابع"))  # fmt: skip


def open_pages(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print one spouse on each of two open pages, the marriage on top, below, or on one of them."""
    look, teller, dress, shape = _drawn(rng, (7.6, 9.6))
    size = rng.choice(((210.0, 148.0), (240.0, 165.0), (180.0, 128.0), A4[::-1]))
    look = replace(look, points=look.points * (1.2 if size[0] > 250 else 1.0))
    sheet = _leaf(size, rng)
    _gutter(sheet)
    margin, half, unit = rng.uniform(8, 12), size[0] / 2, height_of(look.points)
    arabic_first = teller.captions != ("fr",) and rng.random() < 0.7
    pages = [Area(half + margin * 0.8, 17, half - margin * 1.8, 0), Area(margin, 17, half - margin * 1.8, 0)]
    pages = pages if arabic_first else pages[::-1]
    husband, wife = _couple(teller, paper, rng)
    act, where, top = _act(teller, paper, rng), rng.choice(("first", "first", "second", "across")), 17.0
    words = _words(teller, rng.choice(_TITLES))
    if rng.random() < 0.6:
        top = heading(look, sheet, words, replace(pages[0], y=top), dress, points=look.points * 1.25) + 1
    if where == "across":
        across = Area(margin, top, size[0] - 2 * margin, unit * 5 * len(act))
        top = block(look, sheet, teller.rows(act, shape), across, dress) + 1
        if size[1] - top < 60:
            raise CrowdedError
    for at, (spouse, area, title) in enumerate(zip((husband, wife), pages, rng.choice(_SPOUSES), strict=True)):
        y, told = top, teller.rows(spouse, shape, fill=look.fill)
        if where == ("first", "second")[at]:
            lead = replace(area, y=y, height=unit * 4.4 * len(act))
            y = block(look, sheet, teller.rows(act, shape, fill=look.fill), lead, dress,
                      _words(teller, _MARRIAGE) if rng.random() < 0.4 else ("", "")) + unit  # fmt: skip
        block(look, sheet, told, replace(area, y=y, height=size[1] - y - 12), dress, _words(teller, title))
    return (sheet,)


def stacked(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print husband over wife on one page, with the marriage above, between or below them."""
    look, teller, dress, shape = _drawn(rng, (7.4, 9.4))
    size = rng.choice((A5, A5, (115.0, 165.0), (130.0, 190.0), A4))
    look = replace(look, points=look.points * {A4: 1.3, A5: 1.0}.get(size, 0.94))
    sheet = _leaf(size, rng)
    ended = _spouses(look, sheet, teller, dress, shape, paper, rng, Area(9, 16, size[0] - 18, size[1] - 26))
    _stamped(sheet, rng, ended)
    return (sheet,)


def columns(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print both spouses beside each other on one page: each with captions, or a table with captions at its edge."""
    look, teller, dress, shape = _drawn(rng, (7.4, 9.6))
    size = rng.choice((A5[::-1], A4, A5[::-1], (230.0, 160.0)))
    look = replace(look, points=look.points * (1.15 if size == A4 else 1.0))
    sheet, margin, unit = _leaf(size, rng), rng.uniform(9, 14), height_of(look.points)
    wide = size[0] - 2 * margin
    y = heading(look, sheet, _words(teller, rng.choice(_TITLES)), Area(margin, 18, wide, 0), dress,
                points=look.points * 1.3) + 2  # fmt: skip
    act = teller.rows(_act(teller, paper, rng), shape)
    below = rng.random() < 0.3
    if not below:
        y = block(look, sheet, act, Area(margin, y, wide, unit * 4.2 * len(act)), dress) + unit
    husband, wife = _couple(teller, paper, rng)
    titles = [_words(teller, each) for each in rng.choice(_SPOUSES)]
    room = (size[1] * 0.62 if size == A4 else size[1] - 14) - y - (unit * 3.4 * len(act) if below else 0)
    if rng.random() < 0.45:
        y = _tabled(look, sheet, teller, (husband, wife), titles, Area(margin, y, wide, room), dress) + unit * 3
    else:
        two = Area(margin, y, wide, room).columns(2, 6)
        two = two if teller.captions == ("fr",) or rng.random() < 0.3 else two[::-1]
        y = max(block(look, sheet, teller.rows(spouse, shape, fill=look.fill), area, dress, title)
                for spouse, area, title in zip((husband, wife), two, titles, strict=True))  # fmt: skip
    if below:
        block(look, sheet, act, Area(margin, y + unit, wide, size[1] - 12 - y), dress)
    return (sheet,)


def with_children(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print both spouses on one page and children on the other, open or as a sheet of its own."""
    look, teller, dress, shape = _drawn(rng, (7.2, 8.8))
    opened = rng.random() < 0.55
    size = rng.choice(((220.0, 155.0), (250.0, 175.0))) if opened else rng.choice((A5, (125.0, 175.0)))
    first = _leaf(size, rng)
    wide = size[0] / 2 if opened else size[0]
    arabic_first = teller.captions != ("fr",)
    x = wide + 8 if opened and arabic_first else 9.0
    _spouses(look, first, teller, dress, shape, paper, rng, Area(x, 16, wide - 17, size[1] - 26))
    if opened:
        _gutter(first)
        _children(look, first, teller, paper, rng, Area(9 if arabic_first else wide + 8, 18, wide - 17, size[1] - 30))
        return (first,)
    second = _leaf(size, rng)
    _children(look, second, teller, paper, rng, Area(9, 18, wide - 18, size[1] - 30))
    return first, second


def _drawn(rng: random.Random, points: tuple[float, float]) -> tuple[Look, Teller, Dress, Shape]:
    teller = Teller.drawn(rng)
    look = Look.drawn(rng, teller.captions, teller.values, rng.uniform(*points))
    look = replace(look, ratio=max(look.ratio, 0.75), fill=rng.choice(("", "", "dots", "rule")))
    return look, teller, Dress.drawn(rng), shape_of(teller, rng)


def _leaf(size: tuple[float, float], rng: random.Random) -> Surface:
    sheet = page(size, rng.choice(_PAGES))
    if rng.random() < 0.25:
        ornaments.guilloche(sheet, rng, ((228, 238, 226),))
    return sheet


def _gutter(sheet: Surface) -> None:
    """Darken the fold between two open pages."""
    wide, high = sheet.size
    for at, shade in enumerate((222, 206, 192, 206, 222)):
        sheet.rule(wide / 2 - 0.6 + 0.3 * at, 11, wide / 2 - 0.6 + 0.3 * at, high - 9, (shade, shade, shade), 0.3)


def _words(teller: Teller, words: Words) -> Words:
    return (words[0] if "fr" in teller.captions else "", words[1] if "ar" in teller.captions else "")


def _act(teller: Teller, paper: papers.FamilyBooklet, rng: random.Random) -> list[Item]:
    act = [teller.figure(rng.choice(("booklet", "marriage")), paper.act_number, "act_number"),
           teller.day("married", paper.marriage_date, "marriage_date")]  # fmt: skip
    if rng.random() < 0.4:
        act.append(teller.name(rng.choice(("office", "commune")), paper.office.name, None))
    return act


def _couple(teller: Teller, paper: papers.FamilyBooklet, rng: random.Random) -> tuple[list[Item], list[Item]]:
    """Return the items of both, the same ones in the same order."""
    order = rng.randrange(10**6)
    return _spouse(teller, paper.husband, "husband", order), _spouse(teller, paper.wife, "wife", order)


def _spouse(teller: Teller, person: Person, part: str, order: int) -> list[Item]:
    own, woman = random.Random(order), part == "wife"
    found = teller.names(person, f"{part}_", together=own.random() < 0.2, given_first=own.random() < 0.5)
    rest = [
        teller.day("born", person.birth_date, f"{part}_birth_date", woman=woman),
        teller.name("place", person.birth_place.name, None, woman=woman),
        teller.name("father", person.father_on_acts if own.random() < 0.5 else person.father, None, woman=woman),
        teller.name("mother", person.mother_on_acts if own.random() < 0.5 else person.mother, None, woman=woman),
    ]
    if own.random() < 0.5:
        rest.append(teller.fixed("profession", *own.choice(_TRADES), woman=woman))
    if own.random() < 0.8:
        rest.insert(own.choice((0, len(rest))), teller.figure("cin", person.cin or "", f"{part}_document_number"))
    if own.random() < 0.3:
        rest.append(teller.fixed("nationality", "MAROCAINE", "مغربية", woman=woman))
    return found + rest


def _spouses(look: Look, sheet: Surface, teller: Teller, dress: Dress, shape: Shape, paper: papers.FamilyBooklet,
             rng: random.Random, area: Area) -> float:  # fmt: skip
    """Print title, marriage, husband and wife below each other."""
    unit, y = height_of(look.points), area.y
    if rng.random() < 0.7:
        y = heading(look, sheet, _words(teller, rng.choice(_TITLES)), area, dress, points=look.points * 1.25) + 1
    titles = rng.choice(_SPOUSES)
    parts = [(told, _words(teller, title)) for told, title in zip(_couple(teller, paper, rng), titles, strict=True)]
    bare = rng.random() < 0.5
    parts.insert(rng.choice((0, 0, 2, 1)), (_act(teller, paper, rng), ("", "") if bare else _words(teller, _MARRIAGE)))
    rows = [teller.rows(items, shape, fill=look.fill) for items, _ in parts]
    steps = sum(row.step for part in rows for row in part)
    free = area.bottom - y - unit * 3.6 * len(parts)
    for (_, title), part in zip(parts, rows, strict=True):
        tall = free * sum(row.step for row in part) / steps + (unit * 2.6 if any(title) else 0)
        y = block(look, sheet, part, replace(area, y=y, height=tall), dress, title) + unit * 0.5
    return y


def _tabled(look: Look, sheet: Surface, teller: Teller, couple: tuple[list[Item], list[Item]], titles: Sequence[Words],
            area: Area, dress: Dress) -> float:  # fmt: skip
    """Print a table with a column for each spouse and captions at its left, its right or both."""
    husband, wife = couple
    tall = area.height / (len(husband) + 1)

    def cell(item: Item) -> list[Piece]:
        if not item.arabic:
            return [_joined(item.latin)]
        return [_joined(item.arabic if script == "ar" else item.latin) for script in teller.values]

    scripts = teller.captions
    lines: list[list[list[Piece]]] = []
    first = [[Piece(text, "ar" if text == title[1] else "fr", "title") for text in title if text] for title in titles]
    blank: list[Piece] = []
    arabic = scripts[-1] == "ar"
    for his, her, is_head in [(None, None, True), *((his, her, False) for his, her in zip(husband, wife, strict=True))]:
        both = first if is_head else [cell(each) for each in (his, her) if each is not None]
        both = both[::-1] if arabic else both
        edge = {script: blank if is_head or his is None else list(teller.says(his, script)) for script in scripts}
        lines.append([*([edge["fr"]] if "fr" in edge else []), *both, *([edge["ar"]] if "ar" in edge else [])])
    shares = [*([0.8] if "fr" in scripts else []), 1.2, 1.2, *([0.8] if "ar" in scripts else [])]
    return table(look, sheet, lines, area, shares, dress.colour, tall=min(tall, height_of(look.points) * 5))


def _joined(pieces: tuple[Piece, ...]) -> Piece:
    if len(pieces) > 1:
        # Two fields in one cell would need a row of their own.
        raise CrowdedError
    return pieces[0]


def _children(look: Look, sheet: Surface, teller: Teller, paper: papers.FamilyBooklet, rng: random.Random,
              area: Area) -> None:  # fmt: skip
    """Print children in a table or in boxes: names, days and numbers that are no fields of this paper."""
    count, dress = rng.randint(1, 4), Dress.drawn(rng)
    born, told = paper.marriage_date, []
    for _ in range(count):
        if born > _LAST:
            break
        born = day_between(rng, born + timedelta(days=290), born + timedelta(days=1200))
        told.append((rng.choice(names.MEN + names.WOMEN), born, str(rng.randint(11, 999))))
    title = _words(teller, ("ENFANTS", "الأبناء"))
    y = heading(look, sheet, title, area, dress, points=look.points * 1.15) + 2
    if rng.random() < 0.5:
        _child_table(look, sheet, teller, told, paper, replace(area, y=y - 2), dress)
        return
    room = (area.bottom - y) / max(len(told), 2)
    for at, (name, day, number) in enumerate(told):
        items = [teller.name("given", name, None), teller.day("born", day, None),
                 teller.name("place", paper.office.name, None), teller.figure("act", number)]  # fmt: skip
        inner = replace(area, y=y + at * room, height=room - 3)
        block(look, sheet, teller.rows(items, shape_of(teller, random.Random(count))), inner, dress,
              _words(teller, _CHILD[at]))  # fmt: skip


def _child_table(look: Look, sheet: Surface, teller: Teller, told: Sequence[tuple[names.Name, date, str]],
                 paper: papers.FamilyBooklet, area: Area, dress: Dress) -> None:  # fmt: skip
    arabic = teller.captions[-1] == "ar"
    heads = (("الاسم الشخصي", "تاريخ الازدياد", "مكان الازدياد", "رسم رقم") if arabic else
             ("Prénom", "Né(e) le", "Lieu", "Acte N°"))  # fmt: skip
    lines: list[list[list[Piece]]] = [[[caption(text, "ar" if arabic else "fr")] for text in heads]]
    script: Script = "ar" if arabic else "fr"
    town = paper.office.name.arabic if arabic else paper.office.name.latin
    for name, day, number in told:
        given = name.arabic if arabic else name.latin
        cells = (worth(given, script), worth(f"{day:%d/%m/%Y}", "fr"), worth(town, script), worth(number, "fr"))
        lines.append([[cell] for cell in cells])
    lines += [[[], [], [], []] for _ in range(4 - len(told))]
    shares = [1.3, 1.2, 1.3, 0.7]
    if arabic:
        lines, shares = [line[::-1] for line in lines], shares[::-1]
    table(look, sheet, lines, area, shares, dress.colour, tall=min(area.height / 6, 13))


def _stamped(sheet: Surface, rng: random.Random, y: float) -> None:
    wide, high = sheet.size
    if high - y > 16 and rng.random() < 0.7:
        radius = min(12.0, (high - y) / 2.4)
        ornaments.seal(sheet, rng, wide * rng.uniform(0.3, 0.7), high - radius - 5, radius, "الحالة المدنية")
