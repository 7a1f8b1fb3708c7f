"""The national card of 2020: its front, its back, and copies of both.

The rows of the front are those of the authority's specimen: names without a label, birth, place, expiry whose one
date stands between two labels, the access number up the right edge. The back ends in a zone of three lines.
"""

import random
from datetime import date, timedelta

from samples.entries import both, moment, name
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import caption, put, sheet, specimen, zone
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import date_stamp, emblem, guilloche, portrait, seal, signature
from samples.people import Person, years_after
from samples.surface import Field, Surface

CARD = (85.6, 54.0)
_GREEN, _RED, _PALE = (30, 96, 66), (150, 40, 44), (92, 96, 104)
_WAVES = ((214, 232, 222), (240, 222, 216), (224, 228, 240))


def _front(holder: Person, rng: random.Random, expiry: date, *, stacked: bool) -> Surface:
    card, faces = Surface(*CARD, colour=(246, 247, 243)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    small, bold, big = faces.pen(5.4, _PALE), faces.pen(8.4, bold=True), faces.arabic_pen(9.4, bold=True)
    small_ar = faces.arabic_pen(6.4, _PALE)
    card.text(4, 5.6, "ROYAUME DU MAROC", faces.pen(6.6, _RED, bold=True))
    card.text(4, 9.2, "CARTE NATIONALE D'IDENTITE", faces.pen(6, _GREEN, bold=True))
    card.arabic(81.6, 5.8, "المملكة المغربية", faces.arabic_pen(7.6, _RED, bold=True))
    card.arabic(81.6, 9.6, "البطاقة الوطنية للتعريف", faces.arabic_pen(7, _GREEN, bold=True))
    emblem(card, 43, 6.2, 3.2)
    portrait(card, rng, 4, 12.5, 23, 29)
    man = is_man(holder)
    family, given = name("family_name", holder.family), name("given_names", holder.given)
    if stacked:
        # The Arabic name stands above the Latin one, as on the first series.
        for y, entry in ((15.0, family), (24.0, given)):
            put(card, 80, y, entry, big, arabic=True, fit=48)
            put(card, 30, y + 4.2, entry, bold, fit=48)
        at = 33.6
    else:
        for y, entry in ((16.5, family), (22.5, given)):
            put(card, 30, y, entry, bold, fit=25)
            put(card, 80, y, entry, big, arabic=True, fit=23)
        at = 28.5
    card.text(30, at, "Né le" if man else "Née le", small)
    put(card, 49, at, moment("birth_date", holder.birth_date), bold, side="middle")
    card.arabic(80, at, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    place = both("birth_place", holder.birth_place.name)
    at += 5.4
    card.text(30, at, "à", small)
    put(card, 33, at, place, bold, fit=22)
    mark = card.arabic(80, at, "ب", small_ar)
    put(card, 80 - mark - 1, at, place, faces.arabic_pen(8, bold=True), arabic=True, fit=20)
    if not stacked:
        card.arabic(66.5, 39.2, "المدير العام للأمن الوطني", faces.arabic_pen(5.6, _PALE))
        signature(card, rng, 47, 41.4, 12)
        portrait(card, rng, 71, 35.4, 7.4, 8.6)
    card.text(30, 47, "Valable jusqu'au", small)
    put(card, 54, 47, moment("expiry_date", expiry), bold, side="middle")
    card.arabic(80, 47, "صالحة إلى غاية", small_ar)
    card.text(4, 46.6, "N°", small)
    card.text(7.4, 46.6, holder.cin or "", faces.pen(9.4, bold=True), field=Field("document_number", holder.cin or ""))
    card.upwards(82.4, 40, f"{rng.randrange(10**6):06d}", faces.pen(6.4, _PALE))
    return card


def _back(found: Facts, rng: random.Random, expiry: date) -> Surface:
    holder, number = found.holder, card_number(rng)
    card, faces = Surface(*CARD, colour=(247, 247, 244)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    small, bold, arabic = faces.pen(5.6, _PALE), faces.pen(7, bold=True), faces.arabic_pen(7.8, bold=True)
    small_ar, man = faces.arabic_pen(6.4, _PALE), is_man(holder)
    card.text(81.6, 5.4, number, faces.pen(7.4, bold=True), side="right")
    card.text(4, 5.4, "N° état civil", small)
    civil = holder.civil_registration_number
    card.text(17, 5.4, civil, bold, field=Field("civil_registration_number", civil))
    card.arabic(56, 5.4, "رقم الحالة المدنية", small_ar)
    rows = (
        (10.4, "Fils de" if man else "Fille de", "بن" if man else "بنت", both("father_name", holder.father)),
        (15.2, "et de", "و", both("mother_name", holder.mother)),
    )
    for y, label, label_ar, entry in rows:
        at = 4 + card.text(4, y, label, small) + 1.2
        put(card, at, y, entry, bold, fit=34)
        end = 81.6 - card.arabic(81.6, y, label_ar, small_ar) - 1.4
        put(card, end, y, entry, arabic, arabic=True, fit=30)
    home = both("address", found.home.printed)
    caption(card, 4, 20, "Adresse", "العنوان", 81.6, faces, 5.6, _PALE)
    put(card, 4, 24, home, bold, fit=76)
    put(card, 81.6, 28.6, home, arabic, arabic=True, fit=76)
    at = 4 + card.text(4, 33, "Sexe", small) + 1.2
    card.text(at, 33, holder.sex.value, bold, field=Field("sex", holder.sex.value))
    card.arabic(at + 13, 33, "الجنس", small_ar)
    zone(card, 4.7, 40, td1(
        code="ID", state="MAR", number=number, optional=holder.cin or "", birth=holder.birth_date,
        sex=holder.sex.value, expiry=expiry, nationality="MAR", family_name=holder.family.latin,
        given_names=holder.given.latin,
    ), 5)  # fmt: skip
    specimen(card, 68, 34.4, 6)
    return card


def _expiry(found: Facts, rng: random.Random) -> date:
    return years_after(found.today - timedelta(days=rng.randint(40, 1900)), 10)


def _copied(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A copier's sheet with the front above the back, certified at the counter."""
    expiry, page = _expiry(found, rng), sheet(rng)
    left = rng.uniform(18, 90)
    page.place(_front(found.holder, rng, expiry, stacked=rng.random() < 0.5), left, 22)
    page.place(_back(found, rng, expiry), left, 22 + 54 + rng.uniform(9, 26))
    faces = fonts.office(rng)
    page.text(24, 196, "Copie certifiée conforme à l'original", faces.pen(11))
    page.arabic(186, 196, "نسخة مطابقة للأصل", faces.arabic_pen(13))
    day = f"{rng.randint(1, 28):02d} SEPT. {found.today.year}"
    date_stamp(page, rng, 58, 222, ("LEGALISATION", day))
    seal(page, rng, 140, 226, 16, "الجماعة")
    signature(page, rng, 120, 250, 36)
    return (page,)


def _beside(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides next to each other, as a scanner at a shop lays them."""
    expiry, page = _expiry(found, rng), sheet(rng, (210, 96))
    page.place(_front(found.holder, rng, expiry, stacked=rng.random() < 0.5), 12, 20)
    page.place(_back(found, rng, expiry), 111, 20 + rng.uniform(-6, 6))
    return (page,)


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found.holder, rng, _expiry(found, rng), stacked=False),)


def _recto_stacked(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(found.holder, rng, _expiry(found, rng), stacked=True),)


def _verso(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back(found, rng, _expiry(found, rng)),)


LAYOUTS = (
    Layout("h6_cnie20_copied", "identity_card", _copied, sheet=False),
    Layout("h6_cnie20_beside", "identity_card", _beside, sheet=False),
    Layout("h6_cnie20_recto", "identity_card", _recto, sheet=False),
    Layout("h6_cnie20_stacked", "identity_card", _recto_stacked, sheet=False),
    Layout("h6_cnie20_verso", "identity_card", _verso, sheet=False),
)
