"""The identity card of 2020: a side alone, both on a copier's sheet, and as somebody abroad draws it."""

import random
from datetime import date, timedelta

from samples.dates import slashed
from samples.entries import Entry, both, moment, name, plain
from samples.holdout6.layout import Layout
from samples.holdout6.press import caption, put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout8.desk import flag
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, TEAL, WINE, card_zone, line_of
from samples.holdout9.people import Facts, is_man
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.surface import Colour, Field, Surface

_DIM: Colour = (92, 84, 78)


def expiry_of(found: Facts, rng: random.Random) -> date:
    """Return the last day of a card that was given in the last ten years or so."""
    return found.today + timedelta(days=rng.randint(-300, 3400))


def sex_letter(found: Facts) -> Entry:
    """Return the holder's sex as one letter."""
    return Entry(found.holder.sex.value, "", Field("sex", found.holder.sex.value))


def _recto_of(found: Facts, rng: random.Random, expiry: date) -> Surface:
    """As the police print it: names without captions, photograph on the left, its ghost on the right."""
    card, faces, who = Surface(*CARD, colour=(243, 240, 230)), fonts.plastic(rng), found.holder
    guilloche(card, rng, ((232, 214, 196), (214, 226, 214)))
    card.text(16, 5, "ROYAUME DU MAROC", faces.pen(5.6, WINE, bold=True))
    card.text(16, 8.6, "CARTE NATIONALE D'IDENTITE", faces.pen(4.8, bold=True), fit=38)
    card.arabic(81.4, 5.2, "المملكة المغربية", faces.arabic_pen(6.8, WINE, bold=True))
    card.arabic(81.4, 9, "البطاقة الوطنية للتعريف", faces.arabic_pen(5.8, bold=True), fit=25)
    portrait(card, rng, 3.6, 13, 22.4, 28)
    emblem(card, 9, 7, 3.4)
    small, bold, faint, strong = (
        faces.pen(4.8),
        faces.pen(7.2, bold=True),
        faces.arabic_pen(5.6),
        faces.arabic_pen(8.4, bold=True),
    )
    for y, entry in ((16, name("family_name", who.family)), (21.4, name("given_names", who.given))):
        put(card, 28, y, entry, bold, fit=24)
        put(card, 76, y, entry, strong, arabic=True, fit=22)
    man = is_man(who)
    card.text(28, 27, "Né le" if man else "Née le", small)
    put(card, 51, 27, moment("birth_date", who.birth_date), bold, side="middle")
    card.arabic(76, 27, "مزداد بتاريخ" if man else "مزدادة بتاريخ", faint)
    place = both("birth_place", who.birth_place.name)
    card.text(28, 32, "à", small)
    put(card, 31, 32, place, faces.pen(6, bold=True), fit=21)
    card.arabic(76, 32, "ب", faint)
    put(card, 73.6, 32, place, faces.arabic_pen(7, bold=True), arabic=True, fit=19)
    card.arabic(70, 37, "المدير العام للأمن الوطني", faces.arabic_pen(4.6, _DIM))
    signature(card, rng, 56, 40.6, 11)
    card.text(28, 46, "Valable jusqu'au", small)
    put(card, 51, 46, moment("expiry_date", expiry), bold, side="middle")
    card.arabic(76, 46, "صالحة إلى غاية", faint)
    card.text(4, 46.2, "N°", small)
    put(card, 8, 46.4, plain("document_number", who.cin or ""), faces.pen(8.4, bold=True), fit=17)
    portrait(card, rng, 77.6, 38, 5.6, 7.6)
    card.upwards(79.4, 31, f"CAN {rng.randrange(10**6):06d}", faces.pen(5.4, _DIM))
    specimen(card, 44, 51.6, 5)
    return card


def _verso_of(found: Facts, rng: random.Random, expiry: date) -> Surface:
    card, faces, who = Surface(*CARD, colour=(244, 242, 234)), fonts.plastic(rng), found.holder
    guilloche(card, rng, ((228, 220, 204),))
    own, home, man = card_number(rng), found.home.printed, is_man(who)
    small, bold, faint, strong = (
        faces.pen(4.6, _DIM),
        faces.pen(6, bold=True),
        faces.arabic_pen(5.4, _DIM),
        faces.arabic_pen(6.8, bold=True),
    )
    card.text(81.6, 4.6, own, faces.pen(5.6, bold=True), side="right")
    barcode(card, rng, 4, 2.2, 36, 4)
    parents = (
        (11.4, "Fils de" if man else "Fille de", "ابن" if man else "بنت", both("father_name", who.father_on_acts)),
        (16.4, "et de", "و", both("mother_name", who.mother_on_acts)),
    )
    for y, label, label_ar, entry in parents:
        card.text(4, y, label, small)
        put(card, 12.4, y, entry, bold, fit=31)
        card.arabic(81.6, y, label_ar, faint)
        put(card, 76, y, entry, strong, arabic=True, fit=30)
    card.text(4, 21.6, "Adresse", small)
    put(card, 12.4, 21.6, both("address", home), faces.pen(5.4, bold=True), fit=66)
    card.arabic(81.6, 26.4, "العنوان", faint)
    card.arabic(72.6, 26.4, home.arabic, faces.arabic_pen(6.2), fit=62)
    card.text(4, 31.4, "N° état civil", small)
    put(card, 16, 31.4, plain("civil_registration_number", who.civil_registration_number), bold)
    card.arabic(54, 31.4, "رقم الحالة المدنية", faint)
    card.text(62, 31.4, "Sexe", small)
    put(card, 69, 31.4, sex_letter(found), bold)
    card.arabic(81.6, 31.4, "الجنس", faint)
    card_zone(card, 39.8, 4.8, who, expiry, code="ID", number=own, optional=who.cin or "")
    specimen(card, 48, 35.6, 4)
    return card


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides one below the other, and a line with which the holder says what the copy is for."""
    page, expiry, hand = sheet(rng), expiry_of(found, rng), fonts.by_hand(rng)
    left = rng.uniform(40, 90)
    page.place(_recto_of(found, rng, expiry), left, rng.uniform(24, 50))
    page.place(_verso_of(found, rng, expiry), left + rng.uniform(-6, 6), rng.uniform(116, 150))
    if rng.random() < 0.6:
        text = f"Copie conforme à l'original   {slashed(found.issued)}"
        page.text(40, 236, text, hand.pen(13, (36, 58, 140)))
    copied(page, rng)
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_recto_of(found, rng, expiry_of(found, rng)),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_verso_of(found, rng, expiry_of(found, rng)),)


def _captions(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A card of a generator: captions of both scripts over every value, the photograph on the right."""
    card, faces, who = Surface(*CARD, colour=(238, 244, 240)), fonts.screen(rng), found.holder
    guilloche(card, rng, ((214, 232, 220),))
    card.box(0, 0, 85.6, 8.6, outline=TEAL, fill=TEAL)
    white = (255, 255, 255)
    flag(card, 3, 1.4, 8.4)
    card.text(14, 3.9, "ROYAUME DU MAROC", faces.pen(5, white, bold=True))
    card.text(14, 7.1, "CARTE NATIONALE D'IDENTITÉ ÉLECTRONIQUE", faces.pen(4, white), fit=40)
    card.arabic(82.6, 4, "المملكة المغربية", faces.arabic_pen(6, white, bold=True))
    card.arabic(82.6, 7.4, "البطاقة الوطنية للتعريف الإلكترونية", faces.arabic_pen(4.6, white), fit=27)
    portrait(card, rng, 62, 12, 20, 25)
    man = is_man(who)
    rows = (
        (12.4, "Nom", "الاسم العائلي", name("family_name", who.family)),
        (19.8, "Prénom", "الاسم الشخصي", name("given_names", who.given)),
        (27.2, "Date de naissance", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        (34.6, "Lieu de naissance", "مكان الازدياد", both("birth_place", who.birth_place.name)),
    )
    for y, label, label_ar, entry in rows:
        caption(card, 4, y, label, label_ar, 59, faces, 4, _DIM)
        put(card, 4, y + 3.8, entry, faces.pen(6.8, bold=True), fit=27)
        if entry.arabic != entry.latin:
            put(card, 59, y + 3.8, entry, faces.arabic_pen(7.4, bold=True), arabic=True, fit=26)
    caption(card, 4, 43, "N° CNIE", "رقم البطاقة", 28, faces, 4, _DIM)
    put(card, 4, 47, plain("document_number", who.cin or ""), faces.pen(7.4, NAVY, bold=True))
    caption(card, 34, 43, "Expire le", "تاريخ الانتهاء", 59, faces, 4, _DIM)
    put(card, 34, 47, moment("expiry_date", expiry_of(found, rng)), faces.pen(7, bold=True))
    card.text(72, 41, "Homme" if man else "Femme", faces.pen(5, _DIM), side="middle")
    signature(card, rng, 64, 45, 14)
    specimen(card, 70, 51.6, 5)
    return (card,)


def _form(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The two sides cut out and laid beside each other on a form that asks for a copy of the card."""
    page, faces, expiry, who = sheet(rng), fonts.town_hall(rng), expiry_of(found, rng), found.holder
    page.text(105, 22, "COPIE DE LA CNIE (RECTO / VERSO)", faces.pen(13, bold=True), side="middle")
    page.arabic(105, 30, "نسخة من بطاقة التعريف الوطنية", faces.arabic_pen(15, bold=True), side="middle")
    page.box(12, 40, 186, 74, line=0.3)
    page.place(_recto_of(found, rng, expiry), 15.6, 48)
    page.place(_verso_of(found, rng, expiry), 107.6, 50)
    line_of(
        page, 130, "Dossier déposé le :", Entry(slashed(found.issued), ""), faces, fonts.by_hand(rng), span=(20, 110)
    )
    page.text(
        20,
        142,
        f"Tél. : 06 {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}",
        faces.pen(11),
    )
    page.text(150, 156, "Signature" if is_man(who) else "Signature de l'intéressée", faces.pen(10), side="middle")
    signature(page, rng, 136, 168, 30)
    return (page,)


LAYOUTS = (
    Layout("h9_cnie20_copy", "identity_card", _copy, sheet=False),
    Layout("h9_cnie20_recto", "identity_card", _recto, sheet=False),
    Layout("h9_cnie20_verso", "identity_card", _verso, sheet=False),
    Layout("h9_cnie20_captions", "identity_card", _captions, sheet=False),
    Layout("h9_cnie20_form", "identity_card", _form),
)
