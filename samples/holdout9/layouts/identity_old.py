"""The identity card of 2008, whose days have dots, and the laminated one of before, which people still hold."""

import random
from datetime import date

from samples.dates import dotted_day
from samples.entries import both, moment, name, plain
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout9 import fonts
from samples.holdout9.layouts.identity import expiry_of, sex_letter
from samples.holdout9.people import Facts, is_man
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.surface import Colour, Surface

_GREEN: Colour = (28, 92, 58)
_DIM: Colour = (80, 92, 84)


def _recto_of(found: Facts, rng: random.Random, expiry: date) -> Surface:
    card, faces, who, man = (
        Surface(*CARD, colour=(232, 240, 228)),
        fonts.plastic(rng),
        found.holder,
        is_man(found.holder),
    )
    guilloche(card, rng, ((206, 226, 204), (236, 216, 206)))
    card.text(42.8, 4.6, "ROYAUME DU MAROC", faces.pen(5, _GREEN, bold=True), side="middle")
    card.arabic(42.8, 8.6, "المملكة المغربية", faces.arabic_pen(6.6, _GREEN, bold=True), side="middle")
    card.text(4, 12.6, "CARTE NATIONALE D'IDENTITE", faces.pen(4.8, bold=True))
    card.arabic(81.6, 12.6, "البطاقة الوطنية للتعريف", faces.arabic_pen(5.8, bold=True))
    portrait(card, rng, 59, 15, 22.6, 28)
    bold, strong = faces.pen(6.6, bold=True), faces.arabic_pen(7.6, bold=True)
    y = 18.0
    for entry in (name("given_names", who.given), name("family_name", who.family)):
        put(card, 57, y, entry, strong, arabic=True, fit=50)
        put(card, 4, y + 4.4, entry, bold, fit=52)
        y += 9
    small, faint = faces.pen(4.8, _DIM), faces.arabic_pen(5.6, _DIM)
    card.text(4, 35.6, "Né le" if man else "Née le", small)
    put(card, 15, 35.6, moment("birth_date", who.birth_date, dotted_day(who.birth_date)), bold)
    card.arabic(57, 35.6, "مزداد في" if man else "مزدادة في", faint)
    place = both("birth_place", who.birth_place.name)
    card.text(4, 40.2, "à", small)
    put(card, 8, 40.2, place, faces.pen(5.6, bold=True), fit=24)
    put(card, 57, 40.2, place, faces.arabic_pen(6.6, bold=True), arabic=True, fit=22)
    card.text(4, 45, "Valable jusqu'au", small)
    put(card, 21, 45, moment("expiry_date", expiry, dotted_day(expiry)), bold)
    card.arabic(57, 45, "صالحة لغاية", faint)
    put(
        card, 70.4, 47.6, plain("document_number", who.cin or ""), faces.pen(8, (150, 36, 40), bold=True), side="middle"
    )
    signature(card, rng, 30, 49.4, 13)
    emblem(card, 8, 7, 3)
    specimen(card, 14, 51.6, 5)
    return card


def _verso_of(found: Facts, rng: random.Random, expiry: date, *, whole: bool) -> Surface:
    card, faces, who, man = (
        Surface(*CARD, colour=(236, 242, 232)),
        fonts.plastic(rng),
        found.holder,
        is_man(found.holder),
    )
    guilloche(card, rng, ((212, 228, 210),))
    small, bold, faint, strong = (
        faces.pen(4.8, _DIM),
        faces.pen(6, bold=True),
        faces.arabic_pen(5.6, _DIM),
        faces.arabic_pen(6.8, bold=True),
    )
    card.text(4, 5, f"{card_number(rng)}", faces.pen(5.2))
    if whole:
        put(card, 81.6, 5.4, plain("document_number", who.cin or ""), faces.pen(7, bold=True), side="right")
    father, mother = both("father_name", who.father), both("mother_name", who.mother)
    for y, label, label_ar, entry in (
        (11, "Fils de" if man else "Fille de", "بن" if man else "بنت", father),
        (19.6, "et de", "و", mother),
    ):
        card.arabic(81.6, y, label_ar, faint)
        put(card, 75, y, entry, strong, arabic=True, fit=60)
        card.text(4, y + 4.2, label, small)
        put(card, 14, y + 4.2, entry, bold, fit=60)
    home = found.home.printed
    card.arabic(81.6, 28.6, "العنوان", faint)
    card.arabic(72, 28.6, home.arabic, faces.arabic_pen(6.4, bold=True), fit=66)
    card.text(4, 32.8, "Adresse", small)
    put(card, 14, 32.8, both("address", home), faces.pen(5.6, bold=True), fit=66)
    card.text(4, 38, "N° état civil", small)
    put(card, 17, 38, plain("civil_registration_number", who.civil_registration_number), bold)
    card.text(44, 38, "Sexe", small)
    put(card, 50, 38, sex_letter(found), bold)
    if whole:
        card.text(56, 38, "Exp.", small)
        put(card, 62, 38, moment("expiry_date", expiry, dotted_day(expiry)), bold)
    barcode(card, rng, 6, 42, 73, 7)
    specimen(card, 60, 53, 3.6)
    return card


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, expiry, left = sheet(rng), expiry_of(found, rng), rng.uniform(14, 22)
    page.place(_recto_of(found, rng, expiry), left, rng.uniform(20, 60))
    page.place(_verso_of(found, rng, expiry, whole=False), left + 90, rng.uniform(20, 60))
    copied(page, rng)
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_recto_of(found, rng, expiry_of(found, rng)),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_verso_of(found, rng, expiry_of(found, rng), whole=True),)


LAYOUTS = (
    Layout("h9_cnie08_copy", "identity_card", _copy, sheet=False),
    Layout("h9_cnie08_recto", "identity_card", _recto, sheet=False),
    Layout("h9_cnie08_verso", "identity_card", _verso, sheet=False),
)
