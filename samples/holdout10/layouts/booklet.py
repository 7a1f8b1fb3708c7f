"""Family booklets: the open spread of today, a typed leaf of old, one in Arabic by hand, leaves from a program."""

import random

from samples.entries import Entry, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, grid, put, sheet, specimen
from samples.holdout7.desk import said, said_ar
from samples.holdout8.desk import titled
from samples.holdout9.desk import PEN_BLUE, line_of, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import MAROON, RIBBON, middle, named_days
from samples.ornaments import emblem, guilloche
from samples.surface import Surface

Rows = tuple[tuple[str, str, Entry], ...]


def _rows(of: Spouse) -> Rows:
    person = of.person
    return (
        ("Prénom", "الاسم الشخصي", of.given), ("Nom", "الاسم العائلي", of.family),
        ("Né le" if person.sex.value == "M" else "Née le", "تاريخ الازدياد", of.birth),
        ("à", "بـ", Entry(person.birth_place.name.latin, person.birth_place.name.arabic)),
        ("Fils de" if person.sex.value == "M" else "Fille de", "والده" if person.sex.value == "M" else "والدها",
         Entry(person.father_on_acts.latin, person.father_on_acts.arabic)),
        ("et de", "والدته" if person.sex.value == "M" else "والدتها",
         Entry(person.mother_on_acts.latin, person.mother_on_acts.arabic)),
        ("C.N.I. n°", "ب.ت.و رقم", of.number),
    )  # fmt: skip


def _spread(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both pages open beside each other: the husband's on the right, as Arabic reads, the wife's on the left."""
    page, faces = Surface(220, 156, (244, 241, 232)), fonts.works(rng)
    guilloche(page, rng, ((234, 226, 212),))
    page.rule(110, 0, 110, 156, (196, 190, 178), 0.6)
    for left, (title, title_ar), of in (
        (4, ("L'EPOUSE", "الزوجة"), spouse(found.wife, "wife")),
        (114, ("L'EPOUX", "الزوج"), spouse(found.husband, "husband")),
    ):  # fmt: skip
        page.box(left, 8, 102, 140, outline=(150, 128, 96), line=0.3)
        page.text(left + 6, 18, title, faces.pen(12, MAROON, bold=True))
        page.arabic(left + 96, 18, title_ar, faces.arabic_pen(14, MAROON, bold=True))
        for at, (label, label_ar, entry) in enumerate(_rows(of)):
            y = 30 + 13 * at
            page.text(left + 4, y, label, faces.pen(8.5, GREY))
            page.arabic(left + 98, y, label_ar, faces.arabic_pen(9.5, GREY))
            if entry.latin == entry.arabic:
                put(page, left + 51, y + 5.6, entry, faces.pen(10.5, bold=True), side="middle")
            else:
                put(page, left + 5, y + 5.6, entry, faces.pen(9.5, bold=True), fit=45)
                put(page, left + 97, y + 5.6, entry, faces.arabic_pen(11, bold=True), arabic=True, fit=44)
    act, wed = plain("act_number", found.act), moment("marriage_date", found.wedding)
    said(page, 120, 130, "Acte de mariage n°", act.in_latin_alone, faces, 9, to=164, bold=True)
    said(page, 120, 138, "Mariage le", wed.in_latin_alone, faces, 9, to=164, bold=True)
    page.arabic(210, 130, "عقد الزواج رقم", faces.arabic_pen(9.5))
    page.arabic(210, 138, "تاريخ الزواج", faces.arabic_pen(9.5))
    signed(page, rng, 50, 134, "الحالة المدنية", beside=-24, radius=11)
    specimen(page, 86, 144, 6)
    return (page,)


def _typed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A leaf of a livret de famille of 1998, French alone, typed upon dots."""
    page, faces, typed = Surface(125, 176, (248, 242, 226)), fonts.works(rng), fonts.keys(rng)
    page.box(5, 5, 115, 166, line=0.3)
    page.text(62.5, 16, "LIVRET DE FAMILLE", faces.pen(13, bold=True), side="middle")
    page.text(62.5, 22, "Royaume du Maroc - Etat civil", faces.pen(8.5), side="middle")
    husband, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    y = 33.0
    for title, of in (("MARI", husband), ("FEMME", wife)):
        page.text(10, y, title, faces.pen(10.5, bold=True))
        for at, (label, entry) in enumerate((
            ("Nom", of.family), ("Prénoms", of.given), (_rows(of)[2][0], of.birth),
            ("C.I.N. n°", of.number), (_rows(of)[4][0], Entry(of.person.father.latin, "")),
        )):  # fmt: skip
            line_of(
                page, y + 8 + 8.4 * at, label, entry.in_latin_alone, faces, typed, 9.5, span=(12, 114), colour=RIBBON
            )
        y += 54
    wed = named_days("marriage_date", found.wedding)
    line_of(page, 142, "Mariés le", wed.in_latin_alone, faces, typed, 9.5, span=(12, 114), colour=RIBBON)
    act = plain("act_number", found.act)
    line_of(page, 150, "Acte n°", act.in_latin_alone, faces, typed, 9.5, span=(12, 60), colour=RIBBON)
    page.text(66, 158, "L'Officier de l'Etat Civil", faces.pen(8.5))
    signed(page, rng, 92, 163, "الحالة المدنية", beside=-52, radius=10)
    specimen(page, 20, 164, 5)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A leaf of دفتر الحالة المدنية in Arabic, filled by a clerk's pen, in a table with two sides."""
    page, faces, hand = Surface(150, 190, (246, 246, 238)), fonts.works(rng), fonts.pen(rng)
    middle(page, 75, 14, ("المملكة المغربية", "وزارة الداخلية"), faces, 9.5, step=5)
    page.arabic(75, 31, "دفتر الحالة المدنية", fonts.title(rng, faces).arabic_pen(17, bold=True), side="middle")
    husband, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    xs, ys = (10, 56, 102, 140), [40 + 11 * at for at in range(8)]
    grid(page, xs, ys, (90, 90, 96), 0.25)
    page.arabic(79, 47.4, "الزوج", faces.arabic_pen(11.5, bold=True), side="middle")
    page.arabic(33, 47.4, "الزوجة", faces.arabic_pen(11.5, bold=True), side="middle")
    for at, (one, other) in enumerate(zip(_rows(husband), _rows(wife), strict=True)):
        if at > 5:
            continue
        label = ("الاسم الشخصي", "الاسم العائلي", "تاريخ الازدياد", "مكان الازدياد", "اسم الأب", "اسم الأم")[at]
        page.arabic(138, 58.4 + 11 * at, label, faces.arabic_pen(10.5))
        for right, (_, _, entry) in ((100, one), (54, other)):
            shown = entry.in_arabic_alone if entry.field else Entry("", entry.arabic)
            plain_figures = at == 2
            pen = hand.pen(11, PEN_BLUE) if plain_figures else hand.arabic_pen(12, PEN_BLUE)
            put(page, right, 58.2 + 11 * at, shown, pen, arabic=True, fit=42)
    rows = (
        ("رقم البطاقة الوطنية للزوج", husband.number), ("رقم البطاقة الوطنية للزوجة", wife.number),
        ("رسم الزواج عدد", plain("act_number", found.act)), ("بتاريخ", moment("marriage_date", found.wedding)),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(page, 128 + 9.4 * at, f"{label} :", entry.in_arabic_alone, faces, hand, 11, span=(14, 138), arabic=True)
    page.arabic(46, 168, "ضابط الحالة المدنية", faces.arabic_pen(10.5), side="middle")
    signed(page, rng, 40, 178, "الحالة المدنية", beside=34, radius=11)
    specimen(page, 122, 180, 6)
    return (page,)


def _leaf(page: Surface, faces: Faces, title: tuple[str, str], rows: Rows) -> None:
    page.text(12, 16, title[0], faces.pen(12, MAROON, bold=True))
    page.arabic(128, 16, title[1], faces.arabic_pen(14, MAROON, bold=True))
    page.rule(12, 20, 128, 20, MAROON, 0.4)
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 32 + 17 * at
        said(page, 12, y, f"{label} :", entry.in_latin_alone if entry.field else Entry(entry.latin, ""), faces, 10,
             to=126, bold=True)  # fmt: skip
        if entry.latin == entry.arabic:
            page.arabic(128, y + 7, label_ar, faces.arabic_pen(11))
        else:
            arabic = Entry("", entry.arabic, None, entry.field_ar)
            said_ar(page, 128, y + 7, f"{label_ar} :", arabic, faces, 11.5, to=16, bold=True)


def _program(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Three leaves from a program: the cover with the act, the husband's, the wife's; French above its Arabic."""
    faces = fonts.designer(rng)
    cover, first, second = (sheet(rng, (140, 196)) for _ in range(3))
    cover.box(4, 4, 132, 188, outline=MAROON, line=0.7)
    emblem(cover, 70, 34, 14, MAROON)
    titled(cover, 70, 66, "LIVRET DE FAMILLE", "الدفتر العائلي", faces, 18, step=11, colour=MAROON)
    act, wed = plain("act_number", found.act), moment("marriage_date", found.wedding)
    said(cover, 16, 110, "N° de l'acte de mariage :", act.in_latin_alone, faces, 10.5, to=124, bold=True)
    cover.arabic(124, 118, "رقم عقد الزواج", faces.arabic_pen(11.5))
    said(cover, 16, 130, "Date du mariage :", wed.in_latin_alone, faces, 10.5, to=124, bold=True)
    cover.arabic(124, 138, "تاريخ عقد الزواج", faces.arabic_pen(11.5))
    signed(cover, rng, 84, 162, "الحالة المدنية", beside=-34)
    specimen(cover, 104, 184, 7)
    _leaf(first, faces, ("Epoux", "الزوج"), _rows(spouse(found.husband, "husband")))
    _leaf(second, faces, ("Epouse", "الزوجة"), _rows(spouse(found.wife, "wife")))
    for page in (first, second):
        specimen(page, 70, 180, 8)
    return cover, first, second


LAYOUTS = (
    Layout("h10_booklet_spread", "family_booklet", _spread),
    Layout("h10_booklet_typed", "family_booklet", _typed),
    Layout("h10_booklet_penned", "family_booklet", _penned),
    Layout("h10_booklet_program", "family_booklet", _program, sheet=False),
)
