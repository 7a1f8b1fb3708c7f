"""National identity cards of 2008 and 2020: sides alone, on one page, beside each other, as two pages.

Source of what stands where: research/documents.md §1; colours, sizes and distances are invented.
"""

import random
from dataclasses import dataclass
from datetime import date

from samples.dates import dotted_day, slashed
from samples.holdout import zones
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import A4, CARD, Layout
from samples.holdout.sheet import GREY, photocopy, shrunk
from samples.holdout2 import fonts
from samples.holdout2.form import Form
from samples.holdout2.people import card_number
from samples.ornaments import barcode, guilloche, portrait
from samples.surface import Colour, Field, Surface

_RED: Colour = (150, 30, 36)
_TEAL: Colour = (14, 92, 96)
_SOFT: Colour = (92, 96, 104)
_MARK: Colour = (214, 178, 170)


@dataclass(frozen=True, slots=True)
class _Card:
    """What both sides of one card agree on."""

    number: str
    expiry: date
    access: str
    code: str


def _card(facts: Facts, rng: random.Random) -> _Card:
    issued = day(rng, years_on(facts.today, -9), facts.today)
    return _Card(
        card_number(rng), years_on(issued, 10), f"{rng.randrange(10**6):06d}", rng.choice(("ID", "ID", "ID", "I"))
    )


def _front_2020(facts: Facts, rng: random.Random, card: _Card) -> Form:
    who, s = facts.holder, Form(CARD, fonts.issuer(rng), rng)
    man = who.is_man
    s.shade((226, 236, 236), (240, 230, 220))
    guilloche(s, rng, ((206, 222, 222), (236, 220, 208)))
    value, value_ar, small, small_ar = s.la(8.4, bold=True), s.ar(9, bold=True), s.la(5.4), s.ar(6)
    s.arms(42.8, 5.4, 3.2)
    s.text(37, 5, "ROYAUME DU MAROC", s.la(6.2, bold=True, ink=_RED), side="right", fit=32)
    s.arabic(48.6, 5.2, "المملكة المغربية", s.ar(7, bold=True, ink=_RED), side="left")
    s.text(37, 9.2, "CARTE NATIONALE D'IDENTITE", s.la(5.6, ink=_TEAL), side="right", fit=33)
    s.arabic(48.6, 9.4, "البطاقة الوطنية للتعريف", s.ar(6.4, ink=_TEAL), side="left", fit=32)
    portrait(s, rng, 3.6, 12.4, 22, 28.4)
    left, right = 28.4, 82
    s.arabic(right, 16, who.family.arabic, value_ar, field=Field("family_name_ar", who.family.arabic), fit=25)
    s.text(left, 16, who.family.latin, value, field=Field("family_name", who.family.latin), fit=27)
    s.arabic(right, 21.4, who.given.arabic, value_ar, field=Field("given_names_ar", who.given.arabic), fit=25)
    s.text(left, 21.4, who.given.latin, value, field=Field("given_names", who.given.latin), fit=27)
    s.text(left, 27, "Né le" if man else "Née le", small)
    s.text(48, 27, slashed(who.birth), value, field=Field("birth_date", who.birth.isoformat()), side="middle")
    s.arabic(right, 27, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    s.text(left, 32.4, "à", small)
    s.text(left + 3, 32.4, who.town.name.latin, value, field=Field("birth_place", who.town.name.latin), fit=25)
    s.arabic(right, 32.4, f"ب  {who.town.name.arabic}", s.ar(8, bold=True), fit=22)
    s.arabic(right, 37, "المدير العام للأمن الوطني", s.ar(5.4, ink=_SOFT))
    s.sign(64, 40.4, 13)
    s.text(left, 44.6, "Valable jusqu'au", small)
    s.text(45.4, 44.6, slashed(card.expiry), s.la(8, bold=True), field=Field("expiry_date", card.expiry.isoformat()))
    s.arabic(right, 44.6, "صالحة إلى غاية", small_ar)
    s.text(left, 50.4, "N°", small)
    s.text(left + 4, 50.6, who.cin, s.la(10, bold=True, ink=_RED), field=Field("document_number", who.cin))
    s.arabic(66, 50.4, "رقم", small_ar)
    s.upwards(82.8, 42, f"CAN {card.access}", s.la(4.8, ink=_SOFT))
    s.watermark(14.6, 49.6, s.la(6, bold=True, ink=_MARK))
    return s


def _back_2020(facts: Facts, rng: random.Random, card: _Card) -> Form:
    who, s = facts.holder, Form(CARD, fonts.issuer(rng), rng)
    man = who.is_man
    s.shade((240, 232, 224), (228, 236, 234))
    guilloche(s, rng, ((226, 220, 212),))
    label, value = s.la(5.2, ink=GREY), s.la(6.6, bold=True)
    label_ar, value_ar = s.ar(5.6, ink=GREY), s.ar(6.8, bold=True)
    civil = f"{who.act}/{who.birth.year}"
    s.text(82, 5, card.number, s.la(6.4), side="right")
    s.text(4, 5, "Sexe", label)
    s.text(10, 5, who.sex, value, field=Field("sex", who.sex))
    s.arabic(20, 5, "الجنس", label_ar)
    rows = (
        ("Fils de" if man else "Fille de", who.father, "ابن" if man else "بنت", "father_name"),
        ("et de", who.mother, "و", "mother_name"),
    )
    y = 10.0
    for caption, parent, caption_ar, field in rows:
        s.text(4, y, caption, label)
        s.text(14.4, y, parent.latin, value, field=Field(field, parent.latin), fit=28)
        s.arabic(82, y, caption_ar, label_ar)
        s.arabic(74, y, parent.arabic, value_ar, fit=28)
        y += 4.6
    s.text(4, y, "Adresse", label)
    s.text(14.4, y, facts.address.latin, value, field=Field("address", facts.address.latin), fit=66)
    s.arabic(82, y + 4.4, "العنوان", label_ar)
    s.arabic(72.6, y + 4.4, facts.address.arabic, value_ar, fit=66)
    s.text(4, y + 9.2, "N° état civil", label)
    s.text(20, y + 9.2, civil, value, field=Field("civil_registration_number", civil))
    s.arabic(82, y + 9.2, "رقم الحالة المدنية", label_ar)
    s.watermark(50, y + 9.2, s.la(5.4, bold=True, ink=_MARK))
    s.box(0, 33.8, 85.6, 20.2, outline=(244, 244, 240), fill=(244, 244, 240))
    bearer = zones.Bearer(
        card.code,
        "MAR",
        "MAR",
        card.number,
        who.family.latin,
        who.given.latin,
        who.birth,
        who.sex,
        card.expiry,
        who.cin,
    )
    s.zone(4.2, 40, 77, zones.td1(bearer), 4.8)
    return s


def _front_2008(facts: Facts, rng: random.Random, card: _Card) -> Form:
    who, s = facts.holder, Form(CARD, fonts.issuer(rng), rng, (226, 232, 218))
    man = who.is_man
    guilloche(s, rng, ((208, 220, 200), (226, 212, 206)))
    value, value_ar, small, small_ar = s.la(7.6, bold=True), s.ar(8.2, bold=True), s.la(5.6), s.ar(6)
    s.text(3.6, 4.8, "ROYAUME DU MAROC", s.la(6, bold=True, ink=_TEAL))
    s.text(3.6, 8.2, "CARTE NATIONALE D'IDENTITE", s.la(5.2, ink=_TEAL))
    s.arabic(82, 5, "المملكة المغربية", s.ar(6.8, bold=True, ink=_TEAL))
    s.arabic(82, 8.8, "البطاقة الوطنية للتعريف", s.ar(6.2, ink=_TEAL))
    s.rule(3.6, 10.4, 82, 10.4, (170, 190, 170), 0.2)
    portrait(s, rng, 3.6, 12, 20, 26)
    s.box(5, 40.4, 9.6, 8, outline=(190, 160, 80), fill=(214, 190, 120), radius=1)
    left, right = 26.4, 82
    s.text(left, 15.4, who.given.latin, value, field=Field("given_names", who.given.latin), fit=28)
    s.arabic(right, 15.4, who.given.arabic, value_ar, field=Field("given_names_ar", who.given.arabic), fit=25)
    s.text(left, 20.8, who.family.latin, value, field=Field("family_name", who.family.latin), fit=28)
    s.arabic(right, 20.8, who.family.arabic, value_ar, field=Field("family_name_ar", who.family.arabic), fit=25)
    s.text(left, 26.2, "Né le" if man else "Née le", small)
    s.text(left + 9, 26.2, dotted_day(who.birth), value, field=Field("birth_date", who.birth.isoformat()))
    s.arabic(right, 26.2, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    s.text(left, 31.4, "à", small)
    s.text(left + 9, 31.4, who.town.name.latin, value, field=Field("birth_place", who.town.name.latin), fit=23)
    s.arabic(right, 31.4, f"ب {who.town.name.arabic}", value_ar, fit=22)
    s.text(left, 38, "Valable jusqu'au", small)
    s.text(left + 18, 38, dotted_day(card.expiry), value, field=Field("expiry_date", card.expiry.isoformat()))
    s.arabic(right, 38, "صالحة إلى غاية", small_ar)
    s.text(left, 44.8, "N°", small)
    s.text(left + 5, 45, who.cin, s.la(9.6, bold=True), field=Field("document_number", who.cin))
    s.arabic(right, 44.4, "المدير العام للأمن الوطني", s.ar(5.2))
    s.sign(70, 48.6, 14)
    s.watermark(38, 51.6, s.la(6, bold=True, ink=_MARK))
    return s


def _back_2008(facts: Facts, rng: random.Random, card: _Card, *, alone: bool = False) -> Form:
    who, s = facts.holder, Form(CARD, fonts.issuer(rng), rng, (230, 234, 224))
    man = who.is_man
    guilloche(s, rng, ((212, 220, 206),))
    label, value, label_ar, value_ar = s.la(5.4), s.la(6.6, bold=True), s.ar(5.8), s.ar(6.8, bold=True)
    s.text(4, 6, "N°", label)
    # Beside its front the same values are marked there.
    s.text(8.4, 6, who.cin, s.la(8, bold=True), field=Field("document_number", who.cin) if alone else None)
    s.text(44, 6, "Valable jusqu'au", label)
    ends = Field("expiry_date", card.expiry.isoformat()) if alone else None
    s.text(62.6, 6, dotted_day(card.expiry), value, field=ends)
    civil = f"{who.act}/{who.birth.year}"
    s.text(4, 11.4, "N° état civil", label)
    s.text(20, 11.4, civil, value, field=Field("civil_registration_number", civil))
    s.arabic(82, 11.4, "رقم الحالة المدنية", label_ar)
    s.text(44, 11.4, "Sexe", label)
    s.text(51, 11.4, who.sex, value, field=Field("sex", who.sex))
    rows = (
        ("Fils de" if man else "Fille de", who.father, "ابن" if man else "بنت", "father_name"),
        ("et de", who.mother, "و", "mother_name"),
    )
    y = 17.0
    for caption, parent, caption_ar, field in rows:
        taken = s.text(4, y, caption, label)
        s.text(6 + taken, y, parent.latin, value, field=Field(field, parent.latin), fit=26)
        s.arabic_pair(82, y, caption_ar, parent.arabic, (label_ar, value_ar), fit=36)
        y += 5
    s.text(4, y, "Adresse", label)
    s.text(14, y, facts.home.line.latin, value, field=Field("address", facts.address.latin), fit=67)
    s.text(14, y + 4, facts.town.name.latin, value, field=Field("address", facts.address.latin), fit=67)
    s.arabic_pair(82, y + 9, "العنوان", facts.address.arabic, (label_ar, value_ar), fit=77)
    barcode(s, rng, 6, 41, 58, 8.4)
    s.watermark(75, 48, s.la(5, bold=True, ink=_MARK))
    return s


def _old_card(facts: Facts, rng: random.Random) -> _Card:
    # The last cards of 2008's model were made in 2020.
    return _Card("", day(rng, years_on(facts.today, -1), years_on(facts.today, 3)), "", "ID")


def _one_page_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, card = Form(A4, fonts.office(rng), rng, (253, 253, 251)), _card(facts, rng)
    x = rng.uniform(55, 68)
    page.place(_front_2020(facts, rng, card), x, rng.uniform(50, 62))
    page.place(_back_2020(facts, rng, card), x, rng.uniform(118, 134))
    page.text(105, 28, "Copie de la C.N.I.E. (recto - verso)", page.la(11), side="middle")
    page.footer("Déposé au guichet avec l'original, qui a été rendu à l'intéressé(e)", 282, 8)
    page.specimen((105, 16), (105, 270))
    return (page,)


def _beside_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, card = Form((A4[1], A4[0]), fonts.office(rng), rng), _card(facts, rng)
    page.place(_front_2020(facts, rng, card), 40 + rng.uniform(-8, 8), 60 + rng.uniform(-4, 4))
    page.place(_back_2020(facts, rng, card), 165 + rng.uniform(-8, 8), 60 + rng.uniform(-4, 4))
    page.text(40, 150, f"Certifié conforme, le {slashed(facts.issued)}", page.la(10))
    page.stamp(215, 155, 15, "مصادقة")
    page.specimen((148, 20), (148, 198))
    photocopy(page)
    return (page,)


def _recto_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2020(facts, rng, _card(facts, rng)),)


def _verso_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2020(facts, rng, _card(facts, rng)),)


def _two_pages_2020(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    card = _card(facts, rng)
    return _front_2020(facts, rng, card), _back_2020(facts, rng, card)


def _one_page_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, card = Form(A4, fonts.office(rng), rng), _old_card(facts, rng)
    page.place(_front_2008(facts, rng, card), 20 + rng.uniform(-5, 5), 24)
    page.place(_back_2008(facts, rng, card), 20 + rng.uniform(-5, 5), 88)
    page.specimen((105, 160), (105, 290))
    return (page,)


def _recto_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2008(facts, rng, _old_card(facts, rng)),)


def _verso_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    side = _back_2008(facts, rng, _old_card(facts, rng), alone=True)
    return (shrunk(side, rng.uniform(0.9, 1.0)),)


LAYOUTS = (
    Layout("h2_cnie20_one_page", "identity_card", _one_page_2020),
    Layout("h2_cnie20_beside", "identity_card", _beside_2020),
    Layout("h2_cnie20_recto", "identity_card", _recto_2020),
    Layout("h2_cnie20_verso", "identity_card", _verso_2020),
    Layout("h2_cnie20_two_pages", "identity_card", _two_pages_2020),
    Layout("h2_cnie08_one_page", "identity_card", _one_page_2008),
    Layout("h2_cnie08_recto", "identity_card", _recto_2008),
    Layout("h2_cnie08_verso", "identity_card", _verso_2008),
)
