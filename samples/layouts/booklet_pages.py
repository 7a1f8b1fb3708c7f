"""Family booklets of two more printings: one page a spouse below each other, and an Arabic page with a ruled table.

No source shows the pages; their facts are those of the decree on civil status (general knowledge).
"""

import random

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.layouts.layout import A5, Layout, overprinted, page
from samples.layouts.press import Press
from samples.ornaments import paraph, seal
from samples.papers import FamilyBooklet
from samples.people import Person
from samples.surface import Colour, Field, Surface

_PAPER: Colour = (249, 245, 233)
_LEFT, _RIGHT = 12.0, 136.0


def draw_stacked(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print both spouses on one page of the booklet, French and Arabic on a line."""
    sheet = page(A5, _PAPER)
    press = Press.of(sheet, rng, 9.2)
    number, day = booklet.act_number, booklet.marriage_date
    press.heading(("ROYAUME DU MAROC", "Ministère de l'Intérieur"), ("المملكة المغربية", "وزارة الداخلية"),
                  left=_LEFT, right=_RIGHT, y=16, step=5, width=54)  # fmt: skip
    press.title(31, "LIVRET DE FAMILLE", "الدفتر العائلي", middle=74, points=13)
    press.labelled(_LEFT, 53, rng.choice(("Acte de mariage N°", "Acte N°")), number, "act_number", fit=60)
    press.arabic_labelled(_RIGHT, 53, "رسم الزواج رقم", number, fit=58)
    printed = rng.choice((slashed, in_french))(day)
    press.labelled(_LEFT, 60, rng.choice(("Date du mariage", "Date de mariage")), printed, "marriage_date",
                   is_value=day.isoformat(), fit=66)  # fmt: skip
    press.arabic_labelled(_RIGHT, 60, "تاريخ الزواج", slashed(day), fit=54)
    y = 70.0
    for part, titles, person in (("husband", ("L'EPOUX", "الزوج"), booklet.husband),
                                 ("wife", ("L'EPOUSE", "الزوجة"), booklet.wife)):  # fmt: skip
        sheet.box(_LEFT - 2, y - 4.6, _RIGHT - _LEFT + 4, 6.6, fill=(236, 228, 206), outline=(170, 150, 110))
        press.line(_LEFT, y, titles[0], bold=True)
        press.arabic(_RIGHT, y, titles[1], bold=True)
        y = _spouse(press, person, part, y + 8.4) + 3
    press.line(_LEFT, y + 1, f"Bureau de l'état civil de {booklet.office.name.latin}", points=8)
    paraph(sheet, rng, 40, y + 12, 26)
    seal(sheet, rng, 84, y + 10, 12, "الحالة المدنية")
    return (sheet,)


def _spouse(press: Press, person: Person, part: str, y: float) -> float:
    family, given = press.cased(person.family.latin), press.cased(person.given.latin)
    birth, number, town = person.birth_date, person.cin or "", person.birth_place.name
    wife = part == "wife"
    rows = (
        ("Nom", family, f"{part}_family_name", family, "الاسم العائلي", person.family.arabic, f"{part}_family_name_ar"),
        ("Prénom", given, f"{part}_given_names", given, "الاسم الشخصي", person.given.arabic, f"{part}_given_names_ar"),
        ("Née le" if wife else "Né le", slashed(birth), f"{part}_birth_date", birth.isoformat(),
         "تاريخ الازدياد", slashed(birth), None),
        ("à", town.latin, None, None, "مكان الازدياد", town.arabic, None),
        ("N° CNIE", number, f"{part}_document_number", number, "رقم البطاقة الوطنية", number, None),
    )  # fmt: skip
    for label, value, field, is_value, arabic_label, arabic_value, arabic_field in rows:
        press.labelled(_LEFT, y, label, value, field, is_value=is_value, fit=62)
        press.arabic_labelled(_RIGHT, y, arabic_label, arabic_value, arabic_field, fit=60)
        y += 8.2
    return y


def draw_arabic(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print an Arabic page: a table with a column for each spouse and the captions on the right."""
    sheet = page((A5[1], A5[0]), _PAPER)
    press = Press.of(sheet, rng, 10)
    number, day = booklet.act_number, booklet.marriage_date
    press.heading((), ("المملكة المغربية", "وزارة الداخلية"), left=12, right=198, y=15, step=5.4)
    press.title(22, None, "الدفتر العائلي", middle=96, points=15)
    press.arabic_labelled(
        198, 33, rng.choice(("رسم الزواج رقم", "رسم رقم", "عقد الزواج رقم")), number, "act_number", fit=70
    )
    press.arabic_labelled(124, 33, "تاريخ الزواج", rng.choice((slashed, in_arabic))(day), "marriage_date",
                          is_value=day.isoformat(), fit=56)  # fmt: skip
    press.arabic_labelled(66, 33, "الموافق ل", hijri_in_arabic(day), fit=54)
    columns, top, tall = (12.0, 84.0, 156.0, 198.0), 39.0, 9.4
    cells: list[tuple[str, str, str, str | None]] = [("", "الزوج", "الزوجة", None)]
    for label, key in (("الاسم الشخصي", "given_names_ar"), ("الاسم العائلي", "family_name_ar"),
                       ("تاريخ الازدياد", "birth_date"), ("مكان الازدياد", None),
                       ("رقم البطاقة الوطنية", "document_number"), ("الأب", None), ("الأم", None)):  # fmt: skip
        cells.append((label, _fact(booklet.husband, label), _fact(booklet.wife, label), key))
    for row, (label, husband, wife, key) in enumerate(cells):
        y = top + tall * row + tall * 0.68
        sheet.rule(12, top + tall * row, 198, top + tall * row)
        press.arabic(196, y, label, fit=38)
        for part, right, person, value in (
            ("husband", 154, booklet.husband, husband),
            ("wife", 82, booklet.wife, wife),
        ):
            told = person.birth_date.isoformat() if key == "birth_date" else value
            press.arabic(right, y, value, bold=row == 0 or press.habits.bold_values, fit=68,
                         field=Field(f"{part}_{key}", told) if key else None)  # fmt: skip
    bottom = top + tall * len(cells)
    sheet.rule(12, bottom, 198, bottom)
    for x in columns:
        sheet.rule(x, top, x, bottom)
    press.arabic(198, bottom + 8, f"مكتب الحالة المدنية {booklet.office.name.arabic}")
    paraph(sheet, rng, 60, bottom + 13, 30)
    seal(sheet, rng, 100, bottom + 11, 12, "الحالة المدنية")
    return (sheet,)


def _fact(person: Person, label: str) -> str:
    return {
        "الاسم الشخصي": person.given.arabic, "الاسم العائلي": person.family.arabic,
        "تاريخ الازدياد": slashed(person.birth_date), "مكان الازدياد": person.birth_place.name.arabic,
        "رقم البطاقة الوطنية": person.cin or "", "الأب": person.father_on_acts.arabic,
        "الأم": person.mother_on_acts.arabic,
    }[label]  # fmt: skip


STACKED = Layout("booklet-stacked", FamilyBooklet.kind, overprinted(draw_stacked))
ARABIC = Layout("booklet-arabic", FamilyBooklet.kind, overprinted(draw_arabic))
