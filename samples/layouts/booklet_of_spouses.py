"""Family booklet, opened at the two pages of the spouses: husband on the left, wife on the right.

No source shows the pages: they carry the facts that the decree on civil status asks for (general knowledge).
The pages of children are not drawn.
"""

import random

from samples.dates import slashed
from samples.fonts import AMIRI, AMIRI_BOLD, SERIF, SERIF_BOLD
from samples.layouts.layout import Layout, page
from samples.ornaments import signature, stamp
from samples.papers import FamilyBooklet
from samples.people import Person
from samples.surface import Field, Pen, Surface

_SPREAD = (240.0, 170.0)  # the open booklet
_LABEL, _VALUE = Pen(SERIF, 9.5, (66, 60, 60)), Pen(SERIF_BOLD, 10.5)
_ARABIC_LABEL, _ARABIC_VALUE = Pen(AMIRI, 10.5, (66, 60, 60)), Pen(AMIRI_BOLD, 12)
_HALF = 104.0
_ROW = 15.2


def draw(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print the two pages as one open spread."""
    sheet = page(_SPREAD, (250, 246, 236))
    sheet.rule(120, 0, 120, 170, (206, 198, 184), 0.6)
    number, day = booklet.act_number, booklet.marriage_date
    sheet.text(12, 16, "ROYAUME DU MAROC", Pen(SERIF_BOLD, 9))
    sheet.text(12, 21.5, "LIVRET DE FAMILLE", Pen(SERIF_BOLD, 13))
    sheet.arabic(228, 16, "المملكة المغربية", Pen(AMIRI_BOLD, 11))
    sheet.arabic(228, 22.5, "الدفتر العائلي", Pen(AMIRI_BOLD, 15))
    sheet.pair(128, 16, "Acte de mariage N° :", number, (_LABEL, _VALUE), field=Field("act_number", number))
    sheet.pair(128, 22, "Date du mariage :", slashed(day), (_LABEL, _VALUE),
               field=Field("marriage_date", day.isoformat()))  # fmt: skip
    _half(sheet, 12, "husband", "L'EPOUX", "الزوج", booklet.husband)
    _half(sheet, 124, "wife", "L'EPOUSE", "الزوجة", booklet.wife)
    sheet.text(12, 138, f"Bureau de l'état civil de {booklet.office.name.latin}", _LABEL)
    sheet.arabic(228, 138, f"مكتب الحالة المدنية {booklet.office.name.arabic}", _ARABIC_LABEL)
    signature(sheet, rng, 20, 150, 30)
    stamp(sheet, 172, 148, 12.5, "الحالة المدنية")
    return (sheet,)


def _half(sheet: Surface, x: float, part: str, title: str, arabic_title: str, person: Person) -> None:
    sheet.rule(x, 34.5, x + _HALF, 34.5, (150, 120, 90), 0.4)
    sheet.text(x, 32.5, title, Pen(SERIF_BOLD, 11, (110, 60, 40)))
    sheet.arabic(x + _HALF, 32.5, arabic_title, Pen(AMIRI_BOLD, 13, (110, 60, 40)))
    number, town = person.cin or "-", person.birth_place.name
    rows: list[tuple[str, str, Field | None, str, str, Field | None]] = [
        ("Nom", person.family.latin, Field(f"{part}_family_name", person.family.latin),
         "الاسم العائلي", person.family.arabic, Field(f"{part}_family_name_ar", person.family.arabic)),
        ("Prénom", person.given.latin, Field(f"{part}_given_names", person.given.latin),
         "الاسم الشخصي", person.given.arabic, Field(f"{part}_given_names_ar", person.given.arabic)),
        ("Date de naissance", slashed(person.birth_date),
         Field(f"{part}_birth_date", person.birth_date.isoformat()), "تاريخ الازدياد", "", None),
        ("Lieu de naissance", town.latin, None, "مكان الازدياد", town.arabic, None),
        ("CNIE N°", number, Field(f"{part}_document_number", number), "رقم البطاقة الوطنية", "", None),
        ("Fils de" if part == "husband" else "Fille de", person.father_on_acts.latin, None,
         "والده" if part == "husband" else "والدها", person.father_on_acts.arabic, None),
    ]  # fmt: skip
    y = 42.0
    for label, value, field, arabic_label, arabic_value, arabic_field in rows:
        # Captions stand above their values here.
        sheet.text(x, y, label, _LABEL)
        sheet.text(x, y + 6, value, _VALUE, field=field, fit=54)
        sheet.arabic(x + _HALF, y, arabic_label, _ARABIC_LABEL)
        sheet.arabic(x + _HALF, y + 6.4, arabic_value, _ARABIC_VALUE, field=arabic_field, fit=48)
        sheet.rule(x, y + 8.8, x + _HALF, y + 8.8, (222, 212, 196))
        y += _ROW


LAYOUT = Layout("booklet-of-spouses", FamilyBooklet.kind, draw, everyday=True)
