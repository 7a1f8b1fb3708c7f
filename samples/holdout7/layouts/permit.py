"""The card of a foreign resident, made like the national card, and the paper certificate of registration."""

import random
from datetime import date, timedelta

from samples.dates import slashed
from samples.entries import both, moment, plain
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen, zone
from samples.holdout7 import fonts
from samples.holdout7.desk import CARD, copied, heads, said
from samples.holdout7.people import Facts, Stranger, stranger
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import emblem, guilloche, paraph, portrait, seal, signature
from samples.surface import Colour, Field, Surface

_RED, _BLUE, _SOFT = (160, 40, 50), (40, 66, 122), (86, 88, 100)
_WAVES: tuple[Colour, ...] = ((232, 222, 206), (214, 224, 238), (236, 214, 218))


def _number(rng: random.Random) -> str:
    return f"{rng.choice('ABCDEGJKL')}{rng.randrange(10**6):06d}{rng.choice('ABCDEFGHJKLMNPRSTVXYZ')}"


def _expiry(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-200, 3200))


def _front(who: Stranger, rng: random.Random, number: str, expiry: date) -> Surface:
    card, faces = Surface(*CARD, colour=(247, 245, 240)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    card.text(4, 5.2, "ROYAUME DU MAROC", faces.pen(6.2, _RED, bold=True))
    card.arabic(81.6, 5.4, "المملكة المغربية", faces.arabic_pen(7.2, _RED, bold=True))
    french, arabic = rng.choice((("TITRE DE SEJOUR", "سند الإقامة"), ("CARTE DE RESIDENCE", "بطاقة الإقامة"),
                                 ("CARTE D'IMMATRICULATION", "بطاقة التسجيل")))  # fmt: skip
    card.text(4, 9.2, french, faces.pen(6.4, _BLUE, bold=True))
    card.arabic(81.6, 9.6, arabic, faces.arabic_pen(7.4, _BLUE, bold=True))
    emblem(card, 46, 6.4, 3)
    portrait(card, rng, 4, 12.4, 22, 28)
    small, small_ar, bold = faces.pen(4.6, _SOFT), faces.arabic_pen(5.4, _SOFT), faces.pen(7.4, bold=True)
    rows = (
        ("Nom", "الاسم العائلي", plain("family_name", who.family)),
        ("Prénom(s)", "الاسم الشخصي", plain("given_names", who.given)),
        ("Date de naissance", "تاريخ الازدياد", moment("birth_date", who.birth)),
        ("Lieu de naissance", "مكان الازدياد", plain("", who.town)),
        ("Nationalité", "الجنسية", both("nationality", who.nationality)),
    )
    y = 14.0
    for label, label_ar, entry in rows:
        card.text(29, y, label, small)
        card.arabic(81.6, y, label_ar, small_ar)
        if entry.field is not None and entry.field.name:
            put(card, 29, y + 3.3, entry, bold, fit=44)
        else:
            card.text(29, y + 3.3, entry.latin, bold)
        y += 6.1
    card.text(62, 17.3 + 12.2, "Sexe", small)
    card.text(68, 17.3 + 12.2, who.sex.value, bold, field=Field("sex", who.sex.value))
    at = 29 + card.text(29, 46, "Valable jusqu'au", small) + 1.2
    at += put(card, at, 46, moment("expiry_date", expiry), bold)
    card.arabic(at + 19, 46, "صالحة إلى غاية", small_ar)
    at = 4 + card.text(4, 46, "N°", small) + 1
    card.text(at, 46, number, faces.pen(7, bold=True), field=Field("document_number", number), fit=19)
    signature(card, rng, 62, 49.6, 12)
    specimen(card, 16, 51.8, 5.4)
    return card


def _back(found: Facts, who: Stranger, rng: random.Random, number: str, expiry: date) -> Surface:
    card, faces, own = Surface(*CARD, colour=(247, 246, 242)), fonts.issuer(rng), card_number(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    small, bold = faces.pen(5, _SOFT), faces.pen(6.6, bold=True)
    card.text(81.6, 5, own, faces.pen(7, bold=True), side="right")
    reason, reason_ar = rng.choice(
        (
            ("REGROUPEMENT FAMILIAL", "التجمع العائلي"),
            ("TRAVAIL", "عمل"),
            ("ETUDES", "دراسة"),
            ("SEJOUR HUMANITAIRE", "إقامة إنسانية"),
        )
    )
    home = found.home.printed
    for y, label, text, text_ar in (
        (11, "Motif", reason, reason_ar), (19, "Adresse", home.latin, home.arabic),
        (32, "Délivrée à", found.town.province.latin, found.town.province.arabic),
    ):  # fmt: skip
        at = 4 + card.text(4, y, label, small) + 1.4
        card.text(at, y, text, bold, fit=80 - at if label == "Adresse" else 36)
        card.arabic(81.6, y + (5 if label == "Adresse" else 0), text_ar, faces.arabic_pen(7), fit=66 if y == 19 else 30)
    zone(card, 4.6, 40.4, td1(
        code="IR", state="MAR", number=own, optional=number, birth=who.birth, sex=who.sex.value, expiry=expiry,
        nationality=who.state, family_name=who.family, given_names=who.given,
    ), 4.8)  # fmt: skip
    specimen(card, 30, 6, 5.6)
    return card


def _both(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, number, expiry, page = stranger(rng, found.today), _number(rng), _expiry(found, rng), sheet(rng)
    left, top = rng.uniform(20, 100), rng.uniform(18, 70)
    page.place(_front(who, rng, number, expiry), left, top)
    page.place(_back(found, who, rng, number, expiry), left, top + 58 + rng.uniform(0, 24))
    if rng.random() < 0.6:
        copied(page, rng)
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(stranger(rng, found.today), rng, _number(rng), _expiry(found, rng)),)


def _registered(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The paper given out while the card is made, and renewed for students."""
    page, faces, who = sheet(rng), fonts.office(rng), stranger(rng, found.today)
    number, expiry, town = _number(rng), found.today + timedelta(days=rng.randint(-60, 330)), found.town
    heads(
        page,
        faces,
        18,
        (
            "ROYAUME DU MAROC",
            "Direction Générale de la Sûreté Nationale",
            f"Préfecture de police de {town.province.latin}",
            "Service des étrangers",
        ),
        ("المملكة المغربية", "المديرية العامة للأمن الوطني", f"ولاية أمن {town.province.arabic}", "مصلحة الأجانب"),
    )
    page.text(105, 54, "CERTIFICAT D'IMMATRICULATION", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 62, "شهادة التسجيل", faces.arabic_pen(16, bold=True), side="middle")
    page.text(105, 69, "Titre de séjour - loi n° 02-03 relative à l'entrée et au séjour des étrangers", faces.pen(8.5),
              side="middle")  # fmt: skip
    portrait(page, rng, 154, 78, 32, 40)
    rows = (
        ("N° d'immatriculation :", plain("document_number", number)),
        ("Nom :", plain("family_name", who.family)),
        ("Prénoms :", plain("given_names", who.given)),
        ("Sexe :", plain("sex", who.sex.value)),
        ("Né(e) le :", moment("birth_date", who.birth)),
        ("Nationalité :", both("nationality", who.nationality)),
    )
    y = 84.0
    for label, entry in rows:
        said(page, 24, y, label, entry, faces, 11, to=146, bold=True, dotted=True)
        y += 9
    # An empty field's name would be a truth, so what nobody asks for is printed as it is.
    page.text(24, y, f"Lieu de naissance : {who.town}", faces.pen(11))
    page.text(24, y + 9, f"Passeport n° : {rng.choice('PAEX')}{rng.randrange(10**7):07d}", faces.pen(11))
    page.text(24, y + 18, f"Adresse au Maroc : {found.home.printed.latin}", faces.pen(11), fit=160)
    start = found.issued
    page.text(24, y + 32, f"Délivré à {town.name.latin} le {slashed(start)}", faces.pen(11))
    said(page, 24, y + 41, "Valable jusqu'au :", moment("expiry_date", expiry), faces, 11, to=120, bold=True)
    page.text(150, y + 52, "Le Chef du service", faces.pen(10), side="middle")
    paraph(page, rng, 140, y + 66, 34)
    seal(page, rng, 166, y + 72, 15, "الأمن الوطني")
    specimen(page, 60, 268)
    return (page,)


LAYOUTS = (
    Layout("h7_permit_sheet", "residence_permit", _both, sheet=False),
    Layout("h7_permit_recto", "residence_permit", _recto, sheet=False),
    Layout("h7_permit_registered", "residence_permit", _registered),
)
