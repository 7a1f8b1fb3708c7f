"""The card of a foreign resident: captions under the values, a copy of both sides, and a portal's confirmation."""

import random
from datetime import date, timedelta

from samples.entries import Entry, both, plain
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, Stranger
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import CARD, copied, heads
from samples.holdout9.desk import between, card_zone, cell
from samples.holdout10.desk import in_form, letter
from samples.holdout11 import fonts
from samples.holdout11.desk import MARINE, PLUM, above, square
from samples.holdout11.people import stranger
from samples.numbers import card_number
from samples.ornaments import emblem, guilloche, portrait
from samples.surface import Surface


def _entries(who: Stranger, number: str, expiry: date, form: str = "%d/%m/%Y") -> dict[str, Entry]:
    return {
        "family": plain("family_name", who.family).in_latin_alone,
        "given": plain("given_names", who.given).in_latin_alone,
        "birth": in_form("birth_date", who.birth, form).in_latin_alone, "sex": letter(who).in_latin_alone,
        "nationality": both("nationality", who.nationality),
        "expiry": in_form("expiry_date", expiry, form).in_latin_alone,
        "number": plain("document_number", number).in_latin_alone,
    }  # fmt: skip


def _known(found: Facts, rng: random.Random) -> tuple[Stranger, str, date]:
    number = f"{rng.choice('ABCDEFGHK')}{rng.randrange(10**6):06d}{rng.choice('ABCDEFGHJKLM')}"
    return stranger(rng, found.today), number, found.today + timedelta(days=rng.randint(-120, 3300))


def _front(who: Stranger, number: str, expiry: date, rng: random.Random) -> Surface:
    """Values with their captions above, in two columns on the right of the photograph."""
    card, faces, said = Surface(*CARD, colour=(244, 238, 244)), fonts.screen(rng), _entries(who, number, expiry)
    guilloche(card, rng, ((228, 212, 230), (214, 226, 236)))
    card.text(4, 5.2, "TITRE DE SEJOUR", faces.pen(7, PLUM, bold=True), fit=38)
    card.arabic(81.6, 5.4, "سند الإقامة", faces.arabic_pen(8, PLUM, bold=True), fit=34)
    card.text(4, 9, "ROYAUME DU MAROC", faces.pen(5, GREY))
    card.arabic(81.6, 9.2, "المملكة المغربية", faces.arabic_pen(5.8, GREY))
    portrait(card, rng, 4, 12, 23, 30)
    places = (
        ("Nom", "family", 30, 14.4, 50), ("Prénom(s)", "given", 30, 21.8, 50), ("Né(e) le", "birth", 30, 29.2, 22),
        ("Sexe", "sex", 60, 29.2, 10), ("Valable jusqu'au", "expiry", 30, 36.6, 24), ("N° du titre", "number", 58,
            36.6, 23),
    )  # fmt: skip
    for label, key, x, y, fit in places:
        above(card, x, y, label, said[key], faces, 6.6, fit=fit, drop=3.4)
    card.text(30, 44, "Nationalité", faces.pen(4.5, GREY))
    put(card, 30, 47.4, said["nationality"].in_latin_alone, faces.pen(6.6, bold=True), fit=28)
    specimen(card, 70, 50, 4.8)
    return card


def _back(found: Facts, who: Stranger, number: str, expiry: date, rng: random.Random) -> Surface:
    card, faces, home = Surface(*CARD, colour=(246, 242, 246)), fonts.screen(rng), found.home.printed
    guilloche(card, rng, ((230, 220, 232),))
    card.text(4, 6, "Motif du séjour : REGROUPEMENT FAMILIAL", faces.pen(5), fit=60)
    card.text(4, 11, "Adresse :", faces.pen(5))
    card.text(14, 11, home.latin, faces.pen(5.2, bold=True), fit=67)
    card.arabic(81.6, 16.4, f"العنوان : {home.arabic}", faces.arabic_pen(6), fit=76)
    card.text(4, 22, f"Délivré à {found.town.province.latin}", faces.pen(5), fit=60)
    specimen(card, 60, 29, 5)
    card_zone(card, 38.4, 4.9, who, expiry, code="IR", number=card_number(rng), optional=number)
    return card


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(*_known(found, rng), rng),)


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, (who, number, expiry) = sheet(rng), _known(found, rng)
    x = rng.uniform(10, 100)
    page.place(_front(who, number, expiry, rng), x, rng.uniform(14, 40))
    page.place(_back(found, who, number, expiry, rng), x, rng.uniform(110, 180))
    copied(page, rng)
    return (page,)


def _confirmed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What the portal of foreigners prints when the card is ready: captions on both edges, a square for a camera."""
    page, faces, (who, number, expiry) = sheet(rng), fonts.screen(rng), _known(found, rng)
    said = _entries(who, number, expiry, "%d-%m-%Y")
    heads(page, faces, 18, ("ROYAUME DU MAROC", "Direction Générale de la Sûreté Nationale"),
          ("المملكة المغربية", "المديرية العامة للأمن الوطني"))  # fmt: skip
    emblem(page, 105, 22, 9)
    page.text(105, 50, "ATTESTATION DE TITRE DE SÉJOUR", faces.pen(15, MARINE, bold=True), side="middle", fit=150)
    page.arabic(105, 59, "شهادة متعلقة بسند الإقامة", faces.arabic_pen(15, MARINE, bold=True), side="middle")
    rows = (
        ("Numéro du titre", "رقم السند", "number"), ("Nom", "الاسم العائلي", "family"),
        ("Prénom", "الاسم الشخصي", "given"), ("Date de naissance", "تاريخ الازدياد", "birth"),
        ("Sexe", "الجنس", "sex"), ("Nationalité", "الجنسية", "nationality"),
        ("Date d'expiration", "تاريخ نهاية الصلاحية", "expiry"),
    )  # fmt: skip
    for at, (label, label_ar, key) in enumerate(rows):
        page.rule(18, 82.5 + 11 * at, 192, 82.5 + 11 * at, (200, 204, 210))
        between(page, 79 + 11 * at, (label, label_ar), said[key], faces, 10.5, reach=44)
    square(page, rng, 24, 172, 30)
    page.text(
        60, 180, "Ce document peut être vérifié en ligne au moyen du code ci-contre.", faces.pen(9, GREY), fit=130
    )
    specimen(page, 140, 215)
    return (page,)


def _cells(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As somebody who saw few of them rules it: every value in a cell with captions in both languages."""
    page, faces, (who, number, expiry) = Surface(120, 78, (252, 252, 250)), fonts.screen(rng), _known(found, rng)
    said = _entries(who, number, expiry)
    page.text(60, 7, "CARTE DE SÉJOUR - RESIDENCE PERMIT", faces.pen(8.4, MARINE, bold=True), side="middle", fit=110)
    page.arabic(60, 13.4, "المملكة المغربية - بطاقة الإقامة", faces.arabic_pen(9), side="middle", fit=100)
    portrait(page, rng, 4, 18, 26, 34)
    cells = (
        (32, 17, 84, "Nom / Surname", "الاسم العائلي", "family"), (32, 28, 84, "Prénom / Given name", "الاسم الشخصي",
            "given"),
        (32, 39, 50, "Nationalité", "الجنسية", "nationality"), (82, 39, 34, "Sexe", "الجنس", "sex"),
        (32, 50, 42, "Naissance", "الازدياد", "birth"), (74, 50, 42, "Expiration", "الصلاحية", "expiry"),
        (32, 61, 84, "N° de la carte", "رقم البطاقة", "number"),
    )  # fmt: skip
    for x, y, wide, label, label_ar, key in cells:
        cell(page, x, y, (wide, 11), (label, label_ar), said[key], faces, 8, small=5)
    specimen(page, 17, 62, 6)
    return (page,)


_KIND = "residence_permit"
LAYOUTS = (
    Layout("h11_permit_recto", _KIND, _recto, sheet=False),
    Layout("h11_permit_copy", _KIND, _copy, sheet=False),
    Layout("h11_permit_confirmed", _KIND, _confirmed),
    Layout("h11_permit_cells", _KIND, _cells, sheet=False),
)
