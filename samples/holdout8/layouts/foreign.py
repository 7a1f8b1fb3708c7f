"""Passports and cards of other states: of no kind that is read, but for what their zones say."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from samples.holdout6.layout import Layout
from samples.holdout6.press import sheet, specimen, zone
from samples.holdout7.desk import CARD, copied
from samples.holdout8 import fonts
from samples.holdout8.people import Facts, Stranger, stranger
from samples.mrz_lines import td1, td3
from samples.ornaments import guilloche, portrait, signature
from samples.surface import Colour, Surface


@dataclass(frozen=True, slots=True)
class _State:
    """How a state's papers look: heads, ground, ink, captions of number, names, given names, birth, sex, expiry."""

    heads: tuple[str, str]
    ground: Colour
    ink: Colour
    captions: tuple[str, str, str, str, str, str]


_STATES = {
    "FRA": _State(
        ("RÉPUBLIQUE FRANÇAISE", "CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD"),
        (236, 240, 250),
        (40, 60, 140),
        (
            "N° DU DOCUMENT / Document No",
            "NOM / Surname",
            "Prénoms / Given names",
            "Date de naiss. / Date of birth",
            "SEXE / Sex",
            "DATE D'EXPIR. / Expiry date",
        ),
    ),
    "ITA": _State(
        ("REPUBBLICA ITALIANA", "CARTA DI IDENTITÀ / IDENTITY CARD"),
        (236, 246, 242),
        (20, 96, 70),
        (
            "NUMERO / NUMBER",
            "COGNOME / SURNAME",
            "NOME / NAME",
            "NATO IL / BORN ON",
            "SESSO / SEX",
            "SCADENZA / EXPIRY",
        ),
    ),
    "SEN": _State(
        ("REPUBLIQUE DU SENEGAL", "PASSEPORT / PASSPORT"),
        (236, 246, 236),
        (20, 100, 60),
        (
            "Passeport N°",
            "Nom / Surname",
            "Prénoms / Given names",
            "Date de naissance",
            "Sexe / Sex",
            "Date d'expiration",
        ),
    ),
    "DZA": _State(
        ("REPUBLIQUE ALGERIENNE DEMOCRATIQUE ET POPULAIRE", "PASSEPORT"),
        (238, 246, 238),
        (0, 98, 51),
        ("N° Passeport", "Nom", "Prénom(s)", "Date de naissance", "Sexe", "Date d'expiration"),
    ),
    "NGA": _State(
        ("FEDERAL REPUBLIC OF NIGERIA", "PASSPORT / PASSEPORT"),
        (240, 246, 236),
        (24, 110, 70),
        ("Passport No.", "Surname / Nom", "Given Names / Prénoms", "Date of Birth", "Sex / Sexe", "Date of Expiry"),
    ),
}


def _expiry(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-400, 3300))


def _number(rng: random.Random, letters: int, digits: int) -> str:
    return "".join(rng.choices("ACDEFGHJKLMNPRTVXYZ", k=letters)) + f"{rng.randrange(10**digits):0{digits}d}"


def _captioned(page: Surface, rng: random.Random, look: _State, values: Sequence[str], left: float, top: float, *,
               step: float, points: float) -> None:  # fmt: skip
    faces = fonts.issuer(rng)
    for at, (caption, value) in enumerate(zip(look.captions, values, strict=True)):
        y = top + at * step
        page.text(left, y, caption, faces.pen(points * 0.62, look.ink))
        page.text(left, y + step * 0.5, value, faces.pen(points, bold=True), fit=page.size[0] - left - 3)


def _values(who: Stranger, number: str, expiry: date, form: str) -> tuple[str, ...]:
    return (number, who.family, who.given, f"{who.birth:{form}}", who.sex.value, f"{expiry:{form}}")


def _card(found: Facts, rng: random.Random, state: str) -> tuple[Surface, Surface]:
    """Return the two sides of a card whose zone is on the back."""
    who, look, expiry = stranger(rng, found.today, state), _STATES[state], _expiry(found, rng)
    number, faces = _number(rng, 2, 7), fonts.issuer(rng)
    front, back = Surface(*CARD, colour=look.ground), Surface(*CARD, colour=look.ground)
    for side in (front, back):
        guilloche(side, rng, ((222, 228, 240), (236, 226, 226)))
    front.text(42.8, 5, look.heads[0], faces.pen(6.4, look.ink, bold=True), side="middle")
    front.text(42.8, 8.6, look.heads[1], faces.pen(4.6, look.ink), side="middle")
    portrait(front, rng, 4, 12, 22, 28)
    _captioned(front, rng, look, _values(who, number, expiry, "%d %m %Y"), 30, 13.4, step=6, points=6.6)
    signature(front, rng, 66, 46, 14)
    specimen(front, 16, 49, 5.4)
    back.text(4, 8, f"{who.town}  {rng.randint(1, 90)}", faces.pen(5.6))
    zone(
        back,
        4.6,
        40.6,
        td1(
            code="ID" if state == "FRA" else "C",
            state=state,
            number=number,
            optional="",
            birth=who.birth,
            sex=who.sex.value,
            expiry=expiry,
            nationality=state,
            family_name=who.family,
            given_names=who.given,
        ),
        4.8,
    )
    specimen(back, 60, 22, 5.6)
    return front, back


def _french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    front, back = _card(found, rng, "FRA")
    page = sheet(rng)
    page.place(front, 24, rng.uniform(20, 50))
    page.place(back, 24 + rng.uniform(0, 50), rng.uniform(120, 190))
    copied(page, rng)
    return (page,)


def _italian(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_card(found, rng, "ITA")[1],)


def _passport(found: Facts, rng: random.Random, state: str, form: str) -> Surface:
    who, look, expiry = stranger(rng, found.today, state), _STATES[state], _expiry(found, rng)
    page, faces, number = Surface(125.0, 88.0, colour=look.ground), fonts.issuer(rng), _number(rng, 1, 8)
    guilloche(page, rng, ((220, 236, 222), (236, 232, 214)))
    page.text(6, 7, look.heads[0], faces.pen(7, look.ink, bold=True), fit=112)
    page.text(6, 12, f"{look.heads[1]}     Type P     Code {state}", faces.pen(5.4, look.ink))
    portrait(page, rng, 6, 17, 31, 40)
    _captioned(page, rng, look, _values(who, number, expiry, form), 43, 18, step=8.4, points=7.6)
    zone(page, 6.4, 77, td3(
        state=state, number=number, nationality=state, birth=who.birth, sex=who.sex.value, expiry=expiry, optional="",
        family_name=who.family, given_names=who.given,
    ), 5.6)  # fmt: skip
    specimen(page, 22, 66, 6.4)
    return page


def _senegal(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_passport(found, rng, "SEN", "%d/%m/%Y"),)


def _algeria(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page = sheet(rng)
    page.place(_passport(found, rng, "DZA", "%Y.%m.%d"), rng.uniform(10, 70), rng.uniform(16, 160))
    return (page,)


def _nigeria(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_passport(found, rng, "NGA", "%d %b %Y"),)


LAYOUTS = (
    Layout("h8_foreign_french_card", "unknown", _french, sheet=False),
    Layout("h8_foreign_italian_back", "unknown", _italian, sheet=False),
    Layout("h8_foreign_senegal", "unknown", _senegal, sheet=False),
    Layout("h8_foreign_algeria", "unknown", _algeria, sheet=False),
    Layout("h8_foreign_nigeria", "unknown", _nigeria, sheet=False),
)
