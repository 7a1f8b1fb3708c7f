"""Family booklets: an open one with a page each, a typed duplicate of counted rows, a leaf penned in Arabic."""

import random

from samples.dates import in_arabic
from samples.entries import Entry, moment, plain
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, sheet, specimen
from samples.holdout9.desk import line_of
from samples.holdout11.desk import above
from samples.holdout12 import fonts
from samples.holdout12.desk import BLUE_PEN, BORDEAUX, SAND, Row, numbered
from samples.ornaments import emblem, portrait, seal
from samples.surface import Surface


def _known(found: Facts) -> tuple[Spouse, Spouse, Entry, Entry]:
    return (
        spouse(found.husband, "husband"), spouse(found.wife, "wife"), plain("act_number", found.act),
        moment("marriage_date", found.wedding),
    )  # fmt: skip


def _open(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An open booklet: the wife's page on the left, the husband's with the marriage on the right; captions above."""
    page, faces = Surface(250, 176, SAND), fonts.works(rng)
    husband, wife, number, wed = _known(found)
    page.rule(125, 4, 125, 172, GREY, 0.4)
    sides = ((8, 117, "L'EPOUSE", "الزوجة", wife), (133, 242, "L'EPOUX", "الزوج", husband))
    for left, right, title, title_ar, one in sides:
        page.box(left - 3, 6, right - left + 6, 164, outline=BORDEAUX, line=0.3)
        page.text(left, 15, title, faces.pen(11, BORDEAUX, bold=True))
        page.arabic(right, 15, title_ar, faces.arabic_pen(13, BORDEAUX, bold=True))
        rows = (("Nom", "الاسم العائلي", one.family), ("Prénom", "الاسم الشخصي", one.given))
        for at, (label, label_ar, entry) in enumerate(rows):
            above(page, left, 26 + 17 * at, label, entry, faces, 11, fit=50, drop=6.4)
            above(page, right, 26 + 17 * at, label_ar, entry, faces, 11, fit=50, arabic=True, drop=6.8)
        above(page, left, 60, "Date de naissance", one.birth.in_latin_alone, faces, 11, fit=50, drop=6.4)
        page.arabic(right, 60, "تاريخ الازدياد", faces.arabic_pen(8, GREY))
        above(page, left, 77, "N° de la carte nationale", one.number.in_latin_alone, faces, 11, fit=50, drop=6.4)
        page.arabic(right, 77, "رقم البطاقة الوطنية", faces.arabic_pen(8, GREY))
        portrait(page, rng, right - 30, 92, 28, 36)
    above(page, 133, 96, "Mariage : acte n°", number.in_latin_alone, faces, 11, fit=60, drop=6.4)
    above(page, 133, 113, "en date du", wed.in_latin_alone, faces, 11, fit=60, drop=6.4)
    page.arabic(200, 113, "تاريخ عقد الزواج", faces.arabic_pen(8, GREY))
    page.text(137, 140, "L'officier de l'état civil", faces.pen(9))
    seal(page, rng, 165, 154, 13, "الحالة المدنية")
    page.text(62, 164, "- 3 -", faces.pen(8, GREY), side="middle")
    page.text(188, 164, "- 2 -", faces.pen(8, GREY), side="middle")
    specimen(page, 40, 140)
    return (page,)


def _duplicate(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces = sheet(rng), fonts.office(rng)
    husband, wife, number, wed = _known(found)
    page.text(105, 18, "ROYAUME DU MAROC", faces.pen(11, bold=True), side="middle")
    page.text(105, 24, f"Commune de {found.town.name.latin}", faces.pen(10), side="middle")
    page.text(105, 38, "LIVRET D'ETAT CIVIL", faces.pen(17, BORDEAUX, bold=True), side="middle")
    page.arabic(105, 47, "دفتر الحالة المدنية", faces.arabic_pen(17, BORDEAUX, bold=True), side="middle")
    page.text(105, 54, "DUPLICATA", faces.pen(9), side="middle")
    rows: list[Row] = []
    for of, of_ar, one in (("de l'époux", "الزوج", husband), ("de l'épouse", "الزوجة", wife)):
        rows += [
            (f"Nom {of}", f"نسب {of_ar}", one.family), (f"Prénom {of}", f"اسم {of_ar}", one.given),
            (f"Naissance {of}", f"ازدياد {of_ar}", one.birth), (f"C.N. {of}", f"ب.و {of_ar}", one.number),
        ]  # fmt: skip
    rows += [("Acte de mariage n°", "رقم عقد الزواج", number), ("Date du mariage", "تاريخ الزواج", wed)]
    end = numbered(page, 62, rows, faces, high=10.5)
    emblem(page, 30, end + 26, 10)
    page.text(110, end + 14, "Le Président, par délégation", faces.pen(10.5, bold=True))
    seal(page, rng, 150, end + 34, 15, "الحالة المدنية")
    specimen(page, 75, end + 44)
    return (page,)


def _leaf(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A leaf of an old booklet in Arabic, both spouses below each other on dots, filled in with a pen."""
    page, faces, hand = Surface(120, 176, (244, 240, 228)), fonts.works(rng), fonts.pen(rng)
    husband, wife, number, wed = _known(found)
    page.arabic(60, 12, "دفتر الحالة المدنية", faces.arabic_pen(14, bold=True), side="middle")
    y = 24.0
    for title, one, word in (("الزوج (رب الأسرة)", husband, "المزداد في"), ("الزوجة الأولى", wife, "المزدادة في")):
        page.arabic(112, y, title, faces.arabic_pen(11.5, BORDEAUX, bold=True))
        rows = (
            ("الاسم الشخصي", one.given),
            ("الاسم العائلي", one.family),
            (word, one.birth),
            ("ب.ت.و رقم", one.number),
        )
        for label, entry in rows:
            y += 10
            line_of(
                page, y, label, entry.in_arabic_alone, faces, hand, 10.5, span=(10, 112), arabic=True, colour=BLUE_PEN
            )
        y += 14
    day = Entry("", in_arabic(found.wedding), None, wed.field)
    line_of(page, y, "تزوجا بتاريخ", day, faces, hand, 10.5, span=(10, 112), arabic=True, colour=BLUE_PEN)
    line_of(page, y + 10, "حسب الرسم عدد", number.in_arabic_alone, faces, hand, 10.5, span=(60, 112), arabic=True)
    seal(page, rng, 30, y + 18, 12, "الحالة المدنية")
    specimen(page, 90, y + 26, 7)
    return (page,)


_KIND = "family_booklet"
LAYOUTS = (
    Layout("h12_booklet_open", _KIND, _open),
    Layout("h12_booklet_duplicate", _KIND, _duplicate),
    Layout("h12_booklet_leaf", _KIND, _leaf),
)
