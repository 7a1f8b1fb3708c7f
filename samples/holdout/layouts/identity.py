"""National identity cards of 2008 and 2020, alone, on a flatbed, on a copy, or one side a page.

Source of what stands where: research/documents.md §1; colours and sizes are invented.
"""

import random
from datetime import date

from samples.dates import slashed
from samples.holdout import fonts, zones
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import A4, A5, CARD, Layout
from samples.holdout.sheet import GREY, Sheet, photocopy, shrunk
from samples.ornaments import portrait
from samples.surface import Colour, Field, Surface

_DARK: Colour = (40, 44, 58)
_GREEN: Colour = (22, 92, 62)
_RUST: Colour = (150, 62, 44)


def _expiry(facts: Facts, rng: random.Random) -> date:
    return years_on(day(rng, years_on(facts.today, -9), facts.today), 10)


def _number(rng: random.Random) -> str:
    return "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2)) + f"{rng.randrange(10**6):06d}"


def _front_2020(facts: Facts, rng: random.Random, seed: int) -> Sheet:
    who, s = facts.holder, Sheet(CARD, fonts.issuer(rng), rng)
    s.shade((236, 240, 228), (226, 214, 206))
    s.waves(((214, 222, 208), (232, 216, 206)), 26)
    ends = _expiry(facts, random.Random(seed))
    small, label, value = s.la(6, bold=True, ink=_GREEN), s.la(5.6, ink=GREY), s.la(8.6, bold=True)
    s.text(4, 6.2, "ROYAUME DU MAROC", small)
    s.text(4, 9.4, "CARTE NATIONALE D'IDENTITE", s.la(5.4, bold=True, ink=_RUST))
    s.arabic(81.5, 6.4, "المملكة المغربية", s.ar(7.4, bold=True, ink=_GREEN))
    s.arabic(81.5, 10, "البطاقة الوطنية للتعريف", s.ar(6.6, bold=True, ink=_RUST))
    portrait(s, rng, 4.5, 13, 21, 27)
    s.text(29, 17.5, who.family.latin, value, field=Field("family_name", who.family.latin), fit=27)
    s.text(29, 22.6, who.given.latin, value, field=Field("given_names", who.given.latin), fit=27)
    s.arabic(81, 17.5, who.family.arabic, s.ar(9, bold=True), field=Field("family_name_ar", who.family.arabic), fit=23)
    s.arabic(81, 22.8, who.given.arabic, s.ar(9, bold=True), field=Field("given_names_ar", who.given.arabic), fit=23)
    s.text(29, 28, "Né le" if who.is_man else "Née le", label)
    s.text(40, 28, slashed(who.birth), value, field=Field("birth_date", who.birth.isoformat()))
    s.arabic(81, 28, "مزداد بتاريخ" if who.is_man else "مزدادة بتاريخ", s.ar(6.4, ink=GREY))
    s.text(29, 33, "à", label)
    s.text(32, 33, who.town.name.latin, value, field=Field("birth_place", who.town.name.latin), fit=24)
    s.arabic(81, 33, "ب", s.ar(6.4, ink=GREY))
    s.arabic(78.4, 33, who.town.name.arabic, s.ar(8.2, bold=True), fit=20)
    s.text(29, 46.8, "Valable jusqu'au", label)
    s.text(43.5, 46.8, slashed(ends), s.la(7.6, bold=True), field=Field("expiry_date", ends.isoformat()))
    s.arabic(81, 46.8, "صالحة إلى غاية", s.ar(6.4, ink=GREY))
    s.text(4.5, 46.4, "N°", label)
    s.text(8, 46.6, who.cin, s.la(9.4, bold=True, ink=_RUST), field=Field("document_number", who.cin))
    s.arabic(30, 50.6, "رقم", s.ar(5.6, ink=GREY))
    s.arabic(81, 38.4, "المدير العام للأمن الوطني", s.ar(5.6, ink=_DARK))
    s.scrawl(58, 41, 14)
    s.upwards(82.3, 44, f"CAN {rng.randrange(10**6):06d}", s.la(5.2, ink=_DARK))
    s.watermark(66, 51.6, s.la(7, bold=True, ink=(206, 160, 156)))
    return s


def _back_2020(facts: Facts, rng: random.Random, seed: int) -> Sheet:
    who, s = facts.holder, Sheet(CARD, fonts.issuer(rng), rng)
    s.shade((232, 230, 222), (222, 232, 226))
    s.waves(((216, 224, 214),), 30)
    ends, number = _expiry(facts, random.Random(seed)), _number(rng)
    label, value = s.la(5.4, ink=GREY), s.la(6.6, bold=True)
    s.text(4, 5.6, "CNIE", s.la(6, bold=True, ink=_GREEN))
    s.text(81.5, 5.6, number, s.la(6.8, bold=True), side="right")
    child = "Fils de" if who.is_man else "Fille de"
    s.text(4, 10.6, child, label)
    s.text(14, 10.6, who.father.latin, value, field=Field("father_name", who.father.latin))
    s.arabic(81.5, 10.6, "ابن" if who.is_man else "بنت", s.ar(5.6, ink=GREY))
    s.arabic(75, 10.6, who.father.arabic, s.ar(7, bold=True))
    s.text(4, 14.6, "et de", label)
    s.text(14, 14.6, who.mother.latin, value, field=Field("mother_name", who.mother.latin))
    s.arabic(81.5, 14.6, "و", s.ar(5.6, ink=GREY))
    s.arabic(75, 14.6, who.mother.arabic, s.ar(7, bold=True))
    civil = f"{who.act}/{who.birth.year}"
    s.text(4, 18.8, "N° état civil", label)
    s.text(18, 18.8, civil, value, field=Field("civil_registration_number", civil))
    s.arabic(81.5, 18.8, "رقم الحالة المدنية", s.ar(5.6, ink=GREY))
    s.text(42, 18.8, "Sexe", label)
    s.text(48, 18.8, who.sex, value, field=Field("sex", who.sex))
    s.arabic(58, 18.8, "الجنس", s.ar(5.6, ink=GREY))
    s.text(4, 23, "Adresse", label)
    s.text(14, 23, facts.address.latin, value, field=Field("address", facts.address.latin), fit=66)
    s.arabic(81.5, 27, "العنوان", s.ar(5.6, ink=GREY))
    s.arabic(73, 27, facts.address.arabic, s.ar(6.6), fit=66)
    s.watermark(43, 31.5, s.la(6, bold=True, ink=(206, 160, 156)))
    s.box(0, 33.4, 85.6, 20.6, outline=(238, 238, 234), fill=(240, 240, 236))
    bearer = zones.Bearer(
        "ID", "MAR", "MAR", number, who.family.latin, who.given.latin, who.birth, who.sex, ends, who.cin
    )
    s.zone(4.6, 39.6, 76.2, zones.td1(bearer), 4.9)
    return s


def _front_2008(facts: Facts, rng: random.Random, seed: int) -> Sheet:
    who, s = facts.holder, Sheet(CARD, fonts.issuer(rng), rng, (214, 228, 222))
    s.waves(((196, 216, 212), (220, 206, 196)), 20)
    ends = day(random.Random(seed), facts.today, years_on(facts.today, 3))
    label, value = s.la(5.8), s.la(8, bold=True)
    s.text(42.8, 5.2, "ROYAUME DU MAROC", s.la(6.4, bold=True, ink=_RUST), side="middle")
    s.arabic(42.8, 9, "المملكة المغربية", s.ar(7, bold=True, ink=_RUST), side="middle")
    s.arabic(42.8, 13, "البطاقة الوطنية للتعريف", s.ar(6.4, ink=_DARK), side="middle")
    s.text(42.8, 16.2, "CARTE NATIONALE D'IDENTITÉ", s.la(5.6, ink=_DARK), side="middle")
    portrait(s, rng, 60.5, 17.6, 21, 26)
    s.text(4, 20, who.given.latin, value, field=Field("given_names", who.given.latin), fit=28)
    s.arabic(59, 20, who.given.arabic, s.ar(8.4, bold=True), field=Field("given_names_ar", who.given.arabic), fit=24)
    s.text(4, 25.4, who.family.latin, value, field=Field("family_name", who.family.latin), fit=28)
    s.arabic(
        59, 25.4, who.family.arabic, s.ar(8.4, bold=True), field=Field("family_name_ar", who.family.arabic), fit=24
    )
    s.text(4, 30.4, "Né le" if who.is_man else "Née le", label)
    s.text(13, 30.4, f"{who.birth:%d.%m.%Y}", value, field=Field("birth_date", who.birth.isoformat()))
    s.arabic(59, 30.4, "مزداد في" if who.is_man else "مزدادة في", s.ar(6.2))
    s.text(4, 35.4, "à", label)
    s.text(8, 35.4, who.town.name.latin, s.la(7.4, bold=True), field=Field("birth_place", who.town.name.latin), fit=26)
    s.arabic(59, 35.4, f"ب {who.town.name.arabic}", s.ar(7.4, bold=True), fit=23)
    s.text(4, 44.4, "Valable jusqu'au", label)
    s.text(20, 44.4, f"{ends:%d.%m.%Y}", s.la(7.4, bold=True), field=Field("expiry_date", ends.isoformat()))
    s.arabic(59, 44.4, "صالحة إلى", s.ar(6.2))
    s.text(4, 50.4, "N°", label)
    s.text(9, 50.6, who.cin, s.la(10, bold=True), field=Field("document_number", who.cin))
    s.scrawl(40, 39, 12)
    s.watermark(70, 51.4, s.la(6.6, bold=True, ink=(190, 150, 150)))
    return s


def _back_2008(facts: Facts, rng: random.Random, seed: int, *, alone: bool = False) -> Sheet:
    who, s = facts.holder, Sheet(CARD, fonts.issuer(rng), rng, (222, 230, 226))
    s.waves(((200, 216, 210),), 24)
    ends = day(random.Random(seed), facts.today, years_on(facts.today, 3))
    label, value = s.la(5.6), s.la(6.8, bold=True)
    s.text(4, 7, "N°", label)
    # Beside its front the same values are marked there.
    s.text(8, 7, who.cin, s.la(8, bold=True), field=Field("document_number", who.cin) if alone else None)
    expiry = Field("expiry_date", ends.isoformat()) if alone else None
    s.text(81.6, 7, f"{ends:%d.%m.%Y}", value, side="right", field=expiry)
    s.text(63.5, 7, "Expire le", label, side="right")
    rows = (
        ("Fils de" if who.is_man else "Fille de", who.father, "father_name", "ابن" if who.is_man else "بنت"),
        ("et de", who.mother, "mother_name", "و"),
    )
    y = 13.4
    for caption, name, field, arabic in rows:
        width = s.text(4, y, caption, label)
        s.text(5.2 + width, y, name.latin, value, field=Field(field, name.latin))
        s.arabic_pair(81.6, y, arabic, name.arabic, (s.ar(6), s.ar(7, bold=True)))
        y += 5
    s.text(4, y, "Adresse :", label)
    s.flow(15, y, 66, [(facts.address.latin, Field("address", facts.address.latin))], s.la(6.4, bold=True), leading=3.6)
    y += 7.6
    s.arabic_pair(81.6, y, "العنوان :", facts.address.arabic, (s.ar(6), s.ar(6.6, bold=True)), fit=76)
    y += 5
    civil = f"{who.act}/{who.birth.year}"
    s.text(4, y, "Etat civil n°", label)
    s.text(19, y, civil, value, field=Field("civil_registration_number", civil))
    s.text(46, y, "Sexe :", label)
    s.text(54, y, who.sex, value, field=Field("sex", who.sex))
    s.arabic(81.6, y, "رقم الحالة المدنية", s.ar(6))
    s.bars(10, 42, 52, 8)
    s.watermark(72, 49, s.la(5.6, bold=True, ink=(190, 150, 150)))
    return s


def _seeded(rng: random.Random) -> int:
    return rng.randrange(1 << 30)


def _stacked(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, seed = Sheet(A4, fonts.office(rng), rng, (251, 251, 248)), _seeded(rng)
    x = rng.uniform(20, 100)
    page.place(_front_2020(facts, rng, seed), x, rng.uniform(25, 45))
    page.place(_back_2020(facts, rng, seed), x + rng.uniform(-6, 6), rng.uniform(115, 150))
    page.specimen((60, 285), (150, 12))
    return (page,)


def _two_pages(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    seed = _seeded(rng)
    return _front_2020(facts, rng, seed), _back_2020(facts, rng, seed)


def _front(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front_2020(facts, rng, _seeded(rng)),)


def _back(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_back_2020(facts, rng, _seeded(rng)),)


def _copy_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, seed = Sheet(A4, fonts.office(rng), rng), _seeded(rng)
    page.place(_front_2008(facts, rng, seed), 14, 60)
    page.place(_back_2008(facts, rng, seed), 110, 60 + rng.uniform(-3, 3))
    page.text(30, 170, "Copie certifiée conforme à l'original", page.la(11))
    page.text(30, 178, f"Le {slashed(facts.issued)}", page.la(11))
    page.seal(120, 190, 17, "جماعة", f"COMMUNE DE {facts.town.name.latin} * ")
    page.scrawl(128, 205, 40)
    page.specimen((60, 285), (150, 14))
    photocopy(page)
    return (page,)


def _desk_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    desk = Sheet((A5[1], A5[0]), fonts.office(rng), rng)
    desk.shade((120, 88, 60), (96, 70, 48))
    desk.place(_front_2008(facts, rng, _seeded(rng)), rng.uniform(40, 85), rng.uniform(30, 60))
    return (desk,)


def _small_back_2008(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (shrunk(_back_2008(facts, rng, _seeded(rng), alone=True), rng.uniform(0.85, 1.0)),)


LAYOUTS = (
    Layout("h_cnie20_flatbed", "identity_card", _stacked),
    Layout("h_cnie20_pages", "identity_card", _two_pages),
    Layout("h_cnie20_front", "identity_card", _front),
    Layout("h_cnie20_back", "identity_card", _back),
    Layout("h_cnie08_copy", "identity_card", _copy_2008),
    Layout("h_cnie08_desk", "identity_card", _desk_2008),
    Layout("h_cnie08_back", "identity_card", _small_back_2008),
)
