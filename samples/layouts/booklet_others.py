"""Pages of a family booklet on which nothing is read but what they are: the cover, and pages of children.

The cover shows the booklet's number and its office; a page of children holds one child or several (general knowledge).
"""

import random

from samples.dates import in_arabic, slashed
from samples.layouts.layout import A5, Layout, page
from samples.layouts.press import Press
from samples.names import MEN, WOMEN
from samples.ornaments import emblem, paraph, seal
from samples.papers import FamilyBooklet
from samples.surface import Colour, Surface

_TALL = (105.0, 150.0)
_PAPER: Colour = (250, 247, 238)
_ORDER = (("1er", "Premier", "الأول"), ("2ème", "Deuxième", "الثاني"), ("3ème", "Troisième", "الثالث"),
          ("4ème", "Quatrième", "الرابع"))  # fmt: skip


def draw_cover(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print the cover."""
    sheet = page(_TALL, rng.choice(((226, 214, 190), (214, 226, 216), (250, 247, 238))))
    press = Press.of(sheet, rng, 9.4)
    number, town = booklet.act_number, booklet.office.name
    press.arabic(52.5, 20, "المملكة المغربية", side="middle", bold=True)
    press.line(52.5, 26, "ROYAUME DU MAROC", side="middle", bold=True)
    press.arabic(52.5, 33, "وزارة الداخلية", side="middle")
    emblem(sheet, 52.5, 52, 11)
    french, arabic = rng.choice((("LIVRET DE FAMILLE", "الدفتر العائلي"),
                                 ("LIVRET D'ETAT CIVIL", "دفتر الحالة المدنية"),
                                 ("LIVRET D'IDENTITE ET D'ETAT CIVIL", "كناش التعريف والحالة المدنية")))  # fmt: skip
    press.title(80, french, arabic, middle=52.5, points=12, width=84)
    press.labelled(12, 110, rng.choice(("N°", "Livret N°", "N° du livret")), number, "act_number", fit=40)
    press.arabic_labelled(95, 110, "رقم الدفتر", number, fit=40)
    press.labelled(12, 118, "Commune", town.latin, fit=40)
    press.arabic_labelled(95, 118, "مكتب الحالة المدنية", town.arabic, fit=44)
    press.labelled(12, 126, "Délivré le", slashed(booklet.marriage_date), fit=50)
    return (sheet,)


def draw_children(booklet: FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print a page of two children below each other, or an open spread of four, or one child's page."""
    count = rng.choice((1, 2, 4))
    sheet = page((A5[1], A5[0]) if count == 4 else _TALL, _PAPER)
    press, first = Press.of(sheet, rng, 8.4), rng.randint(0, 1) if count == 2 else 0
    child_word, arabic_word = rng.choice((("enfant", "الولد"), ("enfant", "الطفل"), ("ENFANT", "الابن")))
    spelled = rng.random() < 0.5
    for at in range(count):
        left = 10.0 + (105.0 if at > 1 else 0.0)
        order = _ORDER[first + at]
        titles = (f"{order[int(spelled)]} {child_word}", f"{arabic_word} {order[2]}")
        _child(press, booklet, left, 22 + 62 * (at % 2), titles)
    if rng.random() < 0.5:
        seal(sheet, rng, 74, 128, 10, "الحالة المدنية")
    return (sheet,)


def _child(press: Press, booklet: FamilyBooklet, left: float, y: float, titles: tuple[str, str]) -> None:
    rng, right = press.rng, left + 85
    press.line(left, y, titles[0], bold=True)
    press.arabic(right, y, titles[1], bold=True)
    child, town = rng.choice((*MEN, *WOMEN)), booklet.office.name
    day = booklet.marriage_date.replace(year=booklet.marriage_date.year + rng.randint(1, 6), day=rng.randint(1, 28))
    rows = [
        ("Prénom", child.latin, "الاسم الشخصي", child.arabic),
        ("Né(e) le", slashed(day), "تاريخ الولادة", in_arabic(day) if rng.random() < 0.2 else ""),
        ("Lieu de naissance", town.latin, "مكان الولادة", town.arabic),
        ("Acte n°", str(rng.randint(2, 900)), "رقم الرسم", ""),
        ("Nom de la mère", booklet.wife.given.latin, "اسم الأم", booklet.wife.given.arabic),
        ("Décédé(e) le", "................", "تاريخ الوفاة", ""),
    ]
    if rng.random() < 0.4:
        rows.pop()
    for at, (label, value, arabic_label, arabic_value) in enumerate(rows, 1):
        press.labelled(left, y + 7.4 * at, label, value, fit=48)
        if arabic_value:
            press.arabic_labelled(right, y + 7.4 * at, arabic_label, arabic_value, fit=36)
        else:
            press.arabic(right, y + 7.4 * at, arabic_label + press.habits.separator, fit=30)
    paraph(press.sheet, rng, left + 20, y + 7.4 * len(rows) + 8, 20)


COVER = Layout("booklet-cover", FamilyBooklet.kind, draw_cover)
CHILDREN = Layout("booklet-children", FamilyBooklet.kind, draw_children)
