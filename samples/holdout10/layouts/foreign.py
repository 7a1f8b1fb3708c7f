"""Papers of other states: an identity card's back, a card's two sides on a page, a passport's page.

Their machine-readable zones are true, and nothing else on them is read.
"""

import random
from datetime import date, timedelta

from samples.dates import dotted_day
from samples.holdout6.layout import Layout
from samples.holdout6.press import GREY, sheet, specimen, zone
from samples.holdout7.desk import CARD, copied
from samples.holdout9.desk import card_zone
from samples.holdout10 import fonts
from samples.holdout10.desk import SEA
from samples.holdout10.people import Facts, Stranger, stranger
from samples.mrz_lines import td3
from samples.numbers import card_number, passport_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.surface import Surface


def _ends(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-200, 3000))


def _back(who: Stranger, expiry: date, rng: random.Random) -> Surface:
    card, faces, own = Surface(*CARD, colour=(236, 240, 248)), fonts.factory(rng), card_number(rng)
    guilloche(card, rng, ((214, 222, 240), (238, 228, 214)))
    card.text(5, 7, "Place of birth / Lieu de naissance", faces.pen(4.6, GREY))
    card.text(5, 11, who.town, faces.pen(6.4, bold=True))
    card.text(5, 17, "Authority / Autorité", faces.pen(4.6, GREY))
    card.text(5, 21, "MINISTRY OF INTERIOR", faces.pen(6))
    card.text(5, 27, "Height / Taille", faces.pen(4.6, GREY))
    card.text(5, 31, f"1,{rng.randint(55, 90)} m", faces.pen(6))
    card_zone(card, 39, 4.9, who, expiry, code="ID", number=own, state=who.state)
    specimen(card, 62, 24, 5)
    return card


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(stranger(rng, found.today), _ends(found, rng), rng),)


def _sides(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides of a card on a copy."""
    page, who, expiry = sheet(rng), stranger(rng, found.today), _ends(found, rng)
    card, faces = Surface(*CARD, colour=(238, 242, 248)), fonts.factory(rng)
    guilloche(card, rng, ((218, 226, 242),))
    card.text(42.8, 6, "IDENTITY CARD / CARTE D'IDENTITE", faces.pen(6, SEA, bold=True), side="middle")
    portrait(card, rng, 5, 11, 23, 29)
    for at, (label, value) in enumerate(
        (
            ("Surname / Nom", who.family),
            ("Given names / Prénoms", who.given),
            ("Birth / Naissance", dotted_day(who.birth)),
            ("Nationality / Nationalité", who.state),
            ("Expiry / Expiration", dotted_day(expiry)),
        )
    ):
        card.text(32, 14 + 7.4 * at, label, faces.pen(4.4, GREY))
        card.text(32, 17.8 + 7.4 * at, value, faces.pen(6.6, bold=True), fit=50)
    specimen(card, 16, 49, 4.6)
    x = rng.uniform(20, 100)
    page.place(card, x, 30)
    page.place(_back(who, expiry, rng), x, 96)
    if rng.random() < 0.5:
        copied(page, rng)
    return (page,)


def _passport(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, who = Surface(125, 88, colour=(242, 238, 246)), fonts.factory(rng), stranger(rng, found.today)
    guilloche(page, rng, ((226, 218, 238), (218, 232, 226)))
    number, expiry = passport_number(rng), _ends(found, rng)
    page.text(62, 8, "PASSPORT   PASSEPORT", faces.pen(8, SEA, bold=True), side="middle")
    emblem(page, 112, 9, 5)
    portrait(page, rng, 6, 14, 34, 43)
    fields = (
        ("Passport No.", number),
        ("Surname", who.family),
        ("Given names", who.given),
        ("Nationality", who.nationality.latin),
        ("Date of birth", dotted_day(who.birth)),
        ("Sex   Place of birth", f"{who.sex.value}   {who.town}"),
        ("Date of expiry", dotted_day(expiry)),
    )
    for at, (label, value) in enumerate(fields):
        page.text(46, 15 + 7 * at, label, faces.pen(4.6, GREY))
        page.text(46, 18.6 + 7 * at, value, faces.pen(7, bold=True), fit=70)
    signature(page, rng, 96, 56, 18)
    lines = td3(
        family_name=who.family, given_names=who.given, birth=who.birth, sex=who.sex.value, expiry=expiry, number=number,
        state=who.state, nationality=who.state, optional="",
    )  # fmt: skip
    zone(page, 5.6, 73, lines, 6.6, points=9.4)
    specimen(page, 20, 64, 5)
    return (page,)


LAYOUTS = (
    Layout("h10_foreign_verso", "unknown", _verso, sheet=False),
    Layout("h10_foreign_sides", "unknown", _sides, sheet=False),
    Layout("h10_foreign_passport", "unknown", _passport, sheet=False),
)
