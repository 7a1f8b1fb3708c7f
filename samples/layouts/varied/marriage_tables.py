"""Marriages as tables: captions between the spouses, a line for each, a court's sheet of blocks, two halves of a page.

Source: research/documents.md §4 for what is said; the forms are general knowledge of consulates and family courts.
"""

import random
from collections.abc import Sequence
from dataclasses import replace

from samples import papers
from samples.layouts.layout import A4
from samples.layouts.varied import dress
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.column_tables import columned
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.letterheads import CONSULATES, COURTS, closing, letterhead, signed
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.layouts.varied.naming import asked, captioned, tellings, told
from samples.layouts.varied.rows import Piece, Row, lay_rows, print_row
from samples.layouts.varied.wed import Wed
from samples.surface import Colour, Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_LINES: tuple[Colour, ...] = ((40, 40, 46), (120, 120, 126), (60, 100, 70), (140, 60, 60), (70, 90, 150))
_PAPERS: tuple[Words, ...] = (
    ("EXTRAIT D'ACTE DE MARIAGE", "مستخرج من رسم الزواج"), ("FICHE DE MARIAGE", "بطاقة الزواج"),
    ("ACTE DE MARIAGE", "عقد زواج"), ("Certificat de mariage", "شهادة زواج"),
    ("RELEVE DU REGISTRE DES MARIAGES", "مستخرج من سجل الزواج"),
)  # fmt: skip
_COUPLES: tuple[tuple[Words, Words], ...] = (
    (("L'époux", "الزوج"), ("L'épouse", "الزوجة")), (("EPOUX", "الزوج"), ("EPOUSE", "الزوجة")),
    (("CONJOINT", "الزوج"), ("CONJOINTE", "الزوجة")), (("Le mari", "المتزوج"), ("La femme", "المتزوجة")),
    (("Monsieur", "السيد"), ("Madame", "السيدة")), (("1er époux", "الطرف الأول"), ("2ème époux", "الطرف الثاني")),
)  # fmt: skip
_SIGNERS: tuple[Words, ...] = (
    ("Le juge chargé du mariage", "القاضي المكلف بالزواج"), ("Le greffier", "كاتب الضبط"),
    ("Les adouls", "العدلان"), ("Le Consul", "القنصل"), ("Le chef du greffe", "رئيس مصلحة كتابة الضبط"),
)  # fmt: skip
_ABOVE: tuple[Script | None, ...] = (None, "fr", "ar")
"""The script whose captions stand above their values."""
_SPANISH = {
    "family_name": "Apellidos", "given_names": "Nombre", "cin": "Documento n°", "birth_date": "Fecha de nacimiento",
    "birth_place": "Lugar de nacimiento", "father": "Padre", "mother": "Madre", "profession": "Profesión",
    "address": "Domicilio", "nationality": "Nacionalidad",
}  # fmt: skip


def central(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print captions in a column between the husband's and the wife's, in up to three languages."""
    labels: tuple[Script, ...] = rng.choice((_BOTH, _BOTH, ("fr",), ("ar",)))
    values: tuple[Script, ...] = rng.choice((labels, labels, labels[-1:]))
    look, sheet, margin, calendar, y = _begun(paper, rng, labels, values, (9.5, 11.5))
    wed, unit, wide = Wed.drawn(paper, rng, calendar), height_of(look.points), A4[0] - 2 * margin
    y = _act(look, sheet, wed, Area(margin, y, wide, 0), rng) + unit
    spouses = (wed.husband, wed.wife) if labels != ("ar",) else (wed.wife, wed.husband)
    heads = rng.choice(_COUPLES) if labels != ("ar",) else rng.choice(_COUPLES)[::-1]
    middle, ruled, colour = wide * rng.uniform(0.24, 0.32), rng.random() < 0.6, rng.choice(_LINES)
    third = "fr" in labels and rng.random() < 0.3
    outer = (wide - middle) / 2
    places = (Area(margin, y, outer, 0), Area(margin + outer + middle, y, outer, 0))
    for words, place in zip(heads, places, strict=True):
        look.say(
            sheet, place.x + outer / 2, y, words[labels[0] == "ar"], labels[0], "title", side="middle", fit=outer - 4
        )
    y += unit * 1.4
    tall = unit * (2.0 * max(len(labels) + third, len(values)) + rng.uniform(0.9, 1.8))
    for one, other in zip(*spouses, strict=True):
        if ruled:
            sheet.rule(margin, y, margin + wide, y, colour)
        says_here = [asked(look, one, script, separated=False) for script in labels]
        if third:
            says_here.append(Piece(_SPANISH[one.what], "fr", "label", None, 0.9))
        _stack(look, sheet, says_here, Area(margin + outer, y, middle, tall))
        for fact, place in zip((one, other), places, strict=True):
            _stack(look, sheet, tellings(look, fact, rng), replace(place, y=y, height=tall))
        y += tall
    return _ended(look, sheet, paper, rng, calendar, margin, y + unit * 2)


def _stack(look: Look, sheet: Surface, pieces: Sequence[Piece], area: Area) -> None:
    """Print pieces below each other in the middle of an area."""
    unit = height_of(look.points)
    y = area.y + area.height / 2 - unit * 1.9 * (len(pieces) - 1) / 2 + unit * 0.45
    for piece in pieces:
        print_row(look, sheet, Row(middle=(piece,)), Area(area.x + 1, y, area.width - 2, 0))
        y += unit * 1.9


def lines(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a wide page of columns with a line for each spouse, and the act in columns of its own above or below."""
    labels: tuple[Script, ...] = rng.choice((_BOTH, ("fr",), ("ar",)))
    values: tuple[Script, ...] = rng.choice((labels, labels, labels[-1:]))
    look, sheet, margin, calendar, y = _begun(paper, rng, labels, values, (8.4, 9.8), size=A4[::-1])
    wed, wide, colour = Wed.drawn(paper, rng, calendar, most=4), sheet.size[0] - 2 * margin, rng.choice(_LINES)
    look = replace(look, ratio=max(look.ratio, 0.84))
    script, couple = rng.choice(labels), rng.choice(_COUPLES)
    before = [[Piece(words[script == "ar"], script, "title")] for words in couple]
    act: tuple[list[Sequence[Fact]], list[list[Piece]]] = ([wed.act(rng)], [])
    couples: tuple[list[Sequence[Fact]], list[list[Piece]]] = ([wed.husband, wed.wife], before)
    parts = [act, couples]
    if rng.random() < 0.3:
        parts.reverse()
    for shown, first in parts:
        y = columned(look, sheet, shown, Area(margin, y, wide, 0), colour, first) + rng.uniform(5, 8)
    return _ended(look, sheet, paper, rng, calendar, margin, y + 3)


def blocks(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a court's sheet: a tall cell names each block at its edge, beside it the facts in one or two columns."""
    script: Script = rng.choice(("ar", "ar", "fr"))
    look, sheet, margin, calendar, y = _begun(paper, rng, (script,), (script,), (10, 12))
    wed, wide, unit = Wed.drawn(paper, rng, calendar), A4[0] - 2 * margin, height_of(look.points)
    colour, count, arabic = rng.choice(_LINES), rng.choice((1, 2, 2)), script == "ar"
    heads = [("Acte", "العقد"), *rng.choice(_COUPLES)]
    step, edge = unit * rng.uniform(2.3, 3.2) * (1.0 if count == 2 else 0.85), wide * rng.uniform(0.16, 0.2)
    for words, shown in zip(heads, (wed.act(rng), wed.husband, wed.wife), strict=True):
        rows = [shown[at : at + count] for at in range(0, len(shown), count)]
        tall = step * len(rows) + unit
        named = margin + wide - edge if arabic else margin
        sheet.box(margin, y, wide, tall, outline=colour)
        sheet.box(named, y, edge, tall, outline=colour, fill=look.tint)
        look.say(sheet, named + edge / 2, y + tall / 2 + unit * 0.4, words[arabic], script, "title", side="middle",
                 fit=edge - 2)  # fmt: skip
        inner = Area(margin + 2 if arabic else margin + edge + 2, y, wide - edge - 4, 0)
        for at, row in enumerate(rows):
            cells = inner.columns(count, 3)
            for fact, cell in zip(row, cells[::-1] if arabic else cells, strict=False):
                group = (asked(look, fact, script), told(look, fact, script))
                place = replace(cell, y=y + step * at + unit * 1.9)
                print_row(look, sheet, Row(right=group) if arabic else Row(left=group), place)
        y += tall + rng.choice((0.0, unit))
    return _ended(look, sheet, paper, rng, calendar, margin, y + unit * 2)


def halves(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the paper twice on one page, French at the left of a line and Arabic at its right, each at its own pace."""
    look, sheet, margin, calendar, y = _begun(paper, rng, _BOTH, _BOTH, (8.8, 10.2))
    look = replace(look, ratio=max(look.ratio, 0.85))
    wed, unit, couple = Wed.drawn(paper, rng, calendar, most=3), height_of(look.points), rng.choice(_COUPLES)
    two = Area(margin, y, A4[0] - 2 * margin, A4[1] - y - 58).columns(2, 6)
    after, ends = rng.random() < 0.3, []
    above = rng.choice(_ABOVE)
    for script, half in zip(_BOTH, two, strict=True):
        act = wed.act(rng)
        groups = [(("", ""), act), (couple[0], wed.husband), (couple[1], wed.wife)]
        rows: list[Row] = []
        for words, shown in groups[1:] + groups[:1] if after else groups:
            if any(words):
                rows.append(_sided(script, Piece(words[script == "ar"], script, "title")))
            rows += [row for fact in shown for row in _half(look, fact, script, above)]
        most = rng.uniform(2.4, 3.2)
        ends.append(lay_rows(look, sheet, rows, half, least=1.7, most=most))
    sheet.rule(A4[0] / 2, y - unit, A4[0] / 2, max(ends), rng.choice(_LINES))
    return _ended(look, sheet, paper, rng, calendar, margin, max(ends) + unit)


def _half(look: Look, fact: Fact, script: Script, above: Script | None) -> list[Row]:
    """Return the rows of one fact in one script: caption and value, or the caption above its value."""
    value = told(look, fact, script)
    if fact.is_neutral and script == "ar":
        value = replace(value, truth=None)
    said = asked(look, fact, script)
    if above == script:
        return [replace(_sided(script, said), step=0.8), _sided(script, value)]
    return [_sided(script, said, value)]


def _sided(script: Script, *pieces: Piece) -> Row:
    return Row(right=pieces) if script == "ar" else Row(left=pieces)


def _begun(paper: papers.MarriageCertificate, rng: random.Random, labels: tuple[Script, ...],
           values: tuple[Script, ...], points: tuple[float, float],
           size: tuple[float, float] = A4) -> tuple[Look, Surface, float, Calendar, float]:  # fmt: skip
    """Return look, page, margin, days and the y below letterhead and title."""
    look = captioned(Look.drawn(rng, labels, values, rng.uniform(*points)))
    look = replace(look, ratio=max(look.ratio, 0.76), fill="")
    sheet, margin = dress.blank(rng, size), rng.uniform(12, 18)
    y = letterhead(look, sheet, rng.choice(COURTS + CONSULATES), paper.court, margin, rng.uniform(17, 20)) + 2
    y = dress.title(look, sheet, *rng.choice(_PAPERS), y, look.points * rng.uniform(1.25, 1.55))
    return look, sheet, margin, Calendar.drawn(rng, figures=0.7, words=0.0), y + rng.uniform(4, 8)


def _act(look: Look, sheet: Surface, wed: Wed, area: Area, rng: random.Random) -> float:
    """Print the act's facts, one a line or all of them on few lines, and return the next baseline."""
    unit, rows = height_of(look.points), []
    for fact in wed.act(rng):
        fr, ar = (tuple(asked(look, fact, script) for script in look.labels if script == each) for each in _BOTH)
        values = tuple(told(look, fact, script) for script in (look.values[:1] if fact.is_neutral else look.values))
        latin, other = ([each for each in values if each.script == script] for script in _BOTH)
        if not ar:
            rows.append(Row(left=(*fr, *latin, *other)))
        elif not fr:
            rows.append(Row(right=(*ar, *other, *latin)))
        else:
            rows.append(Row(left=(*fr, *latin), right=(*ar, *other)))
    return lay_rows(look, sheet, rows, replace(area, height=unit * 3 * len(rows)), least=1.8)


def _ended(look: Look, sheet: Surface, paper: papers.MarriageCertificate, rng: random.Random, calendar: Calendar,
           margin: float, y: float) -> tuple[Surface, ...]:  # fmt: skip
    """Print where and when the copy was made, which is no field, and who signs."""
    if y > sheet.size[1] - 22:
        raise CrowdedError
    y = closing(look, sheet, paper.court, paper.issue_date, None, calendar, margin, y)
    signed(look, sheet, rng.choice(_SIGNERS), margin, y, rng)
    return (sheet,)
