"""The national card of 2008: given name before surname, dates with dots, no zone, a bar code on the back."""

import random
from datetime import date, timedelta

from samples.dates import dotted_day
from samples.entries import Entry, both, moment, name
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import put, sheet, specimen
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.people import Person, years_after
from samples.surface import Field, Surface

CARD = (85.6, 54.0)
_RED, _PALE = (146, 46, 50), (84, 84, 92)
_WAVES = ((226, 216, 232), (216, 232, 236), (242, 224, 214))


def _dotted(field: str, day: date) -> Entry:
    return moment(field, day, dotted_day(day), dotted_day(day))


def _front(holder: Person, rng: random.Random, expiry: date) -> Surface:
    card, faces = Surface(*CARD, colour=(248, 245, 240)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    small, bold, big = faces.pen(5.4, _PALE), faces.pen(8, bold=True), faces.arabic_pen(9, bold=True)
    small_ar, man = faces.arabic_pen(6.4, _PALE), is_man(holder)
    card.arabic(42.8, 5, "المملكة المغربية", faces.arabic_pen(7, _RED, bold=True), side="middle")
    card.text(42.8, 8.6, "ROYAUME DU MAROC", faces.pen(5.8, _RED, bold=True), side="middle")
    card.arabic(81, 6.2, "البطاقة الوطنية للتعريف", faces.arabic_pen(6.4, bold=True), fit=22)
    card.text(4, 6.2, "CARTE NATIONALE", faces.pen(5.6, bold=True))
    card.text(4, 8.8, "D'IDENTITE", faces.pen(5.6, bold=True))
    emblem(card, 8, 15.4, 3.4)
    portrait(card, rng, 58, 11.5, 23.5, 29)
    for y, entry in ((13.4, name("given_names", holder.given)), (21.6, name("family_name", holder.family))):
        put(card, 55, y, entry, big, arabic=True, fit=36)
        put(card, 15, y + 3.8, entry, bold, fit=40)
    born, place = _dotted("birth_date", holder.birth_date), both("birth_place", holder.birth_place.name)
    card.text(4, 30.6, "Né le" if man else "Née le", small)
    put(card, 15, 30.6, born, bold)
    card.arabic(55, 30.6, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    card.text(4, 35.4, "à", small)
    put(card, 15, 35.4, place, bold, fit=38)
    end = 55 - card.arabic(55, 39.8, "ب", small_ar) - 1
    put(card, end, 39.8, place, faces.arabic_pen(8, bold=True), arabic=True, fit=34)
    card.text(4, 44.8, "Valable jusqu'au", small)
    put(card, 21, 44.8, _dotted("expiry_date", expiry), bold)
    card.arabic(55, 44.8, "صالحة إلى غاية", small_ar)
    card.text(58, 46, "N°", small)
    number = holder.cin or ""
    card.text(62, 46, number, faces.pen(9, bold=True), field=Field("document_number", number), fit=19)
    card.arabic(30, 50.6, "المدير العام للأمن الوطني", faces.arabic_pen(5.4, _PALE))
    signature(card, rng, 34, 50, 16)
    return card


def _back(found: Facts, rng: random.Random, expiry: date, *, alone: bool) -> Surface:
    """Draw the back; unless it is `alone`, its number and expiry are the front's, where their place is."""
    holder, card, faces = found.holder, Surface(*CARD, colour=(248, 246, 242)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    small, bold, arabic = faces.pen(5.4, _PALE), faces.pen(6.8, bold=True), faces.arabic_pen(7.6, bold=True)
    small_ar, man, number = faces.arabic_pen(6.2, _PALE), is_man(holder), holder.cin or ""
    card.text(4, 5.4, "N°", small)
    card.text(7.6, 5.4, number, bold, field=Field("document_number", number) if alone else None)
    card.text(81.6, 5.4, card_number(rng), faces.pen(6.4), side="right")
    card.text(4, 9.8, "Valable jusqu'au", small)
    until = _dotted("expiry_date", expiry)
    card.text(21, 9.8, until.latin, bold, field=until.field if alone else None)
    card.arabic(81.6, 9.8, "صالحة إلى غاية", small_ar)
    rows = (
        (14.6, "Fils de" if man else "Fille de", "ابن" if man else "بنت", both("father_name", holder.father)),
        (19, "et de", "و", both("mother_name", holder.mother)),
    )
    for y, label, label_ar, entry in rows:
        put(card, 4 + card.text(4, y, label, small) + 1.4, y, entry, bold, fit=32)
        put(card, 81.6 - card.arabic(81.6, y, label_ar, small_ar) - 1.4, y, entry, arabic, arabic=True, fit=30)
    home = both("address", found.home.printed)
    put(card, 4 + card.text(4, 23.6, "Adresse", small) + 1.6, 23.6, home, bold, fit=66)
    put(card, 81.6 - card.arabic(81.6, 28.2, "العنوان", small_ar) - 1.6, 28.2, home, arabic, arabic=True, fit=64)
    civil = holder.civil_registration_number
    at = 4 + card.text(4, 32.8, "N° état civil", small) + 1.6
    card.text(at, 32.8, civil, bold, field=Field("civil_registration_number", civil))
    card.arabic(62, 32.8, "رقم الحالة المدنية", small_ar)
    card.text(66, 32.8, "Sexe", small)
    card.text(72, 32.8, holder.sex.value, bold, field=Field("sex", holder.sex.value))
    card.arabic(81.6, 32.8, "الجنس", small_ar)
    barcode(card, rng, 8, 38, 69, 9)
    specimen(card, 42.8, 51.6, 6)
    return card


def _expiry(found: Facts, rng: random.Random) -> date:
    # Issued from 2008 to the summer of 2020, so most of them are past their day by now.
    return years_after(date(2020, 7, 30) - timedelta(days=rng.randint(0, 2600)), 10)


def _copied(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A copier's sheet: the back above the front, as often as not."""
    expiry, page = _expiry(found, rng), sheet(rng)
    front, back = _front(found.holder, rng, expiry), _back(found, rng, expiry, alone=False)
    upper, lower = rng.choice(((front, back), (back, front)))
    left = rng.uniform(20, 100)
    page.place(upper, left, rng.uniform(24, 40))
    page.place(lower, left + rng.uniform(-5, 5), rng.uniform(112, 140))
    # The back repeats what the front says; cut apart it would print values whose place is on the front.
    page.parts.clear()
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found.holder, rng, _expiry(found, rng)),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(found, rng, _expiry(found, rng), alone=True),)


LAYOUTS = (
    Layout("h6_cnie08_copied", "identity_card", _copied, sheet=False),
    Layout("h6_cnie08_recto", "identity_card", _recto, sheet=False),
    Layout("h6_cnie08_verso", "identity_card", _verso, sheet=False),
)
