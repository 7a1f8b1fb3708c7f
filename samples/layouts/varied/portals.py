"""Papers that citizens print from a portal: a coloured band, tiles with joined captions above values, a code to check.

Source: research/documents.md §3 for electronic extracts since 2023; the portals are imagined, as an engineer would.
"""

import random
from collections.abc import Sequence
from dataclasses import replace

from samples import ornaments, papers
from samples.layouts.layout import A4, page
from samples.layouts.varied import facts
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.born import Born
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.layouts.varied.naming import asked, captioned, tellings
from samples.layouts.varied.prose import is_woman
from samples.layouts.varied.rows import Piece, Row, caption, print_row
from samples.numbers import Numbers
from samples.surface import INK, Colour, Surface, pixels

_BANDS: tuple[Colour, ...] = (
    (24, 96, 70),
    (30, 64, 120),
    (140, 30, 44),
    (52, 58, 66),
    (232, 238, 244),
    (246, 240, 226),
)
_TILES: tuple[Colour, ...] = ((246, 248, 250), (250, 250, 246), (255, 255, 255), (240, 246, 243))
_LINES: tuple[Colour, ...] = ((214, 218, 222), (180, 190, 200), (120, 130, 140))
_WHITE: Colour = (255, 255, 255)
_MODULE: Colour = (18, 18, 22)
_DARK = 380
"""A band whose channels sum up to less than this bears white letters."""
_LABELS: tuple[tuple[Script, ...], ...] = (("fr", "ar"), ("fr", "ar"), ("fr",), ("ar",))
_TITLES: dict[str, tuple[Words, ...]] = {
    "birth": (("Extrait d'acte de naissance électronique", "نسخة موجزة إلكترونية من رسم الولادة"),
              ("Acte de naissance - extrait numérique", "رسم الولادة - مستخرج رقمي"),
              ("EXTRAIT DE NAISSANCE EN LIGNE", "شهادة الولادة عبر الخط")),
    "residence": (("Certificat de résidence dématérialisé", "شهادة السكنى الإلكترونية"),
                  ("ATTESTATION DE RESIDENCE EN LIGNE", "شهادة الإقامة عبر الخط")),
    "school": (("Certificat de scolarité - service en ligne", "شهادة مدرسية - خدمة إلكترونية"),
               ("ATTESTATION DE SCOLARITE NUMERIQUE", "شهادة التمدرس الرقمية")),
}  # fmt: skip
_SECTIONS: tuple[tuple[Words, Words], ...] = (
    (("Référence", "المرجع"), ("Titulaire", "صاحب الوثيقة")),
    (("1. Document", "1. الوثيقة"), ("2. Personne", "2. الشخص")),
    (("Informations du document", "معطيات الوثيقة"), ("Informations de la personne", "معطيات الشخص")),
)  # fmt: skip
_ISSUED = ("issued", "Date de génération;Généré le;Emis le;Date d'émission;Délivré le",
           "تاريخ الإصدار;أصدر في;تاريخ التسليم;سلمت بتاريخ")  # fmt: skip
_CHECKED: Words = ("Document vérifiable avec le code", "وثيقة قابلة للتحقق بواسطة الرمز")


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an electronic extract of a birth act, with the civil identifier, which is no field of it."""
    calendar = Calendar.drawn(rng, figures=0.75, words=0.0)
    born = Born.drawn(paper, rng, calendar)
    identifier = facts.figure("identifier", Numbers(7, rng.randrange(10**6)).idcs())
    act = [*born.act(rng), calendar.fact("issued", paper.issue_date, "issue_date")]
    person = born.person(rng)
    person.insert(rng.choice((0, len(person))), identifier)
    return _printed(rng, "birth", [act, person])


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of residence that was asked for on the web."""
    calendar, woman = Calendar.drawn(rng, figures=0.75, words=0.0), is_woman(paper.holder)
    document = [facts.figure("reference", f"CR-{rng.randrange(10**8):08d}"),
                calendar.fact("issued", paper.issue_date, "issue_date")]  # fmt: skip
    holder = [
        facts.named("full_name", facts.full_name(paper.holder, rng), "holder_name", woman=woman),
        facts.cin(paper.holder, rng, "document_number"),
        facts.named("address", paper.home.printed, "address", woman=woman, long=True),
    ]
    if rng.random() < 0.6:
        holder.insert(rng.randint(1, 3), calendar.fact("birth_date", paper.holder.birth_date, None, woman=woman))
    return _printed(rng, "residence", [document, holder])


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling from the pupils' portal."""
    calendar, student, year = Calendar.drawn(rng, figures=0.75, words=0.0), paper.student, paper.school_year
    woman = is_woman(student)
    document = [
        facts.figure("school_year", f"{year}{rng.choice(('/', '-', ' - '))}{year + 1}", "school_year",
                     f"{year}/{year + 1}"),
        calendar.fact("issued", paper.issue_date, "issue_date"),
    ]  # fmt: skip
    pupil = [
        facts.named("student_name", facts.full_name(student, rng), "student_name", woman=woman),
        facts.figure("massar", f"{rng.choice('EGHJKMNPR')}{rng.randrange(10**9):09d}"),
        calendar.fact("birth_date", student.birth_date, "birth_date", woman=woman),
        facts.named("establishment", paper.establishment, "establishment", woman=woman, long=True),
        facts.named("level", paper.level, None),
    ]
    return _printed(rng, "school", [document, pupil])


def _printed(rng: random.Random, kind: str, groups: list[list[Fact]]) -> tuple[Surface, ...]:
    """Print band, sections of tiles, and the code at the foot."""
    labels = rng.choice(_LABELS)
    values: tuple[Script, ...] = rng.choice((labels, labels, labels[-1:]))
    look = captioned(Look.drawn(rng, labels, values, rng.uniform(9.8, 11.6)))
    captions = {("issued", script): rng.choice(_ISSUED[at].split(";")) for at, script in ((1, "fr"), (2, "ar"))}
    captions |= {("identifier", "fr"): "IDCS", ("identifier", "ar"): "المعرف الرقمي", ("reference", "fr"): "N° demande",
                 ("reference", "ar"): "رقم الطلب"}  # fmt: skip
    look = replace(look, separator="", fill="", ratio=rng.uniform(0.68, 0.8), words=look.words | captions)
    sheet, margin, unit = page(A4), rng.uniform(13, 18), height_of(look.points)
    y = _band(look, sheet, rng.choice(_TITLES[kind]), rng.choice(_BANDS), rng.uniform(14, 17)) + unit * 3
    count, headed, words = rng.choice((1, 2, 2, 3)), rng.random() < 0.7, rng.choice(_SECTIONS)
    colours = rng.choice(_TILES), rng.choice(_LINES)
    between, apart = rng.choice((" · ", " / ", " | ", " - ", "  ")), rng.choice((0.0, 1.6, 3.0))
    parts = list(zip(words, groups, strict=True))
    for title, shown in parts if rng.random() < 0.75 else parts[::-1]:
        if headed:
            row = Row(left=(Piece(title[0], "fr", "title"),), right=(Piece(title[1], "ar", "title"),))
            row = replace(row, left=row.left if "fr" in labels else (), right=row.right if "ar" in labels else ())
            print_row(look, sheet, row, Area(margin, y, A4[0] - 2 * margin, 0))
            y += unit * 1.2
        y = _tiles(look, sheet, shown, Area(margin, y, A4[0] - 2 * margin, apart), count, colours, between) + unit * 2.4
    _checked(look, sheet, rng, margin, y)
    return (sheet,)


def _band(look: Look, sheet: Surface, words: Words, colour: Colour, y: float) -> float:
    """Print the title on a band across the page and return its lower edge."""
    unit = height_of(look.points)
    tall = unit * (4.2 if len(look.labels) == 1 else 6.4)
    sheet.box(0, y, A4[0], tall, outline=colour, fill=colour)
    ink = _WHITE if sum(colour) < _DARK else INK
    at = y + unit * 2.6
    for script in look.labels:
        pen = replace(look.pen(script, "title", look.points * 1.3), colour=ink)
        arabic = script == "ar"
        sheet.text(A4[0] / 2, at, words[arabic], pen, side="middle", arabic=arabic, fit=A4[0] - 50)
        at += unit * 2.5
    return y + tall


def _tiles(look: Look, sheet: Surface, shown: Sequence[Fact], area: Area, count: int, colours: tuple[Colour, Colour],
           between: str) -> float:  # fmt: skip
    """Print tiles in rows of `count`, `area.height` apart; a long fact has a row of its own. Return the lower edge."""
    rest, y, unit = list(shown), area.y, height_of(look.points)
    tall = unit * (4.6 if len(look.values) == 1 or count == 1 else 6.2)
    while rest:
        alone = rest[0].long or (len(rest) > 1 and count > 1 and rest[1].long)
        line = rest[: 1 if alone else count]
        if any(fact.long for fact in line[1:]):
            line = line[: next(at for at, fact in enumerate(line) if fact.long and at)]
        rest = rest[len(line) :]
        cells = area.columns(len(line), area.height)
        for fact, cell in zip(line, cells[::-1] if look.labels == ("ar",) else cells, strict=True):
            _tile(look, sheet, fact, replace(cell, y=y, height=tall), colours, between)
        y += tall + area.height
    if y > A4[1] - 36:
        raise CrowdedError
    return y


def _tile(look: Look, sheet: Surface, fact: Fact, cell: Area, colours: tuple[Colour, Colour], between: str) -> None:
    """Print the captions joined on one line and the values below, on one line where there is room."""
    unit = height_of(look.points)
    sheet.box(cell.x, cell.y, cell.width, cell.height, fill=colours[0], outline=colours[1], radius=1)
    inner = Area(cell.x + 2, cell.y + unit * 1.5, cell.width - 4, 0)
    says: list[Piece] = []
    for script in look.labels:
        says += [caption(between.strip(), "fr")] if says and between.strip() else []
        says.append(asked(look, fact, script, separated=False))
    pieces = tellings(look, fact, look.rng)
    arabic = look.labels == ("ar",)
    print_row(look, sheet, Row(right=tuple(says)) if arabic else Row(left=tuple(says)), inner)
    step = unit * 2.0
    if len(pieces) == 2 and cell.height < unit * 5:
        ordered = sorted(pieces, key=lambda piece: piece.script == "ar")
        print_row(look, sheet, Row(left=(ordered[0],), right=(ordered[1],)), replace(inner, y=inner.y + step))
        return
    for at, piece in enumerate(pieces, 1):
        row = Row(right=(piece,)) if arabic or (piece.script == "ar" and len(pieces) == 2) else Row(left=(piece,))
        print_row(look, sheet, row, replace(inner, y=inner.y + step * at))


def _checked(look: Look, sheet: Surface, rng: random.Random, margin: float, y: float) -> None:
    """Print the code that a clerk may check, as modules and as letters."""
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(12))
    script = look.labels[0]
    text = f"{_CHECKED[script == 'ar']} : "
    side, room = rng.uniform(17, 23), A4[1] - 14 - y
    x = margin if script == "fr" else A4[0] - margin
    print_row(look, sheet, Row(left=(Piece(text, "fr"), Piece(letters, "fr"))) if script == "fr" else
              Row(right=(Piece(text, "ar"), Piece(letters, "fr"))), Area(margin, y, A4[0] - 2 * margin, 0))  # fmt: skip
    if room > side + 8:
        count, left, top = 29, pixels(x if script == "fr" else x - side), pixels(y + 5)
        step = pixels(side) // count
        for at in range(count * count):
            if rng.random() < 0.5:
                corner = left + at % count * step, top + at // count * step
                sheet.draw.rectangle((*corner, corner[0] + step - 1, corner[1] + step - 1), fill=_MODULE)
    if rng.random() < 0.3 and room > 40:
        ornaments.seal(sheet, rng, A4[0] / 2, y + 24, 14, "المملكة المغربية")
