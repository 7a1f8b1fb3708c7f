"""Pages of family booklets: a spread typed and stamped, a leaf in Arabic, cells of a newer one, one filled by hand."""

import random
from collections.abc import Sequence

from samples.dates import hijri_in_arabic
from samples.entries import Entry, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import dots, put, sheet, specimen
from samples.holdout7.desk import copied, said, said_ar
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, WINE, band, cell, corner, line_of, signed
from samples.holdout9.people import Facts
from samples.ornaments import emblem, guilloche, seal
from samples.surface import Surface

_LEAF = (105.0, 148.0)
_SPREAD = (210.0, 148.0)


def _couple(found: Facts) -> tuple[Spouse, Spouse]:
    return spouse(found.husband, "husband"), spouse(found.wife, "wife")


def _spread(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Husband on the left leaf, wife on the right one; French captions before, Arabic ones behind a typed line."""
    page, faces, typed = Surface(*_SPREAD, colour=(246, 240, 224)), fonts.press_room(rng), fonts.machine(rng)
    guilloche(page, rng, ((236, 226, 204),))
    page.rule(105, 2, 105, 146, (196, 186, 160), 0.5)
    for left, title, of in (
        (6.0, ("EPOUX", "الزوج"), _couple(found)[0]),
        (109.0, ("EPOUSE", "الزوجة"), _couple(found)[1]),
    ):
        right = left + 90
        page.text(left + 22, 14, title[0], faces.pen(12, WINE, bold=True), side="middle")
        page.arabic(left + 68, 14, title[1], faces.arabic_pen(14, WINE, bold=True), side="middle")
        y = 26.0
        rows = (
            ("Nom", "الاسم العائلي", of.family),
            ("Prénom", "الاسم الشخصي", of.given),
            ("Né(e) le", "تاريخ الازدياد", of.birth),
            ("à", "بـ", Entry(of.person.birth_place.name.latin, of.person.birth_place.name.arabic)),
            ("C.I.N. n°", "رقم البطاقة", of.number),
            ("Profession", "المهنة", Entry("-", "-")),
        )
        for label, label_ar, entry in rows:
            _leader(page, y, (left, right), (label, label_ar), entry, faces, typed)
            y += 13.4
    said(page, 6, 112, "Acte de mariage n°", plain("act_number", found.act), faces, 9.5, to=62, hand=typed, dotted=True)
    said(
        page,
        109,
        112,
        "Date du mariage",
        moment("marriage_date", found.wedding),
        faces,
        9.5,
        to=176,
        hand=typed,
        dotted=True,
    )
    page.text(6, 122, "L'officier de l'état civil", faces.pen(8.5))
    signed(page, rng, 66, 130, "الحالة المدنية", beside=-34, radius=12)
    specimen(page, 160, 136, 8)
    return (page,)


def _leader(
    page: Surface,
    y: float,
    span: tuple[float, float],
    labels: tuple[str, str],
    entry: Entry,
    faces: Faces,
    typed: Faces,
) -> None:
    """Two lines: the Latin value after its caption, the Arabic one below before its own."""
    start = span[0] + page.text(span[0], y, labels[0], faces.pen(9.5)) + 1.5
    dots(page, start, y + 0.8, span[1])
    put(page, start + 2, y - 0.3, entry, typed.pen(10), fit=span[1] - start - 3)
    if entry.arabic and entry.arabic != entry.latin:
        end = span[1] - page.arabic(span[1], y + 6.2, labels[1], faces.arabic_pen(10.5)) - 1.5
        dots(page, span[0], y + 7, end)
        put(page, end - 2, y + 6, entry, typed.arabic_pen(11.5), arabic=True, fit=end - span[0] - 3)
    else:
        page.arabic(span[1], y + 6.2, labels[1], faces.arabic_pen(10.5))


def _leaf(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """One leaf of the Arabic booklet of civil status: the couple below each other, under shaded bands."""
    page, faces = Surface(*_LEAF, colour=(238, 244, 238)), fonts.town_hall(rng)
    guilloche(page, rng, ((222, 234, 222),))
    page.arabic(
        52.5, 10, "الدفتر العائلي للحالة المدنية", fonts.headline(rng, faces).arabic_pen(13, bold=True), side="middle"
    )
    y = 15.0
    for title, of in zip(("بيانات الزوج", "بيانات الزوجة"), _couple(found), strict=True):
        page.box(5, y, 95, 7, outline=NAVY, fill=(206, 220, 232))
        page.arabic(97, y + 5.1, title, faces.arabic_pen(11, NAVY, bold=True))
        y += 13.6
        rows: Sequence[tuple[str, Entry]] = (
            ("الاسم الشخصي :", of.given),
            ("الاسم العائلي :", of.family),
            ("المزداد(ة) بتاريخ :", of.birth),
            ("رقم البطاقة الوطنية :", of.number),
            ("ابن(ة) :", Entry("", of.person.father.arabic)),
        )
        for label, entry in rows:
            said_ar(page, 97, y, label, entry.in_arabic_alone, faces, 11, to=8, bold=True)
            y += 7.4
        y -= 2.4
    y += 3.6
    said_ar(
        page, 97, y, "عقد الزواج عدد :", plain("act_number", found.act).in_arabic_alone, faces, 11, to=52, bold=True
    )
    said_ar(page, 52, y, "بتاريخ :", moment("marriage_date", found.wedding).in_arabic_alone, faces, 11, to=8, bold=True)
    page.arabic(97, y + 7, f"الموافق {hijri_in_arabic(found.wedding)}", faces.arabic_pen(10))
    seal(page, rng, 22, y + 12, 11, "الحالة المدنية")
    specimen(page, 70, 144, 7)
    return (page,)


def _cells(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Cells of the newer booklet: captions of both scripts inside, values below; the act in a band of its own."""
    page, faces = Surface(*_SPREAD, colour=(244, 244, 248)), fonts.screen(rng)
    guilloche(page, rng, ((230, 230, 242),))
    page.text(8, 10, "ROYAUME DU MAROC - LIVRET DE FAMILLE", faces.pen(10.5, NAVY, bold=True))
    page.arabic(202, 10, "المملكة المغربية - كناش الحالة المدنية", faces.arabic_pen(12, NAVY, bold=True))
    emblem(page, 105, 9, 5)
    for x, title, of in zip((6.0, 107.0), (("Mari", "الزوج"), ("Femme", "الزوجة")), _couple(found), strict=True):
        band(page, 18, 7, WINE, title, faces, 9.5, span=(x, x + 97))
        for at, (labels, entry) in enumerate(
            (
                (("Nom de famille", "الاسم العائلي"), of.family),
                (("Prénom", "الاسم الشخصي"), of.given),
                (("Date de naissance", "تاريخ الولادة"), of.birth),
                (("N° CNIE", "رقم ب.و.ت.إ"), of.number),
            )
        ):
            cell(page, x, 27 + at * 16, (97, 15), labels, entry, faces, 11.5)
    cell(page, 6, 96, (97, 15), ("Acte de mariage N°", "رقم عقد الزواج"), plain("act_number", found.act), faces, 11.5)
    cell(
        page,
        107,
        96,
        (97, 15),
        ("Date du mariage", "تاريخ الزواج"),
        moment("marriage_date", found.wedding),
        faces,
        11.5,
    )
    signed(page, rng, 150, 128, "الحالة المدنية", beside=-60, radius=13)
    specimen(page, 40, 140, 8)
    return (page,)


def _handed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Two leaves, one page each, filled with a pen in both scripts; the second is the wife's."""
    faces, hand, pages = fonts.press_room(rng), fonts.by_hand(rng), []
    for number, (title, of) in enumerate(
        zip((("Le Mari", "الزوج"), ("La Femme", "الزوجة")), _couple(found), strict=True)
    ):
        page = Surface(*_LEAF, colour=(250, 246, 236))
        page.box(4, 4, 97, 140, outline=(150, 140, 120))
        page.text(52.5, 13, title[0], faces.pen(13, bold=True), side="middle")
        page.arabic(52.5, 20, title[1], faces.arabic_pen(14, bold=True), side="middle")
        y = 31.0
        for label, label_ar, entry in (
            ("Nom de famille", "الاسم العائلي", of.family),
            ("Prénom", "الاسم الشخصي", of.given),
        ):
            line_of(page, y, label, entry, faces, hand, 9.5, span=(9, 97))
            line_of(page, y + 8.4, label_ar, entry, faces, hand, 10.5, span=(9, 97), arabic=True)
            y += 18
        line_of(page, y, "Né(e) le", of.birth, faces, hand, 9.5, span=(9, 97))
        line_of(page, y + 9, "CIN", of.number, faces, hand, 9.5, span=(9, 97))
        line_of(page, y + 18, "à", Entry(of.person.birth_place.name.latin, ""), faces, hand, 9.5, span=(9, 97))
        y += 29
        if number == 0:
            line_of(page, y, "Mariage : acte n°", plain("act_number", found.act), faces, hand, 9.5, span=(9, 97))
            line_of(page, y + 9, "en date du", moment("marriage_date", found.wedding), faces, hand, 9.5, span=(9, 97))
        signed(page, rng, 74, 128, "الحالة المدنية", beside=-40, radius=11, wide=22)
        specimen(page, 52, 141, 5)
        pages.append(page)
    return tuple(pages)


def _copied(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The first page of a booklet copied on A4: captions on the left in both scripts, him and her beside each other."""
    page, faces, typed = sheet(rng), fonts.press_room(rng), fonts.machine(rng)
    husband, wife = _couple(found)
    corner(page, 20, 24, ("ROYAUME DU MAROC", "Livret de famille"), faces, 11)
    corner(page, 190, 24, ("المملكة المغربية", "دفتر الحالة المدنية"), faces, 12, arabic=True)
    for x, texts in ((95, ("Le mari", "الزوج")), (155, ("La femme", "الزوجة"))):
        page.text(x - 6, 46, texts[0], faces.pen(11, bold=True), side="right", fit=20)
        page.arabic(x + 16, 46, texts[1], faces.arabic_pen(12, bold=True), fit=18)
    y = 58.0
    for label, label_ar, his, hers in (
        ("Nom", "الاسم العائلي", husband.family, wife.family),
        ("Prénom", "الاسم الشخصي", husband.given, wife.given),
        ("Né(e) le", "تاريخ الازدياد", husband.birth, wife.birth),
        ("N° CIN", "رقم البطاقة", husband.number, wife.number),
    ):
        page.text(20, y, label, faces.pen(11))
        page.arabic(58, y + 7, label_ar, faces.arabic_pen(12))
        for left, entry in ((68.0, his), (130.0, hers)):
            put(page, left, y, entry, typed.pen(11), fit=56)
            if entry.arabic != entry.latin:
                put(page, left + 56, y + 7, entry, typed.arabic_pen(12.5), arabic=True, fit=56)
        page.rule(20, y + 10, 190, y + 10, (150, 150, 150), 0.2)
        y += 18
    said(page, 20, y + 4, "Mariés le", moment("marriage_date", found.wedding), faces, 11, to=100, hand=typed)
    said(page, 110, y + 4, "Acte n°", plain("act_number", found.act), faces, 11, to=180, hand=typed)
    signed(page, rng, 140, y + 26, "الحالة المدنية", beside=-56)
    specimen(page, 105, 240)
    copied(page, rng)
    return (page,)


LAYOUTS = (
    Layout("h9_booklet_spread", "family_booklet", _spread, sheet=False),
    Layout("h9_booklet_leaf", "family_booklet", _leaf, sheet=False),
    Layout("h9_booklet_cells", "family_booklet", _cells, sheet=False),
    Layout("h9_booklet_handed", "family_booklet", _handed, sheet=False),
    Layout("h9_booklet_copied", "family_booklet", _copied),
)
