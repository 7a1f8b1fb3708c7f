"""The national card of 2008, whose back has bars and no zone."""

import random
from datetime import date, timedelta

from samples.dates import dotted_day
from samples.entries import both, moment, name, plain
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout8 import fonts
from samples.holdout8.layouts.identity import parents
from samples.holdout8.people import Facts, is_man
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.people import years_after
from samples.surface import Colour, Field, Surface

_SOFT: Colour = (92, 82, 74)
_WAVES: tuple[Colour, ...] = ((238, 214, 196), (222, 232, 208), (238, 226, 206))


def _valid_until(found: Facts, rng: random.Random) -> date:
    """Return a day on which one of the last of these, made until 2020, is over."""
    return years_after(found.today - timedelta(days=rng.randint(2300, 3900)), 10)


def _ground(rng: random.Random) -> Surface:
    card = Surface(*CARD, colour=(247, 242, 232))
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    return card


def _front(found: Facts, rng: random.Random) -> Surface:
    card, faces, who = _ground(rng), fonts.issuer(rng), found.holder
    man, expiry = is_man(who), _valid_until(found, rng)
    card.text(42.8, 5, "ROYAUME DU MAROC", faces.pen(6, bold=True), side="middle")
    card.arabic(42.8, 9.4, "المملكة المغربية - البطاقة الوطنية للتعريف", faces.arabic_pen(7, bold=True), side="middle")
    card.text(42.8, 13, "CARTE NATIONALE D'IDENTITE", faces.pen(5.6, bold=True), side="middle")
    emblem(card, 77.6, 7.4, 4)
    portrait(card, rng, 59.6, 16, 21.6, 27)
    small, bold, bold_ar = faces.pen(5, _SOFT), faces.pen(7, bold=True), faces.arabic_pen(8, bold=True)
    small_ar = faces.arabic_pen(5.8, _SOFT)
    # The given name stands first on these.
    for y, entry in ((18, name("given_names", who.given)), (25.2, name("family_name", who.family))):
        put(card, 56, y, entry, bold_ar, arabic=True, fit=46)
        put(card, 4, y + 3.4, entry, bold, fit=46)
    born, place = (
        moment("birth_date", who.birth_date, dotted_day(who.birth_date)),
        both("birth_place", who.birth_place.name),
    )
    card.text(4, 33.2, "Né le" if man else "Née le", small)
    put(card, 13, 33.2, born, bold)
    card.arabic(56, 33.2, "مزداد في" if man else "مزدادة في", small_ar)
    card.text(4, 37.6, "à", small)
    put(card, 7, 37.6, place, bold, fit=24)
    put(card, 56, 37.6, place, bold_ar, arabic=True, fit=23)
    at = 4 + card.text(4, 42.4, "Valable jusqu'au", small) + 1.2
    at += put(card, at, 42.4, moment("expiry_date", expiry, dotted_day(expiry)), bold)
    card.arabic(57.6, 42.4, "صالحة إلى", small_ar, fit=56.4 - at)
    put(card, 59.6, 48.4, plain("document_number", who.cin or ""), faces.pen(8, bold=True), fit=21)
    signature(card, rng, 8, 47.4, 15)
    specimen(card, 44, 51, 5.4)
    return card


def _back(found: Facts, rng: random.Random, *, alone: bool) -> Surface:
    card, faces, who, home = _ground(rng), fonts.issuer(rng), found.holder, found.home
    small, small_ar = faces.pen(4.8, _SOFT), faces.arabic_pen(5.8, _SOFT)
    bold, bold_ar = faces.pen(6, bold=True), faces.arabic_pen(7, bold=True)
    man, (father, mother) = is_man(who), parents(who, rng)
    at = 4 + card.text(4, 6, "N°", small) + 1.2
    if alone:
        at += put(card, at, 6, plain("document_number", who.cin or ""), faces.pen(7, bold=True)) + 4
        expiry = _valid_until(found, rng)
        at += card.text(at, 6, "Expire le", small) + 1.2
        put(card, at, 6, moment("expiry_date", expiry, dotted_day(expiry)), bold)
    else:
        card.text(at, 6, f"{rng.randrange(10**7):07d}", faces.pen(6))
    at = 4 + card.text(4, 12, "N° d'état civil :", small) + 1.2
    put(card, at, 12, plain("civil_registration_number", who.civil_registration_number), bold)
    card.text(52, 12, "Sexe :", small)
    card.text(60, 12, who.sex.value, bold, field=Field("sex", who.sex.value))
    card.arabic(81.6, 12, "الجنس - ح.م", small_ar)
    for y, entry, label, label_ar in (
        (17.2, father, "Fils de :" if man else "Fille de :", "والده :" if man else "والدها :"),
        (25.4, mother, "et de :", "والدته :" if man else "والدتها :"),
    ):  # fmt: skip
        at = 4 + card.text(4, y, label, small) + 1.2
        put(card, at, y, entry, bold, fit=80 - at)
        end = 81.6 - card.arabic(81.6, y + 4, label_ar, small_ar) - 1.2
        put(card, end, y + 4, entry, bold_ar, arabic=True, fit=end - 30)
    at = 4 + card.text(4, 34.4, "Adresse :", small) + 1.2
    put(card, at, 34.4, both("address", home.printed), bold, fit=80 - at)
    card.arabic(81.6, 38.8, home.printed.arabic, bold_ar, fit=74)
    barcode(card, rng, 6, 42, 56, 8)
    specimen(card, 72, 47, 5.4)
    return card


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, left, top = sheet(rng), rng.uniform(14, 110), rng.uniform(16, 90)
    page.place(_front(found, rng), left, top)
    page.place(_back(found, rng, alone=False), left + rng.uniform(-4, 4), top + rng.uniform(58, 110))
    copied(page, rng)
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found, rng),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(found, rng, alone=True),)


LAYOUTS = (
    Layout("h8_cnie08_copy", "identity_card", _copy, sheet=False),
    Layout("h8_cnie08_recto", "identity_card", _recto, sheet=False),
    Layout("h8_cnie08_verso", "identity_card", _verso, sheet=False),
)
