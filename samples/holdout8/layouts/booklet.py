"""Pages of the family booklet: the spread of the couple, leaves of the old one by hand, the Arabic one's first page."""

import random

from samples.dates import in_arabic, slashed
from samples.entries import Entry, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import put, sheet, specimen
from samples.holdout7.desk import A5, copied, said, said_ar
from samples.holdout8 import fonts
from samples.holdout8.desk import BLUE, PENNED, titled
from samples.holdout8.people import Facts
from samples.ornaments import emblem, paraph, seal
from samples.surface import Surface

_LEAF = (100.0, 142.0)


def _couple(found: Facts) -> tuple[Spouse, Spouse]:
    return spouse(found.husband, "husband"), spouse(found.wife, "wife")


def _once(entry: Entry) -> Entry:
    return Entry(entry.latin, "", entry.field)


def _spread(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Two facing pages, husband right and wife left, as the booklet opens from the right; values typed."""
    page, faces, ink = sheet(rng, (200.0, 142.0)), fonts.printer(rng), fonts.typist(rng)
    page.rule(100, 0, 100, 142, (200, 200, 196), 0.6)
    man, wife = _couple(found)
    for left, who, title, title_ar in ((102, man, "EPOUX", "الزوج"), (2, wife, "EPOUSE", "الزوجة")):
        page.box(left + 3, 5, 90, 132, outline=(120, 140, 120))
        page.text(left + 8, 15, title, faces.pen(11, bold=True))
        page.arabic(left + 88, 15, title_ar, faces.arabic_pen(13, bold=True))
        y = 27.0
        rows = (
            ("Nom", "الاسم العائلي", who.family),
            ("Prénom", "الاسم الشخصي", who.given),
            ("Né(e) le", "المزداد(ة) في", _once(who.birth)),
            ("à", "ب", Entry(who.person.birth_place.name.latin, who.person.birth_place.name.arabic)),
            ("Fils(fille) de", "ابن(ة)", Entry(who.person.father.latin, who.person.father.arabic)),
            ("et de", "و", Entry(who.person.mother.latin, who.person.mother.arabic)),
            ("C.I.N. n°", "ب.ت.و رقم", _once(who.number)),
        )
        for label, label_ar, entry in rows:
            page.text(left + 6, y, label, faces.pen(8))
            page.arabic(left + 90, y, label_ar, faces.arabic_pen(9.5))
            put(page, left + 8, y + 6, entry, ink.pen(9.5), fit=42)
            if entry.arabic:
                put(page, left + 88, y + 6, entry, ink.arabic_pen(10), arabic=True, fit=38)
            y += 13.4
    day = moment("marriage_date", found.wedding)
    said(page, 108, 124, "Mariage le", day, faces, 8.5, to=150, hand=ink)
    said(page, 108, 131, "Acte n°", plain("act_number", found.act), faces, 8.5, to=150, hand=ink)
    page.arabic(190, 124, "تاريخ الزواج", faces.arabic_pen(9.5))
    page.arabic(190, 131, "عقد رقم", faces.arabic_pen(9.5))
    specimen(page, 50, 130, 8)
    return (page,)


def _leaf(found: Facts, rng: random.Random, faces: Faces, hand: Faces, *, first: bool) -> Surface:
    page, man, wife = Surface(*_LEAF, colour=(250, 248, 240)), *_couple(found)
    who = man if first else wife
    page.text(50, 11, "MARI" if first else "EPOUSE", faces.pen(11, BLUE, bold=True), side="middle")
    page.arabic(50, 18, "الزوج" if first else "الزوجة", faces.arabic_pen(13, BLUE, bold=True), side="middle")
    rows = (
        ("Nom :", ": الاسم العائلي", who.family),
        ("Prénom :", ": الاسم الشخصي", who.given),
        ("Date de naissance :", ": تاريخ الازدياد", _once(who.birth)),
        ("N° de la C.N.I. :", ": رقم البطاقة الوطنية", _once(who.number)),
    )
    y = 30.0
    for label, label_ar, entry in rows:
        said(page, 6, y, label, entry, faces, 9, to=94, dotted=True, hand=hand, colour=PENNED)
        if entry.arabic:
            said_ar(
                page,
                94,
                y + 8,
                label_ar.removeprefix(": "),
                entry,
                faces,
                10.5,
                to=6,
                dotted=True,
                hand=hand,
                colour=PENNED,
            )
            y += 8
        y += 10
    if first:
        said(
            page,
            6,
            y + 4,
            "Marié le :",
            moment("marriage_date", found.wedding),
            faces,
            9,
            to=94,
            dotted=True,
            hand=hand,
            colour=PENNED,
        )
        said(
            page,
            6,
            y + 14,
            "Acte de mariage n° :",
            plain("act_number", found.act),
            faces,
            9,
            to=94,
            dotted=True,
            hand=hand,
            colour=PENNED,
        )
    paraph(page, rng, 30, 126, 22)
    seal(page, rng, 64, 122, 13, "الحالة المدنية", pale=True)
    return page


def _by_hand(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The old "livret de famille", its two leaves copied below each other, filled with a ballpoint."""
    page, faces, hand = sheet(rng), fonts.printer(rng), fonts.hand(rng)
    page.place(_leaf(found, rng, faces, hand, first=True), 16, 10)
    page.place(_leaf(found, rng, faces, hand, first=False), 94, 152)
    page.text(160, 40, "LIVRET DE FAMILLE", faces.pen(9), side="middle")
    specimen(page, 46, 220)
    copied(page, rng)
    return (page,)


def _arabic_page(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The booklet of civil status since 2002: one Arabic page for the couple."""
    page, faces, (man, wife) = sheet(rng, A5), fonts.office(rng), _couple(found)
    emblem(page, 74, 14, 6)
    page.arabic(74, 27, "المملكة المغربية", faces.arabic_pen(12, bold=True), side="middle")
    page.arabic(74, 36, "دفتر الحالة المدنية", fonts.headed(rng, faces).arabic_pen(18, bold=True), side="middle")
    y = 48.0
    for title, who in (("رب الأسرة", man), ("الزوجة", wife)):
        page.box(10, y - 5.6, 128, 8, fill=(226, 234, 226), outline=(160, 176, 160))
        page.arabic(74, y, title, faces.arabic_pen(12, bold=True), side="middle")
        rows = (
            ("الاسم العائلي", who.family),
            ("الاسم الشخصي", who.given),
            ("تاريخ الولادة", who.birth),
            ("رقم بطاقة التعريف", who.number),
            ("محل الولادة", Entry("", who.person.birth_place.name.arabic)),
        )
        for label, entry in rows:
            y += 9.6
            said_ar(page, 136, y, f"{label} :", entry.in_arabic_alone, faces, 11.5, to=14, bold=True)
        y += 15
    wed = moment("marriage_date", found.wedding, arabic=in_arabic(found.wedding)).in_arabic_alone
    said_ar(page, 136, y, "تاريخ عقد الزواج :", wed.in_arabic_alone, faces, 11.5, to=14, bold=True)
    said_ar(
        page,
        136,
        y + 9,
        "رقم العقد :",
        plain("act_number", found.act).in_arabic_alone,
        faces,
        11.5,
        to=60,
        bold=True,
    )
    page.arabic(136, y + 20, f"سلم بتاريخ {slashed(found.issued)}", faces.arabic_pen(10.5))
    seal(page, rng, 40, y + 20, 14, "الحالة المدنية")
    specimen(page, 104, 206)
    return (page,)


def _rows(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A page as a program draws it: caption, husband's value, wife's value, Arabic under Latin."""
    page, faces, (man, wife) = sheet(rng, A5), fonts.company(rng), _couple(found)
    titled(page, 74, 14, "LIVRET DE FAMILLE", "الدفتر العائلي", faces, 13)
    xs = (8, 42, 91, 140)
    page.text(66, 36, "Époux", faces.pen(10, bold=True), side="middle")
    page.text(115, 36, "Épouse", faces.pen(10, bold=True), side="middle")
    y = 40.0
    for label, label_ar, first, second in (
        ("Nom de famille", "الاسم العائلي", man.family, wife.family),
        ("Prénom", "الاسم الشخصي", man.given, wife.given),
        ("Naissance", "الازدياد", _once(man.birth), _once(wife.birth)),
        ("N° CNIE", "ب.و", _once(man.number), _once(wife.number)),
    ):
        page.rule(xs[0], y, xs[3], y)
        page.text(xs[0] + 1.4, y + 6, label, faces.pen(8.5), fit=31)
        page.arabic(xs[1] - 1.4, y + 12.6, label_ar, faces.arabic_pen(9.5), fit=31)
        for at, entry in ((1, first), (2, second)):
            put(page, xs[at] + 1.6, y + 6, entry, faces.pen(9.5, bold=True), fit=45)
            if entry.arabic:
                put(page, xs[at + 1] - 1.6, y + 12.8, entry, faces.arabic_pen(11, bold=True), arabic=True, fit=45)
        y += 16
    page.rule(xs[0], 31, xs[3], 31)
    page.rule(xs[0], y, xs[3], y)
    for x in xs:
        page.rule(x, 31, x, y)
    said(page, 8, y + 12, "Date de mariage :", moment("marriage_date", found.wedding), faces, 10, to=90, bold=True)
    said(page, 8, y + 20, "N° de l'acte :", plain("act_number", found.act), faces, 10, to=90, bold=True)
    paraph(page, rng, 104, y + 36, 26)
    seal(page, rng, 120, y + 42, 14, "الحالة المدنية")
    specimen(page, 44, 196)
    return (page,)


LAYOUTS = (
    Layout("h8_booklet_spread", "family_booklet", _spread),
    Layout("h8_booklet_by_hand", "family_booklet", _by_hand),
    Layout("h8_booklet_arabic", "family_booklet", _arabic_page),
    Layout("h8_booklet_rows", "family_booklet", _rows),
)
