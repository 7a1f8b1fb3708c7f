"""The card of a foreign resident, on its own and copied, and the paper that was given before there were cards."""

import random
from datetime import date, timedelta

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain, sex_in_words
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout8.desk import flag
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, WINE, card_zone, cell, corner, line_of, signed
from samples.holdout9.people import Facts, Stranger, is_man, stranger
from samples.numbers import card_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.surface import Colour, Field, Surface

_DIM: Colour = (98, 84, 92)


def _number(rng: random.Random) -> str:
    return f"{rng.choice('BDEFGLPR')}{rng.randrange(10**6):06d}{rng.choice('ABDEFGHJKLNPRTVX')}"


def _ends(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-200, 3500))


def _values(who: Stranger, number: str, expiry: date) -> dict[str, Entry]:
    return {
        "family": plain("family_name", who.family),
        "given": plain("given_names", who.given),
        "birth": moment("birth_date", who.birth),
        "nationality": both("nationality", who.nationality),
        "sex": Entry(who.sex.value, "", Field("sex", who.sex.value)),
        "expiry": moment("expiry_date", expiry),
        "number": plain("document_number", number),
    }


def _recto_of(rng: random.Random, who: Stranger, number: str, expiry: date) -> Surface:
    """Names without captions beside the photograph; captions stand after what they call."""
    card, faces, said = Surface(*CARD, colour=(246, 238, 236)), fonts.plastic(rng), _values(who, number, expiry)
    guilloche(card, rng, ((236, 216, 214), (220, 222, 236)))
    card.text(4, 5, "ROYAUME DU MAROC", faces.pen(5.6, WINE, bold=True))
    card.text(4, 8.6, "CARTE D'IMMATRICULATION", faces.pen(5, bold=True))
    card.arabic(81.6, 5.2, "المملكة المغربية", faces.arabic_pen(6.8, WINE, bold=True))
    card.arabic(81.6, 9.2, "بطاقة التسجيل", faces.arabic_pen(6.2, bold=True))
    portrait(card, rng, 4, 12, 23, 29)
    bold, small, faint = faces.pen(7.2, bold=True), faces.pen(4.6, _DIM), faces.arabic_pen(5.6, _DIM)
    put(card, 30, 17, said["family"], bold, fit=50)
    put(card, 30, 22.6, said["given"], bold, fit=50)
    for y, label, label_ar, key in (
        (28.4, "Né le" if is_man(who) else "Née le", "تاريخ الازدياد", "birth"),
        (34, "Nationalité", "الجنسية", "nationality"),
        (39.6, "Valable jusqu'au", "صالحة إلى غاية", "expiry"),
    ):
        card.text(30, y, label, small)
        put(card, 45, y, said[key], faces.pen(6.8, bold=True), fit=21)
        card.arabic(81.6, y, label_ar, faint)
    card.text(30, 45.2, "Sexe", small)
    put(card, 37, 45.2, said["sex"], bold)
    card.text(43, 45.2, "N°", small)
    put(card, 47, 45.4, said["number"], faces.pen(8, NAVY, bold=True))
    signature(card, rng, 8, 47, 14)
    specimen(card, 44, 51.4, 5)
    return card


def _verso_of(found: Facts, rng: random.Random, who: Stranger, number: str, expiry: date) -> Surface:
    card, faces, own = Surface(*CARD, colour=(246, 241, 238)), fonts.plastic(rng), card_number(rng)
    guilloche(card, rng, ((236, 222, 218),))
    home = found.home.printed
    card.text(4, 5.4, own, faces.pen(5.4, bold=True))
    card.text(4, 11, "Domicile", faces.pen(4.6, _DIM))
    card.text(15, 11, home.latin, faces.pen(5.6, bold=True), fit=66)
    card.arabic(81.6, 15.8, home.arabic, faces.arabic_pen(6.2), fit=70)
    card.text(4, 21, f"Lieu de naissance   {who.town}", faces.pen(5.2))
    card.text(
        4, 25.6, f"Motif du séjour   {rng.choice(('TRAVAIL', 'ETUDES', 'REGROUPEMENT FAMILIAL'))}", faces.pen(5.2)
    )
    card.arabic(81.6, 25.6, "المديرية العامة للأمن الوطني", faces.arabic_pen(5.2, _DIM))
    card_zone(card, 38, 5, who, expiry, code="IR", number=own, optional=number)
    specimen(card, 44, 31, 4.6)
    return card


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_recto_of(rng, stranger(rng, found.today), _number(rng), _ends(found, rng)),)


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, who, number, expiry = sheet(rng), stranger(rng, found.today), _number(rng), _ends(found, rng)
    page.place(_recto_of(rng, who, number, expiry), rng.uniform(30, 100), 30)
    page.place(_verso_of(found, rng, who, number, expiry), rng.uniform(30, 100), 98)
    if rng.random() < 0.7:
        copied(page, rng)
    return (page,)


def _cells(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The card as cells with captions inside, as somebody lays out a picture of one."""
    card, faces, who = Surface(*CARD, colour=(248, 248, 250)), fonts.screen(rng), stranger(rng, found.today)
    guilloche(card, rng, ((232, 234, 242),))
    said = _values(who, _number(rng), _ends(found, rng))
    flag(card, 3, 2, 9)
    card.text(42.8, 4.8, "ROYAUME DU MAROC", faces.pen(5.4, NAVY, bold=True), side="middle")
    card.text(42.8, 8.4, "CARTE DE RÉSIDENCE", faces.pen(5.8, WINE, bold=True), side="middle")
    card.arabic(82, 6, "سند الإقامة", faces.arabic_pen(7.4, WINE, bold=True))
    portrait(card, rng, 3, 12, 20, 26)
    line = (206, 206, 214)
    for x, y, wide, labels, key in (
        (24.4, 11, 58.6, ("NOM", "الاسم العائلي"), "family"),
        (24.4, 19.6, 58.6, ("PRÉNOM", "الاسم الشخصي"), "given"),
        (24.4, 28.2, 34, ("NÉ(E) LE", "تاريخ الازدياد"), "birth"),
        (59, 28.2, 24, ("SEXE", "الجنس"), "sex"),
        (24.4, 36.8, 34, ("NATIONALITÉ", "الجنسية"), "nationality"),
        (59, 36.8, 24, ("EXPIRE LE", "نهاية الصلاحية"), "expiry"),
        (3, 45.4, 40, ("N° DE LA CARTE", "رقم البطاقة"), "number"),
    ):
        value = Entry(said[key].latin, "", said[key].field)
        cell(card, x, y, (wide, 8), labels, value, faces, 6.6, small=3.8, line=line)
    specimen(card, 64, 51, 5.6)
    return (card,)


def _folded(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A paper of 1998, typed upon dots, with a photograph, as provinces gave it until the card came."""
    page, faces, typed, who = (
        sheet(rng, (148.5, 210.0)),
        fonts.press_room(rng),
        fonts.machine(rng),
        stranger(rng, found.today),
    )
    corner(page, 12, 16, ("ROYAUME DU MAROC", "DIRECTION GENERALE", "DE LA SURETE NATIONALE"), faces, 8.5, step=4.8)
    corner(page, 136, 16, ("المملكة المغربية", "المديرية العامة للأمن الوطني"), faces, 9.5, step=5.2, arabic=True)
    emblem(page, 74, 17, 7)
    page.text(74, 42, "CERTIFICAT D'IMMATRICULATION", faces.pen(13, bold=True), side="middle")
    page.arabic(74, 50, "شهادة التسجيل", faces.arabic_pen(15, bold=True), side="middle")
    said = _values(who, _number(rng), _ends(found, rng))
    black = (30, 30, 40)
    span, narrow = (14.0, 134.0), (14.0, 96.0)
    line_of(page, 62, "Numéro :", said["number"], faces, typed, 10, span=narrow, colour=black)
    line_of(page, 71, "Nom :", said["family"], faces, typed, 10, span=narrow, colour=black)
    line_of(page, 80, "Prénoms :", said["given"], faces, typed, 10, span=narrow, colour=black)
    portrait(page, rng, 102, 58, 30, 38)
    man = is_man(who)
    line_of(page, 89, "Né le :" if man else "Née le :", said["birth"], faces, typed, 10, span=narrow, colour=black)
    line_of(page, 105, "à :", Entry(who.town, ""), faces, typed, 10, span=(14, 70), colour=black)
    line_of(page, 105, "Sexe :", sex_in_words(man).in_latin_alone, faces, typed, 10, span=(74, 134), colour=black)
    line_of(page, 115, "Nationalité :", said["nationality"].in_latin_alone, faces, typed, 10, span=span, colour=black)
    line_of(page, 125, "Domicilié à :", Entry(found.home.printed.latin, ""), faces, typed, 10, span=span, colour=black)
    line_of(
        page, 135, "Ce certificat est valable jusqu'au :", said["expiry"], faces, typed, 10, span=span, colour=black
    )
    page.text(
        130,
        150,
        f"{found.town.name.latin}, le {slashed(found.issued - timedelta(days=400))}",
        faces.pen(10),
        side="right",
    )
    page.text(100, 158, "Le Chef de la Sûreté", faces.pen(10), side="middle")
    signed(page, rng, 106, 172, "الأمن الوطني", beside=-40)
    specimen(page, 74, 204)
    return (page,)


LAYOUTS = (
    Layout("h9_permit_recto", "residence_permit", _recto, sheet=False),
    Layout("h9_permit_copy", "residence_permit", _copy, sheet=False),
    Layout("h9_permit_cells", "residence_permit", _cells, sheet=False),
    Layout("h9_permit_folded", "residence_permit", _folded),
)
