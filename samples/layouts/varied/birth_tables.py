"""Births as tables: a register's line across a wide page, numbered boxes in three languages, a computer's list.

Source: the line is what a town hall's index shows; the boxes imitate the multilingual extracts of the Vienna
convention, with day, month and year in boxes of their own; the list is a computer's of the nineties.
"""

import random
from dataclasses import replace
from datetime import date

from samples import faces, papers
from samples.layouts.layout import A4, A5, page
from samples.layouts.varied import dress
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.born import Born
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.column_tables import columned
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.letterheads import CONSULATES, TOWN_HALLS, closing, letterhead, signed
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.layouts.varied.naming import captioned, told
from samples.layouts.varied.rows import Piece, Row, caption, print_row, worth
from samples.surface import Colour, Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_GRIDS: tuple[Colour, ...] = ((40, 40, 46), (120, 120, 126), (60, 100, 70), (150, 60, 60), (70, 90, 150))
_INDEXES: tuple[Words, ...] = (
    ("EXTRAIT DU REGISTRE DES NAISSANCES", "مستخرج من سجل الولادات"),
    ("RELEVE D'ACTE DE NAISSANCE", "بيان رسم الولادة"),
    ("Bulletin de naissance", "مضمون رسم الولادة"), ("EXTRAIT DES ACTES DE NAISSANCE", "موجز رسم الولادة"),
)  # fmt: skip
_SIGNERS: tuple[Words, ...] = (
    ("L'Officier d'état civil délégué", "ضابط الحالة المدنية بالتفويض"), ("Le Chef du bureau", "رئيس المكتب"),
    ("P/ le Président du Conseil communal", "عن رئيس المجلس الجماعي"), ("Le Consul", "القنصل"),
)  # fmt: skip
_THIRD = {
    "es": ("CERTIFICACION EN EXTRACTO DE NACIMIENTO", "Estado", "Registro civil de", "Acta n°", "Fecha y lugar de "
           "nacimiento", "Apellidos", "Nombre", "Sexo", "Padre", "Madre", "Fecha de expedición"),
    "nl": ("UITTREKSEL UIT DE GEBOORTEAKTE", "Staat", "Dienst van de burgerlijke stand", "Akte nr.", "Datum en plaats "
           "van de geboorte", "Naam", "Voornamen", "Geslacht", "Vader", "Moeder", "Datum van afgifte"),
    "it": ("ESTRATTO DELL'ATTO DI NASCITA", "Stato", "Servizio di stato civile di", "Atto n.", "Data e luogo di "
           "nascita", "Cognome", "Nome", "Sesso", "Padre", "Madre", "Data di rilascio"),
    "en": ("EXTRACT OF BIRTH RECORD", "State", "Civil registry of", "Record no.", "Date and place of birth", "Surname",
           "Forenames", "Sex", "Father", "Mother", "Date of issue"),
}  # fmt: skip
_OURS: tuple[Words, ...] = (
    ("EXTRAIT DE L'ACTE DE NAISSANCE", "مستخرج من رسم الولادة"), ("Etat", "الدولة"),
    ("Service de l'état civil de", "مصلحة الحالة المدنية ب"), ("Acte n°", "رسم رقم"),
    ("Date et lieu de naissance", "تاريخ ومكان الولادة"), ("Nom", "اللقب"), ("Prénoms", "الأسماء الشخصية"),
    ("Sexe", "الجنس"), ("Père", "الأب"), ("Mère", "الأم"), ("Date de délivrance", "تاريخ التسليم"),
)  # fmt: skip
_DAY_PARTS: tuple[Words, ...] = (("Jo", "ي"), ("Mo", "ش"), ("An", "س"))


def across(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print one line of a register across a wide page: captions in the head of each column, values below."""
    labels: tuple[Script, ...] = rng.choice((_BOTH, _BOTH, ("fr",), ("ar",)))
    look = captioned(Look.drawn(rng, labels, labels, rng.uniform(8, 9.6)))
    look = replace(look, separator="", ratio=max(look.ratio, 0.8), upper=False)
    size = rng.choice((A4[::-1], (270.0, 160.0)))
    sheet, margin, calendar = dress.blank(rng, size), rng.uniform(12, 15), Calendar.drawn(rng, figures=0.8)
    town = paper.holder.birth_place
    y = letterhead(look, sheet, rng.choice(TOWN_HALLS), town, margin, rng.uniform(16, 20)) + 3
    y = dress.title(look, sheet, *rng.choice(_INDEXES), y, rng.uniform(13, 17)) + rng.uniform(3, 8)
    born = Born.drawn(paper, rng, replace(calendar, words=False))
    columns = [*born.act(rng), *born.person(rng)]
    colour = rng.choice(_GRIDS)
    wide = sheet.size[0] - 2 * margin
    lines = [columns] if len(columns) < 11 else [columns[: len(columns) // 2], columns[len(columns) // 2 :]]
    for line in lines:
        y = columned(look, sheet, [line], Area(margin, y, wide, 0), colour) + 6
    closing(look, sheet, town, paper.issue_date, "issue_date", calendar, margin, y + 5)
    signed(look, sheet, rng.choice(_SIGNERS[:-1]), margin, y + 5 + height_of(look.points) * 3.4, rng)
    return (sheet,)


def plurilingual(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print numbered boxes with captions in three languages; days lie in three boxes, a part in each."""
    other = rng.choice(tuple(_THIRD))
    values: tuple[Script, ...] = rng.choice((("fr",), ("fr",), _BOTH))
    look = replace(Look.drawn(rng, _BOTH, values, rng.uniform(10, 11.5)), fill="", ratio=rng.uniform(0.6, 0.7))
    sheet, margin = page(A4, (255, 255, rng.choice((255, 244)))), rng.uniform(14, 20)
    y = letterhead(look, sheet, rng.choice(CONSULATES + TOWN_HALLS[:2]), paper.holder.birth_place, margin, 17) + 4
    words = list(zip(_OURS, _THIRD[other], strict=True))
    (french, arabic), third = words.pop(0)
    for text, script in ((french, "fr"), (arabic, "ar"), (third, "fr")):
        look.say(sheet, A4[0] / 2, y, text, script, "title", side="middle", points=look.points * 1.15)
        y += height_of(look.points) * 2.2
    tall = min(18.5, (A4[1] - y - 34) / 11)
    rows = _numbered(paper, Born.drawn(paper, rng, Calendar.drawn(rng, figures=1.0)))
    colour, area = rng.choice(_GRIDS), Area(margin, y, A4[0] - 2 * margin, tall)
    counted = rng.choice(("{} ", "{}. ", "{} - ", "({}) "))
    for at, ((ours, theirs), row) in enumerate(zip(words, rows, strict=True), 1):
        _box(look, sheet, counted.format(at) + ours[0], ours[1], theirs, row, replace(area, y=y), colour)
        y += tall * (1.35 if isinstance(row[0], date) else 1.0)
    signed(look, sheet, _SIGNERS[-1], margin, y + 6, rng)
    return (sheet,)


_Boxed = tuple[date | None, str, tuple[Fact, ...]]


def _numbered(paper: papers.BirthCertificate, born: Born) -> list[_Boxed]:
    """Return what stands in each box: a day and its field, and facts."""
    state = Fact("nationality", "ROYAUME DU MAROC", "المملكة المغربية")
    told_so: list[_Boxed] = [(None, "", facts) for facts in (
        (state,), (born.office,), (born.number, born.year))]  # fmt: skip
    told_so.append((paper.holder.birth_date, "birth_date", (born.place,)))
    told_so += [(None, "", (fact,)) for fact in (born.family, born.given, born.sex, born.father, born.mother)]
    return [*told_so, (paper.issue_date, "issue_date", ())]


def _box(look: Look, sheet: Surface, french: str, arabic: str, third: str, row: _Boxed, area: Area,
         colour: Colour) -> None:  # fmt: skip
    """Print one numbered box: captions along its upper edge, values below, a day's parts in boxes of their own."""
    unit, (day, field, facts) = height_of(look.points), row
    tall, small = area.height * (1.35 if day else 1.0), look.points * look.ratio
    sheet.box(area.x, area.y, area.width, tall, outline=colour)
    y = area.y + unit * 1.25
    print_row(look, sheet, Row(left=(caption(french, "fr"), caption(f"/ {third}", "fr", 0.9)),
                               right=(caption(arabic, "ar"),)), Area(area.x + 1.5, y, area.width - 3, 0))  # fmt: skip
    x, base = area.x + 4, area.y + tall - unit * 0.9
    if day:
        for part, heads in zip((f"{day:%d}", f"{day:%m}", f"{day:%Y}"), _DAY_PARTS, strict=True):
            wide = 15.0 if len(part) > 2 else 10.0
            sheet.box(x, base - unit * 1.6, wide, unit * 2.2, outline=colour)
            look.say(sheet, x + wide / 2, base - unit * 2.0, heads[0], "fr", points=small * 0.9, side="middle")
            piece = worth(part, "fr", field, day.isoformat())
            look.say(sheet, x + wide / 2, base, part, "fr", "value", side="middle", truth=piece.truth)
            x += wide + 1.5
    pieces: list[Piece] = []
    for fact in facts:
        if fact.what == "act_year":
            pieces.append(Piece(look.rng.choice(("/", "de l'année", "- Année :", "An")), "fr"))
        pieces += [told(look, fact, script) for script in (look.values[:1] if fact.is_neutral else look.values)]
    latin, other = ([each for each in pieces if each.script == script] for script in _BOTH)
    print_row(look, sheet, Row(left=tuple(latin), right=tuple(other)), Area(x + 2, base, area.right - x - 6, 0))


def printout(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a computer's list of one pitch: captions padded with dots or blanks to a column, rules of signs."""
    script: Script = rng.choice(("fr", "fr", "fr", "ar"))
    size = rng.choice((A4, A5, A5[::-1]))
    look = captioned(Look.drawn(rng, (script,), (script,), rng.uniform(9.5, 11) * (1.0 if size == A4 else 0.8)))
    look = replace(look, faces=faces.TYPEWRITER, value_faces=faces.TYPEWRITER, ratio=1.0, separator="", ink=look.ink,
                   bold_values=False, bold_labels=False, upper=True, title_case=False)  # fmt: skip
    sheet, margin, unit = page(size, (252, 252, 248)), rng.uniform(12, 16), height_of(look.points)
    calendar = Calendar.drawn(rng, figures=0.7, words=0.0)
    y = letterhead(look, sheet, rng.choice(TOWN_HALLS[:3]), paper.holder.birth_place, margin, 17) + unit
    sign, step = rng.choice("=-*"), unit * rng.uniform(2.0, 2.7) * (1.0 if size != A5[::-1] else 0.82)
    y = _signs(look, sheet, sign, margin, y)
    look.say(sheet, size[0] / 2, y, rng.choice(_INDEXES)[script == "ar"], script, side="middle")
    y = _signs(look, sheet, sign, margin, y + step * 0.9) + unit * 0.6
    born = Born.drawn(paper, rng, calendar)
    rows = [*born.act(rng), *born.person(rng)]
    if y + step * (len(rows) + 4) > size[1] - 8:
        raise CrowdedError
    _listed(look, sheet, rows, Area(margin, y, size[0] - 2 * margin, step), rng)
    y = _signs(look, sheet, sign, margin, y + step * len(rows))
    closing(look, sheet, paper.holder.birth_place, paper.issue_date, "issue_date", calendar, margin, y + unit)
    signed(look, sheet, rng.choice(_SIGNERS[:-1]), margin, y + unit * 4, rng)
    return (sheet,)


def _signs(look: Look, sheet: Surface, sign: str, margin: float, y: float) -> float:
    """Print a line of signs across the page and return the next baseline."""
    one = look.width(sheet, sign * 10, "fr") / 10
    count = int((sheet.size[0] - 2 * margin) / one)
    look.say(sheet, margin, y, sign * count, "fr")
    return y + height_of(look.points) * 2.2


def _listed(look: Look, sheet: Surface, rows: list[Fact], area: Area, rng: random.Random) -> None:
    """Print captions filled up to one column, and the values behind it; every other line on a pale band."""
    script = look.labels[0]
    texts = [look.label(fact, script) for fact in rows]
    count = max(len(text) for text in texts) + rng.randint(1, 4)
    pad, mark, banded = rng.choice((".", ".", " ")), rng.choice((":", " :", ": ", "=")), rng.random() < 0.4
    unit = height_of(look.points)
    for at, (fact, text) in enumerate(zip(rows, texts, strict=True)):
        y = area.y + area.height * at
        if banded and at % 2:
            sheet.box(area.x - 2, y - unit * 1.5, area.width + 4, area.height, outline=look.tint, fill=look.tint)
        piece = told(look, fact, script)
        if script == "ar":
            start = area.right - area.width * 0.4
            look.say(sheet, area.right, y, text, "ar", "label", fit=area.width * 0.36)
            look.say(sheet, start + 3, y, ":", "ar", "label")
            look.say(sheet, start, y, piece.text, piece.script, "value", side="right", truth=piece.truth, fit=start - 8)
            continue
        used = look.say(sheet, area.x, y, text.ljust(count, pad) + mark, "fr", "label", fit=area.width * 0.62)
        x = area.x + used + unit
        look.say(sheet, x, y, piece.text, piece.script, "value", side="left", truth=piece.truth, fit=area.right - x)
