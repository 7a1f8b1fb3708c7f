"""The card of a foreign resident, as it is, copied, and as somebody draws it; and the receipt of an application."""

import random
from datetime import date, timedelta

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout
from samples.holdout6.press import caption, prose, put, sheet, specimen, zone
from samples.holdout7.desk import CARD, copied, heads, said
from samples.holdout8 import fonts
from samples.holdout8.desk import BLUE, RED, flag, titled
from samples.holdout8.people import Facts, Stranger, is_man, stranger
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import guilloche, paraph, portrait, seal, signature
from samples.surface import Colour, Field, Surface

_SOFT: Colour = (88, 80, 96)


def _number(rng: random.Random) -> str:
    return f"{rng.choice('ABCEGHJKT')}{rng.randrange(10**6):06d}{rng.choice('ABCDEFGHJKLMNPRSTVXYZ')}"


def _until(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-240, 3300))


def _sex(who: Stranger) -> Entry:
    return Entry(who.sex.value, "", Field("sex", who.sex.value))


def _recto_of(who: Stranger, rng: random.Random, number: str, expiry: date) -> Surface:
    card, faces = Surface(*CARD, colour=(244, 240, 246)), fonts.issuer(rng)
    guilloche(card, rng, ((226, 216, 236), (236, 228, 210)))
    card.text(42.8, 5, "ROYAUME DU MAROC  -  TITRE DE SEJOUR", faces.pen(6, BLUE, bold=True), side="middle")
    card.arabic(42.8, 9.6, "المملكة المغربية - رخصة الإقامة", faces.arabic_pen(7.2, BLUE, bold=True), side="middle")
    portrait(card, rng, 58.6, 13, 23, 29)
    small, bold = faces.pen(4.6, _SOFT), faces.pen(7, bold=True)
    man = is_man(who)
    rows = (
        (14, "Nom :", plain("family_name", who.family)), (18.6, "Prénom :", plain("given_names", who.given)),
        (23.2, "Né le :" if man else "Née le :", moment("birth_date", who.birth)),
        (32.4, "Sexe :", _sex(who)), (37, "Nationalité :", both("nationality", who.nationality)),
        (41.6, "Expire le :", moment("expiry_date", expiry)),
    )  # fmt: skip
    for y, label, entry in rows:
        card.text(4, y, label, small)
        put(card, 19, y, entry, bold, fit=37)
    card.text(4, 27.8, "à :", small)
    card.text(19, 27.8, who.town, bold, fit=37)
    put(card, 59, 47.4, plain("document_number", number), faces.pen(8, RED, bold=True), fit=22)
    signature(card, rng, 8, 47, 14)
    specimen(card, 42, 51.4, 5.4)
    return card


def _verso_of(found: Facts, who: Stranger, rng: random.Random, number: str, expiry: date) -> Surface:
    card, faces, own = Surface(*CARD, colour=(245, 243, 247)), fonts.issuer(rng), card_number(rng)
    guilloche(card, rng, ((230, 222, 238),))
    small, bold, arabic = faces.pen(4.6, _SOFT), faces.pen(6.2, bold=True), faces.arabic_pen(6.6)
    home = found.home.printed
    card.text(4, 5.4, f"N° {own}", bold)
    card.arabic(81.6, 5.4, "العنوان", faces.arabic_pen(5.6, _SOFT))
    card.text(4, 11, "Adresse au Maroc", small)
    card.text(4, 14.6, home.latin, bold, fit=78)
    card.arabic(81.6, 19.6, home.arabic, arabic, fit=76)
    card.text(4, 25, "Activité :", small)
    card.text(16, 25, rng.choice(("SALARIE", "ETUDIANT", "SANS", "COMMERCANT")), bold)
    card.text(4, 30.4, f"Date d'entrée au Maroc : {slashed(found.issued - timedelta(days=rng.randint(900, 4000)))}",
              faces.pen(5))  # fmt: skip
    zone(card, 4.6, 40.8, td1(
        code="IR", state="MAR", number=own, optional=number, birth=who.birth, sex=who.sex.value, expiry=expiry,
        nationality=who.state, family_name=who.family, given_names=who.given,
    ), 4.7)  # fmt: skip
    specimen(card, 66, 30.4, 5.4)
    return card


def _both(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, number, expiry, page = stranger(rng, found.today), _number(rng), _until(found, rng), sheet(rng)
    page.place(_recto_of(who, rng, number, expiry), 14, rng.uniform(30, 90))
    page.place(_verso_of(found, who, rng, number, expiry), 108, rng.uniform(30, 90))
    if rng.random() < 0.5:
        copied(page, rng)
    return (page,)


def _drawn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A card with three-language captions, as a foreign engineer draws it."""
    who, card, faces = stranger(rng, found.today), Surface(*CARD, colour=(246, 244, 238)), fonts.company(rng)
    guilloche(card, rng, ((236, 230, 214),))
    flag(card, 74, 2, 8)
    card.text(4, 4.6, "ROYAUME DU MAROC", faces.pen(5.8, RED, bold=True))
    card.text(4, 8.2, "CARTE DE SÉJOUR / RESIDENCE PERMIT", faces.pen(5.2, bold=True))
    card.arabic(72, 5, "بطاقة الإقامة", faces.arabic_pen(7, bold=True))
    portrait(card, rng, 4, 12, 20, 25)
    rows = (
        ("Numéro / No.", "الرقم", plain("document_number", _number(rng)), 27, 54),
        ("Sexe / Sex", "الجنس", _sex(who), 58, 82),
        ("Nom / Surname", "الاسم العائلي", plain("family_name", who.family), 27, 82),
        ("Prénom(s) / Given names", "الاسم الشخصي", plain("given_names", who.given), 27, 82),
        ("Date de naissance", "تاريخ الازدياد", moment("birth_date", who.birth), 27, 54),
        ("Nationalité", "الجنسية", both("nationality", who.nationality), 58, 82),
        ("Date d'expiration", "صالحة إلى غاية", moment("expiry_date", _until(found, rng)), 27, 54),
    )
    ys = (13.4, 13.4, 21, 28.6, 36.2, 36.2, 43.8)
    for y, (label, label_ar, entry, x, to) in zip(ys, rows, strict=True):
        caption(card, x, y, label, label_ar, to, faces, 4, _SOFT)
        put(card, x, y + 3.6, entry, faces.pen(6.6, bold=True), fit=to - x)
    specimen(card, 70, 51, 5.6)
    return (card,)


def _receipt(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The paper with which somebody stays while the card is made: prose, a photograph glued on."""
    page, faces, who = sheet(rng, (148.5, 210.0)), fonts.typist(rng), stranger(rng, found.today)
    town, man = found.town, is_man(who)
    heads(page, fonts.office(rng), 12, ("ROYAUME DU MAROC", "SURETE NATIONALE", "Service des Etrangers"),
          ("المملكة المغربية", "الأمن الوطني", "مصلحة الأجانب"), points=8, at=(36, 116), fit=56)  # fmt: skip
    titled(page, 74, 42, "RECEPISSE DE DEMANDE DE CARTE DE SEJOUR", "وصل طلب سند الإقامة", fonts.office(rng), 11)
    portrait(page, rng, 14, 60, 28, 34)
    y = 64.0
    rows = (
        ("Nom.............:", plain("family_name", who.family)), ("Prenoms.........:", plain("given_names", who.given)),
        ("Sexe............:", _sex(who)), ("Date naissance..:", moment("birth_date", who.birth)),
        ("Nationalite.....:", both("nationality", who.nationality)),
        ("No immatricul...:", plain("document_number", _number(rng))),
    )  # fmt: skip
    for label, entry in rows:
        said(page, 48, y, label, entry, faces, 9.5, to=138, bold=True)
        y += 6.4
    plain_pen = faces.pen(9)
    text = (f"Le présent récépissé autorise {'le susnommé' if man else 'la susnommée'} à séjourner sur le territoire "
            f"marocain, à l'adresse {found.home.printed.latin}, en attendant la remise de sa carte.")  # fmt: skip
    y = prose(page, y + 8, (text,), (plain_pen, plain_pen), (14, 136), leading=5.6)
    start = found.issued
    said(page, 14, y + 6, "Valable jusqu'au :", moment("expiry_date", start + timedelta(days=180)), faces, 10, to=120,
         bold=True)  # fmt: skip
    page.text(14, y + 16, f"Fait à {town.name.latin}, le {slashed(start)}", plain_pen)
    page.text(112, y + 26, "Le Chef de Service", plain_pen, side="middle")
    paraph(page, rng, 104, y + 40, 28)
    seal(page, rng, 60, y + 40, 14, "الأمن الوطني")
    specimen(page, 74, 204)
    return (page,)


LAYOUTS = (
    Layout("h8_permit_both", "residence_permit", _both, sheet=False),
    Layout("h8_permit_drawn", "residence_permit", _drawn, sheet=False),
    Layout("h8_permit_receipt", "residence_permit", _receipt),
)
