"""Identity cards of 2020 and of 2008: as they are, copied on a page, and as somebody abroad lays one out."""

import random
from datetime import date, timedelta

from samples.dates import dotted_day, slashed
from samples.entries import Entry, both, moment, name, plain
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout8.desk import below, below_ar, flag
from samples.holdout9.desk import band, card_zone
from samples.holdout10 import fonts
from samples.holdout10.desk import LEAF, MAROON, SLATE, letter
from samples.holdout10.people import is_man
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.surface import Field, Surface

_DIRECTOR = ("المدير العام للأمن الوطني", "عبد اللطيف حموشي")


def _ends(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-300, 3600))


def _front(found: Facts, rng: random.Random, expiry: date) -> Surface:
    """Latin and Arabic names above each other beside the photograph; one set of figures between two captions."""
    who, card, faces = found.holder, Surface(*CARD, colour=(240, 244, 240)), fonts.factory(rng)
    guilloche(card, rng, ((212, 228, 216), (232, 222, 214), (218, 224, 236)))
    card.text(5, 5.2, "ROYAUME DU MAROC", faces.pen(6.2, LEAF, bold=True))
    card.text(5, 8.8, "CARTE NATIONALE D'IDENTITE", faces.pen(5.6, bold=True))
    card.arabic(81, 5.6, "المملكة المغربية", faces.arabic_pen(7.2, LEAF, bold=True))
    card.arabic(81, 9.8, "البطاقة الوطنية للتعريف", faces.arabic_pen(6.6, bold=True))
    portrait(card, rng, 4.5, 12.5, 23, 29)
    strong, small = faces.pen(7.4, bold=True), faces.pen(5)
    strong_ar, small_ar = faces.arabic_pen(8.6, bold=True), faces.arabic_pen(6)
    names = (name("family_name", who.family), name("given_names", who.given))
    for y, entry in zip((15.2, 21.6), names, strict=True):
        put(card, 30, y, entry, strong, fit=26)
        put(card, 81, y + 2.2, entry, strong_ar, arabic=True, fit=23)
    card.text(30, 29, "Né le" if is_man(who) else "Née le", small)
    put(card, 55, 29, moment("birth_date", who.birth_date), strong, side="middle")
    card.arabic(81, 29, "مزداد بتاريخ" if is_man(who) else "مزدادة بتاريخ", small_ar)
    place = both("birth_place", who.birth_place.name)
    card.text(30, 34.4, "à", small)
    put(card, 33, 34.4, place, faces.pen(6.6, bold=True), fit=24)
    card.arabic(81, 34.4, "ب", small_ar)
    put(card, 78.6, 34.4, place, faces.arabic_pen(7.6, bold=True), arabic=True, fit=20)
    card.text(30, 40, "Valable jusqu'au", small)
    put(card, 55, 40, moment("expiry_date", expiry), faces.pen(6.8, bold=True), side="middle")
    card.arabic(81, 40, "صالحة إلى غاية", small_ar)
    card.text(5, 47.6, "N°", small)
    put(card, 9.4, 47.6, plain("document_number", who.cin or ""), faces.pen(8.4, bold=True), fit=24)
    card.arabic(42, 47.6, "رقم", small_ar)
    for y, words in zip((44.8, 48.6), _DIRECTOR, strict=True):
        card.arabic(80, y, words, faces.arabic_pen(5), fit=28)
    card.upwards(82.4, 38, f"CAN {rng.randrange(10**6):06d}", faces.pen(4.4))
    signature(card, rng, 56, 51, 14)
    specimen(card, 42, 52.8, 4.4)
    return card


def _back(found: Facts, rng: random.Random, expiry: date) -> Surface:
    who, card, faces, own = found.holder, Surface(*CARD, colour=(242, 244, 240)), fonts.factory(rng), card_number(rng)
    guilloche(card, rng, ((222, 230, 216), (230, 226, 236)))
    card.text(81, 5, own, faces.pen(5.4, bold=True), side="right")
    small, value = faces.pen(4.8), faces.pen(5.8, bold=True)
    small_ar, value_ar = faces.arabic_pen(5.6), faces.arabic_pen(6.8, bold=True)
    man = is_man(who)
    for y, label, label_ar, entry in (
        (9.6, "Fils de" if man else "Fille de", "ابن" if man else "بنت", both("father_name", who.father_on_acts)),
        (15.2, "et de", "و", both("mother_name", who.mother_on_acts)),
    ):
        card.text(5, y, label, small)
        put(card, 14, y, entry, value, fit=30)
        card.arabic(81, y, label_ar, small_ar)
        put(card, 76.4, y, entry, value_ar, arabic=True, fit=29)
    home = both("address", found.home.printed)
    card.text(5, 21, "Adresse", small)
    put(card, 14, 21, home, faces.pen(5.4, bold=True), fit=67)
    card.arabic(81, 26, "العنوان", small_ar)
    put(card, 71.6, 26, home, faces.arabic_pen(6.4, bold=True), arabic=True, fit=64)
    number = Field("civil_registration_number", who.civil_registration_number)
    card.text(5, 31.6, "N° état civil", small)
    card.text(18.4, 31.6, who.civil_registration_number, value, field=number)
    card.arabic(50, 31.6, "رقم الحالة المدنية", small_ar)
    card.text(57, 31.6, "Sexe", small)
    put(card, 64, 31.6, letter(who), value)
    card.arabic(81, 31.6, "الجنس", small_ar)
    card_zone(card, 39, 4.9, who, expiry, code="ID", number=own, optional=who.cin or "")
    specimen(card, 48, 5, 4.4)
    return card


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found, rng, _ends(found, rng)),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(found, rng, _ends(found, rng)),)


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides on a sheet, a little apart from where a ruler would put them."""
    page, expiry = sheet(rng), _ends(found, rng)
    x = rng.uniform(14, 110)
    page.place(_front(found, rng, expiry), x, rng.uniform(18, 40))
    page.place(_back(found, rng, expiry), x + rng.uniform(-9, 9), rng.uniform(110, 150))
    if rng.random() < 0.6:
        copied(page, rng)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A card as an engineer abroad draws one from photographs: captions above, both scripts on every row."""
    who, card, faces = found.holder, Surface(*CARD, colour=(250, 248, 244)), fonts.designer(rng)
    guilloche(card, rng, ((238, 228, 220),))
    band(card, 0, 9.6, MAROON, ("CARTE NATIONALE D'IDENTITÉ ÉLECTRONIQUE", "البطاقة الوطنية للتعريف الإلكترونية"),
         faces, 5, span=(0, CARD[0]))  # fmt: skip
    flag(card, 5, 11.4, 7)
    portrait(card, rng, 60.6, 14, 21, 26)
    fields = (
        ("Nom", "الاسم العائلي", name("family_name", who.family)),
        ("Prénom", "الاسم الشخصي", name("given_names", who.given)),
        ("Date de naissance", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        ("Lieu de naissance", "مكان الازدياد", both("birth_place", who.birth_place.name)),
        ("Date d'expiration", "تاريخ انتهاء الصلاحية", moment("expiry_date", _ends(found, rng))),
    )
    for at, (label, label_ar, entry) in enumerate(fields):
        y = 19.6 + 6.9 * at
        below(card, 5, y, label, entry, faces, 6, to=30, step=3.2, small=4, colour=GREY)
        if entry.field_ar or entry.arabic != entry.latin:
            below_ar(card, 58, y, label_ar, entry, faces, 6.8, to=32, step=3.4, small=4.8, colour=GREY)
        else:
            card.arabic(58, y, label_ar, faces.arabic_pen(4.8, GREY))
    card.text(60.6, 43.6, "N° CNIE", faces.pen(4, GREY))
    put(card, 60.6, 47.6, plain("document_number", who.cin or ""), faces.pen(8, MAROON, bold=True), fit=22)
    specimen(card, 36, 14.6, 5)
    return (card,)


def _old_front(found: Facts, rng: random.Random, expiry: date) -> Surface:
    """The card of 2008: given name first, days with points, the number below the photograph on the right."""
    who, card, faces = found.holder, Surface(*CARD, colour=(236, 242, 246)), fonts.factory(rng)
    guilloche(card, rng, ((208, 222, 234), (232, 216, 214)))
    emblem(card, 43, 7, 4)
    card.text(4, 5, "ROYAUME DU MAROC", faces.pen(5.6, bold=True))
    card.text(4, 8.8, "CARTE NATIONALE D'IDENTITE", faces.pen(4.8), fit=33)
    card.arabic(81.6, 5.4, "المملكة المغربية", faces.arabic_pen(6.6, bold=True))
    card.arabic(81.6, 9.6, "البطاقة الوطنية للتعريف", faces.arabic_pen(5.8), fit=32)
    portrait(card, rng, 58.6, 13, 22, 27)
    strong, strong_ar = faces.pen(6.8, bold=True), faces.arabic_pen(8, bold=True)
    given, family = name("given_names", who.given), name("family_name", who.family)
    for y, entry in ((16, given), (24.4, family)):
        put(card, 56, y, entry, strong_ar, arabic=True, fit=50)
        put(card, 4, y + 3.8, entry, strong, fit=50)
    man = is_man(who)
    card.text(4, 33.2, "Né le" if man else "Née le", faces.pen(4.8))
    born = moment("birth_date", who.birth_date, dotted_day(who.birth_date))
    put(card, 14, 33.2, born, faces.pen(6.2, bold=True))
    card.arabic(56, 33.2, "مزداد في" if man else "مزدادة في", faces.arabic_pen(5.6))
    place = both("birth_place", who.birth_place.name)
    put(card, 4, 38, place, faces.pen(5.8, bold=True), fit=25)
    put(card, 56, 38, place, faces.arabic_pen(6.6, bold=True), arabic=True, fit=24)
    card.text(4, 43.6, "Valable jusqu'au", faces.pen(4.8))
    put(card, 21, 43.6, moment("expiry_date", expiry, dotted_day(expiry)), faces.pen(6, bold=True))
    card.arabic(56, 43.6, "صالحة إلى غاية", faces.arabic_pen(5.6), fit=17)
    put(card, 69.6, 46, plain("document_number", who.cin or ""), faces.pen(8, bold=True), side="middle")
    card.arabic(52, 49.4, "المدير العام للأمن الوطني", faces.arabic_pen(5, SLATE))
    signature(card, rng, 8, 49, 15)
    specimen(card, 70, 51.4, 4.6)
    return card


def _old_back(found: Facts, rng: random.Random, expiry: date) -> Surface:
    who, card, faces = found.holder, Surface(*CARD, colour=(240, 243, 246)), fonts.factory(rng)
    guilloche(card, rng, ((218, 226, 236),))
    man, value, value_ar = is_man(who), faces.pen(5.6, bold=True), faces.arabic_pen(6.6, bold=True)
    put(card, 4, 5.4, plain("document_number", who.cin or ""), faces.pen(6.6, bold=True))
    card.text(42, 5.4, "Valable jusqu'au", faces.pen(4.8))
    put(card, 60, 5.4, moment("expiry_date", expiry, dotted_day(expiry)), value)
    rows = (
        ("Fils de" if man else "Fille de", "ابن" if man else "بنت", both("father_name", who.father_on_acts)),
        ("et de", "و", both("mother_name", who.mother_on_acts)),
        ("Adresse", "العنوان", both("address", found.home.printed)),
    )
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 11 + 9.4 * at
        card.arabic(81.6, y, label_ar, faces.arabic_pen(5.6))
        put(card, 72, y, entry, value_ar, arabic=True, fit=66)
        card.text(4, y + 4.6, label, faces.pen(4.8))
        put(card, 14, y + 4.6, entry, value, fit=67)
    civil = Entry(who.civil_registration_number, "",
                  Field("civil_registration_number", who.civil_registration_number))  # fmt: skip
    card.text(4, 39.4, "N° d'état civil", faces.pen(4.8))
    put(card, 20, 39.4, civil, value)
    card.arabic(56, 39.4, "الحالة المدنية", faces.arabic_pen(5.6))
    card.text(62, 39.4, "Sexe", faces.pen(4.8))
    put(card, 68.4, 39.4, letter(who), value)
    card.arabic(81.6, 39.4, "الجنس", faces.arabic_pen(5.6))
    barcode(card, rng, 12, 43, 60, 6)
    specimen(card, 42, 52.4, 4.4)
    return card


def _old_recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_old_front(found, rng, found.today + timedelta(days=rng.randint(-900, 300))),)


def _old_copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides beside each other on a sheet held across, with the day of the copy on it."""
    page = Surface(297, 210, colour=(252, 252, 250))
    expiry = found.today + timedelta(days=rng.randint(-900, 300))
    y = rng.uniform(40, 90)
    page.place(_old_front(found, rng, expiry), rng.uniform(30, 44), y)
    page.place(_old_back(found, rng, expiry), rng.uniform(150, 176), y + rng.uniform(-4, 4))
    page.text(30, 186, f"Copie conforme à l'original - {slashed(found.issued)}", fonts.office(rng).pen(9))
    copied(page, rng)
    return (page,)


LAYOUTS = (
    Layout("h10_cnie20_recto", "identity_card", _recto, sheet=False),
    Layout("h10_cnie20_verso", "identity_card", _verso, sheet=False),
    Layout("h10_cnie20_copy", "identity_card", _copy, sheet=False),
    Layout("h10_cnie20_web", "identity_card", _web, sheet=False),
    Layout("h10_cnie08_recto", "identity_card", _old_recto, sheet=False),
    Layout("h10_cnie08_copy", "identity_card", _old_copy, sheet=False),
)
