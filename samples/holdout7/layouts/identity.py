"""The national card of 2020: one side alone, both on a copier's sheet, each on a page of its own.

The front has names without captions, the day and place of birth, one date of expiry between two captions, the
number, the access number up the edge. The back has the parents, the address, a zone of three lines.
"""

import random
from datetime import date, timedelta

from samples.entries import both, moment, name
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen, zone
from samples.holdout7 import fonts
from samples.holdout7.desk import CARD, copied
from samples.holdout7.people import Facts, is_man
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.people import Person, years_after
from samples.surface import Colour, Field, Surface

_RED, _GREEN, _SOFT = (168, 36, 46), (20, 92, 66), (84, 88, 98)
_WAVES: tuple[Colour, ...] = ((206, 226, 216), (238, 214, 206), (218, 222, 236), (236, 230, 208))


def _blank(rng: random.Random) -> Surface:
    card = Surface(*CARD, colour=(244, 246, 242))
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    return card


def _front(holder: Person, rng: random.Random, expiry: date, *, below: bool = False) -> Surface:
    card, faces, man = _blank(rng), fonts.issuer(rng), is_man(holder)
    card.text(4.2, 5.2, "ROYAUME DU MAROC", faces.pen(6.4, _RED, bold=True))
    card.text(4.2, 8.6, "CARTE NATIONALE D'IDENTITE", faces.pen(5.8, _GREEN, bold=True))
    card.arabic(81.4, 5.4, "المملكة المغربية", faces.arabic_pen(7.4, _RED, bold=True))
    card.arabic(81.4, 9.1, "البطاقة الوطنية للتعريف", faces.arabic_pen(6.8, _GREEN, bold=True))
    emblem(card, 44.5, 5.8, 3)
    portrait(card, rng, 4.2, 11.2, 24, 30.5)
    family, given = name("family_name", holder.family), name("given_names", holder.given)
    big, bold, small, small_ar = (
        faces.arabic_pen(9, bold=True), faces.pen(8, bold=True), faces.pen(5.2, _SOFT), faces.arabic_pen(6.2, _SOFT),
    )  # fmt: skip
    if below:
        # The order of the law: given names before the family name, each Arabic line above its Latin one.
        y = 14.2
        for entry in (given, family):
            put(card, 78.6, y, entry, big, arabic=True, fit=46)
            put(card, 31, y + 4, entry, bold, fit=46)
            y += 8.6
        y += 0.2
    else:
        for y, entry in ((15.2, family), (21, given)):
            put(card, 31, y, entry, bold, fit=24)
            put(card, 78.6, y, entry, big, arabic=True, fit=21)
        y = 27.4
    at = 31 + card.text(31, y, "Né le" if man else "Née le", small) + 1.4
    put(card, at if below else 46, y, moment("birth_date", holder.birth_date), bold)
    card.arabic(78.6, y, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    place = both("birth_place", holder.birth_place.name)
    y += 5
    at = 31 + card.text(31, y, "à", small) + 1.2
    put(card, at, y, place, bold, fit=22)
    end = 78.6 - card.arabic(78.6, y, "ب", small_ar) - 1
    put(card, end, y, place, faces.arabic_pen(8, bold=True), arabic=True, fit=20)
    if not below:
        card.arabic(78.6, 37.6, "المدير العام للأمن الوطني", faces.arabic_pen(5.4, _SOFT))
        card.arabic(78.6, 40.8, "عبد اللطيف حموشي", faces.arabic_pen(5.4, _SOFT))
        signature(card, rng, 44, 39.6, 13)
    y = 41.6 if below else 46
    at = 31 + card.text(31, y, "Valable jusqu'au", small) + 1.4
    put(card, at, y, moment("expiry_date", expiry), faces.pen(7.4, bold=True))
    card.arabic(78.6, y, "صالحة إلى غاية", small_ar)
    x = 5 if not below else 31
    at = x + card.text(x, 47.6, "N°", small) + 1.2
    cin = holder.cin or ""
    at += card.text(at, 47.6, cin, faces.pen(9, bold=True), field=Field("document_number", cin))
    card.arabic(at + 5.4, 47.6, "رقم", small_ar)
    card.upwards(81, 38, f"CAN {rng.randrange(10**6):06d}", faces.pen(5, _SOFT))
    specimen(card, 64, 52, 5)
    return card


def _back(found: Facts, rng: random.Random, expiry: date) -> Surface:
    holder, number, man = found.holder, card_number(rng), is_man(found.holder)
    card, faces = _blank(rng), fonts.issuer(rng)
    small, bold, arabic = faces.pen(5.2, _SOFT), faces.pen(6.6, bold=True), faces.arabic_pen(7.4, bold=True)
    small_ar = faces.arabic_pen(6, _SOFT)
    card.text(81.4, 5, number, faces.pen(7, bold=True), side="right")
    # Half of the cards name the grandfathers, as acts do.
    long = rng.random() < 0.5
    father = both("father_name", holder.father_on_acts if long else holder.father)
    mother = both("mother_name", holder.mother_on_acts if long else holder.mother)
    y = 9.6
    for label, label_ar, entry in (
        ("Fils de" if man else "Fille de", "ابن" if man else "بنت", father), ("et de", "و", mother),
    ):  # fmt: skip
        at = 4.2 + card.text(4.2, y, label, small) + 1.2
        put(card, at, y, entry, bold, fit=33)
        end = 81.4 - card.arabic(81.4, y, label_ar, small_ar) - 1.2
        put(card, end, y, entry, arabic, arabic=True, fit=30)
        y += 4.8
    home = both("address", found.home.printed)
    at = 4.2 + card.text(4.2, y, "Adresse", small) + 1.4
    put(card, at, y, home, bold, fit=80 - at)
    end = 81.4 - card.arabic(81.4, y + 4.6, "العنوان", small_ar) - 1.4
    put(card, end, y + 4.6, home, arabic, arabic=True, fit=end - 6)
    y += 9.6
    at = 4.2 + card.text(4.2, y, "N° état civil", small) + 1.2
    civil = holder.civil_registration_number
    at += card.text(at, y, civil, bold, field=Field("civil_registration_number", civil))
    card.arabic(at + 20, y, "رقم الحالة المدنية", small_ar)
    at = 58 + card.text(58, y, "Sexe", small) + 1.2
    card.text(at, y, holder.sex.value, bold, field=Field("sex", holder.sex.value))
    card.arabic(81.4, y, "الجنس", small_ar)
    zone(card, 4.6, 40.4, td1(
        code="ID", state="MAR", number=number, optional=holder.cin or "", birth=holder.birth_date,
        sex=holder.sex.value, expiry=expiry, nationality="MAR", family_name=holder.family.latin,
        given_names=holder.given.latin,
    ), 4.8)  # fmt: skip
    specimen(card, 40, 5.4, 5.6)
    return card


def _expiry(found: Facts, rng: random.Random) -> date:
    return years_after(found.today - timedelta(days=rng.randint(30, 2000)), 10)


def _sheet_of_both(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A shop's copier: the front above the back in the middle of the sheet, most often without colours."""
    expiry, page = _expiry(found, rng), sheet(rng)
    left, gap = 62 + rng.uniform(-8, 8), rng.uniform(5, 18)
    top = rng.uniform(30, 90)
    page.place(_front(found.holder, rng, expiry, below=rng.random() < 0.5), left, top)
    page.place(_back(found, rng, expiry), left + rng.uniform(-3, 3), top + 54 + gap)
    if rng.random() < 0.7:
        copied(page, rng)
    return (page,)


def _two_pages(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An office's scanner that feeds the card twice."""
    expiry, pages = _expiry(found, rng), []
    for side in (_front(found.holder, rng, expiry, below=True), _back(found, rng, expiry)):
        page = sheet(rng, (105, 148))
        page.place(side, 9.7 + rng.uniform(-4, 4), 16 + rng.uniform(-6, 20))
        pages.append(page)
    return tuple(pages)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found.holder, rng, _expiry(found, rng)),)


def _recto_below(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found.holder, rng, _expiry(found, rng), below=True),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(found, rng, _expiry(found, rng)),)


LAYOUTS = (
    Layout("h7_cnie20_sheet", "identity_card", _sheet_of_both, sheet=False),
    Layout("h7_cnie20_two_pages", "identity_card", _two_pages, sheet=False),
    Layout("h7_cnie20_recto", "identity_card", _recto, sheet=False),
    Layout("h7_cnie20_recto_below", "identity_card", _recto_below, sheet=False),
    Layout("h7_cnie20_verso", "identity_card", _verso, sheet=False),
)
