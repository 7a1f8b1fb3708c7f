"""The national card of 2020: both sides copied, a side alone, and as somebody draws it who has seen pictures of it."""

import random
from datetime import date, timedelta

from samples.entries import Entry, both, moment, name, plain
from samples.holdout6.layout import Layout
from samples.holdout6.press import caption, put, sheet, specimen, zone
from samples.holdout7.desk import CARD, copied
from samples.holdout8 import fonts
from samples.holdout8.desk import GREEN, RED, flag
from samples.holdout8.people import Facts, is_man
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.people import Person, years_after
from samples.surface import Colour, Field, Surface

_SOFT: Colour = (74, 84, 92)
_WAVES: tuple[Colour, ...] = ((205, 226, 216), (236, 218, 212), (220, 226, 240))


def valid_until(found: Facts, rng: random.Random) -> date:
    """Return a day up to ten years after some day of issue; some cards are over."""
    return years_after(found.today - timedelta(days=rng.randint(10, 3900)), 10)


def parents(who: Person, rng: random.Random) -> tuple[Entry, Entry]:
    """Return father and mother, with their own fathers or by given name alone, as backs have them."""
    if rng.random() < 0.7:
        return both("father_name", who.father_on_acts), both("mother_name", who.mother_on_acts)
    return both("father_name", who.father), both("mother_name", who.mother)


def _front(who: Person, rng: random.Random, expiry: date) -> Surface:
    card, faces = Surface(*CARD, colour=(242, 245, 243)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    card.text(14, 5.4, "ROYAUME DU MAROC", faces.pen(6.4, GREEN, bold=True))
    card.text(14, 8.8, "CARTE NATIONALE D'IDENTITE", faces.pen(5.6, RED, bold=True))
    card.arabic(72, 5.4, "المملكة المغربية", faces.arabic_pen(7.6, GREEN, bold=True))
    card.arabic(72, 9.2, "البطاقة الوطنية للتعريف", faces.arabic_pen(6.8, RED, bold=True))
    emblem(card, 8, 6.6, 3.6)
    portrait(card, rng, 4, 12.6, 24, 30)
    small, small_ar = faces.pen(5, _SOFT), faces.arabic_pen(6, _SOFT)
    bold, bold_ar = faces.pen(7.4, bold=True), faces.arabic_pen(8.6, bold=True)
    for y, entry in ((15.4, name("family_name", who.family)), (20.2, name("given_names", who.given))):
        put(card, 30.5, y, entry, bold, fit=26)
        put(card, 81, y, entry, bold_ar, arabic=True, fit=23)
    man, place = is_man(who), both("birth_place", who.birth_place.name)
    card.text(30.5, 25.4, "Né le" if man else "Née le", small)
    put(card, 40, 25.4, moment("birth_date", who.birth_date), bold)
    card.arabic(81, 25.4, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    card.text(30.5, 30.2, "à", small)
    put(card, 33.4, 30.2, place, bold, fit=24)
    card.arabic(81, 30.2, "ب", small_ar)
    put(card, 78.6, 30.2, place, bold_ar, arabic=True, fit=20)
    card.arabic(81, 34.6, "المدير العام للأمن الوطني", faces.arabic_pen(5.4, _SOFT))
    signature(card, rng, 62, 37.6, 15)
    at = 30.5 + card.text(30.5, 43, "Valable jusqu'au", small) + 1.2
    at += put(card, at, 43, moment("expiry_date", expiry), bold)
    card.arabic(at + 17, 43, "صالحة إلى غاية", small_ar)
    at = 5 + card.text(5, 48.6, "N°", small) + 1.2
    put(card, at, 48.6, plain("document_number", who.cin or ""), faces.pen(8.4, bold=True))
    card.upwards(82.6, 34, f"{rng.randrange(10**6):06d}", faces.pen(5.4))
    specimen(card, 58, 50.8, 6)
    return card


def _back(who: Person, rng: random.Random, expiry: date, found: Facts) -> Surface:
    card, faces, own = Surface(*CARD, colour=(243, 245, 245)), fonts.issuer(rng), card_number(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    small, small_ar = faces.pen(4.8, _SOFT), faces.arabic_pen(5.8, _SOFT)
    bold, bold_ar = faces.pen(6.2, bold=True), faces.arabic_pen(7.2, bold=True)
    man, home = is_man(who), found.home
    card.text(82, 4.8, own, faces.pen(6.4, bold=True), side="right")
    father, mother = parents(who, rng)
    for y, entry, label, label_ar in (
        (9.4, father, "Fils de" if man else "Fille de", "ابن" if man else "بنت"), (15.4, mother, "et de", "و"),
    ):  # fmt: skip
        at = 4 + card.text(4, y, label, small) + 1.2
        put(card, at, y, entry, bold, fit=42 - at)
        end = 82 - card.arabic(82, y, label_ar, small_ar) - 1.2
        put(card, end, y, entry, bold_ar, arabic=True, fit=end - 44)
    at = 4 + card.text(4, 21.2, "Adresse", small) + 1.2
    address = Field("address", home.printed.latin)
    card.text(at, 21.2, home.line.latin, bold, field=address, fit=66)
    card.text(at, 24.4, home.commune.name.latin, bold, field=address)
    card.arabic(82, 28.4, f"العنوان {home.printed.arabic}", bold_ar, fit=76)
    at = 4 + card.text(4, 33, "N° état civil", small) + 1.2
    put(card, at, 33, plain("civil_registration_number", who.civil_registration_number), bold)
    card.text(40, 33, "Sexe", small)
    card.text(46, 33, who.sex.value, bold, field=Field("sex", who.sex.value))
    card.arabic(82, 33, "رقم الحالة المدنية", small_ar)
    if rng.random() < 0.5:
        barcode(card, rng, 4, 35, 40, 3)
    zone(card, 4.6, 42.2, td1(
        code="ID", state="MAR", number=own, optional=who.cin or "", birth=who.birth_date, sex=who.sex.value,
        expiry=expiry, nationality="MAR", family_name=who.family.latin, given_names=who.given.latin,
    ), 4.5)  # fmt: skip
    specimen(card, 20, 5, 5.4)
    return card


def _labelled(who: Person, rng: random.Random, expiry: date) -> Surface:
    """A card as a foreign engineer draws it: a caption over every value, a flag, no lines without names."""
    card, faces = Surface(*CARD, colour=(238, 243, 240)), fonts.company(rng)
    card.box(0, 0, 85.6, 9.4, outline=(216, 232, 224), fill=(216, 232, 224))
    flag(card, 3, 2, 8)
    card.text(13, 4.4, "ROYAUME DU MAROC", faces.pen(5.6, GREEN, bold=True))
    card.text(13, 7.8, "CARTE NATIONALE D'IDENTITÉ ÉLECTRONIQUE", faces.pen(4.8, bold=True))
    card.arabic(82.6, 4.6, "المملكة المغربية", faces.arabic_pen(6.4, GREEN, bold=True))
    card.arabic(82.6, 8.4, "البطاقة الوطنية للتعريف الإلكترونية", faces.arabic_pen(5.4, bold=True), fit=27)
    portrait(card, rng, 3.4, 12, 21, 26)
    man = is_man(who)
    rows = (
        ("Nom", "الاسم العائلي", name("family_name", who.family)),
        ("Prénom", "الاسم الشخصي", name("given_names", who.given)),
        ("Né le" if man else "Née le", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        ("Lieu de naissance", "مكان الازدياد", both("birth_place", who.birth_place.name)),
        ("Valable jusqu'au", "صالحة إلى غاية", moment("expiry_date", expiry)),
    )
    bold, bold_ar = faces.pen(6.4, bold=True), faces.arabic_pen(7, bold=True)
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 13.4 + at * 7.2
        caption(card, 27, y, label, label_ar, 82, faces, 4.4, _SOFT)
        put(card, 27, y + 3.4, entry, bold, fit=28)
        if not (entry.field and entry.field.name.endswith("date")):
            put(card, 82, y + 3.4, entry, bold_ar, arabic=True, fit=25)
    caption(card, 3.6, 43, "N° CNIE", "رقم البطاقة", 24.4, faces, 4.4, _SOFT)
    put(card, 3.6, 47.4, plain("document_number", who.cin or ""), faces.pen(8, RED, bold=True), fit=21)
    specimen(card, 62, 51.6, 5.6)
    return card


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, expiry, left = sheet(rng), valid_until(found, rng), rng.uniform(30, 92)
    top = rng.uniform(24, 60)
    page.place(_front(found.holder, rng, expiry), left, top)
    page.place(_back(found.holder, rng, expiry, found), left, top + rng.uniform(60, 96))
    copied(page, rng)
    return (page,)


def _pair(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, expiry = sheet(rng, (210.0, 148.5)), valid_until(found, rng)
    front, back = _front(found.holder, rng, expiry), _back(found.holder, rng, expiry, found)
    page.place(back if rng.random() < 0.3 else front, 12, rng.uniform(24, 60))
    page.place(front if page.marks.get("mrz") else back, 110, rng.uniform(24, 60))
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found.holder, rng, valid_until(found, rng)),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(found.holder, rng, valid_until(found, rng), found),)


def _drawn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_labelled(found.holder, rng, valid_until(found, rng)),)


LAYOUTS = (
    Layout("h8_cnie20_copy", "identity_card", _copy, sheet=False),
    Layout("h8_cnie20_pair", "identity_card", _pair, sheet=False),
    Layout("h8_cnie20_recto", "identity_card", _recto, sheet=False),
    Layout("h8_cnie20_verso", "identity_card", _verso, sheet=False),
    Layout("h8_cnie20_labelled", "identity_card", _drawn, sheet=False),
)
