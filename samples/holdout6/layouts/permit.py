"""The card of a foreign resident: the plastic one of today on both sides, and the folded certificate of before.

The number is a letter, six digits and a letter; names of the captions follow the national cards of the same printer.
"""

import random
from datetime import date, timedelta

from samples.entries import Entry, moment, plain
from samples.holdout6 import fonts, people
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, Stranger, is_man
from samples.holdout6.press import caption, dots, put, sheet, specimen, zone
from samples.mrz_lines import td1
from samples.ornaments import emblem, guilloche, portrait, seal, signature
from samples.people import years_after
from samples.surface import Field, Surface

CARD = (85.6, 54.0)
_BLUE, _PALE = (36, 66, 126), (88, 92, 104)
_WAVES = ((214, 224, 240), (236, 226, 214), (220, 236, 232))


def _number(rng: random.Random) -> str:
    return f"{rng.choice('CDGHKL')}{rng.randrange(10**6):06d}{rng.choice('ABEFHJLNPRSTW')}"


def _latin(field: str, value: str) -> Entry:
    return Entry(value, "", Field(field, value))


def _front(who: Stranger, rng: random.Random, number: str, expiry: date) -> Surface:
    card, faces = Surface(*CARD, colour=(245, 247, 250)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    bold = faces.pen(7.4, bold=True)
    card.text(4, 5.4, "ROYAUME DU MAROC", faces.pen(6.2, _BLUE, bold=True))
    card.arabic(81.6, 5.6, "المملكة المغربية", faces.arabic_pen(7.2, _BLUE, bold=True))
    card.text(42.8, 9.8, "TITRE DE SEJOUR", faces.pen(7.2, bold=True), side="middle")
    card.arabic(81.6, 10, "سند الإقامة", faces.arabic_pen(7.6, bold=True))
    emblem(card, 7.4, 10.2, 2.6)
    portrait(card, rng, 4, 14.5, 22, 28)
    rows = (
        (15.2, "Nom", "الاسم العائلي", _latin("family_name", who.family)),
        (22, "Prénom(s)", "الاسم الشخصي", _latin("given_names", who.given)),
        (28.8, "Nationalité", "الجنسية", _latin("nationality", who.nationality.latin)),
    )
    for y, latin, arabic, entry in rows:
        caption(card, 29, y, latin, arabic, 81.6, faces, 5, _PALE)
        put(card, 29, y + 3.4, entry, bold, fit=52)
    caption(card, 29, 35.6, "Date de naissance", "تاريخ الازدياد", 62, faces, 5, _PALE)
    put(card, 29, 39, moment("birth_date", who.birth), bold)
    caption(card, 66, 35.6, "Sexe", "الجنس", 81.6, faces, 5, _PALE)
    put(card, 66, 39, _latin("sex", who.sex.value), bold)
    caption(card, 29, 42.6, "Valable jusqu'au", "صالح إلى غاية", 62, faces, 5, _PALE)
    put(card, 29, 46, moment("expiry_date", expiry), bold)
    card.text(4, 46.4, "N°", faces.pen(5.4, _PALE))
    put(card, 7.6, 46.4, plain("document_number", number), faces.pen(8, bold=True), fit=19)
    signature(card, rng, 64, 48, 15)
    return card


def _back(found: Facts, who: Stranger, rng: random.Random, number: str, expiry: date) -> Surface:
    card, faces = Surface(*CARD, colour=(246, 247, 249)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    caption(card, 4, 5.4, "Motif du séjour", "سبب الإقامة", 50, faces, 5, _PALE)
    why = rng.choice((("ETUDES", "الدراسة"), ("TRAVAIL SALARIE", "عمل مأجور"), ("REGROUPEMENT FAMILIAL", "تجمع عائلي")))
    card.text(4, 9, why[0], faces.pen(7, bold=True))
    card.arabic(81.6, 9, why[1], faces.arabic_pen(7.6, bold=True))
    caption(card, 4, 14, "Adresse au Maroc", "العنوان بالمغرب", 81.6, faces, 5, _PALE)
    card.text(4, 17.8, found.home.printed.latin, faces.pen(6.8, bold=True), fit=76)
    card.arabic(81.6, 22.4, found.home.printed.arabic, faces.arabic_pen(7.6, bold=True), fit=76)
    caption(card, 4, 27, "Autorité de délivrance", "السلطة المصدرة", 81.6, faces, 5, _PALE)
    card.text(4, 30.8, f"DGSN - PREFECTURE DE POLICE DE {found.town.province.latin}", faces.pen(6, bold=True), fit=76)
    zone(card, 4.7, 40, td1(
        code="IR", state="MAR", number=number, optional="", birth=who.birth, sex=who.sex.value, expiry=expiry,
        nationality=who.state, family_name=who.family, given_names=who.given,
    ), 5)  # fmt: skip
    specimen(card, 68, 34.6, 6)
    return card


def _expiry(found: Facts, rng: random.Random) -> date:
    return years_after(found.today - timedelta(days=rng.randint(20, 340)), rng.choice((1, 3, 5, 10)))


def _both(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, number, expiry = people.stranger(rng, found.today), _number(rng), _expiry(found, rng)
    page, left = sheet(rng, (210, 160)), rng.uniform(20, 90)
    page.place(_front(who, rng, number, expiry), left, 18)
    page.place(_back(found, who, rng, number, expiry), left, 18 + 54 + rng.uniform(6, 14))
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(people.stranger(rng, found.today), rng, _number(rng), _expiry(found, rng)),)


def _certificate(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The certificate of registration: a folded leaf of cardboard filled by a typewriter on dotted lines."""
    who, number, expiry = people.stranger(rng, found.today), _number(rng), _expiry(found, rng)
    page, faces, typed = sheet(rng, (148, 105)), fonts.office(rng), fonts.typist(rng)
    guilloche(page, rng, ((228, 236, 230),))
    page.text(10, 9, "ROYAUME DU MAROC", faces.pen(8, bold=True))
    page.arabic(138, 9, "المملكة المغربية", faces.arabic_pen(9.4, bold=True))
    page.text(10, 13, "Direction Générale de la Sûreté Nationale", faces.pen(6.4))
    page.arabic(138, 13.4, "المديرية العامة للأمن الوطني", faces.arabic_pen(8))
    page.arabic(74, 20, "شهادة التسجيل", faces.arabic_pen(12, bold=True), side="middle")
    page.text(74, 25.4, "CERTIFICAT D'IMMATRICULATION", faces.pen(10, bold=True), side="middle")
    page.text(104, 33, "N°", faces.pen(8))
    put(page, 110, 33, plain("document_number", number), typed.pen(9.4, bold=True))
    portrait(page, rng, 10, 30, 26, 33)
    feminine = not is_man(who)
    rows = (
        ("Nom", "الاسم العائلي", _latin("family_name", who.family)),
        ("Prénoms", "الاسم الشخصي", _latin("given_names", who.given)),
        ("Né(e) le", "تاريخ الازدياد", moment("birth_date", who.birth)),
        ("à", "مكان الازدياد", Entry(who.town, "")),
        ("Sexe", "الجنس", Entry("Féminin" if feminine else "Masculin", "", Field("sex", who.sex.value))),
        ("Nationalité", "الجنسية", _latin("nationality", who.nationality.latin)),
        ("Profession", "المهنة", Entry(rng.choice(("ETUDIANT", "COMMERCANT", "TECHNICIEN", "SANS")), "")),
    )
    y = 40.0
    for latin, arabic, entry in rows:
        at = 40 + page.text(40, y, latin, faces.pen(7.4)) + 1.5
        end = 138 - page.arabic(138, y, arabic, faces.arabic_pen(8.4)) - 1.5
        dots(page, at, y + 0.6, end)
        put(page, 60, y, entry, typed.pen(8.4, bold=True), fit=end - 62)
        y += 6.2
    page.text(10, 88, "Valable du", faces.pen(7.4))
    starts = found.today - timedelta(days=rng.randint(20, 60))
    page.text(26, 88, f"{starts:%d/%m/%Y}", typed.pen(8.4))
    page.text(50, 88, "au", faces.pen(7.4))
    put(page, 56, 88, moment("expiry_date", expiry), typed.pen(8.4, bold=True))
    page.arabic(138, 88, "رئيس مصلحة الأجانب", faces.arabic_pen(8.4))
    seal(page, rng, 116, 95, 8, "الأمن الوطني")
    signature(page, rng, 98, 96, 26)
    specimen(page, 24, 99, 7)
    return (page,)


LAYOUTS = (
    Layout("h6_permit_both", "residence_permit", _both, sheet=False),
    Layout("h6_permit_recto", "residence_permit", _recto, sheet=False),
    Layout("h6_permit_certificate", "residence_permit", _certificate, sheet=False),
)
