"""National identity cards of 2020 and of 2008, each side alone and both on one copy.

Source: research/documents.md §1. The director's name that real cards print is left out.
"""

import random
from dataclasses import dataclass
from datetime import date

from samples.dates import dotted_day
from samples.entries import Entry, both, moment, name, plain
from samples.holdout3.layouts.identity import zone
from samples.holdout4.layout import Layout, choose, home
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, CARD, GREY, Leaf, copied
from samples.holdout5.people import Facts
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait
from samples.people import Person, day_between, years_after
from samples.surface import Colour, Field, Surface

_RED: Colour = (150, 30, 40)
_GREEN: Colour = (24, 84, 60)
_EDGE = 82.4


@dataclass(frozen=True, slots=True)
class _Card:
    who: Person
    cin: Entry
    number: str
    ends: date
    address: Entry


def _card(facts: Facts, rng: random.Random) -> _Card:
    made = day_between(rng, years_after(facts.today, -9), facts.today)
    who = facts.holder
    return _Card(who, plain("document_number", who.cin or ""), card_number(rng), years_after(made, 10), home(facts))


def _front_2020(of: _Card, rng: random.Random) -> Leaf:
    """Print each name once a line, French and Arabic facing, over the ghost of the portrait."""
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (240, 244, 243))
    guilloche(side, rng, ((216, 232, 228), (238, 226, 214)))
    side.fr(3.6, 5.2, "ROYAUME DU MAROC", 6.4, bold=True, ink=_RED)
    side.fr(3.6, 8.9, "CARTE NATIONALE D'IDENTITE", 5.8, bold=True)
    side.ar(_EDGE, 5.4, "المملكة المغربية", 7.4, bold=True, ink=_RED)
    side.ar(_EDGE, 9.4, "البطاقة الوطنية للتعريف", 6.8, bold=True)
    emblem(side, 43, 6.2, 3.6, _GREEN)
    portrait(side, rng, 3.6, 12.6, 24.6, 31)
    x = 31
    for y, it in ((16.6, name("family_name", who.family)), (21.8, name("given_names", who.given))):
        used = side.la(x, y, it, 7.6, fit=28)
        side.le(_EDGE, y, it, 8.2, fit=_EDGE - x - used - 2)
    side.fr(x, 27.4, choose(who, "Né le", "Née le"), 5.4, ink=GREY)
    side.la(56.6, 27.4, moment("birth_date", who.birth_date), 7.6, side="middle")
    side.ar(_EDGE, 27.4, choose(who, "مزداد بتاريخ", "مزدادة بتاريخ"), 6, ink=GREY)
    place = both("birth_place", who.birth_place.name)
    side.fr(x, 32.4, "à", 5.4, ink=GREY)
    used = side.la(x + 3, 32.4, place, 7, fit=27)
    side.ar(_EDGE, 32.4, "ب", 6, ink=GREY)
    side.le(_EDGE - 3.2, 32.4, place, 7.4, fit=_EDGE - x - used - 8)
    side.ar(52, 36.6, "المدير العام للأمن الوطني", 4.8, ink=GREY)
    side.sign(66, 36.6, 9)
    side.fr(x, 42, "Valable jusqu'au", 5.4, ink=GREY)
    side.la(57.4, 42, moment("expiry_date", of.ends), 7.6, side="middle")
    side.ar(_EDGE, 42, "صالحة إلى غاية", 6, ink=GREY)
    side.fr(3.6, 49.6, "N°", 6, ink=GREY)
    side.la(8.4, 49.6, of.cin, 10.5)
    side.ar(36.5, 49.6, "رقم", 7, ink=GREY)
    portrait(side, rng, 73.6, 43.6, 7.4, 8.8)
    side.upwards(84.2, 40, f"CAN {rng.randrange(10**6):06d}", side.faces.pen(4.4))
    side.specimen((54, 51), points=6.5)
    return side


def _back_2020(of: _Card, rng: random.Random) -> Leaf:
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (243, 241, 238))
    guilloche(side, rng, ((226, 232, 220), (220, 228, 234)))
    side.fr(_EDGE, 5, of.number, 7.6, bold=True, side="right")
    for y, label, it, word in (
        (9.6, choose(who, "Fils de", "Fille de"), both("father_name", who.father), choose(who, "ابن", "بنت")),
        (14, "et de", both("mother_name", who.mother), "و"),
    ):
        used = side.fr(3.2, y, label, 5.4, ink=GREY) + 1.6
        side.la(3.2 + used, y, it, 6.8, fit=32)
        used = side.ar(_EDGE, y, word, 6, ink=GREY) + 1.6
        side.le(_EDGE - used, y, it, 7.2, fit=30)
    side.fr(3.2, 18.8, "Adresse", 5.4, ink=GREY)
    side.ar(_EDGE, 18.8, "العنوان", 6, ink=GREY)
    side.la(12.6, 18.8, of.address, 6, fit=60)
    side.le(_EDGE, 23.4, of.address, 6.4, fit=76)
    side.fr(3.2, 28.4, "N° état civil", 5.4, ink=GREY)
    side.la(17.6, 28.4, plain("civil_registration_number", who.civil_registration_number), 6.8)
    side.ar(53, 28.4, "رقم الحالة المدنية", 6, ink=GREY)
    side.fr(62, 28.4, "Sexe", 5.4, ink=GREY)
    side.fr(68.4, 28.4, who.sex.value, 7, bold=True, field=Field("sex", who.sex.value))
    side.ar(_EDGE, 28.4, "الجنس", 6, ink=GREY)
    barcode(side, rng, 3.2, 30.4, 36, 4)
    side.specimen((62, 34), points=6)
    zone(side, td1(
        code="ID", state="MAR", number=of.number, optional=of.cin.latin, birth=who.birth_date, sex=who.sex.value,
        expiry=of.ends, nationality="MAR", family_name=who.family.latin, given_names=who.given.latin,
    ), 36, 11.6)  # fmt: skip
    return side


def _front_2008(of: _Card, rng: random.Random) -> Leaf:
    """Print given name, then family name, each in French under Arabic, the photo at the right."""
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (240, 238, 230))
    guilloche(side, rng, ((222, 230, 216), (236, 222, 214)))
    side.ar(_EDGE, 5.4, "المملكة المغربية", 7.2, bold=True, ink=_GREEN)
    side.fr(3.4, 5.2, "ROYAUME DU MAROC", 6.2, bold=True, ink=_GREEN)
    side.ar(_EDGE, 9.6, "البطاقة الوطنية للتعريف", 6.6, ink=_GREEN)
    side.fr(3.4, 9, "CARTE NATIONALE D'IDENTITE", 5.6, ink=_GREEN)
    portrait(side, rng, 61, 12.4, 21, 26)
    right = 58.0
    for y, it in ((14.6, name("given_names", who.given)), (23, name("family_name", who.family))):
        side.le(right, y, it, 8, fit=52)
        side.la(5, y + 4, it, 7.4, fit=52)
    side.fr(5, 32.4, choose(who, "Né le", "Née le"), 5.4)
    side.la(14, 32.4, moment("birth_date", who.birth_date, dotted_day(who.birth_date)), 7.2)
    side.ar(right, 32.4, choose(who, "مزداد بتاريخ", "مزدادة بتاريخ"), 6)
    place = both("birth_place", who.birth_place.name)
    side.fr(5, 37, "à", 5.4)
    used = side.la(8, 37, place, 6.8, fit=28)
    side.ar(right, 37, "ب", 6)
    side.le(right - 3, 37, place, 7, fit=44 - used)
    side.fr(5, 42, "Valable jusqu'au", 5.4)
    side.la(24, 42, moment("expiry_date", of.ends, dotted_day(of.ends)), 7)
    side.ar(right, 42, "صالحة إلى غاية", 6)
    side.la(_EDGE, 43.8, of.cin, 9, side="right")
    side.ar(36, 47, "المدير العام للأمن الوطني", 5)
    side.sign(44, 48.6, 13)
    side.specimen((66, 50.6), points=6.5)
    return side


def _back_2008(of: _Card, rng: random.Random) -> Leaf:
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (241, 240, 233))
    guilloche(side, rng, ((228, 232, 220),))
    side.la(3.4, 6, of.cin, 8)
    side.fr(34, 5.6, "Valable jusqu'au", 5)
    side.la(50, 5.6, moment("expiry_date", of.ends, dotted_day(of.ends)), 6.6)
    side.ar(_EDGE, 5.8, "صالحة إلى غاية", 5.6)
    side.fr(3.4, 12, "N° état civil", 5.2)
    side.la(18, 12, plain("civil_registration_number", who.civil_registration_number), 6.6)
    side.ar(56, 12, "رقم الحالة المدنية", 5.8)
    side.fr(63, 12, f"Sexe {who.sex.value}", 6.2, field=Field("sex", who.sex.value))
    side.ar(_EDGE, 12, "الجنس", 5.8)
    for y, label, it, word in (
        (17.6, choose(who, "Fils de :", "Fille de :"), both("father_name", who.father), choose(who, "ابن", "بنت")),
        (22.6, "et de :", both("mother_name", who.mother), "و"),
    ):
        side.fr(3.4, y, label, 5.2)
        side.la(13.4, y, it, 6.6, fit=30)
        side.le(_EDGE - 6, y, it, 7, fit=28)
        side.ar(_EDGE, y, word, 5.8)
    side.fr(3.4, 28, "Adresse :", 5.2)
    side.la(13.4, 28, of.address, 6, fit=68)
    side.le(_EDGE - 9.6, 32.8, of.address, 6.4, fit=66)
    side.ar(_EDGE, 32.8, "العنوان", 5.8)
    barcode(side, rng, 5, 37, 75, 8)
    side.specimen((42, 51), points=7)
    return side


def _two_of_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, page = _card(facts, rng), Leaf(A4, fonts.office(rng), rng, (252, 252, 251))
    x, y = 62 + rng.uniform(-12, 12), 40 + rng.uniform(-8, 20)
    page.place(_front_2020(of, rng), x, y)
    page.place(_back_2020(of, rng), x + rng.uniform(-2, 2), y + 58 + rng.uniform(2, 10))
    page.specimen((105, 220))
    worn(page, rng)
    return (page,)


def _two_of_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, page = _card(facts, rng), Leaf(A4, fonts.office(rng), rng)
    y = 30 + rng.uniform(-10, 60)
    page.place(_front_2008(of, rng), 14, y)
    page.place(_back_2008(of, rng), 109, y + rng.uniform(-3, 3))
    page.specimen((105, 200))
    copied(page, rng)
    return (page,)


def _front_of_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2020(_card(facts, rng), rng),)


def _back_of_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2020(_card(facts, rng), rng),)


def _front_of_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2008(_card(facts, rng), rng),)


def _back_of_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2008(_card(facts, rng), rng),)


LAYOUTS = tuple(
    Layout(f"h5_cnie_{draw.__name__.strip('_')}", "identity_card", draw)
    for draw in (_two_of_2020, _two_of_2008, _front_of_2020, _back_of_2020, _front_of_2008, _back_of_2008)
)
