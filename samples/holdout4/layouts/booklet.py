"""Family booklets: the spouses on facing pages, the act's page before theirs, an Arabic one filled with a pen."""

import random

from samples.dates import hijri_in_french
from samples.entries import Entry
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, in_arabic_alone, marriage, spouse
from samples.holdout4.leaf import A5_FLAT, GREY, Leaf
from samples.holdout4.people import Facts
from samples.ornaments import emblem, guilloche
from samples.surface import Colour, Surface

_PAGE = (105.0, 148.0)
_GREEN: Colour = (24, 100, 66)
_ROWS = (
    ("Nom", "الاسم العائلي", "family"),
    ("Prénom", "الاسم الشخصي", "given"),
    ("Né(e) le", "مزداد(ة) في", "day"),
    ("A", "ب", "place"),
    ("CIN", "ب.ت.و", "card"),
)


def _facing(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the booklet opened: husband left, wife right, the act along the foot of both."""
    page = Leaf(A5_FLAT, fonts.issuer(rng), rng, (246, 248, 242))
    guilloche(page, rng, ((226, 236, 228),))
    him, her, it = spouse(facts.husband, "husband"), spouse(facts.wife, "wife"), marriage(facts, rng)
    page.rule(105, 0, 105, 148, (196, 200, 196), 0.5)
    for left, whose, head, head_ar in ((8, him, "MARI", "الزوج"), (111, her, "EPOUSE", "الزوجة")):
        right = left + 91
        page.fr(left, 13, head, 10.5, bold=True, ink=_GREEN)
        page.ar(right, 13, head_ar, 12, bold=True, ink=_GREEN)
        for at, (label, caption, key) in enumerate(_ROWS):
            y = 23 + 15.6 * at
            page.fr(left, y, label, 7, ink=GREY)
            page.ar(right, y, caption, 8, ink=GREY)
            page.pair_of(left + 1, right - 1, y + 6.4, whose[key], 9.6)
            page.rule(left, y + 9, right, y + 9, (206, 214, 208))
    page.fr(8, 108, "Acte de mariage n°", 8, ink=GREY)
    page.la(40, 108, it["act"], 10)
    page.ar(99, 108, "رقم عقد الزواج", 9, ink=GREY)
    page.fr(111, 108, "Date", 8, ink=GREY)
    page.la(124, 108, it["day"], 10)
    page.ar(202, 108, "تاريخ الزواج", 9, ink=GREY)
    page.fr(8, 118, f"soit le {hijri_in_french(facts.wedding)}", 8, ink=GREY)
    page.seal(84, 130, 12, "الحالة المدنية")
    page.sign(160, 128, 28)
    page.specimen((30, 140), (180, 143), points=8)
    return (page,)


def _leaves(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print three small pages: the act, then a page a spouse with the captions under the values."""
    him, her, it = spouse(facts.husband, "husband"), spouse(facts.wife, "wife"), marriage(facts, rng)
    faces = fonts.issuer(rng)
    town = facts.home.commune
    first = Leaf(_PAGE, faces, rng, (247, 246, 240))
    emblem(first, 52.5, 20, 9, _GREEN)
    first.centred(52.5, 38, ("ROYAUME DU MAROC", "LIVRET DE FAMILLE"), ("المملكة المغربية", "الدفتر العائلي"),
                  bold=True, step=6.4)  # fmt: skip
    first.fr(8, 76, "Bureau d'état civil", 7.6, ink=GREY)
    first.pair_of(8, 97, 83, Entry(town.name.latin, town.name.arabic), 10)
    first.fr(8, 94, "Référence de l'acte de mariage", 7.6, ink=GREY)
    first.ar(97, 94, "مراجع عقد الزواج", 8.6, ink=GREY)
    first.fr(8, 103, "N°", 9)
    first.la(15, 103, it["act"], 10.5)
    first.fr(46, 103, "du", 9)
    first.la(53, 103, it["day"], 10.5)
    first.seal(70, 124, 13, town.name.arabic)
    first.specimen((30, 140), points=8)
    pages: list[Surface] = [first]
    for whose, head, head_ar in ((him, "L'époux", "الزوج"), (her, "L'épouse", "الزوجة")):
        page = Leaf(_PAGE, faces, rng, (247, 246, 240))
        page.fr(8, 14, head, 11, bold=True, ink=_GREEN)
        page.ar(97, 14, head_ar, 12.5, bold=True, ink=_GREEN)
        for at, (label, caption, key) in enumerate(_ROWS):
            y = 30 + 20 * at
            page.pair_of(8, 97, y, whose[key], 10)
            page.rule(8, y + 2.4, 97, y + 2.4, (190, 196, 190))
            page.fr(8, y + 6.6, label, 6.8, ink=GREY)
            page.ar(97, y + 6.6, caption, 7.6, ink=GREY)
        page.specimen((52, 142), points=8)
        pages.append(page)
    return tuple(pages)


def _penned(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a page of an older Arabic booklet that a clerk wrote, both spouses below each other."""
    page = Leaf((125.0, 176.0), fonts.office(rng), rng, (248, 243, 228))
    him, her = (in_arabic_alone(spouse(who, role)) for who, role in ((facts.husband, "husband"), (facts.wife, "wife")))
    it = in_arabic_alone(marriage(facts, rng))

    def blank(x: float, to_x: float, y: float, caption: str, entry: Entry) -> None:
        page.blank_ar(x, y, to_x, caption, entry.arabic, entry.field_ar, points=10, hand=True)

    page.named(62.5, 18, "كناش الحالة المدنية", 15, fit=80)
    for top, whose, head in ((30, him, "رب الأسرة"), (94, her, "الزوجة")):
        page.ar(117, top, head, 11.5, bold=True)
        page.rule(8, top + 3, 117, top + 3, GREY)
        blank(117, 64, top + 14, "الاسم", whose["given"])
        blank(61, 8, top + 14, "اللقب", whose["family"])
        blank(117, 64, top + 27, "تاريخ الولادة", whose["day"])
        blank(61, 8, top + 27, "بمدينة", whose["place"])
        blank(117, 30, top + 40, "رقم بطاقة التعريف الوطنية", whose["card"])
    blank(117, 74, 150, "عقد الزواج عدد", it["act"])
    blank(71, 18, 150, "بتاريخ", it["day"])
    page.seal(30, 162, 10, "الحالة المدنية")
    page.sign(90, 164, 24)
    page.specimen((62, 173), points=7)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_booklet_{draw.__name__.strip('_')}", "family_booklet", draw) for draw in (_facing, _leaves, _penned)
)
