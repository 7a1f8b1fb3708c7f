"""Passports: a data page with captions under the values, one with captions above, the open booklet of a minor."""

import random

from samples.dates import slashed
from samples.holdout import zones
from samples.holdout.folk import Facts, Somebody, day, years_on
from samples.holdout.layout import A4, BOOKLET, Layout
from samples.holdout.sheet import GREY, photocopy
from samples.holdout2 import fonts
from samples.holdout2.form import Form
from samples.ornaments import guilloche, portrait
from samples.surface import Colour, Field, Surface

_FOREST: Colour = (30, 76, 48)
_MARK: Colour = (216, 180, 172)


def _page(facts: Facts, who: Somebody, rng: random.Random, *, under: bool, card: bool) -> Form:
    s = Form(BOOKLET, fonts.issuer(rng), rng)
    s.shade((240, 236, 224), (226, 236, 230))
    guilloche(s, rng, ((222, 228, 212), (236, 224, 214)))
    number = "".join(rng.choices("ABDEFHKLMNPRSTVWXYZ", k=2)) + f"{rng.randint(10**6, 10**7 - 1)}"
    issued = day(rng, years_on(facts.today, -4), facts.today)
    issued = max(issued, who.birth)
    ends = years_on(issued, 5 if card else 3)
    dated = rng.choice(("%d/%m/%Y", "%d-%m-%Y"))
    caption, caption_ar = s.la(4.6, ink=GREY), s.ar(4.8, ink=GREY)
    value, value_ar = s.la(8, bold=True), s.ar(7.6, bold=True)
    s.text(4, 6, "ROYAUME DU MAROC", s.la(7.4, bold=True, ink=_FOREST))
    s.arabic(121, 6.4, "المملكة المغربية", s.ar(8, bold=True, ink=_FOREST))
    s.text(62.5, 6, "KINGDOM OF MOROCCO", s.la(5.6, ink=_FOREST), side="middle")
    s.text(4, 11, "PASSEPORT", s.la(7, bold=True, ink=_FOREST))
    s.arabic(24, 15.4, "جواز السفر", s.ar(7, bold=True, ink=_FOREST))
    portrait(s, rng, 4, 17.6, 29, 38)

    def cell(x: float, y: float, label: str, text: str, field: Field | None, wide: float) -> None:
        down = -3.1 if under else 3.5
        s.text(x, y, label, caption, fit=wide)
        s.text(x, y + down, text, value, field=field, fit=wide)

    def cell_ar(y: float, label: str, text: str) -> None:
        s.arabic(121, y, label, caption_ar)
        s.arabic(121, y + (-3.1 if under else 3.5), text, value_ar, fit=34)

    top = 14.6 if under else 10.6
    cell(37, top, "Type/Type", "P", None, 10)
    cell(50, top, "Code du pays/Country code", "MAR", None, 26)
    cell(90, top, "N° du passeport/Passport No.", number, Field("document_number", number), 31)
    y, step = top + 7.4, 7.1
    cell(37, y, "Nom/Surname", who.family.latin, Field("family_name", who.family.latin), 46)
    cell_ar(y, "الاسم العائلي", who.family.arabic)
    y += step
    cell(37, y, "Prénom/Given name", who.given.latin, Field("given_names", who.given.latin), 46)
    cell_ar(y, "الاسم الشخصي", who.given.arabic)
    y += step
    cell(37, y, "Nationalité/Nationality", "MAROCAINE", Field("nationality", "MAROCAINE"), 30)
    cell(71, y, "Sexe/Sex", who.sex, Field("sex", who.sex), 14)
    cell_ar(y, "الجنسية", "مغربية")
    y += step
    cell(
        37,
        y,
        "Date de naissance/Date of birth",
        who.birth.strftime(dated),
        Field("birth_date", who.birth.isoformat()),
        32,
    )
    cell(71, y, "Lieu de naissance/Place of birth", who.town.name.latin, Field("birth_place", who.town.name.latin), 26)
    s.arabic(121, y + (-3.1 if under else 3.5), who.town.name.arabic, s.ar(6.4, bold=True), fit=23)
    y += step
    cell(37, y, "Date de délivrance/Date of issue", issued.strftime(dated), Field("issue_date", issued.isoformat()), 32)
    cell(71, y, "Date d'expiration/Date of expiry", ends.strftime(dated), Field("expiry_date", ends.isoformat()), 32)
    y += step
    if card:
        cell(37, y, "C.N.I.E./Personal No.", who.cin, Field("national_id", who.cin), 30)
    cell(71, y, "Autorité/Authority", f"PREFECTURE {facts.town.province.latin}", None, 48)
    s.sign(18, 61.6, 20)
    s.watermark(113, 59.4, s.la(5, bold=True, ink=_MARK))
    bearer = zones.Bearer(
        "P",
        "MAR",
        "MAR",
        number,
        who.family.latin,
        who.given.latin,
        who.birth,
        who.sex,
        ends,
        who.cin if card else "",
        bare=not card and rng.random() < 0.5,
    )
    s.box(0, 67, 125, 21, outline=(246, 244, 238), fill=(246, 244, 238))
    s.zone(5.4, 75, 114, zones.td3(bearer), 6.6)
    return s


def _under(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_page(facts, facts.holder, rng, under=True, card=True),)


def _above(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page = Form(A4, fonts.office(rng), rng)
    page.place(_page(facts, facts.holder, rng, under=False, card=True), 42 + rng.uniform(-15, 15), 40)
    page.text(30, 200, f"Vu l'original le {slashed(facts.issued)}", page.la(11))
    page.stamp(150, 215, 16, facts.town.name.arabic)
    page.specimen((105, 20), (105, 280))
    photocopy(page)
    return (page,)


def _minor(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    desk = Form((155, 210), fonts.office(rng), rng)
    desk.shade((150, 128, 104), (128, 104, 84))
    upper = Form(BOOKLET, fonts.issuer(rng), rng, (238, 238, 230))
    guilloche(upper, rng, ((222, 228, 220),))
    upper.text(62.5, 30, "Ce passeport demeure la propriété de l'Etat marocain", upper.la(7), side="middle", fit=110)
    upper.arabic(62.5, 40, "يبقى هذا الجواز ملكا للدولة المغربية", upper.ar(8), side="middle")
    upper.text(62.5, 50, "3", upper.la(7), side="middle")
    desk.place(upper, 15, 10)
    desk.place(_page(facts, facts.child, rng, under=rng.random() < 0.5, card=False), 15, 99)
    # The other page of the booklet says nothing alone.
    desk.parts.clear()
    desk.creases = False
    return (desk,)


LAYOUTS = (
    Layout("h2_passport_under", "passport", _under),
    Layout("h2_passport_above", "passport", _above),
    Layout("h2_passport_minor", "passport", _minor),
)
