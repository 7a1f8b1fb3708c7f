"""National identity cards of 2020 and of 2008: both sides on a page, one side alone.

Source: research/documents.md §1. The director's name that real cards print is left out.
"""

import random
from dataclasses import dataclass
from datetime import date

from samples.dates import dotted_day, slashed
from samples.fonts import OCR_B
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, choose
from samples.holdout3.leaf import A4, A5_FLAT, CARD, GREY, Leaf
from samples.holdout3.people import Facts
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait
from samples.people import Person, day_between, years_after
from samples.surface import Colour, Field, Pen, Surface

_RED: Colour = (150, 34, 44)
_GREEN: Colour = (22, 104, 72)
_WAVES: tuple[Colour, ...] = ((222, 232, 222), (234, 224, 226))
_RIGHT = 82.0


@dataclass(frozen=True, slots=True)
class _Card:
    who: Person
    cin: str
    number: str
    ends: date


def _card(facts: Facts, rng: random.Random) -> _Card:
    made = day_between(rng, years_after(facts.today, -9), facts.today)
    return _Card(facts.holder, facts.holder.cin or "", card_number(rng), years_after(made, 10))


def zone(side: Leaf, lines: tuple[str, ...], top: float, points: float = 11.8) -> None:
    """Print a machine-readable zone on its pale band."""
    width, height = side.size
    side.box(0, top, width, height - top, outline=(246, 246, 245), fill=(246, 246, 245))
    for at, line in enumerate(lines):
        field = Field("mrz", "\n".join(lines))
        side.text(width / 2, top + 5.2 + 4.5 * at, line, Pen(OCR_B, points), side="middle", field=field, fit=76.6)


def _front_2020(facts: Facts, rng: random.Random, card: _Card) -> Leaf:
    who, side = card.who, Leaf(CARD, fonts.issuer(rng), rng, (242, 245, 240))
    guilloche(side, rng, _WAVES)
    side.fr(4.4, 5.6, "ROYAUME DU MAROC", 6.6, bold=True, ink=_RED)
    side.fr(4.4, 9, "CARTE NATIONALE D'IDENTITE", 5.8, bold=True, ink=_GREEN)
    side.ar(_RIGHT - 1, 5.8, "المملكة المغربية", 7.6, bold=True, ink=_RED)
    side.ar(_RIGHT - 1, 9.6, "البطاقة الوطنية للتعريف", 7, bold=True, ink=_GREEN)
    emblem(side, 43.4, 6.6, 2.8)
    portrait(side, rng, 4.4, 12.6, 22, 28)
    x = 28.6
    for y, latin, arabic, field in (
        (16.4, who.family.latin, who.family.arabic, "family_name"),
        (21, who.given.latin, who.given.arabic, "given_names"),
    ):
        side.fr(x, y, latin, 8, bold=True, fit=27, field=Field(field, latin))
        side.ar(_RIGHT - 1, y, arabic, 9, bold=True, fit=23, field=Field(f"{field}_ar", arabic))
    side.fr(x, 26.2, choose(who, "Né le", "Née le"), 6, ink=GREY)
    side.fr(47, 26.2, slashed(who.birth_date), 8, bold=True, field=Field("birth_date", who.birth_date.isoformat()))
    side.ar(_RIGHT - 1, 26.2, choose(who, "مزداد بتاريخ", "مزدادة بتاريخ"), 6.6, ink=GREY)
    place = who.birth_place.name
    side.fr(x, 31, "à", 6, ink=GREY)
    side.fr(x + 3, 31, place.latin, 7.6, bold=True, fit=26, field=Field("birth_place", place.latin))
    side.ar(_RIGHT - 1, 31, "ب", 6.6, ink=GREY)
    side.ar(_RIGHT - 4, 31, place.arabic, 8, bold=True, fit=20)
    side.ar(_RIGHT - 1, 35.6, "المدير العام للأمن الوطني", 5.6)
    side.sign(54, 36.6, 11)
    side.fr(x, 42.6, "Valable jusqu'au", 6, ink=GREY)
    side.fr(48, 42.6, slashed(card.ends), 8, bold=True, field=Field("expiry_date", card.ends.isoformat()))
    side.ar(_RIGHT - 1, 42.6, "صالحة إلى غاية", 6.6, ink=GREY)
    side.fr(x, 49.4, "N°", 6, ink=GREY)
    side.fr(x + 5, 49.4, card.cin, 10.4, bold=True, field=Field("document_number", card.cin))
    side.ar(_RIGHT - 1, 49.4, "رقم", 6.6, ink=GREY)
    side.upwards(82.6, 34, f"CAN {rng.randrange(10**6):06d}", side.faces.pen(5))
    side.specimen((15, 50), points=8)
    return side


def _back_2020(facts: Facts, rng: random.Random, card: _Card) -> Leaf:
    who, side = card.who, Leaf(CARD, fonts.issuer(rng), rng, (240, 242, 238))
    guilloche(side, rng, _WAVES)
    side.fr(_RIGHT - 1, 5.2, card.number, 7.6, bold=True, side="right")
    side.specimen((20, 5.4), points=7)
    for y, label, name, word, field in (
        (10.4, choose(who, "Fils de", "Fille de"), who.father, choose(who, "ابن", "بنت"), "father_name"),
        (14.8, "et de", who.mother, "و", "mother_name"),
    ):
        used = side.fr(3.6, y, label, 6, ink=GREY) + 1
        side.fr(3.6 + used, y, name.latin, 7, bold=True, fit=34, field=Field(field, name.latin))
        used = side.ar(_RIGHT, y, word, 6.6, ink=GREY) + 1
        side.ar(_RIGHT - used, y, name.arabic, 7.6, bold=True, fit=28)
    address = facts.home.printed
    used = side.fr(3.6, 19.6, "Adresse", 6, ink=GREY) + 1.2
    side.fr(3.6 + used, 19.6, address.latin, 6.6, bold=True, fit=66, field=Field("address", address.latin))
    used = side.ar(_RIGHT, 24.2, "العنوان", 6.6, ink=GREY) + 1.2
    side.ar(_RIGHT - used, 24.2, address.arabic, 7, bold=True, fit=64)
    act = who.civil_registration_number
    used = side.fr(3.6, 29.6, "N° état civil", 6, ink=GREY) + 1.2
    side.fr(3.6 + used, 29.6, act, 7, bold=True, field=Field("civil_registration_number", act))
    side.ar(58, 29.6, "رقم الحالة المدنية", 6.4, ink=GREY)
    side.fr(62, 29.6, "Sexe", 6, ink=GREY)
    side.fr(68.4, 29.6, who.sex.value, 7, bold=True, field=Field("sex", who.sex.value))
    side.ar(_RIGHT, 29.6, "الجنس", 6.4, ink=GREY)
    zone(side, td1(
        code="ID", state="MAR", number=card.number, optional=card.cin, birth=who.birth_date, sex=who.sex.value,
        expiry=card.ends, nationality="MAR", family_name=who.family.latin, given_names=who.given.latin,
    ), 34.6)  # fmt: skip
    return side


def _front_2008(facts: Facts, rng: random.Random, card: _Card) -> Leaf:
    who, side = card.who, Leaf(CARD, fonts.issuer(rng), rng, (240, 240, 246))
    guilloche(side, rng, ((220, 226, 238), (238, 222, 222)))
    side.fr(42.8, 4.6, "ROYAUME DU MAROC", 6, bold=True, side="middle")
    side.ar(42.8, 8.2, "المملكة المغربية", 7, bold=True, side="middle")
    side.fr(3.6, 12.4, "CARTE NATIONALE D'IDENTITE", 5.8, bold=True, ink=_RED)
    side.ar(_RIGHT, 12.4, "البطاقة الوطنية للتعريف", 7, bold=True, ink=_RED)
    portrait(side, rng, 61, 15, 21, 26)
    for y, latin, arabic, field in (
        (17.8, who.given.latin, who.given.arabic, "given_names"),
        (24.6, who.family.latin, who.family.arabic, "family_name"),
    ):
        side.fr(3.6, y, latin, 7.6, bold=True, fit=29, field=Field(field, latin))
        side.ar(59.6, y, arabic, 8.4, bold=True, fit=25, field=Field(f"{field}_ar", arabic))
    side.fr(3.6, 30.4, choose(who, "Né le", "Née le"), 5.8)
    side.fr(16, 30.4, dotted_day(who.birth_date), 7.4, bold=True, field=Field("birth_date", who.birth_date.isoformat()))
    side.ar(59.6, 30.4, choose(who, "مزداد بتاريخ", "مزدادة بتاريخ"), 6.6)
    place = who.birth_place.name
    side.fr(3.6, 35.4, "à", 5.8)
    side.fr(6.6, 35.4, place.latin, 7.2, bold=True, fit=27, field=Field("birth_place", place.latin))
    side.ar(59.6, 35.4, "ب", 6.6)
    side.ar(56.6, 35.4, place.arabic, 7.6, bold=True, fit=20)
    side.fr(3.6, 44, "Valable jusqu'au", 5.8)
    side.fr(22, 44, dotted_day(card.ends), 7.4, bold=True, field=Field("expiry_date", card.ends.isoformat()))
    side.ar(59.6, 44, "صالحة إلى غاية", 6.6)
    side.fr(_RIGHT, 50.6, card.cin, 9, bold=True, side="right", field=Field("document_number", card.cin))
    side.specimen((30, 51), points=8)
    return side


def _back_2008(facts: Facts, rng: random.Random, card: _Card, *, alone: bool = False) -> Leaf:
    who, side = card.who, Leaf(CARD, fonts.issuer(rng), rng, (241, 240, 246))
    guilloche(side, rng, ((224, 228, 240),))
    side.fr(3.6, 5.4, "N°", 6)
    number = Field("document_number", card.cin) if alone else None
    side.fr(8.4, 5.4, card.cin, 8, bold=True, field=number)
    if alone:
        side.fr(30, 5.4, "Valable jusqu'au", 5.6)
        side.fr(47.6, 5.4, dotted_day(card.ends), 7, bold=True, field=Field("expiry_date", card.ends.isoformat()))
        side.ar(_RIGHT, 5.4, "صالحة إلى غاية", 6.4)
    for y, label, name, word, field in (
        (11.4, choose(who, "Fils de", "Fille de"), who.father, choose(who, "ابن", "ابنة"), "father_name"),
        (16.6, "et de", who.mother, "و", "mother_name"),
    ):
        side.fr(3.6, y, label, 5.8)
        side.fr(14, y, name.latin, 7, bold=True, fit=27, field=Field(field, name.latin))
        side.ar(_RIGHT, y, word, 6.6)
        side.ar(_RIGHT - 7, y, name.arabic, 7.6, bold=True, fit=24)
    line, town = facts.home.line, facts.home.commune.name
    side.fr(3.6, 22, "Adresse :", 5.8)
    whole = Field("address", facts.home.printed.latin)
    side.fr(15.4, 22, line.latin, 6.4, bold=True, fit=66, field=whole)
    side.fr(15.4, 25.6, town.latin, 6.4, bold=True, fit=60, field=whole)
    side.ar(_RIGHT, 30, "العنوان :", 6.4)
    side.ar(_RIGHT - 12, 30, facts.home.printed.arabic, 7, bold=True, fit=62)
    act = who.civil_registration_number
    side.fr(3.6, 35.6, "N° d'état civil", 5.8)
    side.fr(18.4, 35.6, act, 7, bold=True, field=Field("civil_registration_number", act))
    side.fr(54, 35.6, "Sexe", 5.8)
    side.fr(60.4, 35.6, who.sex.value, 7, bold=True, field=Field("sex", who.sex.value))
    barcode(side, rng, 5, 39.6, 62, 8.4)
    side.specimen((42, 52.4), points=7)
    return side


def _stacked(page: Leaf, front: Leaf, back: Leaf, x: float, tops: tuple[float, float]) -> tuple[Surface, ...]:
    page.place(front, x, tops[0])
    page.place(back, x, tops[1])
    page.specimen((page.size[0] / 2, page.size[1] - 8))
    return (page,)


def _both_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    card, page = _card(facts, rng), Leaf(A4, fonts.office(rng), rng)
    front, back = _front_2020(facts, rng, card), _back_2020(facts, rng, card)
    # What a shop's copier adds above and below.
    page.fr(105, 20, "Photocopie recto / verso", 9, side="middle", ink=GREY)
    return _stacked(page, front, back, rng.uniform(34, 80), (40, 40 + 54 + rng.uniform(14, 40)))


def _both_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    card, page = _card(facts, rng), Leaf((118.0, 150.0), fonts.office(rng), rng, (249, 249, 247))
    front, back = _front_2008(facts, rng, card), _back_2008(facts, rng, card)
    return _stacked(page, front, back, rng.uniform(8, 24), (12, 80))


def _beside(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    card, page = _card(facts, rng), Leaf(A5_FLAT, fonts.office(rng), rng, (247, 248, 249))
    y = rng.uniform(24, 66)
    page.place(_front_2020(facts, rng, card), 12, y)
    page.place(_back_2020(facts, rng, card), 110, y + rng.uniform(-4, 4))
    page.specimen((105, 14), (105, 138))
    return (page,)


def _recto_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2020(facts, rng, _card(facts, rng)),)


def _verso_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2020(facts, rng, _card(facts, rng)),)


def _recto_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2008(facts, rng, _card(facts, rng)),)


def _verso_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2008(facts, rng, _card(facts, rng), alone=True),)


LAYOUTS = tuple(
    Layout(f"h3_cnie_{draw.__name__.strip('_')}", "identity_card", draw)
    for draw in (_both_2020, _both_2008, _beside, _recto_2020, _verso_2020, _recto_2008, _verso_2008)
)
