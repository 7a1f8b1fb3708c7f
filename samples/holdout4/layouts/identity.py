"""National identity cards of 2020 and of 2008, as copied on one page and photographed side by side.

Source: research/documents.md §1. The director's name that real cards print is left out.
"""

import random
from dataclasses import dataclass
from datetime import date

from samples.dates import dotted_day, slashed
from samples.entries import Entry, both, moment, name, plain
from samples.holdout3.layouts.identity import zone
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, choose, home
from samples.holdout4.leaf import A4, A5, CARD, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.wear import worn
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import barcode, date_stamp, emblem, guilloche, portrait
from samples.people import Person, day_between, years_after
from samples.surface import Colour, Field, Surface

_RED: Colour = (168, 28, 46)
_GREEN: Colour = (16, 96, 70)
_EDGE = 82.0


@dataclass(frozen=True, slots=True)
class _Card:
    who: Person
    cin: Entry
    number: str
    ends: date
    address: Entry

    @property
    def until(self) -> Entry:
        return moment("expiry_date", self.ends)


def _card(facts: Facts, rng: random.Random) -> _Card:
    made = day_between(rng, years_after(facts.today, -9), facts.today)
    who = facts.holder
    return _Card(who, plain("document_number", who.cin or ""), card_number(rng), years_after(made, 10), home(facts))


def _front_2020(of: _Card, rng: random.Random) -> Leaf:
    """Print names in Arabic over French, the photo at the left, a small ghost of it at the right."""
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (243, 241, 236))
    guilloche(side, rng, ((214, 228, 220), (236, 222, 218)))
    emblem(side, 8, 6, 3.4, _RED)
    side.fr(13.5, 5.4, "ROYAUME DU MAROC", 6.2, bold=True, ink=_RED)
    side.ar(_EDGE, 5.4, "المملكة المغربية", 7.2, bold=True, ink=_RED)
    side.fr(13.5, 9, "CARTE NATIONALE D'IDENTITE", 5.4, bold=True, ink=_GREEN, fit=36)
    side.ar(_EDGE, 9.4, "البطاقة الوطنية للتعريف", 6.6, bold=True, ink=_GREEN)
    portrait(side, rng, 3.6, 13, 23.4, 30)
    x = 29.4
    for y, it in ((15.6, name("family_name", who.family)), (24.2, name("given_names", who.given))):
        side.le(_EDGE, y, it, 8.4, fit=50)
        side.la(x, y + 3.8, it, 7.6, fit=50)
    side.fr(x, 32.4, choose(who, "Né le", "Née le"), 5.4, ink=GREY)
    side.la(x + 8.6, 32.4, moment("birth_date", who.birth_date), 7.4)
    side.ar(_EDGE, 32.4, choose(who, "مزداد بتاريخ", "مزدادة بتاريخ"), 6, ink=GREY)
    place = both("birth_place", who.birth_place.name)
    side.fr(x, 36.8, "à", 5.4, ink=GREY)
    side.la(x + 2.6, 36.8, place, 7, fit=27)
    side.ar(_EDGE, 36.8, "ب", 6, ink=GREY)
    side.le(_EDGE - 2.8, 36.8, place, 7.4, fit=18)
    side.fr(x, 42.4, "Valable jusqu'au", 5.4, ink=GREY)
    side.la(54.8, 42.4, of.until, 7.4, side="middle")
    side.ar(_EDGE, 42.4, "صالحة إلى غاية", 6, ink=GREY)
    side.fr(3.6, 50.2, "N°", 5.6, ink=GREY)
    side.la(8.4, 50.2, of.cin, 10)
    side.ar(34.8, 50.2, "رقم", 6.4, ink=GREY)
    side.ar(_EDGE - 16, 47.4, "المدير العام للأمن الوطني", 5)
    side.sign(58, 49, 10)
    side.box(70.4, 44.6, 11, 7.4, outline=(196, 202, 200), fill=(224, 228, 226))
    side.upwards(83.6, 32, f"{rng.randrange(10**6):06d}", side.faces.pen(4.6))
    side.specimen((48, 53), points=6)
    return side


def _back_2020(of: _Card, rng: random.Random) -> Leaf:
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (241, 242, 238))
    guilloche(side, rng, ((222, 230, 224), (232, 226, 226)))
    side.fr(3.4, 5.4, of.number, 7.4, bold=True)
    side.specimen((40, 5.4), points=6)
    act = who.civil_registration_number
    side.fr(3.4, 10.6, "N° état civil", 5.2, ink=GREY)
    side.la(17.6, 10.6, plain("civil_registration_number", act), 6.8)
    side.ar(58, 10.6, "رقم الحالة المدنية", 5.8, ink=GREY)
    side.fr(64, 10.6, f"Sexe {who.sex.value}", 6.6, bold=True, field=Field("sex", who.sex.value))
    side.ar(_EDGE, 10.6, "الجنس", 5.8, ink=GREY)
    for y, label, it, word in (
        (15.6, choose(who, "Fils de", "Fille de"), both("father_name", who.father), choose(who, "ابن", "بنت")),
        (20.2, "et de", both("mother_name", who.mother), "و"),
    ):
        side.fr(3.4, y, label, 5.2, ink=GREY)
        side.la(12, y, it, 6.8, fit=32)
        side.ar(_EDGE, y, word, 5.8, ink=GREY)
        side.le(_EDGE - 5, y, it, 7.2, fit=28)
    side.fr(3.4, 25, "Adresse", 5.2, ink=GREY)
    side.la(12.6, 25, of.address, 6.2, fit=68)
    side.ar(_EDGE, 29.6, "العنوان", 5.8, ink=GREY)
    side.le(_EDGE - 8.6, 29.6, of.address, 6.6, fit=66)
    zone(side, td1(
        code="ID", state="MAR", number=of.number, optional=of.cin.latin, birth=who.birth_date, sex=who.sex.value,
        expiry=of.ends, nationality="MAR", family_name=who.family.latin, given_names=who.given.latin,
    ), 35.4, 11.4)  # fmt: skip
    return side


def _front_2008(of: _Card, rng: random.Random) -> Leaf:
    """Print the given name over the family name, the photo at the left, figures with points."""
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (236, 240, 246))
    guilloche(side, rng, ((216, 224, 236), (232, 220, 224)))
    side.fr(42.8, 4.8, "ROYAUME DU MAROC", 6, bold=True, side="middle", ink=_GREEN)
    side.ar(42.8, 8.6, "المملكة المغربية", 6.6, bold=True, side="middle", ink=_GREEN)
    side.fr(42.8, 12.2, "CARTE NATIONALE D'IDENTITE", 5.2, side="middle")
    side.ar(42.8, 16, "البطاقة الوطنية للتعريف", 6.2, side="middle")
    portrait(side, rng, 3, 10, 20, 25)
    x = 26
    for y, it in ((21.4, name("given_names", who.given)), (26.4, name("family_name", who.family))):
        side.la(x, y, it, 7.4, fit=29)
        side.le(_EDGE, y, it, 8, fit=25)
    side.fr(x, 31.6, choose(who, "Né le", "Née le"), 5.4)
    side.la(x + 9, 31.6, moment("birth_date", who.birth_date, dotted_day(who.birth_date)), 7.2)
    side.ar(_EDGE, 31.6, choose(who, "مزداد بتاريخ", "مزدادة بتاريخ"), 6)
    place = both("birth_place", who.birth_place.name)
    side.fr(x, 36.6, "à", 5.4)
    side.la(x + 3, 36.6, place, 7, fit=28)
    side.ar(_EDGE, 36.6, "ب", 6)
    side.le(_EDGE - 3, 36.6, place, 7.2, fit=19)
    side.fr(x, 42.2, "Valable jusqu'au", 5.4)
    side.la(x + 19, 42.2, moment("expiry_date", of.ends, dotted_day(of.ends)), 7.2)
    side.ar(_EDGE, 42.2, "صالحة إلى غاية", 6)
    side.la(3.6, 48.6, of.cin, 9.4)
    side.ar(_EDGE, 47.6, "المدير العام للأمن الوطني", 5)
    side.sign(60, 49, 13)
    side.specimen((32, 52.4), points=6)
    return side


def _back_2008(of: _Card, rng: random.Random) -> Leaf:
    who, side = of.who, Leaf(CARD, fonts.issuer(rng), rng, (238, 240, 245))
    guilloche(side, rng, ((222, 226, 238),))
    side.fr(3.4, 6, "Valable jusqu'au", 5.2)
    side.la(21.6, 6, moment("expiry_date", of.ends, dotted_day(of.ends)), 6.8)
    side.ar(52, 6, "صالحة إلى غاية", 5.8)
    side.la(_EDGE, 6, of.cin, 7.8, side="right")
    for y, label, it, word in (
        (12, choose(who, "Fils de", "Fille de"), both("father_name", who.father), choose(who, "ابن", "بنت")),
        (17, "et de", both("mother_name", who.mother), "و"),
    ):
        side.la(14, y, it, 6.6, fit=30)
        side.fr(3.4, y, label, 5.2)
        side.le(_EDGE - 6, y, it, 7, fit=26)
        side.ar(_EDGE, y, word, 5.8)
    side.fr(3.4, 22.4, "Adresse", 5.2)
    side.la(14, 22.4, of.address, 6, fit=67)
    side.ar(_EDGE, 27.4, "العنوان", 5.8)
    side.le(_EDGE - 9, 27.4, of.address, 6.4, fit=64)
    side.fr(3.4, 33, "N° état civil", 5.2)
    side.la(17.8, 33, plain("civil_registration_number", who.civil_registration_number), 6.6)
    side.fr(60, 33, "Sexe", 5.2)
    side.fr(67, 33, who.sex.value, 6.6, bold=True, field=Field("sex", who.sex.value))
    side.ar(_EDGE, 33, "الجنس", 5.8)
    barcode(side, rng, 8, 37.4, 68, 9)
    side.specimen((42, 51.4), points=7)
    return side


def _copied_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Lay both sides on a shop's copy that a clerk has received with a dated stamp."""
    of, page = _card(facts, rng), Leaf(A4, fonts.office(rng), rng, (251, 251, 250))
    x = rng.uniform(16, 100)
    page.place(_front_2020(of, rng), x, 28)
    page.place(_back_2020(of, rng), x + rng.uniform(-8, 8), 96 + rng.uniform(0, 22))
    page.fr(24, 210, "Reçu au guichet le", 10, ink=GREY)
    date_stamp(page, rng, 84, 226, ("COPIE VUE", slashed(facts.issued)), pale=True)
    page.specimen((105, 276))
    worn(page, rng)
    return (page,)


def _copied_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, page = _card(facts, rng), Leaf(A5, fonts.office(rng), rng, (248, 248, 246))
    x = rng.uniform(10, 52)
    page.place(_back_2008(of, rng), x, 24)
    page.place(_front_2008(of, rng), x + rng.uniform(-3, 3), 100)
    page.specimen((74, 190))
    worn(page, rng)
    return (page,)


def _front20(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2020(_card(facts, rng), rng),)


def _back20(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2020(_card(facts, rng), rng),)


def _front08(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2008(_card(facts, rng), rng),)


def _back08(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2008(_card(facts, rng), rng),)


LAYOUTS = tuple(
    Layout(f"h4_cnie_{draw.__name__.strip('_')}", "identity_card", draw)
    for draw in (_copied_2020, _copied_2008, _front20, _back20, _front08, _back08)
)
