"""Family booklets' leaves of one spouse, without a title: the husband's, the wife's, and the wife's beside a child's.

The booklet is written in Arabic with names, places and parents in Latin letters too (consulat.ma, leconomiste.com
2003-12-09, read 2026-11-22); how a leaf sets them is general knowledge, so every printing draws its own.
"""

import random

from samples.dates import hijri_in_arabic, in_arabic, slashed
from samples.layouts.layout import A5, Layout, overprinted, page
from samples.layouts.press import Press
from samples.names import MEN, WOMEN
from samples.ornaments import paraph, seal
from samples.papers import FamilyBooklet
from samples.people import Person
from samples.surface import Colour, Field, Surface

_PAPER: Colour = (250, 247, 238)
_TALL = (105.0, 150.0)
_HEADINGS = {
    "husband": (("LE MARI", "الزوج"), ("EPOUX", "الزوج"), ("Page réservée à l'époux", "الصفحة الخاصة بالزوج"),
                ("1 - L'EPOUX", "1 - الزوج"), ("Titulaire du livret : l'époux", "صاحب الدفتر : الزوج")),
    "wife": (("1ère EPOUSE", "الزوجة الأولى"), ("L'EPOUSE", "الزوجة"), ("Première épouse", "الزوجة الأولى"),
             ("Page réservée à l'épouse", "الصفحة الخاصة بالزوجة"), ("Epouse n° 1", "الزوجة رقم 1")),
}  # fmt: skip


def draw_husband(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print the husband's leaf: captions of both scripts at the edges, both values between them."""
    sheet = page(_TALL, _PAPER)
    press = Press.of(sheet, rng, 8.6)
    y = _heading(press, "husband", 10, 95, 22)
    _edges(press, booklet.husband, "husband", 10, 95, y + 9, booklet)
    seal(sheet, rng, 70, 126, 11, "الحالة المدنية")
    paraph(sheet, rng, 28, 130, 24)
    return (sheet,)


def draw_wife(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print the wife's leaf with the marriage under her: Arabic captions, the Latin name under the Arabic one."""
    sheet = page(_TALL, _PAPER)
    press = Press.of(sheet, rng, 8.8)
    y = _heading(press, "wife", 10, 95, 20) + 8
    y = _arabic_lines(press, booklet.wife, "wife", 95, y)
    number, day = booklet.act_number, booklet.marriage_date
    press.arabic_labelled(95, y + 3, rng.choice(("رقم عقد الزواج", "رسم الزواج عدد", "عقد الزواج رقم")), number,
                          "act_number", fit=60)  # fmt: skip
    printed = rng.choice((slashed, in_arabic))(day)
    press.arabic_labelled(95, y + 10, rng.choice(("تاريخ الزواج", "تاريخ عقد الزواج")), printed, "marriage_date",
                          is_value=day.isoformat(), fit=80)  # fmt: skip
    press.arabic(95, y + 17, "الطلاق أو الوفاة : ................")
    paraph(sheet, rng, 30, 134, 24)
    return (sheet,)


def draw_wife_and_child(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print the open booklet: the wife's leaf, and beside it the first child's, whose names are nobody's here."""
    sheet = page((A5[1], A5[0]), _PAPER)
    press = Press.of(sheet, rng, 8.6)
    sheet.rule(105, 0, 105, 148, (206, 198, 184), 0.6)
    wife_left = rng.random() < 0.5
    left, right = (10, 98) if wife_left else (112, 200)
    y = _heading(press, "wife", left, right, 22)
    _edges(press, booklet.wife, "wife", left, right, y + 9, booklet)
    left, right = (112, 200) if wife_left else (10, 98)
    press.line(left, 22, rng.choice(("1er ENFANT", "Premier enfant", "Enfant n° 1")), bold=True)
    press.arabic(right, 22, rng.choice(("الولد الأول", "الطفل الأول", "الابن الأول")), bold=True)
    child, town = rng.choice((*MEN, *WOMEN)), booklet.office.name
    for at, (label, value, arabic_label, arabic_value) in enumerate((
        ("Prénom", child.latin, "الاسم الشخصي", child.arabic),
        ("Né(e) le", slashed(booklet.marriage_date.replace(year=booklet.marriage_date.year + 1, day=9)),
         "تاريخ الازدياد", ""),
        ("à", town.latin, "مكان الازدياد", town.arabic),
        ("Acte de naissance n°", str(rng.randint(2, 900)), "رقم رسم الولادة", ""),
        ("Fils (fille) de", booklet.husband.given.latin, "اسم الأب", booklet.husband.given.arabic),
        ("et de", booklet.wife.given.latin, "اسم الأم", booklet.wife.given.arabic),
    )):  # fmt: skip
        _both(press, left, right, 32 + 9 * at, label, value, arabic_label, arabic_value)
    paraph(sheet, rng, left + 20, 110, 26)
    return (sheet,)


def _heading(press: Press, part: str, left: float, right: float, y: float) -> float:
    french, arabic = press.rng.choice(_HEADINGS[part])
    if press.rng.random() < 0.5:
        press.line((left + right) / 2, y, french, bold=True, points=10, side="middle")
        press.arabic((left + right) / 2, y + 6, arabic, bold=True, points=10, side="middle")
        return y + 6
    press.line(left, y, french, bold=True, points=10)
    press.arabic(right, y, arabic, bold=True, points=10)
    return y


def _both(press: Press, left: float, right: float, y: float, label: str, value: str, arabic_label: str,
          arabic_value: str, fields: tuple[Field | None, Field | None] = (None, None)) -> None:  # fmt: skip
    """Print one row: French label, its value, the Arabic value, its label."""
    half = (right - left) / 2
    mark, bold = press.habits.separator, press.habits.bold_values
    width = press.line(left, y, label + mark, points=7.6, fit=half * 0.55) + 1.2
    press.line(left + width, y, value, bold=bold, fit=half - width - 1.5, field=fields[0])
    if arabic_label:
        width = press.arabic(right, y, arabic_label + mark, points=7.8, fit=half * 0.55) + 1.2
        if arabic_value:
            press.arabic(right - width, y, arabic_value, bold=bold, fit=half - width - 1.5, field=fields[1])


def _edges(press: Press, person: Person, part: str, left: float, right: float, y: float,
           booklet: FamilyBooklet) -> float:  # fmt: skip
    family, given, birth, town = person.family, person.given, person.birth_date, person.birth_place.name
    number, wife = person.cin or "", part == "wife"
    rows: list[tuple[str, str, str, str, tuple[Field | None, Field | None]]] = [
        ("Nom", press.cased(family.latin), "الاسم العائلي", family.arabic,
         (Field(f"{part}_family_name", press.cased(family.latin)), Field(f"{part}_family_name_ar", family.arabic))),
        ("Prénom", press.cased(given.latin), "الاسم الشخصي", given.arabic,
         (Field(f"{part}_given_names", press.cased(given.latin)), Field(f"{part}_given_names_ar", given.arabic))),
        ("Née le" if wife else "Né le", slashed(birth), "تاريخ الولادة", "",
         (Field(f"{part}_birth_date", birth.isoformat()), None)),
        ("A" if press.rng.random() < 0.5 else "Lieu de naissance", town.latin, "مكان الولادة", town.arabic,
         (None, None)),
        ("Fille de" if wife else "Fils de", person.father_on_acts.latin, "اسم الأب", person.father_on_acts.arabic,
         (None, None)),
        ("Et de", person.mother_on_acts.latin, "اسم الأم", person.mother_on_acts.arabic, (None, None)),
        ("Profession", press.rng.choice(("COMMERCANT", "SANS", "OUVRIER")), "المهنة",
         press.rng.choice(("تاجر", "بدون")), (None, None)),
        ("CNIE N°", number, "رقم البطاقة الوطنية", "", (Field(f"{part}_document_number", number), None)),
    ]  # fmt: skip
    for label, value, arabic_label, arabic_value, fields in rows:
        _both(press, left, right, y, label, value, arabic_label, arabic_value, fields)
        y += 8.4
    if part == "wife" or press.rng.random() < 0.5:
        day = booklet.marriage_date
        _both(press, left, right, y, "Marié(e) le", slashed(day), "تاريخ الزواج", "",
              (Field("marriage_date", day.isoformat()), None))  # fmt: skip
        y += 8.4
    return y


def _arabic_lines(press: Press, person: Person, part: str, right: float, y: float) -> float:
    birth, town, number = person.birth_date, person.birth_place.name, person.cin or ""
    for label, name, field in (("الاسم الشخصي", person.given, "given_names"),
                               ("الاسم العائلي", person.family, "family_name")):  # fmt: skip
        press.arabic_labelled(right, y, label, name.arabic, f"{part}_{field}_ar", fit=80)
        # In Latin letters below, as the decree asks.
        press.line(20, y + 5.6, name.latin, bold=press.habits.bold_values, field=Field(f"{part}_{field}", name.latin))
        y += 12
    press.arabic_labelled(right, y, press.rng.choice(("تاريخ الولادة", "المزدادة في", "تاريخ الازدياد")),
                          press.rng.choice((slashed, in_arabic))(birth), f"{part}_birth_date",
                          is_value=birth.isoformat(), fit=82)  # fmt: skip
    press.arabic_labelled(right, y + 7, "الموافق ل", f"{hijri_in_arabic(birth)} هجرية", fit=82)
    for label, value in (("بجماعة", town.arabic), ("رقم رسم الولادة", str(press.rng.randint(3, 900))),
                         ("من والدها", person.father_on_acts.arabic), ("ووالدتها", person.mother_on_acts.arabic),
    ):  # fmt: skip
        y += 7
        press.arabic_labelled(right, y + 7, label, value, fit=80)
    press.arabic_labelled(right, y + 14, "رقم البطاقة الوطنية للتعريف", number, f"{part}_document_number", fit=80)
    return y + 21


HUSBAND = Layout("booklet-leaf-husband", FamilyBooklet.kind, overprinted(draw_husband))
WIFE = Layout("booklet-leaf-wife", FamilyBooklet.kind, overprinted(draw_wife))
WIFE_AND_CHILD = Layout("booklet-wife-and-child", FamilyBooklet.kind, overprinted(draw_wife_and_child))
