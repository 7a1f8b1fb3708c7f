"""The national card of 2008, which has no zone: Arabic lines above Latin ones, the portrait on the right.

Its back has the number and the expiry once more, the parents with the grandfathers, the address in both scripts.
"""

import random
from datetime import date, timedelta

from samples.dates import dotted_day
from samples.entries import both, moment, name
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import CARD, copied
from samples.holdout7.people import Facts, is_man
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.people import Person
from samples.surface import Colour, Field, Surface

_RED, _BLUE, _SOFT = (150, 44, 52), (34, 60, 120), (88, 92, 104)
_WAVES: tuple[Colour, ...] = ((214, 226, 240), (236, 218, 222), (222, 236, 222))


def _blank(rng: random.Random) -> Surface:
    card = Surface(*CARD, colour=(240, 243, 247))
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    return card


def _front(holder: Person, rng: random.Random, expiry: date) -> Surface:
    card, faces, man = _blank(rng), fonts.issuer(rng), is_man(holder)
    card.arabic(42.8, 4.8, "المملكة المغربية", faces.arabic_pen(7, _RED, bold=True), side="middle")
    card.text(42.8, 8, "ROYAUME DU MAROC", faces.pen(5.6, _RED, bold=True), side="middle")
    card.text(4, 12, "CARTE NATIONALE D'IDENTITE", faces.pen(5.4, _BLUE, bold=True), fit=36)
    card.arabic(81.6, 12.2, "البطاقة الوطنية للتعريف", faces.arabic_pen(6.6, _BLUE, bold=True), fit=36)
    emblem(card, 8, 6, 3)
    portrait(card, rng, 60.4, 14.6, 21.2, 26)
    big, bold = faces.arabic_pen(8.6, bold=True), faces.pen(7.6, bold=True)
    small, small_ar = faces.pen(5, _SOFT), faces.arabic_pen(6, _SOFT)
    y = 16.8
    for entry in (name("given_names", holder.given), name("family_name", holder.family)):
        put(card, 58, y, entry, big, arabic=True, fit=40)
        put(card, 17, y + 3.6, entry, bold, fit=41)
        y += 7.8
    y += 0.4
    at = 17 + card.text(17, y, "Né le" if man else "Née le", small) + 1.2
    born = moment("birth_date", holder.birth_date, dotted_day(holder.birth_date))
    put(card, at, y, born, faces.pen(7, bold=True))
    card.arabic(58, y, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    place = both("birth_place", holder.birth_place.name)
    end = 58 - card.arabic(58, y + 4, "ب", small_ar) - 0.8
    put(card, end, y + 4, place, faces.arabic_pen(7.4, bold=True), arabic=True, fit=34)
    at = 17 + card.text(17, y + 7.6, "à", small) + 1.2
    put(card, at, y + 7.6, place, faces.pen(7, bold=True), fit=36)
    at = 4 + card.text(4, 44.8, "Valable jusqu'au", small) + 1.2
    at += put(card, at, 44.8, moment("expiry_date", expiry, dotted_day(expiry)), faces.pen(6.6, bold=True))
    card.arabic(at + 19, 44.8, "صالحة إلى غاية", small_ar)
    card.arabic(47, 48.4, "المدير العام للأمن الوطني", faces.arabic_pen(5.4, _SOFT))
    card.text(4, 51.4, "Le Directeur Général de la Sûreté Nationale", faces.pen(4.6, _SOFT))
    signature(card, rng, 44, 50.6, 12)
    cin = holder.cin or ""
    at = 62 + card.text(62, 46, "N°", small) + 1
    card.text(at, 46, cin, faces.pen(8.4, bold=True), field=Field("document_number", cin))
    specimen(card, 70, 51.6, 5.6)
    return card


def _back(found: Facts, rng: random.Random, expiry: date, *, numbered: bool = True) -> Surface:
    """Without the number and the expiry as fields where the front, which has them, is on the same sheet."""
    holder, man = found.holder, is_man(found.holder)
    card, faces = _blank(rng), fonts.issuer(rng)
    small, bold, arabic = faces.pen(5, _SOFT), faces.pen(6.4, bold=True), faces.arabic_pen(7, bold=True)
    small_ar, cin = faces.arabic_pen(5.8, _SOFT), holder.cin or ""
    at = 4 + card.text(4, 5, "N°", small) + 1
    at += card.text(at, 5, cin, bold, field=Field("document_number", cin))
    at = at + 4 + card.text(at + 4, 5, "Valable jusqu'au", small) + 1
    at += put(card, at, 5, moment("expiry_date", expiry, dotted_day(expiry)), bold)
    card.arabic(at + 18, 5, "صالحة إلى غاية", small_ar)
    if numbered:
        card.text(81.6, 5, card_number(rng), faces.pen(6, _SOFT), side="right")
    y = 10.0
    for label, label_ar, entry in (
        ("Fils de" if man else "Fille de", "ابن" if man else "بنت", both("father_name", holder.father_on_acts)),
        ("et de", "و", both("mother_name", holder.mother_on_acts)),
    ):
        end = 81.6 - card.arabic(81.6, y, label_ar, small_ar) - 1.2
        put(card, end, y, entry, arabic, arabic=True, fit=70)
        at = 4 + card.text(4, y + 3.4, label, small) + 1.2
        put(card, at, y + 3.4, entry, bold, fit=68)
        y += 7.8
    home = both("address", found.home.printed)
    end = 81.6 - card.arabic(81.6, y, "العنوان", small_ar) - 1.2
    put(card, end, y, home, arabic, arabic=True, fit=end - 5)
    at = 4 + card.text(4, y + 3.6, "Adresse", small) + 1.2
    put(card, at, y + 3.6, home, bold, fit=80 - at)
    y += 8.6
    civil = holder.civil_registration_number
    at = 4 + card.text(4, y, "N° état civil", small) + 1.2
    at += card.text(at, y, civil, bold, field=Field("civil_registration_number", civil))
    card.arabic(at + 20, y, "رقم الحالة المدنية", small_ar)
    at = 62 + card.text(62, y, "Sexe", small) + 1.2
    card.text(at, y, holder.sex.value, bold, field=Field("sex", holder.sex.value))
    card.arabic(81.6, y, "الجنس", small_ar)
    barcode(card, rng, 6, 40.6, 74, 8)
    specimen(card, 20, 53, 5)
    return card


def _expiry(found: Facts, rng: random.Random) -> date:
    # The last were made out in 2020, so most are past their day.
    return min(date(2030, 8, 1), found.today + timedelta(days=rng.randint(-1600, 1300)))


def _sheet_of_both(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    expiry, page = _expiry(found, rng), sheet(rng)
    left, top = rng.uniform(16, 100), rng.uniform(20, 60)
    page.place(_front(found.holder, rng, expiry), left, top)
    page.place(_back(found, rng, expiry, numbered=False), left, top + 54 + rng.uniform(6, 30))
    if rng.random() < 0.6:
        copied(page, rng)
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found.holder, rng, _expiry(found, rng)),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(found, rng, _expiry(found, rng)),)


LAYOUTS = (
    Layout("h7_cnie08_sheet", "identity_card", _sheet_of_both, sheet=False),
    Layout("h7_cnie08_recto", "identity_card", _recto, sheet=False),
    Layout("h7_cnie08_verso", "identity_card", _verso, sheet=False),
)
