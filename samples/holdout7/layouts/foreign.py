"""Zones of other states: a passport, a card, a visa of each size. Nothing else on them is a truth."""

import random
from datetime import date, timedelta

from dossier.identifiers.mrz import check_digit
from samples.dates import in_french, slashed
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.press import sheet, specimen, zone
from samples.holdout7 import fonts
from samples.holdout7.people import Facts, Stranger, stranger
from samples.mrz_lines import td1, td3
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.surface import Colour, Surface

_SOFT: Colour = (96, 100, 112)


def _captioned(page: Surface, faces: Faces, rows: tuple[tuple[float, float, str, str], ...], points: float = 8) -> None:
    """Print small captions with their values below them."""
    for x, y, label, text in rows:
        page.text(x, y, label, faces.pen(4.6, _SOFT))
        page.text(x, y + 4, text, faces.pen(points, bold=True))


def _expiry(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(30, 3000))


def _passport(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A European passport's data page."""
    who, expiry, faces = stranger(rng, found.today, "FRA", "ESP"), _expiry(found, rng), fonts.issuer(rng)
    page = Surface(125, 88, colour=(246, 242, 246))
    guilloche(page, rng, ((232, 216, 226), (218, 226, 240)))
    number = f"{rng.randint(10, 25)}{rng.choice('ACDEFH')}{rng.choice('ACDEFH')}{rng.randint(10**4, 10**5 - 1)}"
    head = ("PASSEPORT", "REPUBLIQUE FRANCAISE") if who.state == "FRA" else ("PASAPORTE", "ESPAÑA")
    page.text(6, 7, head[0], faces.pen(8, bold=True))
    page.text(119, 7, head[1], faces.pen(7, bold=True), side="right")
    portrait(page, rng, 6, 14, 30, 38)
    _captioned(page, faces, (
        (42, 14, "Type / Type", "P"), (58, 14, "Code / Code", who.state), (86, 14, "N° / No", number),
        (42, 23, "Nom / Surname (1)", who.family), (42, 32, "Prénoms / Given names (2)", who.given),
        (42, 41, "Nationalité / Nationality", who.nationality.latin), (86, 41, "Sexe / Sex", who.sex.value),
        (42, 50, "Date de naissance / Date of birth", slashed(who.birth)), (86, 50, "Lieu / Place", who.town),
        (42, 59, "Date d'expiration / Date of expiry", slashed(expiry)),
    ))  # fmt: skip
    specimen(page, 20, 62, 7)
    zone(page, 5.6, 75.6, td3(
        state=who.state, number=number, nationality=who.state, birth=who.birth, sex=who.sex.value, expiry=expiry,
        optional="", family_name=who.family, given_names=who.given,
    ), 6.2, 9.6)  # fmt: skip
    return (page,)


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A foreign residence card's back, as Moroccans abroad hold it."""
    holder, expiry, faces = found.holder, _expiry(found, rng), fonts.issuer(rng)
    card = Surface(85.6, 54, colour=(244, 246, 250))
    guilloche(card, rng, ((214, 222, 240), (238, 220, 230)))
    state, title, code = rng.choice((("FRA", "TITRE DE SEJOUR", "IR"), ("ITA", "PERMESSO DI SOGGIORNO", "IR"),
                                     ("BEL", "VERBLIJFSTITEL / TITRE DE SEJOUR", "IR")))  # fmt: skip
    card.text(4, 6, title, faces.pen(6.6, bold=True))
    card.text(81.6, 6, state, faces.pen(7, bold=True), side="right")
    emblem(card, 10, 15, 5, (60, 80, 150))
    _captioned(
        card,
        faces,
        (
            (22, 12, "DATE / PLACE OF BIRTH", f"{slashed(holder.birth_date)} MAR"),
            (22, 20, "NATIONALITY", "MAR"),
            (22, 28, "REMARKS", "AUTORISE A TRAVAILLER"),
        ),
        6.4,
    )
    specimen(card, 66, 34, 6)
    number = f"{rng.choice('ACDEFGHJ')}{rng.choice('ACDEFGHJ')}{rng.randrange(10**7):07d}"
    zone(
        card,
        4.6,
        40.4,
        td1(
            code=code,
            state=state,
            number=number,
            optional="",
            birth=holder.birth_date,
            sex=holder.sex.value,
            expiry=expiry,
            nationality="MAR",
            family_name=holder.family.latin,
            given_names=holder.given.latin,
        ),
        4.8,
    )
    return (card,)


def _visa_lines(kind: str, state: str, number: str, who: Stranger, expiry: date, length: int) -> tuple[str, str]:
    """Return the two lines of a visa, which has no digit over all of it (Doc 9303-7)."""
    family, given = (each.upper().replace(" ", "<") for each in (who.family, who.given))
    first = f"{kind}{state}{family}<<{given}"[:length].ljust(length, "<")
    birth, until = (f"{day:%y%m%d}" for day in (who.birth, expiry))
    second = (f"{number:<<9}{check_digit(f'{number:<<9}')}{who.state}{birth}{check_digit(birth)}{who.sex.value}"
              f"{until}{check_digit(until)}")  # fmt: skip
    return first, second.ljust(length, "<")


def _sticker(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A visa's sticker on a passport's page: the larger size."""
    who, faces, page = stranger(rng, found.today), fonts.issuer(rng), sheet(rng, (125, 176))
    start = found.issued
    expiry = start + timedelta(days=rng.choice((90, 180, 365)))
    visa = Surface(120, 80, colour=(236, 244, 240))
    guilloche(visa, rng, ((206, 232, 220), (226, 220, 240)))
    visa.text(60, 7, "ROYAUME DU MAROC - VISA", faces.pen(8, bold=True), side="middle")
    visa.arabic(60, 12.4, "تأشيرة", faces.arabic_pen(8, bold=True), side="middle")
    portrait(visa, rng, 5, 16, 26, 34)
    number = f"{rng.randrange(10**8):08d}"
    _captioned(
        visa,
        faces,
        (
            (36, 18, "N° DE VISA", number),
            (80, 18, "TYPE", rng.choice("CD")),
            (36, 27, "VALABLE DU / FROM", slashed(start)),
            (80, 27, "AU / UNTIL", slashed(expiry)),
            (36, 36, "NOM ET PRENOM / NAME", f"{who.family} {who.given}"),
            (36, 45, "PASSEPORT N°", f"{rng.choice('AXP')}{rng.randrange(10**8):08d}"),
            (80, 45, "DELIVRE LE", in_french(start - timedelta(days=6))),
        ),
        7.4,
    )
    specimen(visa, 18, 58, 6)
    zone(visa, 4.4, 70, _visa_lines("V<", "MAR", number, who, expiry, 44), 5.6, 9.4)
    page.place(visa, 2.5, 60)
    page.parts.clear()
    page.text(62, 20, "VISAS", faces.pen(9, _SOFT), side="middle")
    return (page,)


def _small_sticker(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The smaller size, as it is scanned alone."""
    who, faces = stranger(rng, found.today), fonts.issuer(rng)
    expiry = found.issued + timedelta(days=rng.choice((30, 90, 365)))
    visa = Surface(105, 74, colour=(246, 242, 234))
    guilloche(visa, rng, ((236, 226, 208), (216, 228, 236)))
    state, title = rng.choice(
        (("ARE", "UNITED ARAB EMIRATES"), ("SAU", "KINGDOM OF SAUDI ARABIA"), ("QAT", "STATE OF QATAR"))
    )
    visa.text(52, 7, f"{title} - ENTRY VISA", faces.pen(7.4, bold=True), side="middle")
    portrait(visa, rng, 76, 12, 22, 28)
    number = f"{rng.randrange(10**9):09d}"
    _captioned(visa, faces, (
        (6, 14, "Visa No", number), (40, 14, "Type", "VISIT"), (6, 23, "Name", f"{who.given} {who.family}"),
        (6, 32, "Nationality", who.state), (40, 32, "Date of birth", slashed(who.birth)),
        (6, 41, "Valid until", slashed(expiry)),
    ), 7)  # fmt: skip
    signature(visa, rng, 70, 50, 20)
    specimen(visa, 30, 56, 6)
    zone(visa, 5, 65, _visa_lines("V<", state, number, who, expiry, 36), 5.4, 9.6)
    return (visa,)


LAYOUTS = (
    Layout("h7_foreign_passport", "unknown", _passport, sheet=False),
    Layout("h7_foreign_residence", "unknown", _card, sheet=False),
    Layout("h7_foreign_visa", "unknown", _sticker, sheet=False),
    Layout("h7_foreign_small_visa", "unknown", _small_sticker, sheet=False),
)
