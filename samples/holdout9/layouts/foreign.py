"""Papers of other states with a machine-readable zone, which are of no kind here; nothing but the zone is told."""

import random
from datetime import date, timedelta

from samples.dates import dotted_day, slashed
from samples.holdout6.layout import Layout
from samples.holdout6.press import specimen, zone
from samples.holdout7.desk import CARD
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, TEAL, WINE, card_zone
from samples.holdout9.people import Facts, Stranger, stranger
from samples.mrz_lines import td3
from samples.numbers import card_number, passport_number
from samples.ornaments import guilloche, portrait, signature
from samples.surface import Colour, Surface

_PAGE = (125.0, 88.0)
_DIM: Colour = (104, 100, 110)


def _ends(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(100, 3200))


def _passport_of(found: Facts, rng: random.Random, who: Stranger, heads: tuple[str, str], ink: Colour) -> Surface:
    page, faces, number, expiry = (
        Surface(*_PAGE, colour=(244, 242, 236)),
        fonts.plastic(rng),
        passport_number(rng),
        _ends(found, rng),
    )
    guilloche(page, rng, ((230, 224, 210), (216, 222, 232)))
    page.text(6, 7, heads[0], faces.pen(8, ink, bold=True))
    page.text(6, 12, heads[1], faces.pen(6.4, bold=True))
    page.text(119, 8, number, faces.pen(10, ink, bold=True), side="right")
    portrait(page, rng, 6, 17, 31, 40)
    rows = (
        ("Surname / Nom", who.family),
        ("Given names / Prénoms", who.given),
        ("Nationality / Nationalité", who.nationality.latin),
        ("Date of birth / Date de naissance", dotted_day(who.birth)),
        ("Place of birth / Lieu de naissance", who.town),
        ("Date of expiry / Date d'expiration", dotted_day(expiry)),
    )
    for at, (label, text) in enumerate(rows):
        page.text(42, 18 + at * 7.4, label, faces.pen(4.4, _DIM))
        page.text(42, 22 + at * 7.4, text, faces.pen(7, bold=True), fit=70)
    page.text(100, 40.2, "Sex / Sexe", faces.pen(4.4, _DIM))
    page.text(100, 44.2, who.sex.value, faces.pen(7, bold=True))
    signature(page, rng, 96, 56, 16)
    specimen(page, 20, 65, 6)
    lines = td3(
        number=number, state=who.state, nationality=who.state, family_name=who.family, given_names=who.given,
        birth=who.birth, sex=who.sex.value, expiry=expiry, optional="",
    )  # fmt: skip
    zone(page, 7, 73, lines, 6.4)
    return page


def _african(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who = stranger(rng, found.today, "GIN", "BFA", "COM", "MRT")
    return (_passport_of(found, rng, who, ("PASSEPORT - PASSPORT", f"REPUBLIQUE ({who.state})"), TEAL),)


def _european(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who = stranger(rng, found.today, "BEL")
    return (
        _passport_of(
            found, rng, who, ("UNION EUROPEENNE - ROYAUME DE BELGIQUE", "PASSEPORT / PASPOORT / REISEPASS"), WINE
        ),
    )


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The back of a European identity card: an address above, the zone below."""
    who, card, faces, expiry = (
        stranger(rng, found.today, "D", "BEL"),
        Surface(*CARD, colour=(238, 242, 246)),
        fonts.plastic(rng),
        _ends(found, rng),
    )
    guilloche(card, rng, ((220, 230, 240),))
    card.text(4, 5.4, "IDENTITY CARD / CARTE D'IDENTITÉ / PERSONALAUSWEIS", faces.pen(5, NAVY, bold=True))
    for y, label, text in (
        (11, "Address / Adresse", "12 RUE DU MARCHE"),
        (19, "Date of issue", slashed(found.issued - timedelta(days=700))),
        (27, "Authority", who.town),
    ):
        card.text(4, y, label, faces.pen(4.4, _DIM))
        card.text(4, y + 4, text, faces.pen(6.4, bold=True))
    specimen(card, 60, 24, 6)
    card_zone(card, 39.4, 4.8, who, expiry, code="ID", number=card_number(rng), state=who.state)
    return (card,)


def _stay(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A French permit of stay for a Moroccan: the nationality is MAR, the paper is not Morocco's."""
    who, card, faces, expiry = (
        found.holder,
        Surface(*CARD, colour=(246, 240, 244)),
        fonts.plastic(rng),
        _ends(found, rng),
    )
    guilloche(card, rng, ((232, 218, 232),))
    card.text(4, 6, "RF   TITRE DE SÉJOUR", faces.pen(7, WINE, bold=True))
    card.text(4, 13, "REMARQUES", faces.pen(4.4, _DIM))
    card.text(4, 17.4, "AUTORISE SON TITULAIRE A TRAVAILLER", faces.pen(5.4, bold=True))
    card.text(4, 24, "NATIONALITÉ", faces.pen(4.4, _DIM))
    card.text(4, 28.4, "MAR", faces.pen(6.4, bold=True))
    portrait(card, rng, 66, 8, 15, 20)
    specimen(card, 42, 33.6, 5)
    number, optional = (
        f"{rng.choice('GHJKLM')}{rng.choice('ABCD')}{rng.randrange(10**6):06d}",
        f"{rng.randrange(10**10)}",
    )
    card_zone(card, 39.4, 4.8, who, expiry, code="IR", number=number, optional=optional, state="FRA")
    return (card,)


LAYOUTS = (
    Layout("h9_foreign_passport", "unknown", _african, sheet=False),
    Layout("h9_foreign_passport_europe", "unknown", _european, sheet=False),
    Layout("h9_foreign_card_back", "unknown", _verso, sheet=False),
    Layout("h9_foreign_stay", "unknown", _stay, sheet=False),
)
