"""Extracts of birth acts: both scripts beside each other, Arabic alone, filled in by typewriter, in a table.

Source: research/documents.md §3.1, the templates of communal programs and the header that a consulate describes:
office and act on top, the law in small print, one row for each fact in both scripts, certifying words, place and day.
"""

import random
from dataclasses import replace
from datetime import date

from samples import dates, faces, ornaments, papers
from samples.layouts.layout import A4, A5
from samples.layouts.prose import paragraph
from samples.layouts.varied import dress as dresses
from samples.layouts.varied.blocks import Dress, block, heading, table
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.items import Item, Shape, Teller
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.rows import Fill, Piece, Row, caption, lay_rows, print_row, worth
from samples.layouts.varied.writing import press_of
from samples.surface import Colour, Surface, pixels

_TITLES = (
    ("EXTRAIT D'ACTE DE NAISSANCE", "نسخة موجزة من رسم الولادة"),
    ("EXTRAIT D'ACTE DE NAISSANCE", "موجز من رسم الولادة"),
    ("Extrait d'acte de naissance", "نسخة موجزة من عقد الولادة"),
    ("EXTRAIT DE NAISSANCE", "عقد الازدياد"),
)  # fmt: skip
_LAWS = (
    ("Loi n° 37-99 relative à l'état civil - Dahir n° 1.02.239 du 25 rejeb 1423 (3 octobre 2002)",
     "القانون رقم 37.99 المتعلق بالحالة المدنية - ظهير 25 رجب 1423"),
    ("Décret n° 2.99.665 du 2 chaabane 1423 (9 octobre 2002)", "مرسوم رقم 2.99.665 بتاريخ 2 شعبان 1423"),
    ("Loi n° 36.21 relative à l'état civil - Décret n° 2.22.04", "القانون رقم 36.21 المتعلق بالحالة المدنية"),
)  # fmt: skip
_CERTIFIED = (
    "Extrait certifié conforme aux registres de l'état civil par nous soussigné, Officier de l'Etat civil.",
    "نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية",
)
_OFFICER = ("L'Officier de l'état civil", "ضابط الحالة المدنية")
_BOTH: tuple[Script, ...] = ("fr", "ar")
_MODULE: Colour = (20, 20, 24)


def bilingual(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print French at the left and Arabic at the right of the same rows; the French column may stay empty."""
    teller = Teller.drawn(rng, _BOTH, rng.choice((_BOTH, _BOTH, _BOTH, ("ar",))))
    look, sheet, margin = _begun(teller, rng, (9, 11.5))
    act, born = _act(teller, paper), _born(teller, paper, rng)
    y = _top(look, sheet, teller, paper, rng, margin, act)
    y = _titled(look, sheet, teller, rng, margin, y)
    shape: Shape = rng.choice(("facing", "facing", "facing", "over"))
    fill: Fill = rng.choice(("", "", "dots"))
    room = Area(margin, y, A4[0] - 2 * margin, A4[1] - y - 62)
    end = block(look, sheet, teller.rows(born, shape, fill=fill), room, Dress.drawn(rng))
    if shape == "facing" and not teller.again and rng.random() < 0.3:
        sheet.rule(A4[0] / 2, y - 4, A4[0] / 2, end - 3, (170, 170, 172))
    _below(look, sheet, teller, paper, rng, margin, end + 2)
    return (sheet,)


def arabic_form(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a form in Arabic alone, act and office at the right, the state in the middle or at the right."""
    teller = Teller.drawn(rng, ("ar",), ("ar",))
    look, sheet, margin = _begun(teller, rng, (10.5, 13.5))
    fill: Fill = rng.choice(("", "dots", "dots", "rule"))
    lower = rng.random() < 0.3
    act, born = _act(teller, paper), _born(teller, paper, rng)
    y = _top(look, sheet, teller, paper, rng, margin, act)
    y = _titled(look, sheet, teller, rng, margin, y)
    if lower:
        # Forms on half a page.
        look = look.at(look.points * 0.9)
    rows = teller.rows(born, rng.choice(("inline", "inline", "above")), fill=fill)
    if rng.random() < 0.5:
        rows = _paired(rows, rng)
    rows = [replace(row, under=rng.random() < 0.8) for row in rows]
    end = block(look, sheet, rows, Area(margin, y, A4[0] - 2 * margin, (A4[1] - y) * (0.6 if lower else 0.72)),
                Dress.drawn(rng))  # fmt: skip
    _below(look, sheet, teller, paper, rng, margin, end + 3)
    return (sheet,)


def typewritten(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a form of dotted lines that a typewriter or another program filled in, a little off them."""
    captions: tuple[Script, ...] = rng.choice((("fr",), ("ar",), _BOTH))
    teller = Teller.drawn(rng, captions, captions if len(captions) == 1 else rng.choice((("ar",), _BOTH)))
    look, sheet, margin = _begun(teller, rng, (9, 11.5), size=rng.choice((A4, A4, A5)))
    typed = faces.TYPEWRITER if rng.random() < 0.7 else faces.drawn(rng)
    look = replace(look, value_faces=typed, ink=rng.choice(((30, 30, 36), (40, 44, 100), (70, 66, 80))))
    act, born = _act(teller, paper), _born(teller, paper, rng)
    y = _top(look, sheet, teller, paper, rng, margin, act)
    y = _titled(look, sheet, teller, rng, margin, y)
    shape: Shape = rng.choice(("middle", "facing", "over")) if len(captions) == 2 else "inline"
    drop = rng.uniform(-0.7, 0.5)
    fill: Fill = rng.choice(("dots", "dots", "rule"))
    rows = [_dropped(replace(row, under=True), drop) for row in teller.rows(born, shape, fill=fill)]
    wide, high = sheet.size
    area = Area(margin, y, wide - 2 * margin, high - y - (62 if high > 250 else 36))
    end = lay_rows(look, sheet, rows, area, least=1.9, most=rng.uniform(2.6, 4))
    _below(look, sheet, teller, paper, rng, margin, end + 2)
    return (sheet,)


def tabled(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a table: captions and values, one or both scripts in a cell, or a column for each."""
    teller = replace(Teller.drawn(rng), again=False)
    look, sheet, margin = _begun(teller, rng, (9, 11.5))
    items = [*_act(teller, paper), *_born(teller, paper, rng, together=0.0)]
    y = _top(look, sheet, teller, paper, rng, margin, [])
    y = _titled(look, sheet, teller, rng, margin, y)
    lines = [_cells(teller, item) for item in items]
    count = len(lines[0])
    shares = {2: (1.0, 1.4), 3: (1.0, 1.6, 1.0), 4: (0.9, 1.2, 1.2, 0.9)}[count]
    if count == 2 and teller.captions == ("ar",):
        shares = shares[::-1]
    tall = min((A4[1] - y - 70) / len(lines), height_of(look.points) * rng.uniform(3.2, 5))
    colour: Colour = rng.choice(((30, 30, 34), (130, 130, 134), (70, 100, 140)))
    end = table(look, sheet, lines, Area(margin, y - 2, A4[0] - 2 * margin, 0), shares, colour, tall=tall)
    _below(look, sheet, teller, paper, rng, margin, end + 8)
    return (sheet,)


def _begun(teller: Teller, rng: random.Random, points: tuple[float, float],
           size: tuple[float, float] = A4) -> tuple[Look, Surface, float]:  # fmt: skip
    look = Look.drawn(rng, teller.captions, teller.values, rng.uniform(*points) * (1.0 if size == A4 else 0.8))
    look = replace(look, ratio=max(look.ratio, 0.78), fill="")
    sheet = dresses.blank(rng, size)
    return look, sheet, rng.uniform(13, 22) if size == A4 else rng.uniform(10, 13)


def _act(teller: Teller, paper: papers.BirthCertificate) -> list[Item]:
    """Return office, number and years of the act."""
    holder, rng = paper.holder, teller.rng
    office = teller.name("office", holder.birth_place.name, "registry_office")
    number = teller.figure("act", holder.act_number, "act_number")
    years = [teller.figure("year", str(holder.birth_date.year), "act_year")]
    if rng.random() < 0.6:
        years.insert(rng.choice((0, 1)), teller.figure("hijri_year", str(dates.hijri_year(holder.birth_date))))
    return [office, number, *years]


def _born(teller: Teller, paper: papers.BirthCertificate, rng: random.Random, together: float = 0.12) -> list[Item]:
    """Return who was born, where, when, of whom."""
    holder = paper.holder
    woman, day = holder.sex.value == "F", holder.birth_date
    hijri = Item("hijri", (worth(dates.hijri_in_french(day), "fr"),), (worth(dates.hijri_in_arabic(day), "ar"),), woman)
    where = [teller.name("place", holder.birth_place.name, "birth_place", woman=woman)]
    when = [teller.day("born", day, "birth_date", woman=woman)]
    if rng.random() < 0.65:
        when = [hijri, teller.day("corresponding", day, "birth_date", woman=woman)]
    middle = [*where, *when] if rng.random() < 0.6 else [*when, *where]
    sex = [teller.sex(holder)]
    if rng.random() < 0.6:
        sex.append(teller.fixed("nationality", "Marocaine", "مغربية", woman=woman))
    parents = [teller.name("father", holder.father_on_acts, "father_name", woman=woman),
               teller.name("mother", holder.mother_on_acts, "mother_name", woman=woman)]  # fmt: skip
    end = [teller.fixed("margin", "Néant", "لا شيء")] if rng.random() < 0.6 else []
    names = teller.names(holder, together=rng.random() < together, given_first=rng.random() < 0.65)
    return [*names, *middle, *sex, *parents, *end] if rng.random() < 0.75 else [*names, *sex, *middle, *parents, *end]


def _top(look: Look, sheet: Surface, teller: Teller, paper: papers.BirthCertificate, rng: random.Random, margin: float,
         act: list[Item]) -> float:  # fmt: skip
    """Print the state, its offices and the act: at the edges of each script; return the next y."""
    town, unit = paper.holder.birth_place, height_of(look.points)
    wide, small = sheet.size[0] - 2 * margin, look.at(look.points * 0.92)
    rows = [Row(left=(Piece("ROYAUME DU MAROC", "fr", "title"),), right=(Piece("المملكة المغربية", "ar", "title"),)),
            Row(left=(Piece("Ministère de l'Intérieur", "fr"),), right=(Piece("وزارة الداخلية", "ar"),))]  # fmt: skip
    if teller.captions == ("ar",) and rng.random() < 0.5:
        rows = [replace(row, left=(), right=(), middle=row.right) for row in rows]
    rows += teller.rows([teller.name("province", town.province, None), teller.name("commune", town.name, None)],
                        "facing")  # fmt: skip
    rows = [_only(row, teller) for row in rows]
    y, apart = rng.uniform(16, 20), bool(act) and rng.random() < 0.3
    inner = Area(margin, y, wide, unit * 12)
    y = lay_rows(small, sheet, rows, inner, least=1.7, most=2.4)
    if not act:
        return y + unit
    shape: Shape = "facing" if not apart else "middle"
    told = teller.rows(act, shape)
    if len(teller.captions) == 1 and rng.random() < 0.5:
        told = _paired(told, rng)
    return lay_rows(look, sheet, told, Area(margin, y + unit * 0.4, wide, unit * 2.6 * len(told))) + unit


def _only(row: Row, teller: Teller) -> Row:
    """Return a letterhead's row in the scripts of the captions; the state alone is named in both."""
    state = any(piece.role == "title" for piece in (*row.left, *row.right))
    if len(teller.captions) == 2 or row.middle or (state and teller.worded < 0.5):
        return row
    return replace(row, right=()) if teller.captions == ("fr",) else replace(row, left=())


def _titled(look: Look, sheet: Surface, teller: Teller, rng: random.Random, margin: float, y: float) -> float:
    """Print title and law and return the next y."""
    words, law = rng.choice(_TITLES), rng.choice(_LAWS)
    shown = tuple(text if script in teller.captions else "" for text, script in zip(words, _BOTH, strict=True))
    area = Area(margin, y + 3, sheet.size[0] - 2 * margin, 0)
    dress = replace(Dress.drawn(rng), centred=True)
    y = heading(look, sheet, (shown[0], shown[1]), area, dress, points=look.points * rng.uniform(1.15, 1.5))
    if rng.random() < 0.5:
        script: Script = teller.captions[-1] if rng.random() < 0.5 else teller.captions[0]
        piece = Piece(law[script == "ar"], script, "text", None, 0.72)
        print_row(look, sheet, Row(middle=(piece,)), replace(area, y=y))
        y += height_of(look.points) * 2
    return y + height_of(look.points) * 1.4


def _below(look: Look, sheet: Surface, teller: Teller, paper: papers.BirthCertificate, rng: random.Random,
           margin: float, y: float) -> None:  # fmt: skip
    """Certify, date, sign and stamp; newer extracts have a square code."""
    wide, high, unit = *sheet.size, height_of(look.points)
    town, half = paper.holder.birth_place.name, (sheet.size[0] - 2 * margin - 8) / len(teller.captions)
    ends, small = [y], look.points * 0.9
    if rng.random() < 0.75:
        for script in teller.captions:
            x = wide - margin if script == "ar" else margin
            text = _CERTIFIED[script == "ar"]
            ends.append(paragraph(press_of(look, sheet, small), x, y + unit, half, [text], arabic=script == "ar",
                                  points=small, leading=unit * 2.1))  # fmt: skip
    y = max(ends) + unit * 1.2
    day: date = paper.issue_date
    fr = (caption("Fait à", "fr"), worth(town.latin, "fr"), caption("le", "fr"))
    ar = (caption("حرر ب", "ar"), worth(town.arabic, "ar"), caption(rng.choice(("بتاريخ", "في")), "ar"))
    shown = worth(day.strftime(teller.written), "fr", "issue_date", day.isoformat())
    again = (replace(shown, truth=None),)
    if len(teller.captions) == 2:
        row = Row(left=(*fr, shown), right=(*ar, *again)) if rng.random() < 0.5 else Row(right=(*ar, shown))
    else:
        row = Row(left=(*fr, shown)) if teller.captions == ("fr",) else Row(right=(*ar, shown))
    print_row(look, sheet, row, Area(margin, y, wide - 2 * margin, 0))
    officer = Row(left=(Piece(_OFFICER[0], "fr"),), right=(Piece(_OFFICER[1], "ar"),))
    print_row(look, sheet, _only(officer, teller), Area(margin, y + unit * 2.4, wide - 2 * margin, 0))
    if y + unit * 4 > high - 9:
        raise CrowdedError
    radius = min(rng.uniform(11, 17), (high - y) / 2.3)
    ornaments.seal(sheet, rng, wide * rng.uniform(0.3, 0.7), high - radius - 6, radius, "الحالة المدنية")
    if high - y > 44 and rng.random() < 0.3:
        _square_code(sheet, rng, rng.choice((margin, wide - margin - 22)), high - 40, 22)


def _square_code(sheet: Surface, rng: random.Random, x: float, y: float, size: float) -> None:
    """Draw modules that no reader can decode."""
    count = 25
    side = pixels(size) // count
    for at in range(count * count):
        if rng.random() < 0.5:
            left, top = pixels(x) + at % count * side, pixels(y) + at // count * side
            sheet.draw.rectangle((left, top, left + side - 1, top + side - 1), fill=_MODULE)


def _paired(rows: list[Row], rng: random.Random) -> list[Row]:
    """Put some short rows of one script beside each other."""
    found: list[Row] = []
    for row in rows:
        last = found[-1] if found else Row()
        room = sum(len(piece.text) for piece in (*last.left, *last.right, *row.left, *row.right)) < 46
        alone = not (last.left and last.right) and not last.middle and bool(last.left or last.right)
        if room and alone and rng.random() < 0.6 and last.fill == "":
            # The second one stands at the other edge, its pieces in the order in which it is read.
            found[-1] = replace(last, right=row.left[::-1]) if last.left else replace(last, left=row.right[::-1])
        else:
            found.append(row)
    return found


def _dropped(row: Row, drop: float) -> Row:
    def moved(group: tuple[Piece, ...]) -> tuple[Piece, ...]:
        return tuple(replace(piece, drop=drop) if piece.role == "value" else piece for piece in group)

    return replace(row, left=moved(row.left), middle=moved(row.middle), right=moved(row.right))


def _cells(teller: Teller, item: Item) -> list[list[Piece]]:
    """Return the cells of one line of a table."""
    fr, ar = teller.says(item, "fr"), teller.says(item, "ar")
    values = [*teller.shown(item, "fr"), *teller.shown(item, "ar")]
    if len(teller.captions) == 2:
        return [list(fr), values, list(ar)]
    return [values, list(ar)] if ar else [list(fr), values]
