"""The family booklet's pages of the spouses: husband, then wife, each with act, birth and parents.

Booklets are small printed books that an officer fills in by hand or with a typewriter; pages of children are not
drawn. The marriage's number and day stand on the husband's page or across both.
"""

import random

from samples.dates import hijri_in_arabic, in_arabic, slashed
from samples.entries import Entry, moment, plain
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import dots, lines, put, row, sheet, specimen
from samples.ornaments import emblem, paraph, portrait, seal
from samples.surface import Surface

_BLUE = (34, 48, 116)


def _printed(page: Surface, left: float, one: Spouse, faces: Faces, pen: Faces, y: float) -> float:
    """Print one spouse's rows in both languages, captions at the edges, from `left` over 110 mm."""
    who, man = one.person, one.person.sex.value == "M"
    birth = Entry(one.birth.latin, one.birth.arabic, one.birth.field)
    rows = (
        (("Nom", "الاسم العائلي"), one.family), (("Prénom", "الاسم الشخصي"), one.given),
        (("Né le" if man else "Née le", "تاريخ الازدياد"), birth),
        (("à", "مكان الازدياد"), Entry(who.birth_place.name.latin, who.birth_place.name.arabic)),
        (("C.I.N. n°", "رقم ب.ت.و"), one.number),
        (("Fils de" if man else "Fille de", "والده" if man else "والدها"),
         Entry(who.father_on_acts.latin, who.father_on_acts.arabic)),
        (("et de", "والدته" if man else "والدتها"), Entry(who.mother_on_acts.latin, who.mother_on_acts.arabic)),
        (("Profession", "المهنة"), Entry("", "عامل" if man else "ربة بيت")),
    )  # fmt: skip
    for labels, entry in rows:
        row(page, y, labels, entry, faces, 8, span=(left + 5, left + 105), dotted=True, hand=pen, middle=left + 55)
        y += 8.4
    return y


def _spread(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The open booklet: the wife's page left, the husband's right, as it opens from the Arabic side."""
    page, faces, typed = sheet(rng, (220, 158)), fonts.office(rng), fonts.typist(rng)
    page.rule(110, 3, 110, 155, (190, 190, 188), 0.4)
    for left, title, title_ar, one in (
        (110, "EPOUX", "الزوج", spouse(found.husband, "husband")),
        (0, "EPOUSE", "الزوجة", spouse(found.wife, "wife")),
    ):
        page.box(left + 3, 4, 104, 150, outline=(120, 120, 120), line=0.3)
        page.arabic(left + 55, 14, title_ar, faces.arabic_pen(13, bold=True), side="middle")
        page.text(left + 55, 20, title, faces.pen(10, bold=True), side="middle")
        end = _printed(page, left, one, faces, typed, 32)
        page.text(left + 8, end + 19, "L'Officier de l'état civil", faces.pen(7.6))
        page.arabic(left + 102, end + 19, "ضابط الحالة المدنية", faces.arabic_pen(8.8))
        seal(page, rng, left + 54, 137, 12, "الحالة المدنية")
        paraph(page, rng, left + 26, 139, 24)
    y = 100.6
    row(page, y, ("Acte de mariage n°", "عقد الزواج عدد"), plain("act_number", found.act), faces, 8,
        span=(115, 215), dotted=True, hand=typed, middle=165)  # fmt: skip
    row(page, y + 8, ("Mariage le", "تاريخ الزواج"), moment("marriage_date", found.wedding), faces, 8, span=(115, 215),
        dotted=True, hand=typed, middle=165)  # fmt: skip
    specimen(page, 86, 152, 7)
    return (page,)


def _leaves(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Three single pages: the cover's inside with the act, the husband's, the wife's with his portrait's frame."""
    faces, typed = fonts.office(rng), fonts.typist(rng)
    first = sheet(rng, (110, 156))
    emblem(first, 55, 18, 8)
    lines(first, 55, 34, ("المملكة المغربية", "وزارة الداخلية"), faces.arabic_pen(11, bold=True), 6, arabic=True)
    first.text(55, 46, "ROYAUME DU MAROC", faces.pen(9, bold=True), side="middle")
    first.arabic(55, 62, "الدفتر العائلي", faces.arabic_pen(20, bold=True), side="middle")
    first.text(55, 70, "LIVRET DE FAMILLE", faces.pen(12, bold=True), side="middle")
    town = found.town
    for y, labels, entry in (
        (88, ("Province", "عمالة أو إقليم"), Entry(town.province.latin, town.province.arabic)),
        (97, ("Commune", "جماعة"), Entry(town.name.latin, town.name.arabic)),
        (106, ("Acte n°", "رسم رقم"), plain("act_number", found.act)),
        (115, ("Date de mariage", "تاريخ الزواج"), moment("marriage_date", found.wedding)),
    ):
        row(first, y, labels, entry, faces, 8, span=(6, 104), dotted=True, hand=typed, middle=55)
    seal(first, rng, 70, 136, 12, "الحالة المدنية")
    specimen(first, 26, 150, 7)
    pages = [first]
    for title, title_ar, one in (
        ("L'EPOUX", "الزوج", spouse(found.husband, "husband")),
        ("L'EPOUSE", "الزوجة", spouse(found.wife, "wife")),
    ):
        page = sheet(rng, (110, 156))
        page.text(8, 13, title, faces.pen(10, bold=True))
        page.arabic(102, 13, title_ar, faces.arabic_pen(13, bold=True))
        portrait(page, rng, 44, 8, 22, 26)
        end = _printed(page, 0, one, faces, typed, 46)
        page.text(8, end + 5, "Visa de l'officier", faces.pen(7.6))
        page.arabic(102, end + 5, "توقيع ضابط الحالة المدنية", faces.arabic_pen(8.8))
        seal(page, rng, 62, 138, 12, "الحالة المدنية")
        paraph(page, rng, 30, 136, 26)
        pages.append(page)
    return tuple(pages)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An older booklet in Arabic alone, filled with a pen; days with their month's name."""
    page, faces, pen = sheet(rng, (200, 140)), fonts.office(rng), fonts.hand(rng)
    label, ink = faces.arabic_pen(10.5), pen.arabic_pen(12, _BLUE)
    page.rule(100, 2, 100, 138, (170, 170, 168), 0.4)
    page.arabic(150, 12, "كناش التعريف والحالة المدنية", faces.arabic_pen(12, bold=True), side="middle")
    page.arabic(50, 12, "الزوجة", faces.arabic_pen(13, bold=True), side="middle")
    page.arabic(150, 21, "الزوج", faces.arabic_pen(13, bold=True), side="middle")

    def fill(left: float, y: float, text: str, entry: Entry) -> float:
        end = left + 94 - page.arabic(left + 94, y, text, label) - 2
        dots(page, left + 6, y + 1, end)
        put(page, end - 2, y - 0.2, entry.in_arabic_alone, ink, arabic=True, fit=end - left - 10)
        return y + 8.6

    for left, one in ((100, spouse(found.husband, "husband")), (0, spouse(found.wife, "wife"))):
        who, man = one.person, one.person.sex.value == "M"
        y = 32.0
        y = fill(left, y, "الاسم العائلي", one.family)
        y = fill(left, y, "الاسم الشخصي", one.given)
        y = fill(left, y, "ولد يوم" if man else "ولدت يوم", Entry("", in_arabic(who.birth_date), None, one.birth.field))
        y = fill(left, y, "ب", Entry("", who.birth_place.name.arabic))
        y = fill(left, y, "ابن" if man else "بنت", Entry("", who.father_on_acts.arabic))
        y = fill(left, y, "و", Entry("", who.mother_on_acts.arabic))
        y = fill(left, y, "رقم البطاقة الوطنية", one.number)
        if man:
            y = fill(
                left,
                y,
                "تاريخ عقد الزواج",
                Entry("", slashed(found.wedding), None, moment("marriage_date", found.wedding).field),
            )
            y = fill(left, y, "الموافق ل", Entry("", hijri_in_arabic(found.wedding)))
            fill(left, y, "رسم عدد", plain("act_number", found.act))
    page.arabic(92, 104, "إمضاء الضابط وطابعه", label)
    seal(page, rng, 40, 118, 13, "الحالة المدنية")
    paraph(page, rng, 66, 118, 26)
    specimen(page, 150, 134, 7)
    return (page,)


LAYOUTS = (
    Layout("h6_booklet_spread", "family_booklet", _spread, sheet=False),
    Layout("h6_booklet_leaves", "family_booklet", _leaves, sheet=False),
    Layout("h6_booklet_penned", "family_booklet", _penned, sheet=False),
)
