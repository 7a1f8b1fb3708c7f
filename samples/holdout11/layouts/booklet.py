"""The family booklet: a spread, a leaf filled with a pen, a typed page, and a program's leaf."""

import random

from samples.entries import Entry, moment, plain
from samples.holdout6.layout import Layout, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, row, specimen
from samples.holdout9.desk import line_of, signed
from samples.holdout10.desk import in_form, middle
from samples.holdout11 import fonts
from samples.holdout11.desk import BALL, BRICK, CARBON, OLIVE, colons, columns, of_spouse
from samples.ornaments import emblem, guilloche
from samples.surface import Surface

_KIND = "family_booklet"
_LEAF = (105.0, 148.0)


def _union(found: Facts, form: str = "%d/%m/%Y") -> tuple[Entry, Entry]:
    return plain("act_number", found.act), in_form("marriage_date", found.wedding, form)


def _spread(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The husband's page on the left, the wife's on the right, in one picture."""
    page, faces, hand = Surface(210, 148, (246, 242, 228)), fonts.works(rng), fonts.pen(rng)
    page.rule(105, 0, 105, 148, (206, 198, 176), 0.6)
    number, day = _union(found)
    for left, title, title_ar, person, part in (
        (0, "EPOUX", "الزوج", found.husband, "husband"), (105, "EPOUSE", "الزوجة", found.wife, "wife"),
    ):  # fmt: skip
        page.text(left + 8, 14, title, faces.pen(12, BRICK, bold=True))
        page.arabic(left + 97, 14, title_ar, faces.arabic_pen(14, BRICK, bold=True))
        for at, (label, label_ar, entry) in enumerate(of_spouse(spouse(person, part))):
            y = 30 + 19 * at
            line_of(page, y, label, entry.in_latin_alone, faces, hand, 9.5, span=(left + 8, left + 97), colour=BALL)
            if entry.latin != entry.arabic:
                line_of(page, y + 8.5, label_ar, Entry("", entry.arabic, None, entry.field_ar), faces, hand, 10,
                        span=(left + 8, left + 97), arabic=True, colour=BALL)  # fmt: skip
    line_of(page, 106, "Acte de mariage n°", number.in_latin_alone, faces, hand, 9.5, span=(8, 97), colour=BALL)
    line_of(page, 106, "Mariage du", day.in_latin_alone, faces, hand, 9.5, span=(113, 202), colour=BALL)
    signed(page, rng, 160, 124, "الحالة المدنية", beside=-34, radius=12)
    specimen(page, 40, 136, 8)
    return (page,)


def _leaf(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The Arabic booklet of 2004 written by a clerk: cover, then both of them on one leaf."""
    cover, leaf = Surface(*_LEAF, colour=(94, 40, 48)), Surface(*_LEAF, colour=(248, 244, 232))
    faces, hand = fonts.works(rng), fonts.pen(rng)
    gold = (222, 190, 120)
    emblem(cover, 52.5, 50, 14, gold)
    for y, text, points in ((20, "المملكة المغربية", 15), (28, "وزارة الداخلية", 12), (84, "الدفتر العائلي", 22)):
        cover.arabic(52.5, y, text, faces.arabic_pen(points, gold, bold=True), side="middle")
    cover.text(52.5, 96, "LIVRET DE FAMILLE", faces.pen(13, gold, bold=True), side="middle")
    number, day = _union(found)
    rows = [("رسم الزواج عدد", number), ("بتاريخ", day)]
    for person, part, title in ((found.husband, "husband", "الزوج"), (found.wife, "wife", "الزوجة")):
        rows += [(f"{label} ({title})", entry) for _, label, entry in of_spouse(spouse(person, part))]
    for at, (label, entry) in enumerate(rows):
        line_of(
            leaf, 18 + 11 * at, label, entry.in_arabic_alone, faces, hand, 9.5, span=(6, 98), arabic=True, colour=BALL
        )
    leaf.text(52.5, 142, "- 2 -", faces.pen(8, GREY), side="middle")
    specimen(leaf, 24, 136, 7)
    return (cover, leaf)


def _typed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A page of the French booklet of the nineties, typed."""
    page, faces, keys = Surface(125, 176, (244, 240, 226)), fonts.works(rng), fonts.keys(rng)
    page.box(4, 4, 117, 168, outline=OLIVE, line=0.5)
    middle(page, 62.5, 16, ("LIVRET DE FAMILLE", "Extrait de l'acte de mariage"), faces, 11, fit=100)
    number, day = _union(found, "%d-%m-%Y")
    colons(page, 32, (("Acte n°", number), ("Célébré le", day)), faces, 9.5, x=46, to=118, step=8, said=keys,
           colour=CARBON, bold=False)  # fmt: skip
    for top, title, person, part in ((54, "LE MARI", found.husband, "husband"), (108, "LA FEMME", found.wife, "wife")):
        page.text(10, top, title, faces.pen(10, OLIVE, bold=True))
        rows = [(label, entry) for label, _, entry in of_spouse(spouse(person, part))]
        colons(page, top + 9, rows, faces, 9.5, x=46, to=118, step=9, said=keys, colour=CARBON, bold=False)
    specimen(page, 96, 166, 8)
    return (page,)


def _program(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A leaf of the new civil status booklet, from a printer: two ruled tables."""
    page, faces = Surface(148, 210, (250, 250, 246)), fonts.screen(rng)
    guilloche(page, rng, ((230, 238, 228),))
    page.text(8, 12, "LIVRET D'ETAT CIVIL", faces.pen(10, OLIVE, bold=True))
    page.arabic(140, 12, "دفتر الحالة المدنية", faces.arabic_pen(12, OLIVE, bold=True))
    number, day = plain("act_number", found.act), moment("marriage_date", found.wedding)
    row(page, 24, ("Mariage n° :", "رقم رسم الزواج :"), number.in_latin_alone, faces, 9, span=(8, 140), middle=74)
    row(page, 32, ("Date du mariage :", "تاريخ الزواج :"), day.in_latin_alone, faces, 9, span=(8, 140), middle=80)
    top = 44.0
    for title, title_ar, person, part in (
        ("Le père de famille", "رب الأسرة", found.husband, "husband"), ("L'épouse", "الزوجة", found.wife, "wife"),
    ):  # fmt: skip
        page.text(8, top, title, faces.pen(9.5, OLIVE, bold=True))
        page.arabic(140, top, title_ar, faces.arabic_pen(10.5, OLIVE, bold=True))
        rows = [(a, b, e.in_latin_alone if e.latin == e.arabic else e) for a, b, e in of_spouse(spouse(person, part))]
        top = columns(page, top + 4, rows, faces, 8.4, xs=(8, 36, 74, 112, 140), high=11, line=(150, 160, 140)) + 12
    signed(page, rng, 100, top + 16, "الحالة المدنية", beside=-36, radius=13)
    specimen(page, 110, 200, 8)
    return (page,)


LAYOUTS = (
    Layout("h11_booklet_spread", _KIND, _spread), Layout("h11_booklet_leaf", _KIND, _leaf),
    Layout("h11_booklet_typed", _KIND, _typed), Layout("h11_booklet_program", _KIND, _program),
)  # fmt: skip
