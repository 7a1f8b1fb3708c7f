"""Residence as further offices certify it: a request answered on its own sheet, a brigade's list, a slip of cells.

Source: research/documents.md §5 for who certifies what; the forms are general knowledge.
"""

import random
from dataclasses import replace

from samples import ornaments, papers
from samples.layouts.layout import A4, A5
from samples.layouts.press import dotted
from samples.layouts.prose import Text, value
from samples.layouts.varied import dress, facts, homes
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.letterheads import GUARDS, closing, letterhead, signed
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.layouts.varied.naming import asked, captioned, tellings, told
from samples.layouts.varied.prose import Blanks, filled, gendered, is_woman, printed, written
from samples.layouts.varied.rows import Piece, Row, print_row, wrapped
from samples.surface import Colour, Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_REQUESTS: dict[Script, tuple[str, ...]] = {
    "fr": (
        "Je soussigné{e} {name}, né{e} le {born} à {town}, porteu{r} de la carte nationale n° {cin}, déclare sur "
        "l'honneur habiter {address} et sollicite la délivrance d'un certificat de résidence.",
        "Demande présentée par {name} (C.N.I.E : {cin}), né{e} le {born}. Adresse déclarée : {address}. "
        "Pièce demandée : certificat de résidence.",
    ),
    "ar": (
        "أنا الموقع{t} أسفله {name} المزداد{t} في {born} ب{town} الحامل{t} للبطاقة الوطنية رقم {cin} أصرح بشرفي "
        "أنني أقطن ب{address} وألتمس تسليمي شهادة السكنى.",
        "طلب مقدم من طرف {name} (ب.و.ت {cin}) مزداد{t} في {born}. عنوان السكنى المصرح به : {address}. "
        "الوثيقة المطلوبة : شهادة الإقامة.",
    ),
}  # fmt: skip
_ANSWERS: dict[Script, tuple[str, ...]] = {
    "fr": ("Après enquête du moqaddem, l'autorité locale confirme que l'intéressé{e} réside à ladite adresse depuis "
           "{since}.", "Vu et vérifié : l'intéressé{e} demeure bien à l'adresse ci-dessus.",
           "Avis de l'agent d'autorité : favorable, résidence effective depuis plus de {years} mois."),
    "ar": ("بعد البحث الذي أجراه عون السلطة، نؤكد أن المعني{t} بالأمر {y}سكن بالعنوان المذكور منذ {since}.",
           "اطلعنا عليه، والمعني{t} بالأمر {y}قطن فعلا بالعنوان أعلاه.", "رأي عون السلطة : موافق، السكنى فعلية."),
}  # fmt: skip
_PAPERS: tuple[Words, ...] = (
    ("CERTIFICAT DE RESIDENCE", "شهادة السكنى"), ("ATTESTATION DE RESIDENCE", "شهادة الإقامة"),
    ("Demande et certificat de résidence", "طلب وشهادة السكنى"), ("CERTIFICAT DE DOMICILE", "شهادة بمحل السكنى"),
)  # fmt: skip
_SAYING: tuple[Words, ...] = (
    ("Il résulte des recherches effectuées que :", "يتبين من البحث المجرى أن :"),
    ("Attestons que la personne ci-après désignée réside dans notre circonscription :",
     "نشهد أن الشخص المبينة هويته بعده يقطن بنفوذنا الترابي :"),
    ("Certificat établi au nom de :", "شهادة محررة باسم :"),
)  # fmt: skip
_CHIEFS: tuple[Words, ...] = (
    ("Le commandant de la brigade", "قائد المركز"), ("Le Caïd", "القائد"), ("Le Khalifa d'annexe", "خليفة القائد"),
    ("Le chef d'arrondissement", "رئيس الدائرة"), ("Le Pacha", "الباشا"),
)  # fmt: skip
_LINES: tuple[Colour, ...] = ((50, 50, 54), (130, 130, 134), (60, 90, 140), (40, 100, 70))


def _facts(paper: papers.ResidenceCertificate, rng: random.Random, calendar: Calendar) -> list[Fact]:
    """Return who lives where, with some facts that are no fields among them."""
    holder, woman = paper.holder, is_woman(paper.holder)
    home = homes.drawn(paper.home, rng).printed
    name = facts.named("full_name", facts.full_name(holder, rng), "holder_name", woman=woman)
    cin, place = facts.cin(holder, rng, "document_number"), facts.named("address", home, "address", woman=woman)
    more = [
        calendar.fact("birth_date", holder.birth_date, None, woman=woman),
        facts.named("birth_place", holder.birth_place.name, None, woman=woman),
        facts.named("father", holder.father, None, woman=woman),
        Fact("nationality", "MAROCAINE", "مغربية", woman=woman),
    ]
    chosen = [*(fact for fact in more if rng.random() < 0.5), cin]
    rng.shuffle(chosen)
    chosen.insert(rng.choice((0, len(chosen), len(chosen))), place)
    return [name, *chosen]


def requested(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a citizen's request, and below a line the authority's answer, which names nobody."""
    script: Script = rng.choice(_BOTH)
    look, holder = written(rng, script, (11, 13.5)), paper.holder
    sheet, margin, unit = dress.blank(rng, A4), rng.uniform(17, 26), height_of(look.points)
    calendar, town = Calendar.drawn(rng, words=0.0), paper.home.commune
    y = letterhead(look, sheet, rng.choice(GUARDS[1:]), town, margin, rng.uniform(18, 22)) + 5
    y = dress.title(look, sheet, *rng.choice(_PAPERS), y, rng.uniform(14, 18)) + 8
    name, home = facts.full_name(holder, rng), homes.drawn(paper.home, rng).printed
    arabic = script == "ar"
    blanks: Blanks = gendered(woman=is_woman(holder)) | {
        "name": value(name.arabic if arabic else look.cased(name.latin), "holder_name"),
        "born": calendar.within(holder.birth_date, script), "r": "se" if is_woman(holder) else "r",
        "town": holder.birth_place.name.arabic if arabic else holder.birth_place.name.latin,
        "cin": value(facts.spaced(paper.cin, rng), "document_number", paper.cin),
        "address": value(home.arabic if arabic else look.cased(home.latin), "address"),
        "since": str(rng.randint(1988, 2021)), "years": str(rng.randint(3, 30)),
    }  # fmt: skip
    y = printed(look, sheet, margin, y, [filled(rng.choice(_REQUESTS[script]), blanks)])
    signed_at = ("Signature de l'intéressé(e)", "توقيع المعني(ة)")
    look.say(sheet, A4[0] * rng.choice((0.3, 0.7)), y + unit, signed_at[arabic], script, side="middle")
    y += unit * rng.uniform(5, 9)
    sheet.rule(margin, y, A4[0] - margin, y, rng.choice(_LINES), rng.choice((0.2, 0.6)))
    y += unit * 3
    answer: list[list[Text]] = [filled(rng.choice(_ANSWERS[script]), blanks)]
    y = printed(look, sheet, margin, y, answer) + unit
    y = closing(look, sheet, town, paper.issue_date, "issue_date", calendar, margin, y)
    signed(look, sheet, rng.choice(_CHIEFS[1:]), margin, y + unit, rng)
    return (sheet,)


def leaders(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a brigade's list: captions at one edge, values flush with the other, and dots or nothing between."""
    script: Script = rng.choice(_BOTH)
    values: tuple[Script, ...] = rng.choice(((script,), (script,), ("fr",)))
    look = captioned(Look.drawn(rng, (script,), values, rng.uniform(10.5, 13)))
    look = replace(look, fill="", separator=rng.choice(("", "", " :", " -")))
    sheet, margin, unit = dress.blank(rng, A4), rng.uniform(20, 32), height_of(look.points)
    calendar, town = Calendar.drawn(rng, words=0.0), paper.home.commune
    y = letterhead(look, sheet, rng.choice(GUARDS), town, margin, rng.uniform(18, 22))
    number = f"N° {rng.randint(11, 4999)}/2 - {paper.number}" if script == "fr" else f"عدد : {paper.number}"
    look.say(sheet, margin if script == "fr" else A4[0] - margin, y + unit, number, script)
    y = dress.title(look, sheet, *rng.choice(_PAPERS[:2]), y + unit * 5, rng.uniform(14, 19)) + 8
    look.say(sheet, margin if script == "fr" else A4[0] - margin, y, rng.choice(_SAYING)[script == "ar"], script,
             fit=A4[0] - 2 * margin)  # fmt: skip
    y += unit * 3.4
    mark, filler, step = rng.choice(("", "- ", "• ", "")), rng.random() < 0.65, unit * rng.uniform(2.2, 3.6)
    for fact in _facts(paper, rng, calendar):
        y = _led(look, sheet, fact, mark, Area(margin, y, A4[0] - 2 * margin, step), filled_in=filler) + step
    y = closing(look, sheet, town, paper.issue_date, "issue_date", calendar, margin, y + unit)
    signed(look, sheet, _CHIEFS[0] if rng.random() < 0.5 else rng.choice(_CHIEFS), margin, y + unit, rng)
    return (sheet,)


def _led(look: Look, sheet: Surface, fact: Fact, mark: str, area: Area, *, filled_in: bool) -> float:
    """Print one caption and, flush with the other edge, the lines of its value; return the last baseline."""
    arabic, unit = look.labels == ("ar",), height_of(look.points)
    said = mark + asked(look, fact, look.labels[0]).text
    near, far = (area.right, area.x) if arabic else (area.x, area.right)
    used = look.say(sheet, near, area.y, said, look.labels[0], "label")
    lines = wrapped(look, sheet, told(look, fact, look.values[0]), area.width - used - 3 * unit, 3)
    for at, piece in enumerate(lines):
        y = area.y + area.height * 0.85 * at
        wide = look.say(sheet, far, y, piece.text, piece.script, "value", side="left" if arabic else "right",
                        truth=piece.truth)  # fmt: skip
        if filled_in and at == 0:
            start, end = (area.x + wide, area.right - used) if arabic else (area.x + used, area.right - wide)
            dotted(sheet, start + unit * 0.5, end - unit * 0.5, y)
    return area.y + area.height * 0.85 * (len(lines) - 1)


def cells(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a slip of cells: each value in the middle of its cell, the captions small in its lower corners."""
    labels: tuple[Script, ...] = rng.choice((_BOTH, _BOTH, ("fr",), ("ar",)))
    values: tuple[Script, ...] = rng.choice((labels, labels, ("fr",)))
    look = captioned(Look.drawn(rng, labels, values, rng.uniform(9, 10.5)))
    look = replace(look, ratio=rng.uniform(0.68, 0.76), separator="", fill="")
    sheet, margin, town = dress.blank(rng, A5[::-1]), rng.uniform(11, 15), paper.home.commune
    calendar, unit = Calendar.drawn(rng, figures=0.8, words=0.0), height_of(look.points)
    y = letterhead(look, sheet, rng.choice(GUARDS[1:]), town, margin, 16)
    y = dress.title(look, sheet, *rng.choice(_PAPERS[:2]), y + 1, rng.uniform(12, 14)) + 1
    shown, colour = _facts(paper, rng, calendar), rng.choice(_LINES)
    y, tall = y - unit, unit * rng.uniform(4.6, 5.6)
    wide = A5[1] - 2 * margin
    while shown:
        count = 1 if shown[0].field in ("address", "holder_name") else min(len(shown), rng.choice((2, 3)))
        line = [fact for at, fact in enumerate(shown[:count]) if at == 0 or fact.field != "address"]
        shown = shown[len(line) :]
        if labels == ("ar",):
            line.reverse()
        for cell, fact in zip(Area(margin, y, wide, tall).columns(len(line), 0), line, strict=True):
            _cell(look, sheet, fact, cell, colour)
        y += tall
    if y > A5[0] - 26:
        raise CrowdedError
    y = closing(look, sheet, town, paper.issue_date, "issue_date", calendar, margin, y + unit * 1.8)
    ornaments.seal(sheet, rng, A5[1] * rng.uniform(0.3, 0.7), A5[0] - 20, 11, "السلطة المحلية")
    return (sheet,)


def _cell(look: Look, sheet: Surface, fact: Fact, cell: Area, colour: Colour) -> None:
    unit = height_of(look.points)
    sheet.box(cell.x, cell.y, cell.width, cell.height, outline=colour)
    pieces = tellings(look, fact, look.rng)
    both = len(pieces) == 2
    row = Row(left=tuple(pieces[:1]), right=tuple(pieces[1:])) if both else Row(middle=tuple(pieces))
    if both and pieces[0].script == "ar":
        row = Row(left=tuple(pieces[1:]), right=tuple(pieces[:1]))
    print_row(look, sheet, row, Area(cell.x + 2, cell.y + unit * 1.9, cell.width - 4, 0))
    says = {script: asked(look, fact, script, separated=False) for script in look.labels}
    under: tuple[tuple[Piece, ...], ...] = tuple((says[each],) if each in says else () for each in _BOTH)
    print_row(look, sheet, Row(left=under[0], right=under[1]),
              Area(cell.x + 1.2, cell.bottom - unit * 0.75, cell.width - 2.4, 0))  # fmt: skip
