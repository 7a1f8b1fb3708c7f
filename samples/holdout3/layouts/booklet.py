"""Family booklets: the opened pages of the two, the old Arabic leaf filled by hand, the newer page of boxes."""

import random

from samples.dates import hijri_in_arabic, in_french
from samples.entries import Entry, moment, plain
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, in_arabic_alone, spouse
from samples.holdout3.leaf import A5, GREY, Leaf
from samples.holdout3.people import Facts
from samples.ornaments import emblem, guilloche, portrait
from samples.surface import Colour, Surface

_BROWN: Colour = (120, 64, 30)
_SPREAD = (196.0, 134.0)


def _act(facts: Facts, rng: random.Random) -> tuple[Entry, Entry]:
    return plain("act_number", str(rng.randint(10, 9_800))), moment("marriage_date", facts.wedding)


def _spread(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the booklet open: the husband at the left, the wife at the right, captions over values."""
    page, (number, day) = Leaf(_SPREAD, fonts.office(rng), rng, (250, 245, 232)), _act(facts, rng)
    guilloche(page, rng, ((242, 232, 212),))
    page.rule(98, 4, 98, 130, (200, 190, 170), 0.6)
    page.fr(49, 11, "EPOUX", 11, bold=True, side="middle", ink=_BROWN)
    page.ar(49, 17, "الزوج", 11, bold=True, side="middle", ink=_BROWN)
    page.fr(147, 11, "EPOUSE", 11, bold=True, side="middle", ink=_BROWN)
    page.ar(147, 17, "الزوجة", 11, bold=True, side="middle", ink=_BROWN)
    rows = (
        ("family", "Nom", "الاسم العائلي"),
        ("given", "Prénom", "الاسم الشخصي"),
        ("day", "Date de naissance", "تاريخ الولادة"),
        ("place", "Lieu de naissance", "مكان الولادة"),
        ("card", "C.N.I.E.", "البطاقة الوطنية"),
    )
    for left, whose in ((8, spouse(facts.husband, "husband")), (106, spouse(facts.wife, "wife"))):
        for at, (key, french, arabic) in enumerate(rows):
            y, entry = 28 + 15.6 * at, whose[key]
            page.fr(left, y, french, 7, ink=GREY)
            page.ar(left + 82, y, arabic, 8, ink=GREY)
            page.fr(left, y + 6, entry.latin, 9.4, bold=True, fit=46, field=entry.field)
            if entry.latin != entry.arabic:
                page.ar(left + 82, y + 6, entry.arabic, 10, bold=True, fit=34, field=entry.field_ar)
            page.rule(left, y + 8.4, left + 82, y + 8.4, (214, 204, 184))
    page.entry_fr(8, 112, "Acte de mariage n° :", number, points=8.4, fit=84)
    page.entry_fr(8, 119, "Date du mariage :", Entry(day.latin, "", day.field), points=8.4, fit=84)
    page.ar(188, 112, "ضابط الحالة المدنية", 9)
    page.seal(150, 119, 11, "الحالة المدنية")
    page.specimen((49, 128), (112, 128), points=7)
    return (page,)


def _by_hand(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the old leaf in Arabic, filled with a pen."""
    page, (number, day) = Leaf(A5, fonts.office(rng), rng, (247, 242, 226)), _act(facts, rng)
    page.ar(74, 14, "المملكة المغربية", 11, bold=True, side="middle")
    page.named(74, 25, "دفتر الحالة المدنية", 15, fit=100)
    page.blank_ar(136, 38, 78, "رسم الزواج عدد", number.arabic, number.field, hand=True, points=10.5)
    page.blank_ar(72, 38, 12, "بتاريخ", day.arabic, day.field, hand=True, points=10.5)
    page.blank_ar(136, 48, 12, "الموافق ل", hijri_in_arabic(facts.wedding), hand=True, points=10.5)
    y = 62.0
    for who, role, heading in ((facts.husband, "husband", "الزوج"), (facts.wife, "wife", "الزوجة")):
        whose = in_arabic_alone(spouse(who, role))
        page.box(10, y - 6, 128, 64, line=0.4)
        page.ar(134, y + 2, heading, 12, bold=True)
        for at, (key, caption) in enumerate(
            (
                ("given", "الاسم الشخصي"),
                ("family", "الاسم العائلي"),
                ("day", "مزداد في"),
                ("place", "بمكان"),
                ("card", "رقم بطاقة التعريف"),
            )
        ):
            page.blank_ar(
                130,
                y + 13 + 10 * at,
                16,
                caption,
                whose[key].arabic,
                whose[key].field_ar or whose[key].field,
                hand=True,
                points=10.5,
            )
        y += 70
    page.seal(34, 194, 10, "الحالة المدنية")
    page.specimen((94, 202), points=8)
    return (page,)


def _boxes(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the newer page: a photograph of each, boxes below each other, both languages in a caption's line."""
    page, (number, _) = Leaf((125.0, 176.0), fonts.issuer(rng), rng, (246, 248, 244)), _act(facts, rng)
    guilloche(page, rng, ((230, 238, 228),))
    emblem(page, 62.5, 11, 5)
    page.fr(6, 10, "LIVRET DE FAMILLE", 9, bold=True)
    page.ar(119, 10, "الدفتر العائلي", 11, bold=True)
    page.fr(6, 17, "Mariage du", 7.6, ink=GREY)
    page.fr(24, 17, in_french(facts.wedding), 8.4, bold=True, field=moment("marriage_date", facts.wedding).field)
    page.fr(78, 21, "N°", 7.6, ink=GREY)
    page.fr(84, 21, number.latin, 9, bold=True, field=number.field)
    for top, who, role, french, arabic in (
        (25.0, facts.husband, "husband", "Mari", "الزوج"),
        (98.0, facts.wife, "wife", "Femme", "الزوجة"),
    ):
        whose = spouse(who, role)
        page.box(4, top, 117, 70, outline=(140, 150, 140), radius=2)
        page.fr(8, top + 7, french, 9.4, bold=True)
        page.ar(117, top + 7, arabic, 10.6, bold=True)
        portrait(page, rng, 8, top + 12, 24, 30)
        for at, (key, label, caption) in enumerate(
            (
                ("family", "Nom de famille", "الاسم العائلي"),
                ("given", "Prénom", "الاسم الشخصي"),
                ("day", "Né(e) le", "تاريخ الازدياد"),
                ("place", "A", "ب"),
                ("card", "N° CNIE", "رقم البطاقة"),
            )
        ):
            y, it = top + 14 + 12 * at, whose[key]
            page.fr(37, y, label, 6, ink=GREY)
            page.ar(117, y, caption, 6.6, ink=GREY)
            page.box(36, y + 0.8, 82, 6.6, outline=(170, 180, 170), fill=(255, 255, 255))
            page.fr(38, y + 5.6, it.latin, 8.4, bold=True, fit=44, field=it.field)
            if it.latin != it.arabic:
                page.ar(116, y + 5.6, it.arabic, 9, bold=True, fit=32, field=it.field_ar)
    page.specimen((40, 173), (90, 173), points=7)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_booklet_{draw.__name__.strip('_')}", "family_booklet", draw) for draw in (_spread, _by_hand, _boxes)
)
