"""Family booklets that print the spouses in tables.

A column for each with both scripts' row labels at the left, or a row for each under column headings. No source
shows such pages; they are what offices make of the same facts (general knowledge).
"""

import random

from samples.dates import slashed
from samples.layouts.layout import A5, Layout, overprinted, page
from samples.layouts.press import Press
from samples.ornaments import paraph, seal
from samples.papers import FamilyBooklet
from samples.people import Person
from samples.surface import Colour, Field, Surface

_PAPER: Colour = (248, 248, 242)
_ROWS = (
    ("Nom", "الاسم العائلي", "family_name"), ("Prénom", "الاسم الشخصي", "given_names"),
    ("Date de naissance", "تاريخ الازدياد", "birth_date"), ("Lieu de naissance", "مكان الازدياد", "place"),
    ("N° CIN", "رقم البطاقة الوطنية", "document_number"), ("Père", "الأب", "father"), ("Mère", "الأم", "mother"),
)  # fmt: skip


def draw_columns(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print a table with a column for each spouse; both row labels stand left of the columns, or one on either side."""
    sheet = page((A5[1], A5[0]), _PAPER)
    press = Press.of(sheet, rng, 9)
    titled = rng.random() < 0.4
    if titled:
        press.title(18, "LIVRET D'ETAT CIVIL", rng.choice(("كناش الحالة المدنية", None)), points=12)
    number, day = booklet.act_number, booklet.marriage_date
    y = 40.0 if titled else 22.0
    press.labelled(12, y, rng.choice(("Mariage N°", "Acte de mariage n°", "N° de l'acte de mariage")), number,
                   "act_number", fit=64)  # fmt: skip
    press.labelled(84, y, rng.choice(("en date du", "Date du mariage", "Mariage célébré le")), slashed(day),
                   "marriage_date", is_value=day.isoformat(), fit=64)  # fmt: skip
    press.arabic_labelled(198, y, "رقم عقد الزواج", number, fit=44)
    either_side = rng.random() < 0.35
    start = 46.0 if either_side else 64.0
    end = 164.0 if either_side else 198.0
    top, tall, half = y + 6, 10.4 if titled else 12.4, (end - start) / 2
    order = [("husband", booklet.husband, "L'EPOUX", "الزوج"), ("wife", booklet.wife, "L'EPOUSE", "الزوجة")]
    if rng.random() < 0.4:
        order.reverse()
    for at, (part, person, title, arabic_title) in enumerate(order):
        x = start + half * at
        press.line(x + 2, top + 6, title, bold=True)
        press.arabic(x + half - 2, top + 6, arabic_title, bold=True)
        for row, (_, _, key) in enumerate(_ROWS):
            middle = top + 8 + tall * row + tall * 0.64
            latin, arabic, told = _fact(person, key)
            press.line(x + 2, middle, latin, fit=half * 0.52, bold=press.habits.bold_values,
                       field=Field(f"{part}_{key}", told) if told else None)  # fmt: skip
            if arabic:
                named = Field(f"{part}_{key}_ar", arabic) if key.endswith(("name", "names")) else None
                press.arabic(x + half - 2, middle, arabic, fit=half * 0.4, bold=press.habits.bold_values, field=named)
    for row, (label, arabic_label, _) in enumerate(_ROWS):
        middle = top + 8 + tall * row + tall * 0.64
        sheet.rule(12, top + 8 + tall * row, 198, top + 8 + tall * row)
        press.line(13, middle, label, points=8, fit=29)
        press.arabic(197 if either_side else start - 1.5, middle, arabic_label, points=8, fit=30 if either_side else 21)
    bottom = top + 8 + tall * len(_ROWS)
    for x in (12.0, start, start + half, end, 198.0):
        sheet.rule(x, top, x, bottom)
    sheet.rule(12, top, 198, top)
    sheet.rule(12, bottom, 198, bottom)
    paraph(sheet, rng, 60, bottom + 9, 26)
    seal(sheet, rng, 150, bottom + 4, 9, "الحالة المدنية")
    return (sheet,)


def draw_rows(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print a table with a row for each spouse; the columns' headings are the labels."""
    sheet = page((A5[1], A5[0]), _PAPER)
    press = Press.of(sheet, rng, 8.6)
    number, day = booklet.act_number, booklet.marriage_date
    if rng.random() < 0.5:
        press.title(18, rng.choice(("LIVRET DE FAMILLE", "LIVRET D'ETAT CIVIL")), "الدفتر العائلي", points=12)
    press.labelled(12, 44, rng.choice(("Livret N°", "N° du livret")), number, "act_number", fit=60)
    press.arabic_labelled(198, 44, "رقم الدفتر", number, fit=60)
    columns = (("", "", "", 26.0), ("Nom", "الاسم العائلي", "family_name", 46.0),
               ("Prénom", "الاسم الشخصي", "given_names", 46.0), ("Né(e) le", "تاريخ الازدياد", "birth_date", 32.0),
               ("CIN", "رقم البطاقة", "document_number", 36.0))  # fmt: skip
    top, tall, x = 52.0, rng.uniform(15, 19), 12.0
    for label, arabic_label, key, wide in columns:
        sheet.rule(x, top, x, top + tall * 3)
        press.line(x + wide / 2, top + 6, label, points=8, side="middle")
        press.arabic(x + wide / 2, top + 12, arabic_label, points=8, side="middle")
        for row, (part, person) in enumerate((("husband", booklet.husband), ("wife", booklet.wife)), 1):
            y = top + tall * row
            if not key:
                press.line(x + 2, y + 6, "Epoux" if part == "husband" else "Epouse", bold=True)
                press.arabic(x + wide - 2, y + 12, "الزوج" if part == "husband" else "الزوجة", bold=True)
                continue
            latin, arabic, told = _fact(person, key)
            press.line(x + wide / 2, y + (6 if arabic else 9), latin, side="middle", fit=wide - 4,
                       field=Field(f"{part}_{key}", told))  # fmt: skip
            if arabic:
                press.arabic(x + wide / 2, y + 12.4, arabic, side="middle", fit=wide - 4,
                             field=Field(f"{part}_{key}_ar", arabic))  # fmt: skip
        x += wide
    sheet.rule(x, top, x, top + tall * 3)
    for row in range(4):
        sheet.rule(12, top + tall * row, x, top + tall * row)
    y = top + tall * 3 + 10
    press.labelled(12, y, "Date du mariage", slashed(day), "marriage_date", is_value=day.isoformat(), fit=70)
    press.arabic_labelled(198, y, "تاريخ الزواج", slashed(day), fit=60)
    press.line(12, y + 9, f"L'officier de l'état civil de {booklet.office.name.latin}")
    paraph(sheet, rng, 60, y + 18, 26)
    return (sheet,)


def _fact(person: Person, key: str) -> tuple[str, str, str]:
    """Return the Latin print, the Arabic print and the true value of a fact, empty where there is none."""
    town, birth = person.birth_place.name, person.birth_date
    return {
        "family_name": (person.family.latin, person.family.arabic, person.family.latin),
        "given_names": (person.given.latin, person.given.arabic, person.given.latin),
        "birth_date": (slashed(birth), "", birth.isoformat()),
        "place": (town.latin, town.arabic, ""),
        "document_number": (person.cin or "", "", person.cin or ""),
        "father": (person.father.latin, person.father.arabic, ""),
        "mother": (person.mother.latin, person.mother.arabic, ""),
    }[key]


COLUMNS = Layout("booklet-columns", FamilyBooklet.kind, overprinted(draw_columns))
ROWS = Layout("booklet-rows", FamilyBooklet.kind, overprinted(draw_rows))
